// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dangjian {

/** What becomes of a row of a roster; rows that are Ok or Warning are entered, the others are not. */
enum class RosterState
{
    Ok,
    Warning,
    Error,
    Choice,
    Duplicate,
    Ignored
};

template <>
struct Codes<RosterState>
{
    static constexpr std::array table{std::pair{RosterState::Ok, "ok"}, std::pair{RosterState::Warning, "warning"},
        std::pair{RosterState::Error, "error"}, std::pair{RosterState::Choice, "choice"},
        std::pair{RosterState::Duplicate, "duplicate"}, std::pair{RosterState::Ignored, "ignored"}};
};

/** What entering a row does, or would do, to the store. */
enum class RosterEffect
{
    None,
    New,
    Changed,
    Unchanged
};

template <>
struct Codes<RosterEffect>
{
    static constexpr std::array table{std::pair{RosterEffect::None, "none"}, std::pair{RosterEffect::New, "new"},
        std::pair{RosterEffect::Changed, "changed"}, std::pair{RosterEffect::Unchanged, "unchanged"}};
};

/** What becomes of what is in the store already: nothing, its gaps filled, or what the sheet says put in its place. */
enum class OnExisting
{
    Skip,
    Fill,
    Replace
};

template <>
struct Codes<OnExisting>
{
    static constexpr std::array table{std::pair{OnExisting::Skip, "skip"}, std::pair{OnExisting::Fill, "fill"},
        std::pair{OnExisting::Replace, "replace"}};
};

/** What becomes of months (1986年7月) where the store keeps days. */
enum class MonthRule
{
    Ask, // the row is a choice
    FirstDay, // the first of the month is entered, with a warning
    LeaveOpen // the row is entered without that date, with a warning
};

template <>
struct Codes<MonthRule>
{
    static constexpr std::array table{std::pair{MonthRule::Ask, "ask"}, std::pair{MonthRule::FirstDay, "first"},
        std::pair{MonthRule::LeaveOpen, "open"}};
};

/**
 * One field of something known that an import changes. The texts are as a roster writes them (2001-07-01, 汉族, 是, a
 * branch's name); `before` is empty where a gap is filled.
 */
struct RosterChange
{
    QString field{}; // the key of the column
    QString before{};
    QString after{};

    friend bool operator==(const RosterChange &, const RosterChange &) = default;
};

/**
 * One thing to say about a row. `code` is stable ("id_number.checksum"), `field` the key of the column, `args` what
 * the sentence needs: what stands there, the suggestion, the other row's number.
 */
struct RosterFinding
{
    RosterState level = RosterState::Error;
    QString code{};
    QString field{};
    QStringList args{};
};

/** A row as it was judged. */
struct RosterRow
{
    int row = 0; // the sheet's own number
    RosterState state = RosterState::Ok;
    RosterEffect effect = RosterEffect::None;
    QList<RosterFinding> findings{};

    /** Adds a finding; the gravest decides the state (error, then choice, duplicate, warning). */
    void note(const RosterFinding &finding);
    /** Takes a finding back, and its weight with it. */
    void drop(const QString &code, const QString &field);
    /** The finding that made the state what it is; null where the state is Ok. */
    const RosterFinding *decisive() const;
    bool isEntered() const { return state == RosterState::Ok || state == RosterState::Warning; }
};

} // namespace dangjian
