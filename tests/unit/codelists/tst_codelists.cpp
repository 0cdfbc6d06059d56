// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelists/codelist.h"

#include <QSet>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

class CodeListsTest : public QObject
{
    Q_OBJECT

private slots:
    void codesAreDistinct();
    void namesLeadBackToTheirCodes();
    void knowsTheEthnicGroups();
    void knowsEducation();
    void understandsWhatPeopleWrite_data();
    void understandsWhatPeopleWrite();
    void refusesWhatItDoesNotKnow();
};

static const QList<const CodeList *> &allLists()
{
    static const QList<const CodeList *> lists{
        &sexCodes(), &ethnicityCodes(), &educationCodes(), &occupationCodes(), &unitNatureCodes(), &specialtyCodes()};
    return lists;
}

void CodeListsTest::codesAreDistinct()
{
    for (const CodeList *list : allLists()) {
        QSet<QString> codes;
        for (const CodeEntry &entry : list->entries()) {
            QVERIFY(!codes.contains(entry.code));
            QVERIFY(!entry.name.isEmpty() && !entry.shortName.isEmpty());
            codes.insert(entry.code);
        }
    }
}

void CodeListsTest::namesLeadBackToTheirCodes()
{
    for (const CodeList *list : allLists()) {
        for (const CodeEntry &entry : list->entries()) {
            QCOMPARE(list->codeOf(entry.name).value_or(QString()), entry.code);
            QCOMPARE(list->codeOf(entry.shortName).value_or(QString()), entry.code);
            QCOMPARE(list->nameOf(entry.code), entry.name);
            QCOMPARE(list->shortNameOf(entry.code), entry.shortName);
            QVERIFY(list->contains(entry.code));
        }
    }
}

void CodeListsTest::knowsTheEthnicGroups()
{
    const CodeList &list = ethnicityCodes();
    QCOMPARE(list.entries().size(), 58);
    QCOMPARE(list.nameOf(u"01"), u"汉族"_s);
    QCOMPARE(list.nameOf(u"15"), u"土家族"_s);
    QCOMPARE(list.nameOf(u"29"), u"柯尔克孜族"_s);
    QCOMPARE(list.nameOf(u"56"), u"基诺族"_s);
    QCOMPARE(list.nameOf(u"97"), u"其他"_s);
    QCOMPARE(list.nameOf(u"98"), u"外国血统中国籍人士"_s);
}

void CodeListsTest::knowsEducation()
{
    QCOMPARE(educationCodes().nameOf(u"10"), u"研究生教育"_s);
    QCOMPARE(educationCodes().shortNameOf(u"31"), u"大学专科"_s);
    QCOMPARE(educationCodes().shortNameOf(u"81"), u"小学"_s);
}

void CodeListsTest::understandsWhatPeopleWrite_data()
{
    QTest::addColumn<const CodeList *>("list");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const CodeList &list, const QString &text, const char *code) {
        QTest::newRow(qPrintable(text + u' ' + QString::fromLatin1(code)))
            << &list << text << QString::fromLatin1(code);
    };
    row(sexCodes(), u"男性"_s, "1");
    row(sexCodes(), u" 女 "_s, "2");
    row(ethnicityCodes(), u"汉"_s, "01");
    row(ethnicityCodes(), u"维吾尔"_s, "05");
    row(ethnicityCodes(), u"土"_s, "30");
    row(educationCodes(), u"大专"_s, "31");
    row(educationCodes(), u"本科"_s, "21");
    row(educationCodes(), u"中专"_s, "41");
    row(educationCodes(), u"高中"_s, "61");
    row(educationCodes(), u"研究生"_s, "10");
    row(educationCodes(), u"博士研究生"_s, "11");
    row(educationCodes(), u"硕士"_s, "14");
    row(occupationCodes(), u"退休"_s, "60");
    row(unitNatureCodes(), u"民营企业"_s, "40");
    row(specialtyCodes(), u"书法"_s, "05");
}

void CodeListsTest::understandsWhatPeopleWrite()
{
    QFETCH(const CodeList *, list);
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(list->codeOf(text).value_or(QString()), code);
}

void CodeListsTest::refusesWhatItDoesNotKnow()
{
    QVERIFY(!ethnicityCodes().codeOf(u"火星族").has_value());
    QVERIFY(!sexCodes().codeOf(u"").has_value());
    QVERIFY(educationCodes().nameOf(u"77").isEmpty());
}

QTEST_GUILESS_MAIN(CodeListsTest)
#include "tst_codelists.moc"
