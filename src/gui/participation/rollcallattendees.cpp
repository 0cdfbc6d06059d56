// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/rollcallattendees.h"

#include "app/errortext.h"
#include "participation/entryline.h"
#include "participation/typedcells.h"

#include <algorithm>

namespace dangjian {

int RollCallAttendees::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attendees.size());
}

int RollCallAttendees::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RollCallAttendees::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Attendee &attendee = m_attendees.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case NameColumn:
            return attendee.person ? attendee.person->name : attendee.text;
        case BranchColumn:
            return attendee.person ? attendee.person->branchName : QString();
        case HoursColumn:
            return attendee.hours.isEmpty() ? m_hours : attendee.hours;
        case DeedsColumn:
            return attendee.deeds.isEmpty() ? m_deeds : attendee.deeds;
        default:
            return stateText(attendee);
        }
    case Qt::TextAlignmentRole:
        return QVariant(
            (index.column() == HoursColumn || index.column() == DeedsColumn ? Qt::AlignHCenter : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case LevelRole:
        return levelOf(attendee);
    default:
        return {};
    }
}

QVariant RollCallAttendees::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(
            (section == HoursColumn || section == DeedsColumn ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Present");
    case BranchColumn:
        return tr("Branch");
    case HoursColumn:
        return tr("Hours");
    case DeedsColumn:
        return tr("Deeds");
    default:
        return tr("State");
    }
}

Qt::ItemFlags RollCallAttendees::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && (index.column() == HoursColumn || index.column() == DeedsColumn)) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool RollCallAttendees::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    Attendee &attendee = m_attendees[index.row()];
    const QString text = value.toString().trimmed();
    const bool hours = index.column() == HoursColumn;
    (hours ? attendee.hours : attendee.deeds) = text == (hours ? m_hours : m_deeds) ? QString() : text;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT changed();
    return true;
}

void RollCallAttendees::setUsual(const QString &hours, const QString &deeds)
{
    m_hours = hours;
    m_deeds = deeds;
    if (!m_attendees.isEmpty()) {
        Q_EMIT dataChanged(index(0, HoursColumn), index(rowCount() - 1, StateColumn));
    }
}

int RollCallAttendees::rowOf(quint64 mark) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_attendees.at(row).mark == mark) {
            return row;
        }
    }
    return -1;
}

int RollCallAttendees::rowOf(MemberId member) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_attendees.at(row).person && m_attendees.at(row).person->id == member) {
            return row;
        }
    }
    return -1;
}

bool RollCallAttendees::add(const MemberRow &person)
{
    if (m_members.contains(person.id)) {
        return false;
    }
    Attendee attendee;
    attendee.text = person.name;
    attendee.person = person;
    m_members.insert(person.id);
    insertFirst(std::move(attendee));
    Q_EMIT peopleChanged();
    return true;
}

quint64 RollCallAttendees::addText(const QString &text)
{
    Attendee attendee;
    attendee.text = text;
    insertFirst(std::move(attendee));
    return m_attendees.first().mark;
}

void RollCallAttendees::resolve(quint64 mark, const ResolvedPerson &person)
{
    const int row = rowOf(mark);
    if (row < 0) {
        return;
    }
    if (person.person && m_members.contains(person.person->id)) {
        remove(row);
        return;
    }
    Attendee &attendee = m_attendees[row];
    attendee.person = person.person;
    attendee.candidates = person.candidates;
    attendee.unknown = !person.person && person.candidates.isEmpty();
    if (person.person) {
        m_members.insert(person.person->id);
        Q_EMIT peopleChanged();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT changed();
}

void RollCallAttendees::remove(int row)
{
    beginRemoveRows({}, row, row);
    const Attendee attendee = m_attendees.takeAt(row);
    if (attendee.person) {
        m_members.remove(attendee.person->id);
    }
    endRemoveRows();
    if (attendee.person) {
        Q_EMIT peopleChanged();
    }
    Q_EMIT changed();
}

void RollCallAttendees::remove(MemberId member)
{
    if (const int row = rowOf(member); row >= 0) {
        remove(row);
    }
}

void RollCallAttendees::clear()
{
    beginResetModel();
    m_attendees.clear();
    m_members.clear();
    endResetModel();
    Q_EMIT peopleChanged();
    Q_EMIT changed();
}

void RollCallAttendees::removeRecorded()
{
    beginResetModel();
    m_attendees.removeIf([](const Attendee &attendee) { return attendee.person.has_value(); });
    m_members.clear();
    endResetModel();
    Q_EMIT peopleChanged();
    Q_EMIT changed();
}

void RollCallAttendees::setExamination(quint64 mark, quint64 serial)
{
    if (const int row = rowOf(mark); row >= 0) {
        m_attendees[row].examination = serial;
    }
}

void RollCallAttendees::setFindings(quint64 mark, quint64 serial, const QList<ParticipationFinding> &findings)
{
    const int row = rowOf(mark);
    if (row < 0 || m_attendees.at(row).examination != serial) {
        return;
    }
    m_attendees[row].findings = findings;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int RollCallAttendees::blocked() const
{
    return static_cast<int>(std::count_if(m_attendees.begin(), m_attendees.end(),
        [this](const Attendee &attendee) { return attendee.person && levelOf(attendee) == 2; }));
}

int RollCallAttendees::doubled() const
{
    return static_cast<int>(std::count_if(m_attendees.begin(), m_attendees.end(), [](const Attendee &attendee) {
        return std::any_of(attendee.findings.begin(), attendee.findings.end(),
            [](const ParticipationFinding &finding) { return finding.code == QLatin1StringView("entry.twice"); });
    }));
}

std::optional<int> RollCallAttendees::minutesOf(int row) const
{
    const QString &own = m_attendees.at(row).hours;
    return hoursFromText(own.isEmpty() ? m_hours : own);
}

std::optional<int> RollCallAttendees::deedsOf(int row) const
{
    const QString &own = m_attendees.at(row).deeds;
    return deedsFromText(own.isEmpty() ? m_deeds : own);
}

QString RollCallAttendees::stateText(const Attendee &attendee) const
{
    if (!attendee.person) {
        if (attendee.candidates.size() > 1) {
            return tr("%1 people of this name: choose with Enter").arg(attendee.candidates.size());
        }
        return attendee.unknown ? tr("Nobody of this name or number is known") : tr("Being looked up …");
    }
    QStringList words;
    if (!hoursFromText(attendee.hours) || !deedsFromText(attendee.deeds)) {
        words.append(tr("The figures cannot be read."));
    }
    for (const ParticipationFinding &finding : attendee.findings) {
        // What is missing in the activity is said once, beside its form.
        if (!finding.code.endsWith(QLatin1StringView(".missing")) && finding.code != QLatin1StringView("figure.none")) {
            words.append(findingText(finding.code));
        }
    }
    return joinedSentences(words);
}

int RollCallAttendees::levelOf(const Attendee &attendee) const
{
    if (!attendee.person) {
        return attendee.unknown || attendee.candidates.size() > 1 ? 2 : 0;
    }
    if (!hoursFromText(attendee.hours) || !deedsFromText(attendee.deeds)) {
        return 2;
    }
    int level = 0;
    for (const ParticipationFinding &finding : attendee.findings) {
        if (!finding.code.endsWith(QLatin1StringView(".missing")) && finding.code != QLatin1StringView("figure.none")) {
            level = std::max(level, finding.error ? 2 : 1);
        }
    }
    return level;
}

void RollCallAttendees::insertFirst(Attendee attendee)
{
    attendee.mark = m_nextMark++;
    beginInsertRows({}, 0, 0);
    m_attendees.prepend(std::move(attendee));
    endInsertRows();
    Q_EMIT changed();
}

} // namespace dangjian
