// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterimport.h"
#include "teststore.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <limits>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int actsOfEach = 120;
constexpr int importedPeople = 300;

std::unique_ptr<Store> openPatiently(const QString &file, const QString &program)
{
    auto opened = Store::open(file, std::make_shared<FixedClock>(QDate(2026, 10, 31)),
        StoreOptions{program, std::numeric_limits<int>::max()});
    if (!opened)
        qFatal("not opened: %d", static_cast<int>(opened.error().code));
    return std::move(*opened);
}

/** What one program was told is saved. */
struct Acknowledged
{
    QStringList entries; // ids
    int amended = 0;
    int categories = 0;
    int imported = 0;
    int refused = 0; // StoreBusy
    int failed = 0; // anything else but what two who change the same person are told
};

/** Enters, amends and changes categories, with an import between; many at once, as a person and a job do. */
Acknowledged work(Store &store, int worker, const QString &roster)
{
    Services services(store);
    Acknowledged told;
    const auto count = [&told](const Error &error) {
        if (error.code == ErrorCode::StoreBusy)
            ++told.refused;
        else if (error.code != ErrorCode::EditedMeanwhile && error.code != ErrorCode::StateForbids)
            ++told.failed;
    };
    const auto people = services.members.find(u"szq"_s, {}, 5).result();
    if (!people || people->isEmpty())
        qFatal("nobody is there");
    const MemberId person = people->constFirst().id;
    RosterImportOptions options;
    options.file = roster;
    RosterImportJob job(store, options);
    for (int act = 0; act < actsOfEach; ++act) {
        if (act == actsOfEach / 2)
            job.start();
        Participation entry
            = TestStore::entryOf(person, QDate(2026, 1, 1).addDays(act), u"第%1号第%2次"_s.arg(worker).arg(act), 10);
        auto added = services.participation.add(entry);
        auto category = services.members.changeCategory(
            person, act % 2 == 0 ? MemberCategory::Floating : MemberCategory::Branch, QDate(2026, 10, 31), u"改正"_s);
        const auto id = added.result();
        if (!id) {
            count(id.error());
            continue;
        }
        QString kept = QString::number(id->value);
        if (act % 3 == 0) {
            entry.minutes = 20;
            const auto amended = services.participation.amend(*id, entry, u"改正"_s).result();
            if (amended) {
                kept = QString::number(amended->value);
                ++told.amended;
            } else {
                count(amended.error());
            }
        }
        told.entries.append(kept);
        if (const auto done = category.result(); done)
            ++told.categories;
        else
            count(done.error());
    }
    while (job.isRunning())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    for (const RosterImportRow &row : job.outcome().rows)
        told.imported += row.effect == RosterEffect::New ? 1 : 0;
    return told;
}

void writeRoster(const QString &file, int worker)
{
    QFile roster(file);
    if (!roster.open(QIODevice::WriteOnly))
        qFatal("no roster");
    roster.write("姓名,公民身份号码,所在党支部,党员类别\n");
    for (int person = 0; person < importedPeople; ++person)
        roster.write(u"花名册%1,%2,雅和社区党支部,社区支部党员\n"_s.arg(worker)
                         .arg(testIdNumber(person % 400 + 1, QDate(1950 + 10 * worker, 1, 1).addDays(person)))
                         .toUtf8());
}

/** As another program: tells on its output what it was told. */
int runWorker(const QString &file, const QString &roster)
{
    const auto store = openPatiently(file, u"worker 1.0"_s);
    const Acknowledged told = work(*store, 2, roster);
    std::printf("%s\n%d %d %d %d %d\n", qPrintable(told.entries.join(u' ')), told.amended, told.categories,
        told.imported, told.refused, told.failed);
    return 0;
}

} // namespace

/** Two programs write to one store as fast as they can. */
class TestHammering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBothWereToldIsThere();
};

void TestHammering::whatBothWereToldIsThere()
{
    TestStore store;
    const QString rosters[] = {store.file() + u".1.csv"_s, store.file() + u".2.csv"_s};
    writeRoster(rosters[0], 1);
    writeRoster(rosters[1], 2);
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(), {u"worker"_s, store.file(), rosters[1]});
    QVERIFY(other.waitForStarted());
    Acknowledged mine;
    {
        const auto own = openPatiently(store.file(), u"own 1.0"_s);
        mine = work(*own, 1, rosters[0]);
    }
    QVERIFY(other.waitForFinished(200'000));
    QCOMPARE(other.exitCode(), 0);
    const QStringList lines = QString::fromUtf8(other.readAllStandardOutput()).trimmed().split(u'\n');
    const QStringList theirs = lines.at(lines.size() - 2).split(u' ');
    const QStringList figures = lines.last().split(u' ');

    // Nobody was turned away.
    QCOMPARE(mine.refused + figures.at(3).toInt(), 0);
    QCOMPARE(mine.failed + figures.at(4).toInt(), 0);
    QCOMPARE(mine.entries.size(), actsOfEach);
    QCOMPARE(theirs.size(), actsOfEach);
    QCOMPARE(mine.imported, importedPeople);
    QCOMPARE(figures.at(2).toInt(), importedPeople);

    // What was acknowledged is there, once.
    const QStringList all = mine.entries + theirs;
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), all.size());
    QCOMPARE(
        store
            .scalar(u"SELECT count(*) FROM participation WHERE state = 'valid' AND id IN (%1)"_s.arg(all.join(u", "_s)))
            .toInt(),
        2 * actsOfEach);
    QCOMPARE(store.scalar(u"SELECT count(*) FROM participation WHERE state = 'valid'"_s).toInt(), 2 * actsOfEach);
    QCOMPARE(store.scalar(u"SELECT count(*) FROM participation WHERE state = 'amended'"_s).toInt(),
        mine.amended + figures.at(0).toInt());
    QCOMPARE(store.scalar(u"SELECT count(*) FROM member WHERE name LIKE '花名册%'"_s).toInt(), 2 * importedPeople);

    // Numbers are given once, acts stand in one chain without a gap, and the whole is sound.
    QCOMPARE(store.scalar(u"SELECT count(*) - count(DISTINCT number) FROM certificate"_s).toInt(), 0);
    QCOMPARE(store.scalar(u"SELECT max(number) - count(*) FROM act"_s).toInt(), 0);
    QVERIFY(valueOf(store.services().checks.check()).isEmpty());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "worker") == 0)
        return runWorker(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    TestHammering test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_hammering.moc"
