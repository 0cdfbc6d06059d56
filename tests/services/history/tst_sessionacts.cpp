// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/auditservice.h"
#include "history/sessionacts.h"
#include "history/undojob.h"
#include "journal/journaltriggers.h"
#include "journal/rowjson.h"
#include "journal/tablerules.h"
#include "store/storeaccess.h"
#include "testroster.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** The acts of a session are taken back and done again in their order, whatever they are. */
class TestSessionActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actsAreTakenBackInOrderAndDoneAgain();
    void aNewActForgetsWhatCouldBeDoneAgain();
    void whatIsNoPersonsWorkIsLeftOut();
    void whatChangedNothingIsLeftOut();
    void aChosenUndoIsAnActOfTheSession();
    void onlyTheWholeIsUndoneWhereSomethingDepends();
    void aCanceledUndoLeavesEverything();
    void randomActsOfAllKindsGoBothWays_data();
    void randomActsOfAllKindsGoBothWays();
};

namespace {

/** All rows of all journaled tables, versions, notes of undoing and numbers of acts aside. */
QByteArray rowsOf(TestStore &test)
{
    return valueOf(test.store().access().read(Lane::Bulk, [](Connection &connection) -> Result<QByteArray> {
        QByteArray text;
        const auto tables = journaledTables(connection);
        for (const QString &table : *tables) {
            const auto columns = columnsOfTable(connection, table);
            QStringList names;
            QStringList keys;
            for (const JournaledColumn &column : *columns) {
                if (column.key)
                    keys.append(column.name);
                if (column.name != "row_version"_L1 && column.name != "undone_act"_L1 && column.name != "bytes"_L1)
                    names.append(u"coalesce(quote(%1), '')"_s.arg(column.name));
            }
            // Contents stay whatever is undone: the journal could not give them back.
            if (table == "content"_L1 || table == "import_batch"_L1 || table == "member_merge"_L1)
                continue;
            Statement rows = connection.prepare(
                u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(names.join(" || '|' || "_L1), table, keys.join(u',')));
            if (Done done = rows.run(); !done)
                return failure(done.error());
            while (rows.next())
                text += table.toUtf8() + ' ' + rows.value<QString>(0).toUtf8() + '\n';
        }
        return text;
    }));
}

/** Takes the next act back, or does the next one again, as the screen does; the act that it came to. */
ActId step(TestStore &test, SessionActs &acts, bool again)
{
    const auto act = again ? acts.nextAgain() : acts.next();
    if (!act)
        qFatal("there is no act");
    acts.begin(act->act);
    UndoJob job(test.store(), act->act, UndoExtent::WholeOnly);
    if (const Done done = job.runHere(); !done) {
        const auto preview = test.services().undo.preview(act->act).result();
        if (preview)
            for (const HeldBack &held : preview->heldBack)
                for (const HeldRow &row : held.rows)
                    qWarning("held: %s/%s %s %s %s", qPrintable(row.table), qPrintable(row.row),
                        qPrintable(codeOf(row.reason)), qPrintable(row.columns.join(u',')), qPrintable(row.byKind));
        qFatal("%s %s %s", again ? "again" : "back", qPrintable(codeOf(act->kind)),
            qPrintable(done.error().args.join(u' ')));
    }
    QCoreApplication::processEvents();
    acts.end(job.outcome().act);
    return job.outcome().act;
}

/** Does something that a person could do, out of all kinds. */
class RandomWork
{
public:
    RandomWork(TestStore &test, quint32 seed) : m_test(test), m_random(seed) { }

    void doOne()
    {
        switch (m_random.bounded(27)) {
        case 0:
            return addMember();
        case 1:
            return editMember();
        case 2:
            return transfer();
        case 3:
            return changeCategory();
        case 4:
            return addRecord();
        case 5:
            return amendRecord();
        case 6:
            return voidRecord();
        case 7:
            return rollCall();
        case 8:
            return addUnit();
        case 9:
            return addPlace();
        case 10:
            return addOrganization();
        case 11:
            return setSetting();
        case 12:
            return replaceCertificate();
        case 13:
            return notePrinted();
        case 14:
            return tellApart();
        case 15:
            return merge();
        case 16:
            return renameOrganization();
        case 17:
            return editUnit();
        case 18:
            return addSeveral();
        case 19:
        case 20:
            return setPhoto();
        case 21:
        case 22:
            return changeSheet();
        case 23:
            return importMembers();
        case 24:
            return importUnits();
        case 25:
            return importOrganizations();
        case 26:
            return importRecords();
        default:
            return changeState();
        }
    }

private:
    MemberId anyMember() { return m_members.at(m_random.bounded(int(m_members.size()))); }
    QString word() { return u"词%1"_s.arg(m_random.bounded(100000)); }
    QDate day() { return QDate(2026, 1, 1).addDays(m_random.bounded(300)); }

    void addMember()
    {
        NewMember fresh;
        fresh.member.name = u"王"_s + QChar(0x4E00 + m_random.bounded(200));
        ++m_serial;
        fresh.member.idNumber = testIdNumber(500 + m_serial, QDate(1980, 1, 1).addDays(m_serial));
        fresh.member.branchId = m_test.firstCommunity;
        if (m_random.bounded(3) == 0)
            fresh.unitName = word();
        m_members.append(valueOf(m_test.services().members.add(fresh)).id);
    }
    void editMember()
    {
        Member member = valueOf(m_test.services().members.show(anyMember())).member;
        member.remarks = word();
        member.hardship = !member.hardship;
        (void)m_test.services().members.edit(member).result();
    }
    void transfer()
    {
        const MemberId id = anyMember();
        const bool first = valueOf(m_test.services().members.show(id)).member.branchId == m_test.firstCommunity;
        (void)m_test.services()
            .members.transfer(id, first ? m_test.secondCommunity : m_test.firstCommunity, QDate(2026, 10, 31), word())
            .result();
    }
    void changeCategory()
    {
        const auto category = m_random.bounded(2) == 0 ? MemberCategory::InService : MemberCategory::Branch;
        (void)m_test.services().members.changeCategory(anyMember(), category, QDate(2026, 10, 31), word()).result();
    }
    void changeState()
    {
        (void)m_test.services()
            .members.changeState(anyMember(), MembershipState::Suspended, QDate(2026, 10, 31), word())
            .result();
    }
    void addRecord()
    {
        const auto id
            = m_test.services()
                  .participation.add(TestStore::entryOf(anyMember(), day(), word(), 30 * m_random.bounded(1, 5)))
                  .result();
        if (id)
            m_records.append(*id);
    }
    void amendRecord()
    {
        if (m_records.isEmpty())
            return addRecord();
        const auto next
            = m_test.services()
                  .participation.amend(m_records.takeLast(), TestStore::entryOf(anyMember(), day(), word(), 60), word())
                  .result();
        if (next)
            m_records.append(*next);
    }
    void voidRecord()
    {
        if (m_records.isEmpty())
            return addRecord();
        (void)m_test.services().participation.voidEntry(m_records.takeLast(), word()).result();
    }
    void rollCall()
    {
        Activity activity;
        activity.organizationId = m_test.firstCommunity;
        activity.title = word();
        activity.kind = ParticipationKind::Volunteer;
        activity.date = day();
        activity.minutes = 60;
        QList<Attendance> people;
        for (int i = 0; i < 3; ++i)
            if (const MemberId id = anyMember(); std::none_of(
                    people.cbegin(), people.cend(), [id](const Attendance &each) { return each.member == id; }))
                people.append({id, 60, 0});
        (void)m_test.services().participation.rollCall(activity, people).result();
    }
    void addUnit()
    {
        Unit unit;
        unit.name = word();
        (void)m_test.services().units.add(unit).result();
    }
    void addPlace()
    {
        Place place;
        place.organizationId = m_test.firstCommunity;
        place.kind = PlaceKind::Estate;
        place.name = word();
        place.responsibleId = anyMember();
        (void)m_test.services().places.add(place).result();
    }
    void addOrganization()
    {
        Organization organization;
        organization.code = u"0101%1"_s.arg(50 + ++m_serial);
        organization.name = word();
        organization.shortName = organization.name;
        organization.kind = OrganizationKind::CommunityBranch;
        organization.parentId = m_test.subdistrict;
        (void)m_test.services().organizations.add(organization).result();
    }
    void setSetting() { (void)m_test.services().settings.set(u"letter_sender"_s, word()).result(); }
    void replaceCertificate()
    {
        (void)m_test.services().certificates.replace(anyMember(), word(), m_random.bounded(2) == 0).result();
    }

    void notePrinted()
    {
        const auto certificates = valueOf(m_test.services().members.show(anyMember())).certificates;
        if (!certificates.isEmpty() && certificates.constFirst().state == CertificateState::Valid)
            (void)m_test.services().certificates.notePrinted({{certificates.constFirst().id, {}, 1, true}}).result();
    }
    void tellApart() { (void)m_test.services().duplicates.noteDistinct(anyMember(), anyMember()).result(); }
    void merge()
    {
        const MemberId kept = anyMember();
        const MemberId merged = m_members.constLast();
        if (m_members.size() < 6 || kept == merged)
            return addMember();
        MergeRequest request;
        request.kept = kept;
        request.merged = merged;
        request.keptVersion = valueOf(m_test.services().members.show(kept)).member.rowVersion;
        request.mergedVersion = valueOf(m_test.services().members.show(merged)).member.rowVersion;
        request.reason = word();
        if (m_test.services().merges.merge(request).result())
            m_members.removeLast();
    }
    void renameOrganization()
    {
        const auto all = valueOf(m_test.services().organizations.all());
        for (Organization each : all)
            if (each.id == m_test.secondCommunity) {
                each.name = word();
                (void)m_test.services().organizations.edit(each).result();
            }
    }
    void editUnit()
    {
        const auto units = valueOf(m_test.services().units.list());
        Unit unit = units.at(m_random.bounded(int(units.size()))).unit;
        unit.contact = word();
        (void)m_test.services().units.edit(unit).result();
    }
    void addSeveral()
    {
        (void)m_test.services()
            .participation
            .addAll({TestStore::entryOf(anyMember(), day(), word(), 30),
                TestStore::entryOf(anyMember(), day(), word(), 60)})
            .result();
    }

    void setPhoto()
    {
        const MemberId member = anyMember();
        const bool away = m_random.bounded(3) == 0;
        const QByteArray jpeg = "\xFF\xD8\xFF " + word().toUtf8() + " \xFF\xD9";
        (void)m_test.services().members.setPhoto(member, away ? QByteArray() : jpeg).result();
    }
    void changeSheet()
    {
        const LibrarySheet sheet = valueOf(m_test.services().library.sheet(u"certificate"_s));
        if (sheet.own && m_random.bounded(3) == 0) {
            (void)m_test.services().library.reset(sheet.name).result();
            return;
        }
        SheetDescription other = sheet.inUse();
        findElement(other, u"log-heading"_s)->text = word();
        (void)m_test.services().library.save(other, sheet.rowVersion).result();
    }
    QString nameOf(OrganizationId id)
    {
        for (const Organization &each : valueOf(m_test.services().organizations.all()))
            if (each.id == id)
                return each.name;
        return {};
    }
    QString idNumberOf(MemberId id) { return valueOf(m_test.services().members.show(id)).member.idNumber; }
    void import(RosterSubject subject, const TestRows &rows)
    {
        RosterImportOptions options{m_folder.filePath(u"roster.xlsx"_s)};
        options.subject = subject;
        options.onExisting = OnExisting::Replace;
        writeTestWorkbook(options.file, rows);
        (void)importRoster(m_test, options);
        ++m_imports;
    }
    void importMembers()
    {
        const QString branch = nameOf(m_test.firstCommunity);
        TestRows rows{{u"姓名"_s, u"身份证号"_s, u"所在党支部"_s, u"党员类型"_s, u"工作单位"_s, u"手机"_s, u"备注"_s}};
        const Member known = valueOf(m_test.services().members.show(anyMember())).member;
        rows.append({known.name, known.idNumber, {}, {}, {}, {}, word()});
        QStringList numbers;
        for (int i = 0; i < 2; ++i) {
            ++m_serial;
            numbers.append(testIdNumber(500 + m_serial, QDate(1975, 1, 1).addDays(m_serial)));
            rows.append({u"李"_s + QChar(0x4E00 + m_random.bounded(200)), numbers.constLast(), branch,
                i == 0 ? u"在职党员"_s : u"支部党员"_s, i == 0 ? word() : QString(),
                u"1990000%1"_s.arg(m_serial, 4, 10, QChar(u'0')), word()});
        }
        import(RosterSubject::Members, rows);
        for (const QString &number : numbers)
            if (const auto id = m_test.services().members.resolve(number).result())
                m_members.append(*id);
    }
    void importUnits()
    {
        import(RosterSubject::Units,
            {{u"单位名称"_s, u"联系人"_s}, {u"市实验小学"_s, word()}, {word(), word()},
                { word(),
                    word() }});
    }
    void importOrganizations()
    {
        ++m_serial;
        import(RosterSubject::Organizations,
            {{u"代码"_s, u"党组织名称"_s, u"类别"_s, u"上级党组织"_s},
                { u"0101%1"_s.arg(50 + m_serial),
                    word() + u"社区党支部"_s,
                    u"社区党支部"_s,
                    nameOf(m_test.subdistrict) }});
    }
    void importRecords()
    {
        TestRows rows{{u"身份证号"_s, u"日期"_s, u"类别"_s, u"内容"_s, u"小时"_s}};
        for (int i = 0; i < 3; ++i)
            rows.append({idNumberOf(anyMember()), day().toString(Qt::ISODate), u"志愿服务"_s, word(), u"2"_s});
        import(RosterSubject::Records, rows);
    }

public:
    /** How many rosters were read. */
    int imports() const { return m_imports; }

private:
    TestStore &m_test;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    int m_serial = 0;
    int m_imports = 0;
    QList<MemberId> m_members{m_test.branchMember, m_test.inServiceMember, m_test.floatingMember};
    QList<ParticipationId> m_records;
};

} // namespace

void TestSessionActs::actsAreTakenBackInOrderAndDoneAgain()
{
    TestStore test;
    SessionActs acts(test.store());
    QSignalSpy changed(&acts, &SessionActs::changed);
    const QByteArray before = rowsOf(test);
    const ParticipationId record = valueOf(
        test.services().participation.add(TestStore::entryOf(test.branchMember, {2026, 10, 1}, u"巡逻"_s, 60)));
    const QByteArray between = rowsOf(test);
    valueOf(test.services().participation.voidEntry(record, u"错了"_s));
    const QByteArray after = rowsOf(test);
    QTRY_COMPARE(acts.count(), 2);
    QCOMPARE(acts.next()->kind, ActKind::RecordVoid);
    step(test, acts, false);
    QCOMPARE(rowsOf(test), between);
    QCOMPARE(acts.next()->kind, ActKind::RecordAdd);
    step(test, acts, false);
    QCOMPARE(rowsOf(test), before);
    QVERIFY(!acts.next());
    QCOMPARE(acts.nextAgain()->kind, ActKind::RecordAdd);
    step(test, acts, true);
    step(test, acts, true);
    QCOMPARE(rowsOf(test), after);
    QVERIFY(!acts.nextAgain());
    QCOMPARE(acts.next()->kind, ActKind::RecordVoid);
    step(test, acts, false);
    QCOMPARE(rowsOf(test), between);
}

void TestSessionActs::aNewActForgetsWhatCouldBeDoneAgain()
{
    TestStore test;
    SessionActs acts(test.store());
    Unit unit;
    unit.name = u"市图书馆"_s;
    valueOf(test.services().units.add(unit));
    QTRY_COMPARE(acts.count(), 1);
    step(test, acts, false);
    QVERIFY(acts.nextAgain());
    unit.name = u"区档案馆"_s;
    valueOf(test.services().units.add(unit));
    QTRY_COMPARE(acts.count(), 1);
    QVERIFY(!acts.nextAgain());
}

void TestSessionActs::whatIsNoPersonsWorkIsLeftOut()
{
    TestStore test;
    SessionActs acts(test.store());
    valueOf(test.services().members.noteShown(test.branchMember));
    valueOf(test.services().settings.set(u"letter_sender"_s, u"区委组织部"_s));
    QTRY_COMPARE(acts.count(), 1);
    QCOMPARE(acts.next()->kind, ActKind::SettingChange);
}

void TestSessionActs::whatChangedNothingIsLeftOut()
{
    TestStore test;
    SessionActs acts(test.store());
    valueOf(test.services().settings.set(u"letter_sender"_s, u"甲"_s));
    valueOf(test.services().members.setPhoto(test.branchMember, {})); // there is none
    valueOf(test.services().settings.set(u"letter_sender"_s, u"乙"_s));
    QTRY_COMPARE(acts.count(), 2);
    step(test, acts, false);
    QCOMPARE(acts.next()->kind, ActKind::SettingChange);
}

void TestSessionActs::aChosenUndoIsAnActOfTheSession()
{
    TestStore test;
    SessionActs acts(test.store());
    valueOf(test.services().settings.set(u"letter_sender"_s, u"甲"_s));
    QTRY_COMPARE(acts.count(), 1);
    const QByteArray after = rowsOf(test);
    valueOf(test.services().undo.undo(acts.next()->act)); // out of a history
    QTRY_COMPARE(acts.count(), 2);
    step(test, acts, false);
    QCOMPARE(rowsOf(test), after);
}

void TestSessionActs::onlyTheWholeIsUndoneWhereSomethingDepends()
{
    TestStore test;
    Activity activity;
    activity.organizationId = test.firstCommunity;
    activity.title = u"清扫"_s;
    activity.date = QDate(2026, 10, 1);
    activity.minutes = 60;
    const auto outcome = valueOf(
        test.services().participation.rollCall(activity, {{test.branchMember, 60, 0}, {test.inServiceMember, 60, 0}}));
    const ActId act{test.scalar(u"SELECT max(id) FROM act"_s).toLongLong()};
    valueOf(test.services().participation.voidEntry(outcome.records.constFirst(), u"没有来"_s));
    const QByteArray before = rowsOf(test);
    QCOMPARE(errorOf(test.services().undo.undo(act, UndoExtent::WholeOnly)).args.value(0), u"undo.depends"_s);
    QCOMPARE(rowsOf(test), before);
    const UndoPreview preview = valueOf(test.services().undo.preview(act));
    const auto held = std::find_if(preview.heldBack.cbegin(), preview.heldBack.cend(),
        [&test](const HeldBack &each) { return each.member == test.branchMember; });
    QVERIFY(held != preview.heldBack.cend());
    QCOMPARE(held->rows.constFirst().byKind, u"record.void"_s);
    QVERIFY(!isUndoneInPart(preview.actKind));
    QVERIFY(isUndoneInPart(u"member.import"_s));
}

void TestSessionActs::aCanceledUndoLeavesEverything()
{
    TestStore test;
    valueOf(test.services().settings.set(u"letter_sender"_s, u"甲"_s));
    const ActId act{test.scalar(u"SELECT max(id) FROM act"_s).toLongLong()};
    const QByteArray before = rowsOf(test);
    QCOMPARE(errorOf(test.services().undo.undo(act, UndoExtent::WhatCanBe, {{}, [] { return true; }})).code,
        ErrorCode::Canceled);
    QCOMPARE(rowsOf(test), before);
    double last = 0;
    valueOf(test.services().undo.undo(act, UndoExtent::WhatCanBe,
        {[&last](double share) {
             QVERIFY(share >= last && share <= 1);
             last = share;
         },
            {}}));
    QVERIFY(last > 0.5);
}

void TestSessionActs::randomActsOfAllKindsGoBothWays_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 7U, 42U, 1949U, 20261031U})
        QTest::addRow("%u", seed) << seed;
}

void TestSessionActs::randomActsOfAllKindsGoBothWays()
{
    QFETCH(quint32, seed);
    TestStore test;
    // Copying the store before each of them is not what is looked at here.
    valueOf(test.services().settings.set(u"backup.before_import"_s, u"off"_s));
    SessionActs acts(test.store());
    RandomWork work(test, seed);
    QList<QByteArray> states{rowsOf(test)};
    for (int i = 0; i < 80; ++i) {
        const qsizetype before = acts.count();
        work.doOne();
        QCoreApplication::processEvents();
        if (acts.count() > before)
            states.append(rowsOf(test));
    }
    QCOMPARE(acts.count(), states.size() - 1);
    QVERIFY(acts.count() > 40);
    QSet<QString> kinds;
    for (const ActLine &line : valueOf(AuditService(test.store()).acts({}, {}, 500)))
        kinds.insert(line.kind);
    for (const char *kind : {"member.photo", "sheet.change", "unit.import"})
        QVERIFY2(kinds.contains(QLatin1StringView(kind)), kind);
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        const QString kind = codeOf(acts.next()->kind);
        step(test, acts, false);
        QVERIFY2(rowsOf(test) == states.at(i), qPrintable(u"undo of %1 (%2)"_s.arg(kind).arg(i)));
    }
    // What notes that something was brought in or merged stays, marked.
    for (const QString &table : tablesOfNotes())
        QCOMPARE(test.scalar(u"SELECT count(*) FROM %1 WHERE undone_act IS NULL"_s.arg(table)).toInt(), 0);
    for (qsizetype i = 1; i < states.size(); ++i) {
        const QString kind = codeOf(acts.nextAgain()->kind);
        step(test, acts, true);
        QVERIFY2(rowsOf(test) == states.at(i), qPrintable(u"redo of %1 (%2)"_s.arg(kind).arg(i)));
    }
    for (const QString &table : tablesOfNotes())
        QCOMPARE(test.scalar(u"SELECT count(*) FROM %1 WHERE undone_act IS NOT NULL"_s.arg(table)).toInt(), 0);
    const auto findings = valueOf(test.services().checks.check());
    for (const CheckFinding &finding : findings)
        QVERIFY2(false, qPrintable(finding.code + u' ' + finding.subject));
}

QTEST_GUILESS_MAIN(TestSessionActs)
#include "tst_sessionacts.moc"
