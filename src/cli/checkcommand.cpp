// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkjob.h"
#include "checksentences.h"
#include "command.h"
#include "jsonvalues.h"
#include "sentences.h"
#include "session.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace dangjian {

namespace {

QString messageOf(const CheckFinding &finding, const QString &message)
{
    return message.isEmpty() ? checkSentence(finding) : message;
}

/** The findings, in the form that is asked for. `message` stands for the first one's sentence where it is given. */
Done tell(Session &session, const QList<CheckFinding> &findings, const QString &message = {})
{
    if (session.json()) {
        QJsonArray list;
        for (const CheckFinding &finding : findings)
            list.append(QJsonObject{
                {QStringLiteral("code"), jsonCode(finding.code)},
                {QStringLiteral("subject"), finding.subject},
                {QStringLiteral("message"), messageOf(finding, message)},
            });
        return session.answer(QJsonObject{
            {QStringLiteral("ok"), findings.isEmpty()},
            {QStringLiteral("findings"), list},
        });
    }
    QString text;
    for (const CheckFinding &finding : findings)
        text += jsonCode(finding.code) + QStringLiteral("  ") + finding.subject + QStringLiteral("  ")
            + messageOf(finding, message) + QLatin1Char('\n');
    if (findings.isEmpty())
        text = translate("cli", "The store is whole.") + QLatin1Char('\n');
    return session.answer(text);
}

/** A store that cannot be checked at all is told in the same form, so that scripts always find an answer. */
Failure notChecked(Session &session, const Error &error)
{
    CheckFinding finding{QStringLiteral("check.failed"), session.file(), CheckGravity::Unreadable};
    if (error.code == ErrorCode::StoreDamaged)
        finding.code = QStringLiteral("store.damaged");
    else if (error.code == ErrorCode::StoreAltered)
        finding.code = QStringLiteral("store.altered");
    if (session.json())
        if (const Done told = tell(session, {finding}, sentenceFor(error)); !told)
            return failure(told.error());
    return failure(error);
}

Done check(Session &session, const Arguments &)
{
    const auto services = session.services();
    if (!services)
        return notChecked(session, services.error());
    CheckJob job((*services)->store);
    if (const Done done = session.run(job); !done)
        return notChecked(session, done.error());
    const QList<CheckFinding> &findings = job.findings();
    if (const Done told = tell(session, findings); !told)
        return told;
    if (findings.isEmpty())
        return {};
    const auto gravest = std::max_element(findings.begin(), findings.end(),
        [](const CheckFinding &a, const CheckFinding &b) { return a.gravity < b.gravity; });
    return failure(
        ErrorCode::StoreDamaged, session.file(), {QString::number(findings.size()), codeOf(gravest->gravity)});
}

} // namespace

QList<Command> checkCommands()
{
    return {{{QStringLiteral("check")},
        QT_TRANSLATE_NOOP("cli", "Proves that the store is whole; fails where something is damaged."), {}, {}, {},
        check}};
}

} // namespace dangjian
