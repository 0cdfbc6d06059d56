// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/memberexport.h"
#include "listpage/windowedmodel.h"
#include "services.h"

namespace dangjian {

/** The list of members, page by page out of the store, sorted and filtered there. ID number and telephone are masked.
 */
class MemberListModel : public WindowedModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        SexColumn,
        BirthColumn,
        CategoryColumn,
        StandingColumn,
        StateColumn,
        RelationColumn,
        BranchColumn,
        CertificateColumn,
        UnitColumn,
        MinutesColumn,
        DeedsColumn,
        RecordsColumn,
        JoinedColumn,
        IdNumberColumn,
        MobileColumn,
        AddressColumn,
        EducationColumn,
        EthnicityColumn,
        ColumnCount
    };

    explicit MemberListModel(Services &services, QObject *parent = nullptr);

    /** Another filter or order; the totals are of this year where the query names none. */
    void setQuery(const MemberQuery &query);
    const MemberQuery &query() const { return m_query; }
    const MemberTotals &totals() const { return m_totals; }
    /** The row where it has been fetched, else null; valid until the event loop is entered again. */
    const MemberRow *rowAt(int row) const;
    /** Where a member stands among the rows that are loaded; -1 where it is not there. */
    int rowOf(MemberId id) const;
    static std::optional<MemberSort> sortOf(int column);
    static QString cellText(const MemberRow &row, int column);
    /** A column as it goes into a file: days and figures as such, ID number and telephone in clear where asked. */
    static MemberExportJob::Column exportColumn(int column);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QString columnKey(int column) const override;
    bool isColumnShownAtFirst(int column) const override;
    int columnCharacters(int column) const override;
    QStringList columnSamples(int column) const override;
    bool isSortable(int column) const override { return sortOf(column).has_value(); }
    void rowTexts(const QList<std::pair<int, int>> &ranges, const QList<int> &columns, TextsReceiver receiver) override;

protected:
    void fetchCount(quint64 turn) override;
    void fetchPage(quint64 turn, int page) override;
    void takePage(int page) override;
    void dropPage(int page) override;
    void countTaken() override { m_totals = m_newTotals; }

private:
    struct Texts;
    void nextTexts(const std::shared_ptr<Texts> &texts);

    Services &m_services;
    MemberQuery m_query;
    MemberTotals m_totals;
    MemberTotals m_newTotals;
    QHash<int, QList<MemberRow>> m_rows;
    QHash<int, QList<MemberRow>> m_aside; // arrived, not shown yet
};

} // namespace dangjian
