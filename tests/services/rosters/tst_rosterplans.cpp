// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterinspection.h"
#include "rosters/rosterplan.h"
#include "testroster.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** What becomes of those who are there already, what is asked, and what is remembered. */
class RosterPlansTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString roster(const TestRows &rows) const
    {
        const QString file = m_folder.filePath(u"roster.xlsx"_s);
        writeTestWorkbook(file, rows);
        return file;
    }

    /** Of people born on different days: nobody looks like another. */
    static QString number(int serial) { return testIdNumber(serial, QDate(1960, 1, 1).addDays(serial)); }

    static Member memberOf(TestStore &test, MemberId id) { return valueOf(test.services().members.show(id)).member; }

private slots:
    void skipFillAndReplace();
    void replacedStandingsAreDatedChanges();
    void aRowDecidesForItself();
    void blanksNeverOverwrite();
    void monthsAreAsked();
    void monthsThatTheStoreKnowsAreNoQuestion();
    void theSamePersonTwice();
    void somebodyAlikeIsAsked();
    void aPersonChosenTakesTheNumber();
    void branchesChosenAreRemembered();
    void branchesCanBeMade();
    void aBranchForRowsThatNameNone();
    void aBranchMuchChangedIsTold();
    void theShareCountsPeopleWhoChange();
    void headingsChosenAreRemembered();
    void severalSheets();
    void whatChangedSinceThePlanIsTold();
    void aPlanIsEnteredOnce();
    void aRowLeftOut();
    void anotherBranchIsTold();
};

void RosterPlansTest::skipFillAndReplace()
{
    const TestRows rows{{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"手机"_s, u"职务"_s, u"工作单位"_s},
        {u"吕芳"_s, testIdNumber(2, QDate(1982, 11, 3), Sex::Female), u"雅和社区党支部"_s, u"19900000077"_s, u"科员"_s,
            u"市民政局"_s}};
    const auto changes = [&](OnExisting onExisting) {
        TestStore test;
        Member known = memberOf(test, test.inServiceMember);
        known.mobile = u"19900000001"_s;
        known.post.clear();
        if (!test.services().members.edit(known).result())
            qFatal("cannot edit");
        RosterImportOptions options{roster(rows)};
        options.onExisting = onExisting;
        const RosterImportReport report = importRoster(test, options);
        const MemberDetails after = valueOf(test.services().members.show(test.inServiceMember));
        return u"%1 %2 | %3 %4 %5"_s.arg(codeOf(report.rows.first().effect), changesText(report.rows.first()),
            after.member.mobile, after.member.post, after.unitName);
    };
    QCOMPARE(changes(OnExisting::Skip), u"unchanged  | 19900000001  市实验小学"_s);
    QCOMPARE(changes(OnExisting::Fill), u"changed post:→科员 | 19900000001 科员 市实验小学"_s);
    QCOMPARE(changes(OnExisting::Replace),
        u"changed post:→科员 mobile:199****0001→19900000077 unit:市实验小学→市民政局 | 19900000077 科员 市民政局"_s);
}

void RosterPlansTest::replacedStandingsAreDatedChanges()
{
    TestStore test;
    RosterImportOptions options{roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"党员类型"_s, u"党籍状态"_s},
        {u"单志强"_s, testIdNumber(1), u"太平社区党支部"_s, u"在职党员"_s, u"正常"_s}})};
    options.onExisting = OnExisting::Replace;
    const RosterImportReport report = importRoster(test, options);
    QCOMPARE(changesText(report.rows.first()),
        u"branch:雅和社区党支部→太平社区党支部 category:社区支部党员→居住社区的在职党员"_s);
    const MemberDetails after = valueOf(test.services().members.show(test.branchMember));
    QCOMPARE(after.member.branchId, test.secondCommunity);
    QCOMPARE(after.member.category, MemberCategory::InService);
    QCOMPARE(after.member.relation, Relation::Unit);
    // The former certificate is withdrawn, the one of the new category issued; the past stays as it was.
    QCOMPARE(after.certificates.size(), 2);
    QCOMPARE(after.certificates.first().kind, MemberCategory::InService);
    int branches = 0;
    for (const MemberPeriod &period : after.periods)
        branches += period.subject == u"branch" ? 1 : 0;
    QCOMPARE(branches, 2);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void RosterPlansTest::aRowDecidesForItself()
{
    TestStore test;
    RosterImportOptions options{roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"特长"_s},
        {u"单志强"_s, testIdNumber(1), u"雅和社区党支部"_s, u"书法"_s},
        {u"吕芳"_s, testIdNumber(2, QDate(1982, 11, 3), Sex::Female), u"雅和社区党支部"_s, u"法律"_s}})};
    options.onExisting = OnExisting::Skip;
    options.rowChoices[{0, 3}].onExisting = OnExisting::Fill;
    const RosterImportReport report = importRoster(test, options);
    QCOMPARE(report.rows.at(0).effect, RosterEffect::Unchanged);
    QCOMPARE(report.rows.at(1).effect, RosterEffect::Changed);
    QCOMPARE(memberOf(test, test.inServiceMember).specialties, u"法律"_s);
}

void RosterPlansTest::blanksNeverOverwrite()
{
    TestStore test;
    Member known = memberOf(test, test.branchMember);
    known.mobile = u"19900000001"_s;
    known.specialties = u"书法"_s;
    known.hardship = true;
    known.lostContact = true;
    known.lostSince = QDate(2026, 1, 5);
    QVERIFY(test.services().members.edit(known).result());
    RosterImportOptions options{
        roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"手机"_s, u"特长"_s, u"是否困难党员"_s, u"是否失联"_s,
                    u"失联时间"_s, u"党员类型"_s, u"人员类别"_s, u"工作单位"_s},
            {u"单志强"_s, testIdNumber(1), u"雅和社区党支部"_s, {}, u"无"_s}})};
    options.onExisting = OnExisting::Replace;
    const QByteArray before = test.content();
    const RosterImportReport report = importRoster(test, options);
    QCOMPARE(report.rows.first().effect, RosterEffect::Unchanged);
    QVERIFY(!report.entered);
    QVERIFY(test.content() == before);
}

void RosterPlansTest::monthsAreAsked()
{
    const auto joined = [&](MonthRule rule, const RosterRowChoice &choice = {}) {
        TestStore test;
        RosterImportOptions options{roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"入党时间"_s},
            {u"张三"_s, testIdNumber(50), u"雅和社区党支部"_s, u"199806"_s}})};
        options.months = rule;
        options.rowChoices.insert({0, 2}, choice);
        const RosterImportReport report = importRoster(test, options);
        const RosterImportRow &row = report.rows.first();
        QString text = codeOf(row.state) + u' ' + row.code();
        if (report.entered) {
            const MemberId id = valueOf(test.services().members.resolve(testIdNumber(50)));
            text += u' ' + memberOf(test, id).joined.toString(Qt::ISODate);
        }
        return text;
    };
    QCOMPARE(joined(MonthRule::Ask), u"choice date.month_asked"_s);
    QCOMPARE(joined(MonthRule::FirstDay), u"warning date.month_only 1998-06-01"_s);
    QCOMPARE(joined(MonthRule::LeaveOpen), u"warning date.month_left_open "_s);
    RosterRowChoice choice;
    choice.days.insert(u"joined"_s, QDate(1998, 6, 17));
    QCOMPARE(joined(MonthRule::Ask, choice), u"ok  1998-06-17"_s);
    choice.days.insert(u"joined"_s, QDate(1998, 7, 17)); // not a day of that month
    QCOMPARE(joined(MonthRule::Ask, choice), u"choice date.month_asked"_s);
}

void RosterPlansTest::monthsThatTheStoreKnowsAreNoQuestion()
{
    TestStore test;
    Member known = memberOf(test, test.branchMember);
    known.joined = QDate(1998, 6, 17);
    QVERIFY(test.services().members.edit(known).result());
    for (const MonthRule rule : {MonthRule::Ask, MonthRule::FirstDay}) {
        RosterImportOptions options{roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"入党时间"_s},
            {u"单志强"_s, testIdNumber(1), u"雅和社区党支部"_s, u"1998年6月"_s}})};
        options.months = rule;
        options.onExisting = OnExisting::Replace;
        const RosterImportReport report = importRoster(test, options);
        QCOMPARE(report.rows.first().state, RosterState::Ok);
        QCOMPARE(report.rows.first().effect, RosterEffect::Unchanged);
    }
}

void RosterPlansTest::theSamePersonTwice()
{
    TestStore test;
    const RosterImportReport report = importRoster(test,
        {roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"手机"_s},
            {u"张三"_s, testIdNumber(50), u"雅和社区党支部"_s}, {u"李四"_s, testIdNumber(51), u"雅和社区党支部"_s},
            {u"张三"_s, testIdNumber(50), u"雅和社区党支部"_s, u"19900000001"_s}})});
    QCOMPARE(report.rows.at(0).effect, RosterEffect::New);
    QCOMPARE(report.rows.at(2).state, RosterState::Duplicate);
    QCOMPARE(report.rows.at(2).code(), u"id_number.same_as_row"_s);
    QCOMPARE(report.rows.at(2).args(), QStringList{u"2"_s});
    QCOMPARE(report.refused(), 1);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM member WHERE id_number = '%1'"_s.arg(testIdNumber(50))).toInt(), 1);
}

void RosterPlansTest::somebodyAlikeIsAsked()
{
    TestStore test;
    // 单志强 of the store under another number, one character otherwise, and the same name with other dates.
    const QDate birth = memberOf(test, test.branchMember).birth;
    RosterImportOptions options{roster(
        {{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s}, {u"单志强"_s, testIdNumber(70, birth), u"雅和社区党支部"_s},
            {u"单志刚"_s, testIdNumber(71, birth), u"雅和社区党支部"_s},
            {u"单志强"_s, testIdNumber(72, birth.addYears(3)), u"雅和社区党支部"_s}})};
    RosterImportReport report = importRoster(test, options);
    QCOMPARE(report.rows.at(0).state, RosterState::Choice);
    QCOMPARE(report.rows.at(0).code(), u"person.same_name_birth"_s);
    QCOMPARE(report.rows.at(0).alike.size(), 1);
    QCOMPARE(report.rows.at(0).alike.first().id, test.branchMember);
    QVERIFY(report.rows.at(0).alike.first().idNumber.contains(u'*'));
    QCOMPARE(report.rows.at(0).effect, RosterEffect::None);
    QCOMPARE(report.rows.at(1).state, RosterState::Warning);
    QCOMPARE(report.rows.at(1).code(), u"person.similar_name_birth"_s);
    QCOMPARE(report.rows.at(1).effect, RosterEffect::New);
    QCOMPARE(report.rows.at(2).state, RosterState::Ok);
    // None of those: somebody new.
    options.rowChoices[{0, 2}].samePerson = MemberId{};
    report = importRoster(test, options);
    QCOMPARE(report.rows.at(0).effect, RosterEffect::New);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM member WHERE name = '单志强'"_s).toInt(), 3);
}

void RosterPlansTest::aPersonChosenTakesTheNumber()
{
    TestStore test;
    const QDate birth = memberOf(test, test.branchMember).birth;
    const QString number = testIdNumber(70, birth);
    RosterImportOptions options{roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"特长"_s},
        {u"单志强"_s, number, u"雅和社区党支部"_s, u"书法"_s}})};
    options.rowChoices[{0, 2}].samePerson = test.branchMember;
    RosterImportReport report = importRoster(test, options);
    // Filling leaves the number that is known, replacing takes the sheet's.
    QCOMPARE(changesText(report.rows.first()), u"specialties:→书法"_s);
    QCOMPARE(memberOf(test, test.branchMember).idNumber, testIdNumber(1));
    options.onExisting = OnExisting::Replace;
    report = importRoster(test, options);
    QCOMPARE(report.rows.first().effect, RosterEffect::Changed);
    QCOMPARE(memberOf(test, test.branchMember).idNumber, number);
    // A number that another person has stays with that person.
    writeTestWorkbook(options.file,
        {{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"特长"_s},
            {u"单志强"_s, testIdNumber(2, QDate(1982, 11, 3), Sex::Female), u"雅和社区党支部"_s, u"国画"_s}});
    report = importRoster(test, options);
    QCOMPARE(memberOf(test, test.branchMember).idNumber, number);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void RosterPlansTest::branchesChosenAreRemembered()
{
    TestStore test;
    const auto file = [&](int serial) {
        return roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s}, {u"张三"_s, number(serial), u"雅合党支部"_s},
            {u"李四"_s, number(serial + 1), u"不存在党支部"_s}});
    };
    RosterImportOptions options{file(50)};
    const std::shared_ptr<RosterPlan> plan = planRoster(test, options);
    QCOMPARE(plan->report().unknownBranches.size(), 2);
    const UnknownBranch &similar = plan->report().unknownBranches.at(1);
    QCOMPARE(similar.name, u"雅合党支部"_s);
    QCOMPARE(similar.rows, 1);
    QCOMPARE(similar.similarNames, QStringList{u"雅和社区党支部"_s}); // it sounds the same
    QCOMPARE(plan->report().rows.at(1).code(), u"branch.unknown"_s);
    options.branchChoices.insert(u"雅合党支部"_s, test.firstCommunity);
    QCOMPARE(importRoster(test, options).rows.first().effect, RosterEffect::New);
    QCOMPARE(valueOf(test.services().rosters.branchAliases()).value(u"雅合党支部"_s), test.firstCommunity);
    // The next roster needs no choice.
    const RosterImportReport next = importRoster(test, {file(60)});
    QCOMPARE(next.rows.first().effect, RosterEffect::New);
    QCOMPARE(next.unknownBranches.size(), 1);
}

void RosterPlansTest::branchesCanBeMade()
{
    TestStore test;
    RosterImportOptions options{roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s},
        {u"张三"_s, testIdNumber(50), u"朝阳支部"_s}, {u"李四"_s, testIdNumber(51), u"朝阳支部"_s}})};
    Organization wanted;
    wanted.name = u"朝阳社区党支部"_s;
    wanted.code = u"010109"_s;
    wanted.parentId = test.subdistrict;
    options.newBranches.insert(u"朝阳支部"_s, wanted);
    const std::shared_ptr<RosterPlan> plan = planRoster(test, options);
    QCOMPARE(plan->report().rows.first().effect, RosterEffect::New);
    QVERIFY(plan->report().unknownBranches.first().isMade);
    const RosterImportReport report = enterRoster(plan);
    QVERIFY(report.entered);
    const MemberDetails member
        = valueOf(test.services().members.show(valueOf(test.services().members.resolve(testIdNumber(50)))));
    QCOMPARE(member.branchName, u"朝阳社区党支部"_s);
    QCOMPARE(member.branchCode, u"010109"_s);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM organization WHERE code = '010109'"_s).toInt(), 1);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    // A code that does not begin with the parent's: nothing is written at all.
    options.newBranches[u"朝阳支部"_s].code = u"9"_s;
    writeTestWorkbook(
        options.file, {{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s}, {u"王五"_s, testIdNumber(60), u"朝阳支部"_s}});
    const QByteArray before = test.content();
    RosterImportJob job(test.store(), options);
    const Done done = job.runHere();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Invalid);
    QVERIFY(test.content() == before);
}

void RosterPlansTest::aBranchForRowsThatNameNone()
{
    TestStore test;
    RosterImportOptions options{roster({{u"姓名"_s, u"身份证号"_s}, {u"张三"_s, testIdNumber(50)}})};
    QCOMPARE(importRoster(test, options).rows.first().code(), u"branch.missing"_s);
    options.defaultBranch = test.secondCommunity;
    QCOMPARE(importRoster(test, options).rows.first().effect, RosterEffect::New);
    QCOMPARE(memberOf(test, valueOf(test.services().members.resolve(testIdNumber(50)))).branchId, test.secondCommunity);
}

void RosterPlansTest::aBranchMuchChangedIsTold()
{
    TestStore test;
    for (int i = 0; i < 8; ++i)
        test.addMember(u"王%1"_s.arg(QChar(0x4E00 + i)), testIdNumber(100 + i), MemberCategory::Branch,
            test.firstCommunity); // ten members of it now
    const auto share = [&](int rows) {
        TestRows cells{{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"特长"_s}};
        for (int i = 0; i < rows; ++i)
            cells << QStringList{
                u"王%1"_s.arg(QChar(0x4E00 + i)), testIdNumber(100 + i), u"雅和社区党支部"_s, u"书法"_s};
        return planRoster(test, {roster(cells)})->report().muchChanged;
    };
    QVERIFY(share(3).isEmpty()); // 30 % is not more than 30 %
    const QList<BranchShare> told = share(4);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().name, u"雅和社区党支部"_s);
    QCOMPARE(told.first().members, 10);
    QCOMPARE(told.first().changed, 4);
}

void RosterPlansTest::theShareCountsPeopleWhoChange()
{
    TestStore test;
    for (int i = 0; i < 8; ++i) {
        const MemberId id = test.addMember(u"王%1"_s.arg(QChar(0x4E00 + i)), number(100 + i), MemberCategory::Branch,
            test.firstCommunity); // ten members of it now
        if (i >= 2)
            continue;
        Member member = memberOf(test, id);
        member.specialties = u"国画"_s;
        QVERIFY(test.services().members.edit(member).result());
    }
    const auto row = [&](int i, const QString &specialties) {
        return QStringList{u"王%1"_s.arg(QChar(0x4E00 + i)), number(100 + i), u"雅和社区党支部"_s, specialties};
    };
    // Two replaced, two filled, one as it was, three blank, one twice, and thirty who are new.
    TestRows rows{{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"特长"_s}, row(0, u"书法"_s), row(1, u"书法"_s),
        row(2, u"书法"_s), row(3, u"书法"_s), row(3, u"剪纸"_s)};
    for (int i = 4; i < 8; ++i)
        rows << row(i, QString());
    for (int i = 0; i < 30; ++i)
        rows << QStringList{u"李%1"_s.arg(QChar(0x4E00 + i)), number(200 + i), u"雅和社区党支部"_s, u"书法"_s};
    RosterImportOptions options{roster(rows)};
    options.onExisting = OnExisting::Replace;
    const QList<BranchShare> told = planRoster(test, options)->report().muchChanged;
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().members, 10);
    QCOMPARE(told.first().changed, 4);
    QCOMPARE(told.first().replaced, 2);
    // Filling leaves what stands there: two of ten are no more than 30 %.
    options.onExisting = OnExisting::Fill;
    QVERIFY(planRoster(test, options)->report().muchChanged.isEmpty());
    // Only blanks: nobody changes, whatever gives way.
    writeTestWorkbook(options.file, {rows.at(0), row(0, QString()), row(1, QString()), row(2, QString())});
    options.onExisting = OnExisting::Replace;
    const std::shared_ptr<RosterPlan> blank = planRoster(test, options);
    QCOMPARE(blank->report().effects().value(RosterEffect::Unchanged), 3);
    QVERIFY(blank->report().muchChanged.isEmpty());
}

void RosterPlansTest::headingsChosenAreRemembered()
{
    TestStore test;
    const auto file = [&](int serial) {
        return roster({{u"姓名"_s, u"身份证号"_s, u"归属"_s, u"本领"_s, u"手机"_s},
            {u"张三"_s, number(serial), u"雅和社区党支部"_s, u"书法"_s, u"19900000001"_s}});
    };
    RosterImportOptions options{file(50)};
    // A column without a known heading, one that is corrected, and one that nobody wants.
    options.sheets << RosterSheetChoice{0, {}, {{3, u"specialties"_s}, {4, QString()}}};
    options.mapping.insert(u"归属"_s, u"branch"_s);
    const RosterImportReport report = importRoster(test, options);
    QCOMPARE(report.headings.columns.at(2).origin, HeadingOrigin::Chosen);
    const Member member = memberOf(test, valueOf(test.services().members.resolve(number(50))));
    QCOMPARE(member.specialties, u"书法"_s);
    QVERIFY(member.mobile.isEmpty());
    const QHash<QString, QString> remembered
        = valueOf(test.services().rosters.rememberedHeadings(RosterSubject::Members));
    QCOMPARE(remembered,
        (QHash<QString, QString>{{u"归属"_s, u"branch"_s}, {u"本领"_s, u"specialties"_s}, {u"手机"_s, QString()}}));
    // The next roster is read so without being told, and other subjects are not concerned.
    RosterInspectionJob inspection(test.store(), {file(60)});
    QVERIFY(inspection.runHere());
    const HeadingMap headings = inspection.outcome().sheets.first().headings;
    QCOMPARE(headings.columns.at(3).origin, HeadingOrigin::Remembered);
    QCOMPARE(headings.columnOf(u"specialties"_s), 3);
    QCOMPARE(headings.columnOf(u"mobile"_s), -1);
    QVERIFY(valueOf(test.services().rosters.rememberedHeadings(RosterSubject::Units)).isEmpty());
    // What is said now counts before what was said then.
    RosterImportOptions otherwise{file(70)};
    otherwise.mapping.insert(u"本领"_s, u"remarks"_s);
    (void)importRoster(test, otherwise);
    QCOMPARE(memberOf(test, valueOf(test.services().members.resolve(number(70)))).remarks, u"书法"_s);
    // A field that is none.
    otherwise.mapping.insert(u"本领"_s, u"talent"_s);
    RosterImportJob job(test.store(), otherwise);
    const Done done = job.runHere();
    QVERIFY(!done);
    QCOMPARE(done.error().args, (QStringList{u"mapping.no_field"_s, u"talent"_s}));
}

void RosterPlansTest::severalSheets()
{
    TestStore test;
    const QString file = m_folder.filePath(u"sheets.xlsx"_s);
    writeTestWorkbook(file,
        {{u"说明"_s, {{u"本表由各社区填写"_s}}},
            {u"雅和"_s,
                {{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s}, {u"张三"_s, testIdNumber(50), u"雅和社区党支部"_s}}},
            {u"太平"_s,
                {{u"花名册"_s}, {u"所在党支部"_s, u"姓名"_s, u"身份证号"_s, u"手机"_s},
                    {u"太平社区党支部"_s, u"李四"_s, testIdNumber(51), u"19900000001"_s},
                    {u"太平社区党支部"_s, u"张三"_s, testIdNumber(50)}}}});
    RosterInspectionJob inspection(test.store(), {file});
    QVERIFY(inspection.runHere());
    QCOMPARE(inspection.outcome().sheets.size(), 3);
    QVERIFY(!inspection.outcome().sheets.at(0).isRoster);
    QCOMPARE(inspection.outcome().sheets.at(2).headings.headerRow, 2);
    QCOMPARE(inspection.outcome().best, 2);
    RosterImportOptions options{file};
    QCOMPARE(planRoster(test, options)->report().rows.size(), 2);
    options.sheets = {RosterSheetChoice{1}, RosterSheetChoice{2}};
    const RosterImportReport report = importRoster(test, options);
    QCOMPARE(report.rows.size(), 3);
    QCOMPARE(report.effects().value(RosterEffect::New), 2);
    // The same person in two sheets is one.
    QCOMPARE(report.rows.at(2).state, RosterState::Duplicate);
    QCOMPARE(report.rows.at(2).args(), QStringList{u"雅和!2"_s});
    QCOMPARE(report.rows.at(2).sheet, 2);
    options.sheets = {RosterSheetChoice{7}};
    RosterImportJob job(test.store(), options);
    QVERIFY(!job.runHere());
}

void RosterPlansTest::whatChangedSinceThePlanIsTold()
{
    TestStore test;
    RosterImportOptions options{roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"手机"_s, u"特长"_s},
        {u"单志强"_s, testIdNumber(1), u"雅和社区党支部"_s, u"19900000001"_s, u"书法"_s},
        {u"吕芳"_s, testIdNumber(2, QDate(1982, 11, 3), Sex::Female), u"雅和社区党支部"_s, u"19900000002"_s, u"法律"_s},
        {u"张三"_s, testIdNumber(50), u"雅和社区党支部"_s, u"19900000003"_s},
        {u"李四"_s, testIdNumber(51), u"雅和社区党支部"_s, u"19900000004"_s}})};
    options.onExisting = OnExisting::Replace;
    const std::shared_ptr<RosterPlan> plan = planRoster(test, options);
    QCOMPARE(plan->report().effects().value(RosterEffect::New), 2);
    // Meanwhile somebody gives 单志强 the very telephone, 吕芳 another specialty, and enters 张三.
    Member first = memberOf(test, test.branchMember);
    first.mobile = u"19900000001"_s;
    QVERIFY(test.services().members.edit(first).result());
    Member second = memberOf(test, test.inServiceMember);
    second.specialties = u"国画"_s;
    QVERIFY(test.services().members.edit(second).result());
    test.addMember(u"张三"_s, testIdNumber(50), MemberCategory::Branch, test.secondCommunity);
    const RosterImportReport report = enterRoster(plan);
    // Less than was shown is done, what nobody saw is not.
    QVERIFY(report.rows.at(0).replanned);
    QCOMPARE(changesText(report.rows.at(0)), u"specialties:→书法"_s);
    QVERIFY(report.rows.at(1).replanned);
    QCOMPARE(report.rows.at(1).state, RosterState::Choice);
    QCOMPARE(report.rows.at(1).code(), u"plan.changed"_s);
    QCOMPARE(memberOf(test, test.inServiceMember).specialties, u"国画"_s);
    QVERIFY(report.rows.at(2).replanned);
    QCOMPARE(report.rows.at(2).effect, RosterEffect::None);
    QVERIFY(!report.rows.at(3).replanned);
    QCOMPARE(report.rows.at(3).effect, RosterEffect::New);
    QCOMPARE(report.replanned(), 3);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void RosterPlansTest::aPlanIsEnteredOnce()
{
    TestStore test;
    const std::shared_ptr<RosterPlan> plan = planRoster(test,
        {roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s}, {u"张三"_s, testIdNumber(50), u"雅和社区党支部"_s}})});
    const RosterImportReport report = enterRoster(plan);
    QVERIFY(report.entered);
    RosterImportJob again(plan);
    const Done done = again.runHere();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::StateForbids);
    const QList<ImportBatch> batches = valueOf(test.services().rosters.batches());
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches.first().id, report.batch);
    QCOMPARE(batches.first().fileName, u"roster.xlsx"_s);
    QCOMPARE(batches.first().sheet, u"花名册"_s);
    QCOMPARE(batches.first().rowsNew, 1);
    QCOMPARE(batches.first().subject, RosterSubject::Members);
    QVERIFY(batches.first().undoneAct.isNull());
    // All of it is one act.
    QCOMPARE(test.scalar(u"SELECT count(*) FROM act WHERE kind = 'member.import'"_s).toInt(), 1);
}

void RosterPlansTest::aRowLeftOut()
{
    TestStore test;
    RosterImportOptions options{roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s},
        {u"张三"_s, testIdNumber(50), u"雅和社区党支部"_s}, {u"李四"_s, testIdNumber(51), u"雅和社区党支部"_s}})};
    options.rowChoices[{0, 3}].leaveOut = true;
    const RosterImportReport report = importRoster(test, options);
    QCOMPARE(report.rows.at(1).state, RosterState::Ignored);
    QCOMPARE(report.rows.at(1).code(), u"row.left_out"_s);
    QCOMPARE(report.effects().value(RosterEffect::New), 1);
    QCOMPARE(report.refused(), 0);
    // Of the same person twice, the first is left out: the second is no double.
    writeTestWorkbook(options.file,
        {{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s}, {u"王五"_s, number(60), u"雅和社区党支部"_s},
            {u"王五"_s, number(61), u"雅和社区党支部"_s}, {u"王五"_s, number(61), u"太平社区党支部"_s}});
    QCOMPARE(importRoster(test, options).rows.at(2).effect, RosterEffect::New);
    QCOMPARE(memberOf(test, valueOf(test.services().members.resolve(number(61)))).branchId, test.secondCommunity);
}

void RosterPlansTest::anotherBranchIsTold()
{
    TestStore test;
    RosterImportOptions options{
        roster({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s}, {u"单志强"_s, testIdNumber(1), u"太平社区党支部"_s}})};
    const RosterImportReport report = importRoster(test, options);
    QCOMPARE(report.rows.first().effect, RosterEffect::Unchanged);
    QCOMPARE(report.rows.first().code(), u"known.branch"_s);
    QCOMPARE(report.rows.first().args(), (QStringList{u"太平社区党支部"_s, u"雅和社区党支部"_s}));
    options.onExisting = OnExisting::Replace;
    options.dryRun = true;
    QCOMPARE(changesText(importRoster(test, options).rows.first()), u"branch:雅和社区党支部→太平社区党支部"_s);
}

QTEST_GUILESS_MAIN(RosterPlansTest)
#include "tst_rosterplans.moc"
