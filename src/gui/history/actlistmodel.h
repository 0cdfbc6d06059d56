// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/auditquery.h"
#include "history/journalwords.h"
#include "result.h"

#include <QAbstractTableModel>
#include <QSet>

namespace dangjian {

class Workplace;

/**
 * Acts, newest first, that come as one scrolls: each page begins behind the last one, so that the first of four million
 * is there as soon as the first of forty.
 */
class ActListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        WhenColumn,
        WhatColumn,
        WhoColumn,
        ProgramColumn,
        ColumnCount
    };
    static constexpr int pageRows = 100;

    explicit ActListModel(Workplace &workplace, QObject *parent = nullptr);

    void setQuery(const AuditQuery &query);
    const AuditQuery &query() const { return m_query; }
    /** What is newer than the first row is put before it. */
    void refresh();
    /** Acts at which the chain does not hold are marked. */
    void setBroken(const QList<ActId> &broken);

    const ActLine *lineAt(int row) const;
    int rowOf(ActId act) const;
    bool isComplete() const { return m_complete; }
    bool isLoading() const { return m_loading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const dangjian::Error &error);

private:
    void ask();
    void take(const QList<ActLine> &lines);

    Workplace &m_workplace;
    JournalWords m_words;
    AuditQuery m_query;
    QList<ActLine> m_lines;
    QSet<qint64> m_broken;
    quint64 m_turn = 0;
    bool m_complete = false;
    bool m_loading = false;
};

} // namespace dangjian
