// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connection.h"
#include "killrounds.h"
#include "log.h"
#include "teststore.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <deque>
#include <limits>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualKills = 40;
constexpr int killsOfAStore = 40; // then a new one: checks of a large one take their time
constexpr int longestFeedingUs = 80'000;
constexpr int inFlight = 4; // entries on their way at once, as from somebody who types on while the last is saved
constexpr int linesOfBatch = 3;
constexpr int hands = 2; // at a roll call
constexpr const char *feederArgument = "feeder";

std::unique_ptr<Store> openPatiently(const QString &file, const QString &program)
{
    auto opened = Store::open(file, std::make_shared<FixedClock>(QDate(2026, 10, 31)),
        StoreOptions{program, std::numeric_limits<int>::max()});
    if (!opened)
        qFatal("not opened: %d %s", int(opened.error().code), qPrintable(opened.error().detail));
    return std::move(*opened);
}

/** A line that is read whole or not at all: what is printed is acknowledged. */
void acknowledge(const QByteArray &line)
{
    std::fwrite((line + '\n').constData(), 1, std::size_t(line.size()) + 1, stdout);
    std::fflush(stdout);
}

/** Enters, amends, voids, admits and calls the roll without end, and says of each act that it is saved. */
class Feeder
{
public:
    Feeder(Store &store, quint32 seed) : m_services(store), m_random(seed), m_seed(seed)
    {
        for (const char *who : {"szq", "lf"})
            m_people.append(valueOf(m_services.members.find(QString::fromLatin1(who), {}, 1)).constFirst().id);
    }

    [[noreturn]] void feed()
    {
        for (int act = 0;; ++act) {
            const auto one = act % 10;
            if (one == 3)
                addBatch();
            else if (one == 5 && !m_own.isEmpty())
                amend();
            else if (one == 7 && !m_own.isEmpty())
                voidOne();
            else if (one == 8)
                admit();
            else if (one == 9)
                callTheRoll();
            else
                add();
        }
    }

private:
    Participation entry(const QString &content)
    {
        const int number = m_next++;
        return TestStore::entryOf(m_people.at(number % m_people.size()), QDate(2026, 1, 1).addDays(number % 300),
            content + u" %1-%2"_s.arg(m_seed).arg(number), 10);
    }
    void add()
    {
        m_waiting.push_back(m_services.participation.add(entry(u"单条"_s)));
        while (m_waiting.size() >= inFlight)
            takeFirst();
    }
    void takeFirst()
    {
        const ParticipationId id = valueOf(m_waiting.front());
        m_waiting.pop_front();
        m_own.append(id);
        acknowledge("valid " + QByteArray::number(id.value));
    }
    void addBatch()
    {
        const QString content = u"成批 %1-%2"_s.arg(m_seed).arg(m_next);
        QList<Participation> entries;
        for (int line = 0; line < linesOfBatch; ++line) {
            entries.append(entry(u"成批"_s));
            entries.last().content = content;
            entries.last().minutes += line;
        }
        for (const ParticipationId id : valueOf(m_services.participation.addAll(entries)))
            acknowledge("valid " + QByteArray::number(id.value));
    }
    void amend()
    {
        const ParticipationId old = m_own.takeAt(m_random.bounded(int(m_own.size())));
        const ParticipationId id = valueOf(m_services.participation.amend(old, entry(u"更正"_s), u"改正"_s));
        acknowledge("amended " + QByteArray::number(old.value));
        acknowledge("valid " + QByteArray::number(id.value));
    }
    void voidOne()
    {
        const ParticipationId id = m_own.takeAt(m_random.bounded(int(m_own.size())));
        valueOf(m_services.participation.voidEntry(id, u"作废"_s));
        acknowledge("voided " + QByteArray::number(id.value));
    }
    void admit()
    {
        NewMember added;
        added.member.name = u"新党员"_s + QString(QChar(ushort(0x4e00 + m_random.bounded(5000))));
        added.member.branchId = valueOf(m_services.members.show(m_people.first())).member.branchId;
        added.member.idNumber = testIdNumber(
            int(m_random.bounded(499)), QDate(1940, 1, 1).addDays(m_random.bounded(20'000)), Sex::Female);
        // Two feeders may draw the same number: that one is told, and nothing of it is there.
        const auto member = m_services.members.add(added).result();
        if (member)
            acknowledge("member " + QByteArray::number(member->id.value));
        else if (member.error().code != ErrorCode::Duplicate)
            qFatal("not admitted: %d", int(member.error().code));
    }
    void callTheRoll()
    {
        const Participation like = entry(u"点名"_s);
        Activity activity;
        activity.date = like.date;
        activity.kind = like.kind;
        activity.title = like.content;
        activity.organizationId = valueOf(m_services.members.show(m_people.first())).member.branchId;
        activity.minutes = like.minutes;
        QList<Attendance> attendees;
        for (int hand = 0; hand < hands; ++hand)
            attendees.append({m_people.at(hand), like.minutes, 0});
        const RollCallOutcome outcome = valueOf(m_services.participation.rollCall(activity, attendees));
        for (const ParticipationId id : outcome.records)
            acknowledge("valid " + QByteArray::number(id.value));
    }

    Services m_services;
    QRandomGenerator m_random;
    quint32 m_seed;
    QList<MemberId> m_people;
    QList<ParticipationId> m_own; // valid ones of this feeder
    std::deque<QFuture<Result<ParticipationId>>> m_waiting;
    int m_next = 0;
};

int runFeeder(const QString &file, quint32 seed)
{
    startLog({}); // its output is for what it acknowledges
    const auto store = openPatiently(file, u"feeder 1.0"_s);
    Feeder(*store, seed).feed();
}

/** What was acknowledged, and is to be so for ever after. */
struct Acknowledged
{
    QHash<qint64, QByteArray> records; // id, state
    QSet<qint64> members;
    qint64 lines = 0;

    void read(const QByteArray &said)
    {
        // What stands behind the last line's end was cut off while it was said.
        const QList<QByteArray> all = said.first(said.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : all) {
            const qsizetype space = line.indexOf(' ');
            if (space < 0)
                continue;
            const qint64 id = line.mid(space + 1).toLongLong();
            if (id <= 0)
                qFatal("the feeder said %s", line.constData());
            if (line.startsWith("member"))
                members.insert(id);
            else
                records.insert(id, line.first(space));
            ++lines;
        }
    }
};

} // namespace

/** Somebody, or two, enter as fast as the program takes it, and the machine goes down at any moment, again and again.
 */
class TestKilledFeeding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatWasAcknowledgedIsThere();

private:
    KillRounds m_rounds;

    /** Feeders are let loose on a store and killed; what they acknowledged, or nothing where one ended by itself. */
    bool feedAndKill(const QString &file, int feeders, bool isFedFirst, Acknowledged &acknowledged);
    static void look(const QString &file, const Acknowledged &acknowledged);
};

bool TestKilledFeeding::feedAndKill(const QString &file, int feeders, bool isFedFirst, Acknowledged &acknowledged)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    QList<QByteArray> said(feeders);
    for (int one = 0; one < feeders; ++one) {
        auto &process = processes.emplace_back(std::make_unique<QProcess>());
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(),
            {QLatin1String(feederArgument), file, QString::number(m_rounds.random().generate())});
        if (!process->waitForStarted())
            qFatal("not started");
    }
    // Mostly they are in the middle of it; now and then they are only opening the store that the last one left.
    if (isFedFirst)
        for (int one = 0; one < feeders; ++one)
            while (!said.at(one).contains('\n')) {
                if (!processes.at(std::size_t(one))->waitForReadyRead(60'000))
                    return false;
                said[one] += processes.at(std::size_t(one))->readAllStandardOutput();
            }
    QThread::usleep(static_cast<unsigned long>(m_rounds.moment(longestFeedingUs)));
    bool killed = true;
    for (const auto &process : processes)
        process->kill();
    for (int one = 0; one < feeders; ++one) {
        QProcess &process = *processes.at(std::size_t(one));
        process.waitForFinished();
        killed = killed && process.exitStatus() == QProcess::CrashExit;
        acknowledged.read(said.at(one) + process.readAllStandardOutput());
    }
    return killed;
}

void TestKilledFeeding::look(const QString &file, const Acknowledged &acknowledged)
{
    {
        // Integrity, foreign keys, the chain of acts, sums, keys and periods.
        const auto store = openPatiently(file, u"test 1.0"_s);
        const auto findings = valueOf(Services(*store).checks.check());
        for (const CheckFinding &finding : findings)
            qWarning("check: %s %s", qPrintable(finding.code), qPrintable(finding.subject));
        QVERIFY(findings.isEmpty());
    }
    const auto connection = Connection::open(file, Connection::Mode::ReadOnly, false);
    QVERIFY(connection);
    QHash<qint64, QByteArray> there;
    Statement records = (*connection)->prepare(u"SELECT id, state FROM participation"_s);
    QVERIFY(records.run());
    while (records.next())
        there.insert(records.value<qint64>(0), records.value<QString>(1).toUtf8());
    for (auto record = acknowledged.records.cbegin(); record != acknowledged.records.cend(); ++record) {
        const QByteArray state = there.value(record.key());
        // What was not acknowledged any more may have been done all the same: amended or voided.
        QVERIFY2(state == record.value() || (record.value() == "valid" && !state.isEmpty()),
            QByteArray::number(record.key()) + " is " + state + ", not " + record.value());
    }
    QSet<qint64> people;
    Statement members = (*connection)->prepare(u"SELECT id FROM member"_s);
    QVERIFY(members.run());
    while (members.next())
        people.insert(members.value<qint64>(0));
    QVERIFY((*connection)->takeRowError());
    QVERIFY(people.contains(acknowledged.members));
    // Nothing is half there, acknowledged or not.
    const auto none = [&](const QString &sql) {
        const auto count = (*connection)->scalar(u"SELECT count(*) FROM ("_s + sql + u')');
        QVERIFY(count);
        QVERIFY2(count->toInt() == 0, qPrintable(sql));
    };
    none(u"SELECT content FROM participation WHERE content LIKE '成批%' GROUP BY content HAVING count(*) <> %1"_s.arg(
        linesOfBatch));
    none(u"SELECT a.id FROM activity a LEFT JOIN participation p ON p.activity_id = a.id GROUP BY a.id"
         " HAVING count(p.id) <> %1"_s.arg(hands));
    none(u"SELECT m.id FROM member m WHERE NOT EXISTS (SELECT 1 FROM certificate c WHERE c.member_id = m.id)"_s);
    none(u"SELECT id FROM participation p WHERE state = 'amended' AND NOT EXISTS"
         " (SELECT 1 FROM participation n WHERE n.replaces_id = p.id)"_s);
    QCOMPARE((*connection)->scalar(u"SELECT max(number) - count(*) FROM act"_s)->toInt(), 0);
    QStringList files = QDir(QFileInfo(file).absolutePath()).entryList(QDir::Files | QDir::Hidden);
    files.removeAll(u"store.sqlite"_s);
    files.removeAll(u"store.sqlite-wal"_s);
    files.removeAll(u"store.sqlite-shm"_s);
    QVERIFY2(files.isEmpty(), qPrintable(files.join(u' ')));
}

void TestKilledFeeding::allThatWasAcknowledgedIsThere()
{
    const int kills = m_rounds.count(usualKills);
    int killed = 0;
    qint64 lines = 0;
    while (killed < kills) {
        TestStore store;
        store.close();
        Acknowledged acknowledged;
        for (int round = 0; round < killsOfAStore && killed < kills; ++round) {
            // Every third time two sit at two screens.
            const int feeders = round % 3 == 2 ? 2 : 1;
            QVERIFY(feedAndKill(store.file(), feeders, m_rounds.moment(4) > 0, acknowledged));
            killed += feeders;
            look(store.file(), acknowledged);
            if (QTest::currentTestFailed())
                return;
        }
        lines += acknowledged.lines;
    }
    qInfo("%d killed, %lld acts acknowledged", killed, static_cast<long long>(lines));
    QVERIFY(lines > killed);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], feederArgument) == 0)
        return runFeeder(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toUInt());
    TestKilledFeeding test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedfeeding.moc"
