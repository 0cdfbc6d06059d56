// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterplan.h"
#include "testroster.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const RosterImportRow &row)
{
    QStringList text{QString::number(row.sheet), QString::number(row.row), codeOf(row.state), codeOf(row.effect),
        row.name, row.branchName, QString::number(row.known), changesText(row)};
    for (const RosterFinding &finding : row.findings)
        text << codeOf(finding.level) + u' ' + finding.code + u' ' + finding.field + u' ' + finding.args.join(u',');
    for (const RosterLikeness &alike : row.alike)
        text << QString::number(alike.id.value) + u' ' + alike.name + u' ' + alike.certificate + u' ' + alike.code;
    return text.join(u" | "_s);
}

/** All that a report says. */
QStringList textOf(const RosterImportReport &report)
{
    QStringList lines;
    for (const RosterImportRow &row : report.rows)
        lines << textOf(row);
    for (const UnknownBranch &branch : report.unknownBranches)
        lines << u"unknown %1 %2 %3 %4"_s.arg(branch.name)
                     .arg(branch.rows)
                     .arg(branch.similarNames.join(u','))
                     .arg(branch.isMade);
    for (const BranchShare &share : report.muchChanged)
        lines << u"much %1 %2 %3 %4"_s.arg(share.name).arg(share.members).arg(share.changed).arg(share.replaced);
    lines << u"units "_s + report.newUnits.join(u',');
    return lines;
}

template <class T>
const T &oneOf(QRandomGenerator &random, const QList<T> &list)
{
    return list.at(random.bounded(list.size()));
}

} // namespace

/** What a person decides is planned for the rows concerned alone, and comes to what the whole file comes to. */
class ChangedPlansTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QList<std::pair<QString, TestRows>> &sheets) const
    {
        const QString path = m_folder.filePath(u"list.xlsx"_s);
        writeTestWorkbook(path, sheets);
        return path;
    }

    static void change(const std::shared_ptr<RosterPlan> &plan, RosterImportOptions options)
    {
        options.dryRun = true;
        RosterImportJob job(plan, options);
        if (const Done done = job.runHere(); !done)
            qFatal("the change failed: %d", int(done.error().code));
    }

    struct Decisions
    {
        QList<RosterRowId> rows{};
        QList<QString> names{};
        QList<OrganizationId> branches{};
        QList<MemberId> people{};
        QStringList days{}; // keys of fields with months
        QList<QDate> dates{};
    };

    /** One decision, as a click would make it. */
    static void decide(QRandomGenerator &random, const Decisions &all, RosterImportOptions &options)
    {
        const auto kind = random.bounded(20);
        if (kind < 4 && !all.names.isEmpty()) {
            const QString name = oneOf(random, all.names);
            options.branchChoices.remove(name);
            options.newBranches.remove(name);
            if (kind < 2) {
                options.branchChoices.insert(name, oneOf(random, all.branches));
            } else if (kind == 2) {
                Organization made;
                made.name = name + u"社区党支部"_s;
                options.newBranches.insert(name, made);
            }
            return;
        }
        if (kind == 4) {
            options.onExisting = oneOf(random, QList{OnExisting::Skip, OnExisting::Fill, OnExisting::Replace});
            return;
        }
        if (kind == 5) {
            options.months = oneOf(random, QList{MonthRule::Ask, MonthRule::FirstDay, MonthRule::LeaveOpen});
            return;
        }
        const int many = random.bounded(8) == 0 ? 5 : 1; // several rows may be selected
        for (int i = 0; i < many; ++i) {
            RosterRowChoice &choice = options.rowChoices[oneOf(random, all.rows)];
            if (kind < 9)
                choice.leaveOut = !choice.leaveOut;
            else if (kind < 12)
                choice.onExisting = oneOf(random,
                    QList<std::optional<OnExisting>>{
                        std::nullopt, OnExisting::Skip, OnExisting::Fill, OnExisting::Replace});
            else if (kind < 16 || all.days.isEmpty())
                choice.samePerson = random.bounded(3) == 0 ? std::optional<MemberId>() : oneOf(random, all.people);
            else if (const QString key = oneOf(random, QList<QString>(all.days)); random.bounded(3) > 0)
                choice.days.insert(key, oneOf(random, all.dates));
            else
                choice.days.remove(key);
        }
    }

    static void followsDecisions(TestStore &test, RosterImportOptions options, Decisions all, int steps)
    {
        const quint32 seed = qEnvironmentVariableIsSet("DANGJIAN_SEED") ? qEnvironmentVariable("DANGJIAN_SEED").toUInt()
                                                                        : QRandomGenerator::global()->generate();
        qInfo("DANGJIAN_SEED=%u", seed);
        QRandomGenerator random(seed);
        const std::shared_ptr<RosterPlan> plan = planRoster(test, options);
        for (const RosterImportRow &row : plan->report().rows)
            all.rows << row.id();
        for (const UnknownBranch &branch : plan->report().unknownBranches)
            all.names << branch.name;
        for (int step = 0; step < steps; ++step) {
            decide(random, all, options);
            change(plan, options);
            const QStringList whole = textOf(planRoster(test, options)->report());
            const QStringList changed = textOf(plan->report());
            for (qsizetype i = 0; i < whole.size(); ++i)
                QVERIFY2(changed.value(i) == whole.at(i),
                    qPrintable(
                        u"seed %1, step %2:\n%3\nwhole:\n%4"_s.arg(seed).arg(step).arg(changed.value(i), whole.at(i))));
            QCOMPARE(changed.size(), whole.size());
        }
    }

private slots:
    void members();
    void units();
    void organizations();
    void records();
    void whatTheStoreGotMeanwhileIsSeen();
    void aChangeCalledOffIsMadeGood();
};

void ChangedPlansTest::members()
{
    TestStore test;
    QList<MemberId> people{MemberId{}, test.branchMember, test.inServiceMember, test.floatingMember};
    const QDate birth(1970, 1, 1);
    for (int i = 0; i < 6; ++i)
        people << test.addMember(u"王%1"_s.arg(QChar(0x4E00 + i)), testIdNumber(100 + i, birth.addDays(i / 2)),
            MemberCategory::Branch, test.firstCommunity);
    // The same people in two sheets and twice in one, others of their names and days of birth, months, branches spelled
    // otherwise, units that are new, and rows that are wrong.
    const QStringList headings{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"入党时间"_s, u"特长"_s, u"工作单位"_s};
    const QStringList branches{
        u"雅和社区党支部"_s, u"雅合党支部"_s, u"雅 合党支部"_s, u"太平党支部"_s, u"别处党支部"_s, QString()};
    QList<std::pair<QString, TestRows>> sheets{{u"花名册"_s, {headings}}, {u"太平党支部"_s, {headings}}};
    QRandomGenerator fixed(7);
    for (int i = 0; i < 60; ++i) {
        if (i % 20 == 5) // a line of its own, for those below that name none
            sheets[i % 4 / 2].second << QStringList{i < 20 ? u"雅合党支部（3人）"_s : u"雅和社区党支部"_s};
        const int who = fixed.bounded(14);
        sheets[i % 2].second << QStringList{u"王%1"_s.arg(QChar(0x4E00 + who % 6)),
            who == 13 ? u"3.20902E+17"_s : testIdNumber(100 + who, birth.addDays((who % 6) / 2)),
            branches.at(fixed.bounded(branches.size())), fixed.bounded(3) == 0 ? u"1996.7"_s : u"1996.7.1"_s,
            fixed.bounded(2) == 0 ? u"书法"_s : QString(),
            fixed.bounded(2) == 0 ? u"新单位%1"_s.arg(fixed.bounded(4)) : QString()};
    }
    RosterImportOptions options{file(sheets)};
    options.sheets = {RosterSheetChoice{0}, RosterSheetChoice{1}};
    followsDecisions(test, options,
        {{}, {}, {test.firstCommunity, test.secondCommunity}, people, {u"joined"_s},
            {QDate(1996, 7, 1), QDate(1996, 7, 18), QDate(1996, 8, 1)}},
        150);
}

void ChangedPlansTest::units()
{
    TestStore test;
    TestRows rows{{u"单位名称"_s, u"联系人"_s, u"所在社区"_s}};
    for (int i = 0; i < 20; ++i)
        rows << QStringList{i % 5 == 0 ? u"市实验小学"_s : u"单位%1"_s.arg(i % 7), i % 2 ? u"王明"_s : QString(),
            i % 3 ? u"雅合社区"_s : u"雅和社区"_s};
    RosterImportOptions options{file({{u"单位"_s, rows}})};
    options.subject = RosterSubject::Units;
    followsDecisions(test, options, {{}, {}, {test.firstCommunity, test.secondCommunity}, {MemberId{}}, {}, {}}, 60);
}

void ChangedPlansTest::organizations()
{
    TestStore test;
    const TestRows rows{{u"代码"_s, u"党组织名称"_s, u"类别"_s, u"上级党组织"_s, u"成立日期"_s},
        {u"01020101"_s, u"东闸社区第一党小组"_s, {}, u"东闸社区党支部"_s},
        {u"010201"_s, u"东闸社区党支部"_s, u"社区党支部"_s, {}, u"2003年5月"_s},
        {u"0102"_s, u"亭湖街道党工委"_s, u"街道党工委"_s, u"01"_s},
        {{}, u"亭湖街道商会党支部"_s, u"社会组织党支部"_s, u"亭湖街道"_s, u"2004.6"_s},
        {{}, u"亭湖街道商场党支部"_s, u"社会组织党支部"_s, u"亭湖街道"_s},
        {u"010101"_s, u"雅和社区新党支部"_s, u"党总支"_s}, {u"010101"_s, u"雅和社区党支部"_s}};
    RosterImportOptions options{file({{u"组织"_s, rows}})};
    options.subject = RosterSubject::Organizations;
    followsDecisions(test, options,
        {{}, {}, {test.firstCommunity}, {MemberId{}}, {u"founded"_s}, {QDate(2003, 5, 2), QDate(2004, 6, 1)}}, 60);
}

void ChangedPlansTest::records()
{
    TestStore test;
    const MemberId other = test.addMember(
        u"单志强"_s, testIdNumber(80, QDate(1950, 1, 1)), MemberCategory::Branch, test.secondCommunity);
    const QString certificate = valueOf(test.services().members.show(test.floatingMember)).certificates.first().number;
    const QList<QStringList> people{{u"单志强"_s, {}, {}}, {u"单志强"_s, testIdNumber(1), {}}, {{}, {}, certificate},
        {u"吕芳"_s, {}, {}}, {u"无此人"_s, {}, {}}};
    const QStringList dates{u"2026.3.5"_s, u"2026.3"_s, u"2026.3.6"_s};
    const QStringList branches{QString(), u"雅和社区党支部"_s, u"太平党支部"_s};
    TestRows rows{
        {u"姓名"_s, u"身份证号"_s, u"登记证号"_s, u"日期"_s, u"类别"_s, u"内容"_s, u"小时"_s, u"所在党支部"_s}};
    QRandomGenerator fixed(11);
    for (int i = 0; i < 50; ++i)
        rows << people.at(fixed.bounded(people.size()))
                + QStringList{dates.at(fixed.bounded(dates.size())), u"志愿服务"_s, u"清扫%1"_s.arg(fixed.bounded(3)),
                    QString::number(4 + fixed.bounded(9)), branches.at(fixed.bounded(branches.size()))};
    RosterImportOptions options{file({{u"记录"_s, rows}})};
    options.subject = RosterSubject::Records;
    (void)importRoster(test, options); // some are there by now
    followsDecisions(test, options,
        {{}, {}, {test.firstCommunity, test.secondCommunity},
            {test.branchMember, other, test.inServiceMember, test.floatingMember}, {u"date"_s},
            {QDate(2026, 3, 5), QDate(2026, 3, 6), QDate(2026, 3, 7)}},
        150);
}

void ChangedPlansTest::whatTheStoreGotMeanwhileIsSeen()
{
    TestStore test;
    RosterImportOptions options{file({{u"花名册"_s,
        {{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"特长"_s},
            {u"张三"_s, testIdNumber(50, QDate(1960, 1, 1)), u"雅和社区党支部"_s, u"书法"_s},
            {u"李四"_s, testIdNumber(51, QDate(1961, 1, 1)), u"雅和社区党支部"_s}}}})};
    const std::shared_ptr<RosterPlan> plan = planRoster(test, options);
    QCOMPARE(plan->report().effects().value(RosterEffect::New), 2);
    test.addMember(u"张三"_s, testIdNumber(50, QDate(1960, 1, 1)), MemberCategory::Branch, test.firstCommunity);
    options.rowChoices[{0, 3}].leaveOut = true;
    change(plan, options);
    QCOMPARE(changesText(plan->report().rows.at(0)), u"specialties:→书法"_s);
    QCOMPARE(plan->report().rows.at(1).state, RosterState::Ignored);
    const RosterImportReport report = enterRoster(plan);
    QCOMPARE(report.replanned(), 0);
    QCOMPARE(report.effects().value(RosterEffect::Changed), 1);
}

void ChangedPlansTest::aChangeCalledOffIsMadeGood()
{
    TestStore test;
    TestRows rows{{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s}};
    for (int i = 0; i < 20; ++i)
        rows << QStringList{u"张三"_s, testIdNumber(50 + i, QDate(1960, 1, 1).addDays(i)), u"雅和社区党支部"_s};
    RosterImportOptions options{file({{u"花名册"_s, rows}})};
    const std::shared_ptr<RosterPlan> plan = planRoster(test, options);
    options.months = MonthRule::FirstDay; // of all rows
    options.rowChoices[{0, 2}].leaveOut = true;
    int asked = 0;
    const Done done = plan->change(options, [&asked](qint64, qint64) { return asked++ == 0; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Canceled);
    // Half a plan is not entered.
    RosterImportJob half(plan);
    QVERIFY(!half.runHere());
    QCOMPARE(test.scalar(u"SELECT count(*) FROM import_batch"_s).toInt(), 0);
    change(plan, options);
    QCOMPARE(enterRoster(plan).effects().value(RosterEffect::New), 19);
}

QTEST_GUILESS_MAIN(ChangedPlansTest)
#include "tst_changedplans.moc"
