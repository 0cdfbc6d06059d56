// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testroster.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** A whole import is taken back later. */
class RosterUndoTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString roster() const
    {
        const QString file = m_folder.filePath(u"roster.xlsx"_s);
        writeTestWorkbook(file,
            {{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"党员类型"_s, u"工作单位"_s, u"特长"_s},
                {u"单志强"_s, testIdNumber(1), u"雅和社区党支部"_s, {}, {}, u"书法"_s},
                {u"张三"_s, testIdNumber(50, QDate(1960, 1, 1)), u"雅和社区党支部"_s, u"在职党员"_s, u"某新单位"_s},
                {u"李四"_s, testIdNumber(51, QDate(1961, 1, 1)), u"朝阳党支部"_s, u"流动党员"_s, u"某新单位"_s}});
        return file;
    }

    static RosterImportOptions withBranch(TestStore &test, const QString &file)
    {
        RosterImportOptions options{file};
        Organization wanted;
        wanted.name = u"朝阳社区党支部"_s;
        wanted.code = u"010109"_s;
        wanted.parentId = test.subdistrict;
        options.newBranches.insert(u"朝阳党支部"_s, wanted);
        return options;
    }

    static int count(TestStore &test, const char *table)
    {
        return test.scalar(u"SELECT count(*) FROM %1"_s.arg(QLatin1String(table))).toInt();
    }

private slots:
    void allOfIt();
    void whatWasEditedSinceStays();
    void whatTheOfficeSaidStaysKnown();
};

void RosterUndoTest::allOfIt()
{
    TestStore test;
    const char *const tables[] = {"member", "certificate", "unit", "organization", "organization_period",
        "organization_alias", "member_branch_period", "member_state_period", "member_key"};
    QMap<QByteArray, int> before;
    for (const char *table : tables)
        before.insert(table, count(test, table));
    const RosterImportReport report = importRoster(test, withBranch(test, roster()));
    QCOMPARE(report.effects().value(RosterEffect::New), 2);
    QCOMPARE(report.effects().value(RosterEffect::Changed), 1);
    for (const char *table : tables)
        QVERIFY2(count(test, table) > before.value(table), table);
    const ImportBatch batch = valueOf(test.services().rosters.batches()).first();
    const UndoPreview preview = valueOf(test.services().undo.preview(batch.act));
    QVERIFY(preview.heldBack.isEmpty());
    QCOMPARE(preview.membersRemoved, 2);
    const UndoOutcome undone = valueOf(test.services().undo.undo(batch.act));
    for (const char *table : tables)
        QVERIFY2(count(test, table) == before.value(table),
            QByteArray(table) + ' ' + QByteArray::number(count(test, table)));
    QVERIFY(valueOf(test.services().members.show(test.branchMember)).member.specialties.isEmpty());
    QVERIFY(valueOf(test.services().members.find(u"zhangsan"_s, {}, 5)).isEmpty());
    // The batch stays in the list, marked.
    const ImportBatch after = valueOf(test.services().rosters.batches()).first();
    QCOMPARE(after.id, batch.id);
    QCOMPARE(after.undoneAct, undone.act);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    // The same roster once more.
    QCOMPARE(importRoster(test, withBranch(test, roster())).effects().value(RosterEffect::New), 2);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void RosterUndoTest::whatWasEditedSinceStays()
{
    TestStore test;
    (void)importRoster(test, withBranch(test, roster()));
    const MemberId third = valueOf(test.services().members.resolve(testIdNumber(50, QDate(1960, 1, 1))));
    Member member = valueOf(test.services().members.show(third)).member;
    member.post = u"科长"_s;
    QVERIFY(test.services().members.edit(member).result());
    const ImportBatch batch = valueOf(test.services().rosters.batches()).first();
    const UndoOutcome undone = valueOf(test.services().undo.undo(batch.act));
    QStringList left;
    for (const HeldBack &held : undone.done.heldBack)
        if (held.member)
            left << held.name;
    QCOMPARE(left, QStringList{u"张三"_s});
    const MemberDetails kept = valueOf(test.services().members.show(third));
    QCOMPARE(kept.member.post, u"科长"_s);
    QCOMPARE(kept.certificates.size(), 1);
    QCOMPARE(kept.unitName, u"某新单位"_s); // what the person needs stays, too
    QVERIFY(!test.services().members.resolve(testIdNumber(51, QDate(1961, 1, 1))).result());
    QVERIFY(valueOf(test.services().members.show(test.branchMember)).member.specialties.isEmpty());
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void RosterUndoTest::whatTheOfficeSaidStaysKnown()
{
    TestStore test;
    const QString file = m_folder.filePath(u"named.xlsx"_s);
    const auto write = [&file](int serial) {
        writeTestWorkbook(file,
            {{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"绝活"_s},
                {u"张三"_s, testIdNumber(serial, QDate(1960, 1, 1)), u"雅合党支部"_s, u"剪纸"_s},
                {u"李四"_s, testIdNumber(serial + 1, QDate(1961, 1, 1)), u"朝阳党支部"_s, u"书法"_s}});
    };
    write(60);
    RosterImportOptions options = withBranch(test, file);
    options.branchChoices.insert(u"雅合党支部"_s, test.firstCommunity);
    options.mapping.insert(u"绝活"_s, u"specialties"_s);
    QCOMPARE(importRoster(test, options).effects().value(RosterEffect::New), 2);
    const ImportBatch batch = valueOf(test.services().rosters.batches()).first();
    const UndoPreview preview = valueOf(test.services().undo.preview(batch.act));
    QCOMPARE(preview.lessonsKept, 2);
    QVERIFY(preview.heldBack.isEmpty());
    QCOMPARE(preview.membersRemoved, 2);
    const UndoOutcome undone = valueOf(test.services().undo.undo(batch.act));
    QCOMPARE(undone.done.lessonsKept, 2);
    // The people and the branch are gone; what a heading and a spelling mean is known, but for that of the branch.
    QCOMPARE(test.scalar(u"SELECT count(*) FROM organization WHERE code = '010109'"_s).toInt(), 0);
    QCOMPARE(valueOf(test.services().rosters.branchAliases()),
        (QHash<QString, OrganizationId>{{u"雅合党支部"_s, test.firstCommunity}}));
    QCOMPARE(valueOf(test.services().rosters.rememberedHeadings(RosterSubject::Members)),
        (QHash<QString, QString>{{u"绝活"_s, u"specialties"_s}}));
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    // Put back, all of it stands again, and may be undone once more.
    const UndoOutcome redone = valueOf(test.services().undo.undo(undone.act));
    QVERIFY(redone.done.heldBack.isEmpty());
    QCOMPARE(redone.done.membersRestored, 2);
    QCOMPARE(valueOf(test.services().rosters.branchAliases()).size(), 2);
    QCOMPARE(valueOf(test.services().undo.undo(redone.act)).done.membersRemoved, 2);
    QCOMPARE(valueOf(test.services().rosters.branchAliases()).size(), 1);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    // The next file is understood at once.
    write(70);
    const RosterImportReport next = importRoster(test, {file});
    QCOMPARE(next.rows.first().effect, RosterEffect::New);
    QCOMPARE(next.headings.columnOf(u"specialties"_s), 3);
}

QTEST_GUILESS_MAIN(RosterUndoTest)
#include "tst_rosterundo.moc"
