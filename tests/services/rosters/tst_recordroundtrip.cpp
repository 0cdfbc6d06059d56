// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/recordexport.h"
#include "testroster.h"
#include "workbook.h"

#include <QFile>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** An exported list of records comes back unchanged, and mended where it was mended. */
class RecordRoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRecordIsKnownAgain_data();
    void everyRecordIsKnownAgain();
    void whatWasMendedInTheFileIsAmended();
    void aNumberCopiedToAnotherPersonsRowIsNoNumber();
    void elsewhereTheNumbersMeanNothing();

private:
    static void fill(TestStore &test);
    static QString exported(TestStore &test, const QString &file);
    static QList<QByteArray> lines(const QString &file);
    static void write(const QString &file, const QList<QByteArray> &lines);
    static RosterImportOptions optionsFor(const QString &file, OnExisting onExisting)
    {
        RosterImportOptions options{file};
        options.subject = RosterSubject::Records;
        options.onExisting = onExisting;
        return options;
    }
};

void RecordRoundTripTest::fill(TestStore &test)
{
    ParticipationService &records = test.services().participation;
    const QList<MemberId> people{test.branchMember, test.inServiceMember, test.floatingMember};
    QList<ParticipationId> ids;
    for (int i = 0; i < 120; ++i) {
        Participation entry = TestStore::entryOf(people.at(i % 3), QDate(2026, 1, 1).addDays(i * 2),
            u"第%1次，“引号”、逗号, 和 空格"_s.arg(i), i % 7 == 0 ? 0 : 1 + i * 3, i % 5);
        entry.kind = Codes<ParticipationKind>::table.at(size_t(i) % 6).first;
        entry.place = i % 2 ? u"社区广场"_s : QString();
        entry.certifier = i % 3 ? u"祭红梅"_s : QString();
        ids.append(valueOf(records.add(entry)));
    }
    // The same thing twice, one amended, one voided, and one of a person who has no valid certificate any more.
    (void)valueOf(records.add(TestStore::entryOf(test.branchMember, QDate(2026, 9, 1), u"巡逻"_s, 60)));
    (void)valueOf(records.add(TestStore::entryOf(test.branchMember, QDate(2026, 9, 1), u"巡逻"_s, 90)));
    (void)valueOf(
        records.amend(ids.at(3), TestStore::entryOf(test.branchMember, QDate(2026, 9, 2), u"改过"_s, 45), u"打错"_s));
    QVERIFY(records.voidEntry(ids.at(4), u"不是本人"_s).result());
    QVERIFY(test.services().certificates.withdraw(test.floatingMember, u"收回"_s).result());
}

QString RecordRoundTripTest::exported(TestStore &test, const QString &file)
{
    RecordExportJob job(test.store(), {}, {}, recordRosterColumns(), {file, u"参与记录"_s});
    if (!job.runHere() || job.exportedCount() != 121)
        qFatal("the export fails: %d", job.exportedCount());
    return file;
}

QList<QByteArray> RecordRoundTripTest::lines(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("no file");
    return in.readAll().split('\n');
}

void RecordRoundTripTest::write(const QString &file, const QList<QByteArray> &lines)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("no file");
    out.write(lines.join('\n'));
}

void RecordRoundTripTest::everyRecordIsKnownAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << u"records.xlsx"_s;
    QTest::newRow("csv") << u"records.csv"_s;
}

void RecordRoundTripTest::everyRecordIsKnownAgain()
{
    QFETCH(QString, name);
    TestStore test;
    fill(test);
    QTemporaryDir folder;
    const QString file = exported(test, folder.filePath(name));
    const QByteArray before = test.content();
    for (const OnExisting onExisting : {OnExisting::Skip, OnExisting::Fill, OnExisting::Replace}) {
        const RosterImportReport report = importRoster(test, optionsFor(file, onExisting));
        QCOMPARE(report.rows.size(), 121);
        for (const RosterImportRow &row : report.rows)
            QVERIFY2(row.effect == RosterEffect::Unchanged,
                qPrintable(u"%1 %2 %3 %4 %5"_s.arg(row.row).arg(
                    codeOf(row.state), row.code(), row.args().join(u' '), changesText(row))));
        QVERIFY(!report.entered);
    }
    QVERIFY(test.content() == before);
}

void RecordRoundTripTest::whatWasMendedInTheFileIsAmended()
{
    TestStore test;
    fill(test);
    QTemporaryDir folder;
    const QString file = exported(test, folder.filePath(u"records.csv"_s));
    QList<QByteArray> rows = lines(file);
    int mended = 0;
    for (QByteArray &row : rows)
        if (row.contains("改过")) {
            row.replace("改过", "改对了").replace("2026-09-02", "2026-09-03");
            ++mended;
        }
    QCOMPARE(mended, 1);
    write(file, rows);
    const RosterImportReport report = importRoster(test, optionsFor(file, OnExisting::Replace));
    QCOMPARE(report.effects().value(RosterEffect::Changed), 1);
    QCOMPARE(report.effects().value(RosterEffect::Unchanged), 120);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM participation WHERE content = '改对了' AND date = '2026-09-03'"
                         " AND state = 'valid' AND replaces_id IS NOT NULL"_s)
                 .toInt(),
        1);
    QCOMPARE(
        test.scalar(u"SELECT count(*) FROM participation WHERE content = '改过' AND state = 'amended'"_s).toInt(), 1);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM participation WHERE state = 'valid'"_s).toInt(), 121);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void RecordRoundTripTest::aNumberCopiedToAnotherPersonsRowIsNoNumber()
{
    TestStore test;
    fill(test);
    QTemporaryDir folder;
    const QString file = exported(test, folder.filePath(u"records.csv"_s));
    QList<QByteArray> rows = lines(file);
    // Whoever makes a new row of a copied one gives it another name, day and content, and forgets the number.
    QByteArray copy;
    for (const QByteArray &row : rows)
        if (row.contains("改过"))
            copy = row;
    const QByteArray certificate = valueOf(test.services().members.row(test.inServiceMember)).certificate.toUtf8();
    const QByteArray former = valueOf(test.services().members.row(test.branchMember)).certificate.toUtf8();
    copy.replace("单志强", "吕芳").replace(former, certificate).replace("改过", "新做的");
    rows.insert(1, copy);
    write(file, rows);
    const RosterImportReport report = importRoster(test, optionsFor(file, OnExisting::Replace));
    QCOMPARE(report.effects().value(RosterEffect::New), 1);
    QCOMPARE(report.effects().value(RosterEffect::Unchanged), 121);
    QCOMPARE(valueOf(test.services().participation.ofMember(test.inServiceMember)).last().content, u"新做的"_s);
}

void RecordRoundTripTest::elsewhereTheNumbersMeanNothing()
{
    TestStore test;
    (void)valueOf(
        test.services().participation.add(TestStore::entryOf(test.branchMember, QDate(2026, 9, 1), u"巡逻"_s, 60)));
    QTemporaryDir folder;
    const QString file = folder.filePath(u"records.csv"_s);
    RecordExportJob job(test.store(), {}, {}, recordRosterColumns(), {file, u"参与记录"_s});
    QVERIFY(job.runHere());
    TestStore other;
    const RosterImportReport report = importRoster(other, optionsFor(file, OnExisting::Replace));
    QCOMPARE(report.effects().value(RosterEffect::New), 1);
    QCOMPARE(valueOf(other.services().participation.ofMember(other.branchMember)).first().content, u"巡逻"_s);
}

QTEST_GUILESS_MAIN(RecordRoundTripTest)
#include "tst_recordroundtrip.moc"
