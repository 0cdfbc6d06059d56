// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Undoing an act that entered 30,000 members (a person, four periods, a certificate each), and doing it again, against
// the act itself in the same run. Goal: 3 times. Besides: finding the duplicates among them, against reading them.
#include "duplicates/duplicatesearch.h"
#include "duplicates/personmarks.h"
#include "history/undoservice.h"
#include "members/idnumber.h"
#include "members/memberadmission.h"
#include "organizations/organizationservice.h"
#include "store/storeaccess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 30'000;

template <class T>
T required(QFuture<Result<T>> future)
{
    Result<T> result = future.result();
    if (!result)
        qFatal("error %d %s %s", int(result.error().code), qPrintable(result.error().subject),
            qPrintable(result.error().args.join(u' ')));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

NewMember invented(int number, OrganizationId branch)
{
    static const QString surnames = u"张王李赵钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤"_s;
    static const QString given = u"伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰建国志文斌"_s;
    NewMember added;
    added.member.name = QString(surnames.at(number % surnames.size())) + given.at(number * 7 / 3 % given.size())
        + given.at(number / 20 % given.size());
    const QDate birth = QDate(1950, 1, 1).addDays(number * 17 % 18'000);
    const QString first17
        = u"320999"_s + birth.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(number % 499 * 2 + 1, 3, 10, QLatin1Char('0'));
    added.member.idNumber = first17 + idNumberCheck(first17);
    added.member.mobile = u"199%1"_s.arg(number, 8, 10, QLatin1Char('0'));
    added.member.address = u"朝阳新村%1号楼%2室"_s.arg(number % 90 + 1).arg(number % 700 + 101);
    added.member.branchId = branch;
    return added;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    auto store = Store::create(folder.filePath(u"store.sqlite"_s), u"亭湖区"_s, 1,
        std::make_shared<FixedClock>(QDate(2026, 10, 31)), {u"bench"_s});
    if (!store)
        qFatal("no store");
    OrganizationService organizations(**store);
    Organization branch;
    branch.code = u"0101"_s;
    branch.name = u"雅和社区党支部"_s;
    branch.shortName = u"雅和社区"_s;
    branch.kind = OrganizationKind::CommunityBranch;
    branch.parentId = required(organizations.all()).constFirst().id;
    const OrganizationId branchId = required(organizations.add(branch));
    StoreAccess &access = (*store)->access();

    QElapsedTimer timer;
    timer.start();
    int doubled = 0;
    const ActId act = required(
        access.write(ActKind::MemberImport, QString::number(people), [&](Transaction &transaction) -> Result<ActId> {
            for (int i = 0; i < people; ++i) {
                const auto admitted = admitMember(transaction, access.reader(), invented(i, branchId));
                if (!admitted && admitted.error().code == ErrorCode::Duplicate) {
                    ++doubled;
                    continue;
                }
                if (!admitted)
                    return failure(admitted.error());
            }
            return transaction.act();
        }));
    const qint64 entering = timer.elapsed();

    timer.restart();
    const auto marks
        = required(access.read(Lane::Bulk, [](Connection &connection) { return personMarks(connection, {}); }));
    const qint64 reading = timer.elapsed();
    timer.restart();
    DuplicateSearch search(**store, {}, 1000);
    if (const Done done = search.runHere(); !done)
        qFatal("search: %d", int(done.error().code));
    const qint64 searching = timer.elapsed();

    UndoService undo(**store);
    timer.restart();
    const UndoPreview preview = required(undo.preview(act));
    const qint64 previewing = timer.elapsed();
    timer.restart();
    const UndoOutcome undone = required(undo.undo(act));
    const qint64 undoing = timer.elapsed();
    timer.restart();
    required(undo.undo(undone.act));
    const qint64 redoing = timer.elapsed();

    std::printf("entering %d members: %lld ms (%d numbers twice)\n", int(marks.size()), qlonglong(entering), doubled);
    std::printf("preview: %lld ms, %d members would go\n", qlonglong(previewing), preview.membersRemoved);
    std::printf(
        "undo: %lld ms, %.2f times the act (goal: 3)\n", qlonglong(undoing), double(undoing) / double(entering));
    std::printf("redo: %lld ms, %.2f times the act\n", qlonglong(redoing), double(redoing) / double(entering));
    std::printf("duplicates: %lld ms for %d pairs among %d people; reading them alone: %lld ms\n", qlonglong(searching),
        search.found(), search.people(), qlonglong(reading));
    return undoing > 3 * entering ? 1 : 0;
}
