// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/memberfields.h"
#include "rosters/memberroster.h"

#include "members/idnumber.h"

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

QString numberOf(const QString &birth, int serial)
{
    const QString body = u"990101"_s + birth + QString::number(serial).rightJustified(3, u'0');
    return body + idNumberCheck(body);
}

QList<Organization> organizations()
{
    QList<Organization> all;
    int id = 0;
    for (const QString &name : {u"毓龙"_s, u"朝阳"_s, u"亭湖"_s, u"盐湖"_s, u"盐都桥"_s}) {
        Organization organization;
        organization.id = {++id};
        organization.name = name + u"社区党支部"_s;
        organization.shortName = name;
        all << organization;
    }
    Organization dissolved;
    dissolved.id = {++id};
    dissolved.name = u"旧城社区党支部"_s;
    dissolved.dissolved = QDate(2020, 1, 1);
    Organization district;
    district.id = {++id};
    district.name = u"中共盐都区委"_s;
    district.kind = OrganizationKind::DistrictCommittee;
    return all << dissolved << district;
}

} // namespace

class MemberRosterTest : public QObject
{
    Q_OBJECT

private:
    const QStringList m_columns{u"姓名"_s, u"性别"_s, u"身份证号"_s, u"出生年月"_s, u"所在党支部"_s, u"入党时间"_s,
        u"转正时间"_s, u"党员类型"_s, u"学历"_s, u"手机"_s, u"民族"_s, u"失联"_s, u"工作单位"_s};

    static HeadingMap headingsOf(const QList<TableRow> &rows) { return recognizeHeadings(rows, memberRosterFields()); }

    MemberRosterRow readRow(const QStringList &texts)
    {
        const NameDirectory branches(organizations(), QDate(2026, 10, 31));
        MemberRoster roster(headingsOf({rowOf(1, m_columns)}), branches, QDate(2026, 10, 31));
        return roster.read(rowOf(2, texts));
    }

    QStringList valid() const
    {
        return {u"张三"_s, u"男"_s, numberOf(u"19500419"_s, 1), u"1950.4.19"_s, u"毓龙社区党支部"_s, u"19700604"_s,
            u"1971/6/4"_s, u"在职党员"_s, u"大专"_s, u"19912345678"_s, u"汉"_s, u"否"_s, u"市民政局"_s};
    }

    QStringList validBut(int column, const QString &text) const
    {
        QStringList texts = valid();
        texts[column] = text;
        return texts;
    }

private slots:
    void headingsBelowTitles()
    {
        const HeadingMap map = headingsOf({rowOf(1, {u"社区党员花名册"_s}), rowOf(2, {u"填报单位："_s, {}, u"日期"_s}),
            rowOf(5, {u"序号"_s, u"*姓  名"_s, u"公民身份\n号码"_s, u"联系\n电话"_s, u"血型"_s})});
        QCOMPARE(map.headerRow, 5);
        QCOMPARE(map.columnOf(u"name"_s), 1);
        QCOMPARE(map.columnOf(u"id_number"_s), 2);
        QCOMPARE(map.columnOf(u"mobile"_s), 3);
        QCOMPARE(map.columnOf(u"sex"_s), -1);
        QCOMPARE(map.columns.at(4).heading, u"血型"_s);
        QVERIFY(map.columns.at(4).key.isEmpty());
    }

    void headingsOverTwoRows()
    {
        // Groups above, their parts below; single headings merged over both rows.
        const HeadingMap map = headingsOf({rowOf(2, {u"姓名"_s, u"证件"_s, {}, u"党员情况"_s, {}, u"家庭住址"_s}),
            rowOf(3, {{}, u"性别"_s, u"身份证号"_s, u"入党时间"_s, u"所在支部"_s})});
        QCOMPARE(map.headerRow, 3);
        QCOMPARE(map.columnOf(u"name"_s), 0);
        QCOMPARE(map.columnOf(u"id_number"_s), 2);
        QCOMPARE(map.columnOf(u"joined"_s), 3);
        QCOMPARE(map.columnOf(u"address"_s), 5);
    }

    void columnsGuessedByContent()
    {
        QList<TableRow> rows{
            rowOf(1, {u"姓名"_s, u"号"_s, u"民族"_s, u"党员类别"_s, u"类别"_s, u"电话"_s, u"联系电话"_s})};
        for (int i = 0; i < 5; ++i)
            rows << rowOf(2 + i,
                {u"张三"_s, numberOf(u"19500419"_s, i), u"汉族"_s, u"正式党员"_s, u"流动党员"_s, u"0515-8833221"_s,
                    u"19912345678"_s});
        const HeadingMap map = headingsOf(rows);
        QCOMPARE(map.columnOf(u"id_number"_s), 1);
        QCOMPARE(map.columns.at(1).origin, HeadingOrigin::Content);
        // One heading, two meanings: the values decide.
        QCOMPARE(map.columnOf(u"standing"_s), 3);
        QCOMPARE(map.columnOf(u"category"_s), 4);
        QCOMPARE(map.columnOf(u"phone"_s), 5);
        QCOMPARE(map.columnOf(u"mobile"_s), 6);
    }

    void noHeadingsAtAll()
    {
        QCOMPARE(headingsOf({rowOf(1, {u"姓名"_s})}).found(), 0);
        QCOMPARE(headingsOf({}).found(), 0);
        QCOMPARE(headingsOf({rowOf(31, m_columns)}).found(), 0); // beyond the first thirty rows
    }

    void branchesByName()
    {
        const NameDirectory branches(organizations(), QDate(2026, 10, 31));
        QCOMPARE(branches.match(u"毓龙社区党支部"_s).exact.value, 1);
        QCOMPARE(branches.match(u"毓龙 社区党支部 "_s).exact.value, 1);
        QCOMPARE(branches.match(u"毓龙"_s).exact.value, 1);
        const auto similar = [&branches](const QString &name) {
            const NameMatch match = branches.match(name);
            QStringList names;
            for (const OrganizationId id : match.similar)
                names << branches.nameOf(id);
            return match.exact ? u"exact"_s : names.join(u' ');
        };
        QCOMPARE(similar(u"毓龙党支部"_s), u"毓龙社区党支部"_s);
        QCOMPARE(similar(u"中共毓龙社区支部委员会"_s), u"毓龙社区党支部"_s);
        QCOMPARE(similar(u"城东街道毓龙社区党支部"_s), u"毓龙社区党支部"_s);
        QCOMPARE(similar(u"盐都社区桥党支部"_s), u"盐都桥社区党支部"_s);
        QCOMPARE(similar(u"盐度桥社区党支部"_s), u"盐都桥社区党支部"_s);
        QCOMPARE(similar(u"星湖社区党支部"_s), QString()); // of two characters, one wrong is another name
        QCOMPARE(similar(u"不存在社区党支部"_s), QString());
        QCOMPARE(similar(u"社区党支部"_s), QString());
        QCOMPARE(similar(u"旧城社区党支部"_s), QString()); // dissolved
        QCOMPARE(similar(u"中共盐都区委"_s), QString()); // has no members of its own
    }

    void aGoodRow()
    {
        const MemberRosterRow row = readRow(valid());
        QCOMPARE(row.state, RosterState::Ok);
        QVERIFY(row.findings.isEmpty());
        QCOMPARE(row.member.name, u"张三"_s);
        QCOMPARE(row.member.birth, QDate(1950, 4, 19));
        QCOMPARE(row.member.joined, QDate(1970, 6, 4));
        QCOMPARE(row.member.full, QDate(1971, 6, 4));
        QCOMPARE(row.member.education, u"31"_s);
        QCOMPARE(row.member.ethnicity, u"01"_s);
        QCOMPARE(row.member.category, MemberCategory::InService);
        QCOMPARE(row.member.relation, Relation::Unit);
        QCOMPARE(row.member.branchId.value, 1);
        QCOMPARE(row.unitName, u"市民政局"_s);
    }

    void verdicts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, int column, const QString &text, const char *state, const char *code) {
            QTest::newRow(name) << column << text << QString::fromLatin1(state) << QString::fromLatin1(code);
        };
        row("name missing", 0, {}, "error", "name.missing");
        row("space in a name", 0, u"张\u3000三"_s, "ok", "");
        row("sex not known", 1, u"南"_s, "warning", "sex.unknown");
        row("sex differs", 1, u"女"_s, "warning", "id_number.sex_differs");
        row("number missing", 2, {}, "error", "id_number.missing");
        row("number with small x, full width", 2, u"１１０１０５１９４９１２３１００２ｘ"_s, "warning",
            "id_number.birth_differs");
        row("number wrong", 2, u"110105194912310021"_s, "error", "id_number.checksum");
        row("number of fifteen digits", 2, u"110105491231002"_s, "error", "id_number.fifteen");
        row("number of a permit", 2, u"H1234567890"_s, "error", "id_number.length");
        row("name with a remark", 0, u"张三（已故）"_s, "warning", "name.characters");
        row("name with a figure", 0, u"2张三"_s, "warning", "name.characters");
        row("name with a dot", 0, u"买买提·艾力"_s, "ok", "");
        row("name beyond the first plane", 0, u"王𬱖"_s, "ok", "");
        row("birth as an age", 3, u"76"_s, "warning", "date.unreadable");
        row("joined, two-digit year", 5, u"70.6.4"_s, "error", "date.short_year");
        row("category with a remark in brackets", 7, u"在职党员（双报到）"_s, "ok", "");
        row("several numbers", 9, u"19900000001/19900000002"_s, "warning", "mobile.several");
        row("number with hyphens", 9, u"+86 199-0000-0007"_s, "ok", "");
        row("number from a csv", 2, u"3.20902E+17"_s, "error", "id_number.lost_digits");
        row("number with zeros behind", 2, u"110105194912310000"_s, "error", "id_number.lost_digits");
        row("birth differs", 3, u"1950.4.20"_s, "warning", "id_number.birth_differs");
        row("birth as a month that agrees", 3, u"1950年4月"_s, "ok", "");
        row("birth as a month that differs", 3, u"1950.5"_s, "warning", "id_number.birth_differs");
        row("birth missing", 3, {}, "ok", "");
        row("branch missing", 4, {}, "error", "branch.missing");
        row("branch otherwise", 4, u"朝阳党支部"_s, "choice", "branch.similar");
        row("branch unknown", 4, u"不存在社区党支部"_s, "error", "branch.unknown");
        row("joined impossible", 5, u"2003.13.45"_s, "error", "date.impossible");
        row("joined too young", 5, u"1960.1.1"_s, "warning", "joined.before_18");
        row("joined, month", 5, u"1970.6"_s, "choice", "date.month_asked");
        row("joined in future", 5, u"2027.1.1"_s, "error", "joined.in_future");
        row("full before joined", 6, u"1969.6.4"_s, "warning", "full.before_joined");
        row("category unknown", 7, u"贫困党员"_s, "error", "category.unknown");
        row("category with brackets", 7, u"下岗、流动党员"_s, "ok", "");
        row("education unknown", 8, u"很高"_s, "warning", "education.unknown");
        row("number of the region 00", 2, numberOf(u"19500419"_s, 1).replace(0, 2, u"00"_s), "error",
            "id_number.region");
        row("name too long", 0, QString(61, u'王'), "error", "name.too_long");
        row("unit too long", 12, QString(201, u'局'), "error", "text.too_long");
        row("mobile too short", 9, u"1991234567"_s, "warning", "mobile.format");
        row("mobile is a landline", 9, u"0515-88332211"_s, "ok", "");
        row("ethnicity unknown", 10, u"火星族"_s, "warning", "ethnicity.unknown");
        row("neither yes nor no", 11, u"也许"_s, "warning", "yes_no.unknown");
    }

    void verdicts()
    {
        QFETCH(int, column);
        QFETCH(QString, text);
        QFETCH(QString, state);
        QFETCH(QString, code);
        const MemberRosterRow row = readRow(validBut(column, text));
        QCOMPARE(codeOf(row.state), state);
        QCOMPARE(row.decisive() ? row.decisive()->code : QString(), code);
    }

    void telephones()
    {
        const auto numbers = [this](const QString &said) {
            const Member member = readRow(validBut(9, said)).member;
            return member.mobile + u'|' + member.phone;
        };
        QCOMPARE(numbers(u"+86 199 0000 0004"_s), u"19900000004|"_s);
        QCOMPARE(numbers(u"86-19900000005"_s), u"19900000005|"_s);
        QCOMPARE(numbers(u"0515-88332211"_s), u"|0515-88332211"_s);
        QCOMPARE(numbers(u"(0515) 88332211"_s), u"|(0515)88332211"_s);
        // The second number is not lost, and two numbers never become one.
        QCOMPARE(numbers(u"19900000001/19900000002"_s), u"19900000001|19900000002"_s);
        QCOMPARE(numbers(u"19900000001 19900000002"_s), u"19900000001|19900000002"_s);
        QCOMPARE(numbers(u"19900000001\n0515-88332211"_s), u"19900000001|0515-88332211"_s);
        QCOMPARE(numbers(u"88332211、19900000001、19900000002"_s), u"19900000001|88332211、19900000002"_s);
        QCOMPARE(numbers(u"19900000001 88332211/19900000002"_s), u"19900000001|88332211、19900000002"_s);
        QCOMPARE(numbers(u"19900000001（本人）"_s), u"19900000001（本人）|"_s);
    }

    void anErrorIsNoName()
    {
        const NameDirectory branches(organizations(), QDate(2026, 10, 31));
        MemberRoster roster(headingsOf({rowOf(1, m_columns)}), branches, QDate(2026, 10, 31));
        TableRow row = rowOf(2, validBut(0, u"#NAME?"_s));
        row.cells[0].untyped = true; // as a csv file has it
        QCOMPARE(roster.read(row).decisive()->code, u"name.missing"_s);
    }

    void theIdNumberIsRight()
    {
        const MemberRosterRow row = readRow(validBut(3, u"1951.4.19"_s));
        QVERIFY(row.isEntered());
        QCOMPARE(row.member.birth, QDate(1950, 4, 19));
        QCOMPARE(readRow(validBut(1, u"女"_s)).member.sex, factsOf(valid().at(2)).sex);
    }

    void aNumberThatExcelRounded()
    {
        const NameDirectory branches(organizations(), QDate(2026, 10, 31));
        MemberRoster roster(headingsOf({rowOf(1, m_columns)}), branches, QDate(2026, 10, 31));
        TableRow row = rowOf(2, valid());
        row.cells[2] = {CellType::Number, u"320902193109097000"_s, 3.20902193109097e17};
        const MemberRosterRow read = roster.read(row);
        QCOMPARE(read.decisive()->code, u"id_number.lost_digits"_s);
        QVERIFY(read.member.idNumber.isEmpty());
    }

    void onePersonTwice()
    {
        const NameDirectory branches(organizations(), QDate(2026, 10, 31));
        MemberRoster roster(headingsOf({rowOf(1, m_columns)}), branches, QDate(2026, 10, 31));
        // A row that is refused does not stand in the way of a good one after it.
        QCOMPARE(roster.read(rowOf(2, validBut(5, u"2003.13.45"_s))).state, RosterState::Error);
        QCOMPARE(roster.read(rowOf(3, valid())).state, RosterState::Ok);
        const MemberRosterRow again = roster.read(rowOf(4, valid()));
        QCOMPARE(again.state, RosterState::Duplicate);
        QCOMPARE(again.decisive()->code, u"id_number.same_as_row"_s);
        QCOMPARE(again.decisive()->args, QStringList{u"3"_s});
    }

    void theBranchAroundARow()
    {
        const NameDirectory branches(organizations(), QDate(2026, 10, 31));
        MemberRoster roster(headingsOf({rowOf(1, m_columns)}), branches, QDate(2026, 10, 31));
        const auto read = [&](int number, QStringList texts) {
            texts[2] = numberOf(u"19500419"_s, number);
            texts[1].clear();
            const MemberRosterRow row = roster.read(rowOf(number, texts));
            return u"%1 %2 %3"_s.arg(
                codeOf(row.state), row.branchName, row.decisive() ? row.decisive()->code : QString());
        };
        roster.nameSheet(u"Sheet1"_s);
        QCOMPARE(read(2, validBut(4, {})), u"error  branch.missing"_s);
        roster.nameSheet(u"朝阳社区党支部"_s);
        QCOMPARE(read(3, validBut(4, {})), u"warning 朝阳社区党支部 branch.by_sheet"_s);
        // A line of its own is nearer than the sheet's name, and the row's own word the nearest.
        const MemberRosterRow title = roster.read(rowOf(4, {u"亭湖社区党支部（2人）"_s}));
        QCOMPARE(title.state, RosterState::Ignored);
        QCOMPARE(title.decisive()->code, u"row.branch"_s);
        QCOMPARE(read(5, validBut(4, {})), u"warning 亭湖社区党支部 branch.by_title"_s);
        QCOMPARE(read(6, valid()), u"ok 毓龙社区党支部 "_s);
        roster.nextSheet(headingsOf({rowOf(1, m_columns)}), u"朝阳社区党支部"_s);
        roster.nameSheet(u"盐湖社区"_s);
        QCOMPARE(read(7, validBut(4, {})), u"error  branch.missing"_s);
    }

    void rowsThatAreNoPeople()
    {
        const auto codeOfRow = [this](const QStringList &texts) {
            const MemberRosterRow row = readRow(texts);
            return row.state == RosterState::Ignored ? row.decisive()->code : codeOf(row.state);
        };
        QCOMPARE(codeOfRow({u"合计"_s, u"300"_s}), u"row.total"_s);
        QCOMPARE(codeOfRow({u"总　计："_s, u"120人"_s}), u"row.total"_s);
        QCOMPARE(codeOfRow({u"填表人：李四"_s, {}, {}, u"审核人：王五"_s}), u"row.note"_s);
        QCOMPARE(codeOfRow({u"总计"_s, u"男5人"_s, u"党员8人"_s, u"预备2人"_s, u"在职2人"_s}), u"row.total"_s);
        QCOMPARE(codeOfRow({{}, u"本页合计"_s, u"6人"_s}), u"row.total"_s);
        QCOMPARE(codeOfRow({u"填表人："_s, u"张三"_s, {}, u"审核人："_s, u"李四"_s, u"填表日期："_s, u"2026.10.1"_s}),
            u"row.note"_s);
        QCOMPARE(codeOfRow({u"书记签名："_s, u"张三"_s, u"联系电话"_s, u"19900000001"_s}), u"row.note"_s);
        QCOMPARE(codeOfRow(m_columns), u"row.heading"_s);
        // Who lacks a number is a person all the same.
        QCOMPARE(codeOfRow({u"张三"_s, u"男"_s, {}, u"1950.4.19"_s, u"毓龙社区党支部"_s}), u"error"_s);
        QCOMPARE(
            codeOfRow({u"小计"_s, u"男"_s, numberOf(u"19500419"_s, 1), u"1950.4.19"_s, u"毓龙社区党支部"_s}), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(MemberRosterTest)
#include "tst_memberroster.moc"
