// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dangjian {

/** Sets the entries of a box in by their depth in a tree; what is chosen stands without it. */
class IndentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int depthRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text.prepend(QString(index.data(depthRole).toInt() * 2, QChar(0x2003)));
    }
};

} // namespace dangjian
