// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"
#include "killrounds.h"
#include "oldstore.h"
#include "testroster.h"
#include "teststore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsOfImports = 15;
constexpr int killsOfMigrations = 10; // of each version
constexpr int rowsOfRoster = 120;

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** Imports and migrations that are killed at any moment: they are done, or nothing of them is. */
class TestCtlKilledWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedImportsEnterAllOrNothing();
    void killedMigrationsLeaveAStoreOfOneVersion_data();
    void killedMigrationsLeaveAStoreOfOneVersion();

private:
    KillRounds m_rounds;

    static void put(const CtlProcess &ctl, const QByteArray &store)
    {
        const QStringList left = QDir(ctl.folder()).entryList({u"store.sqlite*"_s}, QDir::Files | QDir::Hidden);
        for (const QString &name : left)
            QFile::remove(QDir(ctl.folder()).filePath(name));
        QFile file(ctl.store);
        if (!file.open(QIODevice::WriteOnly) || file.write(store) != store.size())
            qFatal("no store");
    }
    static int members(const CtlProcess &ctl)
    {
        const QJsonObject overview = ctl.run(words(u"report overview --json"_s)).object();
        return overview.value(u"members"_s).toObject().value(u"total"_s).toInt(-1);
    }
    /** Until so many were killed, each at a moment of its own; `look` at what is left each time. */
    void kill(const CtlProcess &ctl, const QByteArray &store, const QStringList &arguments, int kills,
        const std::function<void(const CtlOutcome &)> &look)
    {
        put(ctl, store);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(ctl.run(arguments).exitCode, 0);
        int usual = int(timer.nsecsElapsed() / 1000);
        int killed = 0;
        for (int tries = 0; killed < kills; ++tries) {
            QVERIFY2(tries < 400 + 10 * kills, "most runs end before they can be killed");
            put(ctl, store);
            CtlOutcome left;
            if (ctl.killAfter(m_rounds.moment(usual), arguments, &left))
                ++killed;
            else
                usual = std::max(usual * 9 / 10, 1000);
            look(left);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d killed", killed);
    }
};

void TestCtlKilledWork::killedImportsEnterAllOrNothing()
{
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    TestStore test;
    test.close();
    const QByteArray store = contentOf(test.file());
    TestRows rows{{u"姓名"_s, u"身份证号"_s, u"所在支部"_s}};
    for (int row = 0; row < rowsOfRoster; ++row)
        rows.append({u"党员%1"_s.arg(QChar(0x4e00 + row)), testIdNumber(50 + row), u"雅和社区党支部"_s});
    const QString roster = QDir(ctl.folder()).filePath(u"roster.xlsx"_s);
    writeTestWorkbook(roster, rows);
    put(ctl, store);
    const int before = members(ctl);
    kill(ctl, store, {u"import"_s, u"members"_s, roster, u"--json"_s}, m_rounds.count(killsOfImports),
        [&](const CtlOutcome &left) {
            const CtlOutcome checked = ctl.run(words(u"check --json"_s));
            QVERIFY2(checked.exitCode == 0, checked.out.constData());
            const int now = members(ctl);
            QVERIFY2(now == before || now == before + rowsOfRoster, QByteArray::number(now));
            QVERIFY(left.out.isEmpty() || now == before + rowsOfRoster);
        });
}

void TestCtlKilledWork::killedMigrationsLeaveAStoreOfOneVersion_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("from 1") << 1;
    QTest::newRow("from 2") << 2;
}

void TestCtlKilledWork::killedMigrationsLeaveAStoreOfOneVersion()
{
    QFETCH(int, version);
    CtlProcess ctl(QStringLiteral(DANGJIAN_BIN_DIR));
    TestStore test;
    test.close();
    const QString old = QDir(ctl.folder()).filePath(u"old.sqlite"_s);
    makeOldStore(test.file(), old, version);
    const QByteArray store = contentOf(old);
    kill(ctl, store, words(u"report overview --json"_s), m_rounds.count(killsOfMigrations), [&](const CtlOutcome &) {
        QCOMPARE(members(ctl), 3);
        const CtlOutcome checked = ctl.run(words(u"check --json"_s));
        QVERIFY2(checked.exitCode == 0, checked.out.constData());
    });
}

QTEST_GUILESS_MAIN(TestCtlKilledWork)
#include "tst_ctlkilledwork.moc"
