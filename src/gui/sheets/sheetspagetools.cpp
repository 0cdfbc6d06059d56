// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetspage.h"

#include "app/afterwards.h"
#include "app/inbackground.h"
#include "app/lineicon.h"
#include "history/historybutton.h"
#include "history/undoing.h"
#include "sheets/sheetactions.h"
#include "sheets/sheetdocument.h"
#include "sheets/sheetedits.h"
#include "sheets/sheetwording.h"
#include "sheets/tableactions.h"
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
    connect(canvas, &SheetCanvas::menuWanted, this, &SheetsPage::showMenu);
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
    connect(m_form->memberBeforeButton, &QToolButton::clicked, this, [this] { showMemberBeside(false); });
    connect(m_form->memberAfterButton, &QToolButton::clicked, this, [this] { showMemberBeside(true); });
    connect(m_form->sheetList, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            openSheet(m_sheets.value(row).name);
    });
    connect(m_form->findingList, &SheetFindingList::followed, this, &SheetsPage::goToFinding);
    auto *changesButton = new HistoryButton(workplace(), this);
    changesButton->setObjectName(QStringLiteral("sheetChangesButton"));
    m_form->headerLayout->insertWidget(m_form->headerLayout->indexOf(m_form->pdfButton), changesButton);
    connect(this, &ScreenPage::subjectChanged, changesButton,
        [this, changesButton] { changesButton->setRecord(subject(), QStringLiteral("own_sheet"), m_current); });
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
    m_form->tableButton->setIcon(lineIcon(iconFor(ElementKind::Table)));
    auto *tables = new QMenu(this);
    tables->addAction(tr("A new table"), this, [this] { m_actions->insert(ElementKind::Table); });
    tables->addSeparator();
    m_actions->tables().addTo(*tables);
    m_form->tableButton->setMenu(tables);
    m_form->tableButton->setPopupMode(QToolButton::InstantPopup);
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

void SheetsPage::addAlignments(QMenu &menu)
{
    const auto add = [&](const QString &words, Alignment alignment) {
        menu.addAction(words, this, [this, alignment] { m_actions->align(alignment); });
    };
    add(tr("Left edges"), Alignment::Left);
    add(tr("Centres, one below the other"), Alignment::Centre);
    add(tr("Right edges"), Alignment::Right);
    menu.addSeparator();
    add(tr("Upper edges"), Alignment::Top);
    add(tr("Centres, side by side"), Alignment::Middle);
    add(tr("Lower edges"), Alignment::Bottom);
    menu.addSeparator();
    add(tr("Distribute across"), Alignment::EvenlyAcross);
    add(tr("Distribute down"), Alignment::EvenlyDown);
}

void SheetsPage::fillAlignments()
{
    m_form->alignButton->setIcon(lineIcon(QStringLiteral("align")));
    auto *menu = new QMenu(this);
    addAlignments(*menu);
    m_form->alignButton->setMenu(menu);
    m_form->alignButton->setPopupMode(QToolButton::InstantPopup);
}

void SheetsPage::showMenu(QPoint at)
{
    SheetDocument *inHand = document();
    const qsizetype selected = inHand->selection().ids.size();
    const bool inCells = inHand->cell() != nullptr;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sheetMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, const QKeySequence &keys, bool enabled, auto what) {
        QAction *action = menu->addAction(words, this, what);
        // Shown only: the canvas itself takes these keys.
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        action->setEnabled(enabled);
    };
    add(tr("Edit the text"), Qt::Key_F2, selected == 1, [this] { m_form->canvas->editText(); });
    menu->addSeparator();
    if (inCells) {
        m_actions->tables().addTo(*menu);
        menu->addSeparator();
    }
    add(tr("Cut"), Qt::CTRL | Qt::Key_X, selected > 0, [this] { m_actions->cut(); });
    add(tr("Copy"), Qt::CTRL | Qt::Key_C, selected > 0, [this] { m_actions->copy(); });
    add(tr("Paste"), Qt::CTRL | Qt::Key_V, true, [this] { m_actions->paste(); });
    if (inCells) {
        add(tr("Delete the table"), {}, true, [this, inHand] {
            inHand->select(inHand->selection().ids);
            m_actions->remove();
        });
    } else {
        add(tr("Duplicate"), Qt::CTRL | Qt::Key_D, selected > 0, [this] { m_actions->duplicate(); });
        add(tr("Delete"), Qt::Key_Delete, selected > 0, [this] { m_actions->remove(); });
        menu->addSeparator();
        const SheetElement *holder
            = findElement(std::as_const(*inHand).sheet(), parentOf(inHand->sheet(), inHand->selection().ids.value(0)));
        const bool flows = holder && holder->kind == ElementKind::Flow;
        add(flows ? tr("Further down") : tr("One step to the front"), {}, selected == 1,
            [this] { m_actions->restack(true); });
        add(flows ? tr("Further up") : tr("One step to the back"), {}, selected == 1,
            [this] { m_actions->restack(false); });
        QMenu *alignments = menu->addMenu(tr("Align and distribute"));
        addAlignments(*alignments);
        alignments->setEnabled(selected > 0);
    }
    menu->popup(at);
}

void SheetsPage::addFileMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Save as a file…"), this, &SheetsPage::writeFile)
        ->setObjectName(QStringLiteral("writeFileAction"));
    menu->addAction(tr("Take over from a file…"), this, &SheetsPage::readFile)
        ->setObjectName(QStringLiteral("readFileAction"));
    m_form->fileButton->setMenu(menu);
    m_form->fileButton->setPopupMode(QToolButton::InstantPopup);
}

void SheetsPage::writeFile()
{
    m_form->canvas->finishText();
    if (!document())
        return;
    const QString file = workplace().prompts().saveFile(
        this, tr("Save as a file"), tr("Sheet files (*.xml)"), subject() + QStringLiteral(".xml"));
    if (file.isEmpty())
        return;
    afterwards(inBackground<Done>([file, sheet = document()->sheet()] { return SheetLibrary::writeTo(file, sheet); }),
        this, [this](const Done &done) {
            if (!done)
                workplace().tellError(this, done.error());
        });
}

void SheetsPage::readFile()
{
    m_form->canvas->finishText();
    const QString file = workplace().prompts().openFile(this, tr("Take over from a file"), tr("Sheet files (*.xml)"));
    if (file.isEmpty() || !document())
        return;
    using Read = Result<SheetDescription>;
    const QString name = m_current;
    afterwards(inBackground<Read>([file, name] { return SheetLibrary::readFrom(file, name); }), this,
        [this, name](const Read &sheet) {
            if (!sheet)
                workplace().tellError(this, sheet.error());
            else if (name == m_current)
                document()->change(tr("Take over from a file"), *sheet, SheetSelection{});
        });
}

void SheetsPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto what) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    add(Qt::CTRL | Qt::Key_S, [this] { save(); });
    const auto undo = [this] {
        if (document() && document()->undoStack().canUndo())
            m_actions->undo();
        else
            workplace().undoing().undo(window());
    };
    const auto redo = [this] {
        if (document() && document()->undoStack().canRedo())
            m_actions->redo();
        else
            workplace().undoing().redo(window());
    };
    add(Qt::CTRL | Qt::Key_Z, undo);
    add(Qt::CTRL | Qt::Key_Y, redo);
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, redo);
    add(Qt::ALT | Qt::Key_PageUp, [this] { showMemberBeside(false); });
    add(Qt::ALT | Qt::Key_PageDown, [this] { showMemberBeside(true); });
}

} // namespace dangjian
