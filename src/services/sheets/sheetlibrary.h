// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "sheets/sheetdescription.h"
#include "store/store.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace dangjian {

class Connection;

/** A sheet as the store has it. */
struct LibrarySheet
{
    QString name{};
    QString title{}; // 登记证
    SheetDescription original{};
    std::optional<SheetDescription> own{}; // the office's copy
    std::optional<Error> fault{}; // there is a copy, and why it cannot be used: the original stands in for it
    qint64 rowVersion = 0; // of the copy, sound or not; 0 = there is none

    const SheetDescription &inUse() const { return own ? *own : original; }
};

/** The sheets that are printed: those that the program brings along, and the office's own copies in the store. */
class SheetLibrary
{
public:
    explicit SheetLibrary(Store &store) : m_store(store) { }

    /** All of them, in the order in which they are offered. */
    QFuture<Result<QList<LibrarySheet>>> all();
    /** NotFound where the program knows no such sheet. */
    QFuture<Result<LibrarySheet>> sheet(const QString &name);
    /** The same where a connection is at hand, for printing. */
    static Result<LibrarySheet> sheet(Connection &connection, const QString &name);

    /**
     * Keeps the office's copy, in place of the one with this version (0 = none so far), and gives the new version.
     * FileFormat where the description is not sound (readSheet, checkSheet), EditedMeanwhile where another was faster.
     */
    QFuture<Result<qint64>> save(const SheetDescription &sheet, qint64 rowVersion);
    /** The office's copy goes, sound or not; the journal keeps it. EditedMeanwhile where the copy has another version
     * than the one `seen`, unless there is none any more. */
    QFuture<Done> reset(const QString &name, std::optional<qint64> seen = {});

    /** The sheet in a file, to be looked at or carried elsewhere. FileUnwritable. */
    static Done writeTo(const QString &file, const SheetDescription &sheet);
    /** A sheet out of such a file, to be saved as the office's copy of `name`. FileUnreadable, FileFormat. */
    static Result<SheetDescription> readFrom(const QString &file, const QString &name);

private:
    Store &m_store;
};

} // namespace dangjian
