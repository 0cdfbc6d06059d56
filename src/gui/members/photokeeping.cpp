// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/photokeeping.h"

#include "app/afterwards.h"
#include "app/workplace.h"
#include "conflicts/editconflict.h"
#include "history/journalwords.h"
#include "members/photokey.h"

namespace dangjian {

namespace {

void choose(Workplace &workplace, QWidget *parent, const Member &now, const QString &seen, const QByteArray &theirs,
    const QByteArray &mine)
{
    const QString table = QStringLiteral("member");
    const JournalWords words(workplace);
    const ConflictSubject subject{now.name, table, QString::number(now.id.value),
        [words, table](const QString &column) { return words.field(table, column); },
        [words, table](const QString &column, const QString &value) { return words.value(table, column, value); },
        {{now.photo, theirs}, {photoKey(mine), mine}}};
    Conflict conflict;
    conflict.contested.append({QStringLiteral("photo"), {}, seen, now.photo, photoKey(mine)});
    openConflict(workplace, parent, subject, conflict,
        [&workplace, parent, now, mine](const QStringList &chosen) {
            if (chosen.isEmpty())
                keepPhoto(workplace, parent, now.id, now.photo, mine);
        },
        {});
}

void showBoth(Workplace &workplace, QWidget *parent, const Member &now, const QString &seen, const QByteArray &mine)
{
    afterwards(workplace.services().members.photo(now.id), parent,
        [&workplace, parent, now, seen, mine](const Result<QByteArray> &theirs) {
            choose(workplace, parent, now, seen, theirs ? *theirs : QByteArray(), mine);
        });
}

} // namespace

void keepPhoto(Workplace &workplace, QWidget *parent, MemberId id, const QString &seen, const QByteArray &jpeg)
{
    MemberService &members = workplace.services().members;
    afterwards(
        members.setPhoto(id, jpeg, seen), parent, [&workplace, &members, parent, id, seen, jpeg](const Done &done) {
            if (done)
                return;
            if (done.error().code != ErrorCode::EditedMeanwhile) {
                workplace.tellError(parent, done.error());
                return;
            }
            afterwards(
                members.show(id), parent, [&workplace, parent, seen, jpeg](const Result<MemberDetails> &details) {
                    if (details)
                        showBoth(workplace, parent, details->member, seen, jpeg);
                    else
                        workplace.tellError(parent, details.error());
                });
        });
}

} // namespace dangjian
