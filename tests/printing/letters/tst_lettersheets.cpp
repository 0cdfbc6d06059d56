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

bool hasLine(const Page &page, const QRectF &line)
{
    const QList<QRectF> lines = drawnOn(page).frames;
    return std::any_of(lines.cbegin(), lines.cend(), [&line](const QRectF &each) {
        return qAbs(each.left() - line.left()) < 0.2 && qAbs(each.top() - line.top()) < 0.2
            && qAbs(each.right() - line.right()) < 0.2 && qAbs(each.bottom() - line.bottom()) < 0.2;
    });
}

const QString longestName = u"阿卜杜热合曼·买买提托合提江·依"_s; // 15 characters
const QString longestUnit
    = u"江苏省盐城市亭湖区人民政府新城街道办事处社区治理与公共服务综合保障中心第一党支部委"_s; // 40
const QString longestAddress
    = u"江苏省盐城市亭湖区新城街道解放南路与开放大道交叉口东南侧绿洲花园二期（原市纺织机械厂职工宿舍区）第128号楼3单元2802室转"_s;

PaperPerson ordinaryPerson()
{
    PaperPerson person;
    person.name = u"周文敏"_s;
    person.sex = u"女"_s;
    person.ethnicity = u"汉族"_s;
    person.birth = QDate(1986, 7, 1);
    person.idNumber = u"320902198607015245"_s;
    person.education = u"大学本科"_s;
    person.joined = QDate(2008, 6, 20);
    person.full = QDate(2009, 6, 20);
    person.standing = u"正式党员"_s;
    person.category = u"in_service"_s;
    person.categoryName = u"在职党员"_s;
    person.certificate = u"A01-0000128"_s;
    person.mobile = u"19912345678"_s;
    person.branch = u"朝阳社区党支部"_s;
    person.community = u"朝阳社区"_s;
    person.subdistrict = u"文峰街道"_s;
    person.unit = u"市建筑设计研究院"_s;
    person.address = u"解放南路188号绿洲花园12号楼3单元802室"_s;
    person.postcode = u"224001"_s;
    return person;
}

PaperPerson longestPerson()
{
    PaperPerson person = ordinaryPerson();
    person.name = longestName;
    person.ethnicity = u"维吾尔族"_s;
    person.education = u"研究生教育"_s;
    person.standing = u"预备党员"_s;
    person.category = u"floating"_s;
    person.categoryName = u"下岗、流动党员"_s;
    person.branch = longestUnit;
    person.community = longestUnit;
    person.unit = longestUnit;
    person.address = longestAddress;
    person.certificate = u"TH-F-123456"_s;
    person.remark = u"预备党员；流动（广东省深圳市宝安区西乡街道固戍社区）；失联；困难党员；原市纺织机械厂退休职工"_s;
    return person;
}

PaperOffice office()
{
    return {u"文峰街道朝阳社区党支部"_s, u"文峰街道朝阳社区服务站"_s, u"224005"_s, u"0515-80000000"_s, u"亭湖区"_s};
}

PaperOffice longestOffice()
{
    return {longestUnit, longestAddress, u"224005"_s, u"0515-80000000、0515-80000001"_s, u"亭湖区"_s};
}

VolunteerProofPaper proofOf(const PaperPerson &person, const PaperOffice &office, int services)
{
    VolunteerProofPaper paper;
    paper.person = person;
    paper.office = office;
    paper.date = QDate(2026, 11, 23);
    paper.number = person.certificate + u"-20261123"_s;
    paper.from = QDate(2026, 1, 1);
    paper.until = QDate(2026, 11, 23);
    paper.validDays = 30;
    for (int i = 0; i < services; ++i)
        paper.services << ProvenService{
            QDate(2026, 1, 1).addDays(i), u"第%1次社区环境卫生整治"_s.arg(i + 1), 60, {}, u"李建国"_s};
    return paper;
}

PeoplePaper listOf(int people)
{
    PeoplePaper paper;
    paper.branch = u"朝阳社区党支部"_s;
    paper.office = office();
    paper.date = QDate(2026, 11, 23);
    for (int i = 0; i < people; ++i) {
        PaperPerson person = ordinaryPerson();
        person.name = u"党员%1"_s.arg(i + 1, 4, 10, QLatin1Char('0'));
        person.standing = i % 10 == 0 ? u"预备党员"_s : u"正式党员"_s;
        person.sex = i % 2 == 0 ? u"女"_s : u"男"_s;
        person.category = i % 3 == 0 ? u"branch"_s : i % 3 == 1 ? u"in_service"_s : u"floating"_s;
        paper.sums.add(person);
        paper.people << person;
    }
    return paper;
}

} // namespace

class TestLetterSheets : public QObject
{
    Q_OBJECT

private slots:
    void sheetsAreSound_data();
    void sheetsAreSound();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void withoutValuesNoTraceOfThemStands_data();
    void withoutValuesNoTraceOfThemStands();
    void aLetterIsAddressedSignedAndDated();
    void aLetterSpeaksOfDutiesToThoseWhoHaveThem();
    void aProofCountsInFiguresAndCapitals();
    void aLongProofRepeatsItsHeading();
    void noSignatureStandsWithoutServices();
    void aProofWithoutLimitSaysNothingOfOne();
    void envelopesHaveTheirBoxesInPlace_data();
    void envelopesHaveTheirBoxesInPlace();
    void printedEnvelopesGetValuesOnly();
    void labelsStandInTheirPlaces();
    void aStartedLabelSheetIsGoneOnWith();
    void aRosterHasItsHeadOnEachPageAndItsSumsOnTheLast();
    void aSummaryAddsUpTheBranches();
    void photosStandWithTheirNames();

private:
    static LaidSheet laid(const QString &name, const SheetData &data, const SheetOptions &options = {})
    {
        const auto sheet = originalSheet(name);
        if (!sheet)
            qFatal("%s: %s", qPrintable(name), qPrintable(sheet.error().args.join(u' ')));
        SheetLayouter layouter(samples::fonts(), *sheet, sheetOutline(name));
        LaidSheet laid = layouter.layout(data, options);
        // To be looked at by people.
        if (const QString folder = qEnvironmentVariable("DANGJIAN_KEEP_SHEETS"); !folder.isEmpty()) {
            static int number = 0;
            samples::writePdf(u"%1/%2-%3-%4.pdf"_s.arg(folder)
                                  .arg(++number, 2, 10, QLatin1Char('0'))
                                  .arg(name, QString::fromLatin1(QTest::currentTestFunction())),
                laid.pages);
        }
        return laid;
    }
};

void TestLetterSheets::sheetsAreSound_data()
{
    QTest::addColumn<QString>("name");
    for (const SheetOutline &outline : letterOutlines())
        QTest::addRow("%s", qPrintable(outline.name)) << outline.name;
}

void TestLetterSheets::sheetsAreSound()
{
    QFETCH(const QString, name);
    const SheetOutline *outline = sheetOutline(name);
    QVERIFY(outline);
    const auto sheet = originalSheet(name);
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().args.join(u' ')));
    QCOMPARE(sheet->title, outline->title);
    const LaidSheet sample = laid(name, outline->sample());
    QVERIFY(!sample.pages.isEmpty());
    QVERIFY(sample.missing.isEmpty());
    for (const TightText &tight : sample.tight)
        QVERIFY2(!tight.cut, qPrintable(tight.element));
}

void TestLetterSheets::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("texts");
    const QString number = u"320902198607015245"_s;
    QTest::newRow("letter") << u"letter"_s << QStringList{longestName, longestUnit, u"0515-80000000、0515-80000001"_s};
    QTest::newRow("proof") << u"volunteer_proof"_s << QStringList{longestName, longestUnit, number};
    QTest::newRow("dl") << u"envelope_dl"_s << QStringList{longestName, longestUnit, longestAddress, u"224001"_s};
    QTest::newRow("c5") << u"envelope_c5"_s << QStringList{longestName, longestUnit, longestAddress, u"224001"_s};
    QTest::newRow("roster") << u"roster"_s
                            << QStringList{
                                   longestName, longestUnit, u"下岗、流动党员"_s, u"19912345678"_s, u"困难党员"_s};
    QTest::newRow("labels") << u"labels"_s << QStringList{longestName, longestUnit, longestAddress, u"224001"_s};
    QTest::newRow("photos") << u"photos"_s << QStringList{longestName, longestUnit};
}

void TestLetterSheets::nothingIsCutOff()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, texts);
    SheetData data;
    if (name == "volunteer_proof"_L1) {
        VolunteerProofPaper paper = proofOf(longestPerson(), longestOffice(), 5);
        paper.services[2].content = QString(200, u'做');
        paper.services[2].place = longestUnit;
        paper.services[2].certifier = longestName;
        data = volunteerProofData(paper);
    } else if (sheetOutline(name)->section(u"members"_s)) {
        PeoplePaper paper = listOf(0);
        paper.branch = longestUnit;
        for (int i = 0; i < 40; ++i)
            paper.people << longestPerson();
        data = peopleData(paper);
    } else {
        data = letterData({longestPerson(), longestOffice(), QDate(2028, 12, 31), 16, 12, false});
    }
    const LaidSheet sheet = laid(name, data);
    QVERIFY(sheet.missing.isEmpty());
    const QString text = packed(samples::textOf(sheet.pages));
    for (const QString &each : texts)
        QVERIFY2(text.contains(packed(each)), qPrintable(each + u'\n' + text));
    for (const Page &page : sheet.pages)
        for (const GlyphRun &run : drawnOn(page).runs)
            for (const PlacedGlyph &glyph : run.glyphs) {
                const double em = double(run.size) * mmPerPoint;
                QVERIFY2(double(glyph.x) > 2 && double(glyph.x) + em / 2 < page.size.width() - 2
                        && double(glyph.y) - em > 0 && double(glyph.y) < page.size.height() - 2,
                    run.text.constData());
            }
}

void TestLetterSheets::withoutValuesNoTraceOfThemStands_data()
{
    sheetsAreSound_data();
}

void TestLetterSheets::withoutValuesNoTraceOfThemStands()
{
    QFETCH(const QString, name);
    SheetData data;
    PaperPerson bare;
    bare.name = u"周文敏"_s;
    if (name == "volunteer_proof"_L1)
        data = volunteerProofData(proofOf(bare, {}, 1));
    else if (sheetOutline(name)->section(u"members"_s))
        data = peopleData({u"朝阳社区党支部"_s, {}, {}, {bare}, 1, {}});
    else
        data = letterData({bare, {}, {}, 0, 0, false});
    const QString text = packed(samples::textOf(laid(name, data).pages));
    QVERIFY2(text.contains(u"周文敏"_s), qPrintable(text));
    for (const QString &trace :
        {u"{"_s, u"}"_s, u"，，"_s, u"，。"_s, u"：。"_s, u"（）"_s, u"不少于0"_s, u"电话：，"_s})
        QVERIFY2(!text.contains(trace), qPrintable(trace + u'\n' + text));
}

void TestLetterSheets::aLetterIsAddressedSignedAndDated()
{
    const LaidSheet sheet
        = laid(u"letter"_s, letterData({ordinaryPerson(), office(), QDate(2026, 6, 23), 16, 12, false}));
    QCOMPARE(sheet.pages.size(), 1); // a second page for thirty thousand people would be dear
    const QString text = packed(samples::textOf(sheet.pages));
    const qsizetype salutation = text.indexOf(u"周文敏同志："_s);
    const qsizetype sender = text.lastIndexOf(u"文峰街道朝阳社区党支部"_s);
    const qsizetype date = text.indexOf(u"二〇二六年六月二十三日"_s);
    QVERIFY(text.indexOf(u"致社区全体党员的公开信"_s) >= 0);
    QVERIFY2(salutation > 0 && sender > salutation && date > sender, qPrintable(text));
    // GB/T 9704: the text begins 28 mm from the left, and 37 mm from the upper edge.
    QVERIFY(qAbs(placeOf(sheet.pages.first(), u"周文敏同志"_s).x() - 28) < 0.5);
    const Page &first = sheet.pages.first();
    QVERIFY(placeOf(first, u"致社区"_s).y() > 37 && placeOf(first, u"致社区"_s).y() < 46);
}

void TestLetterSheets::aLetterSpeaksOfDutiesToThoseWhoHaveThem()
{
    PaperPerson person = ordinaryPerson();
    const auto text = [&person] {
        return packed(samples::textOf(
            laid(u"letter"_s, letterData({person, office(), QDate(2026, 6, 23), 16, 12, false})).pages));
    };
    QVERIFY(text().contains(u"每年参加志愿服务不少于16小时，办实事不少于12件"_s));
    person.category = u"branch"_s;
    QVERIFY(!text().contains(u"不少于"_s));
}

void TestLetterSheets::aProofCountsInFiguresAndCapitals()
{
    VolunteerProofPaper paper = proofOf(ordinaryPerson(), office(), 16);
    paper.services[0].minutes = 90;
    const LaidSheet sheet = laid(u"volunteer_proof"_s, volunteerProofData(paper));
    const QString text = packed(samples::textOf(sheet.pages));
    QVERIFY2(text.contains(u"累计服务时间16.5小时（大写：壹拾陆点伍小时）"_s), qPrintable(text));
    QVERIFY2(text.contains(u"有效期叁拾天，至2026年12月23日止。"_s), qPrintable(text));
    QVERIFY2(text.contains(u"二〇二六年十一月二十三日"_s), qPrintable(text));
    QVERIFY2(text.contains(u"编号：A01-0000128-20261123"_s), qPrintable(text));
    QVERIFY2(text.contains(u"320902198607015245"_s), qPrintable(text));
    bool code = false;
    for (const Page &page : sheet.pages)
        code = code || drawnOn(page).code;
    QVERIFY(code);
    // Eighteen boxes of 7 mm beside the label.
    const QPointF digits = placeOf(sheet.pages.first(), u"320902198607015245"_s);
    QVERIFY(digits.x() > 58 && digits.x() < 65);
}

void TestLetterSheets::aLongProofRepeatsItsHeading()
{
    const LaidSheet sheet = laid(u"volunteer_proof"_s, volunteerProofData(proofOf(ordinaryPerson(), office(), 120)));
    QVERIFY(sheet.pages.size() >= 4);
    const QString all = packed(samples::textOf(sheet.pages));
    qsizetype at = 0;
    for (int i = 1; i <= 120; ++i) {
        const qsizetype found = all.indexOf(u"第%1次社区环境卫生整治"_s.arg(i), at);
        QVERIFY2(found >= 0, qPrintable(QString::number(i)));
        at = found;
    }
    for (qsizetype i = 0; i + 1 < sheet.pages.size(); ++i) {
        const QString text = packed(samples::textOf({sheet.pages[i]}));
        QVERIFY2(text.contains(u"服务内容"_s), qPrintable(text));
        QVERIFY2(text.contains(u"第%1页共%2页"_s.arg(i + 1).arg(sheet.pages.size())), qPrintable(text));
    }
    QVERIFY(all.contains(u"壹佰贰拾小时"_s));
}

void TestLetterSheets::noSignatureStandsWithoutServices()
{
    for (int services = 1; services <= 60; ++services) {
        const LaidSheet sheet
            = laid(u"volunteer_proof"_s, volunteerProofData(proofOf(ordinaryPerson(), office(), services)));
        const QString all = packed(samples::textOf(sheet.pages));
        qsizetype at = 0;
        for (int i = 1; i <= services; ++i) {
            const qsizetype found = all.indexOf(u"第%1次社区环境卫生整治"_s.arg(i), at);
            QVERIFY2(found >= at, qPrintable(u"%1 of %2"_s.arg(i).arg(services)));
            at = found;
        }
        QCOMPARE(all.count(u"合计"_s), 1);
        // Whatever the number, each page has some of them, and the last the signature besides.
        for (const Page &page : sheet.pages) {
            const QString text = packed(samples::textOf({page}));
            QVERIFY2(text.contains(u"次社区环境卫生整治"_s), qPrintable(u"%1 services: %2"_s.arg(services).arg(text)));
        }
        QVERIFY(packed(samples::textOf({sheet.pages.last()})).contains(u"盖章处"_s));
    }
}

void TestLetterSheets::aProofWithoutLimitSaysNothingOfOne()
{
    VolunteerProofPaper paper = proofOf(ordinaryPerson(), office(), 2);
    paper.validDays = 0;
    const QString text = packed(samples::textOf(laid(u"volunteer_proof"_s, volunteerProofData(paper)).pages));
    QVERIFY(text.contains(u"特此证明。"_s));
    QVERIFY(!text.contains(u"有效期"_s));
}

void TestLetterSheets::envelopesHaveTheirBoxesInPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("dl") << u"envelope_dl"_s << QSizeF(220, 110);
    QTest::newRow("c5") << u"envelope_c5"_s << QSizeF(229, 162);
}

void TestLetterSheets::envelopesHaveTheirBoxesInPlace()
{
    QFETCH(const QString, name);
    QFETCH(const QSizeF, size);
    const LaidSheet sheet = laid(name, letterData({ordinaryPerson(), office(), QDate(2026, 6, 23), 16, 12, false}));
    QCOMPARE(sheet.pages.size(), 1);
    const Page &page = sheet.pages.first();
    QCOMPARE(page.size, size);
    for (int i = 0; i < 6; ++i) {
        const double left = 12 + i * 9;
        QVERIFY(hasLine(page, {left, 10, 0, 8}));
        QVERIFY(hasLine(page, {left, 18, 6.5, 0}));
    }
    // A digit in each box.
    const Drawn drawn = drawnOn(page);
    bool found = false;
    for (const GlyphRun &run : drawn.runs) {
        if (run.text != "224001")
            continue;
        found = true;
        QCOMPARE(run.glyphs.size(), 6);
        for (int i = 0; i < 6; ++i) {
            const double x = double(run.glyphs[i].x);
            QVERIFY2(x > 12 + i * 9 && x < 12 + i * 9 + 6.5, qPrintable(QString::number(x)));
            QVERIFY(double(run.glyphs[i].y) > 11 && double(run.glyphs[i].y) < 18);
        }
    }
    QVERIFY(found);
    // Nothing else where machines read the postcode, and nothing but the sender's postcode on the lowest 20 mm.
    for (const GlyphRun &run : drawn.runs)
        for (const PlacedGlyph &glyph : run.glyphs) {
            if (run.text != "224001")
                QVERIFY2(double(glyph.x) > 90 || double(glyph.y) > 26, run.text.constData());
            if (double(glyph.y) > size.height() - 20)
                QVERIFY2(double(glyph.x) > size.width() - 55, run.text.constData());
        }
    QVERIFY(placeOf(page, u"邮政编码"_s).x() > size.width() - 55);
}

void TestLetterSheets::printedEnvelopesGetValuesOnly()
{
    const LaidSheet sheet
        = laid(u"envelope_dl"_s, letterData({ordinaryPerson(), office(), QDate(2026, 6, 23), 16, 12, true}));
    QVERIFY(drawnOn(sheet.pages.first()).frames.isEmpty());
    const QString text = packed(samples::textOf(sheet.pages));
    QVERIFY(text.contains(u"224001"_s) && text.contains(u"周文敏同志收"_s) && !text.contains(u"贴邮"_s));
}

void TestLetterSheets::labelsStandInTheirPlaces()
{
    const LaidSheet sheet = laid(u"labels"_s, peopleData(listOf(30)));
    QCOMPARE(sheet.pages.size(), 2);
    for (int i = 0; i < 30; ++i) {
        const int cell = i % 24;
        const QRectF label(cell % 3 * 70, 0.5 + cell / 3 * 37, 70, 37);
        const QPointF at = placeOf(sheet.pages[i / 24], u"党员%1"_s.arg(i + 1, 4, 10, QLatin1Char('0')));
        QVERIFY2(label.adjusted(4, 4, -4, -4).contains(at), qPrintable(u"%1: %2 %3"_s.arg(i).arg(at.x()).arg(at.y())));
    }
    // On each page all stands on the labels, away from their edges.
    for (const GlyphRun &run : drawnOn(sheet.pages.first()).runs) {
        const double x = std::fmod(double(run.glyphs.first().x), 70);
        const double y = std::fmod(double(run.glyphs.first().y) - 0.5, 37);
        QVERIFY(x > 4 && x < 66 && y > 4 && y < 34);
    }
}

void TestLetterSheets::aStartedLabelSheetIsGoneOnWith()
{
    SheetOptions options;
    options.skippedCells = 22;
    const LaidSheet sheet = laid(u"labels"_s, peopleData(listOf(4)), options);
    QCOMPARE(sheet.pages.size(), 2);
    const QPointF first = placeOf(sheet.pages[0], u"党员0001"_s);
    QVERIFY(first.x() > 70 && first.x() < 140 && first.y() > 0.5 + 7 * 37);
    const QPointF third = placeOf(sheet.pages[1], u"党员0003"_s);
    QVERIFY(third.x() < 70 && third.y() < 37.5);
}

void TestLetterSheets::aRosterHasItsHeadOnEachPageAndItsSumsOnTheLast()
{
    const LaidSheet sheet = laid(u"roster"_s, peopleData(listOf(100)));
    QVERIFY(sheet.pages.size() >= 4);
    qsizetype next = 1;
    for (qsizetype i = 0; i < sheet.pages.size(); ++i) {
        QCOMPARE(sheet.pages[i].size, QSizeF(297, 210));
        const QString text = packed(samples::textOf({sheet.pages[i]}));
        QVERIFY2(text.contains(u"登记证编号"_s) && text.contains(u"联系电话"_s), qPrintable(text));
        QVERIFY2(text.contains(u"朝阳社区党支部党员花名册"_s), qPrintable(text));
        QCOMPARE(text.contains(u"党员花名册（续）"_s), i > 0);
        QVERIFY2(text.contains(u"第%1页共%2页"_s.arg(i + 1).arg(sheet.pages.size())), qPrintable(text));
        QCOMPARE(text.contains(u"合计"_s), i + 1 == sheet.pages.size());
        while (text.contains(u"党员%1"_s.arg(next, 4, 10, QLatin1Char('0'))))
            ++next;
    }
    QCOMPARE(next, 101);
    const QString last = packed(samples::textOf({sheet.pages.last()}));
    QVERIFY2(
        last.contains(
            u"100人。其中：社区支部党员34人，在职党员33人，下岗、流动党员33人；正式党员90人，预备党员10人；女党员50人，少数民族党员0人。"_s),
        qPrintable(last));
}

void TestLetterSheets::aSummaryAddsUpTheBranches()
{
    PeopleSummaryPaper paper{office(), QDate(2026, 11, 23), {}};
    PeopleSums one;
    for (const PaperPerson &person : listOf(30).people)
        one.add(person);
    for (int i = 0; i < 60; ++i)
        paper.branches.append({i == 0 ? longestUnit : u"第%1社区党支部"_s.arg(i + 1), one});
    const LaidSheet sheet = laid(u"roster"_s, peopleSummaryData(paper));
    QVERIFY(sheet.pages.size() >= 2);
    const QString text = packed(samples::textOf(sheet.pages));
    QVERIFY2(text.contains(packed(longestUnit)), qPrintable(text));
    QVERIFY(!text.contains(u"登记证编号"_s));
    QVERIFY2(text.contains(u"180060060060016201809000合计"_s), qPrintable(text.right(300)));
}

void TestLetterSheets::photosStandWithTheirNames()
{
    PeoplePaper paper = listOf(31);
    QImage picture(50, 70, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QBuffer buffer(&paper.people[1].photo);
    picture.save(&buffer, "JPG");
    const LaidSheet sheet = laid(u"photos"_s, peopleData(paper));
    QCOMPARE(sheet.pages.size(), 2);
    const Drawn drawn = drawnOn(sheet.pages.first());
    QCOMPARE(drawn.photos.size(), 1);
    QVERIFY(qAbs(drawn.photos.first().width() - 25) < 0.01 && qAbs(drawn.photos.first().height() - 35) < 0.01);
    const QPointF name = placeOf(sheet.pages.first(), u"党员0002"_s);
    QVERIFY(name.y() > drawn.photos.first().bottom() && name.y() < drawn.photos.first().bottom() + 8);
    QCOMPARE(packed(samples::textOf({sheet.pages.first()})).count(u"照片"_s), 30); // 29 empty frames and the heading
}

QTEST_MAIN(TestLetterSheets)
#include "tst_lettersheets.moc"
