// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../drawnpage.h"
#include "../pdftools.h"

#include "letters/lettersheets.h"
#include "sheets/sheetlayouter.h"
#include "sheets/sheetreader.h"

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const QString longestSender
    = u"江苏省盐城市亭湖区人民政府新城街道办事处社区治理与公共服务综合保障中心第一党支部委"_s; // 40

PaperPerson member()
{
    PaperPerson person;
    person.name = u"周文敏"_s;
    person.category = u"in_service"_s;
    person.idNumber = u"320902198607015245"_s;
    return person;
}

PaperOffice office(const QString &name = u"朝阳社区党支部"_s)
{
    return {name, u"文峰街道朝阳社区服务站"_s, u"224005"_s, u"0515-80000000"_s, u"亭湖区"_s};
}

VolunteerProofPaper proofOf(const PaperOffice &office)
{
    VolunteerProofPaper paper;
    paper.person = member();
    paper.office = office;
    paper.date = QDate(2026, 11, 23);
    paper.number = u"A01-0000128-20261123"_s;
    paper.from = QDate(2026, 1, 1);
    paper.until = paper.date;
    paper.services << ProvenService{QDate(2026, 3, 5), u"社区环境卫生整治"_s, 60, {}, u"李建国"_s};
    return paper;
}

LaidSheet laid(const SheetDescription &sheet, const SheetData &data)
{
    SheetOptions options;
    options.places = true;
    return SheetLayouter(samples::fonts(), sheet, sheetOutline(sheet.name)).layout(data, options);
}

} // namespace

/** What GB/T 9704-2012 says of papers with a seal. */
class TestOfficialLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyTwoLinesOfTwentyEight();
    void sealAndSignatureStandOnOneAxis_data();
    void sealAndSignatureStandOnOneAxis();
};

void TestOfficialLetters::twentyTwoLinesOfTwentyEight()
{
    // GB/T 9704-2012, 5.2.3: 22 lines of 28 characters on 156 by 225 mm.
    SheetDescription sheet = originalSheet(u"letter"_s).value();
    for (const auto *other : {"title", "salutation", "contact", "signature"})
        findElement(sheet, QString::fromLatin1(other))->condition = u"remark"_s;
    findElement(sheet, u"body"_s)->text = QString(28 * 60, u'党');
    const QList<Page> pages = laid(sheet, letterData({member(), office(), QDate(2026, 6, 23), 16, 12, false})).pages;
    QVERIFY(pages.size() >= 2);
    QMap<int, int> lines; // by the tenth of a mm
    for (const GlyphRun &run : drawnOn(pages.first()).runs)
        if (run.text.startsWith("党"))
            lines[qRound(run.glyphs.first().y * 10)] += int(run.glyphs.size());
    QCOMPARE(lines.size(), 22);
    QCOMPARE(lines.first(), 26); // the first one is indented by two
    QCOMPARE(lines.last(), 28);
    QVERIFY(lines.lastKey() < 2620);
    // The number stands 7 mm below.
    const QPointF number = placeOf(pages.first(), u"—1—"_s);
    QVERIFY2(number.y() > 269 && number.y() < 275, qPrintable(QString::number(number.y())));
}

void TestOfficialLetters::sealAndSignatureStandOnOneAxis_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("longest");
    for (const auto *name : {"letter", "volunteer_proof"})
        for (const bool longest : {false, true})
            QTest::addRow("%s %s", name, longest ? "longest" : "ordinary") << QString::fromLatin1(name) << longest;
}

void TestOfficialLetters::sealAndSignatureStandOnOneAxis()
{
    QFETCH(const QString, name);
    QFETCH(const bool, longest);
    const PaperOffice sender = office(longest ? longestSender : u"文峰街道朝阳社区党支部"_s);
    const LaidSheet sheet = laid(originalSheet(name).value(),
        name == u"letter"_s ? letterData({member(), sender, QDate(2026, 11, 23), 16, 12, false})
                            : volunteerProofData(proofOf(sender)));
    const auto placed = [&sheet](const QString &id) {
        for (const LaidElement &each : sheet.places)
            if (each.id == id)
                return each.rect;
        return QRectF();
    };
    const QRectF seal = placed(u"sealRing"_s);
    QVERIFY(!seal.isEmpty());
    QVERIFY(qAbs(placed(u"issuer"_s).center().x() - seal.center().x()) < 0.01);
    QVERIFY(qAbs(placed(u"date"_s).center().x() - seal.center().x()) < 0.01);
    // The seal lies over both, these a little below its middle.
    const Page &page = sheet.pages.last();
    const double date = placeOf(page, u"二〇二六年十一月二十三日"_s).y();
    const double lastOfName = placeOf(page, longest ? u"区治理与公共服务"_s : sender.name).y();
    QVERIFY(lastOfName > seal.top() && date < seal.bottom() - 4);
    QVERIFY2((lastOfName + date) / 2 > seal.center().y() && (lastOfName + date) / 2 < seal.center().y() + 8,
        qPrintable(u"%1 %2"_s.arg(lastOfName).arg(date)));
    QVERIFY(qAbs(date - lastOfName - 10.2) < 0.5); // as far apart as lines of the text
}

QTEST_GUILESS_MAIN(TestOfficialLetters)
#include "tst_officialletters.moc"
