// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A roster of 30,000 rows × 20 columns: the dry run (reading, mapping, checking, matching against a district of 30,000
// members) against LibreOffice turning the same workbook into csv, and the import against a bare insert of the same
// rows through SQLite's C API with the same triggers, into a copy of the same store, both durable. Goals: 1 and 2.
// Then what a person waits for between the two: a decision on one row against the whole plan made again.
#include "demo/demojob.h"
#include "members/idnumber.h"
#include "organizations/organizationservice.h"
#include "rosters/rosterimport.h"
#include "rosters/rosterplan.h"
#include "workbookwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;
constexpr int decisions = 40;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QString idNumber(int serial)
{
    const QDate birth = QDate(1935, 1, 1).addDays(serial % 25000);
    const QString body = u"990201"_s + birth.toString(u"yyyyMMdd"_s)
        + QString::number(100 + (serial / 25000) * 2 + serial % 2).right(3);
    return body + idNumberCheck(body);
}

/** People whom the store does not know, as an office writes them. */
void writeRoster(const QString &file, int rows, const QStringList &branches)
{
    static const QString surnames
        = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"_s;
    static const QString given
        = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文斌志鹏飞鑫波宇浩凯健俊帆"_s;
    const QStringList titles{u"序号"_s, u"姓名"_s, u"性别"_s, u"公民身份号码"_s, u"民族"_s, u"出生日期"_s, u"学历"_s,
        u"人员类别"_s, u"所在党支部"_s, u"入党时间"_s, u"转正时间"_s, u"工作岗位"_s, u"联系电话"_s, u"固定电话"_s,
        u"家庭住址"_s, u"党籍状态"_s, u"是否为失联党员"_s, u"是否为流动党员"_s, u"党员类型"_s, u"工作单位"_s};
    WorkbookWriter writer(file);
    QList<OutputColumn> columns;
    for (const QString &title : titles)
        columns << OutputColumn{title};
    bool written = writer.beginSheet(u"花名册"_s, columns).has_value();
    const QStringList educations{u"大学本科"_s, u"大专"_s, u"高中"_s, u"初中"_s};
    const QStringList categories{u"社区支部党员"_s, u"在职党员"_s, u"流动党员"_s};
    for (int i = 0; i < rows; ++i) {
        const QString number = idNumber(i);
        const IdNumberFacts facts = factsOf(number);
        const QDate joined = facts.birth.addYears(22).addDays(i % 300);
        QString name{surnames.at(i % surnames.size())};
        name += given.at((i / 7) % given.size());
        if (i % 4)
            name += given.at((i / 3) % given.size());
        written = written
            && writer
                   .writeRow({qint64(i + 1), name, facts.sex == Sex::Male ? u"男"_s : u"女"_s, number, u"汉族"_s,
                       facts.birth, educations.at(i % 4), u"正式党员"_s, branches.at(i % branches.size()),
                       joined.toString(u"yyyy.MM.dd"_s), joined.addYears(1).toString(u"yyyy年M月d日"_s), u"在岗职工"_s,
                       u"199%1"_s.arg(40000000 + i), u"0515-8%1"_s.arg(1000000 + i),
                       u"朝阳新村%1号楼%2单元%3室"_s.arg(i % 90 + 1).arg(i % 5 + 1).arg(101 + i % 600), u"正常"_s,
                       u"否"_s, i % 3 == 2 ? u"是"_s : u"否"_s, categories.at(i % 3), u"单位%1号"_s.arg(i % 400)})
                   .has_value();
    }
    if (!written || !writer.finish())
        qFatal("cannot write the roster");
}

double officeSeconds(const QString &roster, const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    QProcess office;
    office.start(u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + folder + u"/profile"_s, u"--headless"_s, u"--convert-to"_s, u"csv"_s,
            u"--outdir"_s, folder, roster});
    if (!office.waitForFinished(-1) || office.exitCode() != 0)
        qFatal("soffice failed");
    return double(timer.nsecsElapsed()) / 1e9;
}

void check(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("sqlite: %s", sqlite3_errmsg(database));
}

struct Handle
{
    sqlite3 *database = nullptr;
    explicit Handle(const QString &file)
    {
        check(sqlite3_open(file.toUtf8().constData(), &database), database);
        run("PRAGMA foreign_keys = ON");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA cache_size = -32768");
    }
    ~Handle() { sqlite3_close(database); }
    void run(const char *sql) const { check(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), database); }
    qint64 number(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr), database);
        check(sqlite3_step(statement), database);
        const qint64 value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return value;
    }
};

struct TableRows
{
    QByteArray name{};
    int columns = 0;
    std::vector<sqlite3_value *> values{};
};

/** What `imported` holds beyond `before`, kept in memory. */
QList<TableRows> newRows(const QString &imported, const QString &before)
{
    QList<TableRows> tables;
    Handle store(imported);
    store.run(("ATTACH '" + before.toUtf8() + "' AS former").constData());
    for (const char *name : {"unit", "member", "member_branch_period", "member_category_period",
             "member_standing_period", "member_state_period", "certificate", "import_batch", "member_key"}) {
        TableRows rows{name};
        const QByteArray sql = QByteArray("SELECT * FROM ") + name
            + (rows.name == "member_key"
                    ? " WHERE member_id > (SELECT max(id) FROM former.member) ORDER BY key, kind, member_id"
                    : QByteArray(" WHERE id > coalesce((SELECT max(id) FROM former.") + name + "), 0) ORDER BY id");
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(store.database, sql.constData(), -1, &statement, nullptr), store.database);
        rows.columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int column = 0; column < rows.columns; ++column)
                rows.values.push_back(sqlite3_value_dup(sqlite3_column_value(statement, column)));
        sqlite3_finalize(statement);
        tables << rows;
    }
    return tables;
}

double bareInsertSeconds(const QString &file, const QList<TableRows> &tables)
{
    Handle store(file);
    const qint64 act = store.number("SELECT max(id) FROM act");
    QElapsedTimer timer;
    timer.start();
    store.run("BEGIN IMMEDIATE");
    store.run(QByteArray("INSERT INTO current_act (one, act) VALUES (1, " + QByteArray::number(act) + ")").constData());
    for (const TableRows &rows : tables) {
        const QByteArray sql = "INSERT INTO " + rows.name + " VALUES (?" + QByteArray(", ?").repeated(rows.columns - 1)
            + ")" + (rows.name == "member_key" ? " ON CONFLICT DO NOTHING" : "");
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(store.database, sql.constData(), -1, &statement, nullptr), store.database);
        for (size_t first = 0; first < rows.values.size(); first += size_t(rows.columns)) {
            for (int column = 0; column < rows.columns; ++column)
                sqlite3_bind_value(statement, column + 1, rows.values[first + size_t(column)]);
            check(sqlite3_step(statement), store.database);
            check(sqlite3_reset(statement), store.database);
        }
        sqlite3_finalize(statement);
    }
    store.run("DELETE FROM current_act");
    store.run("COMMIT");
    return double(timer.nsecsElapsed()) / 1e9;
}

/** Decides about one row after the other, as clicks do; how long each takes. */
QList<double> decisionSeconds(const std::shared_ptr<RosterPlan> &plan)
{
    QList<double> seconds;
    QElapsedTimer timer;
    RosterImportOptions options = plan->options();
    const QList<RosterImportRow> rows = plan->report().rows;
    for (qsizetype i = 0; i < decisions; ++i) {
        RosterRowChoice &choice = options.rowChoices[rows.at(i * rows.size() / decisions).id()];
        if (i % 2 == 0)
            choice.leaveOut = true;
        else
            choice.onExisting = OnExisting::Replace;
        timer.start();
        RosterImportJob change(plan, options);
        if (Done done = change.runHere(); !done)
            qFatal("the decision failed: %d", int(done.error().code));
        seconds << double(timer.nsecsElapsed()) / 1e9;
    }
    for (RosterRowChoice &choice : options.rowChoices)
        choice = {};
    RosterImportJob back(plan, options);
    if (!back.runHere())
        qFatal("the decisions cannot be taken back");
    return seconds;
}

QString copyOf(const QString &file, const QString &name)
{
    QFile::remove(name);
    QFile::remove(name + u"-wal"_s);
    QFile::remove(name + u"-shm"_s);
    if (!QFile::copy(file, name))
        qFatal("cannot copy");
    return name;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const int rows = argc > 1 ? atoi(argv[1]) : 30000;
    const bool alone = argc > 2; // without the peers, for a profiler
    const QString original = folder.filePath(u"store"_s);
    const QString roster = folder.filePath(u"roster.xlsx"_s);
    DemoOptions options;
    options.members = argc > 1 ? rows : options.members;
    options.records = 0;
    DemoJob job(original, options, {u"bench"_s});
    if (Done done = job.runHere(); !done)
        qFatal("demo failed: %s", qPrintable(done.error().detail));
    const auto clock = std::make_shared<FixedClock>(options.on);
    {
        auto store = Store::open(original, clock, {u"bench"_s});
        const auto organizations = OrganizationService(**store).all().result();
        QStringList branches;
        for (const Organization &organization : *organizations)
            if (organization.kind == OrganizationKind::CommunityBranch)
                branches << organization.name;
        writeRoster(roster, rows, branches);
    }
    QList<double> dry;
    QList<double> decided;
    QList<double> office;
    QList<double> entered;
    QList<double> bare;
    QElapsedTimer timer;
    if (!alone)
        officeSeconds(roster, folder.path()); // makes its profile
    for (int round = 0; round < rounds; ++round) {
        const QString imported = copyOf(original, folder.filePath(u"imported"_s));
        {
            auto store = Store::open(imported, clock, {u"bench"_s});
            RosterImportOptions import{roster, true};
            timer.start();
            RosterImportJob plan(**store, import);
            if (Done done = plan.runHere(); !done)
                qFatal("dry run failed: %d", int(done.error().code));
            dry << double(timer.nsecsElapsed()) / 1e9;
            decided << decisionSeconds(plan.plan());
            const auto effects = plan.outcome().effects();
            if (round == 0)
                for (auto effect = effects.cbegin(); effect != effects.cend(); ++effect)
                    std::printf("%s: %d rows\n", qPrintable(codeOf(effect.key())), effect.value());
            timer.start();
            RosterImportJob enter(plan.plan());
            if (Done done = enter.runHere(); !done)
                qFatal("import failed: %d %s", int(done.error().code), qPrintable(done.error().detail));
            entered << double(timer.nsecsElapsed()) / 1e9;
        }
        if (alone)
            continue;
        office << officeSeconds(roster, folder.path());
        const QList<TableRows> made = newRows(imported, original);
        bare << bareInsertSeconds(copyOf(original, folder.filePath(u"bare"_s)), made);
        for (const TableRows &table : made)
            for (sqlite3_value *value : table.values)
                sqlite3_value_free(value);
    }
    std::printf("a decision on one row %.1f ms, at the most %.1f ms; the whole plan takes %.0f times as long\n",
        median(decided) * 1000, *std::max_element(decided.cbegin(), decided.cend()) * 1000,
        median(dry) / median(decided));
    std::printf("dry run of %d rows x 20 columns %.2f s", rows, median(dry));
    if (alone) {
        std::printf("; import %.2f s\n", median(entered));
        return 0;
    }
    std::printf(", LibreOffice to csv %.2f s; ratio %.2f (goal 1)\n", median(office), median(dry) / median(office));
    std::printf("import %.2f s, the same rows through the C API %.2f s; ratio %.2f (goal 2); medians of %d\n",
        median(entered), median(bare), median(entered) / median(bare), rounds);
    return 0;
}
