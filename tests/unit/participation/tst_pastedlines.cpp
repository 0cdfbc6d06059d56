// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/pastedlines.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

class PastedLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheColumnsFromHeadings();
    void guessesColumnsWithoutHeadings();
    void keepsWrongCellsAsTheyAre();
    void readsQuotedCells();
    void takesALoneColumnAsPeople();
    void partsNames();
};

void PastedLinesTest::takesTheColumnsFromHeadings()
{
    const PastedTable table = pastedLines(
        u"雅和社区党员活动登记\r\n"
        "序号\t活动日期\t姓名\t登记证号\t工作单位\t活动类别\t活动内容\t时长(小时)\t实事件数\t证明人\t备注\r\n"
        "1\t2026-10-05\t吕芳\tA01-0000002\t市实验小学\t志愿服务\t清扫楼道\t2\t1\t祭红梅\t无\r\n"
        "\t\t\t\t\t\t\t\t\t\t\r\n"
        "2\t10-6\t单志强\t\t\t会议\t支部党员大会\t1.5\t\t祭红梅\t\r\n"_s);
    QVERIFY(table.headed);
    QCOMPARE(table.lines.size(), 2);
    const PastedLine &first = table.lines.first();
    QCOMPARE(first.row, 3);
    QCOMPARE(first.date, u"2026-10-05"_s);
    QCOMPARE(first.who, u"吕芳"_s);
    QCOMPARE(first.number, u"A01-0000002"_s);
    QCOMPARE(first.belonging, u"市实验小学"_s);
    QCOMPARE(first.kind, u"志愿服务"_s);
    QCOMPARE(first.content, u"清扫楼道"_s);
    QCOMPARE(first.hours, u"2"_s);
    QCOMPARE(first.deeds, u"1"_s);
    QCOMPARE(first.certifier, u"祭红梅"_s);
    QCOMPARE(table.lines.last().row, 5);
    QCOMPARE(table.lines.last().content, u"支部党员大会"_s);
}

void PastedLinesTest::guessesColumnsWithoutHeadings()
{
    const PastedTable table = pastedLines(u"1\t欧阳建国\t2026/10/5\t志愿服务\t给独居老人送饭\t2\t1\t祭红梅\n"
                                          "2\t单 志\t2026/10/6\t学习\t听党课《新时代》\t1.5\t0\t祭红梅\n"
                                          "3\t买买提·依明\t2026/10/7\t会议\t民情座谈\t1\t0\t祭红梅\n"_s);
    QVERIFY(!table.headed);
    const QList<PastedColumn> expected{PastedColumn::Ignored, PastedColumn::Who, PastedColumn::Date, PastedColumn::Kind,
        PastedColumn::Content, PastedColumn::Hours, PastedColumn::Deeds, PastedColumn::Certifier};
    QCOMPARE(table.columns, expected);
    QCOMPARE(table.lines.size(), 3);
    QCOMPARE(table.lines.at(2).who, u"买买提·依明"_s);
}

void PastedLinesTest::keepsWrongCellsAsTheyAre()
{
    const PastedTable table = pastedLines(u"日期\t姓名\t内容\t时长\n"
                                          "13月40日\t无名氏\t巡逻\t很久\n"_s);
    QCOMPARE(table.lines.size(), 1);
    QCOMPARE(table.lines.first().date, u"13月40日"_s);
    QCOMPARE(table.lines.first().hours, u"很久"_s);
}

void PastedLinesTest::readsQuotedCells()
{
    const QList<QStringList> cells = pastedCells(u"a\t\"b\tc\nd\"\t\"say \"\"yes\"\"\"\n1\t2\t3"_s);
    QCOMPARE(cells.size(), 2);
    QCOMPARE(cells.at(0), QStringList({u"a"_s, u"b c d"_s, u"say \"yes\""_s}));
    QCOMPARE(cells.at(1), QStringList({u"1"_s, u"2"_s, u"3"_s}));
}

void PastedLinesTest::takesALoneColumnAsPeople()
{
    const PastedTable names = pastedLines(u"姓名\n吕芳\n单志强\n"_s);
    QCOMPARE(names.columns, QList<PastedColumn>{PastedColumn::Who});
    QCOMPARE(names.lines.size(), 2);
    const PastedTable numbers = pastedLines(u"A01-0000002\nZ01-0000001\n"_s);
    QCOMPARE(numbers.columns, QList<PastedColumn>{PastedColumn::Number});
}

void PastedLinesTest::partsNames()
{
    const QStringList expected{u"单志强"_s, u"吕芳"_s, u"欧阳建国"_s, u"王丽"_s, u"A01-0000002"_s};
    QCOMPARE(pastedNames(u"姓名\n单志强、吕芳，欧阳建国\n王 丽;A01-0000002\n吕芳"_s), expected);
    QCOMPARE(pastedNames(u"1. 单志强\n2. 吕芳"_s), expected.mid(0, 2));
    QCOMPARE(pastedNames(u"1\t单志强\n2\t吕芳"_s), expected.mid(0, 2));
    QVERIFY(pastedNames(u" \n\t"_s).isEmpty());
}

QTEST_GUILESS_MAIN(PastedLinesTest)
#include "tst_pastedlines.moc"
