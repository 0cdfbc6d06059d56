// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates as PDF: pages a second and memory for runs of 1,000 and 20,000 booklets with photos, against
// LibreOffice's mail merge (bench_certificates --peer) and against deflating the same page contents and doing nothing
// else; then the whole job of as many people, from the store to the files, with an index for each branch and every file
// noted.
#include "../printing/samplepapers.h"
#include "peersheet.h"
#include "wholejob.h"

#include "certificates/certificatebooklet.h"
#include "rendering/printrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

using namespace dangjian;

namespace {

constexpr int threads = 2;
constexpr int perFile = 500;
constexpr int distinct = 600; // different people in a run

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

struct Measured
{
    double seconds = 0;
    qsizetype pages = 0;
    qint64 bytes = 0;
    double pagesPerSecond() const { return double(pages) / seconds; }
};

/** The most memory that the process had since the last call, in MB. */
double peakMemory()
{
    QFile status(u"/proc/self/status"_qs);
    double megabytes = 0;
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                megabytes = line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    QFile reset(u"/proc/self/clear_refs"_qs);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return megabytes;
}

Measured run(const std::shared_ptr<const PrintFonts> &fonts, const QString &folder, qsizetype count,
    const std::function<BookletLayout()> &layouts)
{
    std::atomic<qsizetype> pages = 0;
    const QList<RunPart> parts
        = divideRun(folder + u"/run.pdf"_qs, u"登记证"_qs, count, count <= perFile ? (count + 1) / threads : perFile);
    QElapsedTimer clock;
    clock.start();
    const Done done = writeRun(
        fonts, parts,
        [&] {
            return [&pages, layout = layouts()](qsizetype index) {
                auto laid = layout(index);
                if (laid)
                    pages += laid->size();
                return laid;
            };
        },
        {}, threads);
    Measured measured{double(clock.nsecsElapsed()) / 1e9, pages, 0};
    if (!done) {
        out() << "the run failed: code " << int(done.error().code) << ' ' << done.error().detail << Qt::endl;
        std::exit(1);
    }
    for (const RunPart &part : parts)
        measured.bytes += QFile(part.file).size();
    return measured;
}

/** The middle one of three runs: a short run suffers from whatever else the machine does. */
Measured medianRun(const std::shared_ptr<const PrintFonts> &fonts, const QString &folder, qsizetype count,
    const std::function<BookletLayout()> &layouts)
{
    std::array<Measured, 3> runs;
    for (Measured &one : runs)
        one = run(fonts, folder, count, layouts);
    std::sort(runs.begin(), runs.end(), [](const Measured &a, const Measured &b) { return a.seconds < b.seconds; });
    return runs[1];
}

void report(const QString &what, const Measured &measured, double memory)
{
    out() << what << ": " << measured.pages << " pages in " << QString::number(measured.seconds, 'f', 1) << " s, "
          << QString::number(measured.pagesPerSecond(), 'f', 0) << " pages/s, "
          << QString::number(double(measured.bytes) / 1e6, 'f', 1) << " MB written";
    if (memory > 0)
        out() << ", peak memory " << QString::number(memory, 'f', 0) << " MB";
    out() << Qt::endl;
}

/** The deflated streams of a PDF, inflated; images are left out. */
QList<QByteArray> pageContents(const QString &file)
{
    QFile pdf(file);
    QList<QByteArray> contents;
    if (!pdf.open(QIODevice::ReadOnly))
        return contents;
    const QByteArray bytes = pdf.readAll();
    for (qsizetype at = bytes.indexOf("stream\n"); at >= 0; at = bytes.indexOf("stream\n", at)) {
        const qsizetype end = bytes.indexOf("endstream", at);
        const QByteArray head = bytes.mid(std::max<qsizetype>(0, at - 200), std::min<qsizetype>(200, at));
        if (head.mid(head.lastIndexOf(" obj")).contains("FlateDecode")) {
            QByteArray sized("\0\1\0\0", 4);
            const QByteArray inflated = qUncompress(sized + bytes.mid(at + 7, end - at - 7));
            if (inflated.contains(" Tf") || inflated.contains(" re"))
                contents << inflated;
        }
        at = end + 9;
    }
    return contents;
}

Measured deflateAlone(const QList<QByteArray> &contents)
{
    QElapsedTimer clock;
    clock.start();
    std::atomic<qint64> bytes = 0;
    {
        std::vector<std::jthread> workers;
        for (int thread = 0; thread < threads; ++thread)
            workers.emplace_back([&, thread] {
                for (qsizetype i = thread; i < contents.size(); i += threads)
                    bytes += qCompress(contents[i]).size();
            });
    }
    return {double(clock.nsecsElapsed()) / 1e9, contents.size(), bytes};
}

/** Pages a second of LibreOffice's mail merge, as the peer's program reports it; 0 when it is not there. */
double mailMerge(const QList<QStringList> &people, const QString &folder)
{
    QFile table(folder + u"/people.tsv"_qs);
    if (!table.open(QIODevice::WriteOnly))
        return 0;
    for (const QStringList &fields : people)
        table.write(fields.join(QChar::Tabulation).toUtf8() + '\n');
    table.close();
    QProcess peer;
    peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    peer.start(u"/usr/bin/python3"_qs,
        {QStringLiteral(DANGJIAN_BENCH_DIR "/peers/mailmerge.py"), QString::number(people.size()), folder});
    peer.waitForFinished(-1);
    const QByteArray said = peer.readAllStandardOutput();
    out() << said << Qt::flush;
    return said.mid(said.indexOf("pages_per_second=") + 17).trimmed().toDouble();
}

QList<QByteArray> portraits()
{
    QList<QByteArray> photos;
    for (int i = 0; i < 200; ++i)
        photos << samples::portrait(i);
    return photos;
}

/** Runs this program once more with other arguments; gives what it said. */
QByteArray inProcessOfItsOwn(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

/** The whole job of so many people; its pages a second. Nothing else is in the memory of the process that prints. */
double wholeJob(int members)
{
    const QTemporaryDir district;
    inProcessOfItsOwn({u"--district"_qs, district.path(), QString::number(members)});
    const QByteArray said = inProcessOfItsOwn({u"--job"_qs, district.path()});
    out() << said << Qt::flush;
    return said.mid(said.indexOf(" s, ") + 4).split(' ').first().toDouble();
}

void printDistrict(const QString &folder)
{
    const WholeJob::Outcome outcome = WholeJob(folder).print(perFile);
    Measured job{outcome.seconds, outcome.printed.pages, 0};
    for (const QString &file : outcome.printed.files)
        job.bytes += QFile(file).size();
    report(u"the whole job, %1 people in %2 files"_qs.arg(outcome.printed.members).arg(outcome.printed.files.size()),
        job, peakMemory());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--district"_qs) {
        WholeJob::make(arguments.value(2), arguments.value(3).toInt(), portraits());
        return 0;
    }
    if (arguments.value(1) == u"--job"_qs) {
        printDistrict(arguments.value(2));
        return 0;
    }
    const auto fonts = PrintFonts::load();
    if (!fonts) {
        out() << "font missing: " << fonts.error().subject << Qt::endl;
        return 1;
    }
    QTemporaryDir folder;
    QList<CertificatePaper> people;
    const QList<QByteArray> photos = portraits();
    for (int i = 0; i < distinct; ++i) {
        people << samples::certificate(i, i % 40);
        people.last().photoJpeg = photos[i % photos.size()];
    }
    const auto booklets = [&]() -> BookletLayout {
        return [&people, sheets = std::make_shared<CertificateBooklet>(*fonts)](qsizetype index) {
            CertificatePaper paper = people[index % people.size()];
            paper.number = u"TH-%1"_qs.arg(index, 8, 10, QLatin1Char('0'));
            return sheets->layout(paper);
        };
    };

    QList<int> runs{1000, 20000};
    if (const qsizetype at = arguments.indexOf(u"--runs"_qs); at > 0 && at + 1 < arguments.size()) {
        runs.clear();
        for (const QString &count : arguments[at + 1].split(u',', Qt::SkipEmptyParts))
            runs << count.toInt();
    }
    double pagesPerSecond = 0;
    for (const int count : runs) {
        peakMemory();
        const Measured measured = run(*fonts, folder.path(), count, booklets);
        report(u"%1 booklets"_qs.arg(count), measured, peakMemory());
        pagesPerSecond = measured.pagesPerSecond();
        QList<QByteArray> contents;
        for (const QString &file : QDir(folder.path()).entryList({u"*.pdf"_qs}).mid(0, 2))
            contents << pageContents(folder.filePath(file));
        const Measured deflate = deflateAlone(contents);
        out() << "  deflating the same contents and nothing else: " << QString::number(deflate.pagesPerSecond(), 'f', 0)
              << " streams/s; the run takes "
              << QString::number(deflate.pagesPerSecond() / measured.pagesPerSecond(), 'f', 1) << " times as long"
              << Qt::endl;
        for (const QString &file : QDir(folder.path()).entryList({u"*.pdf"_qs}))
            QFile::remove(folder.filePath(file));
    }

    const double jobPagesPerSecond = wholeJob(runs.constLast());

    constexpr int peerCount = 500;
    QList<QStringList> peerPeople;
    for (int i = 0; i < peerCount; ++i)
        peerPeople << peerFields(samples::certificate(i, 8));
    const auto sheets = [&]() -> BookletLayout {
        return [&peerPeople, sheet = std::make_shared<PeerSheet>(*fonts)](
                   qsizetype index) -> Result<QList<Page>> { return QList<Page>{sheet->layout(peerPeople[index])}; };
    };
    const double merged = arguments.contains(u"--peer"_qs) ? mailMerge(peerPeople, folder.path()) : 0;
    const Measured own = medianRun(*fonts, folder.path(), peerCount, booklets);
    report(u"500 booklets"_qs, own, 0);
    const Measured same = medianRun(*fonts, folder.path(), peerCount, sheets);
    report(u"500 of the peer's own A5 sheet"_qs, same, 0);
    if (merged > 0)
        out() << "ratio to LibreOffice's mail merge of the same fields (pages/s): booklets "
              << QString::number(own.pagesPerSecond() / merged, 'f', 0) << ", the same sheet "
              << QString::number(same.pagesPerSecond() / merged, 'f', 0) << ", the whole job "
              << QString::number(jobPagesPerSecond / merged, 'f', 0) << Qt::endl;
    return pagesPerSecond > 0 ? 0 : 1;
}
