// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../members/memberdesk.h"

#include "exports/memberexport.h"
#include "log.h"
#include "printing/batchprintdialog.h"
#include "printing/previewdialog.h"
#include "rosters/rosterimport.h"
#include "rosters/rosterimportdialog.h"
#include "search/readingindex.h"
#include "search/searchbox.h"

#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** The log goes to whoever looks after the program; who the members are must not go with it. */
class TestLogPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDaysWorkLeavesNoPersonalData();
    void whatQtSaysIsBlanked();

private:
    QByteArray logged() const
    {
        logWarning(u"end of the test"_s); // warnings reach the disk at once, and all before them
        QFile file(m_log);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    const QString m_log = m_folder.filePath(u"log/dangjian.log"_s);
};

void TestLogPrivacy::aDaysWorkLeavesNoPersonalData()
{
    startLog(m_log);
    MemberDesk desk;
    Services &services = desk.data.services();
    const Member known = desk.details(desk.data.branchMember).member;

    NewMember added;
    added.member.name = u"覃雨桐"_s;
    added.member.idNumber = testIdNumber(321, QDate(1981, 2, 3), Sex::Female);
    added.member.mobile = u"19912345678"_s;
    added.member.address = u"朝阳新村16号楼304室"_s;
    added.member.branchId = desk.data.firstCommunity;
    const MemberId id = valueOf(services.members.add(added)).id;
    // Refused: the number is taken, the number is wrong, somebody else was faster.
    desk.workplace->tellError(nullptr, errorOf(services.members.add(added)));
    NewMember wrong = added;
    wrong.member.idNumber = u"320999198102030012"_s;
    desk.workplace->tellError(nullptr, errorOf(services.members.add(wrong)));
    Member edited = desk.details(id).member;
    edited.remarks = u"覃雨桐电话19912345678"_s;
    QVERIFY(services.members.edit(edited).result().has_value());
    desk.workplace->tellError(nullptr, services.members.edit(edited).result().error());

    ReadingIndex readings;
    SearchBox search(*desk.workplace, readings);
    QSignalSpy answered(&search, &SearchBox::answered);
    search.show();
    for (const QString &text :
        {u"覃雨桐"_s, u"qinyutong"_s, u"19912345678"_s, added.member.idNumber, u"\"' OR 1=1"_s}) {
        search.setFocus();
        search.clear();
        search.insert(text);
        QVERIFY(answered.wait());
    }

    PreviewDialog preview(*desk.workplace, id, added.member.name, PaperKind::RegistrationForm);
    QSignalSpy ready(&preview, &PreviewDialog::ready);
    preview.open();
    QVERIFY(ready.wait(20000));
    preview.savePdf(desk.path(u"登记证-覃雨桐-qinyutong.pdf"_s));
    QVERIFY(desk.waitForJob());
    // A folder that is not there: printing and export fail.
    preview.savePdf(desk.path(u"没有/登记证-覃雨桐-qinyutong.pdf"_s));
    QVERIFY(desk.waitForJob());
    MemberExportOptions options;
    options.file = desk.path(u"没有/覃雨桐-qinyutong.xlsx"_s);
    options.sheet = u"党员"_s;
    desk.workplace->run(new MemberExportJob(services.members, {}, {id}, {}, options), u"Export"_s);
    QVERIFY(desk.waitForJob());
    QVERIFY(desk.jobsFailed > 0);

    // Rosters that are none, or hold rows that are refused.
    for (const QByteArray &bytes : {QByteArray("PK\3\4 not a workbook"),
             QByteArray("姓名,身份证号,手机\n覃雨桐,320999198102030012,19912345678\n")}) {
        const QString name = desk.path(bytes.startsWith("PK") ? u"名册-qinyutong.xlsx"_s : u"名册-qinyutong.csv"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        RosterImportOptions roster;
        roster.file = name;
        desk.workplace->run(new RosterImportJob(desk.data.store(), roster), u"Import"_s);
        QVERIFY(desk.waitForJob());
    }
    QVERIFY(desk.jobsFailed > 1);

    const QByteArray log = logged();
    QVERIFY(log.contains("store opened")); // it is this run's log
    QVERIFY(log.contains("failed: code"));
    QStringList personal{known.name, known.idNumber, known.mobile, added.member.name, added.member.idNumber,
        wrong.member.idNumber, added.member.mobile, u"朝阳新村"_s, u"qinyutong"_s};
    personal.removeAll(QString());
    for (const QString &each : std::as_const(personal))
        QVERIFY2(!log.contains(each.toUtf8()), log.constData());
}

void TestLogPrivacy::whatQtSaysIsBlanked()
{
    startLog(m_log);
    // Real messages of Qt that name the file.
    QFile closed(m_folder.filePath(u"登记证-覃雨桐-qinyutong.pdf"_s));
    closed.write("x");
    qWarning().noquote() << u"cannot print 覃雨桐, 320999198102030012, 19912345678"_s;
    qWarning() << u"qinyutong.pdf"_s << "is busy";
    const QByteArray log = logged();
    QVERIFY(log.contains("device not open"));
    QVERIFY(log.contains("is busy"));
    for (const QString &each : {u"覃雨桐"_s, u"qinyutong"_s, u"320999198102030012"_s, u"19912345678"_s})
        QVERIFY2(!log.contains(each.toUtf8()), log.constData());
}

QTEST_MAIN(TestLogPrivacy)
#include "tst_logprivacy.moc"
