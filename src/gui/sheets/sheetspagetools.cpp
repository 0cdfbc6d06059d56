// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetspage.h"

#include "app/lineicon.h"
#include "sheets/sheetactions.h"
#include "sheets/sheetwording.h"
#include "sheets/ui_sheetsform.h"

#include <QMenu>
#include <QShortcut>

// The tools of the page and its keys.

namespace dangjian {

namespace {

const QString gridKey = QStringLiteral("sheets/grid");

} // namespace

void SheetsPage::connectTools()
{
    SheetCanvas *canvas = m_form->canvas;
    const auto act = [this](QToolButton *button, const QString &icon, auto what) {
        button->setIcon(lineIcon(icon));
        connect(button, &QToolButton::clicked, this, what);
    };
    act(m_form->undoButton, QStringLiteral("undo"), [this] { m_actions->undo(); });
    act(m_form->redoButton, QStringLiteral("redo"), [this] { m_actions->redo(); });
    act(m_form->duplicateButton, QStringLiteral("duplicate"), [this] { m_actions->duplicate(); });
    act(m_form->removeButton, QStringLiteral("delete"), [this] { m_actions->remove(); });
    act(m_form->frontButton, QStringLiteral("front"), [this] { m_actions->restack(true); });
    act(m_form->backButton, QStringLiteral("back"), [this] { m_actions->restack(false); });
    connect(m_form->zoomInButton, &QToolButton::clicked, this, [canvas] { canvas->setZoom(canvas->zoom() * 1.2); });
    connect(m_form->zoomOutButton, &QToolButton::clicked, this, [canvas] { canvas->setZoom(canvas->zoom() / 1.2); });
    connect(m_form->fitButton, &QToolButton::clicked, canvas, &SheetCanvas::fitPage);
    connect(
        m_form->previousButton, &QToolButton::clicked, this, [canvas] { canvas->goToPage(canvas->currentPage() - 1); });
    connect(m_form->nextButton, &QToolButton::clicked, this, [canvas] { canvas->goToPage(canvas->currentPage() + 1); });
    connect(canvas, &SheetCanvas::viewChanged, this, &SheetsPage::showView);
    connect(canvas, &SheetCanvas::laidOut, this, &SheetsPage::showFindings);
    connect(m_actions, &SheetActions::refused, this, &SheetsPage::tell);
    connect(m_form->elementTree, &ElementTree::revealed, canvas, &SheetCanvas::reveal);
    connect(m_form->elementPane, &ElementPane::pictureWanted, this, [this] { choosePicture(true); });
    connect(m_form->fieldList, &FieldList::chosen, this, &SheetsPage::insertField);
    connect(m_form->fieldFilterEdit, &QLineEdit::textChanged, m_form->fieldList, &FieldList::setFilter);
    connect(m_form->originalButton, &QPushButton::toggled, this, [this](bool original) {
        m_form->canvas->showOriginal(original);
        refresh();
    });
    connect(m_form->resetButton, &QPushButton::clicked, this, &SheetsPage::reset);
    connect(m_form->saveButton, &QPushButton::clicked, this, &SheetsPage::save);
    connect(m_form->pdfButton, &QPushButton::clicked, this, &SheetsPage::printRecords);
    connect(m_form->memberPicker, &MemberPicker::picked, this, &SheetsPage::showMember);
    connect(m_form->memberPicker, &QLineEdit::editingFinished, this, [this] {
        if (m_form->memberPicker->text().trimmed().isEmpty() && !m_member.isNull())
            showMember({});
    });
    connect(m_form->sheetList, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            openSheet(m_sheets.value(row).name);
    });
    connect(m_form->findingList, &SheetFindingList::followed, this, &SheetsPage::goToFinding);
}

void SheetsPage::addInsertButtons()
{
    const auto insert = [this](QToolButton *button, ElementKind kind) {
        button->setIcon(lineIcon(iconFor(kind)));
        connect(button, &QToolButton::clicked, this, [this, kind] { m_actions->insert(kind); });
    };
    insert(m_form->textButton, ElementKind::Text);
    insert(m_form->lineButton, ElementKind::Line);
    insert(m_form->boxButton, ElementKind::Box);
    insert(m_form->ringButton, ElementKind::Ring);
    insert(m_form->boxesButton, ElementKind::Boxes);
    m_form->imageButton->setIcon(lineIcon(iconFor(ElementKind::Image)));
    auto *images = new QMenu(this);
    images->addAction(tr("A place for a photo"), this, [this] { m_actions->insert(ElementKind::Image); });
    images->addAction(tr("A picture from a file…"), this, [this] { choosePicture(false); });
    m_form->imageButton->setMenu(images);
    m_form->imageButton->setPopupMode(QToolButton::InstantPopup);
    m_form->codeButton->setIcon(lineIcon(iconFor(ElementKind::QrCode)));
    auto *codes = new QMenu(this);
    codes->addAction(wordFor(ElementKind::QrCode), this, [this] { m_actions->insert(ElementKind::QrCode); });
    codes->addAction(wordFor(ElementKind::Barcode), this, [this] { m_actions->insert(ElementKind::Barcode); });
    m_form->codeButton->setMenu(codes);
    m_form->codeButton->setPopupMode(QToolButton::InstantPopup);
}

void SheetsPage::fillGrid()
{
    QComboBox *combo = m_form->gridCombo;
    for (const double mm : {0.5, 1.0, 2.0, 5.0})
        combo->addItem(tr("%1 mm").arg(mm), mm);
    combo->addItem(tr("Off"), 0.0);
    combo->setCurrentIndex(std::max(0, combo->findData(workplace().memory().value(gridKey, 1.0).toDouble())));
    m_form->canvas->setGrid(combo->currentData().toDouble());
    connect(combo, &QComboBox::activated, this, [this, combo] {
        workplace().memory().setValue(gridKey, combo->currentData());
        m_form->canvas->setGrid(combo->currentData().toDouble());
    });
}

void SheetsPage::fillAlignments()
{
    m_form->alignButton->setIcon(lineIcon(QStringLiteral("align")));
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &words, Alignment alignment) {
        menu->addAction(words, this, [this, alignment] { m_actions->align(alignment); });
    };
    add(tr("Left edges"), Alignment::Left);
    add(tr("Centres, one below the other"), Alignment::Centre);
    add(tr("Right edges"), Alignment::Right);
    menu->addSeparator();
    add(tr("Upper edges"), Alignment::Top);
    add(tr("Centres, side by side"), Alignment::Middle);
    add(tr("Lower edges"), Alignment::Bottom);
    menu->addSeparator();
    add(tr("Distribute across"), Alignment::EvenlyAcross);
    add(tr("Distribute down"), Alignment::EvenlyDown);
    m_form->alignButton->setMenu(menu);
    m_form->alignButton->setPopupMode(QToolButton::InstantPopup);
}

void SheetsPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto what) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    add(Qt::CTRL | Qt::Key_S, [this] { save(); });
    add(Qt::CTRL | Qt::Key_Z, [this] { m_actions->undo(); });
    add(Qt::CTRL | Qt::Key_Y, [this] { m_actions->redo(); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_actions->redo(); });
}

} // namespace dangjian
