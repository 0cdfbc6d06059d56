// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterimport.h"
#include "teststore.h"
#include "workbookwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(DANGJIAN_SOURCE_DIR "/tests/data/") + name;
}

/** The communities that the sample names, beside those of every test store. */
void addCommunities(TestStore &test)
{
    int code = 3;
    for (const QString &name : {u"毓龙社区"_s, u"朝阳社区"_s, u"大星社区"_s}) {
        Organization community;
        community.code = u"01010%1"_s.arg(code++);
        community.name = name + u"党支部"_s;
        community.shortName = name;
        community.parentId = test.subdistrict;
        valueOf(test.services().organizations.add(community));
    }
}

RosterImportReport imported(TestStore &test, const RosterImportOptions &options)
{
    RosterImportJob job(test.store(), options);
    const Done done = job.runHere();
    if (!done)
        qFatal("import failed: %d %s %s", static_cast<int>(done.error().code), qPrintable(done.error().args.join(u' ')),
            qPrintable(done.error().detail));
    return job.outcome();
}

QStringList fieldsOf(const RosterImportRow &row)
{
    QStringList fields;
    for (const RosterChange &change : row.changes)
        fields << change.field;
    return fields;
}

int memberCount(TestStore &test)
{
    MemberQuery query;
    query.state.reset();
    return valueOf(test.services().members.totals(query)).members;
}

} // namespace

class RosterImportTest : public QObject
{
    Q_OBJECT

private:
    const QStringList m_titles{
        u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"党员类型"_s, u"工作单位"_s, u"手机"_s, u"家庭住址"_s};
    QTemporaryDir m_folder;

    QString roster(const QList<QStringList> &rows) const { return roster(rows, m_titles); }

    QString roster(const QList<QStringList> &rows, const QStringList &titles) const
    {
        const QString file = m_folder.filePath(u"roster.xlsx"_s);
        WorkbookWriter writer(file);
        QList<OutputColumn> columns;
        for (const QString &title : titles)
            columns << OutputColumn{title};
        bool written = writer.beginSheet(u"花名册"_s, columns).has_value();
        for (const QStringList &row : rows) {
            QList<OutputCell> cells;
            for (const QString &text : row)
                cells << OutputCell(text);
            written = written && writer.writeRow(cells);
        }
        if (!written || !writer.finish())
            qFatal("cannot write the roster");
        return file;
    }

private slots:
    void theSample()
    {
        TestStore test;
        addCommunities(test);
        const int before = memberCount(test);
        const qsizetype unitsBefore = valueOf(test.services().units.list()).size();

        QFile file(sample(u"roster-sample.expected.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();

        // A dry run tells the same and writes nothing.
        const RosterImportReport dry = imported(test, {sample(u"roster-sample.xlsx"_s), true});
        QVERIFY(!dry.entered);
        QCOMPARE(memberCount(test), before);
        QCOMPARE(valueOf(test.services().units.list()).size(), unitsBefore);

        const RosterImportReport report = imported(test, {sample(u"roster-sample.xlsx"_s)});
        QVERIFY(report.entered);
        QCOMPARE(report.sheet, u"党员花名册"_s);
        QCOMPARE(report.headings.headerRow, expected.value(u"header_row"_s).toInt());
        QCOMPARE(report.effects(), dry.effects());
        const QJsonObject counts = expected.value(u"counts"_s).toObject();
        const QMap<RosterState, int> counted = report.counts();
        QCOMPARE(counted.size(), counts.size());
        for (auto count = counted.cbegin(); count != counted.cend(); ++count)
            QCOMPARE(*count, counts.value(codeOf(count.key())).toInt());
        const QJsonArray wanted = expected.value(u"rows"_s).toArray();
        QCOMPARE(report.rows.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const QJsonObject want = wanted.at(i).toObject();
            const RosterImportRow &row = report.rows.at(i);
            QCOMPARE(row.row, want.value(u"row"_s).toInt());
            QVERIFY2(codeOf(row.state) == want.value(u"state"_s).toString(), qPrintable(QString::number(row.row)));
            QCOMPARE(row.effect, row.isEntered() ? RosterEffect::New : RosterEffect::None);
            QCOMPARE(row.code().isEmpty(), row.state == RosterState::Ok);
        }
        QCOMPARE(memberCount(test), before + 258 + 12);
        // 市实验小学 was there, the other four are new.
        QCOMPARE(report.newUnits.size(), 4);
        QCOMPARE(valueOf(test.services().units.list()).size(), unitsBefore + 4);

        // Row 7: a name with an ideographic space, a date cell, a laid-off member.
        const MemberId id = valueOf(test.services().members.resolve(u"320902196006044324"_s));
        const MemberDetails member = valueOf(test.services().members.show(id));
        QCOMPARE(member.member.name, u"李福"_s);
        QCOMPARE(member.member.birth, QDate(1960, 6, 4));
        QCOMPARE(member.member.joined, QDate(1980, 6, 14));
        QCOMPARE(member.member.category, MemberCategory::Floating);
        QCOMPARE(member.branchName, u"雅和社区党支部"_s);
        QCOMPARE(member.unitName, u"市民政局"_s);
        QCOMPARE(member.member.education, u"31"_s);
        QCOMPARE(member.certificates.size(), 1);
        QCOMPARE(member.certificates.first().kind, MemberCategory::Floating);
        // and is found as anybody else
        const QList<MemberRow> found = valueOf(test.services().members.find(u"lifu"_s, {}, 10));
        QVERIFY(std::any_of(found.cbegin(), found.cend(), [id](const MemberRow &row) { return row.id == id; }));

        // The same file again changes nothing.
        const RosterImportReport again = imported(test, {sample(u"roster-sample.xlsx"_s)});
        QVERIFY(!again.entered);
        QCOMPARE(again.effects().value(RosterEffect::Unchanged), 258 + 12);
        QCOMPARE(again.effects().value(RosterEffect::New), 0);
        QCOMPARE(again.effects().value(RosterEffect::Changed), 0);
        QCOMPARE(memberCount(test), before + 258 + 12);
        QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    }

    void gapsAreFilledAndNothingIsOverwritten()
    {
        TestStore test;
        Member known = valueOf(test.services().members.show(test.branchMember)).member;
        known.mobile = u"19900000001"_s;
        known.address = QString();
        QVERIFY(test.services().members.edit(known).result());
        const QString file = roster({{u"单志强"_s, known.idNumber, u"太平社区党支部"_s, u"流动党员"_s, u"新单位"_s,
                                         u"19900000002"_s, u"朝阳新村1号楼"_s},
            {u"吕芳"_s, testIdNumber(2, QDate(1982, 11, 3), Sex::Female), u"雅和社区党支部"_s}});
        const RosterImportReport report = imported(test, {file});
        QCOMPARE(report.rows.at(0).effect, RosterEffect::Changed);
        QCOMPARE(fieldsOf(report.rows.at(0)), (QStringList{u"address"_s, u"unit"_s}));
        // Another number for somebody known is told, in the dry run as well; the known one is masked.
        QCOMPARE(report.rows.at(0).state, RosterState::Warning);
        QCOMPARE(report.rows.at(0).code(), u"known.mobile"_s);
        QCOMPARE(report.rows.at(0).args(), (QStringList{u"19900000002"_s, u"199****0001"_s}));
        QCOMPARE(report.rows.at(1).state, RosterState::Ok);
        QCOMPARE(report.rows.at(1).effect, RosterEffect::Unchanged);
        const MemberDetails after = valueOf(test.services().members.show(test.branchMember));
        QCOMPARE(after.member.address, u"朝阳新村1号楼"_s);
        QCOMPARE(after.unitName, u"新单位"_s);
        QCOMPARE(after.member.mobile, u"19900000001"_s);
        QCOMPARE(after.member.branchId, test.firstCommunity);
        QCOMPARE(after.member.category, MemberCategory::Branch);
        QCOMPARE(valueOf(test.services().members.show(test.inServiceMember)).unitName, u"市实验小学"_s);
    }

    void anotherNameForAKnownNumber()
    {
        TestStore test;
        const QString file = roster({{u"单小强"_s, testIdNumber(1), u"雅和社区党支部"_s, u"社区支部党员"_s}});
        for (const bool dryRun : {true, false}) {
            const RosterImportReport report = imported(test, {file, dryRun});
            QCOMPARE(report.rows.at(0).state, RosterState::Warning);
            QCOMPARE(report.rows.at(0).findings.size(), 1);
            QCOMPARE(report.rows.at(0).code(), u"known.name"_s);
            QCOMPARE(report.rows.at(0).args(), (QStringList{u"单小强"_s, u"单志强"_s}));
            QCOMPARE(report.counts().value(RosterState::Warning), 1);
        }
        QCOMPARE(valueOf(test.services().members.show(test.branchMember)).member.name, u"单志强"_s);
    }

    void whoIsGoneGetsNoCertificate()
    {
        TestStore test;
        const QStringList titles{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"党籍状态"_s};
        const QList<std::pair<QString, bool>> states{
            {u"正常"_s, true}, {u"停止党籍"_s, true}, {u"出党"_s, false}, {u"已转出"_s, false}, {u"死亡"_s, false}};
        QList<QStringList> rows;
        for (int i = 0; i < states.size(); ++i)
            rows << QStringList{u"张三"_s, testIdNumber(70 + i), u"雅和社区党支部"_s, states.at(i).first};
        const RosterImportReport report = imported(test, {roster(rows, titles)});
        for (int i = 0; i < states.size(); ++i) {
            QCOMPARE(report.rows.at(i).effect, RosterEffect::New);
            const MemberId id = valueOf(test.services().members.resolve(testIdNumber(70 + i)));
            QCOMPARE(
                valueOf(test.services().members.show(id)).certificates.size(), qsizetype(states.at(i).second ? 1 : 0));
        }
        // 3 and the two who hold one; only the states 正常 are counted as members.
        const Overview overview = valueOf(test.services().overview.overview({}, {}));
        QCOMPARE(overview.certificatesValid, 5);
        QCOMPARE(overview.total, 4);
        QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    }

    void whatLiesAheadIsRefusedRowByRow()
    {
        TestStore test;
        const QStringList titles{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"报到时间"_s};
        const RosterImportReport report = imported(test,
            {roster({{u"张三"_s, testIdNumber(70), u"雅和社区党支部"_s, u"2026-11-01"_s},
                        {u"李四"_s, testIdNumber(71), u"雅和社区党支部"_s, u"2026-10-31"_s},
                        {u"王五"_s, testIdNumber(72, QDate(2027, 1, 1)), u"雅和社区党支部"_s}},
                titles)});
        QCOMPARE(report.rows.at(0).state, RosterState::Error);
        QCOMPARE(report.rows.at(0).code(), u"reported.in_future"_s);
        QCOMPARE(report.rows.at(1).effect, RosterEffect::New);
        QCOMPARE(report.rows.at(2).code(), u"birth.in_future"_s);
        QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    }

    void datesAndPlacesBringTheirFlags()
    {
        TestStore test;
        const QStringList titles{
            u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"是否失联"_s, u"失联时间"_s, u"是否流动"_s, u"流动去向"_s};
        const QString known = testIdNumber(1);
        const auto member = [&] { return valueOf(test.services().members.show(test.branchMember)).member; };
        // Denied in the same row: the date alone says nothing.
        imported(test, {roster({{u"单志强"_s, known, u"雅和社区党支部"_s, u"否"_s, u"2026-01-05"_s}}, titles)});
        QVERIFY(!member().lostSince.isValid());
        QVERIFY(!member().lostContact);
        const RosterImportReport report = imported(test,
            {roster({{u"单志强"_s, known, u"雅和社区党支部"_s, u"是"_s, u"2026-01-05"_s, {}, u"上海"_s}}, titles)});
        QCOMPARE(
            fieldsOf(report.rows.at(0)), (QStringList{u"lost_since"_s, u"lost_contact"_s, u"away_where"_s, u"away"_s}));
        QVERIFY(member().lostContact);
        QCOMPARE(member().lostSince, QDate(2026, 1, 5));
        QVERIFY(member().away);
        QCOMPARE(member().awayWhere, u"上海"_s);
    }

    void aChosenBranch()
    {
        TestStore test;
        const QString file = roster({{u"张三"_s, testIdNumber(50), u"雅和党支部"_s, u"社区支部党员"_s}});
        RosterImportOptions options{file};
        QCOMPARE(imported(test, options).rows.first().state, RosterState::Choice);
        options.branchChoices.insert(u"雅和党支部"_s, test.firstCommunity);
        const RosterImportReport report = imported(test, options);
        QCOMPARE(report.rows.first().effect, RosterEffect::New);
        const MemberId id = valueOf(test.services().members.resolve(testIdNumber(50)));
        QCOMPARE(valueOf(test.services().members.show(id)).member.branchId, test.firstCommunity);
    }

    void canceledOnTheWay()
    {
        TestStore test;
        QList<QStringList> rows;
        for (int i = 0; i < 1000; ++i)
            rows << QStringList{u"张三"_s, testIdNumber(i, QDate(1960 + i / 20, 3, 4)), u"雅和社区党支部"_s,
                u"在职党员"_s, u"单位%1"_s.arg(i)};
        const int before = memberCount(test);
        const qsizetype unitsBefore = valueOf(test.services().units.list()).size();
        RosterImportJob job(test.store(), {roster(rows)});
        // The rows are counted from 0 when they are looked at, and again once they wait to be entered.
        int rounds = 0;
        connect(
            &job, &Job::progressed, &job,
            [&](qint64 rowsDone, qint64 total) {
                if (total > 0 && rowsDone == 0)
                    ++rounds;
                if (rounds >= 2 && rowsDone > 0)
                    job.cancel();
            },
            Qt::DirectConnection);
        const Done done = job.runHere();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Canceled);
        QCOMPARE(memberCount(test), before);
        QCOMPARE(valueOf(test.services().units.list()).size(), unitsBefore);
    }

    void aRowThatTheStoreRefusesTakesAllBack()
    {
        TestStore test;
        const QString file = roster({{u"张三"_s, testIdNumber(60), u"雅和社区党支部"_s, u"在职党员"_s, u"某单位"_s},
            {u"李四"_s, testIdNumber(61), u"雅和党支部"_s}});
        const int before = memberCount(test);
        RosterImportOptions options{file};
        // an organization that is not there
        options.branchChoices.insert(u"雅和党支部"_s, OrganizationId{987654321});
        RosterImportJob job(test.store(), options);
        const Done done = job.runHere();
        QVERIFY(!done);
        QCOMPARE(memberCount(test), before);
        for (const UnitRow &unit : valueOf(test.services().units.list()))
            QVERIFY(unit.unit.name != u"某单位");
        QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    }

    void filesThatAreNoRosters()
    {
        TestStore test;
        const auto codeOfFile = [&test](const QString &file) {
            RosterImportJob job(test.store(), {file});
            const Done done = job.runHere();
            return done ? u"ok"_s : done.error().args.value(0);
        };
        QFile empty(m_folder.filePath(u"empty.xlsx"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QCOMPARE(codeOfFile(empty.fileName()), u"file.empty"_s);
        QFile other(m_folder.filePath(u"other.csv"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("a,b,c\n1,2,3\n");
        other.close();
        QCOMPARE(codeOfFile(other.fileName()), u"headings.missing"_s);
        RosterImportJob job(test.store(), {m_folder.filePath(u"nowhere.xlsx"_s)});
        const Done done = job.runHere();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_GUILESS_MAIN(RosterImportTest)
#include "tst_rosterimport.moc"
