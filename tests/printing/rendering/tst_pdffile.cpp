// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "../samplepapers.h"
#include "certificates/certificatebooklet.h"
#include "rendering/printrun.h"

#include <atomic>

#include <sys/mount.h>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

/** A device that takes a number of bytes and no more, like a full disk. */
class SmallDevice : public QIODevice
{
public:
    explicit SmallDevice(qint64 room) : m_room(room) { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override
    {
        if (length > m_room)
            return -1;
        m_room -= length;
        return length;
    }

private:
    qint64 m_room;
};

BookletLayout layoutOf(int lines)
{
    return [lines, sheets = std::make_shared<CertificateBooklet>(samples::fonts())](
               qsizetype index) { return sheets->layout(samples::certificate(int(index), lines)); };
}

} // namespace

class TestPdfFile : public QObject
{
    Q_OBJECT

private slots:
    void theTitleStandsInTheFile();
    void photosPassThroughUnchanged();
    void aFileNotFinishedIsNotThere();
    void aFolderThatIsNotThereIsAnError();
    void aDeviceThatTakesNoMoreIsAnError();
    void runsAreDividedIntoFiles();
    void aRunWritesAllItsBooklets();
    void aCanceledRunLeavesNoHalfFile();
    void anErrorEndsTheRun();
    void filesThatAreWholeAreTold();
    void onlyTheOwnerReadsPapers();
    void aFullDiskIsToldAsSuch();
};

void TestPdfFile::theTitleStandsInTheFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"title.pdf"_s);
    samples::writePdf(file, {Page{{105, 148}, {}}});
    const QByteArray info = samples::runTool(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains("试印"), info.constData());
    QVERIFY2(info.contains("(A6)") || info.contains("297.638 x 419.528"), info.constData());
}

void TestPdfFile::photosPassThroughUnchanged()
{
    const QByteArray photo = samples::portrait(7);
    Shaper shaper(samples::fonts());
    PageLayouter layouter(shaper, {105, 148});
    QVERIFY(layouter.photo({10, 10, 25, 35}, photo));
    const QTemporaryDir folder;
    samples::writePdf(folder.filePath(u"photo.pdf"_s), {layouter.take()});
    samples::runTool(u"pdfimages"_s, {u"-all"_s, folder.filePath(u"photo.pdf"_s), folder.filePath(u"photo"_s)});
    QFile image(folder.filePath(u"photo-000.jpg"_s));
    QVERIFY(image.open(QIODevice::ReadOnly));
    QVERIFY(image.readAll() == photo);
}

void TestPdfFile::aFileNotFinishedIsNotThere()
{
    const QTemporaryDir folder;
    PdfFaces faces(samples::fonts());
    {
        auto pdf = PdfFile::create(faces, folder.filePath(u"half.pdf"_s), u"半份"_s);
        QVERIFY(pdf.has_value());
        QVERIFY((*pdf)->append(layoutOf(12)(0).value()).has_value());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void TestPdfFile::aFolderThatIsNotThereIsAnError()
{
    PdfFaces faces(samples::fonts());
    const auto pdf = PdfFile::create(faces, u"/nonexistent/folder/run.pdf"_s, {});
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(pdf.error().subject, u"/nonexistent/folder/run.pdf"_s);
}

void TestPdfFile::aDeviceThatTakesNoMoreIsAnError()
{
    PdfFaces faces(samples::fonts());
    SmallDevice device(200000);
    QVERIFY(device.open(QIODevice::WriteOnly));
    PdfWriter writer(faces, device, {});
    const auto layout = layoutOf(60);
    Done done;
    for (int i = 0; i < 400 && done; ++i) {
        const QList<Page> pages = layout(i).value();
        for (const Page &page : pages)
            if (done)
                done = writer.addPage(page);
    }
    if (done)
        done = writer.finish();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
}

void TestPdfFile::runsAreDividedIntoFiles()
{
    const QList<RunPart> one = divideRun(u"/tmp/登记证.pdf"_s, u"登记证"_s, 500, 500);
    QCOMPARE(one.size(), 1);
    QCOMPARE(one[0].file, u"/tmp/登记证.pdf"_s);
    const QList<RunPart> many = divideRun(u"/tmp/登记证.pdf"_s, u"登记证"_s, 1201, 500);
    QCOMPARE(many.size(), 3);
    QCOMPARE(many[2].file, u"/tmp/登记证-03.pdf"_s);
    QCOMPARE(many[2].first, 1000);
    QCOMPARE(many[2].count, 201);
}

void TestPdfFile::aRunWritesAllItsBooklets()
{
    const QTemporaryDir folder;
    const QList<RunPart> parts = divideRun(folder.filePath(u"run.pdf"_s), u"登记证"_s, 25, 10);
    std::atomic<qsizetype> written = 0;
    RunControl control;
    control.written = [&](qsizetype booklets) { written += booklets; };
    const Done done = writeRun(
        samples::fonts(), parts, [] { return layoutOf(14); }, control);
    QVERIFY(done.has_value());
    QCOMPARE(written.load(), 25);
    for (const RunPart &part : parts) {
        const QString text = QString::fromUtf8(samples::runTool(u"pdftotext"_s, {part.file, u"-"_s}));
        qsizetype at = 0;
        for (qsizetype i = part.first; i < part.first + part.count; ++i) { // every number, in order
            at = text.indexOf(samples::certificate(int(i)).number, at);
            QVERIFY(at >= 0);
        }
    }
}

void TestPdfFile::aCanceledRunLeavesNoHalfFile()
{
    const QTemporaryDir folder;
    const QList<RunPart> parts = divideRun(folder.filePath(u"run.pdf"_s), {}, 60, 20);
    std::atomic<qsizetype> written = 0;
    RunControl control;
    control.written = [&](qsizetype booklets) { written += booklets; };
    control.canceled = [&] { return written >= 15; };
    const Done done = writeRun(
        samples::fonts(), parts, [] { return layoutOf(5); }, control);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Canceled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestPdfFile::anErrorEndsTheRun()
{
    const QTemporaryDir folder;
    const QList<RunPart> parts = divideRun(folder.filePath(u"run.pdf"_s), {}, 30, 10);
    const Done done = writeRun(samples::fonts(), parts, [] {
        return [layout = layoutOf(1)](qsizetype index) -> Result<QList<Page>> {
            if (index == 4)
                return failure(ErrorCode::GlyphMissing, u"？"_s, {u"某人"_s, u"1"_s});
            return layout(index);
        };
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::GlyphMissing);
    QVERIFY(!QFile::exists(parts[0].file));
    for (const QString &file : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden))
        QVERIFY(samples::runTool(u"pdfinfo"_s, {folder.filePath(file)}).contains("Pages"));
}

void TestPdfFile::filesThatAreWholeAreTold()
{
    const QTemporaryDir folder;
    const QList<RunPart> parts = divideRun(folder.filePath(u"run.pdf"_s), {}, 30, 10);
    QStringList whole;
    RunControl control;
    control.finished = [&](const RunPart &part) {
        whole << part.file;
        return Done();
    };
    const auto layouts = [] {
        return [layout = layoutOf(1)](qsizetype index) -> Result<QList<Page>> {
            if (index == 25)
                return failure(ErrorCode::Internal);
            return layout(index);
        };
    };
    QVERIFY(!writeRun(samples::fonts(), parts, layouts, control, 1));
    QCOMPARE(whole, (QStringList{parts[0].file, parts[1].file}));
}

void TestPdfFile::onlyTheOwnerReadsPapers()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"paper.pdf"_s);
    samples::writePdf(file, {Page{{105, 148}, {}}});
    QVERIFY((QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    QVERIFY((QFile::permissions(file) & QFile::ReadOwner) != QFile::Permissions());
}

void TestPdfFile::aFullDiskIsToldAsSuch()
{
    const QTemporaryDir folder;
    const QByteArray disk = QFile::encodeName(folder.path());
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=300k") != 0)
        QSKIP("a disk of our own can only be mounted by root");
    Done one;
    Done many;
    const auto layouts = [] { return layoutOf(60); };
    one = writeRun(samples::fonts(), divideRun(folder.filePath(u"one.pdf"_s), {}, 200, 200), layouts);
    many = writeRun(samples::fonts(), divideRun(folder.filePath(u"many.pdf"_s), {}, 200, 50), layouts);
    ::umount2(disk.constData(), MNT_DETACH);
    QVERIFY(!one && !many);
    QCOMPARE(one.error().code, ErrorCode::DiskFull);
    QCOMPARE(many.error().code, ErrorCode::DiskFull);
}

QTEST_GUILESS_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
