// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace dangjian {

/** What went wrong, as a code. Sentences for people are made of it above, by gui and cli (errortext). */
enum class ErrorCode
{
    // The store
    StoreMissing, // subject: file
    StoreNotEmpty, // subject: file
    StoreForeign, // the file is an SQLite database, but not ours
    StoreNewer, // args: schema version of the file, of the program
    StoreDamaged,
    StoreReadOnly,
    StoreAltered, // the schema is not the one that the program made
    StoreBusy,
    StoreVanished, // the file is gone, or another stands in its place, while it is open
    DiskFull,
    StoreFailed, // anything else that SQL says; detail is for the log
                 // What people ask for
    NotFound, // subject: what was looked for
    EditedMeanwhile, // row_version differs: another person saved first
    Invalid, // subject: field, args[0]: rule code such as "id_number.checksum"
    Duplicate, // subject: field, args: the one that has it already
    StateForbids, // subject: what was asked, args[0]: state
    ReasonMissing,
    // Accounts
    NotSignedIn, // the store has accounts, and nobody is signed in
    SignInRefused, // args[0]: "wrong", "locked" (args[1]: until, ISO) or "closed"
    NotPermitted, // subject: the permission's code
    OutsideScope, // subject: what was to be seen or changed ("member", "organization" …)
                  // Files and paper
    FileUnreadable, // subject: file
    FileUnwritable, // subject: file
    FileFormat, // subject: file, args[0]: code of what is wrong with it
    FileTooLarge,
    GlyphMissing, // subject: character, args: name, page
    FontMissing, // subject: font
    Canceled,
    Internal,
};

/** An error on its way up: a code, what it is about, values for the sentence, and a detail for the log only. */
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString subject{};
    QStringList args{};
    QString detail{};
};

} // namespace dangjian
