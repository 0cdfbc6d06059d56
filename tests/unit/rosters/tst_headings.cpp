// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/idnumber.h"
#include "rosters/headings.h"
#include "rosters/rostersubject.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

TableRow rowOf(int number, const QStringList &texts)
{
    TableRow row{number};
    for (const QString &text : texts)
        row.cells << (text.isEmpty() ? Cell{} : Cell{CellType::Text, text});
    return row;
}

QString numberOf(QDate birth, int serial)
{
    const QString body = u"990101"_s + birth.toString(u"yyyyMMdd"_s) + QString::number(serial).rightJustified(3, u'0');
    return body + idNumberCheck(body);
}

/** "1=name 2=id_number", columns from 1, those that are taken in. */
QString fieldsOf(const HeadingMap &map)
{
    QStringList fields;
    for (const HeadingColumn &column : map.columns)
        if (!column.key.isEmpty())
            fields << u"%1=%2"_s.arg(column.column + 1).arg(column.key);
    return fields.join(u' ');
}

HeadingMap members(const QList<TableRow> &rows, const HeadingKnowledge &known = {})
{
    return recognizeHeadings(rows, rosterFields(RosterSubject::Members), known);
}

} // namespace

/** Which column is which field, and how that is known. */
class HeadingsTest : public QObject
{
    Q_OBJECT

private slots:
    void mergedGroups()
    {
        // A group's text stands in its first cell only; its parts are known with it or without.
        const HeadingMap map = members({rowOf(1, {u"党员信息采集表"_s}),
            rowOf(2, {u"姓名"_s, u"身份"_s, {}, u"联系方式"_s, {}, u"工作单位"_s, {}}),
            rowOf(3, {{}, u"性别"_s, u"证号"_s, u"手机"_s, u"固定电话"_s, u"名称"_s, u"职务"_s})});
        QCOMPARE(map.headerRow, 3);
        QCOMPARE(fieldsOf(map), u"1=name 2=sex 3=id_number 4=mobile 5=phone 6=unit 7=post"_s);
    }

    void headingsOverThreeRows()
    {
        // Merged over all three, over the lower two, or parts of parts.
        const HeadingMap map
            = members({rowOf(1, {u"党员花名册"_s}), rowOf(2, {u"序号"_s, u"姓名"_s, u"公民身份号码"_s, u"基本情况"_s}),
                rowOf(3, {{}, {}, {}, u"联系方式"_s, {}, u"入党情况"_s, {}, u"学历"_s}),
                rowOf(4, {{}, {}, {}, u"手机"_s, u"固话"_s, u"入党时间"_s, u"转正时间"_s}),
                rowOf(5, {u"1"_s, u"张三"_s, numberOf({1960, 1, 2}, 1), u"19900000001"_s, u"0515-88001122"_s})});
        QCOMPARE(map.headerRow, 4);
        QVERIFY(map.columns.at(4).hasValues);
        QVERIFY(!map.columns.at(5).hasValues);
        QCOMPARE(fieldsOf(map), u"1=serial 2=name 3=id_number 4=mobile 5=phone 6=joined 7=full 8=education"_s);
    }

    void hintsInBracketsAndLineBreaks()
    {
        const HeadingMap map = members({rowOf(
            4, {u"*姓\n名"_s, u"身份证号（18位）"_s, u"入党时间\n(年月日)"_s, u"手机【必填】"_s, u" 性 别："_s})});
        QCOMPARE(map.headerRow, 4);
        QCOMPARE(fieldsOf(map), u"1=name 2=id_number 3=joined 4=mobile 5=sex"_s);
        QCOMPARE(map.columns.at(2).title, u"入党时间 (年月日)"_s);
        QCOMPARE(map.columns.at(2).heading, u"入党时间"_s);
        QCOMPARE(map.columns.at(2).sureness, 1.0);
    }

    void unitsInBracketsSayMinutes()
    {
        const QList<RosterField> &fields = rosterFields(RosterSubject::Records);
        const auto figure = [&](const QString &heading) {
            return recognizeHeadings({rowOf(1, {u"姓名"_s, u"日期"_s, u"内容"_s, heading})}, fields).columns.at(3).key;
        };
        QCOMPARE(figure(u"时长（小时）"_s), u"hours"_s);
        QCOMPARE(figure(u"时长（分钟）"_s), u"minutes"_s);
        QCOMPARE(figure(u"时长"_s), u"hours"_s);
    }

    void longerHeadings()
    {
        QList<TableRow> rows{rowOf(1, {u"姓名"_s, u"本人身份证号码"_s, u"入党介绍人姓名"_s, u"配偶身份证号码"_s})};
        for (int i = 0; i < 4; ++i)
            rows << rowOf(
                2 + i, {u"张三"_s, numberOf(QDate(1970, 1, 1 + i), i), u"李四"_s, numberOf(QDate(1972, 1, 1 + i), i)});
        const HeadingMap map = members(rows);
        QCOMPARE(map.columns.at(1).key, u"id_number"_s);
        QVERIFY(map.columns.at(1).sureness < 1 && map.columns.at(1).sureness > 0.5);
        QVERIFY(map.columns.at(2).key != u"name"_s);
        QVERIFY(map.columns.at(3).key.isEmpty());
    }

    void withoutHeadings()
    {
        QList<TableRow> rows;
        for (int i = 0; i < 6; ++i) {
            const QDate birth = QDate(1960, 3, 1).addMonths(7 * i);
            rows << rowOf(1 + i,
                {QString::number(i + 1), i % 2 ? u"欧阳建国"_s : u"王芳"_s, i % 2 ? u"男"_s : u"女"_s,
                    numberOf(birth, i), birth.toString(u"yyyy.MM.dd"_s), birth.addYears(25).toString(u"yyyy.MM.dd"_s),
                    birth.addYears(26).toString(u"yyyy.MM.dd"_s), u"汉族"_s, u"毓龙"_s, u"1990000000%1"_s.arg(i)});
        }
        HeadingKnowledge known;
        known.isBranch = [](const QString &text) { return text == u"毓龙"; };
        const HeadingMap map = members(rows, known);
        QCOMPARE(map.headerRow, 0);
        QCOMPARE(fieldsOf(map), u"2=name 3=sex 4=id_number 5=birth 6=joined 7=full 8=ethnicity 9=branch 10=mobile"_s);
        for (const HeadingColumn &column : map.columns)
            if (!column.key.isEmpty()) {
                QCOMPARE(column.origin, HeadingOrigin::Content);
                QVERIFY(column.sureness < 1);
            }
        // Without an ID number dates say nothing.
        for (TableRow &row : rows)
            row.cells[3] = {};
        QCOMPARE(members(rows, known).columnOf(u"joined"_s), -1);
    }

    void aHeadingThatTheContentDenies()
    {
        QList<TableRow> rows{rowOf(1, {u"姓名"_s, u"身份证号"_s, u"性别"_s})};
        for (int i = 0; i < 4; ++i)
            rows << rowOf(2 + i, {u"张三"_s, numberOf(QDate(1970, 1, 1), i), u"汉族"_s});
        const HeadingMap map = members(rows);
        QCOMPARE(map.columns.at(2).key, u"sex"_s);
        QVERIFY(map.columns.at(2).sureness <= 0.5);
    }

    void chosenBeforeRememberedBeforeGuessed()
    {
        const QList<TableRow> rows{rowOf(1, {u"姓名"_s, u"手机"_s, u"备用"_s, u"身份证号"_s})};
        HeadingKnowledge known;
        known.remembered = {{u"备用"_s, u"mobile"_s}, {u"手机"_s, u"phone"_s}};
        QCOMPARE(fieldsOf(members(rows, known)), u"1=name 2=phone 3=mobile 4=id_number"_s);
        known.chosen = {{u"手机"_s, u"mobile"_s}};
        QCOMPARE(fieldsOf(members(rows, known)), u"1=name 2=mobile 4=id_number"_s);
        known.columns = {{2, u"phone"_s}, {0, QString()}};
        const HeadingMap map = members(rows, known);
        QCOMPARE(fieldsOf(map), u"2=mobile 3=phone 4=id_number"_s);
        QCOMPARE(map.columns.at(2).origin, HeadingOrigin::Chosen);
        QCOMPARE(map.columns.at(0).origin, HeadingOrigin::Chosen);
    }

    void theRowOfHeadingsChosen()
    {
        const QList<TableRow> rows{rowOf(1, {u"姓名"_s, u"性别"_s, u"民族"_s}), rowOf(2, {u"a"_s, u"b"_s, u"c"_s}),
            rowOf(3, {u"张三"_s, u"男"_s, u"汉族"_s})};
        QCOMPARE(members(rows).headerRow, 1);
        HeadingKnowledge known;
        known.headerRow = 2;
        const HeadingMap map = members(rows, known);
        QCOMPARE(map.headerRow, 2);
        QCOMPARE(map.columns.at(0).title, u"a"_s);
        known.headerRow = 0;
        QCOMPARE(members(rows, known).headerRow, 0);
    }

    void otherSubjects()
    {
        QCOMPARE(
            fieldsOf(recognizeHeadings({rowOf(1, {u"单位名称"_s, u"性质"_s, u"联系人"_s, u"电话"_s, u"所在社区"_s})},
                rosterFields(RosterSubject::Units))),
            u"1=name 2=nature 3=contact 4=phone 5=community"_s);
        QCOMPARE(fieldsOf(recognizeHeadings(
                     {rowOf(1, {u"编码"_s, u"党组织名称"_s, u"类别"_s, u"上级党组织"_s, u"成立时间"_s})},
                     rosterFields(RosterSubject::Organizations))),
            u"1=code 2=name 3=kind 4=parent 5=founded"_s);
    }
};

QTEST_GUILESS_MAIN(HeadingsTest)
#include "tst_headings.moc"
