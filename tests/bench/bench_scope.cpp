// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What accounts and scope cost. An entry by a branch's account, with journal, permission and scope, against the same
// entry in a copy of the store without the journal's triggers and without accounts, by turns; goal 1.5 times. Lists of
// an account that is bound to a subdistrict against the department's lists of the same organizations and of the whole
// district; goal 1.2 times. Opening the store against opening one of a single year; goal 1.5 times.
//
//     bench_scope [MEMBERS] [RECORDS] [YEARS]
#include "connection/connection.h"
#include "demo/demojob.h"
#include "participation/recordlistservice.h"
#include "services.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int entries = 400;
constexpr int turns = 31;
const QString password = u"lantern hedgerow 7"_s;

template <class T>
T got(QFuture<Result<T>> future)
{
    Result<T> result = future.result();
    if (!result)
        qFatal("failed: %d %s", int(result.error().code), qPrintable(result.error().subject));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void makeStore(const QString &file, int members, qint64 records, int years)
{
    DemoOptions options;
    options.members = members;
    options.records = records;
    options.years = years;
    DemoJob job(file, options, {u"bench"_s});
    const double seconds = timed([&job] {
        if (Done done = job.runHere(); !done)
            qFatal("demo failed: %s", qPrintable(done.error().detail));
    }) / 1000;
    std::printf("built %d members, %lld records, %d years in %.0f s\n", members, (long long)records, years, seconds);
}

std::unique_ptr<Store> opened(const QString &file)
{
    auto store = Store::open(file, std::make_shared<FixedClock>(DemoOptions().on), {u"bench"_s, 5000, {1, 8192}});
    if (!store)
        qFatal("cannot open: %d", int(store.error().code));
    return std::move(*store);
}

void addAccount(Services &services, const QString &name, Role role, OrganizationId organization)
{
    Account account;
    account.name = name;
    account.role = role;
    account.organizationId = organization;
    got(services.accounts.add(account, password));
}

void dropJournal(const QString &file)
{
    const auto connection = Connection::open(file, Connection::Mode::ReadWrite);
    if (!connection)
        qFatal("cannot open");
    QStringList triggers;
    {
        Statement names
            = (*connection)
                  ->prepare(u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal_%'"_s);
        (void)names.run();
        while (names.next())
            triggers.append(names.value<QString>(0));
    }
    for (const QString &trigger : std::as_const(triggers))
        if (!(*connection)->execute(u"DROP TRIGGER "_s + trigger))
            qFatal("cannot drop %s", qPrintable(trigger));
}

void compareEntries(Services &bound, Services &bare, const QList<MemberId> &members)
{
    QList<double> with;
    QList<double> without;
    for (int i = 0; i < entries; ++i) {
        Participation entry;
        entry.memberId = members.at(i % members.size());
        entry.date = QDate(2026, 10, 1 + i % 30);
        entry.content = u"清理楼道 %1"_s.arg(i);
        entry.minutes = 60;
        entry.certifier = u"祭红梅"_s;
        with.append(timed([&] { got(bound.participation.add(entry)); }));
        without.append(timed([&] { got(bare.participation.add(entry)); }));
    }
    std::printf("entry: %.3f ms with journal, permission and scope, %.3f ms without: %.2f times (goal 1.5)\n",
        median(with), median(without), median(with) / median(without));
}

struct Reading
{
    const char *name;
    std::function<void(Services &, const QList<OrganizationId> &)> run;
};

QList<Reading> readings()
{
    return {
        {"members, first page",
            [](Services &s, const QList<OrganizationId> &scope) {
                MemberQuery query;
                query.scope = scope;
                got(s.members.list(query, 0, 100));
            }},
        {"members, totals",
            [](Services &s, const QList<OrganizationId> &scope) {
                MemberQuery query;
                query.scope = scope;
                got(s.members.totals(query));
            }},
        {"search by initials",
            [](Services &s, const QList<OrganizationId> &scope) { got(s.members.find(u"wg"_s, scope, 20)); }},
        {"search by name",
            [](Services &s, const QList<OrganizationId> &scope) { got(s.members.find(u"王"_s, scope, 20)); }},
        {"records, first page",
            [](Services &s, const QList<OrganizationId> &scope) {
                RecordQuery query;
                query.scope = scope;
                got(RecordListService(s.store).list(query, 0, 100));
            }},
        {"records, totals",
            [](Services &s, const QList<OrganizationId> &scope) {
                RecordQuery query;
                query.scope = scope;
                got(RecordListService(s.store).totals(query));
            }},
        {"records, totals of a kind",
            [](Services &s, const QList<OrganizationId> &scope) {
                RecordQuery query;
                query.scope = scope;
                query.kind = ParticipationKind::Study;
                got(RecordListService(s.store).totals(query));
            }},
        {"newest records",
            [](Services &s, const QList<OrganizationId> &scope) { got(s.participation.recent(scope, 20)); }},
    };
}

void compareLists(Services &bound, Services &department, const QList<OrganizationId> &own)
{
    for (const Reading &reading : readings()) {
        QList<double> scoped;
        QList<double> asked;
        QList<double> whole;
        for (int i = 0; i < turns; ++i) {
            scoped.append(timed([&] { reading.run(bound, {}); }));
            asked.append(timed([&] { reading.run(department, own); }));
            whole.append(timed([&] { reading.run(department, {}); }));
        }
        std::printf("%-26s %8.3f ms bound, %8.3f ms asked by the department: %.2f times, %8.3f ms everywhere: %.2f"
                    " times (goal 1.2)\n",
            reading.name, median(scoped), median(asked), median(scoped) / median(asked), median(whole),
            median(scoped) / median(whole));
    }
}

void compareOpening(const QString &file, const QString &small)
{
    QList<double> large;
    QList<double> little;
    for (int i = 0; i < turns; ++i) {
        large.append(timed([&file] { opened(file); }));
        little.append(timed([&small] { opened(small); }));
    }
    std::printf("opening: %.2f ms, one year %.2f ms: %.2f times (goal 1.5)\n", median(large), median(little),
        median(large) / median(little));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int members = argc > 1 ? atoi(argv[1]) : 30'000;
    const qint64 records = argc > 2 ? atoll(argv[2]) : 250'000;
    const int years = argc > 3 ? atoi(argv[3]) : 1;
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store"_s);
    const QString copy = folder.filePath(u"copy"_s);
    const QString small = folder.filePath(u"small"_s);
    makeStore(file, members, records, years);
    QFile::copy(file, copy);
    if (years > 1)
        makeStore(small, members, records / years, 1);

    const std::unique_ptr<Store> store = opened(file);
    const std::unique_ptr<Store> bareStore = opened(copy);
    Services bound(*store);
    Services bare(*bareStore);
    dropJournal(copy);
    const QList<Organization> all = got(bound.organizations.all());
    OrganizationId subdistrict;
    OrganizationId branch;
    for (const Organization &organization : all) {
        if (organization.kind == OrganizationKind::SubdistrictCommittee && !subdistrict)
            subdistrict = organization.id;
        if (organization.kind == OrganizationKind::CommunityBranch && organization.parentId == subdistrict && !branch)
            branch = organization.id;
    }
    addAccount(bound, u"department"_s, Role::Department, {});
    addAccount(bound, u"subdistrict"_s, Role::Subdistrict, subdistrict);
    addAccount(bound, u"branch"_s, Role::Branch, branch);
    got(bound.accounts.signIn(u"branch"_s, password));
    compareEntries(bound, bare, got(bound.members.ids({})));

    const std::unique_ptr<Store> departmentStore = opened(file);
    Services department(*departmentStore);
    got(department.accounts.signIn(u"department"_s, password));
    got(bound.accounts.signIn(u"subdistrict"_s, password));
    compareLists(bound, department, subtreeOf(all, subdistrict));
    if (years > 1)
        compareOpening(file, small);
    return 0;
}
