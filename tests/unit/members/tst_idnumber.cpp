// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/idnumber.h"

#include <QSet>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(dangjian::IdNumberFault)

namespace {

const QString checks = u"0123456789X"_s;

/** A number whose check character is right, whatever else is wrong with it. */
QString withCheck(const QString &first17)
{
    return first17 + idNumberCheck(first17);
}

} // namespace

/** GB 11643-1999 by itself: what is a number, what it says, and what typing and spreadsheets do to it. */
class TestIdNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allElevenCheckCharacters();
    void everyOtherCheckCharacterIsWrong();
    void oneWrongDigitIsFound();
    void neighboursChangedPlaces();
    void noCheckCharacterForAnythingElse();
    void faults_data();
    void faults();
    void datesOfBirth_data();
    void datesOfBirth();
    void everyFaultHasACode();
    void cleaning_data();
    void cleaning();
    void whatItSays();
    void masks();
    void mobileNumbers();
};

void TestIdNumber::allElevenCheckCharacters()
{
    // The example of the standard.
    QCOMPARE(idNumberCheck(u"11010519491231002"), QChar(u'X'));
    QSet<QChar> seen;
    for (int serial = 0; serial < 60; ++serial) {
        const QString body = u"32099919700517"_s + QString::number(serial).rightJustified(3, u'0');
        const QChar check = idNumberCheck(body);
        QVERIFY(checks.contains(check));
        QCOMPARE(checkIdNumber(body + check), IdNumberFault::None);
        seen.insert(check);
    }
    QCOMPARE(seen.size(), checks.size());
}

void TestIdNumber::everyOtherCheckCharacterIsWrong()
{
    QSet<QChar> seen;
    for (int serial = 0; seen.size() < checks.size(); ++serial) {
        const QString body = u"32099919700517"_s + QString::number(serial).rightJustified(3, u'0');
        const QChar right = idNumberCheck(body);
        if (seen.contains(right))
            continue;
        seen.insert(right);
        for (const QChar check : checks)
            QCOMPARE(checkIdNumber(body + check), check == right ? IdNumberFault::None : IdNumberFault::Checksum);
    }
}

void TestIdNumber::oneWrongDigitIsFound()
{
    const QString right = withCheck(u"32099919700517001"_s);
    for (int place = 0; place < 17; ++place)
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = right;
            wrong[place] = digit;
            QCOMPARE(checkIdNumber(wrong) == IdNumberFault::None, wrong == right);
        }
}

void TestIdNumber::neighboursChangedPlaces()
{
    const QString right = withCheck(u"32098119630704528"_s);
    for (int place = 0; place < 16; ++place) {
        QString wrong = right;
        std::swap(wrong[place], wrong[place + 1]);
        QCOMPARE(checkIdNumber(wrong) == IdNumberFault::None, wrong == right);
    }
}

void TestIdNumber::noCheckCharacterForAnythingElse()
{
    QVERIFY(idNumberCheck({}).isNull());
    QVERIFY(idNumberCheck(u"1101051949123100").isNull());
    QVERIFY(idNumberCheck(u"110105194912310022").isNull());
    QVERIFY(idNumberCheck(u"1101051949123100X").isNull());
    QVERIFY(idNumberCheck(u"１１０１０５１９４９１２３１００２").isNull());
}

void TestIdNumber::faults_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<IdNumberFault>("fault");
    QTest::newRow("right, with X") << u"11010519491231002X"_s << IdNumberFault::None;
    QTest::newRow("empty") << QString() << IdNumberFault::Length;
    QTest::newRow("fifteen digits, as before 1999") << u"110105491231002"_s << IdNumberFault::Length;
    QTest::newRow("seventeen") << u"11010519491231002"_s << IdNumberFault::Length;
    QTest::newRow("nineteen") << u"11010519491231002XX"_s << IdNumberFault::Length;
    QTest::newRow("small x, not cleaned") << u"11010519491231002x"_s << IdNumberFault::Characters;
    QTest::newRow("X in the body") << u"1101051949123100X2"_s << IdNumberFault::Characters;
    QTest::newRow("X in front") << u"X1010519491231002X"_s << IdNumberFault::Characters;
    QTest::newRow("another letter behind") << u"11010519491231002Y"_s << IdNumberFault::Characters;
    QTest::newRow("letter O for zero") << u"11O10519491231002X"_s << IdNumberFault::Characters;
    QTest::newRow("full width, not cleaned") << u"１１０１０５１９４９１２３１００２Ｘ"_s << IdNumberFault::Characters;
    QTest::newRow("Arabic-Indic digits") << u"١١٠١٠٥١٩٤٩١٢٣١٠٠٢X"_s << IdNumberFault::Characters;
    QTest::newRow("minus in front") << u"-1010519491231002X"_s << IdNumberFault::Characters;
    QTest::newRow("region 00") << withCheck(u"00010519491231002"_s) << IdNumberFault::Region;
    QTest::newRow("region 01") << withCheck(u"01010519491231002"_s) << IdNumberFault::Region;
    QTest::newRow("zeros alone") << u"000000000000000000"_s << IdNumberFault::Region;
    QTest::newRow("wrong check") << u"110105194912310021"_s << IdNumberFault::Checksum;
}

void TestIdNumber::faults()
{
    QFETCH(QString, number);
    QFETCH(IdNumberFault, fault);
    QCOMPARE(checkIdNumber(number), fault);
}

void TestIdNumber::datesOfBirth_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<bool>("exists");
    QTest::newRow("29 February of a leap year") << u"19720229"_s << true;
    QTest::newRow("29 February of another") << u"19730229"_s << false;
    QTest::newRow("29 February 2000, a leap year") << u"20000229"_s << true;
    QTest::newRow("29 February 1900, no leap year") << u"19000229"_s << false;
    QTest::newRow("30 February") << u"19720230"_s << false;
    QTest::newRow("31 April") << u"19700431"_s << false;
    QTest::newRow("month 0") << u"19700017"_s << false;
    QTest::newRow("month 13") << u"19701317"_s << false;
    QTest::newRow("day 0") << u"19700500"_s << false;
    QTest::newRow("day 32") << u"19700532"_s << false;
    QTest::newRow("1900") << u"19000101"_s << true;
    QTest::newRow("1899") << u"18991231"_s << false;
    QTest::newRow("year 0") << u"00000517"_s << false;
    // That it lies ahead the number alone cannot know; the rules of a member ask for today.
    QTest::newRow("in the future") << u"20991231"_s << true;
}

void TestIdNumber::datesOfBirth()
{
    QFETCH(QString, birth);
    QFETCH(bool, exists);
    const QString number = withCheck(u"320999"_s + birth + u"001"_s);
    QCOMPARE(checkIdNumber(number), exists ? IdNumberFault::None : IdNumberFault::Date);
    QCOMPARE(factsOf(number).birth, exists ? QDate::fromString(birth, u"yyyyMMdd"_s) : QDate());
}

void TestIdNumber::everyFaultHasACode()
{
    QSet<QString> codes;
    for (const IdNumberFault fault : {IdNumberFault::Length, IdNumberFault::Characters, IdNumberFault::Region,
             IdNumberFault::Date, IdNumberFault::Checksum}) {
        QVERIFY(codeOf(fault).startsWith(u"id_number."));
        codes.insert(codeOf(fault));
    }
    QCOMPARE(codes.size(), 5);
    QVERIFY(codeOf(IdNumberFault::None).isEmpty());
}

void TestIdNumber::cleaning_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("clean");
    const QString number = u"11010519491231002X"_s;
    QTest::newRow("as it is") << number << number;
    QTest::newRow("small x") << u"11010519491231002x"_s << number;
    QTest::newRow("full width") << u"１１０１０５１９４９１２３１００２Ｘ"_s << number;
    QTest::newRow("full width, small x") << u"１１０１０５１９４９１２３１００２ｘ"_s << number;
    QTest::newRow("spaces of all kinds") << u" 110105\u30001949\u00A01231 002X\t\n"_s << number;
    QTest::newRow("apostrophe of a spreadsheet") << u"'11010519491231002X"_s << number;
    QTest::newRow("typographic apostrophe") << u"\u201911010519491231002X"_s << number;
    QTest::newRow("invisible characters") << u"\uFEFF110105\u200B19491231002X\u200E"_s << number;
    QTest::newRow("nothing is guessed") << u"11O105-19491231002X"_s << u"11O105-19491231002X"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestIdNumber::cleaning()
{
    QFETCH(QString, typed);
    QFETCH(QString, clean);
    QCOMPARE(cleanIdNumber(typed), clean);
    QCOMPARE(cleanIdNumber(clean), clean);
}

void TestIdNumber::whatItSays()
{
    // The last digit of the serial is odd for men.
    QCOMPARE(factsOf(withCheck(u"32099919700517001"_s)).sex, Sex::Male);
    QCOMPARE(factsOf(withCheck(u"32099919700517002"_s)).sex, Sex::Female);
    QCOMPARE(factsOf(withCheck(u"32099919700517999"_s)).birth, QDate(1970, 5, 17));
    // What is wrong says nothing.
    const IdNumberFacts none = factsOf(u"110105194912310021"_s);
    QVERIFY(!none.birth.isValid());
    QCOMPARE(none.sex, Sex::Unknown);
}

void TestIdNumber::masks()
{
    QCOMPARE(maskedIdNumber(u"11010519491231002X"_s), u"110105**********2X"_s);
    QCOMPARE(maskedIdNumber(u"1101"_s), u"****"_s);
    QCOMPARE(maskedPhone(u"19912345678"_s), u"199****5678"_s);
    QCOMPARE(maskedPhone(u"83321"_s), u"*****"_s);
    QVERIFY(maskedIdNumber({}).isEmpty());
}

void TestIdNumber::mobileNumbers()
{
    QVERIFY(isMobileNumber(u"19912345678"_s));
    for (const QString &number : {QString(), u"1991234567"_s, u"199123456789"_s, u"29912345678"_s, u"1991234567a"_s,
             u"１９９１２３４５６７８"_s, u"0515-883322"_s})
        QVERIFY2(!isMobileNumber(number), qPrintable(number));
}

QTEST_GUILESS_MAIN(TestIdNumber)
#include "tst_idnumber.moc"
