// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duties/duty.h"
#include "error.h"
#include "members/memberquery.h"
#include "participation/participation.h"

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>

namespace dangjian {

/** Where a line of quick entry stands on its way into the store. */
enum class LineState
{
    Draft,
    Examining, // left; the services look at it once more
    Saving,
    Saved,
    Failed, // was left and could not be saved; still to be mended
    Voided,
};

enum class EntryColumn : int
{
    Date,
    Who,
    Kind,
    Content,
    Hours,
    Deeds,
    Certifier,
    Status, // in words what is wrong or that it is saved
};

inline constexpr int entryCells = 7; // those in which people type
inline constexpr int entryColumns = 8;

/** How much a remark on a line matters. */
enum class RemarkLevel
{
    Quiet, // not yet filled in
    Warning, // saved only when it is insisted on, or simply shown
    Error
};

/** One thing to be said of a line, and the cell that it is about. */
struct LineRemark
{
    RemarkLevel level = RemarkLevel::Error;
    EntryColumn column = EntryColumn::Status;
    QString code;
    QString text;
};

/**
 * A line of the grid: what was typed stays as it was typed until it can be read, so that nothing is lost and wrong
 * cells are shown as they are.
 */
struct EntryLine
{
    quint64 key = 0; // within the session
    LineState state = LineState::Draft;
    std::array<QString, entryCells> texts;
    std::array<bool, entryCells> fromAbove{}; // not typed: taken from the line above
    QDate dateBase; // from which +1 and -1 count
    QString belonging; // of a pasted line: branch or unit, to tell people of one name apart
    std::optional<MemberRow> member;
    QList<MemberRow> candidates; // several people of the name typed
    bool unknownPerson = false; // asked, and nobody found
    bool pasted = false;
    bool restored = false; // from before a crash
    bool left = false; // the cursor has been elsewhere since: what is missing is said too
    bool insisted = false; // "twice the same" was seen and is meant

    QList<ParticipationFinding> findings; // the services' answer for `findingsFor`
    quint64 examination = 0; // serial of the question under way
    std::optional<YearTotals> year; // of the member, this line not counted
    std::optional<Error> error;

    ParticipationId saved; // once saved
    ParticipationId amends; // the saved entry that this line is about to replace
    std::shared_ptr<const EntryLine> before; // as it stood before it was amended
    QString reason; // why it was amended or voided

    QString text(EntryColumn column) const { return texts.at(static_cast<size_t>(column)); }
    QString &text(EntryColumn column) { return texts.at(static_cast<size_t>(column)); }

    QDate date(QDate today) const;
    std::optional<ParticipationKind> kind() const;
    /** Minutes; 0 for an empty cell, nothing for one that cannot be read. */
    std::optional<int> minutes() const;
    std::optional<int> deeds() const;

    /** Nothing was typed by hand: it goes without a trace. */
    bool isBlank() const;
    /** Nothing but a word in the cell for the person, who is not chosen. */
    bool isBarelyBegun() const;
    bool isEditable() const { return state == LineState::Draft || state == LineState::Failed; }
    bool isAmending() const { return !amends.isNull(); }
    /** Cells that can be read, and a member: what can be examined and saved. */
    bool isReadable(QDate today) const;
    /** Needs a readable line. */
    Participation entry(QDate today) const;
};

/** The kind that a text of the cell stands for: the screen's word, or what kindFromText takes. */
std::optional<ParticipationKind> kindOfCell(const QString &text);

/**
 * What is to be said of a line, worst first: what the services found, what cannot be read, what is missing. Live, while
 * the cursor is in it, missing cells are not held against it.
 */
QList<LineRemark> remarksOf(const EntryLine &line, QDate today, bool sameInSession);

/** What keeps a line from being saved; empty = nothing. Twice the same counts unless it was insisted on. */
QList<LineRemark> obstaclesOf(const EntryLine &line, QDate today, bool sameInSession);

/** Sentences one after the other, parted as the language does. */
QString joinedSentences(const QStringList &sentences);

QJsonObject toJson(const EntryLine &line);
EntryLine lineFromJson(const QJsonObject &json);

} // namespace dangjian
