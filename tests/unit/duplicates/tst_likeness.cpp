// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/likenessindex.h"
#include "duplicates/mergechoice.h"
#include "members/idnumber.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const QDate birth(1970, 5, 17);

PersonMark person(const QString &name, QDate born = {}, const QString &mobile = {}, const QString &idNumber = {})
{
    return {{}, name, Sex::Unknown, idNumber, born, mobile, {}};
}

} // namespace

/** Who looks like whom, and what of two becomes one. */
class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void sexesThatContradictAreTwoPeople();
    void oneCharacterApart();
    void theIndexFindsWhatTheRulesSay();
    void strongerPairsComeFirst();
    void numbersThatContradict();
    void whomTheirNumbersTellApartComeLast();
    void whatIsEmptyIsTakenFromTheOther();
    void whatBelongsTogetherIsChosenTogether();
    void whoIsRatherKept();

private:
    NameReader m_reader;
};

void TestLikeness::rules_data()
{
    QTest::addColumn<PersonMark>("a");
    QTest::addColumn<PersonMark>("b");
    QTest::addColumn<QList<LikenessReason>>("reasons");
    using enum LikenessReason;
    using Reasons = QList<LikenessReason>;
    const QString number = u"320999197005170017"_s;
    const QString phone = u"19912345678"_s;
    QTest::newRow("same number, other name")
        << person(u"张三"_s, {}, {}, number) << person(u"李四"_s, {}, {}, number) << Reasons{SameIdNumber};
    QTest::newRow("no number is no same number") << person(u"张三"_s) << person(u"李四"_s) << Reasons{};
    QTest::newRow("same name alone") << person(u"张三"_s) << person(u"张三"_s) << Reasons{};
    QTest::newRow("same name and birth") << person(u"张三"_s, birth) << person(u"张三"_s, birth)
                                         << Reasons{SameNameAndBirth};
    QTest::newRow("same name, other birth")
        << person(u"张三"_s, birth) << person(u"张三"_s, birth.addDays(1)) << Reasons{};
    QTest::newRow("same name and phone") << person(u"张三"_s, {}, phone) << person(u"张三"_s, {}, phone)
                                         << Reasons{SameNameAndPhone};
    QTest::newRow("phone written otherwise")
        << person(u"张三"_s, {}, phone) << person(u"张三"_s, {}, u"199-1234 5678"_s) << Reasons{SameNameAndPhone};
    QTest::newRow("an extension is no phone")
        << person(u"张三"_s, {}, u"8012"_s) << person(u"张三"_s, {}, u"8012"_s) << Reasons{};
    QTest::newRow("same phone, other name")
        << person(u"张三"_s, {}, phone) << person(u"李四"_s, {}, phone) << Reasons{};
    QTest::newRow("spaces in a name") << person(u"张 三"_s, birth) << person(u"张三"_s, birth)
                                      << Reasons{SameNameAndBirth};
    QTest::newRow("middle dots") << person(u"古丽•买买提"_s, birth) << person(u"古丽·买买提"_s, birth)
                                 << Reasons{SameNameAndBirth};
    QTest::newRow("both") << person(u"张三"_s, birth, phone) << person(u"张三"_s, birth, phone)
                          << Reasons{SameNameAndPhone, SameNameAndBirth};
    QTest::newRow("one character apart") << person(u"张建国"_s, birth) << person(u"张建园"_s, birth)
                                         << Reasons{LikeNameAndBirth};
    QTest::newRow("one character apart, no birth") << person(u"张建国"_s) << person(u"张建园"_s) << Reasons{};
    QTest::newRow("one left out") << person(u"张建国"_s, birth) << person(u"张国"_s, birth)
                                  << Reasons{LikeNameAndBirth};
    QTest::newRow("two apart") << person(u"张建国"_s, birth) << person(u"张志刚"_s, birth) << Reasons{};
    QTest::newRow("read alike") << person(u"张晓燕"_s, birth) << person(u"章小艳"_s, birth)
                                << Reasons{NameReadAlikeAndBirth};
    QTest::newRow("read alike, other birth")
        << person(u"张晓燕"_s, birth) << person(u"章小艳"_s, birth.addYears(1)) << Reasons{};
    QTest::newRow("a rare character") << person(u"王𠮷"_s, birth) << person(u"王吉"_s, birth)
                                      << Reasons{NameReadAlikeAndBirth};
    QTest::newRow("no name") << person({}, birth) << person({}, birth) << Reasons{};
}

void TestLikeness::rules()
{
    QFETCH(PersonMark, a);
    QFETCH(PersonMark, b);
    QFETCH(QList<LikenessReason>, reasons);
    QCOMPARE(likenessOf(a, b, m_reader), reasons);
    QCOMPARE(likenessOf(b, a, m_reader), reasons);
}

void TestLikeness::sexesThatContradictAreTwoPeople()
{
    PersonMark man = person(u"王伟"_s, birth);
    PersonMark woman = person(u"王薇"_s, birth);
    QCOMPARE(likenessOf(man, woman, m_reader).size(), 1);
    man.sex = Sex::Male;
    QCOMPARE(likenessOf(man, woman, m_reader).size(), 1);
    woman.sex = Sex::Female;
    QVERIFY(likenessOf(man, woman, m_reader).isEmpty());
    // The very same name: the sex was mistyped rather.
    woman.name = man.name;
    QCOMPARE(likenessOf(man, woman, m_reader).size(), 1);
}

void TestLikeness::oneCharacterApart()
{
    QVERIFY(isOneCharacterApart(u"张三", u"张山"));
    QVERIFY(isOneCharacterApart(u"欧阳建国", u"阳建国"));
    QVERIFY(isOneCharacterApart(u"张建国", u"张建国强"));
    QVERIFY(isOneCharacterApart(u"𠮷", u"吉")); // a character of two code units is one
    QVERIFY(!isOneCharacterApart(u"张三", u"张三"));
    QVERIFY(!isOneCharacterApart(u"张建国", u"建张国"));
    QVERIFY(!isOneCharacterApart(u"张", u"张建国"));
}

void TestLikeness::theIndexFindsWhatTheRulesSay()
{
    // Many people of few names, days and numbers: everyone against everyone, by hand and by the index.
    const QStringList surnames{u"张"_s, u"章"_s, u"王"_s, u"欧阳"_s};
    const QStringList given{u"建国"_s, u"建园"_s, u"健国"_s, u"国"_s, u"晓燕"_s, u"小艳"_s, u""_s};
    LikenessIndex index(m_reader);
    QList<PersonMark> people;
    for (int i = 0; i < 400; ++i) {
        PersonMark mark = person(surnames.at(i * 7 % 4) + given.at(i * 11 % 7), birth.addDays(i * 13 % 5),
            i % 3 ? QString() : u"1991234567%1"_s.arg(i % 9),
            i % 50 ? QString() : u"3209991970051700%1"_s.arg(i % 100));
        mark.id.value = 1000 + i;
        if (i % 2)
            mark.sex = i % 4 == 1 ? Sex::Male : Sex::Female;
        if (i % 17 == 0)
            mark.birth = {};
        people.append(mark);
        index.add(mark);
    }
    QSet<MemberPair> expected;
    for (qsizetype i = 0; i < people.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            if (!likenessOf(people.at(i), people.at(j), m_reader).isEmpty())
                expected.insert(pairOf(people.at(i).id, people.at(j).id));
    QVERIFY(expected.size() > 100);
    QSet<MemberPair> found;
    const QList<LikePair> pairs = index.pairs();
    for (const LikePair &pair : pairs)
        found.insert({pair.first, pair.second});
    QCOMPARE(found.size(), pairs.size()); // none twice
    QCOMPARE(found, expected);
    const PersonMark &asked = people.at(42);
    QSet<MemberPair> ofOne;
    for (const LikePerson &one : index.alike(asked))
        ofOne.insert(pairOf(asked.id, one.id));
    QSet<MemberPair> expectedOfOne;
    for (const MemberPair &pair : std::as_const(expected))
        if (pair.first == asked.id || pair.second == asked.id)
            expectedOfOne.insert(pair);
    QCOMPARE(ofOne, expectedOfOne);
    // Known to be others, they do not come again.
    const MemberPair known = pairOf(pairs.constFirst().first, pairs.constFirst().second);
    index.setDistinct({known});
    QCOMPARE(index.pairs().size(), pairs.size() - 1);
    // A search that is called off gives nothing.
    QVERIFY(index.pairs([](double) { return false; }).isEmpty());
}

void TestLikeness::strongerPairsComeFirst()
{
    LikenessIndex index(m_reader);
    const auto add = [&index](qint64 id, PersonMark mark) {
        mark.id.value = id;
        index.add(mark);
    };
    const QString phone = u"19912345678"_s;
    add(1, person(u"张建国"_s, birth));
    add(2, person(u"张建园"_s, birth));
    add(3, person(u"李梅"_s, birth, phone));
    add(4, person(u"李梅"_s, birth, phone));
    add(5, person(u"赵云"_s, {}, phone));
    add(6, person(u"赵云"_s, {}, phone));
    add(7, person(u"钱多"_s, birth));
    add(8, person(u"钱多"_s, birth));
    add(9, person(u"周晓燕"_s, birth));
    add(10, person(u"邹小艳"_s, birth.addDays(1)));
    add(11, person(u"周小艳"_s, birth));
    add(12, person(u"吴明"_s, birth));
    add(13, person(u"吴朋"_s, birth));
    QList<qint64> order;
    for (const LikePair &pair : index.pairs())
        order.append(pair.first.value);
    QCOMPARE(order, (QList<qint64>{3, 5, 7, 9, 1, 12}));
}

void TestLikeness::numbersThatContradict()
{
    const auto number = [](const QString &first17) { return first17 + idNumberCheck(first17); };
    const QString right = number(u"32099919700517001"_s);
    QVERIFY(idNumbersContradict(right, number(u"32090219700517238"_s)));
    QVERIFY(!idNumbersContradict(right, right));
    // The next one of the same place and day is somebody else.
    QVERIFY(idNumbersContradict(right, number(u"32099919700517003"_s)));
    // A digit mistyped and two digits exchanged make wrong numbers, which say nothing.
    QVERIFY(!idNumbersContradict(right, right.first(16) + u'2' + right.last(1)));
    QVERIFY(!idNumbersContradict(right, u"320999197005710017"_s));
    QVERIFY(!idNumbersContradict(right, {}));
    QVERIFY(!idNumbersContradict({}, {}));
    QVERIFY(!idNumbersContradict(right, u"320999700517001"_s));
}

void TestLikeness::whomTheirNumbersTellApartComeLast()
{
    const auto number = [](const QString &first17) { return first17 + idNumberCheck(first17); };
    const QString one = number(u"32099919700517001"_s);
    const QString other = number(u"32090219700517238"_s);
    const QString phone = u"19912345678"_s;
    LikenessIndex index(m_reader);
    const auto add = [&index](qint64 id, PersonMark mark) {
        mark.id.value = id;
        index.add(mark);
    };
    add(1, person(u"王敏"_s, birth, {}, one));
    add(2, person(u"王敏"_s, birth, {}, other));
    add(3, person(u"吴明"_s, birth));
    add(4, person(u"吴朋"_s, birth, {}, number(u"32090319700517615"_s)));
    add(5, person(u"赵天"_s, birth, phone));
    add(6, person(u"赵大"_s, birth, phone));
    const QList<LikePair> pairs = index.pairs();
    QList<qint64> order;
    QList<bool> differ;
    for (const LikePair &pair : pairs) {
        order.append(pair.first.value);
        differ.append(pair.numbersDiffer);
    }
    // The same names that are two people come after names that are only alike; a telephone in common goes before.
    QCOMPARE(order, (QList<qint64>{5, 3, 1}));
    QCOMPARE(differ, (QList<bool>{false, false, true}));
}

void TestLikeness::whatIsEmptyIsTakenFromTheOther()
{
    Member kept;
    kept.id.value = 1;
    kept.name = u"张建国"_s;
    kept.mobile = u"19900000001"_s;
    kept.rowVersion = 4;
    kept.category = MemberCategory::Branch;
    Member merged;
    merged.id.value = 2;
    merged.name = u"张建园"_s;
    merged.mobile = u"19900000002"_s;
    merged.address = u"朝阳新村"_s;
    merged.idNumber = u"320999197005170017"_s;
    merged.birth = birth;
    merged.hardship = true;
    merged.category = MemberCategory::InService;
    QCOMPARE(fieldsFromMerged(kept, merged), (QSet<QString>{u"address"_s, u"id_number"_s}));
    const Member result = mergedMember(kept, merged, fieldsFromMerged(kept, merged));
    QCOMPARE(result.id, kept.id);
    QCOMPARE(result.rowVersion, kept.rowVersion);
    QCOMPARE(result.name, kept.name);
    QCOMPARE(result.address, merged.address);
    QCOMPARE(result.birth, birth);
    QCOMPARE(result.category, MemberCategory::Branch);
    QVERIFY(!result.hardship);
    QVERIFY(fieldsFromMerged(merged, kept).isEmpty());
}

void TestLikeness::whatBelongsTogetherIsChosenTogether()
{
    Member kept;
    kept.idNumber = u"320999197005170017"_s;
    kept.birth = birth;
    kept.sex = Sex::Male;
    Member merged = kept;
    merged.idNumber = u"320999197105170013"_s;
    merged.birth = birth.addYears(1);
    const Member result = mergedMember(kept, merged, {u"id_number"_s});
    QCOMPARE(result.birth, merged.birth);
    QStringList columns = columnsKeptInMerge();
    for (const MergeField &field : mergeFields()) {
        QCOMPARE(field.code, field.columns.constFirst());
        columns += field.columns;
    }
    QCOMPARE(QSet<QString>(columns.begin(), columns.end()).size(), columns.size());
}

void TestLikeness::whoIsRatherKept()
{
    Member first;
    first.id.value = 1;
    Member second;
    second.id.value = 2;
    QVERIFY(isRatherKept(first, second));
    first.state = MembershipState::TransferredOut;
    QVERIFY(isRatherKept(second, first));
    first.state = MembershipState::Normal;
    second.idNumber = u"320999197005170017"_s;
    QVERIFY(isRatherKept(second, first));
}

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
