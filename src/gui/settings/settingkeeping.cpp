// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingkeeping.h"

#include "app/afterwards.h"
#include "app/workplace.h"
#include "conflicts/editconflict.h"

namespace dangjian {

namespace {

using Then = std::function<void(const Result<QString> &stands)>;

void choose(Workplace &workplace, QWidget *parent, const SettingEdit &edit, const SettingWrite &write,
    const QString &theirs, const Then &then)
{
    const ConflictSubject subject{edit.place, QStringLiteral("setting"), edit.key,
        [label = edit.label](const QString &) { return label; },
        [words = edit.words](const QString &, const QString &value) { return words ? words(value) : value; }};
    Conflict conflict;
    // The row has one column that people change.
    conflict.contested.append({QStringLiteral("value"), {}, edit.before, theirs, edit.mine});
    openConflict(
        workplace, parent, subject, conflict,
        [&workplace, parent, edit, write, theirs, then](const QStringList &chosen) {
            if (!chosen.isEmpty()) {
                then(theirs);
                return;
            }
            SettingEdit again = edit;
            again.before = theirs;
            keepSetting(workplace, parent, again, write, then);
        },
        [then] { then(failure(ErrorCode::Canceled)); });
}

} // namespace

void keepSetting(
    Workplace &workplace, QWidget *parent, const SettingEdit &edit, const SettingWrite &write, const Then &then)
{
    afterwards(write(edit.before), parent, [&workplace, parent, edit, write, then](const Done &done) {
        if (done) {
            then(edit.mine);
            return;
        }
        if (done.error().code != ErrorCode::EditedMeanwhile) {
            then(failure(done.error()));
            return;
        }
        afterwards(workplace.services().settings.all(), parent,
            [&workplace, parent, edit, write, then](const Result<QMap<QString, QString>> &settings) {
                if (settings)
                    choose(workplace, parent, edit, write, settings->value(edit.key), then);
                else
                    then(failure(settings.error()));
            });
    });
}

void keepSetting(Workplace &workplace, QWidget *parent, const SettingEdit &edit, const Then &then)
{
    keepSetting(
        workplace, parent, edit,
        [&workplace, key = edit.key, mine = edit.mine](
            const QString &before) { return workplace.services().settings.change(key, before, mine); },
        then);
}

} // namespace dangjian
