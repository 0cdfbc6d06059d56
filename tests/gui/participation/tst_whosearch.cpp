// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/membersearch.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace dangjian;

namespace {

MemberRow person(const QString &name, const QString &certificate)
{
    MemberRow row;
    row.name = name;
    row.certificate = certificate;
    return row;
}

// A service whose answers come when the test says so.
class SlowService
{
public:
    MemberSearch::Find find()
    {
        return [this](const QString &text, const QList<OrganizationId> &scope, int) {
            asked.append(text + (scope.isEmpty() ? QString() : QStringLiteral(" in scope")));
            auto &promise = m_promises[asked.size() - 1];
            promise.start();
            return promise.future();
        };
    }

    void answer(qsizetype question, const QList<MemberRow> &rows)
    {
        m_promises.at(question).addResult(Result<QList<MemberRow>>(rows));
        m_promises.at(question).finish();
    }

    QStringList asked;

private:
    std::map<qsizetype, QPromise<Result<QList<MemberRow>>>> m_promises;
};

} // namespace

class WhoSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsStaleAnswers();
    void forgetsWhatIsNotWantedAnyMore();
    void asksTheWholeDistrictLast();
    void takesOnlyAnExactAndUniqueNumber();
};

void WhoSearchTest::dropsStaleAnswers()
{
    SlowService service;
    MemberSearch search(service.find());
    QSignalSpy found(&search, &MemberSearch::found);
    search.search(QStringLiteral("z"), {});
    search.search(QStringLiteral("zw"), {});
    search.search(QStringLiteral("zwm"), {});
    // One question at a time; what was typed in between is never asked.
    QCOMPARE(service.asked, QStringList{QStringLiteral("z")});
    service.answer(0, {person(QStringLiteral("周强"), {})});
    QTRY_COMPARE(service.asked.size(), 2);
    QCOMPARE(service.asked.last(), QStringLiteral("zwm"));
    QCOMPARE(found.size(), 0);
    QVERIFY(search.isPending());
    service.answer(1, {person(QStringLiteral("赵文明"), {})});
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().at(0).toString(), QStringLiteral("zwm"));
    QVERIFY(!search.isPending());
}

void WhoSearchTest::forgetsWhatIsNotWantedAnyMore()
{
    SlowService service;
    MemberSearch search(service.find());
    QSignalSpy found(&search, &MemberSearch::found);
    search.search(QStringLiteral("z"), {});
    search.forget();
    service.answer(0, {person(QStringLiteral("周强"), {})});
    search.search(QStringLiteral("l"), {});
    QTRY_COMPARE(service.asked.size(), 2);
    service.answer(1, {});
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().at(0).toString(), QStringLiteral("l"));
}

void WhoSearchTest::asksTheWholeDistrictLast()
{
    SlowService service;
    MemberSearch search(service.find());
    QSignalSpy found(&search, &MemberSearch::found);
    search.search(QStringLiteral("zwm"), {OrganizationId{5}});
    service.answer(0, {});
    QTRY_COMPARE(service.asked.size(), 2);
    QCOMPARE(service.asked, QStringList({QStringLiteral("zwm in scope"), QStringLiteral("zwm")}));
    service.answer(1, {person(QStringLiteral("赵文明"), {})});
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found.first().at(2).toBool(), true);
}

void WhoSearchTest::takesOnlyAnExactAndUniqueNumber()
{
    const QList<MemberRow> rows{person(QStringLiteral("赵文明"), QStringLiteral("A01-0000012")),
        person(QStringLiteral("吕芳"), QStringLiteral("A01-0000120"))};
    QCOMPARE(exactHit(QStringLiteral("a01-0000012"), rows), &rows.at(0));
    QCOMPARE(exactHit(QStringLiteral("A010000120"), rows), &rows.at(1)); // as some scanners give it
    QCOMPARE(exactHit(QStringLiteral("A01-000001"), rows), nullptr);
    QCOMPARE(exactHit(QStringLiteral("赵文明"), rows), nullptr);
}

QTEST_MAIN(WhoSearchTest)
#include "tst_whosearch.moc"
