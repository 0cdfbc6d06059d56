// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/refusedrows.h"
#include "testroster.h"
#include "workbook.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** What a sheet says only once, in cells merged over rows, in its name, or with 同上, and what it hides. */
class RosterSheetsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &text) const
    {
        QFile file(m_folder.filePath(u"roster.xls"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

    static QString number(int serial) { return testIdNumber(serial, QDate(1960, 1, 1).addDays(serial)); }

    static QString cells(const QStringList &texts)
    {
        QString cells;
        for (const QString &text : texts)
            cells += u"<td>"_s + text + u"</td>"_s;
        return cells;
    }

    /** "2 ok 雅和社区党支部", one a row. */
    static QStringList verdicts(const RosterImportReport &report)
    {
        QStringList verdicts;
        for (const RosterImportRow &row : report.rows)
            verdicts << u"%1 %2 %3%4"_s.arg(row.row).arg(
                codeOf(row.state), row.branchName, row.code().isEmpty() ? QString() : u' ' + row.code());
        return verdicts;
    }

private slots:
    void aBranchBesideAllItsMembers()
    {
        TestStore test;
        const QString page = u"<table><tr>"_s + cells({u"所在党支部"_s, u"姓名"_s, u"身份证号"_s})
            + u"</tr><tr><td rowspan=2>雅和社区党支部</td>"_s + cells({u"张建国"_s, number(11)}) + u"</tr><tr>"_s
            + cells({u"李志强"_s, number(12)}) + u"</tr><tr>"_s + cells({u"太平社区党支部"_s, u"王桂兰"_s, number(13)})
            + u"</tr><tr>"_s + cells({u"同上"_s, u"赵海燕"_s, number(14)}) + u"</tr><tr>"_s
            + cells({{}, u"孙玉梅"_s, number(15)}) + u"</tr></table>"_s;
        const RosterImportReport report = importRoster(test, {write(page)});
        QCOMPARE(verdicts(report),
            QStringList({u"2 ok 雅和社区党支部"_s, u"3 ok 雅和社区党支部"_s, u"4 ok 太平社区党支部"_s,
                u"5 ok 太平社区党支部"_s, u"6 error  branch.missing"_s}));
    }

    void whatComesBackSaysItToo()
    {
        // The second member is refused, and the branch's name stands in the first one's row only.
        TestStore test;
        const QString file = write(u"<table><tr>"_s + cells({u"所在党支部"_s, u"姓名"_s, u"身份证号"_s})
            + u"</tr><tr><td rowspan=2>雅和社区党支部</td>"_s + cells({u"张建国"_s, number(11)}) + u"</tr><tr>"_s
            + cells({u"李志强"_s, u"123"_s}) + u"</tr></table>"_s);
        const QString back = m_folder.filePath(u"back.xlsx"_s);
        RefusedRowsJob job(
            file, importRoster(test, {file}), back, [](const RosterFinding &finding) { return finding.code; });
        QVERIFY(job.runHere());
        const auto workbook = openWorkbook(back);
        const auto rows = topRows(**workbook, 0, 9);
        QCOMPARE(rows->last().cell(0).text, u"雅和社区党支部"_s);
        QCOMPARE(rows->last().cell(1).text, u"李志强"_s);
    }

    void aSheetForEachBranch()
    {
        TestStore test;
        const QString file = m_folder.filePath(u"roster.xlsx"_s);
        const QStringList headings{u"姓名"_s, u"身份证号"_s};
        writeTestWorkbook(file,
            {{u"封面"_s, {{u"党员花名册"_s}}}, {u"雅和社区党支部"_s, {headings, {u"张建国"_s, number(11)}}},
                {u"太平社区党支部"_s, {headings, {u"李志强"_s, number(12)}}},
                {u"去年"_s, {headings, {u"王桂兰"_s, number(13)}}}});
        const RosterImportReport report = importRoster(test, {file});
        QCOMPARE(verdicts(report),
            QStringList(
                {u"2 warning 雅和社区党支部 branch.by_sheet"_s, u"2 warning 太平社区党支部 branch.by_sheet"_s}));
        QCOMPARE(report.sheets.size(), 2);
        // What else looks like a roster is no part of it, and that is told.
        QCOMPARE(report.sheetsNotRead, QStringList{u"去年"_s});
    }

    void hiddenRowsAreTold()
    {
        TestStore test;
        const RosterImportReport report = importRoster(test,
            {write(u"<table><tr>"_s + cells({u"所在党支部"_s, u"姓名"_s, u"身份证号"_s})
                + u"</tr><tr style='display:none'>"_s + cells({u"雅和社区党支部"_s, u"张建国"_s, number(11)})
                + u"</tr></table>"_s)});
        QCOMPARE(verdicts(report), QStringList{u"2 warning 雅和社区党支部 row.hidden"_s});
        QCOMPARE(report.rows.first().effect, RosterEffect::New);
    }

    void hoursAndMinutesThatDiffer()
    {
        TestStore test;
        RosterImportOptions options{
            write(u"<table><tr>"_s + cells({u"身份证号"_s, u"日期"_s, u"类别"_s, u"内容"_s, u"小时"_s, u"分钟"_s})
                + u"</tr><tr>"_s + cells({testIdNumber(1), u"2026-05-01"_s, u"志愿服务"_s, u"巡逻"_s, u"2"_s, u"120"_s})
                + u"</tr><tr>"_s + cells({testIdNumber(1), u"2026-05-02"_s, u"志愿服务"_s, u"巡逻"_s, u"1"_s, u"30"_s})
                + u"</tr></table>"_s)};
        options.subject = RosterSubject::Records;
        QCOMPARE(verdicts(importRoster(test, options)), QStringList({u"2 ok "_s, u"3 error  hours.unreadable"_s}));
    }

    void headingsAndNothingBelow()
    {
        TestStore test;
        RosterImportJob job(
            test.store(), {write(u"<table><tr>"_s + cells({u"姓名"_s, u"身份证号"_s}) + u"</tr></table>"_s)});
        const Done done = job.runHere();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileFormat);
        QCOMPARE(done.error().args, QStringList{u"rows.missing"_s});
    }
};

QTEST_GUILESS_MAIN(RosterSheetsTest)
#include "tst_rostersheets.moc"
