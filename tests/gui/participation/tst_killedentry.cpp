// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydesk.h"
#include "killrounds.h"

#include <QDir>
#include <QProcess>
#include <QThread>

#include <cstdio>
#include <cstring>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsOfTypists = 6;
constexpr int linesOfTypist = 20;
constexpr const char *typistArgument = "--typist";

void tell(const QByteArray &word, const QByteArray &value)
{
    std::printf("%s %s\n", word.constData(), value.constData());
    std::fflush(stdout);
}

QString contentOfLine(int line)
{
    return u"第%1件事"_s.arg(line);
}

/** What stands in the files of drafts in a folder. */
QByteArray draftsIn(const QString &folder)
{
    QByteArray drafts;
    const QDir files(folder);
    for (const QString &name : files.entryList({u"entry-drafts-*.json"_s})) {
        QFile file(files.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            drafts += file.readAll();
    }
    return drafts;
}

/** Types line after line and says of each when it stands in the drafts and when it is saved. */
int typeUntilKilled()
{
    EntryDesk desk;
    desk.open();
    const QString folder = QFileInfo(desk.workplace->memory().fileName()).absolutePath();
    tell("drafts", folder.toUtf8());
    tell("store", desk.data.file().toUtf8());
    for (int number = 0; number < linesOfTypist; ++number) {
        const int row = desk.grid().row();
        desk.type(number % 2 == 0 ? u"szq"_s : u"lf"_s);
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Return);
        if (!QTest::qWaitFor(
                [&] { return desk.line(row).member && desk.grid().column() == EntryColumn::Content; }, 20'000))
            return 1;
        desk.compose(u"djs"_s, contentOfLine(number));
        if (!QTest::qWaitFor([&] { return draftsIn(folder).contains(contentOfLine(number).toUtf8()); }, 20'000))
            return 1;
        tell("drafted", QByteArray::number(number));
        desk.key(Qt::Key_Return);
        desk.type(u"1"_s);
        desk.key(Qt::Key_Return);
        if (desk.grid().row() == row && desk.grid().column() == EntryColumn::Certifier)
            desk.key(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return desk.line(row).state == LineState::Saved; }, 20'000))
            return 1;
        tell("saved", QByteArray::number(number));
    }
    return 0;
}

} // namespace

/** The desktop program's quick entry is killed while somebody types: saved lines stay, the others are drafts. */
class KilledEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsSavedOrADraft();

private:
    KillRounds m_rounds;
};

void KilledEntryTest::everyLineIsSavedOrADraft()
{
    int killed = 0;
    for (int tries = 0; killed < m_rounds.count(killsOfTypists); ++tries) {
        QVERIFY2(tries < 10 * m_rounds.count(killsOfTypists), "most typists end before they can be killed");
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {QLatin1String(typistArgument)});
        // The first line shows that the hands are on the keys; then any moment will do.
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
            [&] {
                said += typist.readAllStandardOutput();
                return said.contains("drafted") || typist.state() == QProcess::NotRunning;
            },
            60'000));
        QThread::usleep(static_cast<unsigned long>(m_rounds.moment(1'000'000)));
        typist.kill();
        QVERIFY(typist.waitForFinished());
        killed += typist.exitStatus() == QProcess::CrashExit ? 1 : 0;
        said += typist.readAllStandardOutput();
        QString store;
        QString folder;
        QList<int> drafted;
        QList<int> saved;
        for (const QByteArray &line : said.split('\n')) {
            const QByteArray value = line.mid(line.indexOf(' ') + 1);
            if (line.startsWith("store "))
                store = QString::fromUtf8(value);
            else if (line.startsWith("drafts "))
                folder = QString::fromUtf8(value);
            else if (line.startsWith("drafted "))
                drafted.append(value.toInt());
            else if (line.startsWith("saved "))
                saved.append(value.toInt());
        }
        QVERIFY2(!store.isEmpty() && !drafted.isEmpty(), said + typist.readAllStandardError());
        const QByteArray drafts = draftsIn(folder);
        {
            const auto opened = Store::open(store, std::make_shared<FixedClock>(QDate(2026, 10, 31)), {});
            QVERIFY(opened);
            Services services(**opened);
            QVERIFY(valueOf(services.checks.check()).isEmpty());
            QStringList there;
            for (const ParticipationRow &row : valueOf(services.participation.recent({}, 500)))
                there.append(row.entry.content);
            for (const int line : std::as_const(saved))
                QVERIFY2(there.contains(contentOfLine(line)), qPrintable(contentOfLine(line)));
            for (const int line : std::as_const(drafted))
                QVERIFY2(there.contains(contentOfLine(line)) || drafts.contains(contentOfLine(line).toUtf8()),
                    qPrintable(contentOfLine(line)));
        }
        // What the killed one could not tidy up.
        QDir(QFileInfo(store).absolutePath()).removeRecursively();
        QDir(folder).removeRecursively();
    }
    qInfo("%d killed", killed);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], typistArgument) == 0)
        return typeUntilKilled();
    KilledEntryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedentry.moc"
