// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/participation.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** What is said of an entry before it is saved. */
class ParticipationRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodEntryIsNotRemarkedUpon();
    void eachRuleHasItsFinding_data();
    void eachRuleHasItsFinding();
    void aPlaceTooLongIsSaidBesideThePaper();
    void aDayHasNoMoreThan24Hours();

private:
    static Participation goodEntry()
    {
        Participation entry;
        entry.memberId = MemberId{7};
        entry.date = QDate(2026, 9, 12);
        entry.content = u"清扫楼道"_s;
        entry.minutes = 90;
        return entry;
    }
    static ParticipationContext context()
    {
        ParticipationContext known;
        known.today = QDate(2026, 10, 31);
        known.founded = QDate(2003, 5, 1);
        return known;
    }
    /** "!" before what keeps it from being saved. */
    static QStringList codes(const Participation &entry, const ParticipationContext &known)
    {
        QStringList list;
        for (const ParticipationFinding &finding : findingsOf(entry, known))
            list.append((finding.error ? u"!"_s : QString()) + finding.code);
        return list;
    }
};

void ParticipationRulesTest::aGoodEntryIsNotRemarkedUpon()
{
    QCOMPARE(codes(goodEntry(), context()), QStringList());
}

void ParticipationRulesTest::eachRuleHasItsFinding_data()
{
    QTest::addColumn<Participation>("entry");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *code, const std::function<void(Participation &)> &change) {
        Participation entry = goodEntry();
        change(entry);
        QTest::newRow(code) << entry << QString::fromLatin1(code);
    };
    row("!member.missing", [](Participation &entry) { entry.memberId = {}; });
    row("!date.missing", [](Participation &entry) { entry.date = {}; });
    row("!date.in_future", [](Participation &entry) { entry.date = QDate(2026, 11, 1); });
    row("!date.too_early", [](Participation &entry) { entry.date = QDate(1949, 9, 30); });
    row("date.before_founding", [](Participation &entry) { entry.date = QDate(2003, 4, 30); });
    row("!content.missing", [](Participation &entry) { entry.content = u"  "_s; });
    row("content.cut_on_paper", [](Participation &entry) { entry.content = QString(43, u'字'); });
    row("!content.too_long", [](Participation &entry) { entry.content = QString(contentLimit + 1, u'字'); });
    row("!certifier.too_long", [](Participation &entry) { entry.certifier = QString(certifierLimit + 1, u'字'); });
    row("!figure.negative", [](Participation &entry) { entry.deeds = -1; });
    row("figure.none", [](Participation &entry) { entry.minutes = 0; });
}

void ParticipationRulesTest::eachRuleHasItsFinding()
{
    QFETCH(Participation, entry);
    QFETCH(QString, code);
    QCOMPARE(codes(entry, context()), QStringList{code});
}

void ParticipationRulesTest::aPlaceTooLongIsSaidBesideThePaper()
{
    Participation entry = goodEntry();
    entry.place = QString(placeLimit + 1, u'字');
    QCOMPARE(codes(entry, context()), (QStringList{u"content.cut_on_paper"_s, u"!place.too_long"_s}));
}

void ParticipationRulesTest::aDayHasNoMoreThan24Hours()
{
    Participation entry = goodEntry();
    ParticipationContext known = context();
    known.minutesThatDay = minutesADay - 90;
    QCOMPARE(codes(entry, known), QStringList());
    known.minutesThatDay = minutesADay - 89;
    QCOMPARE(codes(entry, known), QStringList{u"!hours.over_24"_s});
    // Also where the sum no longer fits an integer.
    entry.minutes = std::numeric_limits<int>::max();
    QCOMPARE(codes(entry, known), QStringList{u"!hours.over_24"_s});
}

QTEST_GUILESS_MAIN(ParticipationRulesTest)
#include "tst_participationrules.moc"
