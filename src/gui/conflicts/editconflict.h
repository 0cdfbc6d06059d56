// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflicts/conflictdialog.h"
#include "conflicts/conflictservice.h"
#include "conflicts/recordmerge.h"

#include <functional>

class QWidget;

namespace dangjian {

class Workplace;

/** A row of the store, and how its columns are said on the screen. */
struct ConflictSubject
{
    QString record{}; // its name, for the person
    QString table{};
    QString key{};
    std::function<QString(const QString &column)> label{};
    std::function<QString(const QString &column, const QString &value)> words{}; // none: values as they are
    QHash<QString, QByteArray> pictures{}; // for values that stand for one
};

/**
 * Asks who changed what, shows the dialog over `parent` and calls `then` with the columns whose other value was chosen;
 * `back` where the person goes back to the form.
 */
void openConflict(Workplace &workplace, QWidget *parent, const ConflictSubject &subject, Conflict conflict,
    std::function<void(const QStringList &theirs)> then, std::function<void()> back);

/** The name of the organization with this id, as the journal writes ids. */
QString organizationName(const Workplace &workplace, const QString &id);

/** What stands beside a field of a form, or on a check box, without its key. */
QString wordsBeside(const QWidget *field);

/** "by 钱芳, 2026-10-31 14:05", for sentences about what happened to a record meanwhile. */
QString editedBy(const EditNote &note);

/**
 * Merges what was typed with what another saved meanwhile and lets the person choose where both changed a field. `then`
 * gets the record to be saved, with the row version of theirs.
 */
template <class Record>
void settleConflict(Workplace &workplace, QWidget *parent, const ConflictSubject &subject,
    const QList<RecordField<Record>> &fields, const Record &base, const Record &mine, const Record &theirs,
    std::function<void(const Record &merged)> then, std::function<void()> back)
{
    const RecordMerge<Record> merge = mergeOf(fields, base, mine, theirs);
    Conflict conflict;
    for (const RecordField<Record> &field : fields) {
        const QString column = QString::fromLatin1(field.column);
        const bool contested = merge.contested.contains(column);
        if (contested || merge.taken.contains(column))
            (contested ? conflict.contested : conflict.taken)
                .append({column, {}, field.text(base), field.text(theirs), field.text(mine)});
    }
    openConflict(
        workplace, parent, subject, conflict,
        [fields, merged = merge.record, theirs, then = std::move(then)](
            const QStringList &chosen) { then(withTheirs(fields, merged, theirs, chosen)); },
        std::move(back));
}

} // namespace dangjian
