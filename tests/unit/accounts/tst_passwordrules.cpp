// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountname.h"
#include "accounts/passwordrules.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

class PasswordRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("fault");
        QTest::newRow("seven") << u"a1B2c3d"_s << u"password.short"_s;
        QTest::newRow("seven beyond the BMP") << QString::fromUcs4(U"𠮷𠮷𠮷𠮷野家店") << u"password.short"_s;
        QTest::newRow("too long") << QString(129, u'x') + u'y' << u"password.long"_s;
        QTest::newRow("digits") << u"123456789"_s << u"password.common"_s;
        QTest::newRow("backwards") << u"987654321"_s << u"password.common"_s;
        QTest::newRow("run of letters") << u"cdefghijk"_s << u"password.common"_s;
        QTest::newRow("one character") << u"党党党党党党党党党"_s << u"password.common"_s;
        QTest::newRow("usual in China") << u"woaini1314"_s << u"password.common"_s;
        QTest::newRow("in capitals") << u"WoAiNi1314"_s << u"password.common"_s;
        QTest::newRow("keyboard") << u"1qaz2wsx"_s << u"password.common"_s;
        QTest::newRow("office") << u"weirenminfuwu"_s << u"password.common"_s;
        QTest::newRow("the name") << u"Wang.Guilan"_s << u"password.common"_s;
        QTest::newRow("the name twice") << u"wang.guilanWANG.GUILAN"_s << u"password.common"_s;
        QTest::newRow("three words") << u"槐树 河边 粮站 旧门"_s << QString();
        QTest::newRow("letters alone") << u"hedgerowlantern"_s << QString();
        QTest::newRow("name and more") << u"wang.guilan 1987 xi"_s << QString();
    }

    void faults()
    {
        QFETCH(QString, password);
        QTEST(passwordFault(password, u"wang.guilan"_s), "fault");
    }

    void namesAreOneWhateverTheirCaseAndComposition()
    {
        QCOMPARE(accountNameKey(u"WANG.Lü"_s), accountNameKey(u"wang.lu\u0308"_s));
        QVERIFY(accountNameKey(u"王桂兰"_s) != accountNameKey(u"王桂南"_s));
    }

    void namesHaveNothingThatCannotBeSeen()
    {
        QCOMPARE(accountNameFault(QString()), u"name.missing"_s);
        QCOMPARE(accountNameFault(u"wang guilan"_s), u"name.account"_s);
        QCOMPARE(accountNameFault(u"wang\u200bguilan"_s), u"name.account"_s);
        QCOMPARE(accountNameFault(u"\u202egnaw"_s), u"name.account"_s);
        QCOMPARE(accountNameFault(QString(41, u'w')), u"name.account"_s);
        QCOMPARE(accountNameFault(u"王桂兰"_s), QString());
        QCOMPARE(accountNameFault(u"o'neill"_s), QString());
    }
};

QTEST_GUILESS_MAIN(PasswordRulesTest)
#include "tst_passwordrules.moc"
