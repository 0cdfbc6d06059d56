// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/leftouttext.h"
#include "printing/printoptions.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestLeftOutText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPaperHasItsReason();
};

void TestLeftOutText::eachPaperHasItsReason()
{
    PrintOutcome outcome;
    QVERIFY(leftOutText(outcome).isEmpty());
    outcome.leftOut = 3;
    QCOMPARE(leftOutText(outcome), u"Left out, since they have no valid certificate: 3"_s);
    outcome.kind = PaperKind::VolunteerProof;
    QVERIFY(leftOutText(outcome).contains(u"have served nothing"_s));
    // Who has no address is named, and not said to have no certificate.
    outcome.kind = PaperKind::EnvelopeC5;
    outcome.leftOutNames = {u"周文敏"_s, u"李伟"_s, u"王玉兰"_s};
    QCOMPARE(leftOutText(outcome), u"Left out, since they have no address: 周文敏, 李伟, 王玉兰"_s);
    outcome.leftOut = 12;
    QVERIFY(leftOutText(outcome).contains(u"王玉兰 and others, 12 in all"_s));
    outcome.kind = PaperKind::Certificate;
    QVERIFY(leftOutText(outcome).contains(u"no valid certificate any more: 周文敏"_s));
}

QTEST_MAIN(TestLeftOutText)
#include "tst_leftouttext.moc"
