// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/certificatelines.h"

#include <QTest>

using namespace dangjian;

/** What is noted of a certificate of which only some sides came onto paper. */
class TestCertificateLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allSides();
    void aRangeOfPages();
    void linesBehindAGap();
    void foldedSheets();
    void continuations();

private:
    static CertificateLines linesOf(int count, int printed)
    {
        CertificateLines lines;
        lines.certificate = {7};
        for (int i = 1; i <= count; ++i)
            lines.participationIds.append(i);
        lines.printed = printed;
        return lines;
    }
    static QSet<int> sides(int from, int to)
    {
        QSet<int> set;
        for (int i = from; i <= to; ++i)
            set.insert(i);
        return set;
    }
};

void TestCertificateLines::allSides()
{
    const auto printed = printedSides(linesOf(15, 10), Imposition::SinglePages, sides(0, 7));
    QVERIFY(printed);
    QVERIFY(printed->whole);
    QCOMPARE(printed->firstLine, 11);
    QCOMPARE(printed->participationIds, (QList<qint64>{11, 12, 13, 14, 15}));
    QVERIFY(printedSides(linesOf(0, 0), Imposition::SinglePages, sides(0, 7))->whole);
}

void TestCertificateLines::aRangeOfPages()
{
    // Cover and particulars alone bear no line.
    QVERIFY(!printedSides(linesOf(15, 0), Imposition::SinglePages, sides(0, 2)));
    const auto first = printedSides(linesOf(15, 0), Imposition::SinglePages, {3});
    QVERIFY(first && !first->whole);
    QCOMPARE(first->firstLine, 1);
    QCOMPARE(first->participationIds.size(), 12);
    // The booklet that comes back with ten lines: page 4 takes two more, page 5 the rest.
    const auto more = printedSides(linesOf(15, 10), Imposition::SinglePages, {3});
    QCOMPARE(more->participationIds, (QList<qint64>{11, 12}));
    QCOMPARE(printedSides(linesOf(15, 12), Imposition::SinglePages, {4})->participationIds.size(), 3);
}

void TestCertificateLines::linesBehindAGap()
{
    QVERIFY(!printedSides(linesOf(30, 0), Imposition::SinglePages, {4}));
    QCOMPARE(printedSides(linesOf(30, 0), Imposition::SinglePages, {3, 5})->participationIds.size(), 12);
}

void TestCertificateLines::foldedSheets()
{
    // A5: sides 8|1, 2|7, 6|3, 4|5; the first two log pages stand on the last side.
    QVERIFY(!printedSides(linesOf(15, 0), Imposition::FoldedA5, sides(0, 2)));
    const auto last = printedSides(linesOf(15, 0), Imposition::FoldedA5, {3});
    QCOMPARE(last->participationIds.size(), 15);
    QVERIFY(!last->whole);
    QVERIFY(printedSides(linesOf(15, 0), Imposition::FoldedA4, sides(0, 1))->whole);
}

void TestCertificateLines::continuations()
{
    QVERIFY(!printedSides(linesOf(61, 60), Imposition::SinglePages, sides(0, 7)));
    QCOMPARE(printedSides(linesOf(61, 60), Imposition::SinglePages, {11})->participationIds, QList<qint64>{61});
    QVERIFY(printedSides(linesOf(61, 60), Imposition::SinglePages, sides(0, 15))->whole);
}

QTEST_GUILESS_MAIN(TestCertificateLines)
#include "tst_certificatelines.moc"
