// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "../samplepapers.h"
#include "certificates/certificatebooklet.h"
#include "members/registrationform.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestRenderers : public QObject
{
    Q_OBJECT

private slots:
    void preview_and_pdf_agree_data();
    void preview_and_pdf_agree();
};

namespace {

/** Ink of one picture that has none within a pixel of it in the other, as a share of all ink. */
double strayInk(const QImage &one, const QImage &other)
{
    constexpr int dark = 110;
    constexpr int grey = 215;
    qint64 ink = 0;
    qint64 stray = 0;
    for (int y = 1; y < one.height() - 1; ++y) {
        for (int x = 1; x < one.width() - 1; ++x) {
            if (qGray(one.pixel(x, y)) > dark)
                continue;
            ++ink;
            bool found = false;
            for (int dy = -1; dy <= 1 && !found; ++dy)
                for (int dx = -1; dx <= 1 && !found; ++dx)
                    found = qGray(other.pixel(x + dx, y + dy)) < grey;
            stray += !found;
        }
    }
    return ink == 0 ? 1 : double(stray) / double(ink);
}

} // namespace

void TestRenderers::preview_and_pdf_agree_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < 12; ++page)
        QTest::addRow("%d", page);
}

void TestRenderers::preview_and_pdf_agree()
{
    static const QList<Page> pages = [] {
        CertificateBooklet booklet(samples::fonts());
        CertificatePaper paper = samples::longestCertificate();
        paper.photoJpeg = samples::portrait(4);
        QList<Page> laid = booklet.layout(paper).value();
        laid << RegistrationForm(samples::fonts()).layout(samples::registrationForm()).value();
        laid << booklet.layout(paper, Imposition::FoldedA4).value();
        return laid;
    }();
    const Page &page = pages[QString::fromLatin1(QTest::currentDataTag()).toInt()];
    constexpr int dotsPerInch = 254; // ten pixels a millimetre
    const QImage preview = samples::painted(page, 10);
    const QImage pdf = samples::rasterized(page, dotsPerInch);
    QVERIFY(qAbs(preview.width() - pdf.width()) <= 1 && qAbs(preview.height() - pdf.height()) <= 1);
    const QRect both = preview.rect() & pdf.rect();
    const QImage left = preview.copy(both);
    const QImage right = pdf.copy(both);
    QVERIFY2(strayInk(left, right) < 0.0005, qPrintable(QString::number(strayInk(left, right))));
    QVERIFY2(strayInk(right, left) < 0.0005, qPrintable(QString::number(strayInk(right, left))));
}

QTEST_GUILESS_MAIN(TestRenderers)
#include "tst_renderers.moc"
