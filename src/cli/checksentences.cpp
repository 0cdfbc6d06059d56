// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksentences.h"

#include "sentences.h"

#include <QHash>

namespace dangjian {

namespace {

QString when(const QDateTime &at)
{
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/** What can be told of an act whose seal does not hold. */
QString chainSentence(const ChainBreak &chain)
{
    QStringList parts{
        translate("cli", "Change %1 of %2 (%3, %4):").arg(chain.act.value).arg(when(chain.at), chain.kind, chain.who)};
    if (chain.missingBefore > 0)
        parts.append(translate("cli", "%1 changes right before it were taken out.").arg(chain.missingBefore));
    if (chain.linkBroken)
        parts.append(translate("cli", "the seal of the change before it was replaced or their order was altered."));
    if (chain.contentsBroken && chain.lostNotes > 0)
        parts.append(translate("cli", "%1 of its rows in the journal were taken out.").arg(chain.lostNotes));
    if (chain.contentsBroken && !chain.rows.isEmpty())
        parts.append(translate("cli", "what the journal says of %1 was altered.").arg(chain.rows.join(u' ')));
    if (chain.contentsBroken && chain.lostNotes == 0 && chain.rows.isEmpty())
        parts.append(translate("cli", "its own entry, its seal or its rows in the journal were altered."));
    return parts.join(u' ');
}

/** What can be told of a row that the journal does not know as it stands. */
QString unnotedSentence(const UnnotedRow &row)
{
    if (row.isNew)
        return translate("cli", "The row was added, and no change of this program did that.");
    const QString last = translate("cli", "last noted by change %1 of %2 (%3, %4)")
                             .arg(row.last.value)
                             .arg(when(row.lastAt), row.lastKind, row.lastWho);
    if (row.isGone)
        return translate("cli", "The row was deleted, and no change of this program did that: %1.").arg(last);
    return translate("cli", "Altered: %1; %2.").arg(row.columns.join(u' '), last);
}

/** The sentence of a finding's code. */
QString sentenceOfCode(const QString &code)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("store.damaged"), QT_TRANSLATE_NOOP("cli", "Parts of the file cannot be read.")},
        {QStringLiteral("store.altered"),
            QT_TRANSLATE_NOOP("cli", "The tables are not as this program made them; another program changed them.")},
        {QStringLiteral("check.failed"), QT_TRANSLATE_NOOP("cli", "The check could not be made.")},
        {QStringLiteral("reference.dangling"),
            QT_TRANSLATE_NOOP("cli", "A row points to another one that is not there.")},
        {QStringLiteral("sum.member_year"),
            QT_TRANSLATE_NOOP("cli", "The year's sums of a member differ from the records.")},
        {QStringLiteral("sum.organization_day"),
            QT_TRANSLATE_NOOP("cli", "The sums of a day differ from the records.")},
        {QStringLiteral("sum.total"), QT_TRANSLATE_NOOP("cli", "Records are missing from the sums.")},
        {QStringLiteral("key.missing"), QT_TRANSLATE_NOOP("cli", "Search keys of a member are missing or wrong.")},
        {QStringLiteral("key.stray"),
            QT_TRANSLATE_NOOP("cli", "There are search keys that belong to nothing of the member.")},
        {QStringLiteral("certificate.missing"), QT_TRANSLATE_NOOP("cli", "A member has no valid certificate.")},
        {QStringLiteral("certificate.undue"),
            QT_TRANSLATE_NOOP("cli", "A certificate is still valid though its holder left or died.")},
        {QStringLiteral("certificate.lines"),
            QT_TRANSLATE_NOOP("cli", "The lines counted as printed are not those noted for the certificate.")},
        {QStringLiteral("organization.differs"),
            QT_TRANSLATE_NOOP("cli", "An organization is not what its last period says.")},
        {QStringLiteral("act.open"), QT_TRANSLATE_NOOP("cli", "A change was begun and never ended.")},
        {QStringLiteral("act.missing"), QT_TRANSLATE_NOOP("cli", "The newest changes are missing from the chain.")},
        {QStringLiteral("act.seal"),
            QT_TRANSLATE_NOOP("cli", "The chain of changes is broken here: another program changed the store.")},
        {QStringLiteral("journal.stray"),
            QT_TRANSLATE_NOOP("cli", "The journal has rows of a change that is not there.")},
        {QStringLiteral("journal.differs"),
            QT_TRANSLATE_NOOP("cli", "A row is not what the journal noted: another program changed it.")},
        {QStringLiteral("present.differs"),
            QT_TRANSLATE_NOOP("cli", "A member's present value is not that of its period.")},
        {QStringLiteral("period.overlap"), QT_TRANSLATE_NOOP("cli", "Two periods of a member overlap.")},
        {QStringLiteral("counter.behind"),
            QT_TRANSLATE_NOOP("cli", "The counter of a table stands behind numbers that were given already.")},
        {QStringLiteral("photo.altered"),
            QT_TRANSLATE_NOOP(
                "cli", "The photo of a member is not the one that was stored: it is damaged or missing.")},
        {QStringLiteral("own_sheet.broken"),
            QT_TRANSLATE_NOOP("cli", "The office's own copy of a paper is broken; the original is printed.")},
    };
    const char *text = texts.value(code);
    return text ? translate("cli", text) : code;
}

} // namespace

QString checkSentence(const CheckFinding &finding)
{
    QString sentence = sentenceOfCode(finding.code);
    if (finding.chain)
        sentence += QLatin1Char(' ') + chainSentence(*finding.chain);
    if (finding.unnoted)
        sentence += QLatin1Char(' ') + unnotedSentence(*finding.unnoted);
    return sentence;
}

QString checkVerdict(CheckGravity gravest, qsizetype count)
{
    switch (gravest) {
    case CheckGravity::Replaced:
        return translate("cli",
            "All records are whole, but %1 of the office's own papers are broken and the originals are printed: mend "
            "them in the program, or go back to the original there.")
            .arg(count);
    case CheckGravity::Derived:
        return translate(
            "cli", "%1 sums or search keys are out of step with what was entered; all that was entered is there.")
            .arg(count);
    case CheckGravity::Contradiction:
        return translate("cli",
            "The check found %1 contradictions; nothing was changed: keep this file, and compare it with the latest "
            "backup.")
            .arg(count);
    case CheckGravity::Unreadable:
        break;
    }
    return translate("cli",
        "The store is damaged, parts of it cannot be read; nothing was changed: keep this file, and put back the "
        "latest backup, or save what can be read with “dangjianctl salvage --to FILE”.");
}

} // namespace dangjian
