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
    void readsAGridsOwnOrderByPosition_data();
    void readsAGridsOwnOrderByPosition();
    void keepsFaultyBlocksInPlace_data();
    void keepsFaultyBlocksInPlace();
    void tellsShortContentsFromNames_data();
    void tellsShortContentsFromNames();
    void tellsWhatItLeavesOut();
    void takesNoLineForHeadings();
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

void PastedLinesTest::readsAGridsOwnOrderByPosition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("certifier");
    const QString heading = u"日期\t姓名\t类别\t内容\t时长\t实事\t证明人\n"_s;
    const QString lines = u"2026-10-30\t张雯\t志愿服务\t清扫楼道\t2\t1\t陈勇剑\n"
                          "2026-10-29\t李娜\t学习\t党课\t1.5\t\t王敏\n"
                          "2026-11-20\t叶文\t会议\t支部大会\t2\t\t陈勇剑\n"
                          "2026-10-28\t无此人\t会议\t支部大会\t2\t\t陈勇剑\n"
                          "2026-10-28\t白乐\t跳舞\t广场舞\tabc\t-1\t陈勇剑\n"
                          "\t张雯\t志愿服务\t巡逻\t26\t\t\n"_s;
    QTest::newRow("with headings") << heading + lines << u"陈勇剑"_s;
    QTest::newRow("without headings") << lines << u"陈勇剑"_s;
    QTest::newRow("a line") << lines.section(u'\n', 0, 0) << u"陈勇剑"_s;
    QTest::newRow("numbered") << u"1\t"_s + lines.section(u'\n', 0, 0) + u"\n2\t"_s + lines.section(u'\n', 1, 1)
                              << u"陈勇剑"_s;
    QTest::newRow("with the state behind")
        << lines.section(u'\n', 0, 0) + u"\t已保存\n"_s + lines.section(u'\n', 1, 1) + u"\t已保存"_s << u"陈勇剑"_s;
    QTest::newRow("without certifiers") << u"2026-10-30\t张雯\t志愿服务\t清扫楼道\t2\t1\t\n"
                                           "2026-10-29\t李娜\t学习\t党课\t1.5\t\t"_s
                                        << QString();
    QTest::newRow("an unusual certifier") << u"2026-10-30\t张雯\t志愿服务\t清扫楼道\t2\t1\t居委会\n"_s << u"居委会"_s;
}

void PastedLinesTest::readsAGridsOwnOrderByPosition()
{
    QFETCH(const QString, text);
    QFETCH(const QString, certifier);
    const PastedTable table = pastedLines(text);
    const PastedLine &first = table.lines.first();
    QCOMPARE(first.date, u"2026-10-30"_s);
    QCOMPARE(first.who, u"张雯"_s);
    QCOMPARE(first.kind, u"志愿服务"_s);
    QCOMPARE(first.content, u"清扫楼道"_s);
    QCOMPARE(first.hours, u"2"_s);
    QCOMPARE(first.deeds, u"1"_s);
    QCOMPARE(first.certifier, certifier);
    if (table.lines.size() > 1) {
        QCOMPARE(table.lines.at(1).kind, u"学习"_s);
        QCOMPARE(table.lines.at(1).content, u"党课"_s);
    }
    if (table.lines.size() > 4) {
        // What is wrong stays where it stood.
        const PastedLine &wrong = table.lines.at(4);
        QCOMPARE(wrong.kind, u"跳舞"_s);
        QCOMPARE(wrong.content, u"广场舞"_s);
        QCOMPARE(wrong.hours, u"abc"_s);
        QCOMPARE(wrong.deeds, u"-1"_s);
        QCOMPARE(table.lines.at(5).content, u"巡逻"_s);
        QCOMPARE(table.lines.at(5).certifier, QString());
    }
}

void PastedLinesTest::keepsFaultyBlocksInPlace_data()
{
    QTest::addColumn<QString>("text");
    const QString wrong = u"2026-11-28\t无此人\t跳舞\t\tabc\t\t\n"_s;
    QTest::newRow("alone") << wrong;
    QTest::newRow("below a good line") << wrong + u"2026-10-30\t张雯\t志愿服务\t清扫楼道\t2\t1\t陈勇剑\n"_s;
    QTest::newRow("below good lines") << wrong + u"2026-10-30\t张雯\t志愿服务\t清扫楼道\t2\t1\t陈勇剑\t无\n"_s
            + u"2026-10-30\t李娜\t学习\t党课\t2\t\t陈勇剑\t\n"_s;
}

void PastedLinesTest::keepsFaultyBlocksInPlace()
{
    QFETCH(const QString, text);
    const PastedLine line = pastedLines(text).lines.first();
    QCOMPARE(line.who, u"无此人"_s);
    QCOMPARE(line.kind, u"跳舞"_s);
    QCOMPARE(line.content, QString());
    QCOMPARE(line.hours, u"abc"_s);
}

void PastedLinesTest::tellsShortContentsFromNames_data()
{
    using enum PastedColumn;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<PastedColumn>>("columns");
    QTest::newRow("date, who, content, hours") << u"2026-10-30\t张雯\t清扫楼道\t2\n2026-10-30\t李娜\t巡逻\t1\n"_s
                                               << QList<PastedColumn>{Date, Who, Content, Hours};
    QTest::newRow("who, content") << u"张雯\t巡逻\n李娜\t巡逻\n"_s << QList<PastedColumn>{Who, Content};
    QTest::newRow("who, hours") << u"张雯\t2\n李娜\t1.5\n"_s << QList<PastedColumn>{Who, Hours};
    QTest::newRow("who, certifier") << u"张雯\t陈勇剑\n李娜\t王敏\n"_s << QList<PastedColumn>{Who, Certifier};
    QTest::newRow("who, kind, content, hours, deeds, certifier")
        << u"张雯\t志愿服务\t清扫楼道\t2\t1\t陈勇剑\n李娜\t学习\t党课\t1\t\t王敏\n"_s
        << QList<PastedColumn>{Who, Kind, Content, Hours, Deeds, Certifier};
    QTest::newRow("who, content, hours, certifier")
        << u"张雯\t广场舞\t2\t陈勇剑\n李娜\t义诊\t1\t王敏\n"_s << QList<PastedColumn>{Who, Content, Hours, Certifier};
    QTest::newRow("content, who, date, hours") << u"清扫楼道\t张雯\t2026-10-30\t2\n巡逻\t李娜\t2026-10-29\t1\n"_s
                                               << QList<PastedColumn>{Content, Who, Date, Hours};
    QTest::newRow("hours, content, date, who")
        << u"2\t支部大会\t2026-10-30\t张雯\n1\t支部大会\t2026-10-29\t欧阳建国\n"_s
        << QList<PastedColumn>{Hours, Content, Date, Who};
    QTest::newRow("date, number, content, hours")
        << u"2026-10-30\tA01-0000002\t巡逻\t2\n2026-10-30\tA01-0000003\t巡逻\t1\n"_s
        << QList<PastedColumn>{Date, Number, Content, Hours};
}

void PastedLinesTest::tellsShortContentsFromNames()
{
    QFETCH(const QString, text);
    QFETCH(const QList<PastedColumn>, columns);
    QCOMPARE(pastedLines(text).columns, columns);
}

void PastedLinesTest::tellsWhatItLeavesOut()
{
    const PastedTable headed = pastedLines(u"序号\t姓名\t活动地点\t内容\t联系人\t登记日期\t日期\n"
                                           "1\t张雯\t小广场\t巡逻\t陈勇剑\t2026-10-31\t2026-10-30\n"
                                           "2\t李娜\t小广场\t巡逻\t陈勇剑\t2026-10-31\t2026-10-30\n"_s);
    QCOMPARE(headed.lines.first().content, u"巡逻"_s);
    QCOMPARE(headed.lines.first().certifier, QString());
    QCOMPARE(headed.lines.first().date, u"2026-10-30"_s);
    QStringList titles;
    for (const IgnoredColumn &column : headed.ignored)
        titles.append(column.example);
    QCOMPARE(titles, QStringList({u"活动地点"_s, u"联系人"_s, u"登记日期"_s}));
    QCOMPARE(headed.ignored.first().number, 3);
    const PastedTable plain = pastedLines(u"张雯\t巡逻\t2\t1\t37\n李娜\t巡逻\t2\t1\t38\n"_s);
    QCOMPARE(plain.ignored.size(), 1);
    QCOMPARE(plain.ignored.first().number, 5);
    QCOMPARE(plain.ignored.first().example, u"37"_s);
}

void PastedLinesTest::takesNoLineForHeadings()
{
    const PastedTable table = pastedLines(u"张雯\t文体活动\t社区义诊\t2\n李娜\t学习\t党员活动\t1\n"_s);
    QVERIFY(!table.headed);
    QCOMPARE(table.lines.size(), 2);
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
