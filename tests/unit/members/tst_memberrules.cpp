// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/idnumber.h"
#include "members/memberrules.h"

#include <QTest>

#include <functional>

using namespace dangjian;
using namespace Qt::StringLiterals;

using Change = std::function<void(Member &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const QDate today(2026, 10, 31);

QString numberOf(const QString &birth, const QString &serial = u"001"_s)
{
    const QString body = u"320999"_s + birth + serial;
    return body + idNumberCheck(body);
}

/** Somebody with whom nothing is wrong. */
Member sound()
{
    Member member;
    member.name = u"单志强"_s;
    member.idNumber = numberOf(u"19700517"_s);
    member.branchId = OrganizationId{1};
    member.birth = QDate(1970, 5, 17);
    member.sex = Sex::Male;
    member.joined = QDate(1995, 7, 1);
    member.full = QDate(1996, 7, 1);
    member.reported = QDate(2020, 3, 4);
    member.mobile = u"19912345678"_s;
    return member;
}

/** error or warning, code and field, as one text each. */
QStringList told(const Member &member)
{
    QStringList all;
    for (const MemberFinding &finding : findingsOf(member, today))
        all << (finding.level == FindingLevel::Error ? u"error "_s : u"warning "_s) + finding.code + u' '
                + finding.field;
    return all;
}

} // namespace

/** What keeps a member from being saved, and what is only shown. */
class TestMemberRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay();
    void findings_data();
    void findings();
    void textsAreBounded_data();
    void textsAreBounded();
    void charactersAreCountedAsPeopleCount();
    void gapsAreFilledFromTheNumber();
    void names_data();
    void names();
};

void TestMemberRules::nothingToSay()
{
    QCOMPARE(told(sound()), QStringList());
    // What is not known contradicts nothing.
    Member bare;
    bare.name = u"单志强"_s;
    bare.idNumber = numberOf(u"19700517"_s);
    bare.branchId = OrganizationId{1};
    QCOMPARE(told(bare), QStringList());
    // The day itself is not the future.
    Member fresh = sound();
    fresh.reported = today;
    fresh.full = today;
    QCOMPARE(told(fresh), QStringList());
}

void TestMemberRules::findings_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const Change &change, const char *finding) {
        QTest::newRow(name) << change << QString::fromLatin1(finding);
    };
    row(
        "no name", [](Member &m) { m.name.clear(); }, "error name.missing name");
    row(
        "no branch", [](Member &m) { m.branchId = {}; }, "error branch.missing branch_id");
    row(
        "no number", [](Member &m) { m.idNumber.clear(); }, "error id_number.missing id_number");
    row(
        "fifteen digits", [](Member &m) { m.idNumber = u"320999700517001"_s; }, "error id_number.length id_number");
    row(
        "letter", [](Member &m) { m.idNumber[3] = u'O'; }, "error id_number.characters id_number");
    row(
        "region", [](Member &m) { m.idNumber[0] = u'0'; }, "error id_number.region id_number");
    row(
        "no such day", [](Member &m) { m.idNumber = numberOf(u"19730229"_s); }, "error id_number.date id_number");
    row(
        "check", [](Member &m) { m.idNumber[17] = m.idNumber[17] == u'1' ? u'2' : u'1'; },
        "error id_number.checksum id_number");
    row(
        "another birth", [](Member &m) { m.birth = QDate(1970, 5, 18); }, "error id_number.birth_differs birth");
    row(
        "another sex", [](Member &m) { m.sex = Sex::Female; }, "error id_number.sex_differs sex");
    row(
        "number of the future",
        [](Member &m) {
            m = {};
            m.name = u"单志强"_s;
            m.branchId = OrganizationId{1};
            m.idNumber = numberOf(u"20270101"_s);
        },
        "error birth.in_future id_number");
    row(
        "born in the future",
        [](Member &m) {
            m.idNumber = numberOf(u"20270101"_s);
            m.birth = QDate(2027, 1, 1);
            m.joined = m.full = {};
        },
        "error birth.in_future birth");
    row(
        "joined in the future",
        [](Member &m) {
            m.joined = today.addDays(1);
            m.full = {};
        },
        "error joined.in_future joined");
    row(
        "reported in the future", [](Member &m) { m.reported = today.addDays(1); },
        "error reported.in_future reported");
    row(
        "joined a day before 18", [](Member &m) { m.joined = QDate(1988, 5, 16); }, "warning joined.before_18 joined");
    row(
        "full before joined", [](Member &m) { m.full = QDate(1995, 6, 30); }, "warning full.before_joined full");
    row(
        "full in the future", [](Member &m) { m.full = today.addDays(1); }, "warning full.in_future full");
    row(
        "probationary and full", [](Member &m) { m.standing = Standing::Probationary; },
        "warning full.of_probationary full");
    row(
        "odd mobile", [](Member &m) { m.mobile = u"1991234567"_s; }, "warning mobile.format mobile");
    row(
        "long name", [](Member &m) { m.name = QString(61, u'王'); }, "error name.too_long name");
}

void TestMemberRules::findings()
{
    QFETCH(Change, change);
    QFETCH(QString, finding);
    Member member = sound();
    change(member);
    QCOMPARE(told(member), QStringList{finding});
}

void TestMemberRules::textsAreBounded_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("longest");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *field, int longest, QString Member::*text) {
        QTest::newRow(field) << QString::fromLatin1(field) << longest
                             << Change([text, longest](Member &m) { m.*text = QString(longest, u'文'); });
    };
    row("native_place", 100, &Member::nativePlace);
    row("degree", 100, &Member::degree);
    row("school", 100, &Member::school);
    row("introducers", 100, &Member::introducers);
    row("post", 100, &Member::post);
    row("occupation", 100, &Member::occupation);
    row("phone", 40, &Member::phone);
    row("address", 200, &Member::address);
    row("specialties", 200, &Member::specialties);
    row("away_where", 200, &Member::awayWhere);
    row("reading", 300, &Member::reading);
    row("remarks", 1000, &Member::remarks);
}

void TestMemberRules::textsAreBounded()
{
    QFETCH(QString, field);
    QFETCH(int, longest);
    QFETCH(Change, change);
    Member member = sound();
    change(member);
    QCOMPARE(told(member), QStringList());
    for (QString Member::*text : {&Member::nativePlace, &Member::degree, &Member::school, &Member::introducers,
             &Member::post, &Member::occupation, &Member::phone, &Member::address, &Member::specialties,
             &Member::awayWhere, &Member::reading, &Member::remarks})
        if (!(member.*text).isEmpty())
            member.*text += u'字';
    const QList<MemberFinding> found = findingsOf(member, today);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().level, FindingLevel::Error);
    QCOMPARE(found.first().code, u"text.too_long"_s);
    QCOMPARE(found.first().field, field);
    QCOMPARE(found.first().args, (QStringList{QString::number(longest), field}));
}

void TestMemberRules::charactersAreCountedAsPeopleCount()
{
    Member member = sound();
    member.name = u"𠮷"_s.repeated(60); // two units of UTF-16 each
    QCOMPARE(told(member), QStringList());
    member.name += u"𠮷"_s;
    QCOMPARE(told(member), QStringList{u"error name.too_long name"_s});
}

void TestMemberRules::gapsAreFilledFromTheNumber()
{
    Member member = sound();
    member.birth = {};
    member.sex = Sex::Unknown;
    fillFromIdNumber(member);
    QCOMPARE(member.birth, QDate(1970, 5, 17));
    QCOMPARE(member.sex, Sex::Male);
    // What is said is kept, and findingsOf tells that it differs.
    member.birth = QDate(1971, 1, 1);
    member.sex = Sex::Female;
    fillFromIdNumber(member);
    QCOMPARE(member.birth, QDate(1971, 1, 1));
    QCOMPARE(member.sex, Sex::Female);
    Member unknown;
    unknown.idNumber = u"110105194912310021"_s;
    fillFromIdNumber(unknown);
    QVERIFY(!unknown.birth.isValid());
}

void TestMemberRules::names_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("clean");
    QTest::newRow("ideographic space") << u"李\u3000福"_s << u"李福"_s;
    QTest::newRow("spaces around") << u"  李福 \t"_s << u"李福"_s;
    QTest::newRow("invisible") << u"李\u200B福\uFEFF"_s << u"李福"_s;
    QTest::newRow("dot of a transcription") << u"阿依古丽·买买提"_s << u"阿依古丽·买买提"_s;
    QTest::newRow("dot of another shape") << u"阿依古丽•买买提"_s << u"阿依古丽·买买提"_s;
    QTest::newRow("full stop as a dot") << u"尼亚孜.吾甫尔．艾力"_s << u"尼亚孜·吾甫尔·艾力"_s;
    QTest::newRow("Latin keeps its full stop") << u"J.R. Smith"_s << u"J.R.Smith"_s;
    QTest::newRow("Latin keeps one space") << u"John   Smith"_s << u"John Smith"_s;
    QTest::newRow("rare character") << u"𠮷 野"_s << u"𠮷野"_s;
    QTest::newRow("nothing") << u" \u3000"_s << QString();
}

void TestMemberRules::names()
{
    QFETCH(QString, typed);
    QFETCH(QString, clean);
    QCOMPARE(cleanName(typed), clean);
}

QTEST_GUILESS_MAIN(TestMemberRules)
#include "tst_memberrules.moc"
