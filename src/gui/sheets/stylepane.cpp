// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/stylepane.h"

#include "app/fieldsleft.h"
#include "sheets/sheetstyles.h"
#include "sheets/sheetwording.h"
#include "sheets/ui_stylelistform.h"

#include <QListWidget>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

StylePane::StylePane(QWidget *parent) : BoxPane(parent), m_form(std::make_unique<Ui::StyleListForm>())
{
    auto *body = new QWidget(this);
    m_form->setupUi(body);
    setBody(body);
    m_form->styleList->setFixedHeight(fontMetrics().lineSpacing() * 7);
    m_form->styleList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->styleList->setUniformItemSizes(true);
    connect(m_form->styleList, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (m_refreshing || !item)
            return;
        m_current = item->data(nameRole).toString();
        showStyle();
    });
    connect(m_form->styleList, &QListWidget::itemDoubleClicked, m_form->applyStyleButton, &QPushButton::click);
    connect(m_form->applyStyleButton, &QPushButton::clicked, this, [this] {
        change(tr("Apply the style"),
            [this](SheetDescription &sheet) { applyStyle(sheet, m_document->selection(), m_current); });
    });
    connect(m_form->addStyleButton, &QPushButton::clicked, this, &StylePane::add);
    connect(m_form->removeStyleButton, &QPushButton::clicked, this,
        [this] { change(tr("Delete the style"), [this](SheetDescription &sheet) { removeStyle(sheet, m_current); }); });
    connect(m_form->styleNameEdit, &QLineEdit::editingFinished, this, &StylePane::rename);
    connect(m_form->namedStyleEdit, &StyleEdit::edited, this, [this](const StyleEdit::Change &how) {
        change(tr("Change the style"), [&](SheetDescription &sheet) {
            if (SheetStyle *style = styleNamed(sheet, m_current))
                how(style->changes);
        });
    });
    refresh();
}

StylePane::~StylePane()
{
    hearNoMoreOfFields(this);
}

void StylePane::setDocument(SheetDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_current.clear();
    if (m_document) {
        connect(m_document, &SheetDocument::changed, this, &StylePane::refresh);
        connect(m_document, &SheetDocument::selectionChanged, this, &StylePane::followSelection);
    }
    refresh();
}

void StylePane::change(const QString &what, const std::function<void(SheetDescription &)> &how)
{
    if (m_refreshing || !m_document)
        return;
    SheetDescription sheet = m_document->sheet();
    how(sheet);
    m_document->change(what, sheet);
}

void StylePane::add()
{
    change(tr("New style"), [this](SheetDescription &sheet) {
        const QList<StyleUse> uses = stylesIn(sheet, m_document->selection());
        const auto model = std::find_if(
            uses.cbegin(), uses.cend(), [](const StyleUse &use) { return use.dressing == Dressing::Letters; });
        const bool dressed = model != uses.cend();
        m_current = addStyle(
            sheet, tr("New style"), dressed ? model->style : m_current, dressed ? model->own : StyleChanges());
        if (dressed)
            applyStyle(sheet, m_document->selection(), m_current);
    });
    m_form->styleNameEdit->setFocus();
    m_form->styleNameEdit->selectAll();
}

void StylePane::rename()
{
    const QString wanted = m_form->styleNameEdit->text().trimmed();
    if (m_refreshing || m_current.isEmpty() || wanted == styleWords(m_current))
        return;
    const QString before = m_current;
    change(tr("Rename the style"), [&](SheetDescription &sheet) {
        if (renameStyle(sheet, before, wanted))
            m_current = wanted;
    });
    // A name that another style has, or none, is not taken.
    showStyle();
}

void StylePane::followSelection()
{
    if (!m_document)
        return;
    const QList<StyleUse> uses = stylesIn(m_document->sheet(), m_document->selection());
    const auto first = std::find_if(uses.cbegin(), uses.cend(),
        [](const StyleUse &use) { return use.dressing == Dressing::Letters && !use.style.isEmpty(); });
    if (first != uses.cend())
        m_current = first->style;
    refresh();
}

void StylePane::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    QListWidget *list = m_form->styleList;
    const QList<SheetStyle> styles = m_document ? m_document->sheet().styles : QList<SheetStyle>();
    if (!m_document || !styleNamed(m_document->sheet(), m_current))
        m_current = styles.isEmpty() ? QString() : styles.first().name;
    while (list->count() > styles.size())
        delete list->takeItem(list->count() - 1);
    while (list->count() < styles.size())
        list->addItem(QString());
    for (int i = 0; i < styles.size(); ++i) {
        const QString &name = styles.at(i).name;
        QListWidgetItem *item = list->item(i);
        item->setData(nameRole, name);
        const TextStyle look = resolved(m_document->sheet(), name, {}).text;
        item->setText(tr("%1 · %2").arg(styleWords(name), m_form->namedStyleEdit->wordsFor(look)));
        const int uses = usesOf(m_document->sheet(), name);
        item->setToolTip(uses > 0 ? tr("Used %n time(s)", nullptr, uses) : tr("Not used"));
        if (name == m_current)
            list->setCurrentItem(item);
    }
    m_refreshing = false;
    showStyle();
}

void StylePane::showStyle()
{
    const SheetStyle *style = m_document ? styleNamed(m_document->sheet(), m_current) : nullptr;
    const QList<StyleUse> uses
        = m_document ? stylesIn(m_document->sheet(), m_document->selection()) : QList<StyleUse>();
    const bool dressed = std::any_of(
        uses.cbegin(), uses.cend(), [](const StyleUse &use) { return use.dressing == Dressing::Letters; });
    m_form->applyStyleButton->setEnabled(style && dressed);
    m_form->addStyleButton->setEnabled(m_document);
    m_form->removeStyleButton->setEnabled(style && usesOf(m_document->sheet(), m_current) == 0);
    m_form->styleNameEdit->setEnabled(style);
    m_form->namedStyleEdit->setEnabled(style);
    if (!style)
        return;
    if (!m_form->styleNameEdit->isModified() || !m_form->styleNameEdit->hasFocus())
        m_form->styleNameEdit->setText(styleWords(m_current));
    m_form->namedStyleEdit->setLooks(
        {{resolved(m_document->sheet(), style->base, {}).text, style->changes}}, Dressing::Letters);
}

} // namespace dangjian
