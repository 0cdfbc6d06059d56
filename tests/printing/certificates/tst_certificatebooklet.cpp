// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pdftools.h"

#include "../samplepapers.h"
#include "certificates/certificatebooklet.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestCertificateBooklet : public QObject
{
    Q_OBJECT

private slots:
    void eightPagesOfA6();
    void titlesAreThoseOfTheCategories();
    void everyValueStandsOnPaper();
    void theRulesNameTheDutiesInForce();
    void moreThanSixtyLinesGoOnInAContinuation();
    void newLinesGoOnTheNextFreeRows();
    void sumsStandUnderFullPages();
    void missingCharactersAreReportedWithNameAndPage();
    void theCodeOnTheCoverReads();
    void longestValuesStayInsideThePage();
    void longContentStaysLegibleAndClearOfItsRules();
    void contentIsCutOnlyWhereItMustBe();
    void linesStandOnTheirPages();

private:
    /** The sizes of the texts that stand on a page, in points. */
    static double smallestOn(const Page &page)
    {
        double smallest = 100;
        for (const PageItem &item : page.items)
            if (const auto *run = std::get_if<GlyphRun>(&item))
                smallest = std::min(smallest, double(run->size));
        return smallest;
    }

    static QString flat(QString text)
    {
        text.remove(u'\n');
        return text;
    }

    CertificateBooklet m_booklet{samples::fonts()};
};

void TestCertificateBooklet::eightPagesOfA6()
{
    const QList<Page> pages = m_booklet.layout(samples::certificate(0, 30)).value();
    QCOMPARE(pages.size(), 8);
    for (const Page &page : pages)
        QCOMPARE(page.size, QSizeF(105, 148));
    QCOMPARE(m_booklet.layout(CertificatePaper()).value().size(), 8);
}

void TestCertificateBooklet::titlesAreThoseOfTheCategories()
{
    QCOMPARE(certificateTitle(MemberCategory::Branch), u"社区支部党员参与社区活动情况登记证"_s);
    QCOMPARE(certificateTitle(MemberCategory::InService), u"社区在职党员参与社区活动情况登记证"_s);
    QCOMPARE(certificateTitle(MemberCategory::Floating), u"社区下岗、流动党员参与社区活动情况登记证"_s);
    for (int category = 0; category < 3; ++category) {
        CertificatePaper paper;
        paper.category = MemberCategory(category);
        QVERIFY(flat(samples::textOf(m_booklet.layout(paper).value().mid(0, 1)))
                    .contains(certificateTitle(paper.category)));
    }
}

void TestCertificateBooklet::everyValueStandsOnPaper()
{
    CertificatePaper paper = samples::certificate(1, 3);
    paper.name = u"马𪚥"_s;
    const QString text = flat(samples::textOf(m_booklet.layout(paper).value()));
    for (const QString &value :
        {paper.number, paper.name, paper.sex, paper.ethnicity, paper.idNumber, paper.education, paper.standing,
            paper.branch, paper.community, paper.unit, paper.post, paper.address, paper.mobile, paper.zone,
            paper.issuer, u"1979年2月7日"_s, paper.lines[0].content, paper.lines[1].certifier, u"2026.01.21"_s})
        QVERIFY2(text.contains(value), qPrintable(value));
}

void TestCertificateBooklet::theRulesNameTheDutiesInForce()
{
    CertificatePaper paper = samples::certificate(1);
    QVERIFY(flat(samples::textOf(m_booklet.layout(paper).value().mid(2, 1)))
                .contains(u"每年志愿服务不少于16小时、办实事不少于12件"_s));
    paper.dutyHours = 20;
    QVERIFY(flat(samples::textOf(m_booklet.layout(paper).value().mid(2, 1))).contains(u"不少于20小时"_s));
}

void TestCertificateBooklet::moreThanSixtyLinesGoOnInAContinuation()
{
    QCOMPARE(m_booklet.layout(samples::certificate(2, 60)).value().size(), 8);
    const QList<Page> pages = m_booklet.layout(samples::certificate(2, 61)).value();
    QCOMPARE(pages.size(), 16);
    QVERIFY(flat(samples::textOf(pages.mid(8, 1))).contains(u"（续一）"_s));
    QVERIFY(!flat(samples::textOf(pages.mid(0, 1))).contains(u"续"_s));
    const CertificatePaper paper = samples::certificate(2, 61);
    QVERIFY(flat(samples::textOf(pages.mid(11, 1))).contains(paper.lines[60].date.toString(u"yyyy.MM.dd"_s)));
    QCOMPARE(m_booklet.layout(paper, Imposition::FoldedA4).value().size(), 4);
}

void TestCertificateBooklet::newLinesGoOnTheNextFreeRows()
{
    CertificatePaper paper = samples::certificate(1, 15);
    const QList<Page> whole = m_booklet.layout(paper).value();
    paper.linesAlreadyPrinted = 10;
    QCOMPARE(CertificateBooklet::pagesOfNewLines(paper), (QList<int>{4, 5}));
    const QList<Page> pages = m_booklet.layout(paper, Imposition::FoldedA5, CertificateScope::NewLines).value();
    QCOMPARE(pages.size(), 2);
    const QString text = samples::textOf(pages);
    QVERIFY(!text.contains(u"活动内容"_s));
    for (int i = 0; i < 15; ++i)
        QCOMPARE(text.contains(paper.lines[i].date.toString(u"yyyy.MM.dd"_s)), i >= 10);
    // They stand where they would stand in a booklet printed at once.
    QStringList runs;
    for (const PageItem &item : whole[3].items)
        if (const auto *run = std::get_if<GlyphRun>(&item))
            runs << QString::fromUtf8(run->text) + QString::number(double(run->glyphs[0].y));
    for (const PageItem &item : pages[0].items) {
        const auto &run = std::get<GlyphRun>(item);
        QVERIFY(runs.contains(QString::fromUtf8(run.text) + QString::number(double(run.glyphs[0].y))));
    }
    paper.linesAlreadyPrinted = 15;
    QVERIFY(m_booklet.layout(paper, Imposition::SinglePages, CertificateScope::NewLines).value().isEmpty());
}

void TestCertificateBooklet::sumsStandUnderFullPages()
{
    CertificatePaper paper = samples::certificate(1, 0);
    for (int i = 0; i < 13; ++i)
        paper.lines << CertificateLogLine{
            QDate(2026, 1, 1).addDays(i), u"志愿服务"_s, u"值守"_s, 75, i % 2, u"李明"_s, {}, {}};
    const QList<Page> pages = m_booklet.layout(paper).value();
    const auto lastRun = [](const Page &page) { return QString::fromUtf8(std::get<GlyphRun>(page.items.last()).text); };
    QCOMPARE(lastRun(pages[3]), u"6"_s); // deeds of the full page
    QCOMPARE(lastRun(pages[4]), u"李明"_s);
    QVERIFY(flat(samples::textOf(pages.mid(3, 1))).contains(u"15"_s));
}

void TestCertificateBooklet::missingCharactersAreReportedWithNameAndPage()
{
    const QString unknown = QString::fromUcs4(U"\U0003FFF0", 1);
    CertificatePaper paper = samples::certificate(3, 30);
    QVERIFY(m_booklet.missing(paper).isEmpty());
    paper.name = u"王"_s + unknown;
    paper.lines[14].certifier = unknown + u"明"_s;
    const QList<MissingGlyph> missing = m_booklet.missing(paper);
    QList<int> pages;
    for (const MissingGlyph &glyph : missing) {
        QCOMPARE(glyph.character, unknown);
        QCOMPARE(glyph.name, paper.name);
        pages << glyph.page;
    }
    QCOMPARE(pages, (QList<int>{1, 2, 5}));
    const auto laid = m_booklet.layout(paper);
    QVERIFY(!laid);
    QCOMPARE(laid.error().code, ErrorCode::GlyphMissing);
    QCOMPARE(laid.error().subject, unknown);
    QCOMPARE(laid.error().args, (QStringList{paper.name, u"1"_s}));
}

void TestCertificateBooklet::theCodeOnTheCoverReads()
{
    const CertificatePaper paper = samples::certificate(41);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"cover.png"_s);
    QVERIFY(samples::rasterized(m_booklet.layout(paper).value()[0], 150).save(file));
    QCOMPARE(samples::runTool(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, file}).trimmed(), paper.number.toUtf8());
}

void TestCertificateBooklet::longestValuesStayInsideThePage()
{
    CertificatePaper paper = samples::longestCertificate();
    const QList<Page> pages = m_booklet.layout(paper).value();
    for (const Page &page : pages) {
        const QImage image = samples::painted(page, 10);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (x < 75 || x >= 975 || y < 75 || y >= 1440)
                    QVERIFY2(qGray(image.pixel(x, y)) > 250, qPrintable(u"%1 %2"_s.arg(x).arg(y)));
    }
}

void TestCertificateBooklet::longContentStaysLegibleAndClearOfItsRules()
{
    for (const int length : {12, 13, 26, 27, 40, 41, 44, 48, 50, 60, 120, 200}) {
        CertificatePaper paper = samples::certificate(1, 12);
        for (CertificateLogLine &line : paper.lines) {
            line.content = QString(length, u'国');
            line.place = u"党群服务中心"_s;
            line.certifier = u"李明"_s;
        }
        const Page page = m_booklet.layout(paper).value()[3];
        QVERIFY2(smallestOn(page) >= 6, qPrintable(u"%1: %2"_s.arg(length).arg(smallestOn(page))));
        // No ink of the content comes near the rules of its row: only the rules themselves are inked there.
        const QImage image = samples::painted(page, 20);
        for (int row = 1; row < 12; ++row) {
            const double rule = 18 + 7.4 + row * 8.8;
            for (const double y : {rule - 0.35, rule + 0.35})
                for (double x = 32; x < 66; x += 0.05)
                    QVERIFY2(qGray(image.pixel(int(x * 20), int(y * 20))) > 200,
                        qPrintable(u"%1 characters, row %2"_s.arg(length).arg(row)));
        }
    }
}

void TestCertificateBooklet::contentIsCutOnlyWhereItMustBe()
{
    CertificatePaper paper = samples::certificate(1, 0);
    const QString whole = u"组织楼道居民开展消防安全隐患排查，清理楼道堆放杂物，张贴安全提示，更换软管"_s;
    paper.lines << CertificateLogLine{QDate(2026, 1, 1), u"实事"_s, whole, 60, 1, u"李明"_s, {},
        {}} << CertificateLogLine{QDate(2026, 1, 2), u"实事"_s, whole.repeated(5), 60, 1, u"李明"_s, {}, u"（作废）"_s};
    const Page page = m_booklet.layout(paper).value()[3];
    QString text;
    for (const PageItem &item : page.items)
        if (const auto *run = std::get_if<GlyphRun>(&item))
            text += QString::fromUtf8(run->text);
    QVERIFY2(text.contains(whole), qPrintable(text));
    QCOMPARE(text.count(u'…'), 1);
    // What was voided says so, however long it is.
    QVERIFY2(text.contains(u"…（作废）"_s), qPrintable(text));
    QVERIFY(text.contains(u"实事"_s));
}

void TestCertificateBooklet::linesStandOnTheirPages()
{
    QCOMPARE(pagesOfCertificate(0), 8);
    QCOMPARE(pagesOfCertificate(60), 8);
    QCOMPARE(pagesOfCertificate(61), 16);
    const CertificatePaper paper = samples::certificate(1, 70);
    const QList<Page> pages = m_booklet.layout(paper).value();
    for (const int line : {0, 11, 12, 59, 60, 69})
        QVERIFY(
            samples::textOf(pages.mid(pageOfLine(line), 1)).contains(paper.lines[line].date.toString(u"yyyy.MM.dd"_s)));
}

QTEST_GUILESS_MAIN(TestCertificateBooklet)
#include "tst_certificatebooklet.moc"
