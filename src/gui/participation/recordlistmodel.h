// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/recordexport.h"
#include "listpage/pagedlistmodel.h"
#include "participation/recordlistservice.h"

namespace dangjian {

/** The list of all participation records, page by page out of the store, sorted and filtered there. */
class RecordListModel : public PagedListModel<RecordRow>
{
    Q_OBJECT

public:
    enum Column
    {
        DateColumn,
        NameColumn,
        CertificateColumn,
        BranchColumn,
        CategoryColumn,
        KindColumn,
        ContentColumn,
        HoursColumn,
        VolunteerColumn,
        DeedsColumn,
        CertifierColumn,
        PlaceColumn,
        ThemeColumn,
        StateColumn,
        PrintedColumn,
        EnteredByColumn,
        EnteredAtColumn,
        ColumnCount
    };

    explicit RecordListModel(Store &store, QObject *parent = nullptr);

    void setQuery(const RecordQuery &query);
    const RecordQuery &query() const { return m_query; }
    const RecordTotals &totals() const { return m_totals; }
    /** Where an entry stands among the rows that are loaded; -1 where it is not there. */
    int rowOf(ParticipationId id) const;
    /** Where the entry stands that replaced this one; -1 where it is not loaded. */
    int rowReplacing(ParticipationId id) const;
    static std::optional<RecordSort> sortOf(int column);
    static QString cellText(const RecordRow &row, int column);
    /** A column as it goes into a file: days and figures as such. */
    static RecordColumn exportColumn(int column);

    QVariant data(const QModelIndex &index, int role) const override;
    QStringList columnSamples(int column) const override;
    bool isSortable(int column) const override { return sortOf(column).has_value(); }

protected:
    QString textOf(const RecordRow &row, int column) const override { return cellText(row, column); }
    Source source() const override;
    void fetchCount(quint64 turn) override;
    void fetchPage(quint64 turn, int page) override;
    void countTaken() override { m_totals = m_newTotals; }

private:
    bool isFarOff(int page) const;

    RecordListService m_service;
    RecordQuery m_query;
    RecordTotals m_totals;
    RecordTotals m_newTotals;
    std::optional<QList<ParticipationId>> m_ids; // the whole list's, once a page far off was asked for
    QList<std::pair<quint64, int>> m_pagesWaiting; // for the ids: turn and page
};

/** The word of a theme 四进社区 (science, culture, law, health); empty for none. */
QString themeWord(const QString &theme);
/** What became of an entry, with the reason: "Valid", "Voided: not his own". */
QString recordStateText(const Participation &entry);

} // namespace dangjian
