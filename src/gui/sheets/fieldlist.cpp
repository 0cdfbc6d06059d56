// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/fieldlist.h"

#include "sheets/templateedit.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QSet>
#include <QTreeWidgetItemIterator>

namespace dangjian {

namespace {

constexpr int fieldRole = Qt::UserRole;

} // namespace

FieldList::FieldList(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(12);
    // A click leaves the keyboard to the text into which the field is to go.
    setFocusPolicy(Qt::TabFocus);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](const QTreeWidgetItem *item) {
        if (const QString field = fieldOf(item); !field.isEmpty())
            Q_EMIT chosen(field);
    });
}

QString FieldList::fieldOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, fieldRole).toString() : QString();
}

void FieldList::setOutline(const SheetOutline *outline)
{
    clear();
    if (!outline)
        return;
    for (const SheetField &field : outline->fields)
        add(nullptr, field, {});
    for (const SheetSection &section : outline->sections) {
        auto *item = new QTreeWidgetItem(this, {section.label});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        QFont font = item->font(0);
        font.setWeight(QFont::DemiBold);
        item->setFont(0, font);
        item->setToolTip(0, tr("Only in rows of this list"));
        for (const SheetField &field : section.fields)
            add(item, field, section.name);
        item->setExpanded(true);
    }
}

void FieldList::add(QTreeWidgetItem *parent, const SheetField &field, const QString &section)
{
    auto *item = parent ? new QTreeWidgetItem(parent, {field.label}) : new QTreeWidgetItem(this, {field.label});
    item->setData(0, fieldRole, section.isEmpty() ? field.name : section + u'.' + field.name);
    item->setSizeHint(0, QSize(0, fontMetrics().height() + 8));
    item->setToolTip(0, tr("%1: drag it onto the sheet, or press Enter").arg(field.label));
}

void FieldList::setFilter(const QString &text)
{
    QSet<QTreeWidgetItem *> lists; // of which a field is shown
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->childCount() > 0)
            continue;
        const bool hit
            = (*it)->text(0).contains(text, Qt::CaseInsensitive) || fieldOf(*it).contains(text, Qt::CaseInsensitive);
        (*it)->setHidden(!hit);
        if (hit)
            lists.insert((*it)->parent());
    }
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (QTreeWidgetItem *item = topLevelItem(i); item->childCount() > 0)
            item->setHidden(!lists.contains(item));
}

QMimeData *FieldList::mimeData(const QList<QTreeWidgetItem *> &items) const
{
    const QString field = fieldOf(items.value(0));
    if (field.isEmpty())
        return nullptr;
    auto *mime = new QMimeData;
    mime->setData(fieldMime, field.toUtf8());
    return mime;
}

QStringList FieldList::mimeTypes() const
{
    return {fieldMime};
}

void FieldList::keyPressEvent(QKeyEvent *event)
{
    const QString field = fieldOf(currentItem());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !field.isEmpty()) {
        Q_EMIT chosen(field);
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace dangjian
