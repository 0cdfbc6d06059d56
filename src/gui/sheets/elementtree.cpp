// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/elementtree.h"

#include "app/lineicon.h"
#include "sheets/sheetwording.h"

#include <QHeaderView>

namespace dangjian {

namespace {

constexpr int idRole = Qt::UserRole;

void describe(const QList<SheetElement> &elements, const SheetOutline *outline, QStringList &words)
{
    for (const SheetElement &element : elements) {
        words << element.id + u' ' + elementWords(element, outline) + u' ' + element.condition;
        words << QStringLiteral("(");
        describe(element.children, outline, words);
        words << QStringLiteral(")");
    }
}

} // namespace

ElementTree::ElementTree(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(12);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::itemSelectionChanged, this, &ElementTree::takeSelection);
}

void ElementTree::setDocument(SheetDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_filled.clear();
    if (m_document) {
        connect(m_document, &SheetDocument::changed, this, &ElementTree::fill);
        connect(m_document, &SheetDocument::selectionChanged, this, &ElementTree::showSelection);
    }
    fill();
}

void ElementTree::fill()
{
    QStringList words;
    if (m_document) {
        for (const SheetPage &page : m_document->sheet().pages) {
            words << page.id;
            describe(page.elements, m_document->outline(), words);
        }
    }
    if (words == m_filled && topLevelItemCount() > 0)
        return;
    m_filled = words;
    m_following = true;
    clear();
    m_items.clear();
    const int pages = m_document ? int(m_document->sheet().pages.size()) : 0;
    for (int i = 0; i < pages; ++i) {
        const SheetPage &page = m_document->sheet().pages.at(i);
        const QString name
            = page.times > 1 ? tr("Page %1 (%2 times)").arg(i + 1).arg(page.times) : tr("Page %1").arg(i + 1);
        auto *item = new QTreeWidgetItem(this, {name});
        item->setFlags(Qt::ItemIsEnabled);
        const QString only = conditionWords(page.condition, m_document->outline(), {});
        item->setToolTip(0, only.isEmpty() ? page.id : only);
        add(item, page.elements);
        item->setExpanded(true);
    }
    m_following = false;
    showSelection();
}

void ElementTree::add(QTreeWidgetItem *parent, const QList<SheetElement> &elements)
{
    // In front means drawn last: people look for it at the top.
    for (qsizetype i = elements.size() - 1; i >= 0; --i) {
        const SheetElement &element = elements.at(i);
        const QString words = elementWords(element, m_document->outline());
        auto *item = new QTreeWidgetItem(parent, {words});
        item->setIcon(0, lineIcon(iconFor(element.kind)));
        item->setData(0, idRole, element.id);
        const QString only = conditionWords(element.condition, m_document->outline(), {});
        item->setToolTip(0, only.isEmpty() ? words : words + u'\n' + only);
        m_items.insert(element.id, item);
        item->setSizeHint(0, QSize(0, fontMetrics().height() + 8));
        add(item, element.children);
        // Open is what has something in it: icons of leaves are not drawn as if they were.
        item->setExpanded(!element.children.isEmpty());
    }
}

void ElementTree::showSelection()
{
    if (!m_document || m_following)
        return;
    m_following = true;
    clearSelection();
    const QStringList ids = m_document->selection().ids;
    for (const QString &id : ids)
        if (QTreeWidgetItem *item = m_items.value(id))
            item->setSelected(true);
    if (QTreeWidgetItem *item = m_items.value(ids.value(0))) {
        setCurrentItem(item, 0, QItemSelectionModel::NoUpdate);
        scrollToItem(item);
    }
    m_following = false;
}

void ElementTree::takeSelection()
{
    if (!m_document || m_following)
        return;
    m_following = true;
    QStringList ids;
    const QList<QTreeWidgetItem *> items = selectedItems();
    for (const QTreeWidgetItem *item : items)
        ids << item->data(0, idRole).toString();
    m_document->select(ids);
    if (!ids.isEmpty())
        Q_EMIT revealed(ids.last());
    m_following = false;
}

} // namespace dangjian
