// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupjob.h"
#include "backups/restorejob.h"
#include "connection/connection.h"
#include "faultyfiles.h"
#include "log.h"
#include "oldstore.h"
#include "rosters/rosterimport.h"
#include "testroster.h"
#include "teststore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <functional>
#include <optional>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const StoreOptions options{u"test 1.0"_s};
const QDate today(2026, 10, 31);
constexpr int momentsOfAFault = 2;
constexpr int momentsOfPowerCuts = 8;

/** What a person does, and how much of it stands in the store afterwards. */
struct Deed
{
    const char *name;
    std::function<Done(Services &)> run;
    QString counted; // SQL for what it changes
    int change = 0; // by how much, done
    int version = 0; // of the store's schema before; 0 = the program's
};

struct Outcome
{
    bool opened = false;
    Done done;
    std::optional<Done> again{}; // in the same program, once the disk has come to itself
};

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class T>
Done doneOf(QFuture<Result<T>> future)
{
    const Result<T> result = future.result();
    return result ? Done() : Done(failure(result.error()));
}

} // namespace

/**
 * The disk fails at each call that SQLite makes of it, one after the other, and the power goes between any two writes.
 * Each time an error is told or the act is whole; the store opens, is in order, and has all that was acknowledged.
 *
 * The usual run tries a few of the moments, DANGJIAN_FAULTS=N so many of each fault at each deed (and four times as
 * many power cuts); DANGJIAN_TEST_SEED repeats a run.
 */
class TestInjectedFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void faults_data();
    void faults();
    void powerCuts_data();
    void powerCuts();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    QList<Deed> m_deeds;
    QMap<int, QByteArray> m_stores; // by version of the schema
    QRandomGenerator m_random;
    int m_asked = 0;
    int m_tried = 0;
    int m_told = 0;

    QString place(const QString &name) const { return m_folder.filePath(name); }
    QString file() const { return place(u"store.sqlite"_s); }
    void putStore(int version);
    Outcome attempt(
        const Deed &deed, bool fromOpening, const std::function<void()> &arm, const std::function<void()> &mend = {});
    /** How much of the deed stands in the store, which has to be in order; nothing where it is not. */
    std::optional<int> standing(const Deed &deed, int before);
    int count(const Deed &deed);
    /** Some of so many moments, `most` in the usual run. */
    QList<int> moments(int calls, int most);
};

void TestInjectedFaults::initTestCase()
{
    const quint32 seed = qEnvironmentVariableIsSet("DANGJIAN_TEST_SEED")
        ? qEnvironmentVariable("DANGJIAN_TEST_SEED").toUInt()
        : QRandomGenerator::global()->generate();
    m_random.seed(seed);
    m_asked = qEnvironmentVariableIntValue("DANGJIAN_FAULTS");
    qInfo("DANGJIAN_TEST_SEED=%u", seed);
    startLog({}); // each fault is told there as well

    TestStore test;
    QList<Participation> entries;
    for (int day = 1; day <= 20; ++day)
        entries.append(TestStore::entryOf(test.branchMember, QDate(2026, 6, day), u"清扫楼道"_s, 30));
    const QList<ParticipationId> records = valueOf(test.services().participation.addAll(entries));
    const auto act = ActId{test.scalar(u"SELECT max(id) FROM act"_s).toLongLong()};
    const QString roster = place(u"roster.xlsx"_s);
    writeTestWorkbook(roster,
        {{u"姓名"_s, u"身份证号"_s, u"所在支部"_s}, {u"仇小燕"_s, testIdNumber(21), u"雅和社区党支部"_s},
            {u"尉迟敏"_s, testIdNumber(22), u"太平社区党支部"_s},
            {u"曾红梅"_s, testIdNumber(23), u"太平社区党支部"_s}});
    const MemberId member = test.branchMember;
    const MemberId other = test.inServiceMember;
    const OrganizationId branch = test.firstCommunity;
    const CertificateId certificate = valueOf(test.services().members.show(member)).certificates.constFirst().id;
    test.close();
    m_stores[0] = contentOf(test.file());
    for (const int version : {1, 2}) {
        const QString old = place(u"old%1.sqlite"_s.arg(version));
        makeOldStore(test.file(), old, version);
        m_stores[version] = contentOf(old);
    }
    QVERIFY(QFile::copy(test.file(), place(u"backup.sqlite"_s)));

    const QString valid = u"SELECT count(*) FROM participation WHERE state = 'valid'"_s;
    m_deeds = {
        {"entry",
            [member](Services &services) {
                return doneOf(services.participation.add(TestStore::entryOf(member, today, u"夜间巡逻"_s, 60)));
            },
            valid, 1},
        {"amend",
            [member, id = records.at(3)](Services &services) {
                return doneOf(services.participation.amend(
                    id, TestStore::entryOf(member, QDate(2026, 6, 4), u"清扫楼道"_s, 90), u"抄错"_s));
            },
            u"SELECT sum(minutes) FROM participation WHERE state = 'valid'"_s, 60},
        {"void",
            [id = records.at(5)](
                Services &services) { return services.participation.voidEntry(id, u"重复"_s).result(); },
            valid, -1},
        {"roll call",
            [member, other, branch](Services &services) {
                Activity activity;
                activity.title = u"植树"_s;
                activity.date = today;
                activity.organizationId = branch;
                activity.minutes = 120;
                return doneOf(services.participation.rollCall(activity, {{member, 120, 0}, {other, 90, 0}}));
            },
            valid, 2},
        {"add member",
            [branch](Services &services) {
                NewMember added;
                added.member.name = u"祭红梅"_s;
                added.member.idNumber = testIdNumber(31);
                added.member.branchId = branch;
                added.unitName = u"市第二实验小学"_s;
                return doneOf(services.members.add(added));
            },
            u"SELECT count(*) FROM member"_s, 1},
        {"category change",
            [member](Services &services) {
                return doneOf(services.members.changeCategory(member, MemberCategory::Floating, today, u"外出务工"_s));
            },
            u"SELECT count(*) FROM certificate"_s, 1},
        {"import",
            [roster](Services &services) {
                RosterImportOptions order;
                order.file = roster;
                RosterImportJob job(services.store, order);
                return job.runHere();
            },
            u"SELECT count(*) FROM member"_s, 3},
        {"undo", [act](Services &services) { return doneOf(services.undo.undo(act)); }, valid, -20},
        {"print noting",
            [certificate](Services &services) {
                CertificateService::Printed printed;
                printed.certificate = certificate;
                return services.certificates.notePrinted({printed}).result();
            },
            u"SELECT count(*) FROM journal WHERE table_name = 'certificate'"_s, 1},
        {"backup",
            [folder = place(u"backups"_s)](Services &services) {
                BackupOrder order;
                order.folder = folder;
                BackupJob job(services.store, order);
                return job.runHere();
            },
            {}, 0},
        {"migration from 1", {}, {}, 0, 1},
        {"migration from 2", {}, {}, 0, 2},
        {"opening", {}, {}, 0, 0},
    };
}

void TestInjectedFaults::cleanupTestCase()
{
    // Qt's messages go to the log, which is nowhere here.
    std::printf("%d faults tried, %d told as errors, nothing lost\n", m_tried, m_told);
}

QList<int> TestInjectedFaults::moments(int calls, int most)
{
    QList<int> all;
    for (int nth = 1; nth <= calls; ++nth)
        all.append(nth);
    while (all.size() > (m_asked > 0 ? m_asked * most / momentsOfAFault : most))
        all.removeAt(m_random.bounded(all.size()));
    return all;
}

void TestInjectedFaults::putStore(int version)
{
    const QStringList left = QDir(m_folder.path()).entryList({u"store.sqlite*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : left)
        QFile::remove(place(name));
    QDir(place(u"backups"_s)).removeRecursively();
    QFile store(file());
    if (!store.open(QIODevice::WriteOnly) || store.write(m_stores[version]) != m_stores[version].size())
        qFatal("no store");
}

Outcome TestInjectedFaults::attempt(
    const Deed &deed, bool fromOpening, const std::function<void()> &arm, const std::function<void()> &mend)
{
    if (fromOpening)
        arm();
    const auto store = Store::open(file(), std::make_shared<FixedClock>(today), options);
    Outcome outcome;
    std::unique_ptr<Services> services;
    if (store) {
        services = std::make_unique<Services>(**store);
        outcome.opened = true;
        if (!fromOpening)
            arm();
        if (deed.run)
            outcome.done = deed.run(*services);
    } else {
        outcome.done = failure(store.error());
    }
    if (mend)
        mend();
    if (mend && services && deed.run && !outcome.done)
        outcome.again = deed.run(*services);
    return outcome;
}

int TestInjectedFaults::count(const Deed &deed)
{
    if (deed.counted.isEmpty())
        return 0;
    const auto connection = Connection::open(file(), Connection::Mode::ReadOnly);
    return connection ? (*connection)->scalar(deed.counted)->toInt() : -1;
}

std::optional<int> TestInjectedFaults::standing(const Deed &deed, int before)
{
    const auto store = Store::open(file(), std::make_shared<FixedClock>(today), options);
    if (!store) {
        qWarning("not opened: %d %s", static_cast<int>(store.error().code), qPrintable(store.error().detail));
        return std::nullopt;
    }
    Services services(**store);
    const auto findings = services.checks.check().result();
    if (!findings || !findings->isEmpty()) {
        for (const CheckFinding &finding : findings ? *findings : QList<CheckFinding>())
            qWarning("check: %s %s", qPrintable(finding.code), qPrintable(finding.subject));
        return std::nullopt;
    }
    // Everything of the deed or nothing of it.
    const int change = count(deed) - before;
    if (change != 0 && change != deed.change) {
        qWarning("%d of %d", change, deed.change);
        return std::nullopt;
    }
    // A backup that has its name is whole.
    const QString folder = place(u"backups"_s);
    for (const QString &name : QDir(folder).entryList({u"*.sqlite"_s}, QDir::Files))
        if (const auto copy = inspectCopy(folder + u'/' + name, BackupProof::Whole); !copy) {
            qWarning("backup: %s", qPrintable(copy.error().detail));
            return std::nullopt;
        }
    return change;
}

void TestInjectedFaults::faults_data()
{
    QTest::addColumn<qsizetype>("deed");
    QTest::addColumn<FileFault>("fault");
    QTest::addColumn<bool>("lasts");
    const std::tuple<const char *, FileFault, bool> kinds[] = {{"read", FileFault::Read, false},
        {"write", FileFault::Write, false}, {"full", FileFault::Full, true}, {"sync", FileFault::Sync, false},
        {"truncate", FileFault::Truncate, false}, {"lock", FileFault::Lock, false},
        {"map", FileFault::SharedMemoryMap, false}, {"shared lock", FileFault::SharedMemoryLock, false},
        {"open", FileFault::Open, false}, {"remove", FileFault::Remove, false}};
    for (qsizetype deed = 0; deed < m_deeds.size(); ++deed)
        for (const auto &[name, fault, lasts] : kinds)
            QTest::addRow("%s: %s", m_deeds.at(deed).name, name) << deed << fault << lasts;
}

void TestInjectedFaults::faults()
{
    QFETCH(qsizetype, deed);
    QFETCH(FileFault, fault);
    QFETCH(bool, lasts);
    const Deed &tried = m_deeds.at(deed);
    putStore(tried.version);
    const int before = count(tried);
    const bool fromOpening = !tried.run;
    FaultyFiles files;
    // Undisturbed, how often the fault could strike.
    const Outcome undisturbed = attempt(tried, fromOpening, [&] { files.arm(fault, 0, false); });
    const int calls = files.calls();
    files.disarm();
    QVERIFY(undisturbed.done);
    for (const int nth : moments(calls, momentsOfAFault)) {
        putStore(tried.version);
        bool struck = false;
        const Outcome outcome = attempt(
            tried, fromOpening, [&] { files.arm(fault, nth, lasts); },
            [&] {
                struck = files.hasStruck();
                files.disarm();
            });
        if (!struck)
            continue;
        ++m_tried;
        const QByteArray moment = QByteArray(tried.name) + ", call " + QByteArray::number(nth);
        if (!outcome.done) {
            ++m_told;
            const ErrorCode code = outcome.done.error().code;
            QVERIFY2(code != ErrorCode::Internal && code != ErrorCode::NotFound && code != ErrorCode::Invalid
                    && code != ErrorCode::Canceled,
                moment + ": told as " + QByteArray::number(static_cast<int>(code)) + ' '
                    + outcome.done.error().detail.toUtf8());
        }
        const std::optional<int> change = standing(tried, before);
        QVERIFY2(change, moment);
        if (outcome.done)
            QVERIFY2(*change == tried.change, moment + ": acknowledged and lost");
        // The same program goes on as soon as the disk does.
        if (!outcome.done && outcome.again)
            QVERIFY2(*outcome.again && *change == tried.change, moment + ": does not go on");
    }
}

void TestInjectedFaults::powerCuts_data()
{
    QTest::addColumn<qsizetype>("deed");
    for (qsizetype deed = 0; deed < m_deeds.size(); ++deed)
        QTest::newRow(m_deeds.at(deed).name) << deed;
}

void TestInjectedFaults::powerCuts()
{
    QFETCH(qsizetype, deed);
    const Deed &tried = m_deeds.at(deed);
    putStore(tried.version);
    const int before = count(tried);
    FaultyFiles files;
    QVERIFY(attempt(tried, true, [&] { files.arm(FileFault::PowerCut, 0, false); }).done);
    const int calls = files.calls();
    files.disarm();
    for (const int nth : moments(calls, momentsOfPowerCuts)) {
        putStore(tried.version);
        const Outcome outcome
            = attempt(tried, true, [&] { files.arm(FileFault::PowerCut, nth, false, m_random.generate()); });
        const bool struck = files.hasStruck();
        files.disarm();
        if (!struck)
            continue;
        ++m_tried;
        m_told += outcome.done ? 0 : 1;
        const QByteArray moment = QByteArray(tried.name) + ", write " + QByteArray::number(nth);
        const std::optional<int> change = standing(tried, before);
        QVERIFY2(change, moment);
        if (outcome.done)
            QVERIFY2(*change == tried.change, moment + ": acknowledged and lost");
    }
}

QTEST_GUILESS_MAIN(TestInjectedFaults)
#include "tst_injectedfaults.moc"
