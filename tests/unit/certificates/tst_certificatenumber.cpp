// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificate.h"
#include "certificates/entitlement.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** The numbering scheme of certificates, and who holds one. */
class TestCertificateNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scheme_data();
    void scheme();
    void numbersAreNoIdsAndDiffer();
    void whoHoldsOne();
};

void TestCertificateNumber::scheme_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("office");
    QTest::addColumn<qint64>("serial");
    QTest::addColumn<QString>("number");
    const auto row = [](MemberCategory kind, qint64 office, qint64 serial, const QString &number) {
        QTest::newRow(qPrintable(number)) << int(kind) << office << serial << number;
    };
    row(MemberCategory::Branch, 1, 1, u"Z01-0000001"_s);
    row(MemberCategory::InService, 1, 1234, u"A01-0001234"_s);
    row(MemberCategory::Floating, 12, 9'999'999, u"L12-9999999"_s);
    // Larger ones grow longer rather than begin anew.
    row(MemberCategory::Branch, 8191, 1, u"Z8191-0000001"_s);
    row(MemberCategory::Branch, 1, 10'000'000, u"Z01-10000000"_s);
}

void TestCertificateNumber::scheme()
{
    QFETCH(int, kind);
    QFETCH(qint64, office);
    QFETCH(qint64, serial);
    QFETCH(QString, number);
    QCOMPARE(certificateNumber(MemberCategory(kind), office, serial), number);
}

void TestCertificateNumber::numbersAreNoIdsAndDiffer()
{
    static const QRegularExpression shape(u"^[ZAL]\\d{2,}-\\d{7,}$"_s);
    QSet<QString> seen;
    for (const auto &[kind, code] : Codes<MemberCategory>::table)
        for (const qint64 office : {1, 11, 111})
            for (const qint64 serial : {1, 11, 111, 1111}) {
                const QString number = certificateNumber(kind, office, serial);
                QVERIFY2(shape.match(number).hasMatch(), qPrintable(number));
                QVERIFY(!seen.contains(number));
                seen.insert(number);
            }
}

void TestCertificateNumber::whoHoldsOne()
{
    QVERIFY(holdsCertificate(MembershipState::Normal));
    QVERIFY(holdsCertificate(MembershipState::Suspended));
    QVERIFY(!holdsCertificate(MembershipState::Expelled));
    QVERIFY(!holdsCertificate(MembershipState::TransferredOut));
    QVERIFY(!holdsCertificate(MembershipState::Deceased));
}

QTEST_GUILESS_MAIN(TestCertificateNumber)
#include "tst_certificatenumber.moc"
