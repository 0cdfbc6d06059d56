// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rowreader.h"

#include "app/afterwards.h"
#include "app/aside.h"
#include "workbook.h"

#include <QTimer>

namespace dangjian {

namespace {

constexpr int pauseMs = 120;
constexpr int rowsBefore = 50;
constexpr int rowsAfter = 200;

QList<TableRow> rowsAround(const QString &file, const RosterRowId &wanted, const std::atomic_bool &stop)
{
    QList<TableRow> rows;
    const auto workbook = openWorkbook(file);
    if (!workbook)
        return rows;
    const Done done = (*workbook)->readRows(wanted.sheet, [&](const TableRow &row) {
        if (row.number >= wanted.row - rowsBefore)
            rows.append(row);
        return row.number < wanted.row + rowsAfter && !stop;
    });
    return done ? rows : QList<TableRow>();
}

} // namespace

RowReader::RowReader(QObject *parent) : QObject(parent), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &RowReader::read);
}

RowReader::~RowReader()
{
    forget();
}

void RowReader::forget()
{
    m_pause->stop();
    m_wanted = {};
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

void RowReader::ask(const QString &file, const RosterRowId &row)
{
    forget();
    m_file = file;
    m_wanted = row;
    if (m_keptFile == file && m_keptSheet == row.sheet)
        for (const TableRow &kept : std::as_const(m_kept))
            if (kept.number == row.row) {
                Q_EMIT came(row, kept);
                return;
            }
    m_pause->start();
}

void RowReader::read()
{
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    const QString file = m_file;
    const RosterRowId wanted = m_wanted;
    afterwards(aside([file, wanted, stop] { return rowsAround(file, wanted, *stop); }), this,
        [this, file, wanted, stop](const QList<TableRow> &rows) {
            if (stop != m_stop)
                return;
            m_keptFile = file;
            m_keptSheet = wanted.sheet;
            m_kept = rows;
            for (const TableRow &row : rows)
                if (row.number == wanted.row)
                    Q_EMIT came(wanted, row);
        });
}

} // namespace dangjian
