// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/auditwords.h"

#include "app/workplace.h"
#include "history/journalwords.h"

#include <QCoreApplication>
#include <QWidget>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

/** "member/5" as "Member 5". */
QString rowWords(const QString &row)
{
    const qsizetype slash = row.indexOf(u'/');
    return AuditWords::tr("%1 %2").arg(JournalWords::table(row.left(slash)), row.mid(slash + 1));
}

} // namespace

QList<AuditSubject> auditSubjects()
{
    return {
        {u"members"_s, AuditWords::tr("Members"),
            {u"member"_s, u"member_branch_period"_s, u"member_category_period"_s, u"member_standing_period"_s,
                u"member_state_period"_s, u"member_merge"_s, u"distinct_pair"_s}},
        {u"certificates"_s, AuditWords::tr("Certificates"), {u"certificate"_s, u"printed_line"_s}},
        {u"records"_s, AuditWords::tr("Participation records"), {u"participation"_s}},
        {u"activities"_s, AuditWords::tr("Activities"), {u"activity"_s}},
        {u"organizations"_s, AuditWords::tr("Organizations"),
            {u"organization"_s, u"organization_period"_s, u"organization_alias"_s}},
        {u"units"_s, AuditWords::tr("Units"), {u"unit"_s}},
        {u"places"_s, AuditWords::tr("Places"), {u"place"_s}},
        {u"imports"_s, AuditWords::tr("Imports"), {u"import_batch"_s}},
        {u"prints"_s, AuditWords::tr("Print runs"), {u"print_run"_s, u"print_run_part"_s}},
        {u"sheets"_s, AuditWords::tr("Sheets"), {u"own_sheet"_s}},
        {u"settings"_s, AuditWords::tr("Settings"), {u"setting"_s, u"duty_rule"_s}},
        {u"accounts"_s, AuditWords::tr("Accounts"), {u"account"_s, u"account_password"_s, u"account_trial"_s}},
    };
}

QString rowTitle(const ActContents::Row &row)
{
    const QString what = JournalWords::row(row.entry.table, row.about);
    if (row.entry.operation == "insert"_L1)
        return AuditWords::tr("%1, entered").arg(what);
    if (row.entry.operation == "delete"_L1)
        return AuditWords::tr("%1, taken away").arg(what);
    return AuditWords::tr("%1, changed").arg(what);
}

QString breakText(const ChainBreak &chain)
{
    QStringList parts;
    if (chain.missingBefore > 0)
        parts.append(AuditWords::tr("%1 acts right before it were taken out.").arg(chain.missingBefore));
    if (chain.linkBroken)
        parts.append(AuditWords::tr("The seal of the act before it was replaced, or their order was altered."));
    if (chain.contentsBroken && chain.lostNotes > 0)
        parts.append(AuditWords::tr("%1 rows of the journal were taken out of it.").arg(chain.lostNotes));
    if (chain.contentsBroken && !chain.rows.isEmpty()) {
        QStringList rows;
        for (const QString &row : chain.rows)
            rows.append(rowWords(row));
        parts.append(AuditWords::tr("What the journal says was altered: %1.").arg(rows.join(AuditWords::tr(", "))));
    }
    if (chain.contentsBroken && chain.lostNotes == 0 && chain.rows.isEmpty())
        parts.append(AuditWords::tr("The act itself, its seal or its rows in the journal were altered."));
    return parts.join(u' ');
}

QString unnotedText(const UnnotedRow &row)
{
    if (row.isNew)
        return AuditWords::tr("It was added behind the program's back: no act did that.");
    const QString last = AuditWords::tr("act %1 of %2 (%3, %4)")
                             .arg(QString::number(row.last.value), row.lastAt.toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                 JournalWords::act(row.lastKind), row.lastWho);
    return row.isGone ? AuditWords::tr("It was deleted behind the program's back; it was last noted by %1.").arg(last)
                      : AuditWords::tr("Altered behind the program's back: %1; it was last noted by %2.")
                            .arg(row.columns.join(AuditWords::tr(", ")), last);
}

bool canBeTakenBack(const ActLine &line)
{
    const QString kind = line.undoneKind.isEmpty() ? line.kind : line.undoneKind;
    return line.rows > 0 && !kind.startsWith("store."_L1) && !kind.startsWith("account."_L1)
        && kind != codeOf(ActKind::PersonalDataShown);
}

QString pageOf(const ActLine &line)
{
    if (!line.member.isNull() || line.table == "member"_L1)
        return u"members"_s;
    if (line.table == "organization"_L1 || line.table == "place"_L1)
        return u"organizations"_s;
    if (line.table == "activity"_L1)
        return u"records"_s;
    if (line.table == "account"_L1)
        return u"accounts"_s;
    if (line.table == "unit"_L1)
        return u"units"_s;
    if (line.table == "setting"_L1 || line.table == "import_batch"_L1)
        return u"settings"_s;
    if (line.table == "own_sheet"_L1)
        return u"sheets"_s;
    return {};
}

ActExportJob::Lines exportLines(const Workplace &workplace)
{
    return [&workplace](const ActContents &contents) {
        JournalWords words(workplace);
        words.setNames(contents.names);
        QList<QList<TableValue>> lines;
        const QList<TableValue> act{contents.line.at.toString(u"yyyy-MM-dd HH:mm:ss"_s), contents.line.who,
            contents.line.program, words.line(contents.line)};
        for (const ActContents::Row &row : contents.rows) {
            const QStringList changes = words.lines(row.entry, -1);
            for (const QString &change : changes)
                lines.append(act + QList<TableValue>{rowTitle(row), change});
            if (changes.isEmpty())
                lines.append(act + QList<TableValue>{rowTitle(row), QString()});
        }
        if (contents.rows.isEmpty())
            lines.append(act + QList<TableValue>{QString(), QString()});
        return lines;
    };
}

} // namespace dangjian
