// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelists/codelist.h"
#include "exports/memberexport.h"
#include "testroster.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** An exported roster comes back unchanged, whatever stands in it. */
class RosterRoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldOfThreeHundred_data();
    void everyFieldOfThreeHundred();

private:
    static void fill(TestStore &test);
    static Member person(TestStore &test, int i);
};

Member RosterRoundTripTest::person(TestStore &test, int i)
{
    const auto code = [i](const CodeList &list) { return list.entries().at(i % list.entries().size()).code; };
    const QString n = QString::number(i);
    Member member;
    member.name = QString(QChar(0x4E00 + i)) + QChar(0x5000 + i) + QChar(0x6000 + i);
    const QDate birth = QDate(1940, 1, 1).addDays(i * 17);
    const Sex sex = i % 2 ? Sex::Female : Sex::Male;
    member.idNumber = testIdNumber(i, birth, sex);
    member.ethnicity = code(ethnicityCodes());
    member.nativePlace = u"江苏盐城"_s + n;
    member.education = code(educationCodes());
    member.degree = u"学位"_s + n;
    member.school = u"学校"_s + n;
    member.joined = birth.addYears(20).addDays(i);
    member.full = member.joined.addYears(1).addDays(i % 7);
    member.introducers = u"介绍人%1、介绍人乙%1"_s.arg(i);
    member.branchId = i % 3 ? test.firstCommunity : test.secondCommunity;
    member.category = static_cast<MemberCategory>(i % 3);
    member.relation = member.category == MemberCategory::InService ? Relation::Unit : Relation::Branch;
    member.state = static_cast<MembershipState>(i % 5);
    if (i % 11 == 0) {
        member.standing = Standing::Probationary;
        member.full = {};
    }
    member.reported = QDate(2010, 1, 1).addDays(i);
    member.post = u"职务"_s + n;
    member.occupation = i % 2 ? code(occupationCodes()) : u"自己写的岗位"_s + n;
    member.mobile = u"199%1"_s.arg(i, 8, 10, QLatin1Char('0'));
    member.phone = u"0515-8%1"_s.arg(i, 7, 10, QLatin1Char('0'));
    member.address = u"朝阳新村%1号楼 %2室"_s.arg(i).arg(i % 30);
    member.specialties = i % 2 ? code(specialtyCodes()) : u"特长%1，（书法）"_s.arg(i);
    member.lostContact = i % 4 == 0;
    member.lostSince = member.lostContact ? QDate(2020, 1, 1).addDays(i) : QDate();
    member.away = i % 5 == 0;
    member.awayWhere = member.away ? u"上海"_s + n : QString();
    member.hardship = i % 6 == 0;
    member.remarks = u"备注%1，\"引号\"；第二句。"_s.arg(i);
    return member;
}

void RosterRoundTripTest::fill(TestStore &test)
{
    for (int i = 1; i <= 300; ++i)
        (void)valueOf(test.services().members.add({person(test, i), u"单位%1号"_s.arg(i)}));
    // And one who says as little as can be.
    Member bare;
    bare.name = u"空白人"_s;
    bare.idNumber = testIdNumber(999, QDate(1999, 9, 9));
    bare.branchId = test.firstCommunity;
    (void)valueOf(test.services().members.add({bare, {}}));
}

void RosterRoundTripTest::everyFieldOfThreeHundred_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << u"roster.xlsx"_s;
    QTest::newRow("csv") << u"roster.csv"_s;
}

void RosterRoundTripTest::everyFieldOfThreeHundred()
{
    QFETCH(QString, name);
    TestStore test;
    fill(test);
    QTemporaryDir folder;
    MemberExportOptions options{folder.filePath(name), u"党员"_s, true};
    options.roster = true;
    MemberQuery all;
    all.state.reset();
    MemberExportJob job(test.services().members, all, {}, {}, options);
    QVERIFY(job.runHere());
    QCOMPARE(job.exportedCount(), 304);
    const QByteArray before = test.content();
    // Whatever becomes of those who are there: there is nothing to change.
    for (const OnExisting onExisting : {OnExisting::Fill, OnExisting::Replace}) {
        RosterImportOptions import{options.file};
        import.onExisting = onExisting;
        const RosterImportReport report = importRoster(test, import);
        QCOMPARE(report.rows.size(), 304);
        for (const RosterImportRow &row : report.rows)
            QVERIFY2(row.effect == RosterEffect::Unchanged,
                qPrintable(u"%1 %2 %3 %4 %5"_s.arg(row.row).arg(
                    codeOf(row.state), row.code(), row.args().join(u' '), changesText(row))));
        QVERIFY(!report.entered);
    }
    QVERIFY(test.content() == before);
    // In another store they come to be the same people.
    TestStore other;
    RosterImportOptions import{options.file};
    const RosterImportReport report = importRoster(other, import);
    QCOMPARE(report.effects().value(RosterEffect::New), 301);
    for (int i = 1; i <= 300; i += 23) {
        const Member said = person(other, i);
        const MemberDetails there
            = valueOf(other.services().members.show(valueOf(other.services().members.resolve(said.idNumber))));
        const MemberDetails here
            = valueOf(test.services().members.show(valueOf(test.services().members.resolve(said.idNumber))));
        QCOMPARE(there.member.name, here.member.name);
        QCOMPARE(there.member.category, here.member.category);
        QCOMPARE(there.member.state, here.member.state);
        QCOMPARE(there.member.standing, here.member.standing);
        QCOMPARE(there.member.joined, here.member.joined);
        QCOMPARE(there.member.reported, here.member.reported);
        QCOMPARE(there.member.awayWhere, here.member.awayWhere);
        QCOMPARE(there.unitName, here.unitName);
        QCOMPARE(there.branchName, here.branchName);
    }
    QVERIFY(valueOf(other.services().checks.check()).isEmpty());
}

QTEST_GUILESS_MAIN(RosterRoundTripTest)
#include "tst_rosterroundtrip.moc"
