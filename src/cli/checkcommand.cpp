// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "jsonvalues.h"
#include "sentences.h"
#include "session.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace dangjian {

namespace {

bool isDamage(const CheckFinding &finding)
{
    return finding.damage;
}

Done tell(Session &session, const QList<CheckFinding> &findings)
{
    if (session.json()) {
        QJsonArray list;
        for (const CheckFinding &finding : findings)
            list.append(QJsonObject{
                {QStringLiteral("code"), jsonCode(finding.code)},
                {QStringLiteral("subject"), finding.subject},
                {QStringLiteral("message"), finding.message},
            });
        return session.answer(QJsonObject{
            {QStringLiteral("ok"), std::none_of(findings.begin(), findings.end(), isDamage)},
            {QStringLiteral("findings"), list},
        });
    }
    QString text;
    for (const CheckFinding &finding : findings)
        text += finding.code + QStringLiteral("  ") + finding.subject + QStringLiteral("  ") + finding.message
            + QLatin1Char('\n');
    if (findings.isEmpty())
        text = translate("cli", "The store is whole.") + QLatin1Char('\n');
    return session.answer(text);
}

Done check(Session &session, const Arguments &)
{
    const auto services = session.services();
    if (!services) {
        const Error &error = services.error();
        // A store that is too damaged to be opened is a finding as well.
        if (error.code == ErrorCode::StoreDamaged || error.code == ErrorCode::StoreAltered) {
            const QString code = error.code == ErrorCode::StoreDamaged ? QStringLiteral("store.damaged")
                                                                       : QStringLiteral("store.altered");
            if (const Done told = tell(session, {{code, session.file(), sentenceFor(error), true}}); !told)
                return told;
        }
        return failure(error);
    }
    const auto findings = (*services)->checks.check().result();
    if (!findings)
        return failure(findings.error());
    if (const Done told = tell(session, *findings); !told)
        return told;
    const auto damages = std::count_if(findings->begin(), findings->end(), isDamage);
    if (damages > 0)
        return failure(ErrorCode::StoreDamaged, session.file(), {QString::number(damages)});
    return {};
}

} // namespace

QList<Command> checkCommands()
{
    return {{{QStringLiteral("check")},
        QT_TRANSLATE_NOOP("cli", "Proves that the store is whole; fails where something is damaged."), {}, {}, {},
        check}};
}

} // namespace dangjian
