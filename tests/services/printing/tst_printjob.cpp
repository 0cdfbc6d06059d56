// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connection.h"
#include "printing/certificateprinting.h"
#include "teststore.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace dangjian;

namespace {

QString textOf(const QString &pdf)
{
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    if (!tool.waitForFinished())
        qFatal("pdftotext is missing");
    return QString::fromUtf8(tool.readAllStandardOutput());
}

} // namespace

/** A run of certificates or forms, from the store to the file and back. */
class TestPrintJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(); }
    void paperComesInTheOrderInWhichItIsHandedOut();
    void onlyWhatWasNeverPrinted();
    void linesOnPaperAreNoted();
    void entriesMadeMeanwhileAreNotOnThePaper();
    void canceledNothingIsLeft();
    void charactersThatNoFontHasAreToldFirst();
    void aFolderThatIsNotThereIsTold();
    void nobodyIsNothing();
    void formsNoteNothing();
    void whoHasNoCertificateIsLeftOut();
    void filesThatAreWholeAreKeptAndNoted();
    void figuresOfTheFormAreThoseOfTheirKinds();
    void aRelationElsewhereIsNamedAsSuch();

private:
    /** The text of the files, without the white space between words and lines. */
    static QString flat(QString text) { return text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')); }

    QString file() const { return m_folder.filePath(QStringLiteral("papers.pdf")); }
    QStringList filesLeft() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }
    MemberId addAt(const QString &name, int serial, const QString &address, OrganizationId branch)
    {
        const MemberId id = m_store->addMember(name, testIdNumber(serial), MemberCategory::Branch, branch);
        Member member = valueOf(m_store->services().members.show(id)).member;
        member.address = address;
        valueOf(m_store->services().members.edit(member));
        return id;
    }
    Done print(const PrintSelection &selection, bool notePrinted = false, PaperKind kind = PaperKind::Certificate)
    {
        PrintOptions options;
        options.kind = kind;
        options.file = file();
        options.notePrinted = notePrinted;
        PrintJob job(m_store->store(), selection, options);
        const Done done = job.runHere();
        m_outcome = job.outcome();
        return done;
    }
    Certificate certificateOf(MemberId id)
    {
        return valueOf(m_store->services().members.show(id)).certificates.constFirst();
    }
    QStringList printedLines(MemberId member)
    {
        const auto connection = Connection::open(m_store->file(), Connection::Mode::ReadOnly);
        Statement statement = (*connection)
                                  ->prepare(QStringLiteral("SELECT l.line, p.content FROM printed_line l"
                                                           " JOIN certificate c ON c.id = l.certificate_id"
                                                           " JOIN participation p ON p.id = l.participation_id"
                                                           " WHERE c.member_id = ? ORDER BY l.line"));
        if (!statement.bind(member).run())
            qFatal("not read");
        QStringList lines;
        while (statement.next())
            lines.append(statement.value<QString>(0) + QLatin1Char(' ') + statement.value<QString>(1));
        return lines;
    }
    ParticipationId record(MemberId member, int day, const QString &content)
    {
        return valueOf(
            m_store->services().participation.add(TestStore::entryOf(member, QDate(2026, 6, day), content, 60, 1)));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestStore> m_store;
    PrintOutcome m_outcome;
};

void TestPrintJob::paperComesInTheOrderInWhichItIsHandedOut()
{
    // Entered in no order at all.
    addAt(QStringLiteral("周立新"), 21, QStringLiteral("朝阳新村16号楼3单元305室"), m_store->firstCommunity);
    addAt(QStringLiteral("赵立新"), 22, QStringLiteral("朝阳新村9号楼1单元101室"), m_store->secondCommunity);
    addAt(QStringLiteral("钱立新"), 23, QStringLiteral("朝阳新村9号楼2单元201室"), m_store->firstCommunity);
    addAt(QStringLiteral("白立新"), 24, QStringLiteral("朝阳新村16号楼1单元101室"), m_store->firstCommunity);
    addAt(QStringLiteral("孙立新"), 25, QStringLiteral("朝阳新村9号楼5单元501室"), m_store->firstCommunity);
    PrintSelection selection;
    selection.query.category = MemberCategory::Branch;
    selection.query.sort = MemberSort::Birth;
    QVERIFY(print(selection));
    QCOMPARE(m_outcome.members, 6);
    QCOMPARE(m_outcome.files, QStringList{file()});
    const QString text = textOf(file());
    QStringList names{QStringLiteral("周立新"), QStringLiteral("赵立新"), QStringLiteral("钱立新"),
        QStringLiteral("白立新"), QStringLiteral("孙立新")};
    for (const QString &name : names)
        QVERIFY2(text.contains(name), qPrintable(name));
    std::sort(names.begin(), names.end(),
        [&text](const QString &a, const QString &b) { return text.indexOf(a) < text.indexOf(b); });
    // First community: 9号楼 (qian, sun) before 16号楼 (bai, zhou); then the second community.
    QCOMPARE(names,
        (QStringList{QStringLiteral("钱立新"), QStringLiteral("孙立新"), QStringLiteral("白立新"),
            QStringLiteral("周立新"), QStringLiteral("赵立新")}));
}

void TestPrintJob::onlyWhatWasNeverPrinted()
{
    PrintSelection first;
    first.member = m_store->branchMember;
    QVERIFY(print(first, true));
    QCOMPARE(certificateOf(m_store->branchMember).printed, QDate(2026, 10, 31));
    QVERIFY(!certificateOf(m_store->inServiceMember).printed.isValid());
    PrintSelection rest;
    rest.query.neverPrinted = true;
    QVERIFY(print(rest, true));
    QCOMPARE(m_outcome.members, 2);
    QVERIFY(!textOf(file()).contains(QStringLiteral("单志强")));
    const Done none = print(rest, true);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    // A new booklet after a loss has never been printed.
    valueOf(m_store->services().certificates.replace(m_store->branchMember, QStringLiteral("遗失"), true));
    QVERIFY(print(rest, true));
    QCOMPARE(m_outcome.members, 1);
    QVERIFY(textOf(file()).contains(certificateOf(m_store->branchMember).number));
}

void TestPrintJob::linesOnPaperAreNoted()
{
    const MemberId id = m_store->branchMember;
    const ParticipationId first = record(id, 3, QStringLiteral("清扫楼道"));
    record(id, 5, QStringLiteral("夜间巡逻"));
    PrintSelection selection;
    selection.member = id;
    QVERIFY(print(selection, true));
    QCOMPARE(certificateOf(id).linesPrinted, 2);
    QCOMPARE(printedLines(id), (QStringList{QStringLiteral("1 清扫楼道"), QStringLiteral("2 夜间巡逻")}));
    // What stands on paper keeps its line: a void entry, and one that was entered late for an earlier day.
    valueOf(m_store->services().participation.voidEntry(first, QStringLiteral("填错")));
    record(id, 1, QStringLiteral("义务植树"));
    QVERIFY(print(selection, true));
    QCOMPARE(certificateOf(id).linesPrinted, 3);
    QCOMPARE(printedLines(id),
        (QStringList{QStringLiteral("1 清扫楼道"), QStringLiteral("2 夜间巡逻"), QStringLiteral("3 义务植树")}));
    QVERIFY(textOf(file()).contains(QStringLiteral("作废")));
    // Without being asked nothing is noted.
    record(id, 8, QStringLiteral("卫生检查"));
    QVERIFY(print(selection, false));
    QCOMPARE(printedLines(id).size(), 3);
    QVERIFY(valueOf(m_store->services().checks.check()).isEmpty());
}

void TestPrintJob::entriesMadeMeanwhileAreNotOnThePaper()
{
    const MemberId id = m_store->branchMember;
    record(id, 3, QStringLiteral("清扫楼道"));
    PrintOptions options;
    options.file = file();
    options.notePrinted = true;
    PrintSelection selection;
    selection.member = id;
    PrintJob job(m_store->store(), selection, options);
    bool added = false;
    connect(&job, &Job::progressed, this, [&](qint64 done) {
        if (done == 1 && !added) {
            added = true;
            record(id, 4, QStringLiteral("夜间巡逻"));
        }
    });
    QVERIFY(job.runHere());
    QVERIFY(added);
    QVERIFY(!textOf(file()).contains(QStringLiteral("夜间巡逻")));
    QCOMPARE(printedLines(id), QStringList{QStringLiteral("1 清扫楼道")});
    QCOMPARE(certificateOf(id).linesPrinted, 1);
}

void TestPrintJob::canceledNothingIsLeft()
{
    PrintOptions options;
    options.file = file();
    options.notePrinted = true;
    QFile::remove(file());
    for (const bool before : {true, false}) {
        PrintJob job(m_store->store(), {}, options);
        connect(&job, &Job::progressed, &job, [&job] { job.cancel(); });
        if (before)
            job.cancel();
        const Done done = job.runHere();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Canceled);
        QCOMPARE(filesLeft(), QStringList());
        QVERIFY(!certificateOf(m_store->branchMember).printed.isValid());
    }
    // Deleted while it runs, too.
    auto job = std::make_unique<PrintJob>(m_store->store(), PrintSelection{}, options);
    job->start();
    job.reset();
    QVERIFY(filesLeft().isEmpty() || filesLeft() == QStringList{QStringLiteral("papers.pdf")});
}

void TestPrintJob::charactersThatNoFontHasAreToldFirst()
{
    QFile::remove(file());
    const QString noFontHas = QString::fromUcs4(U"\U000F1234");
    addAt(QStringLiteral("王") + noFontHas, 31, QStringLiteral("朝阳新村9号楼"), m_store->secondCommunity);
    addAt(QStringLiteral("赵") + noFontHas, 32, QStringLiteral("朝阳新村9号楼"), m_store->secondCommunity);
    for (const PaperKind kind : {PaperKind::Certificate, PaperKind::RegistrationForm}) {
        const Done done = print({}, true, kind);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::GlyphMissing);
        QCOMPARE(done.error().subject, noFontHas);
        // Each person once, with the first page, however many characters and pages it is.
        const QStringList people{QStringLiteral("王") + noFontHas, QStringLiteral("1"),
            QStringLiteral("赵") + noFontHas, QStringLiteral("1")};
        QCOMPARE(done.error().args, people);
        QVERIFY(!m_outcome.missing.isEmpty());
        QCOMPARE(filesLeft(), QStringList());
    }
    QVERIFY(!certificateOf(m_store->branchMember).printed.isValid());
}

void TestPrintJob::aFolderThatIsNotThereIsTold()
{
    PrintOptions options;
    options.file = m_folder.filePath(QStringLiteral("none/papers.pdf"));
    options.notePrinted = true;
    PrintJob job(m_store->store(), {}, options);
    const Done done = job.runHere();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    QVERIFY(!certificateOf(m_store->branchMember).printed.isValid());
}

void TestPrintJob::nobodyIsNothing()
{
    PrintSelection nobody;
    nobody.query.scope = {m_store->subdistrict};
    const Done done = print(nobody);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    PrintSelection stranger;
    stranger.member = MemberId{(qint64(1) << 40) + 999};
    QCOMPARE(print(stranger).error().code, ErrorCode::NotFound);
}

void TestPrintJob::formsNoteNothing()
{
    QVERIFY(print({}, true, PaperKind::RegistrationForm));
    QCOMPARE(m_outcome.members, 3);
    QCOMPARE(m_outcome.pages, 6);
    QVERIFY(!certificateOf(m_store->branchMember).printed.isValid());
}

void TestPrintJob::whoHasNoCertificateIsLeftOut()
{
    const MemberId left = m_store->floatingMember;
    valueOf(m_store->services().members.changeState(
        left, MembershipState::Expelled, QDate(2026, 10, 1), QStringLiteral("决定")));
    PrintSelection alone;
    alone.member = left;
    QFile::remove(file());
    const Done refused = print(alone, true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StateForbids);
    QCOMPARE(refused.error().args.constFirst(), QStringLiteral("certificate.none"));
    QVERIFY(filesLeft().isEmpty());
    // Among others they are left out; the form can be printed all the same.
    PrintSelection several;
    several.members = {left, m_store->branchMember};
    QVERIFY(print(several));
    QCOMPARE(m_outcome.members, 1);
    QCOMPARE(m_outcome.leftOut, 1);
    QVERIFY(!textOf(file()).contains(QStringLiteral("欧阳建国")));
    QVERIFY(print(alone, false, PaperKind::RegistrationForm));
    QVERIFY(textOf(file()).contains(QStringLiteral("欧阳建国")));
}

void TestPrintJob::filesThatAreWholeAreKeptAndNoted()
{
    QList<MemberId> members{m_store->branchMember, m_store->inServiceMember, m_store->floatingMember};
    for (int i = 0; i < 17; ++i)
        members.append(addAt(QStringLiteral("周立新"), 100 + i, {}, m_store->firstCommunity));
    QFile::remove(file());
    // A folder stands where one of the last files is to be.
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("papers-15.pdf")));
    PrintOptions options;
    options.file = file();
    options.notePrinted = true;
    options.membersPerFile = 1;
    PrintJob job(m_store->store(), {}, options);
    const Done done = job.runHere();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
    QVERIFY(QDir(m_folder.path()).rmdir(QStringLiteral("papers-15.pdf")));
    const PrintOutcome &outcome = job.outcome();
    QVERIFY(outcome.members > 0 && outcome.members < members.size());
    QCOMPARE(outcome.pages, 8 * outcome.members);
    QStringList kept;
    for (const QString &each : outcome.files)
        kept.append(QFileInfo(each).fileName());
    QCOMPARE(kept, filesLeft());
    int noted = 0;
    for (MemberId id : std::as_const(members))
        noted += certificateOf(id).printed.isValid() ? 1 : 0;
    QCOMPARE(noted, outcome.members);
}

void TestPrintJob::figuresOfTheFormAreThoseOfTheirKinds()
{
    const MemberId id = m_store->branchMember;
    int day = 0;
    const auto enter = [&](ParticipationKind kind, int times, int minutes, int deeds) {
        for (int i = 0; i < times; ++i) {
            Participation entry
                = TestStore::entryOf(id, QDate(2026, 1, 1).addDays(++day), QStringLiteral("活动"), minutes, deeds);
            entry.kind = kind;
            valueOf(m_store->services().participation.add(entry));
        }
    };
    enter(ParticipationKind::Volunteer, 2, 90, 1); // 3 hours
    enter(ParticipationKind::Deed, 3, 240, 5);
    enter(ParticipationKind::Meeting, 4, 60, 0);
    enter(ParticipationKind::Study, 7, 60, 0);
    enter(ParticipationKind::Culture, 9, 60, 0);
    enter(ParticipationKind::Other, 10, 60, 0);
    PrintSelection selection;
    selection.member = id;
    QVERIFY(print(selection, false, PaperKind::RegistrationForm));
    // Year, volunteer hours, deeds of whatever entry, meetings and study, culture and others.
    const QString text = flat(textOf(file()));
    QVERIFY2(text.contains(QStringLiteral("2026年3171119")), qPrintable(text));
}

void TestPrintJob::aRelationElsewhereIsNamedAsSuch()
{
    const MemberId id = m_store->inServiceMember;
    const UnitId unit = valueOf(m_store->services().members.show(id)).member.unitId;
    Unit changed;
    for (const UnitRow &row : valueOf(m_store->services().units.list()))
        if (row.unit.id == unit)
            changed = row.unit;
    changed.partyOrganization = QStringLiteral("市实验小学党总支第二支部");
    valueOf(m_store->services().units.edit(changed));
    PrintSelection selection;
    selection.member = id;
    // The values of one cell after the other: where one reports, the formal organization, the unit.
    QVERIFY(print(selection));
    QString text = flat(textOf(file()));
    QVERIFY2(text.contains(QStringLiteral("亭湖区城东街道雅和社区党支部市实验小学党总支第二支部市实验小学")),
        qPrintable(text));
    QVERIFY(print(selection, false, PaperKind::RegistrationForm));
    text = flat(textOf(file()));
    QVERIFY2(text.contains(QStringLiteral("市实验小学党总支第二支部雅和社区党支部市实验小学")), qPrintable(text));
    selection.member = m_store->branchMember;
    QVERIFY(print(selection));
    QVERIFY(flat(textOf(file())).contains(QStringLiteral("亭湖区城东街道雅和社区雅和社区党支部")));
}

QTEST_GUILESS_MAIN(TestPrintJob)
#include "tst_printjob.moc"
