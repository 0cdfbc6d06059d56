// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace dangjian {

/** Headings that stand exactly over the texts of the cells below; beside the lines, their numbers. */
class EntryHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit EntryHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace dangjian
