// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/entrydelegate.h"

#include "app/appearance.h"
#include "participation/celledit.h"
#include "participation/entrymodel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace dangjian {

EntryDelegate::EntryDelegate(Keys keys, std::function<bool(const QKeyEvent *)> ownsShortcut, QObject *parent)
    : QStyledItemDelegate(parent), m_keys(std::move(keys)), m_ownsShortcut(std::move(ownsShortcut))
{
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Shades &shades = shadesOf(option.palette);
    const auto column = static_cast<EntryColumn>(index.column());
    const auto state = static_cast<LineState>(index.data(EntryModel::StateRole).toInt());
    const QVariant remark = index.data(EntryModel::RemarkLevelRole);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool inHand = view != nullptr && view->currentIndex().row() == index.row();
    painter->save();
    if (inHand) {
        painter->fillRect(option.rect, shades.hover);
    }
    if (inHand && view->currentIndex() == index) {
        painter->setPen(QPen(shades.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    QColor ink = option.palette.color(QPalette::Text);
    QFont font = option.font;
    if (state == LineState::Voided) {
        ink = shades.secondary;
        font.setStrikeOut(column != EntryColumn::Status);
    } else if (column == EntryColumn::Status) {
        ink = state == LineState::Saved ? shades.good : shades.secondary;
        if (remark.isValid()) {
            const auto level = static_cast<RemarkLevel>(remark.toInt());
            ink = level == RemarkLevel::Error   ? shades.accent
                : level == RemarkLevel::Warning ? shades.warning
                                                : shades.secondary;
        }
    } else if (index.data(EntryModel::FromAboveRole).toBool()
        && (state == LineState::Draft || state == LineState::Failed)) {
        ink = shades.secondary;
    }
    if (column != EntryColumn::Status && remark.isValid()) {
        const bool error = static_cast<RemarkLevel>(remark.toInt()) == RemarkLevel::Error;
        painter->fillRect(
            option.rect.adjusted(0, option.rect.height() - 2, 0, 0), error ? shades.accent : shades.warning);
    }
    if (column == EntryColumn::Hours || column == EntryColumn::Deeds || column == EntryColumn::Date) {
        font = figureFont(font);
        font.setStrikeOut(state == LineState::Voided);
    }
    painter->setFont(font);
    painter->setPen(ink);
    const QFontMetrics metrics(font);
    const QRect rect = option.rect.adjusted(margin(metrics), 0, -margin(metrics), 0);
    const QString text = index.data().toString();
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(rect, static_cast<int>(alignment), metrics.elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * margin(metrics), rowHeight(metrics)};
}

int EntryDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() * 9 / 5;
}

QWidget *EntryDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto *edit = new CellEdit(parent);
    const auto column = static_cast<EntryColumn>(index.column());
    edit->setObjectName(QStringLiteral("cellEdit"));
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    const int gap = margin(option.fontMetrics);
    // QLineEdit keeps two pixels at each side for itself.
    edit->setTextMargins(std::max(0, gap - 2), 0, std::max(0, gap - 2), 0);
    edit->setAlignment(static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    // Dates, kinds and figures are typed in plain letters and digits, whatever the input method is set to.
    if (column == EntryColumn::Date || column == EntryColumn::Kind || column == EntryColumn::Hours
        || column == EntryColumn::Deeds) {
        edit->setAttribute(Qt::WA_InputMethodEnabled, false);
    }
    connect(edit, &QLineEdit::textEdited, this, [this, edit](const QString &text) {
        Q_EMIT const_cast<EntryDelegate *>(this)->commitData(edit);
        Q_EMIT typed(text);
    });
    return edit;
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *edit = qobject_cast<CellEdit *>(editor)) {
        const bool first = !edit->isLoaded();
        edit->load(index.data(Qt::EditRole).toString());
        if (first) {
            Q_EMIT editorOpened(edit, index);
        }
    }
}

void EntryDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // A field in which nothing was typed must not undo what came into the cell another way.
    if (auto *edit = qobject_cast<CellEdit *>(editor); edit != nullptr && edit->isAhead()) {
        edit->noteHandedOver();
        model->setData(index, edit->text(), Qt::EditRole);
    }
}

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void EntryDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    Q_EMIT editorClosed(editor);
    QStyledItemDelegate::destroyEditor(editor, index);
}

bool EntryDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *edit = qobject_cast<CellEdit *>(object);
    if (edit != nullptr && event->type() == QEvent::ShortcutOverride) {
        // The window's own shortcuts must not take what means something in the grid.
        if (m_ownsShortcut(static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        return false;
    }
    if (edit != nullptr && event->type() == QEvent::KeyPress) {
        return m_keys(edit, static_cast<QKeyEvent *>(event));
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace dangjian
