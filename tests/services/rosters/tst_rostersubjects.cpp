// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testroster.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Lists of work units, organizations and participation records. */
class RosterSubjectsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    RosterImportOptions options(RosterSubject subject, const TestRows &rows) const
    {
        RosterImportOptions options{m_folder.filePath(u"list.xlsx"_s)};
        writeTestWorkbook(options.file, rows);
        options.subject = subject;
        return options;
    }

    static QString verdicts(const RosterImportReport &report)
    {
        QStringList texts;
        for (const RosterImportRow &row : report.rows)
            texts << codeOf(row.effect) + (row.code().isEmpty() ? QString() : u' ' + row.code());
        return texts.join(u", "_s);
    }

    static QList<Participation> recordsOf(TestStore &test, MemberId member)
    {
        return valueOf(test.services().participation.ofMember(member));
    }

private slots:
    void units();
    void unitsKnown();
    void organizations();
    void organizationsKnown();
    void organizationsThatDoNotFit();
    void records();
    void recordsKnown();
    void recordsOfNamesakes();
    void recordsWithoutADay();
    void recordsThatDoNotFit();
};

void RosterSubjectsTest::units()
{
    TestStore test;
    const RosterImportReport report = importRoster(test,
        options(RosterSubject::Units,
            {{u"驻区单位一览表"_s},
                {u"序号"_s, u"单位名称"_s, u"单位性质"_s, u"主管单位"_s, u"党组织"_s, u"联系人"_s, u"联系电话"_s,
                    u"地址"_s, u"所在社区"_s},
                {u"1"_s, u"市 民政局"_s, u"行政机关"_s, u"市政府"_s, u"市民政局机关党委"_s, u"王　明"_s,
                    u"0515-88001234"_s, u"人民路1号"_s, u"雅和社区"_s},
                {u"2"_s, u"市民政局"_s}, {u"3"_s, {}, u"事业单位"_s},
                {u"4"_s, u"某公司"_s, u"航母"_s, {}, {}, {}, {}, {}, u"别处"_s},
                {u"5"_s, u"某厂"_s, u"国企"_s, {}, {}, {}, {}, {}, u"雅合社区"_s}, {u"合计"_s, u"5"_s}}));
    QCOMPARE(verdicts(report),
        u"new, none name.same_as_row, none unit.missing, new nature.unknown, none branch.similar, none row.total"_s);
    for (const UnitRow &row : valueOf(test.services().units.list()))
        if (row.unit.name == u"市民政局") {
            QCOMPARE(row.unit.nature, u"10"_s);
            QCOMPARE(row.unit.superior, u"市政府"_s);
            QCOMPARE(row.unit.partyOrganization, u"市民政局机关党委"_s);
            QCOMPARE(row.unit.contact, u"王明"_s);
            QCOMPARE(row.unit.phone, u"0515-88001234"_s);
            QCOMPARE(row.unit.address, u"人民路1号"_s);
            QCOMPARE(row.unit.communityId, test.firstCommunity);
        }
    QCOMPARE(test.scalar(u"SELECT count(*) FROM act WHERE kind = 'unit.import'"_s).toInt(), 1);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    const ImportBatch batch = valueOf(test.services().rosters.batches()).first();
    QCOMPARE(batch.subject, RosterSubject::Units);
    (void)valueOf(test.services().undo.undo(batch.act));
    QCOMPARE(valueOf(test.services().units.list()).size(), 1);
}

void RosterSubjectsTest::unitsKnown()
{
    TestStore test;
    RosterImportOptions import = options(RosterSubject::Units,
        {{u"单位名称"_s, u"联系人"_s, u"联系电话"_s}, {u"市实验小学"_s, u"王明"_s, u"88001234"_s}});
    QCOMPARE(changesText(importRoster(test, import).rows.first()), u"contact:→王明 phone:→88001234"_s);
    writeTestWorkbook(import.file, {{u"单位名称"_s, u"联系人"_s, u"联系电话"_s}, {u"市实验小学"_s, u"李红"_s}});
    QCOMPARE(verdicts(importRoster(test, import)), u"unchanged"_s);
    import.onExisting = OnExisting::Replace;
    QCOMPARE(changesText(importRoster(test, import).rows.first()), u"contact:王明→李红"_s);
    const Unit unit = valueOf(test.services().units.list()).first().unit;
    QCOMPARE(unit.contact, u"李红"_s);
    QCOMPARE(unit.phone, u"88001234"_s); // a blank takes nothing away
}

void RosterSubjectsTest::organizations()
{
    TestStore test;
    // The child stands before its parent, one parent is told by the code alone, one code is left to the program.
    const RosterImportReport report = importRoster(test,
        options(RosterSubject::Organizations,
            {{u"代码"_s, u"党组织名称"_s, u"类别"_s, u"上级党组织"_s, u"成立日期"_s, u"人口"_s, u"户数"_s,
                 u"联系电话"_s},
                {u"01020101"_s, u"东闸社区第一党小组"_s, {}, u"东闸社区党支部"_s},
                {u"010201"_s, u"东闸社区党支部"_s, u"社区党支部"_s, {}, u"2003年5月1日"_s, u"5,200人"_s, u"1800"_s,
                    u"88001234"_s},
                {u"0102"_s, u"亭湖街道党工委"_s, u"街道党工委"_s, u"01"_s},
                {{}, u"亭湖街道商会党支部"_s, u"社会组织党支部"_s, u"亭湖街道"_s}}));
    QCOMPARE(verdicts(report), u"new, new, new, new code.given"_s);
    QHash<QString, Organization> byCode;
    for (const Organization &organization : valueOf(test.services().organizations.all()))
        byCode.insert(organization.code, organization);
    const Organization branch = byCode.value(u"010201"_s);
    QCOMPARE(branch.founded, QDate(2003, 5, 1));
    QCOMPARE(branch.population, 5200);
    QCOMPARE(branch.households, 1800);
    QCOMPARE(branch.phone, u"88001234"_s);
    QCOMPARE(branch.shortName, u"东闸社区"_s);
    QCOMPARE(byCode.value(u"01020101"_s).parentId, branch.id);
    QCOMPARE(byCode.value(u"01020101"_s).kind, OrganizationKind::PartyGroup);
    QCOMPARE(byCode.value(u"0102"_s).parentId, test.district);
    QCOMPARE(byCode.value(u"010202"_s).name, u"亭湖街道商会党支部"_s);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    (void)valueOf(test.services().undo.undo(valueOf(test.services().rosters.batches()).first().act));
    QCOMPARE(valueOf(test.services().organizations.all()).size(), byCode.size() - 4);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void RosterSubjectsTest::organizationsKnown()
{
    TestStore test;
    RosterImportOptions import = options(RosterSubject::Organizations,
        {{u"代码"_s, u"党组织名称"_s, u"类别"_s, u"地址"_s},
            {u"010101"_s, u"雅和社区新党支部"_s, u"党总支"_s, u"雅和路1号"_s}});
    RosterImportReport report = importRoster(test, import);
    QCOMPARE(changesText(report.rows.first()), u"address:→雅和路1号"_s);
    QCOMPARE(report.rows.first().code(), u"known.kind"_s);
    import.onExisting = OnExisting::Replace;
    report = importRoster(test, import);
    QCOMPARE(changesText(report.rows.first()), u"name:雅和社区党支部→雅和社区新党支部"_s);
    const QList<OrganizationPeriod> periods = valueOf(test.services().organizations.periods(test.firstCommunity));
    QCOMPARE(periods.size(), 2);
    QCOMPARE(periods.last().name, u"雅和社区新党支部"_s);
    // By name alone, and nothing else to say.
    writeTestWorkbook(import.file, {{u"党组织名称"_s, u"地址"_s}, {u"太平社区党支部"_s}});
    QCOMPARE(verdicts(importRoster(test, import)), u"unchanged"_s);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void RosterSubjectsTest::organizationsThatDoNotFit()
{
    TestStore test;
    const QByteArray before = test.content();
    const RosterImportReport report = importRoster(test,
        options(RosterSubject::Organizations,
            {{u"代码"_s, u"党组织名称"_s, u"类别"_s, u"上级党组织"_s, u"成立日期"_s, u"人口"_s},
                {u"019"_s, u"甲社区党支部"_s, {}, u"0101"_s}, {u"010109"_s, u"乙社区党支部"_s, u"航母"_s, u"0101"_s},
                {u"010109"_s, {}, u"社区党支部"_s, u"0101"_s}, {u"010109"_s, u"丙社区党支部"_s, {}, u"别处街道"_s},
                {u"010109"_s, u"雅和社区党支部"_s, {}, u"0101"_s},
                {u"010109"_s, u"丁社区党支部"_s, {}, u"0101"_s, u"2027.1.1"_s},
                {u"010109"_s, u"戊社区党支部"_s, {}, u"0101"_s, {}, u"很多"_s}, {u"8"_s, u"己社区党支部"_s},
                {u"02"_s, u"第二区委"_s, u"区委"_s}}));
    QCOMPARE(verdicts(report),
        u"none code.not_below_parent, none kind.unknown, none title.missing, none parent.unknown, none "
        u"name.taken_beside, "
        "none founded.in_future, none number.unreadable, none parent.missing, none kind.second_district"_s);
    QVERIFY(test.content() == before);
}

void RosterSubjectsTest::records()
{
    TestStore test;
    const QString certificate = valueOf(test.services().members.show(test.floatingMember)).certificates.first().number;
    const RosterImportReport report = importRoster(test,
        options(RosterSubject::Records,
            {{u"参与活动记录"_s},
                {u"姓名"_s, u"身份证号"_s, u"登记证号"_s, u"活动日期"_s, u"类别"_s, u"内容"_s, u"时长（小时）"_s,
                    u"实事件数"_s, u"地点"_s, u"证明人"_s},
                {u"单志强"_s, testIdNumber(1), {}, u"2026.3.5"_s, u"志愿服务"_s, u"清扫楼道"_s, u"1.5"_s, {},
                    u"雅和小区"_s, u"王建国"_s},
                {{}, {}, certificate, u"2026年3月6日"_s, u"实事"_s, u"修路灯"_s, {}, u"2件"_s},
                {u"吕芳"_s, {}, {}, u"20260307"_s, {}, u"义务巡逻"_s, u"2小时"_s}}));
    QCOMPARE(verdicts(report), u"new, new, new kind.assumed"_s);
    const Participation first = recordsOf(test, test.branchMember).first();
    QCOMPARE(first.date, QDate(2026, 3, 5));
    QCOMPARE(first.minutes, 90);
    QCOMPARE(first.content, u"清扫楼道"_s);
    QCOMPARE(first.place, u"雅和小区"_s);
    QCOMPARE(first.certifier, u"王建国"_s);
    QCOMPARE(first.organizationId, test.firstCommunity);
    QVERIFY(first.enteredAt.isValid());
    QCOMPARE(recordsOf(test, test.floatingMember).first().deeds, 2);
    QCOMPARE(recordsOf(test, test.floatingMember).first().kind, ParticipationKind::Deed);
    QCOMPARE(recordsOf(test, test.inServiceMember).first().minutes, 120);
    QCOMPARE(report.rows.at(1).name, u"欧阳建国"_s);
    // Sums follow.
    QCOMPARE(valueOf(test.services().members.show(test.branchMember)).year.minutes, 90);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    (void)valueOf(test.services().undo.undo(valueOf(test.services().rosters.batches()).first().act));
    QVERIFY(recordsOf(test, test.branchMember).isEmpty());
    QCOMPARE(valueOf(test.services().members.show(test.branchMember)).year.minutes, 0);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void RosterSubjectsTest::recordsKnown()
{
    TestStore test;
    const TestRows headings{{u"身份证号"_s, u"日期"_s, u"类别"_s, u"内容"_s, u"分钟"_s, u"证明人"_s}};
    RosterImportOptions import = options(RosterSubject::Records,
        headings + TestRows{{testIdNumber(1), u"2026.3.5"_s, u"志愿服务"_s, u"清扫楼道"_s, u"90"_s}});
    QCOMPARE(verdicts(importRoster(test, import)), u"new"_s);
    QCOMPARE(verdicts(importRoster(test, import)), u"unchanged"_s);
    QCOMPARE(recordsOf(test, test.branchMember).size(), 1);
    writeTestWorkbook(import.file,
        headings + TestRows{{testIdNumber(1), u"2026.3.5"_s, u"志愿服务"_s, u"清扫楼道"_s, u"120"_s, u"王建国"_s}});
    RosterImportReport report = importRoster(test, import);
    QCOMPARE(verdicts(report), u"changed entry.differs"_s);
    QCOMPARE(changesText(report.rows.first()), u"certifier:→王建国"_s);
    import.onExisting = OnExisting::Replace;
    report = importRoster(test, import);
    QCOMPARE(changesText(report.rows.first()), u"hours:1.5→2"_s);
    // Nothing is changed in place: the former entries stand amended.
    const QList<Participation> records = recordsOf(test, test.branchMember);
    QCOMPARE(records.size(), 3);
    int valid = 0;
    for (const Participation &record : records)
        if (record.state == ParticipationState::Valid) {
            ++valid;
            QCOMPARE(record.minutes, 120);
            QVERIFY(record.replacesId);
        }
    QCOMPARE(valid, 1);
    QCOMPARE(valueOf(test.services().members.show(test.branchMember)).year.minutes, 120);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void RosterSubjectsTest::recordsOfNamesakes()
{
    TestStore test;
    const MemberId other = test.addMember(
        u"单志强"_s, testIdNumber(80, QDate(1950, 1, 1)), MemberCategory::Branch, test.secondCommunity);
    RosterImportOptions import = options(RosterSubject::Records,
        {{u"姓名"_s, u"所在党支部"_s, u"日期"_s, u"类别"_s, u"内容"_s},
            {u"单志强"_s, {}, u"2026.3.5"_s, u"学习"_s, u"听党课"_s},
            {u"单志强"_s, u"太平社区党支部"_s, u"2026.3.5"_s, u"学习"_s, u"听党课"_s}});
    RosterImportReport report = importRoster(test, import);
    QCOMPARE(verdicts(report), u"none member.ambiguous, new"_s);
    QCOMPARE(report.rows.first().alike.size(), 2);
    const RosterLikeness &first = report.rows.first().alike.first();
    QCOMPARE(first.branchName, u"雅和社区党支部"_s);
    QCOMPARE(first.certificate, valueOf(test.services().members.show(test.branchMember)).certificates.first().number);
    // Where nobody can choose from a list, the reason names them.
    QVERIFY(report.rows.first().args().value(2).contains(first.certificate));
    QCOMPARE(recordsOf(test, other).size(), 1);
    import.rowChoices[{0, 2}].samePerson = test.branchMember;
    report = importRoster(test, import);
    QCOMPARE(verdicts(report), u"new, unchanged"_s);
    QCOMPARE(report.rows.first().alike.size(), 2); // another of them may still be chosen
    QCOMPARE(recordsOf(test, test.branchMember).size(), 1);
}

void RosterSubjectsTest::recordsWithoutADay()
{
    TestStore test;
    RosterImportOptions import = options(RosterSubject::Records,
        {{u"身份证号"_s, u"日期"_s, u"类别"_s, u"内容"_s}, {testIdNumber(1), u"2026.3"_s, u"学习"_s, u"听党课"_s}});
    // An entry without its date is none, whatever becomes of months.
    import.months = MonthRule::LeaveOpen;
    QCOMPARE(verdicts(importRoster(test, import)), u"none date.missing"_s);
    import.months = MonthRule::FirstDay;
    QCOMPARE(verdicts(importRoster(test, import)), u"new date.month_only"_s);
    QCOMPARE(recordsOf(test, test.branchMember).first().date, QDate(2026, 3, 1));
}

void RosterSubjectsTest::recordsThatDoNotFit()
{
    TestStore test;
    const QByteArray before = test.content();
    const QString number = testIdNumber(1);
    const RosterImportReport report = importRoster(test,
        options(RosterSubject::Records,
            {{u"身份证号"_s, u"姓名"_s, u"日期"_s, u"类别"_s, u"内容"_s, u"小时"_s, u"件数"_s, u"所在党支部"_s},
                {number, {}, u"2026.11.5"_s, u"学习"_s, u"听党课"_s}, {number, {}, {}, u"学习"_s, u"听党课"_s},
                {number, {}, u"2026.3"_s, u"学习"_s, u"听党课"_s}, {number, {}, u"2026.3.5"_s, u"学习"_s},
                {number, {}, u"2026.3.5"_s, u"航行"_s, u"听党课"_s},
                {number, {}, u"2026.3.5"_s, u"学习"_s, u"听"_s, u"25"_s},
                {number, {}, u"2026.3.5"_s, u"学习"_s, u"听"_s, u"很久"_s},
                {number, {}, u"2026.3.5"_s, u"实事"_s, u"办"_s, {}, u"许多"_s},
                {testIdNumber(99), u"无此人"_s, u"2026.3.5"_s, u"学习"_s, u"听党课"_s},
                {u"3.20902E+17"_s, {}, u"2026.3.5"_s, u"学习"_s, u"听党课"_s},
                {{}, {}, u"2026.3.5"_s, u"学习"_s, u"听党课"_s},
                {number, {}, u"2026.3.5"_s, u"学习"_s, u"听"_s, u"1"_s, {}, u"不存在党支部"_s}}));
    QCOMPARE(verdicts(report),
        u"none date.in_future, none date.missing, none date.month_asked, none content.missing, none kind.unknown, "
        "none hours.over_24, none hours.unreadable, none number.unreadable, none member.unknown, "
        "none id_number.lost_digits, none member.missing, none branch.unknown"_s);
    QVERIFY(test.content() == before);
}

QTEST_GUILESS_MAIN(RosterSubjectsTest)
#include "tst_rostersubjects.moc"
