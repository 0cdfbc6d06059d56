// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/disclosing.h"

#include "app/afterwards.h"
#include "app/workplace.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace dangjian {

namespace {

struct Disclosing
{
    Q_DECLARE_TR_FUNCTIONS(Disclosing)
};

void callIfAny(const std::function<void()> &act)
{
    if (act) {
        act();
    }
}

} // namespace

void askWhy(Workplace &workplace, QWidget *over, DisclosureWay way, std::function<void(const QString &reason)> then,
    std::function<void()> otherwise)
{
    afterwards(workplace.services().members.disclosureRules(), over,
        [&workplace, over = QPointer(over), way, then = std::move(then), otherwise = std::move(otherwise)](
            const Result<DisclosureRules> &rules) {
            if (!rules) {
                workplace.tellError(over, rules.error());
                callIfAny(otherwise);
                return;
            }
            if (!(way == DisclosureWay::Shown ? rules->reasonToShow : rules->reasonToHandOut)) {
                then({});
                return;
            }
            const std::optional<QString> reason = workplace.prompts().askReason(over,
                way == DisclosureWay::Shown ? Disclosing::tr("Show personal data")
                                            : Disclosing::tr("Hand out personal data"),
                Disclosing::tr("&Why? The reason stands in the journal beside your name."), rules->reasons);
            // While it was asked, what it was asked for may have been closed.
            if (!over) {
                return;
            }
            if (reason) {
                then(*reason);
            } else {
                callIfAny(otherwise);
            }
        });
}

void disclose(Workplace &workplace, QWidget *over, const QList<MemberId> &members, std::function<void()> then,
    std::function<void()> otherwise)
{
    const auto noted = [&workplace, over, members, then = std::move(then), otherwise](const QString &reason) {
        afterwards(workplace.services().members.noteShown(members, {reason}), over,
            [&workplace, over, then, otherwise](const Done &done) {
                if (done) {
                    then();
                    return;
                }
                workplace.tellError(over, done.error());
                callIfAny(otherwise);
            });
    };
    askWhy(workplace, over, DisclosureWay::Shown, noted, otherwise);
}

} // namespace dangjian
