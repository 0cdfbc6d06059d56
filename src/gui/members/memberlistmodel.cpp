// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberlistmodel.h"

#include "app/listexport.h"
#include "app/words.h"
#include "codelists/codelist.h"
#include "listpage/enumlists.h"
#include "members/idnumber.h"

namespace dangjian {

namespace {

constexpr char context[] = "dangjian::MemberListModel";

// In the order of MemberListModel::Column.
constexpr ListColumn columnTraits[] = {
    {"name", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Name"), 10, true, false},
    {"sex", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Sex"), 5, true, false},
    {"birth", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Born"), 12, false, false},
    {"category", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Category"), 13, true, false},
    {"standing", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Standing"), 13, false, false},
    {"state", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "State"), 10, false, false},
    {"relation", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Relation"), 14, false, false},
    {"branch", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Branch"), 12, true, false},
    {"certificate", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Certificate"), 13, true, false},
    {"unit", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Unit"), 14, true, false},
    {"minutes", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Hours"), 6, true, true},
    {"deeds", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Deeds"), 6, true, true},
    {"records", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Records"), 9, false, true},
    {"joined", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Joined"), 13, false, false},
    {"id_number", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "ID number"), 22, false, false},
    {"mobile", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Mobile"), 14, false, false},
    {"address", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Address"), 36, false, false},
    {"education", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Education"), 13, false, false},
    {"ethnicity", QT_TRANSLATE_NOOP("dangjian::MemberListModel", "Ethnicity"), 11, false, false},
};
static_assert(std::size(columnTraits) == MemberListModel::ColumnCount);

} // namespace

MemberListModel::MemberListModel(Services &services, QObject *parent)
    : PagedListModel(columnTraits, context, parent), m_services(services)
{
}

void MemberListModel::setQuery(const MemberQuery &query)
{
    m_query = query;
    if (m_query.year == 0)
        m_query.year = m_services.store.clock().today().year();
    requery();
}

void MemberListModel::fetchCount(quint64 turn)
{
    afterwards(m_services.members.totals(m_query), this, [this, turn](const Result<MemberTotals> &totals) {
        if (totals)
            m_newTotals = *totals;
        countArrived(turn, totals ? Result<int>(totals->members) : Result<int>(failure(totals.error())));
    });
}

MemberListModel::Source MemberListModel::source() const
{
    return [this, query = m_query](int first, int count) { return m_services.members.list(query, first, count); };
}

int MemberListModel::rowOf(MemberId id) const
{
    return rowWhere([id](const MemberRow &row) { return row.id == id; });
}

std::optional<MemberSort> MemberListModel::sortOf(int column)
{
    switch (column) {
    case NameColumn:
        return MemberSort::Name;
    case BirthColumn:
        return MemberSort::Birth;
    case BranchColumn:
        return MemberSort::Branch;
    case CertificateColumn:
        return MemberSort::Certificate;
    case UnitColumn:
        return MemberSort::Unit;
    case MinutesColumn:
        return MemberSort::YearMinutes;
    case DeedsColumn:
        return MemberSort::YearDeeds;
    case JoinedColumn:
        return MemberSort::Joined;
    case AddressColumn:
        return MemberSort::Address;
    default:
        return std::nullopt;
    }
}

QString MemberListModel::cellText(const MemberRow &row, int column)
{
    switch (column) {
    case NameColumn:
        return row.name;
    case SexColumn:
        return wordFor(row.sex);
    case BirthColumn:
        return dateText(row.birth);
    case CategoryColumn:
        return wordFor(row.category);
    case StandingColumn:
        return wordFor(row.standing);
    case StateColumn:
        return wordFor(row.state);
    case RelationColumn:
        return wordFor(row.relation);
    case BranchColumn:
        return row.branchName;
    case CertificateColumn:
        return row.certificate;
    case UnitColumn:
        return row.unitName;
    case MinutesColumn:
        return hoursText(row.yearMinutes);
    case DeedsColumn:
        return QString::number(row.yearDeeds);
    case RecordsColumn:
        return QString::number(row.yearRecords);
    case JoinedColumn:
        return dateText(row.joined);
    case IdNumberColumn:
        return maskedIdNumber(row.idNumber);
    case MobileColumn:
        return maskedPhone(row.mobile);
    case AddressColumn:
        return maskedAddress(row.address);
    case EducationColumn:
        return educationCodes().shortNameOf(row.education);
    case EthnicityColumn:
        return ethnicityCodes().shortNameOf(row.ethnicity);
    default:
        return {};
    }
}

MemberExportJob::Column MemberListModel::exportColumn(int column)
{
    using Value = MemberExportJob::Value;
    const auto day = [](QDate date) { return date.isValid() ? Value(date) : Value(); };
    return {tr(columnTraits[column].title), double(columnTraits[column].characters + 2),
        [column, day](const MemberRow &row, bool clear) -> Value {
            switch (column) {
            case BirthColumn:
                return day(row.birth);
            case JoinedColumn:
                return day(row.joined);
            case MinutesColumn:
                return hoursFigure(row.yearMinutes);
            case DeedsColumn:
                return qint64(row.yearDeeds);
            case RecordsColumn:
                return qint64(row.yearRecords);
            case IdNumberColumn:
                return clear ? row.idNumber : cellText(row, column);
            case MobileColumn:
                return clear ? row.mobile : cellText(row, column);
            case AddressColumn:
                return clear ? row.address : cellText(row, column);
            default:
                return cellText(row, column);
            }
        }};
}

QStringList MemberListModel::columnSamples(int column) const
{
    switch (column) {
    case SexColumn:
        return wordsOf<Sex>();
    case CategoryColumn:
        return wordsOf<MemberCategory>();
    case StandingColumn:
        return wordsOf<Standing>();
    case StateColumn:
        return wordsOf<MembershipState>();
    case RelationColumn:
        return wordsOf<Relation>();
    default:
        return {};
    }
}

} // namespace dangjian
