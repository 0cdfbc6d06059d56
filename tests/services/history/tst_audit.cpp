// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/auditservice.h"
#include "history/undoservice.h"
#include "teststore.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** All acts can be found by who, what, when and of whom, and each says what it did. */
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actsComeNewestFirstPageByPage();
    void actsOfAPersonAreFoundAlsoWhatWasTakenBack();
    void actsAreFoundByTableKindUserAndTime();
    void anActSaysWhatItChangedWithNames();
    void everyRecordHasAHistory();
    void passwordsStandInNoHistory();
    void aFailedSignInNamesTheAccount();
    void anUndoSaysWhatItTookBack();
};

namespace {

ActId newestAct(const TestStore &test)
{
    return ActId{test.scalar(u"SELECT max(id) FROM act"_s).toLongLong()};
}

/** The first account, of the department: 方敏. */
void addFang(TestStore &test)
{
    Account account;
    account.name = u"fang"_s;
    account.fullName = u"方敏"_s;
    account.role = Role::Department;
    account.organizationId = test.district;
    valueOf(test.services().accounts.add(account, u"correct horse battery"_s));
}

const HistoryEntry::Change *changeOf(const HistoryEntry &entry, const QString &column)
{
    for (const HistoryEntry::Change &change : entry.changes)
        if (change.column == column)
            return &change;
    return nullptr;
}

} // namespace

void TestAudit::actsComeNewestFirstPageByPage()
{
    TestStore test;
    for (int i = 0; i < 25; ++i)
        valueOf(test.services().settings.set(u"letter_sender"_s, QString::number(i)));
    AuditService audit(test.store());
    const QList<ActLine> all = valueOf(audit.acts({}, {}, 1000));
    QCOMPARE(all.size(), test.scalar(u"SELECT count(*) FROM act"_s).toInt());
    QCOMPARE(all.constFirst().act, newestAct(test));
    QList<ActId> walked;
    ActCursor behind;
    for (;;) {
        const QList<ActLine> page = valueOf(audit.acts({}, behind, 7));
        for (const ActLine &line : page)
            walked.append(line.act);
        if (page.size() < 7)
            break;
        behind = {page.constLast().at, page.constLast().act};
    }
    QCOMPARE(walked.size(), all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(walked.at(i), all.at(i).act);
}

void TestAudit::actsOfAPersonAreFoundAlsoWhatWasTakenBack()
{
    TestStore test;
    AuditService audit(test.store());
    const auto kinds = [&](MemberId member) {
        AuditQuery query;
        query.member = member;
        QStringList found;
        const QList<ActLine> lines = valueOf(audit.acts(query, {}, 100));
        for (const ActLine &line : lines)
            found.append(line.kind);
        return found;
    };
    valueOf(test.services().participation.add(TestStore::entryOf(test.branchMember, {2026, 10, 2}, u"巡逻"_s, 60)));
    const ActId added = newestAct(test);
    valueOf(test.services().undo.undo(added));
    valueOf(test.services().members.noteShown({test.floatingMember, test.branchMember}));
    QCOMPARE(
        kinds(test.branchMember), QStringList({u"personal_data.shown"_s, u"undo"_s, u"record.add"_s, u"member.add"_s}));
    QCOMPARE(kinds(test.floatingMember), QStringList({u"personal_data.shown"_s, u"member.add"_s}));
    // The person's own history tells it as well.
    const auto entries = valueOf(test.services().members.history(test.branchMember));
    QCOMPARE(entries.constFirst().operation, u"delete"_s);
    QCOMPARE(entries.constFirst().actKind, u"undo"_s);
}

void TestAudit::actsAreFoundByTableKindUserAndTime()
{
    TestStore test;
    AuditService audit(test.store());
    Unit unit;
    unit.name = u"市图书馆"_s;
    const QDateTime before = test.clock().now();
    test.clock().set(before.addSecs(60));
    valueOf(test.services().units.add(unit));
    const ActId act = newestAct(test);
    const auto only = [&](const AuditQuery &query) {
        const QList<ActLine> lines = valueOf(audit.acts(query, {}, 100));
        return lines.size() == 1 && lines.constFirst().act == act;
    };
    AuditQuery query;
    query.kinds = {u"unit.add"_s};
    QVERIFY(only(query));
    query = {};
    query.from = before.addSecs(60);
    QVERIFY(only(query));
    query.until = before.addSecs(60);
    QVERIFY(valueOf(audit.acts(query, {}, 10)).isEmpty());
    query = {};
    query.tables = {u"unit"_s};
    QCOMPARE(valueOf(audit.acts(query, {}, 10)).constFirst().act, act);
    query.tables = {u"place"_s};
    QVERIFY(valueOf(audit.acts(query, {}, 10)).isEmpty());
    query = {};
    query.osUser = u"nobody-here"_s;
    QVERIFY(valueOf(audit.acts(query, {}, 10)).isEmpty());
    const AuditChoices choices = valueOf(audit.choices());
    QVERIFY(!choices.osUsers.isEmpty());
    query.osUser = choices.osUsers.constFirst();
    query.program = choices.programs.constFirst();
    QVERIFY(!valueOf(audit.acts(query, {}, 10)).isEmpty());
}

void TestAudit::anActSaysWhatItChangedWithNames()
{
    TestStore test;
    Member member = valueOf(test.services().members.show(test.branchMember)).member;
    member.mobile = u"19912345678"_s;
    valueOf(test.services().members.edit(member, u"市图书馆"_s));
    AuditService audit(test.store());
    const ActContents contents = valueOf(audit.contents(newestAct(test)));
    QVERIFY(contents.isWhole);
    QCOMPARE(contents.line.about, u"单志强"_s);
    QCOMPARE(contents.line.member, test.branchMember);
    bool found = false;
    for (const ActContents::Row &row : contents.rows) {
        if (row.entry.table != "member"_L1)
            continue;
        found = true;
        QCOMPARE(row.about, u"单志强"_s);
        QVERIFY(changeOf(row.entry, u"mobile"_s) != nullptr);
        QVERIFY(changeOf(row.entry, u"row_version"_s) == nullptr);
        const auto *unit = changeOf(row.entry, u"unit_id"_s);
        QVERIFY(unit != nullptr);
        QCOMPARE(contents.names.nameOf(u"unit"_s, unit->after.toLongLong()), u"市图书馆"_s);
    }
    QVERIFY(found);
    QCOMPARE(errorOf(audit.contents(ActId{4711})).code, ErrorCode::NotFound);
}

void TestAudit::everyRecordHasAHistory()
{
    TestStore test;
    AuditService audit(test.store());
    Organization organization;
    for (const Organization &each : valueOf(test.services().organizations.all()))
        if (each.id == test.firstCommunity)
            organization = each;
    organization.name = u"新雅和社区党支部"_s;
    valueOf(test.services().organizations.edit(organization));
    const auto history = valueOf(audit.history(u"organization"_s, QString::number(test.firstCommunity.value)));
    QVERIFY(history.entries.size() >= 3); // entered, renamed, with its periods
    QCOMPARE(history.entries.constFirst().actKind, u"organization.edit"_s);

    const ParticipationId first = valueOf(
        test.services().participation.add(TestStore::entryOf(test.branchMember, {2026, 10, 2}, u"巡逻"_s, 60)));
    const ParticipationId second = valueOf(test.services().participation.amend(
        first, TestStore::entryOf(test.branchMember, {2026, 10, 2}, u"夜间巡逻"_s, 90), u"写错"_s));
    const auto record = valueOf(audit.history(u"participation"_s, QString::number(second.value)));
    QStringList kinds;
    for (const HistoryEntry &entry : record.entries)
        kinds.append(entry.actKind);
    QCOMPARE(kinds, QStringList({u"record.amend"_s, u"record.amend"_s, u"record.add"_s}));

    valueOf(test.services().settings.set(u"letter_sender"_s, u"区委组织部"_s));
    valueOf(test.services().settings.set(u"letter_sender"_s, u"街道党工委"_s));
    const auto setting = valueOf(audit.history(u"setting"_s, u"letter_sender"_s));
    QCOMPARE(setting.entries.size(), 2);
    QCOMPARE(changeOf(setting.entries.constFirst(), u"letter_sender"_s)->before, u"区委组织部"_s);
}

void TestAudit::passwordsStandInNoHistory()
{
    TestStore test;
    addFang(test);
    AuditService audit(test.store());
    bool found = false;
    const QList<ActLine> lines = valueOf(audit.acts({}, {}, 100));
    for (const ActLine &line : lines) {
        const ActContents contents = valueOf(audit.contents(line.act));
        for (const ActContents::Row &row : contents.rows)
            for (const HistoryEntry::Change &change : row.entry.changes)
                QVERIFY(!change.after.contains(u"argon2"_s) && !change.before.contains(u"argon2"_s));
        found = found || line.kind == "account.add"_L1;
    }
    QVERIFY(found);
    // What is done from now on stands under the account's full name.
    valueOf(test.services().settings.set(u"letter_sender"_s, u"甲"_s));
    const ActLine newest = valueOf(audit.acts({}, {}, 1)).constFirst();
    QCOMPARE(newest.who, u"方敏"_s);
    AuditQuery query;
    query.account = u"fang"_s;
    QVERIFY(!valueOf(audit.acts(query, {}, 10)).isEmpty());
}

void TestAudit::aFailedSignInNamesTheAccount()
{
    TestStore test;
    addFang(test);
    QVERIFY(!test.services().accounts.signIn(u"fang"_s, u"wrong horse battery"_s).result());
    AuditService audit(test.store());
    const ActLine line = valueOf(audit.acts({}, {}, 1)).constFirst();
    QCOMPARE(line.kind, u"account.sign_in_failed"_s);
    QCOMPARE(line.table, u"account"_s);
    QCOMPARE(line.about, u"方敏"_s);
}

void TestAudit::anUndoSaysWhatItTookBack()
{
    TestStore test;
    valueOf(test.services().participation.add(TestStore::entryOf(test.branchMember, {2026, 10, 2}, u"巡逻"_s, 60)));
    const ActId act = newestAct(test);
    const ActId undone = valueOf(test.services().undo.undo(act)).act;
    AuditService audit(test.store());
    ActLine line = valueOf(audit.line(undone));
    QCOMPARE(line.undoneKind, u"record.add"_s);
    QCOMPARE(line.undoings, 1);
    QCOMPARE(line.about, u"单志强"_s);
    const ActId again = valueOf(test.services().undo.undo(undone)).act;
    line = valueOf(audit.line(again));
    QCOMPARE(line.undoneKind, u"record.add"_s);
    QCOMPARE(line.undoings, 2);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
