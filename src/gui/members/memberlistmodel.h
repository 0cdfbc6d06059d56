// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/memberexport.h"
#include "listpage/pagedlistmodel.h"
#include "services.h"

namespace dangjian {

/** The list of members, page by page out of the store, sorted and filtered there. ID number and telephone are masked.
 */
class MemberListModel : public PagedListModel<MemberRow>
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
    /** Where a member stands among the rows that are loaded; -1 where it is not there. */
    int rowOf(MemberId id) const;
    static std::optional<MemberSort> sortOf(int column);
    static QString cellText(const MemberRow &row, int column);
    /** A column as it goes into a file: days and figures as such, ID number and telephone in clear where asked. */
    static MemberExportJob::Column exportColumn(int column);

    QStringList columnSamples(int column) const override;
    bool isSortable(int column) const override { return sortOf(column).has_value(); }

protected:
    QString textOf(const MemberRow &row, int column) const override { return cellText(row, column); }
    Source source() const override;
    void fetchCount(quint64 turn) override;
    void countTaken() override { m_totals = m_newTotals; }

private:
    Services &m_services;
    MemberQuery m_query;
    MemberTotals m_totals;
    MemberTotals m_newTotals;
};

} // namespace dangjian
