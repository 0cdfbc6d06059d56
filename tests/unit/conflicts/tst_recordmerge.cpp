// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflicts/recordmerge.h"
#include "units/unit.h"

#include <QTest>

using namespace dangjian;

/** Two people change one record; nothing that either typed may get lost without a word. */
class TestRecordMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneSideChangedIsTaken();
    void whatBothChangedIsContested();
    void whatBothChangedAlikeIsNot();
    void whatWasEmptiedIsAChange();
    void theirsCanBeChosen();
    void textsAreTheJournals();

private:
    const QList<RecordField<Unit>> m_fields{recordField<Unit, &Unit::name>("name"),
        recordField<Unit, &Unit::phone>("phone"), recordField<Unit, &Unit::contact>("contact"),
        recordField<Unit, &Unit::communityId>("community_id")};
    static Unit base()
    {
        Unit unit;
        unit.id = UnitId{7};
        unit.name = QStringLiteral("市第一中学");
        unit.phone = QStringLiteral("19900000001");
        unit.contact = QStringLiteral("钱芳");
        unit.superior = QStringLiteral("教育局");
        unit.rowVersion = 3;
        return unit;
    }
};

void TestRecordMerge::whatOneSideChangedIsTaken()
{
    Unit mine = base();
    mine.phone = QStringLiteral("19900000002");
    Unit theirs = base();
    theirs.contact = QStringLiteral("孙强");
    theirs.superior = QStringLiteral("市教育局"); // no field of the form
    theirs.rowVersion = 4;
    const auto merge = mergeOf(m_fields, base(), mine, theirs);
    QCOMPARE(merge.record.phone, mine.phone);
    QCOMPARE(merge.record.contact, theirs.contact);
    QCOMPARE(merge.record.superior, theirs.superior);
    QCOMPARE(merge.record.rowVersion, 4);
    QCOMPARE(merge.taken, QStringList{QStringLiteral("contact")});
    QVERIFY(merge.contested.isEmpty());
}

void TestRecordMerge::whatBothChangedIsContested()
{
    Unit mine = base();
    mine.phone = QStringLiteral("19900000002");
    mine.communityId = OrganizationId{1};
    Unit theirs = base();
    theirs.phone = QStringLiteral("19900000003");
    theirs.communityId = OrganizationId{2};
    const auto merge = mergeOf(m_fields, base(), mine, theirs);
    QCOMPARE(merge.contested, (QStringList{QStringLiteral("phone"), QStringLiteral("community_id")}));
    QVERIFY(merge.taken.isEmpty());
    QCOMPARE(merge.record.phone, mine.phone);
}

void TestRecordMerge::whatBothChangedAlikeIsNot()
{
    Unit mine = base();
    mine.phone = QStringLiteral("19900000002");
    Unit theirs = mine;
    theirs.rowVersion = 4;
    const auto merge = mergeOf(m_fields, base(), mine, theirs);
    QVERIFY(merge.contested.isEmpty());
    QVERIFY(merge.taken.isEmpty());
    QCOMPARE(merge.record.rowVersion, 4);
}

void TestRecordMerge::whatWasEmptiedIsAChange()
{
    Unit mine = base();
    mine.phone.clear();
    Unit theirs = base();
    theirs.contact.clear();
    theirs.phone = QStringLiteral("19900000003");
    const auto merge = mergeOf(m_fields, base(), mine, theirs);
    QCOMPARE(merge.contested, QStringList{QStringLiteral("phone")});
    QVERIFY(merge.record.phone.isEmpty());
    QCOMPARE(merge.taken, QStringList{QStringLiteral("contact")});
    QVERIFY(merge.record.contact.isEmpty());
}

void TestRecordMerge::theirsCanBeChosen()
{
    Unit mine = base();
    mine.phone = QStringLiteral("19900000002");
    mine.name = QStringLiteral("市一中");
    Unit theirs = base();
    theirs.phone = QStringLiteral("19900000003");
    theirs.name = QStringLiteral("市第一中学（东校区）");
    const auto merge = mergeOf(m_fields, base(), mine, theirs);
    const Unit chosen = withTheirs(m_fields, merge.record, theirs, {QStringLiteral("phone")});
    QCOMPARE(chosen.phone, theirs.phone);
    QCOMPARE(chosen.name, mine.name);
}

void TestRecordMerge::textsAreTheJournals()
{
    QCOMPARE(journaltext::of(QDate(2026, 10, 31)), QStringLiteral("2026-10-31"));
    QCOMPARE(journaltext::of(QDate()), QString());
    QCOMPARE(journaltext::of(OrganizationId{}), QString());
    QCOMPARE(journaltext::of(OrganizationId{5}), QStringLiteral("5"));
    QCOMPARE(journaltext::of(true), QStringLiteral("1"));
    QCOMPARE(journaltext::of(90), QStringLiteral("90"));
}

QTEST_APPLESS_MAIN(TestRecordMerge)
#include "tst_recordmerge.moc"
