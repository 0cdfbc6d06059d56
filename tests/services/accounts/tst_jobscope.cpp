// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../printing/fakeprinter.h"
#include "duplicates/duplicatesearch.h"
#include "exports/memberexport.h"
#include "exports/recordexport.h"
#include "history/auditservice.h"
#include "history/undojob.h"
#include "printing/certificateprinting.h"
#include "printing/continuedprint.h"
#include "printing/paperrunservice.h"
#include "rosters/importauthors.h"
#include "rosters/rosterplan.h"
#include "testroster.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"lantern hedgerow 7"_s;
const QByteArray face = "\xFF\xD8\xFF a face \xFF\xD9";

} // namespace

/**
 * Long work in the name of a branch: 雅和 (first community) is the account's, 太平 (second) is not, where 欧阳建国 is
 * and 祝英 who has the same day of birth and name as one of 雅和.
 */
class JobScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void importsDoNotReachOthers();
    void importsOfRecordsDoNotReachOthers();
    void importsOfUnitsAndPlacesStayInside();
    void printRunsBelongToWhoBeganThem();
    void papersArePrintedOfOnesOwn_data();
    void papersArePrintedOfOnesOwn();
    void aListGoesOnWithoutWhoLeft();
    void duplicatesAreLookedForAmongOnesOwn();
    void exportsHoldOnesOwn();
    void rollCallsStayInside();
    void photosStayInside();
    void whatOthersDidIsNotTakenBack();
    void aRenamedAccountKeepsWhatItBegan();
    void aNameTakenOverBringsNothingAlong();

private:
    Services &services() { return m_store->services(); }
    void signIn(const QString &name) { valueOf(services().accounts.signIn(name, password)); }
    AccountId addAccount(const QString &name, Role role, OrganizationId organization)
    {
        Account account;
        account.name = name;
        account.role = role;
        account.organizationId = organization;
        return valueOf(services().accounts.add(account, password));
    }
    void rename(AccountId id, const QString &name)
    {
        for (const AccountRow &row : valueOf(services().accounts.all()))
            if (row.account.id == id) {
                Account account = row.account;
                account.name = name;
                valueOf(services().accounts.edit(account));
            }
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /** All rows of others, to see whether anything of them was changed. */
    QString others() const
    {
        return m_store
            ->scalar(
                u"SELECT (SELECT group_concat(id || name || mobile || row_version || photo) FROM member"
                " WHERE branch_id = %1) || '/' || (SELECT group_concat(id || content || state) FROM participation"
                " WHERE organization_id = %1) || '/' || (SELECT count(*) FROM certificate c JOIN member m"
                " ON m.id = c.member_id WHERE m.branch_id = %1) || '/' || (SELECT count(*) FROM printed_line)"_s.arg(
                    m_store->secondCommunity.value))
            .toString();
    }
    static QString contentOf(const QString &file)
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? QString::fromUtf8(read.readAll()) : QString();
    }
    PrintOptions forms(const QString &name) const
    {
        PrintOptions options;
        options.kind = PaperKind::RegistrationForm;
        options.file = path(name);
        options.membersPerFile = 1;
        return options;
    }
    /** A run that was stopped: it waits to go on. */
    PaperRunId stoppedRun(const QString &name)
    {
        PrintSelection selection;
        selection.members = {m_store->branchMember, m_store->inServiceMember};
        PrintJob job(m_store->store(), selection, forms(name + u".pdf"_s));
        connect(&job, &Job::progressed, &job, [&job](qint64, qint64 total) {
            if (total > 0)
                job.cancel();
        });
        if (job.runHere() || !job.outcome().run)
            qFatal("the run did not stop");
        return job.outcome().run;
    }
    QList<PaperRunId> runs()
    {
        QList<PaperRunId> ids;
        for (const UnfinishedRun &each : valueOf(PaperRunService(m_store->store()).unfinished()))
            ids.append(each.run.id);
        return ids;
    }
    RosterImportReport imports(const TestRows &rows, RosterSubject subject = RosterSubject::Members)
    {
        RosterImportOptions options{path(u"roster.xlsx"_s)};
        options.subject = subject;
        options.onExisting = OnExisting::Replace;
        writeTestWorkbook(options.file, rows);
        return importRoster(*m_store, options);
    }

    std::unique_ptr<TestStore> m_store;
    QTemporaryDir m_folder;
    MemberId m_twin; // outside, of the name and birthday of one inside
    ParticipationId m_foreign;
    AccountId m_branch;
};

void JobScopeTest::init()
{
    m_store = std::make_unique<TestStore>();
    m_twin = m_store->addMember(u"单志强"_s, testIdNumber(91), MemberCategory::Branch, m_store->secondCommunity);
    m_foreign = valueOf(services().participation.add(
        TestStore::entryOf(m_store->floatingMember, QDate(2026, 9, 9), u"清理河道"_s, 60)));
    valueOf(
        services().participation.add(TestStore::entryOf(m_store->branchMember, QDate(2026, 9, 9), u"义务巡逻"_s, 60)));
    for (const MemberId id : {m_store->branchMember, m_store->inServiceMember, m_store->floatingMember}) {
        Member member = valueOf(services().members.show(id)).member;
        member.address = id == m_store->floatingMember ? u"解放路88号"_s : u"朝阳新村9号楼"_s;
        valueOf(services().members.edit(member));
    }
    valueOf(services().members.setPhoto(m_store->floatingMember, face));
    addAccount(u"zuzhibu"_s, Role::Department, m_store->district);
    m_branch = addAccount(u"yahe"_s, Role::Branch, m_store->firstCommunity);
    addAccount(u"taiping"_s, Role::Branch, m_store->secondCommunity);
    addAccount(u"yahe2"_s, Role::Branch, m_store->firstCommunity);
    signIn(u"yahe"_s);
}

void JobScopeTest::importsDoNotReachOthers()
{
    const QString before = others();
    const int members = m_store->scalar(u"SELECT count(*) FROM member"_s).toInt();
    const QString number = m_store->scalar(u"SELECT id_number FROM member WHERE name = '欧阳建国'"_s).toString();
    const TestRows rows{{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"手机"_s},
        // Somebody of others by the number, with another name, and a new one for their branch.
        {u"欧阳建国"_s, number, u"太平社区党支部"_s, u"19900000077"_s},
        {u"欧阳建国"_s, number, u"雅和社区党支部"_s, u"19900000077"_s},
        {u"新来的"_s, testIdNumber(95), u"太平社区党支部"_s, u"19900000078"_s},
        {u"自己的"_s, testIdNumber(96, QDate(1966, 2, 3)), u"雅和社区党支部"_s, u"19900000079"_s}};
    RosterImportOptions options{path(u"roster.xlsx"_s)};
    options.onExisting = OnExisting::Replace;
    options.dryRun = true;
    writeTestWorkbook(options.file, rows);
    RosterImportJob plan(m_store->store(), options);
    QVERIFY(plan.runHere());
    // The plan tells nothing of whom the account does not see.
    for (const RosterImportRow &row : plan.outcome().rows) {
        QVERIFY2(!changesText(row).contains(u"解放路"_s), qPrintable(changesText(row)));
        for (const RosterLikeness &alike : row.alike)
            QVERIFY(alike.id != m_store->floatingMember && alike.id != m_twin);
    }
    options.dryRun = false;
    RosterImportJob all(m_store->store(), options);
    const Done done = all.runHere();
    QCOMPARE(others(), before);
    // Row by row, or as a whole where a row would write to others: what is one's own goes in.
    if (!done)
        (void)imports({rows.first(), rows.last()});
    QCOMPARE(m_store->scalar(u"SELECT count(*) FROM member"_s).toInt(), members + 1);
    QCOMPARE(m_store
                 ->scalar(u"SELECT count(*) FROM member WHERE name = '自己的' AND branch_id = %1"_s.arg(
                     m_store->firstCommunity.value))
                 .toInt(),
        1);
    QCOMPARE(others(), before);
}

void JobScopeTest::importsOfRecordsDoNotReachOthers()
{
    const QString before = others();
    const int records = m_store->scalar(u"SELECT count(*) FROM participation"_s).toInt();
    const QString certificate = m_store
                                    ->scalar(u"SELECT c.number FROM certificate c JOIN member m ON m.id = c.member_id"
                                             " WHERE m.name = '欧阳建国'"_s)
                                    .toString();
    const TestRows rows{{u"记录编号"_s, u"姓名"_s, u"登记证号"_s, u"日期"_s, u"类别"_s, u"内容"_s, u"小时数"_s},
        {QString(), u"欧阳建国"_s, certificate, u"2026-09-20"_s, u"志愿服务"_s, u"清扫"_s, u"1"_s},
        {QString::number(m_foreign.value), u"欧阳建国"_s, certificate, u"2026-09-09"_s, u"志愿服务"_s, u"改过"_s,
            u"2"_s}};
    const RosterImportReport report = imports(rows, RosterSubject::Records);
    for (const RosterImportRow &row : report.rows)
        QCOMPARE(row.effect, RosterEffect::None);
    QCOMPARE(others(), before);
    QCOMPARE(m_store->scalar(u"SELECT count(*) FROM participation"_s).toInt(), records);
}

void JobScopeTest::importsOfUnitsAndPlacesStayInside()
{
    const int units = m_store->scalar(u"SELECT count(*) FROM unit"_s).toInt();
    RosterImportOptions options{path(u"units.xlsx"_s)};
    options.subject = RosterSubject::Units;
    writeTestWorkbook(options.file, {{u"单位名称"_s, u"所在社区"_s}, {u"粮站"_s, u"太平社区党支部"_s}});
    RosterImportJob job(m_store->store(), options);
    const Done done = job.runHere();
    QVERIFY(!done || job.outcome().rows.first().effect == RosterEffect::None);
    QCOMPARE(m_store->scalar(u"SELECT count(*) FROM unit"_s).toInt(), units);
}

void JobScopeTest::printRunsBelongToWhoBeganThem()
{
    const PaperRunId own = stoppedRun(u"own"_s);
    PaperRunService service(m_store->store());
    QCOMPARE(runs(), QList{own});
    // Neither another branch nor another account of the same one goes on with it or throws it away.
    for (const QString &name : {u"taiping"_s, u"yahe2"_s}) {
        signIn(name);
        QVERIFY(runs().isEmpty());
        QCOMPARE(errorOf(service.sent(own)).code, ErrorCode::NotFound);
        const QByteArray before = m_store->content();
        PrintJob goesOn(m_store->store(), own);
        QCOMPARE(goesOn.runHere().error().code, ErrorCode::NotFound);
        QVERIFY(!service.drop(own).result());
        QVERIFY(!service.confirm(own, 1, 0).result());
        QCOMPARE(m_store->content(), before);
    }
    signIn(u"zuzhibu"_s);
    QCOMPARE(runs(), QList{own});
    signIn(u"yahe"_s);
    // Who has left the branch meanwhile is not printed any more.
    signIn(u"zuzhibu"_s);
    for (const MemberId id : {m_store->branchMember, m_store->inServiceMember})
        valueOf(services().members.transfer(id, m_store->secondCommunity, QDate(2026, 10, 31), u"搬家"_s));
    signIn(u"yahe"_s);
    PrintJob rest(m_store->store(), own);
    (void)rest.runHere();
    QVERIFY(QDir(m_folder.path()).entryList({u"own*"_s}).isEmpty());
}

void JobScopeTest::papersArePrintedOfOnesOwn_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("certificate") << int(PaperKind::Certificate);
    QTest::newRow("form") << int(PaperKind::RegistrationForm);
    QTest::newRow("letter") << int(PaperKind::Letter);
    QTest::newRow("proof") << int(PaperKind::VolunteerProof);
    QTest::newRow("envelope") << int(PaperKind::EnvelopeDl);
    QTest::newRow("roster") << int(PaperKind::Roster);
    QTest::newRow("labels") << int(PaperKind::Labels);
    QTest::newRow("photos") << int(PaperKind::Photos);
}

void JobScopeTest::papersArePrintedOfOnesOwn()
{
    QFETCH(const int, kind);
    PrintOptions options;
    options.kind = PaperKind(kind);
    options.letters.clear = options.kind == PaperKind::Roster;
    PrintSelection selection;
    selection.members = {m_store->floatingMember, m_store->branchMember};
    const auto print = [&](const std::shared_ptr<PrinterTray> &tray) {
        PrintJob job(m_store->store(), selection, options, std::make_unique<FakePrinter>(tray));
        return job.runHere();
    };
    const auto tray = std::make_shared<PrinterTray>();
    QVERIFY(print(tray));
    QString text;
    for (const QList<Page> &paper : std::as_const(tray->papers))
        for (const Page &page : paper)
            text += textOfPage(page);
    QVERIFY2(text.contains(u"单志强"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"欧阳建国"_s) && !text.contains(u"解放路"_s), qPrintable(text));
    const QByteArray before = m_store->content();
    const auto empty = std::make_shared<PrinterTray>();
    selection.members = {m_store->floatingMember};
    QCOMPARE(print(empty).error().code, ErrorCode::NotFound);
    selection.members.clear();
    selection.member = m_store->floatingMember;
    const Done alone = print(empty);
    QVERIFY(!alone);
    QCOMPARE(empty->jobs, 0);
    QVERIFY(!services().sheets.pages(m_store->floatingMember, options.kind).result()
        || valueOf(services().sheets.pages(m_store->floatingMember, options.kind)).pages.isEmpty());
    QCOMPARE(m_store->content(), before);
}

void JobScopeTest::aListGoesOnWithoutWhoLeft()
{
    PrintSelection selection;
    selection.members = {m_store->branchMember, m_store->inServiceMember};
    PrintOptions options;
    options.kind = PaperKind::Labels;
    const auto tray = std::make_shared<PrinterTray>();
    PrintJob begun(m_store->store(), selection, options, std::make_unique<FakePrinter>(tray));
    QVERIFY(begun.runHere());
    const PaperRunId run = begun.outcome().run;
    valueOf(PaperRunService(m_store->store()).confirm(run, 0, 0));
    signIn(u"zuzhibu"_s);
    valueOf(services().members.transfer(
        m_store->inServiceMember, m_store->secondCommunity, QDate(2026, 10, 31), u"搬家"_s));
    signIn(u"yahe"_s);
    PrintJob rest(m_store->store(), run, std::make_unique<FakePrinter>(tray));
    QVERIFY(rest.runHere());
    QCOMPARE(tray->jobs, 2);
    QVERIFY(!textOfPage(tray->papers.constLast().constFirst()).contains(u"吕芳"_s));
    QCOMPARE(m_store->scalar(u"SELECT subject FROM act WHERE kind = 'personal_data.shown' ORDER BY id DESC LIMIT 1"_s)
                 .toString(),
        QString::number(m_store->branchMember.value));
}

void JobScopeTest::duplicatesAreLookedForAmongOnesOwn()
{
    const auto pairs = [this](const QList<OrganizationId> &scope) {
        DuplicateSearch search(m_store->store(), scope, 100);
        if (!search.runHere())
            qFatal("no search");
        return std::pair(search.found(), search.people());
    };
    QCOMPARE(pairs({}), std::pair(0, 2));
    QCOMPARE(pairs({m_store->firstCommunity, m_store->secondCommunity}), std::pair(0, 2));
    QCOMPARE(pairs({m_store->secondCommunity}), std::pair(0, 0));
    signIn(u"zuzhibu"_s);
    QCOMPARE(pairs({}), std::pair(1, 4));
}

void JobScopeTest::exportsHoldOnesOwn()
{
    MemberExportOptions options;
    options.file = path(u"members.csv"_s);
    options.roster = true;
    options.clear = true;
    MemberQuery everywhere;
    everywhere.scope = {m_store->firstCommunity, m_store->secondCommunity};
    for (const QList<MemberId> &chosen :
        {QList<MemberId>{}, QList{m_store->floatingMember, m_store->branchMember, m_twin}}) {
        for (const MemberQuery &query : {MemberQuery{}, everywhere}) {
            MemberExportJob job(services().members, query, chosen, {}, options);
            QVERIFY(job.runHere());
            QCOMPARE(job.exportedCount(), chosen.isEmpty() ? 2 : 1);
            const QString text = contentOf(options.file);
            QVERIFY(text.contains(u"朝阳新村9号楼"_s));
            QVERIFY2(!text.contains(u"欧阳建国"_s) && !text.contains(u"解放路"_s), qPrintable(text));
        }
    }
    RecordExportOptions records;
    records.file = path(u"records.csv"_s);
    for (const QList<ParticipationId> &chosen : {QList<ParticipationId>{}, QList{m_foreign}}) {
        RecordExportJob job(m_store->store(), {}, chosen, recordRosterColumns(), records);
        QVERIFY(job.runHere());
        QCOMPARE(job.exportedCount(), chosen.isEmpty() ? 1 : 0);
        QVERIFY(!contentOf(records.file).contains(u"清理河道"_s));
    }
}

void JobScopeTest::rollCallsStayInside()
{
    Activity activity;
    activity.title = u"主题党日"_s;
    activity.date = QDate(2026, 10, 20);
    activity.minutes = 60;
    activity.certifier = u"祭红梅"_s;
    const QByteArray before = m_store->content();
    const auto call = [&](OrganizationId organization, const QList<MemberId> &who) {
        activity.organizationId = organization;
        QList<Attendance> entries;
        for (const MemberId id : who)
            entries.append({id, 60, 0});
        return services().participation.rollCall(activity, entries).result();
    };
    // Nor does what was done for one's own organization reach the log of somebody else's member.
    QVERIFY(!call(m_store->firstCommunity, {m_store->branchMember, m_store->floatingMember}));
    Participation entry = TestStore::entryOf(m_store->floatingMember, QDate(2026, 10, 20), u"清扫"_s, 60);
    entry.organizationId = m_store->firstCommunity;
    QVERIFY(!services().participation.add(entry).result());
    QVERIFY(!services().participation.addAll({entry}).result());
    QVERIFY(!call(m_store->secondCommunity, {m_store->branchMember}));
    QVERIFY(!call(m_store->secondCommunity, {m_store->floatingMember}));
    QCOMPARE(m_store->content(), before);
    QVERIFY(call(m_store->firstCommunity, {m_store->branchMember, m_store->inServiceMember}));
    // Who has left since takes the log along; what was done here before can be put right here.
    entry = TestStore::entryOf(m_store->branchMember, QDate(2026, 10, 20), u"清扫"_s, 60);
    const ParticipationId own = valueOf(services().participation.add(entry));
    signIn(u"zuzhibu"_s);
    valueOf(
        services().members.transfer(m_store->branchMember, m_store->secondCommunity, QDate(2026, 10, 31), u"搬家"_s));
    signIn(u"yahe"_s);
    entry.organizationId = m_store->firstCommunity;
    entry.minutes = 90;
    QVERIFY(services().participation.amend(own, entry, u"打错"_s).result());
}

void JobScopeTest::photosStayInside()
{
    MemberService &members = services().members;
    const auto photo = [&](MemberId id) {
        const auto found = members.photo(id).result();
        return found ? *found : QByteArray();
    };
    QCOMPARE(photo(m_store->floatingMember), QByteArray());
    const QByteArray before = m_store->content();
    QVERIFY(!members.setPhoto(m_store->floatingMember, "\xFF\xD8\xFF another \xFF\xD9").result());
    QVERIFY(!members.setPhoto(m_store->floatingMember, {}).result());
    QCOMPARE(m_store->content(), before);
    // The same bytes of one's own are one's own, and those of the other stay where they are.
    valueOf(members.setPhoto(m_store->branchMember, face));
    QCOMPARE(photo(m_store->branchMember), face);
    QCOMPARE(photo(m_store->floatingMember), QByteArray());
    valueOf(members.setPhoto(m_store->branchMember, {}));
    QCOMPARE(photo(m_store->branchMember), QByteArray());
    signIn(u"taiping"_s);
    QCOMPARE(photo(m_store->floatingMember), face);
    // With the member the photo goes.
    signIn(u"zuzhibu"_s);
    valueOf(members.transfer(m_store->floatingMember, m_store->firstCommunity, QDate(2026, 10, 31), u"搬家"_s));
    signIn(u"taiping"_s);
    QCOMPARE(photo(m_store->floatingMember), QByteArray());
    signIn(u"yahe"_s);
    QCOMPARE(photo(m_store->floatingMember), face);
}

void JobScopeTest::whatOthersDidIsNotTakenBack()
{
    signIn(u"taiping"_s);
    valueOf(services().participation.voidEntry(m_foreign, u"试"_s));
    const ActId act{m_store->scalar(u"SELECT max(id) FROM act"_s).toLongLong()};
    signIn(u"yahe"_s);
    const QByteArray before = m_store->content();
    for (const UndoExtent extent : {UndoExtent::WhatCanBe, UndoExtent::WholeOnly}) {
        UndoJob job(m_store->store(), act, extent);
        QVERIFY(!job.runHere());
    }
    QCOMPARE(m_store->content(), before);
}

void JobScopeTest::aRenamedAccountKeepsWhatItBegan()
{
    const PaperRunId before = stoppedRun(u"before"_s);
    const RosterImportReport report = imports({{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s},
        {u"自己的"_s, testIdNumber(96, QDate(1966, 2, 3)), u"雅和社区党支部"_s}});
    QCOMPARE(report.rows.first().effect, RosterEffect::New);
    QCOMPARE(valueOf(services().rosters.batches()).size(), 1);
    valueOf(services().members.noteShown(m_store->branchMember, {u"a call"_s}));
    signIn(u"zuzhibu"_s);
    rename(m_branch, u"雅和社区"_s);
    signIn(u"雅和社区"_s);
    QCOMPARE(runs(), QList{before});
    QCOMPARE(valueOf(services().rosters.batches()).size(), 1);
    QCOMPARE(valueOf(importAuthors(m_store->store())).size(), 1);
    const PaperRunId after = stoppedRun(u"after"_s);
    QCOMPARE(runs().size(), 2);
    // Again, and under the first name: all of it stays.
    signIn(u"zuzhibu"_s);
    rename(m_branch, u"yahe"_s);
    signIn(u"yahe"_s);
    QCOMPARE(runs().size(), 2);
    PrintJob first(m_store->store(), before);
    QVERIFY(first.runHere());
    valueOf(PaperRunService(m_store->store()).drop(after));
    QVERIFY(runs().isEmpty());
}

void JobScopeTest::aNameTakenOverBringsNothingAlong()
{
    const PaperRunId own = stoppedRun(u"own"_s);
    signIn(u"zuzhibu"_s);
    rename(m_branch, u"laoyahe"_s);
    const AccountId next = addAccount(u"yahe"_s, Role::Branch, m_store->firstCommunity);
    signIn(u"yahe"_s);
    QVERIFY(runs().isEmpty());
    const PaperRunId theirs = stoppedRun(u"theirs"_s);
    QCOMPARE(runs(), QList{theirs});
    signIn(u"laoyahe"_s);
    QCOMPARE(runs(), QList{own});
    // Closed and renamed, nobody sees more for it.
    signIn(u"zuzhibu"_s);
    rename(next, u"xinyahe"_s);
    rename(m_branch, u"yahe"_s);
    signIn(u"yahe"_s);
    QCOMPARE(runs(), QList{own});
    signIn(u"xinyahe"_s);
    QCOMPARE(runs(), QList{theirs});
}

QTEST_GUILESS_MAIN(JobScopeTest)
#include "tst_jobscope.moc"
