// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acts/undo.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>

#include <functional>

namespace dangjian {

/** An undo that was done: itself an act, which can be undone in its turn (redo). */
struct UndoOutcome
{
    ActId act;
    UndoPreview done;
};

/** What becomes of an undo where something of the act came to something else since. */
enum class UndoExtent
{
    WhatCanBe, // the rest is undone
    WholeOnly // nothing is
};

/** Told how far an undo is (shares of 1) and asked whether to stop it, both on the writer's thread. */
struct UndoWatch
{
    std::function<void(double)> progressed{};
    std::function<bool()> canceled{};
};

/** Whether acts of this kind are taken back in part where something came after: of many people, each for himself. */
bool isUndoneInPart(const QString &actKind);

/**
 * Takes acts back by the journal: what an act entered goes, what it took away returns, what it changed gets its former
 * values, all in one new act whose subject is the id of the one undone. Rows that came to something else since are left
 * and listed, with all that belongs to the same member; the rest is undone. Of a merge, column by column and record by
 * record is undone what was not edited since.
 *
 * Where an import or a merge is undone, its row in import_batch or member_merge stays and is marked (undone_act); redo
 * takes the mark away. Contents (photos) and counters stay. Never undone: what the program does by itself (store.*).
 *
 * Both fail with NotFound (act) and StateForbids: undo.schema (the schema has changed since), undo.program (no person's
 * act), undo.account (accounts are changed where they are kept), undo.nothing (it is undone already, or changed
 * nothing).
 */
class UndoService
{
public:
    explicit UndoService(Store &store);

    /** What undoing would do; reads only. */
    QFuture<Result<UndoPreview>> preview(ActId act);
    /**
     * Undoes what can be; StateForbids undo.held where all of it would be left, undo.depends where only the whole is
     * wanted and some of it would. Canceled leaves everything as it was.
     */
    QFuture<Result<UndoOutcome>> undo(
        ActId act, UndoExtent extent = UndoExtent::WhatCanBe, const UndoWatch &watch = {});

private:
    Store &m_store;
};

} // namespace dangjian
