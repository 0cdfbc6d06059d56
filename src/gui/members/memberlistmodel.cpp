// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberlistmodel.h"

#include "app/afterwards.h"
#include "app/listexport.h"
#include "app/words.h"
#include "codelists/codelist.h"
#include "members/idnumber.h"

namespace dangjian {

namespace {

struct ColumnTraits
{
    const char *key;
    const char *title;
    int characters;
    bool shown;
    bool number;
};

// In the order of MemberListModel::Column.
constexpr ColumnTraits columnTraits[] = {
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

constexpr int rowsAtOnce = 1000;

template <class E>
QStringList wordsOf()
{
    QStringList words;
    for (const auto &[value, code] : Codes<E>::table)
        words.append(wordFor(value));
    return words;
}

} // namespace

MemberListModel::MemberListModel(Services &services, QObject *parent) : WindowedModel(parent), m_services(services) { }

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

void MemberListModel::fetchPage(quint64 turn, int page)
{
    afterwards(m_services.members.list(m_query, page * pageRows, pageRows), this,
        [this, turn, page](const Result<QList<MemberRow>> &rows) {
            if (rows)
                m_aside.insert(page, *rows);
            pageArrived(turn, page, rows ? std::nullopt : std::optional(rows.error()));
        });
}

void MemberListModel::takePage(int page)
{
    m_rows.insert(page, m_aside.take(page));
}

void MemberListModel::dropPage(int page)
{
    m_rows.remove(page);
}

const MemberRow *MemberListModel::rowAt(int row) const
{
    const auto page = m_rows.constFind(row / pageRows);
    const int inPage = row % pageRows;
    return row < 0 || page == m_rows.constEnd() || inPage >= page->size() ? nullptr : &page->at(inPage);
}

int MemberListModel::rowOf(MemberId id) const
{
    for (auto page = m_rows.cbegin(); page != m_rows.cend(); ++page)
        for (int i = 0; i < page->size(); ++i)
            if (page->at(i).id == id)
                return page.key() * pageRows + i;
    return -1;
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

int MemberListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (columnTraits[index.column()].number ? Qt::AlignRight : Qt::AlignLeft));
    const MemberRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return cellText(*row, index.column());
    return {};
}

QVariant MemberListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(columnTraits[section].title);
    if (role == Qt::TextAlignmentRole && columnTraits[section].number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString MemberListModel::columnKey(int column) const
{
    return QString::fromLatin1(columnTraits[column].key);
}

bool MemberListModel::isColumnShownAtFirst(int column) const
{
    return columnTraits[column].shown;
}

int MemberListModel::columnCharacters(int column) const
{
    return columnTraits[column].characters;
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

/** A copy on its way: ranges that are still to come, and what has come. */
struct MemberListModel::Texts
{
    MemberQuery query;
    QList<std::pair<int, int>> ranges;
    QList<int> columns;
    TextsReceiver receiver;
    QList<QStringList> rows;
};

void MemberListModel::rowTexts(
    const QList<std::pair<int, int>> &ranges, const QList<int> &columns, TextsReceiver receiver)
{
    nextTexts(std::make_shared<Texts>(Texts{m_query, ranges, columns, std::move(receiver), {}}));
}

void MemberListModel::nextTexts(const std::shared_ptr<Texts> &texts)
{
    const auto take = [texts](const MemberRow &row) {
        QStringList cells;
        for (const int column : std::as_const(texts->columns))
            cells.append(cellText(row, column));
        texts->rows.append(cells);
    };
    while (!texts->ranges.isEmpty()) {
        auto &[first, last] = texts->ranges.first();
        while (first <= last && rowAt(first))
            take(*rowAt(first++));
        if (first > last) {
            texts->ranges.removeFirst();
            continue;
        }
        const int count = std::min(rowsAtOnce, last - first + 1);
        afterwards(m_services.members.list(texts->query, first, count), this,
            [this, texts, take, count](const Result<QList<MemberRow>> &rows) {
                if (!rows) {
                    texts->receiver(failure(rows.error()));
                    return;
                }
                for (const MemberRow &row : *rows)
                    take(row);
                texts->ranges.first().first += count;
                nextTexts(texts);
            });
        return;
    }
    texts->receiver(texts->rows);
}

} // namespace dangjian
