// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/recordlistmodel.h"

#include "app/appearance.h"
#include "app/listexport.h"
#include "app/words.h"
#include "listpage/enumlists.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <utility>

namespace dangjian {

namespace {

constexpr char context[] = "dangjian::RecordListModel";

// In the order of RecordListModel::Column.
constexpr ListColumn columnTraits[] = {
    {"date", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Date"), 11, true, false},
    {"name", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Name"), 8, true, false},
    {"certificate", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Certificate"), 12, true, false},
    {"branch", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Branch"), 8, true, false},
    {"category", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Member category"), 11, false, false},
    {"kind", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Kind"), 9, true, false},
    {"content", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Content"), 21, true, false},
    {"hours", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Hours"), 5, true, true},
    {"volunteer_hours", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Volunteer hours"), 9, false, true},
    {"deeds", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Deeds"), 5, true, true},
    {"certifier", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Certifier"), 7, true, false},
    {"place", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Place"), 16, false, false},
    {"theme", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Theme"), 9, false, false},
    {"state", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "State"), 6, true, false},
    {"printed", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "In the booklet"), 8, false, false},
    {"entered_by", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Entered by"), 11, false, false},
    {"entered_at", QT_TRANSLATE_NOOP("dangjian::RecordListModel", "Entered at"), 17, false, false},
};
static_assert(std::size(columnTraits) == RecordListModel::ColumnCount);

int volunteerMinutes(const Participation &entry)
{
    return entry.kind == ParticipationKind::Volunteer ? entry.minutes : 0;
}

} // namespace

QString themeWord(const QString &theme)
{
    if (theme == u"science")
        return RecordListModel::tr("Science");
    if (theme == u"culture")
        return RecordListModel::tr("Culture and sports");
    if (theme == u"law")
        return RecordListModel::tr("Law");
    return theme == u"health" ? RecordListModel::tr("Health") : QString();
}

QString recordStateText(const Participation &entry)
{
    const QString word = wordFor(entry.state);
    if (entry.state != ParticipationState::Valid)
        return entry.reason.isEmpty() ? word : RecordListModel::tr("%1: %2").arg(word, entry.reason);
    return entry.replacesId ? RecordListModel::tr("Valid, amended") : word;
}

RecordListModel::RecordListModel(Store &store, QObject *parent)
    : PagedListModel(columnTraits, context, parent), m_service(store)
{
}

void RecordListModel::setQuery(const RecordQuery &query)
{
    m_query = query;
    requery();
}

bool RecordListModel::isFarOff(int page) const
{
    // The index gives the newest as they are; in another order, among matches of a text, or deep down, each page would
    // be searched for from the top: there the whole order is asked for once.
    constexpr int pagesByOffset = 250;
    const bool isIndexed = m_query.sort == RecordSort::Date || m_query.sort == RecordSort::Entered;
    return page > 0 && (!isIndexed || !m_query.text.isEmpty() || page >= pagesByOffset);
}

void RecordListModel::fetchCount(quint64 turn)
{
    m_ids.reset();
    afterwards(m_service.totals(m_query), this, [this, turn](const Result<RecordTotals> &totals) {
        if (totals)
            m_newTotals = *totals;
        countArrived(turn, totals ? Result<int>(int(totals->rows)) : Result<int>(failure(totals.error())));
    });
}

RecordListModel::Source RecordListModel::source() const
{
    // The service is a handle of the store, which outlives the model.
    return [service = m_service, query = m_query, ids = m_ids](int first, int count) mutable {
        return ids ? service.rows(ids->mid(first, count)) : service.list(query, first, count);
    };
}

void RecordListModel::fetchPage(quint64 turn, int page)
{
    if (!isFarOff(page)) {
        awaitPage(turn, page, m_service.list(m_query, page * pageRows, pageRows));
        return;
    }
    if (m_ids) {
        PagedListModel::fetchPage(turn, page);
        return;
    }
    m_pagesWaiting.append({turn, page});
    if (m_pagesWaiting.size() > 1)
        return;
    afterwards(m_service.ids(m_query), this, [this](const Result<QList<ParticipationId>> &ids) {
        const auto waiting = std::exchange(m_pagesWaiting, {});
        if (ids)
            m_ids = *ids;
        for (const auto &[askedIn, wanted] : waiting) {
            if (ids)
                PagedListModel::fetchPage(askedIn, wanted);
            else
                pageArrived(askedIn, wanted, ids.error());
        }
    });
}

int RecordListModel::rowOf(ParticipationId id) const
{
    return rowWhere([id](const RecordRow &row) { return row.entry.id == id; });
}

int RecordListModel::rowReplacing(ParticipationId id) const
{
    return rowWhere([id](const RecordRow &row) { return row.entry.replacesId == id; });
}

std::optional<RecordSort> RecordListModel::sortOf(int column)
{
    switch (column) {
    case DateColumn:
        return RecordSort::Date;
    case NameColumn:
        return RecordSort::Name;
    case BranchColumn:
        return RecordSort::Branch;
    case HoursColumn:
        return RecordSort::Minutes;
    case DeedsColumn:
        return RecordSort::Deeds;
    case EnteredAtColumn:
        return RecordSort::Entered;
    default:
        return std::nullopt;
    }
}

QString RecordListModel::cellText(const RecordRow &row, int column)
{
    const Participation &entry = row.entry;
    switch (column) {
    case DateColumn:
        return dateText(entry.date);
    case NameColumn:
        return row.memberName;
    case CertificateColumn:
        return row.certificate;
    case BranchColumn:
        return row.branchName;
    case CategoryColumn:
        return wordFor(row.category);
    case KindColumn:
        return wordFor(entry.kind);
    case ContentColumn:
        return entry.content;
    case HoursColumn:
        return entry.minutes == 0 ? QString() : hoursText(entry.minutes);
    case VolunteerColumn:
        return volunteerMinutes(entry) == 0 ? QString() : hoursText(volunteerMinutes(entry));
    case DeedsColumn:
        return entry.deeds == 0 ? QString() : QString::number(entry.deeds);
    case CertifierColumn:
        return entry.certifier;
    case PlaceColumn:
        return entry.place;
    case ThemeColumn:
        return themeWord(row.theme);
    case StateColumn:
        return recordStateText(entry);
    case PrintedColumn:
        return row.isPrinted ? tr("printed") : QString();
    case EnteredByColumn:
        return entry.enteredBy;
    case EnteredAtColumn:
        return entry.enteredAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    default:
        return {};
    }
}

RecordColumn RecordListModel::exportColumn(int column)
{
    return {tr(columnTraits[column].title), double(columnTraits[column].characters + 2),
        [column](const RecordRow &row) -> TableValue {
            const Participation &entry = row.entry;
            switch (column) {
            case DateColumn:
                return entry.date;
            case HoursColumn:
                return hoursFigure(entry.minutes);
            case VolunteerColumn:
                return hoursFigure(volunteerMinutes(entry));
            case DeedsColumn:
                return qint64(entry.deeds);
            default:
                return cellText(row, column);
            }
        }};
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    const RecordRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row && row->entry.state != ParticipationState::Valid) {
        if (role == Qt::ForegroundRole)
            return shadesOf(QGuiApplication::palette()).secondary;
        if (role == Qt::FontRole && index.column() != StateColumn) {
            QFont font = QGuiApplication::font();
            font.setStrikeOut(true);
            return font;
        }
    }
    return PagedListModel::data(index, role);
}

QStringList RecordListModel::columnSamples(int column) const
{
    switch (column) {
    case CategoryColumn:
        return wordsOf<MemberCategory>();
    case KindColumn:
        return wordsOf<ParticipationKind>();
    default:
        return {};
    }
}

} // namespace dangjian
