// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/entryline.h"

#include <QAbstractTableModel>

#include <functional>

namespace dangjian {

/** Records, hours and deeds of this session, voided ones left out. */
struct SessionSums
{
    int records = 0;
    int minutes = 0;
    int deeds = 0;
};

/**
 * The lines of quick entry: those saved in this session and the drafts, and always a new one at the end, which takes
 * from the line above what repeats.
 */
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /** Roles of the status column and of marked cells. */
    enum Role
    {
        RemarkLevelRole = Qt::UserRole + 1, // int(RemarkLevel) where something is to be said of the cell
        FromAboveRole, // bool
        StateRole, // int(LineState)
    };

    explicit EntryModel(std::function<QDate()> today, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** Text as it is typed; other than that nothing is set by views. */
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    QDate today() const { return m_today(); }
    const EntryLine &line(int row) const { return m_lines.at(row); }
    /** -1 where it is gone. */
    int rowOf(quint64 key) const;
    const EntryLine *lineOfKey(quint64 key) const;
    int newRow() const { return rowCount() - 1; }
    QList<LineRemark> remarks(int row) const;
    QList<LineRemark> obstacles(int row) const;
    /** Another line of the session, saved or about to be, has the same member, date, kind and content. */
    bool sameInSession(int row) const;
    SessionSums sums() const;
    /** What the status column says. */
    QString statusText(int row) const;

    /** Changes a line by its key and tells the views; false where it is gone. */
    bool change(quint64 key, const std::function<void(EntryLine &)> &how);
    /** The person of a line, chosen from a list. */
    void setMember(quint64 key, const MemberRow &member);
    /** A cell is left: what can be read is written the usual way (1031 → 2026-10-31, 1:30 → 1.5). */
    void finishCell(int row, EntryColumn column);
    /** Takes the cell of the line above; false where there is none or nothing is changed. */
    bool fillDown(int row, EntryColumn column);

    /** Adds a line before the new one; gives its key. */
    quint64 insertLine(EntryLine line);
    /** The same, before `row` where that is one of the lines. */
    QList<quint64> insertLines(QList<EntryLine> lines, int row = -1);
    /** Takes a draft away. */
    void removeLine(quint64 key);
    /** The new line has become a draft of its own: another one follows. */
    void ensureNewLine();
    /** The new line takes what repeats from the one above, unless something is typed in it. */
    void refreshNewLine();

Q_SIGNALS:
    /** Something was typed or chosen in a line. */
    void edited(quint64 key);
    /** Drafts differ from what they were: time to write them down. */
    void draftsChanged();
    void sumsChanged();

private:
    EntryLine freshLine() const;
    /** Good enough for the next line to take from. */
    bool isRepeatable(const EntryLine &line) const;
    void told(int row);

    std::function<QDate()> m_today;
    QList<EntryLine> m_lines;
    quint64 m_nextKey = 1;
};

} // namespace dangjian
