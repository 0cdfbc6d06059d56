// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/trustsettings.h"
#include "addresses.h"
#include "fakeprinter.h"
#include "printing/certificateprinting.h"
#include "printing/continuedprint.h"
#include "printing/paperdisclosure.h"
#include "printing/paperrunservice.h"
#include "sheets/personalfields.h"
#include "sheets/sheetvalues.h"
#include "teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PaperKind)

/** ID numbers, telephones and addresses do not leave on paper without the journal knowing. */
class TestPaperDisclosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void papersThatTellAreNotedBeforeTheyAreThere_data();
    void papersThatTellAreNotedBeforeTheyAreThere();
    void papersThatTellNothingAskNothing_data();
    void papersThatTellNothingAskNothing();
    void theOfficesOwnSheetCounts();
    void aPrintersPartsAreNotedAsTheyGo();
    void aRunThatGoesOnKeepsItsReason();
    void aRunThatBeganWithoutIsGivenOne();
    void firstPagesNameWhomTheyTellOf();
    void aNewBookletTellsAndItsLinesDoNot();
    void labelsInTheEditorTellOfOneMember();

private:
    PrintJob *job(PaperKind kind, const QString &reason, bool clear = false, std::unique_ptr<PageSink> printer = {})
    {
        PrintSelection selection;
        selection.query.scope = {m_store->firstCommunity};
        PrintOptions options;
        options.kind = kind;
        options.file = file();
        options.letters.clear = clear;
        options.letters.reason = reason;
        options.membersPerFile = m_perFile;
        m_job = printer ? std::make_unique<PrintJob>(m_store->store(), selection, options, std::move(printer))
                        : std::make_unique<PrintJob>(m_store->store(), selection, options);
        return m_job.get();
    }
    /** Forms that are stopped when the first one is to be written; the run is kept. */
    PrintJob *stopped(const QString &reason)
    {
        PrintJob *begun = job(PaperKind::RegistrationForm, reason);
        connect(begun, &Job::progressed, begun, [begun](qint64, qint64 total) {
            if (total > 0)
                begun->cancel();
        });
        return begun;
    }
    QString file() const { return m_folder.filePath(u"papers.pdf"_s); }
    int notes() const
    {
        return m_store->scalar(u"SELECT count(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt();
    }
    QString kept() const
    {
        return m_store
            ->scalar(u"SELECT group_concat(reason || '|' || members || '|' || coalesce(file_name, ''), ' ')"
                     " FROM disclosure"_s)
            .toString();
    }
    int runs() const { return m_store->scalar(u"SELECT count(*) FROM print_run WHERE state = 'open'"_s).toInt(); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<PrintJob> m_job;
    int m_perFile = 2500;
};

void TestPaperDisclosure::init()
{
    m_store = std::make_unique<TestStore>();
    m_perFile = 2500;
    for (const QString &each : QDir(m_folder.path()).entryList(QDir::Files))
        QFile::remove(m_folder.filePath(each));
    for (const MemberId id : {m_store->branchMember, m_store->inServiceMember, m_store->floatingMember}) {
        Member member = valueOf(m_store->services().members.show(id)).member;
        member.mobile = u"19900001234"_s;
        member.address = u"朝阳新村9号楼1单元101室"_s;
        valueOf(m_store->services().members.edit(member));
        valueOf(m_store->services().participation.add(TestStore::entryOf(id, QDate(2026, 3, 5), u"巡逻"_s, 60)));
    }
    valueOf(m_store->services().settings.set(trustsetting::reasonToHandOut, u"1"_s));
}

void TestPaperDisclosure::papersThatTellAreNotedBeforeTheyAreThere_data()
{
    QTest::addColumn<PaperKind>("kind");
    QTest::addColumn<bool>("clear");
    QTest::newRow("certificate") << PaperKind::Certificate << false;
    QTest::newRow("form") << PaperKind::RegistrationForm << false;
    QTest::newRow("proof") << PaperKind::VolunteerProof << false;
    QTest::newRow("envelope") << PaperKind::EnvelopeDl << false;
    QTest::newRow("large envelope") << PaperKind::EnvelopeC5 << false;
    QTest::newRow("labels") << PaperKind::Labels << false;
    QTest::newRow("roster") << PaperKind::Roster << true;
}

void TestPaperDisclosure::papersThatTellAreNotedBeforeTheyAreThere()
{
    QFETCH(const PaperKind, kind);
    QFETCH(const bool, clear);
    const Done refused = job(kind, u" "_s, clear)->runHere();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReasonMissing);
    QCOMPARE(refused.error().subject, u"personal_data"_s);
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(notes(), 0);
    QCOMPARE(runs(), 0);
    QVERIFY(job(kind, u"for the census"_s, clear)->runHere());
    QVERIFY(QFile::exists(file()));
    QCOMPARE(kept(), u"for the census|2|papers.pdf"_s);
    // Without the setting the note is made all the same.
    valueOf(m_store->services().settings.set(trustsetting::reasonToHandOut, u"0"_s));
    QVERIFY(job(kind, {}, clear)->runHere());
    QCOMPARE(notes(), 2);
}

void TestPaperDisclosure::papersThatTellNothingAskNothing_data()
{
    QTest::addColumn<PaperKind>("kind");
    QTest::newRow("letter") << PaperKind::Letter;
    QTest::newRow("masked roster") << PaperKind::Roster;
    QTest::newRow("photos") << PaperKind::Photos;
}

void TestPaperDisclosure::papersThatTellNothingAskNothing()
{
    QFETCH(const PaperKind, kind);
    QVERIFY(job(kind, {})->runHere());
    QVERIFY(QFile::exists(file()));
    QCOMPARE(notes(), 0);
}

void TestPaperDisclosure::theOfficesOwnSheetCounts()
{
    SheetLibrary &library = m_store->services().library;
    SheetDescription sheet = valueOf(library.sheet(u"letter"_s)).original;
    QVERIFY(!showsPersonalFields(sheet));
    SheetElement line;
    line.id = u"own_line"_s;
    line.rect = {20, 280, 100, 6};
    line.text = u"{id_number|masked}"_s;
    line.condition = u"mobile"_s;
    sheet.pages.first().elements.append(line);
    QVERIFY(!showsPersonalFields(sheet));
    sheet.pages.first().elements.last().text = u"{name}：{id_number}"_s;
    QVERIFY(showsPersonalFields(sheet));
    valueOf(library.save(sheet, 0));
    QCOMPARE(job(PaperKind::Letter, {})->runHere().error().code, ErrorCode::ReasonMissing);
    QVERIFY(job(PaperKind::Letter, u"an invitation"_s)->runHere());
    QCOMPARE(kept(), u"an invitation|2|papers.pdf"_s);
    QVERIFY(valueOf(m_store->services().sheets.tellsPersonalData(PaperKind::Letter)));
}

void TestPaperDisclosure::aPrintersPartsAreNotedAsTheyGo()
{
    for (const bool together : {false, true}) {
        const PaperKind kind = together ? PaperKind::Roster : PaperKind::RegistrationForm;
        const auto tray = std::make_shared<PrinterTray>();
        const int before = notes();
        QCOMPARE(job(kind, {}, together, std::make_unique<FakePrinter>(tray))->runHere().error().code,
            ErrorCode::ReasonMissing);
        QCOMPARE(tray->jobs, 0);
        QCOMPARE(notes(), before);
        m_perFile = together ? 2500 : 1;
        QVERIFY(job(kind, u"handed over"_s, together, std::make_unique<FakePrinter>(tray))->runHere());
        QCOMPARE(tray->jobs, 1);
        QCOMPARE(notes(), before + 1);
        if (together)
            continue;
        QCOMPARE(kept(), u"handed over|1|"_s);
        const PaperRunId run = m_job->outcome().run;
        PaperRunService service(m_store->store());
        valueOf(service.confirm(run, 1, 0));
        PrintJob next(m_store->store(), run, std::make_unique<FakePrinter>(tray));
        QVERIFY(next.runHere());
        QCOMPARE(kept(), u"handed over|1| handed over|1|"_s);
    }
}

void TestPaperDisclosure::aRunThatGoesOnKeepsItsReason()
{
    QVERIFY(!stopped(u"for the census"_s)->runHere());
    PrintJob rest(m_store->store(), m_job->outcome().run);
    QVERIFY(rest.runHere());
    QVERIFY(QFile::exists(file()));
    QCOMPARE(kept(), u"for the census|2|papers.pdf for the census|2|papers.pdf"_s);
}

void TestPaperDisclosure::aRunThatBeganWithoutIsGivenOne()
{
    valueOf(m_store->services().settings.set(trustsetting::reasonToHandOut, u"0"_s));
    QVERIFY(!stopped({})->runHere());
    valueOf(m_store->services().settings.set(trustsetting::reasonToHandOut, u"1"_s));
    PrintJob without(m_store->store(), m_job->outcome().run);
    QCOMPARE(without.runHere().error().code, ErrorCode::ReasonMissing);
    QVERIFY(!QFile::exists(file()));
    PrintJob with(m_store->store(), m_job->outcome().run);
    with.giveReason(u"the rest of the forms"_s);
    QVERIFY(with.runHere());
    QVERIFY(QFile::exists(file()));
    QCOMPARE(kept(), u"the rest of the forms|2|papers.pdf"_s);
}

void TestPaperDisclosure::firstPagesNameWhomTheyTellOf()
{
    SheetService &sheets = m_store->services().sheets;
    PrintOptions options;
    const auto people = [&](PaperKind kind, bool clear) {
        options.kind = kind;
        options.letters.clear = clear;
        return valueOf(sheets.firstPages({}, options)).people.size();
    };
    QCOMPARE(people(PaperKind::RegistrationForm, false), 3);
    giveAddresses(*m_store);
    QCOMPARE(people(PaperKind::Labels, false), 3);
    QCOMPARE(people(PaperKind::Roster, false), 0);
    QCOMPARE(people(PaperKind::Roster, true), 3);
    QCOMPARE(people(PaperKind::Letter, false), 0);
    QVERIFY(valueOf(sheets.pages(m_store->branchMember, PaperKind::EnvelopeDl)).tellsPersonalData);
    QVERIFY(!valueOf(sheets.pages(m_store->branchMember, PaperKind::Letter)).tellsPersonalData);
}

void TestPaperDisclosure::aNewBookletTellsAndItsLinesDoNot()
{
    PrintSelection selection;
    selection.member = m_store->branchMember;
    PrintOptions options;
    options.file = file();
    options.notePrinted = true;
    options.letters.reason = u"first booklet"_s;
    PrintJob booklet(m_store->store(), selection, options);
    QVERIFY(booklet.runHere());
    ContinuedPrintService service(m_store->store());
    const auto record = [&](int from, int until) {
        for (int day = from; day <= until; ++day)
            valueOf(m_store->services().participation.add(
                TestStore::entryOf(m_store->branchMember, QDate(2026, 4, 1).addDays(day), u"巡逻"_s, 60)));
    };
    record(1, 2);
    const ContinuedPrint lines = valueOf(service.of(m_store->branchMember));
    QVERIFY(!lines.sheets.isEmpty() && !lines.tellsPersonalData);
    record(3, 62);
    QVERIFY(valueOf(service.of(m_store->branchMember)).tellsPersonalData);
}

void TestPaperDisclosure::labelsInTheEditorTellOfOneMember()
{
    SheetValues values(m_store->store());
    const SheetData data = valueOf(values.of(u"labels"_s, m_store->branchMember));
    QStringList addresses;
    for (const SheetRows &section : data.sections) {
        const qsizetype column = section.fields.indexOf(u"address"_s);
        for (const QList<SheetValue> &row : section.rows)
            if (column >= 0)
                addresses.append(std::get<QString>(row.at(column)));
    }
    // 吕芳's, who stands beside, nobody has asked for.
    QCOMPARE(addresses, (QStringList{u"朝阳新村9号楼1单元101室"_s, u"朝阳新村****"_s}));
}

QTEST_GUILESS_MAIN(TestPaperDisclosure)
#include "tst_paperdisclosure.moc"
