// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/recordhistory.h"

#include <QDateTime>
#include <QStringList>

namespace dangjian {

/** Which acts: what is empty does not matter. */
struct AuditQuery
{
    MemberId member{}; // what was done to this person, and whose personal data was shown
    QString account{};
    QString osUser{}; // what this user of a computer did without an account
    QStringList tables{}; // acts that changed a row of one of these
    QStringList kinds{};
    QString program{};
    QDateTime from{}; // local time, as acts are noted
    QDateTime until{}; // before
};

/** An act on one line. */
struct ActLine
{
    ActId act{};
    QString kind{};
    QString subject{};
    QDateTime at{};
    QString who{}; // the account's full name, or the OS user
    QString account{};
    QString program{};
    int rows = 0; // of the journal; rowsAtMost stands for more
    QString about{}; // what the act is about is called: a person, an organization …; empty where it has no name
    int more = 0; // how many others beside `about`, as far as was looked
    MemberId member{}; // whom it is about, where it is one
    QString table{}; // the row to which one goes from here
    QString key{};
    bool isGone = false; // the act took that row away
    OrganizationId organization{}; // of a place or an activity: whose it is
    QString undoneKind{}; // of an undo: what was taken back
    int undoings = 0; // 1: taken back, 2: done again …
};

inline constexpr int rowsAtMost = 1000;

/** Where a page of acts ends: the next begins behind it. */
struct ActCursor
{
    QDateTime at{};
    ActId act{};
    bool isNull() const { return act.isNull(); }
};

/** What an act did, row by row; of very many rows the first ones. */
struct ActContents
{
    struct Row
    {
        HistoryEntry entry;
        QString key;
        QString about; // what the row is called, or whose it is
        MemberId member; // whose it is; null where it is nobody's
    };
    ActLine line{};
    QList<Row> rows{};
    ReferenceNames names{};
    bool isWhole = true;
};

/** What there is to choose from, out of the latest acts and the accounts. */
struct AuditChoices
{
    struct Account
    {
        QString name;
        QString fullName;
    };
    QList<Account> accounts{};
    QStringList osUsers{};
    QStringList programs{};
};

} // namespace dangjian
