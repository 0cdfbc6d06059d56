// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup, sealed and not, while a second process writes 200 records a second: the longest that any write took (goal:
// 100 ms), and the backup's time against `sqlite3 .backup` of the same file and the bare sealing of the same bytes by
// libsodium in the same run (goal: twice). Arguments: members and records, 30,000 and 250,000 unless said.
#include "backups/backupjob.h"
#include "backups/sealedfile.h"
#include "demo/demojob.h"
#include "services.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <unistd.h>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int writesASecond = 200;
constexpr int quietSeconds = 3;
constexpr int rounds = 3;
constexpr int peopleWritten = 200; // so that nobody has more than a day has hours

double nowMs()
{
    // One clock for both processes.
    using namespace std::chrono;
    return double(duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count()) / 1000;
}

struct Write
{
    double at;
    double took;
};

std::unique_ptr<Store> opened(const QString &file)
{
    auto store = Store::open(file, std::make_shared<SystemClock>(), {u"bench"_s});
    if (!store)
        qFatal("no store");
    return std::move(*store);
}

/** Writes records, one act each, until its parent ends it; a line for each: when it was asked for, how long it took. */
[[noreturn]] void write(const QString &file)
{
    const std::unique_ptr<Store> store = opened(file);
    Services services(*store);
    const auto found = services.members.list({}, 0, peopleWritten).result();
    if (!found || found->isEmpty())
        qFatal("nobody");
    Participation entry;
    entry.kind = ParticipationKind::Volunteer;
    entry.minutes = 1;
    const double begun = nowMs();
    for (int number = 0;; ++number) {
        const double due = begun + double(number) * 1000 / writesASecond;
        while (nowMs() < due)
            QThread::usleep(200);
        entry.memberId = found->at(number % found->size()).id;
        entry.date = QDate(2026, 1, 1).addDays(number % 300);
        entry.content = u"bench %1"_s.arg(number);
        const double at = nowMs();
        if (const auto added = services.participation.add(entry).result(); !added)
            qFatal("not written: %d", int(added.error().code));
        std::printf("%.3f %.3f\n", at, nowMs() - at);
        std::fflush(stdout);
    }
}

QList<Write> writesOf(QProcess &writer)
{
    writer.waitForReadyRead(100);
    QList<Write> writes;
    for (const QByteArray &line : writer.readAllStandardOutput().split('\n'))
        if (const QList<QByteArray> parts = line.split(' '); parts.size() == 2)
            writes.append({parts.first().toDouble(), parts.last().toDouble()});
    return writes;
}

double longest(const QList<Write> &writes, double from, double until)
{
    double most = 0;
    for (const Write &each : writes)
        if (each.at + each.took >= from && each.at <= until)
            most = std::max(most, each.took);
    return most;
}

double backUp(Store &store, const QString &folder, const QByteArray &passphrase)
{
    BackupJob job(store, {folder, BackupReason::Asked, passphrase, false});
    QElapsedTimer timer;
    timer.start();
    if (const Done done = job.runHere(); !done)
        qFatal("no backup: %d %s", int(done.error().code), qPrintable(done.error().detail));
    const double took = double(timer.nsecsElapsed()) / 1e9;
    QFile::remove(job.made().file.path);
    return took;
}

double peerCopy(const QString &file, const QString &target)
{
    QFile::remove(target);
    QElapsedTimer timer;
    timer.start();
    if (QProcess::execute(u"sqlite3"_s, {file, u".backup '%1'"_s.arg(target)}) != 0)
        qFatal("sqlite3 is missing");
    return double(timer.nsecsElapsed()) / 1e9;
}

/** The bytes of a file through secretstream into another one, durable. */
double peerSeal(const QString &source, const QString &target)
{
    constexpr std::size_t piece = 65536;
    QElapsedTimer timer;
    timer.start();
    QFile from(source);
    QFile to(target);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !to.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("no file");
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> key{};
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> header{};
    crypto_secretstream_xchacha20poly1305_keygen(key.data());
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, header.data(), key.data());
    QByteArray sealed(piece + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
    for (QByteArray bytes = from.read(piece); !bytes.isEmpty(); bytes = from.read(piece)) {
        unsigned long long length = 0;
        crypto_secretstream_xchacha20poly1305_push(&state, reinterpret_cast<unsigned char *>(sealed.data()), &length,
            reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<unsigned long long>(bytes.size()),
            nullptr, 0, 0);
        to.write(sealed.constData(), qint64(length));
    }
    ::fsync(to.handle());
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 2 && QByteArray(argv[1]) == "--write")
        write(QString::fromLocal8Bit(argv[2]));
    DemoOptions options;
    if (argc > 2) {
        options.members = QByteArray(argv[1]).toInt();
        options.records = QByteArray(argv[2]).toLongLong();
    }
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_s);
    {
        DemoJob demo(file, options, {u"bench"_s});
        if (!demo.runHere())
            qFatal("no district");
    }
    const std::unique_ptr<Store> store = opened(file);
    Services services(*store);
    // As in daily use: the lock is made once, and sealing needs no passphrase any more.
    std::printf("%lld MiB\n", static_cast<long long>(QFileInfo(file).size() / 1024 / 1024));

    for (const bool sealed : {false, true}) {
        if (sealed && !services.backups.setPassphrase(u"a passphrase for the bench"_s).result())
            qFatal("no passphrase");
        double peer = 0;
        double copied = 0;
        double alone = 0;
        double busy = 0;
        double mostWithout = 0;
        double mostWith = 0;
        for (int round = 0; round < rounds; ++round) {
            const QString copy = folder.filePath(u"peer.sqlite"_s);
            copied += peerCopy(file, copy);
            const QString sealedCopy = folder.filePath(u"peer.sealed"_s);
            peer += sealed ? peerSeal(copy, sealedCopy) : 0;
            QFile::remove(copy);
            QFile::remove(sealedCopy);
            alone += backUp(*store, folder.path(), {});
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, file});
            if (!writer.waitForReadyRead(30'000))
                qFatal("nobody writes");
            const double begun = nowMs();
            QThread::sleep(quietSeconds);
            const double from = nowMs();
            busy += backUp(*store, folder.path(), {});
            const double until = nowMs();
            QThread::msleep(500);
            const QList<Write> writes = writesOf(writer);
            writer.kill();
            writer.waitForFinished();
            mostWithout = std::max(mostWithout, longest(writes, begun + 200, from));
            mostWith = std::max(mostWith, longest(writes, from, until));
        }
        peer += copied;
        std::printf("%-9s backup %.2f s, with a writer %.2f s; peer %.2f s: %.2f times, with a writer %.2f times "
                    "(goal 2); longest write %.0f ms, without a backup %.0f ms (goal 100)\n",
            sealed ? "sealed" : "unsealed", alone / rounds, busy / rounds, peer / rounds, alone / peer, busy / peer,
            mostWith, mostWithout);
    }
    return 0;
}
