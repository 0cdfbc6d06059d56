// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/recordlogmodel.h"

#include "app/appearance.h"
#include "app/listexport.h"
#include "app/words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace dangjian {

void RecordLogModel::setRecords(const QList<Participation> &records)
{
    beginResetModel();
    m_records = records;
    std::stable_sort(m_records.begin(), m_records.end(), [](const Participation &left, const Participation &right) {
        return std::pair(left.date, left.enteredAt) > std::pair(right.date, right.enteredAt);
    });
    endResetModel();
}

int RecordLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_records.size())
        return {};
    const Participation &entry = m_records.at(index.row());
    const bool counts = entry.state == ParticipationState::Valid;
    switch (role) {
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == HoursColumn || index.column() == DeedsColumn;
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::FontRole:
        if (!counts && index.column() != NoteColumn) {
            QFont font = QGuiApplication::font();
            font.setStrikeOut(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        return counts ? QVariant() : QVariant(shadesOf(QGuiApplication::palette()).secondary);
    case ExportValueRole:
        switch (index.column()) {
        case DateColumn:
            return entry.date;
        case HoursColumn:
            return hoursFigure(entry.minutes);
        case DeedsColumn:
            return entry.deeds;
        default:
            return {};
        }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case DateColumn:
        return dateText(entry.date);
    case KindColumn:
        return wordFor(entry.kind);
    case ContentColumn:
        return entry.content;
    case HoursColumn:
        return hoursText(entry.minutes);
    case DeedsColumn:
        return QString::number(entry.deeds);
    case CertifierColumn:
        return entry.certifier;
    case NoteColumn:
        return counts ? QString() : tr("%1: %2").arg(wordFor(entry.state), entry.reason);
    case EnteredColumn:
        return QStringLiteral("%1 %2").arg(
            entry.enteredBy, entry.enteredAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    default:
        return {};
    }
}

QVariant RecordLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            Qt::AlignVCenter | (section == HoursColumn || section == DeedsColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case KindColumn:
        return tr("Kind");
    case ContentColumn:
        return tr("Content");
    case HoursColumn:
        return tr("Hours");
    case DeedsColumn:
        return tr("Deeds");
    case CertifierColumn:
        return tr("Certifier");
    case NoteColumn:
        return tr("Note");
    case EnteredColumn:
        return tr("Entered");
    default:
        return {};
    }
}

} // namespace dangjian
