// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace dangjian {

/** A table of plain text whose columns stand straight on a terminal, Chinese or not. */
class TextTable
{
public:
    enum class Align
    {
        Left,
        Right
    };

    void addColumn(const QString &title, Align align = Align::Left);
    void addRow(const QStringList &cells);
    /** Two spaces between columns, a line of titles, one line a row; each ends with a line feed. */
    QString text() const;

private:
    struct Column
    {
        QString title;
        Align align;
        int width;
    };
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace dangjian
