// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/participationservice.h"
#include "participation/personresolver.h"

#include <QAbstractTableModel>
#include <QJsonArray>

namespace dangjian {

/** One line of a roll call: somebody who was there, or a pasted name that is not clear yet. */
struct Attendee
{
    quint64 mark = 0;
    QString text; // as pasted or scanned
    std::optional<MemberRow> person;
    QList<MemberRow> candidates;
    bool unknown = false;
    QString hours; // other than the activity's; empty = the same
    QString deeds;
    QList<ParticipationFinding> findings;
    quint64 examination = 0;
};

/** Who was there: ticked, scanned or pasted, the latest at the top. */
class RollCallAttendees : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        BranchColumn,
        HoursColumn,
        DeedsColumn,
        StateColumn,
        ColumnCount
    };
    enum Role
    {
        LevelRole = Qt::UserRole + 1, // 2 = stands in the way, 1 = worth a look
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /** The activity's own figures, shown where a line has none. */
    void setUsual(const QString &hours, const QString &deeds);
    const QList<Attendee> &attendees() const { return m_attendees; }
    const Attendee &at(int row) const { return m_attendees.at(row); }
    int rowOf(quint64 mark) const;
    int rowOf(MemberId member) const;
    bool contains(MemberId member) const { return m_members.contains(member); }

    /** False where the person is there already. */
    bool add(const MemberRow &person);
    /** A pasted name that is being looked up; gives its mark. */
    quint64 addText(const QString &text);
    /** What the lookup said; a person who is there already makes the line go. */
    void resolve(quint64 mark, const ResolvedPerson &person);
    void remove(int row);
    void remove(MemberId member);
    void clear();
    /** Those that became records go, what is unclear stays. */
    void removeRecorded();

    void setExamination(quint64 mark, quint64 serial);
    void setFindings(quint64 mark, quint64 serial, const QList<ParticipationFinding> &findings);

    int people() const { return static_cast<int>(m_members.size()); }
    int unclear() const { return rowCount() - people(); }
    /** People whom an error keeps from being recorded. */
    int blocked() const;
    int doubled() const;
    /** Figures of a line in minutes and deeds; nothing where they cannot be read. */
    std::optional<int> minutesOf(int row) const;
    std::optional<int> deedsOf(int row) const;

Q_SIGNALS:
    void changed();
    /** Ticks in other lists are to be drawn anew. */
    void peopleChanged();

private:
    QString stateText(const Attendee &attendee) const;
    int levelOf(const Attendee &attendee) const;
    void insertFirst(Attendee attendee);

    QList<Attendee> m_attendees;
    QSet<MemberId> m_members;
    QString m_hours;
    QString m_deeds;
    quint64 m_nextMark = 1;
};

} // namespace dangjian
