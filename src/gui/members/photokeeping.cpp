// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/photokeeping.h"

#include "app/afterwards.h"
#include "app/workplace.h"
#include "conflicts/editconflict.h"
#include "history/journalwords.h"

#include <QCryptographicHash>

namespace dangjian {

namespace {

void store(Workplace &workplace, QWidget *parent, MemberId id, const QByteArray &jpeg)
{
    afterwards(workplace.services().members.setPhoto(id, jpeg), parent, [&workplace, parent](const Done &done) {
        if (!done)
            workplace.tellError(parent, done.error());
    });
}

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

} // namespace

QString photoKey(const QByteArray &jpeg)
{
    return jpeg.isEmpty() ? QString()
                          : QString::fromLatin1(QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex());
}

void keepPhoto(Workplace &workplace, QWidget *parent, MemberId id, const QString &seen, const QByteArray &jpeg)
{
    afterwards(workplace.services().members.show(id), parent,
        [&workplace, parent, seen, jpeg](const Result<MemberDetails> &details) {
            if (!details) {
                workplace.tellError(parent, details.error());
                return;
            }
            const Member now = details->member;
            if (now.photo == seen || now.photo == photoKey(jpeg)) {
                store(workplace, parent, now.id, jpeg);
                return;
            }
            afterwards(workplace.services().members.photo(now.id), parent,
                [&workplace, parent, now, seen, jpeg](const Result<QByteArray> &theirs) {
                    choose(workplace, parent, now, seen, theirs ? *theirs : QByteArray(), jpeg);
                });
        });
}

} // namespace dangjian
