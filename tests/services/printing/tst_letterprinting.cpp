// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../printing/drawnpage.h"

#include "addresses.h"
#include "printing/certificateprinting.h"
#include "printing/letterrows.h"
#include "printing/papercatalogue.h"
#include "printing/printable.h"
#include "sheets/sheetfields.h"
#include "sheets/sheetlibrary.h"
#include "teststore.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/** The text of each page, without white space. */
QStringList pagesOf(const QString &file)
{
    static const QRegularExpression white(u"[ \\n\\x{3000}]+"_s);
    QStringList pages = outputOf(u"pdftotext"_s, {file, u"-"_s}).split(u'\f');
    pages.removeLast();
    for (QString &page : pages)
        page.remove(white);
    return pages;
}

} // namespace

/** Letters, envelopes, labels and lists of people as they are in the store. */
class TestLetterPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void catalogueAndSheetsAgree();
    void aLetterForEachOfTheSelection();
    void lettersAreSignedByEachBranchOrByOneOffice();
    void envelopesTakeThePostcodeFromAddressOrSetting();
    void labelsGoToThoseWithAnAddress();
    void postcodesAreTakenFromAddresses_data();
    void postcodesAreTakenFromAddresses();
    void proofsCountWhatWasServedInThePeriod();
    void whoServedNothingIsLeftOut();
    void rostersBeginAPageForEachBranch();
    void surnamesStayTogetherInAList();
    void numbersLeaveMaskedUnlessAskedFor();
    void labelsBeginWhereTheSheetIsFree();
    void longListsAreDivided();
    void charactersThatNoFontHasAreToldFirst();
    void aCancelledRunLeavesNoFile();
    void previewsShowTheSamePages();
    void optionsAreKeptWithARun();
    void theOfficesOwnLetterIsPrinted();

private:
    QString file(const QString &name = u"papers.pdf"_s) const { return m_folder.filePath(name); }
    Done print(const PrintSelection &selection, PaperKind kind, const LetterOptions &letters = {}, int perFile = 2500)
    {
        PrintOptions options;
        options.kind = kind;
        options.file = file();
        options.letters = letters;
        options.membersPerFile = perFile;
        PrintJob job(m_store->store(), selection, options);
        const Done done = job.runHere();
        m_outcome = job.outcome();
        return done;
    }
    void setAddress(MemberId id, const QString &address, const QString &mobile = {})
    {
        Member member = valueOf(m_store->services().members.show(id)).member;
        member.address = address;
        member.mobile = mobile;
        valueOf(m_store->services().members.edit(member));
    }
    void addMany(int count, OrganizationId branch)
    {
        for (int i = 0; i < count; ++i, ++m_serial)
            m_store->addMember(u"党员甲%1"_s.arg(m_serial), testIdNumber(m_serial), MemberCategory::Branch, branch);
    }
    void serve(MemberId member, QDate date, const QString &content, int minutes)
    {
        valueOf(m_store->services().participation.add(TestStore::entryOf(member, date, content, minutes)));
    }
    void set(const char *key, const QString &value)
    {
        valueOf(m_store->services().settings.set(QString::fromLatin1(key), value));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestStore> m_store;
    PrintOutcome m_outcome;
    int m_serial = 100;
};

void TestLetterPrinting::init()
{
    m_store = std::make_unique<TestStore>();
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
        QFile::remove(file(name));
    m_serial = 100;
}

void TestLetterPrinting::catalogueAndSheetsAgree()
{
    QSet<QString> codes;
    for (const PaperInfo &info : paperCatalogue()) {
        QCOMPARE(paperOfCode(info.code), info.kind);
        QVERIFY2(sheetOutline(info.sheet), qPrintable(info.sheet));
        codes.insert(info.code);
    }
    QCOMPARE(codes.size(), paperCatalogue().size());
}

void TestLetterPrinting::aLetterForEachOfTheSelection()
{
    addMany(7, m_store->firstCommunity);
    QVERIFY(print({}, PaperKind::Letter));
    QCOMPARE(m_outcome.members, 10);
    QCOMPARE(m_outcome.pages, 10);
    const QStringList pages = pagesOf(file());
    QCOMPARE(pages.size(), 10);
    QStringList salutations;
    static const QRegularExpression salutation(u"公开信(.+?)同志："_s);
    for (const QString &page : pages)
        salutations << salutation.match(page).captured(1);
    QCOMPARE(QSet<QString>(salutations.cbegin(), salutations.cend()).size(), 10);
    QVERIFY(salutations.contains(u"单志强"_s) && salutations.contains(u"欧阳建国"_s));
    // The second community comes last.
    QCOMPARE(salutations.constLast(), u"欧阳建国"_s);

    PrintSelection some;
    some.members = {m_store->floatingMember, m_store->branchMember};
    QVERIFY(print(some, PaperKind::Letter));
    QCOMPARE(pagesOf(file()).size(), 2);
}

void TestLetterPrinting::lettersAreSignedByEachBranchOrByOneOffice()
{
    PrintSelection one;
    one.member = m_store->branchMember;
    QVERIFY(print(one, PaperKind::Letter));
    QString text = pagesOf(file()).join(QString());
    QVERIFY2(text.contains(u"城东街道雅和社区党支部"_s), qPrintable(text));
    QVERIFY2(text.contains(u"二〇二六年十月三十一日"_s), qPrintable(text));
    set(lettersetting::sender, u"中共亭湖区委组织部"_s);
    set(lettersetting::senderPhone, u"0515-80000000"_s);
    QVERIFY(print(one, PaperKind::Letter));
    text = pagesOf(file()).join(QString());
    QVERIFY2(text.contains(u"中共亭湖区委组织部"_s) && text.contains(u"联系电话：0515-80000000。"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"雅和社区党支部"_s), qPrintable(text));
}

void TestLetterPrinting::envelopesTakeThePostcodeFromAddressOrSetting()
{
    set(lettersetting::postcode, u"224000"_s);
    setAddress(m_store->branchMember, u"224005 解放南路188号"_s);
    setAddress(m_store->inServiceMember, u"朝阳新村9号楼1单元101室"_s);
    for (const PaperKind kind : {PaperKind::EnvelopeDl, PaperKind::EnvelopeC5}) {
        QVERIFY(print({}, kind));
        const QStringList pages = pagesOf(file());
        QCOMPARE(pages.size(), 2);
        const auto of = [&pages](const QString &name) { return pages.filter(name).value(0); };
        QVERIFY2(of(u"单志强"_s).startsWith(u"224005"_s), qPrintable(of(u"单志强"_s)));
        QVERIFY2(of(u"单志强"_s).contains(u"解放南路188号"_s) && of(u"单志强"_s).count(u"224005"_s) == 1,
            qPrintable(of(u"单志强"_s)));
        QVERIFY2(of(u"吕芳"_s).startsWith(u"224000"_s), qPrintable(of(u"吕芳"_s)));
        // Nothing can be sent to who has no address, and that is said.
        QCOMPARE(m_outcome.leftOut, 1);
        QCOMPARE(m_outcome.leftOutNames, QStringList{u"欧阳建国"_s});
    }
    PrintSelection one;
    one.member = m_store->floatingMember;
    const Done done = print(one, PaperKind::EnvelopeDl);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::StateForbids);
    QCOMPARE(done.error().args.value(0), u"address.none"_s);
    QVERIFY(print(one, PaperKind::Letter)); // which can be handed over
    setAddress(m_store->branchMember, u"  "_s);
    setAddress(m_store->inServiceMember, {});
    const Done none = print({}, PaperKind::EnvelopeC5);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    QCOMPARE(m_outcome.leftOutNames.size(), 3);
}

void TestLetterPrinting::labelsGoToThoseWithAnAddress()
{
    setAddress(m_store->branchMember, u"224005 解放南路188号"_s);
    setAddress(m_store->inServiceMember, u"朝阳新村9号楼1单元101室"_s);
    PrintOptions options;
    options.kind = PaperKind::Labels;
    // Who is left out is known before there is any paper.
    const PrintForecast forecast = valueOf(forecastPrint(m_store->store(), {}, options));
    QCOMPARE(forecast.members, 2);
    QCOMPARE(forecast.leftOut, 1);
    QVERIFY(print({}, PaperKind::Labels));
    const QString text = pagesOf(file()).join(QString());
    QVERIFY2(text.contains(u"单志强"_s) && text.contains(u"吕芳"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"欧阳建国"_s), qPrintable(text));
    QCOMPARE(m_outcome.leftOut, 1);
    QCOMPARE(m_outcome.leftOutNames, QStringList{u"欧阳建国"_s});
    // A look beforehand shows the same labels.
    const LaidSheets seen = valueOf(SheetService(m_store->store()).firstPages({}, options));
    QString labels;
    for (const Page &page : seen.pages)
        for (const GlyphRun &run : drawnOn(page).runs)
            labels += QString::fromUtf8(run.text);
    QVERIFY2(labels.contains(u"单志强"_s) && !labels.contains(u"欧阳建国"_s), qPrintable(labels));
    PrintSelection one;
    one.member = m_store->floatingMember;
    QCOMPARE(print(one, PaperKind::Labels).error().args.value(0), u"address.none"_s);
}

void TestLetterPrinting::postcodesAreTakenFromAddresses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("postcode");
    QTest::addColumn<QString>("address");
    QTest::newRow("space") << u"224001 解放南路188号"_s << u"224001"_s << u"解放南路188号"_s;
    QTest::newRow("comma") << u"224001，解放南路"_s << u"224001"_s << u"解放南路"_s;
    QTest::newRow("none") << u"解放南路188号"_s << QString() << u"解放南路188号"_s;
    QTest::newRow("number of a house") << u"100000号"_s << QString() << u"100000号"_s;
    QTest::newRow("seven digits") << u"2240011 路"_s << QString() << u"2240011 路"_s;
    QTest::newRow("postcode alone") << u"224001"_s << QString() << u"224001"_s;
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestLetterPrinting::postcodesAreTakenFromAddresses()
{
    QFETCH(QString, written);
    QTEST(takePostcode(written), "postcode");
    QTEST(written, "address");
}

void TestLetterPrinting::proofsCountWhatWasServedInThePeriod()
{
    serve(m_store->inServiceMember, QDate(2025, 12, 31), u"去年的服务"_s, 60);
    serve(m_store->inServiceMember, QDate(2026, 3, 5), u"清扫楼道"_s, 90);
    serve(m_store->inServiceMember, QDate(2026, 5, 4), u"看望老人"_s, 120);
    const ParticipationId voided = valueOf(m_store->services().participation.add(
        TestStore::entryOf(m_store->inServiceMember, QDate(2026, 6, 1), u"记错的服务"_s, 60)));
    valueOf(m_store->services().participation.voidEntry(voided, u"记错了"_s));
    Participation meeting = TestStore::entryOf(m_store->inServiceMember, QDate(2026, 6, 2), u"开会"_s, 60);
    meeting.kind = ParticipationKind::Meeting;
    valueOf(m_store->services().participation.add(meeting));

    PrintSelection one;
    one.member = m_store->inServiceMember;
    QVERIFY(print(one, PaperKind::VolunteerProof));
    QString text = pagesOf(file()).join(QString());
    QVERIFY2(
        text.contains(u"2026年1月1日至2026年10月31日参加社区志愿服务共2次，累计服务时间3.5小时（大写：叁点伍小时）"_s),
        qPrintable(text));
    QVERIFY2(text.contains(u"有效期叁拾天，至2026年11月30日止"_s), qPrintable(text));
    for (const QString &other : {u"去年的服务"_s, u"记错的服务"_s, u"开会"_s})
        QVERIFY2(!text.contains(other), qPrintable(other));
    const QString certificate
        = valueOf(m_store->services().members.show(m_store->inServiceMember)).certificates.constFirst().number;
    QVERIFY2(text.contains(u"编号："_s + certificate + u"-20261031"_s), qPrintable(text));

    LetterOptions lastYear;
    lastYear.from = QDate(2025, 1, 1);
    lastYear.until = QDate(2025, 12, 31);
    lastYear.validDays = 0;
    QVERIFY(print(one, PaperKind::VolunteerProof, lastYear));
    text = pagesOf(file()).join(QString());
    QVERIFY2(text.contains(u"共1次，累计服务时间1小时（大写：壹小时）"_s), qPrintable(text));
}

void TestLetterPrinting::whoServedNothingIsLeftOut()
{
    serve(m_store->inServiceMember, QDate(2026, 3, 5), u"清扫楼道"_s, 90);
    QVERIFY(print({}, PaperKind::VolunteerProof));
    QCOMPARE(m_outcome.members, 1);
    QCOMPARE(m_outcome.leftOut, 2);
    PrintSelection other;
    other.member = m_store->branchMember;
    const Done done = print(other, PaperKind::VolunteerProof);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::StateForbids);
    QCOMPARE(done.error().args.value(0), u"proof.none"_s);
    LetterOptions empty;
    empty.from = QDate(2026, 4, 1);
    QVERIFY(!print({}, PaperKind::VolunteerProof, empty));
}

void TestLetterPrinting::rostersBeginAPageForEachBranch()
{
    addMany(45, m_store->firstCommunity);
    QVERIFY(print({}, PaperKind::Roster));
    QCOMPARE(m_outcome.members, 48);
    const QStringList pages = pagesOf(file());
    QCOMPARE(m_outcome.pages, int(pages.size()));
    QVERIFY(pages.size() >= 5); // 47 people, one, and the sums
    const QStringList first = pages.filter(u"雅和社区党支部党员花名册"_s);
    const QStringList second = pages.filter(u"太平社区党支部党员花名册"_s);
    QCOMPARE(first.size() + second.size() + 1, pages.size());
    QCOMPARE(second.size(), 1);
    for (qsizetype i = 0; i < first.size(); ++i)
        QVERIFY2(first[i].contains(u"第%1页共%2页"_s.arg(i + 1).arg(first.size())), qPrintable(first[i]));
    QVERIFY2(
        second.first().contains(u"第1页共1页"_s) && second.first().contains(u"欧阳建国"_s), qPrintable(second.first()));
    QVERIFY2(first.constLast().contains(u"47人。其中：社区支部党员46人，在职党员1人，下岗、流动党员0人"_s),
        qPrintable(first.constLast()));
    QVERIFY2(pages.constLast().contains(u"党员花名册汇总"_s) && pages.constLast().contains(u"48"_s),
        qPrintable(pages.constLast()));
    // By name within the branch: 吕芳 (lü) before 单志强 (shan), whatever the order of entry.
    const QString all = first.join(QString());
    QVERIFY(all.indexOf(u"吕芳"_s) < all.indexOf(u"单志强"_s));

    PrintSelection one;
    one.members = {m_store->floatingMember};
    QVERIFY(print(one, PaperKind::Roster));
    QCOMPARE(pagesOf(file()).size(), 1); // one branch needs no page of sums
}

void TestLetterPrinting::surnamesStayTogetherInAList()
{
    for (const QString &name : {u"陈桂"_s, u"程佳萱"_s, u"陈东"_s, u"谌平"_s, u"陈晨"_s})
        m_store->addMember(name, testIdNumber(m_serial++), MemberCategory::Branch, m_store->firstCommunity);
    QVERIFY(print({}, PaperKind::Roster));
    const QString text = pagesOf(file()).value(0);
    QList<qsizetype> at;
    for (const QString &name : {u"陈晨"_s, u"陈东"_s, u"陈桂"_s, u"程佳萱"_s})
        at << text.indexOf(name);
    QVERIFY2(at.constFirst() > 0 && std::is_sorted(at.cbegin(), at.cend()), qPrintable(text));
    const qsizetype other = text.indexOf(u"谌平"_s);
    QVERIFY2(other < at[0] || (other > at[2] && other < at[3]), qPrintable(text));
}

void TestLetterPrinting::numbersLeaveMaskedUnlessAskedFor()
{
    setAddress(m_store->branchMember, u"解放南路188号"_s, u"19912345678"_s);
    const auto notes
        = [this] { return m_store->scalar(u"SELECT COUNT(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt(); };
    const int before = notes();
    QVERIFY(print({}, PaperKind::Roster));
    QString text = pagesOf(file()).join(QString());
    QVERIFY2(text.contains(u"199****5678"_s) && !text.contains(u"19912345678"_s), qPrintable(text));
    QCOMPARE(notes(), before);
    LetterOptions clear;
    clear.clear = true;
    QVERIFY(print({}, PaperKind::Roster, clear));
    text = pagesOf(file()).join(QString());
    QVERIFY2(text.contains(u"19912345678"_s), qPrintable(text));
    QCOMPARE(notes(), before + 1);
}

void TestLetterPrinting::labelsBeginWhereTheSheetIsFree()
{
    addMany(24, m_store->firstCommunity);
    giveAddresses(*m_store);
    QVERIFY(print({}, PaperKind::Labels));
    QCOMPARE(m_outcome.members, 27);
    QCOMPARE(m_outcome.pages, 2);
    LetterOptions started;
    started.startLabel = 23;
    QVERIFY(print({}, PaperKind::Labels, started));
    const QStringList pages = pagesOf(file());
    QCOMPARE(pages.size(), 3); // 2 + 24 + 1
    QCOMPARE(pages[0].count(u"同志"_s), 2);
    QCOMPARE(pages[1].count(u"同志"_s), 24);
    QCOMPARE(pages[2].count(u"同志"_s), 1);
}

void TestLetterPrinting::longListsAreDivided()
{
    addMany(60, m_store->firstCommunity);
    giveAddresses(*m_store);
    QVERIFY(print({}, PaperKind::Labels, {}, 30));
    QCOMPARE(m_outcome.files.size(), 3); // a file ends with a sheet: 24, 24, 15
    QCOMPARE(m_outcome.members, 63);
    int labels = 0;
    for (const QString &each : m_outcome.files)
        labels += int(pagesOf(each).join(QString()).count(u"同志"_s));
    QCOMPARE(labels, 63);
    QVERIFY(print({}, PaperKind::Roster, {}, 10));
    QCOMPARE(m_outcome.files.size(), 2); // and with a branch; the sums stand behind the last
    QVERIFY(pagesOf(m_outcome.files.constLast()).constLast().contains(u"党员花名册汇总"_s));
    QVERIFY(print({}, PaperKind::Photos, {}, 10));
    QCOMPARE(m_outcome.files.size(), 2);
}

void TestLetterPrinting::charactersThatNoFontHasAreToldFirst()
{
    addMany(30, m_store->firstCommunity);
    m_store->addMember(u"王\U000F0000"_s, testIdNumber(99), MemberCategory::Branch, m_store->secondCommunity);
    giveAddresses(*m_store);
    for (const PaperKind kind : {PaperKind::Letter, PaperKind::Labels, PaperKind::Roster}) {
        const Done done = print({}, kind);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::GlyphMissing);
        QVERIFY(!QFile::exists(file()));
    }
}

void TestLetterPrinting::aCancelledRunLeavesNoFile()
{
    addMany(50, m_store->firstCommunity);
    giveAddresses(*m_store);
    for (const PaperKind kind : {PaperKind::Roster, PaperKind::Labels, PaperKind::Letter}) {
        PrintOptions options;
        options.kind = kind;
        options.file = file();
        PrintJob job(m_store->store(), {}, options);
        job.cancel();
        const Done done = job.runHere();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Canceled);
        QVERIFY(QDir(m_folder.path()).entryList(QDir::Files).isEmpty());
    }
}

void TestLetterPrinting::previewsShowTheSamePages()
{
    addMany(30, m_store->firstCommunity);
    giveAddresses(*m_store);
    SheetService &sheets = m_store->services().sheets;
    PrintOptions options;
    options.kind = PaperKind::Labels;
    options.letters.startLabel = 24;
    QCOMPARE(valueOf(sheets.firstPages({}, options)).pages.size(), 3);
    QCOMPARE(valueOf(sheets.firstPages({}, options, 1)).pages.size(), 1);
    options.kind = PaperKind::Letter;
    QCOMPARE(valueOf(sheets.firstPages({}, options, 5)).pages.size(), 5);
    QCOMPARE(
        valueOf(sheets.pages(m_store->branchMember, PaperKind::EnvelopeC5)).pages.constFirst().size, QSizeF(229, 162));
    QCOMPARE(valueOf(sheets.pages(m_store->branchMember, PaperKind::Photos)).pages.size(), 1);
    PrintSelection nobody;
    nobody.query.text = u"没有这个人"_s;
    QCOMPARE(errorOf(sheets.firstPages(nobody, options)).code, ErrorCode::NotFound);
}

void TestLetterPrinting::optionsAreKeptWithARun()
{
    PrintOptions options;
    options.kind = PaperKind::VolunteerProof;
    options.letters.from = QDate(2025, 4, 1);
    options.letters.until = QDate(2026, 3, 31);
    options.letters.validDays = 90;
    options.letters.printedEnvelope = true;
    PaperRun run;
    run.paper = paperCode(options.kind);
    run.options = runOptionsJson(options, false);
    const PrintOptions back = optionsOfRun(run);
    QCOMPARE(back.kind, options.kind);
    QCOMPARE(back.letters.from, options.letters.from);
    QCOMPARE(back.letters.until, options.letters.until);
    QCOMPARE(back.letters.validDays, 90);
    QCOMPARE(back.letters.printedEnvelope, true);
    QCOMPARE(back.letters.clear, false);
}

void TestLetterPrinting::theOfficesOwnLetterIsPrinted()
{
    SheetLibrary library(m_store->store());
    LibrarySheet letter = valueOf(library.sheet(u"letter"_s));
    SheetDescription own = letter.original;
    findElement(own, u"body"_s)->text = u"请{name}同志于星期五到{community}报到。"_s;
    valueOf(library.save(own, 0));
    QVERIFY(print({}, PaperKind::Letter));
    const QStringList pages = pagesOf(file());
    QCOMPARE(pages.size(), 3);
    QVERIFY2(pages.filter(u"请单志强同志于星期五到雅和社区报到。"_s).size() == 1, qPrintable(pages.join(u'\n')));
}

QTEST_MAIN(TestLetterPrinting)
#include "tst_letterprinting.moc"
