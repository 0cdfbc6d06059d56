// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/undoservice.h"
#include "members/keyrebuild.h"
#include "members/memberadmission.h"
#include "store/storeaccess.h"
#include "teststore.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** What an act did is taken back by the journal, but for what came to something else since. */
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddedMemberGoesAndComesBack();
    void anEditGetsItsFormerValues();
    void editedSinceIsLeftAndTold();
    void aTransferIsUndoneWithItsPeriods();
    void aCategoryChangeGivesTheCertificateBack();
    void aChangeThatCameOnItsDayIsUndoneWithItsCertificate();
    void anImportIsUndoneButForWhoWasEdited();
    void aRollCallIsUndoneWithItsSums();
    void aPhotoComesBack();
    void aValueGivenToAnotherIsNotTakenFromThem();
    void whatTheProgramDidStays();
    void anOlderSchemaIsNotUndone();

private:
    static ActId lastAct(const TestStore &test)
    {
        return ActId{test.scalar(u"SELECT max(id) FROM act"_s).toLongLong()};
    }
    static QString reasonOf(const Error &error) { return error.args.value(0); }
};

namespace {

/** All that people see, without journal, counters and versions; it has to be the same after an undo. */
QByteArray meaning(TestStore &test)
{
    QByteArray text;
    for (const QString &sql :
        {u"SELECT group_concat(m, '|') FROM (SELECT m.id || m.name || m.id_number || m.branch_id || m.category ||"
         " m.standing || m.state || m.mobile || m.photo || coalesce(m.full_on, '') || coalesce(m.unit_id, 0) ||"
         " m.name_key AS m FROM member m ORDER BY id)"_s,
            u"SELECT group_concat(p, '|') FROM (SELECT id || member_id || branch_id || coalesce(from_date, '-') ||"
            " coalesce(until_date, '-') || reason AS p FROM member_branch_period ORDER BY id)"_s,
            u"SELECT group_concat(p, '|') FROM (SELECT id || member_id || category || coalesce(from_date, '-') ||"
            " coalesce(until_date, '-') || reason AS p FROM member_category_period ORDER BY id)"_s,
            u"SELECT group_concat(p, '|') FROM (SELECT id || member_id || state || coalesce(from_date, '-') ||"
            " coalesce(until_date, '-') || reason AS p FROM member_state_period ORDER BY id)"_s,
            u"SELECT group_concat(c, '|') FROM (SELECT id || number || member_id || state || reason ||"
            " coalesce(ended, '-') AS c FROM certificate ORDER BY id)"_s,
            u"SELECT group_concat(r, '|') FROM (SELECT id || member_id || date || content || state || minutes AS r"
            " FROM participation ORDER BY id)"_s,
            u"SELECT group_concat(y, '|') FROM (SELECT member_id || year || minutes || records AS y FROM member_year"
            " WHERE records > 0 ORDER BY member_id, year)"_s,
            u"SELECT group_concat(u, '|') FROM (SELECT id || name AS u FROM unit ORDER BY id)"_s,
            u"SELECT group_concat(k, '|') FROM (SELECT key || kind || member_id AS k FROM member_key"
            " ORDER BY member_id, kind, key)"_s})
        text += test.scalar(sql).toString().toUtf8() + '\n';
    return text;
}

void checkIsClean(TestStore &test)
{
    const auto findings = valueOf(test.services().checks.check());
    for (const CheckFinding &finding : findings)
        qWarning("check: %s %s", qPrintable(finding.code), qPrintable(finding.subject));
    QVERIFY(findings.isEmpty());
}

/** Undone, it is as before; redone, as after; and undone again. */
void goesBothWays(TestStore &test, ActId act, const QByteArray &before)
{
    const QByteArray after = meaning(test);
    QVERIFY(after != before);
    UndoService undo(test.store());
    const UndoOutcome undone = valueOf(undo.undo(act));
    QCOMPARE(meaning(test), before);
    QVERIFY(undone.done.heldBack.isEmpty());
    checkIsClean(test);
    QCOMPARE(errorOf(undo.undo(act)).args.value(0), u"undo.nothing"_s);
    QCOMPARE(errorOf(undo.preview(act)).args.value(0), u"undo.nothing"_s);
    const UndoOutcome redone = valueOf(undo.undo(undone.act));
    QCOMPARE(meaning(test), after);
    checkIsClean(test);
    valueOf(undo.undo(redone.act));
    QCOMPARE(meaning(test), before);
    // The first undo stands again, so that there is nothing left of the act.
    QCOMPARE(errorOf(undo.undo(act)).args.value(0), u"undo.nothing"_s);
    checkIsClean(test);
}

NewMember newMember(TestStore &test, int serial, const QString &name)
{
    NewMember added;
    added.member.name = name;
    added.member.idNumber = testIdNumber(serial, QDate(1980, 1, 1).addDays(serial));
    added.member.branchId = test.firstCommunity;
    return added;
}

} // namespace

void TestUndo::anAddedMemberGoesAndComesBack()
{
    TestStore test;
    const QByteArray before = meaning(test);
    NewMember added = newMember(test, 50, u"王小明"_s);
    added.unitName = u"市图书馆"_s;
    const MemberId id = valueOf(test.services().members.add(added)).id;
    const ActId act = lastAct(test);
    const UndoPreview preview = valueOf(UndoService(test.store()).preview(act));
    QCOMPARE(preview.actKind, u"member.add"_s);
    QCOMPARE(preview.membersRemoved, 1);
    QCOMPARE(preview.rowsRemoved, 7); // the person, four periods, a certificate, a unit
    QCOMPARE(preview.rowsRestored + preview.rowsChanged, 0);
    goesBothWays(test, act, before);
    QCOMPARE(valueOf(test.services().members.find(u"wangxiaoming"_s, {}, 5)).size(), 0);
    // The number of a certificate is never given twice.
    const AddedMember next = valueOf(test.services().members.add(added));
    QVERIFY(next.id != id);
    QCOMPARE(test.scalar(u"SELECT count(DISTINCT json_extract(after, '$.number')) FROM journal WHERE table_name ="
                         " 'certificate'"_s)
                 .toInt(),
        5);
    checkIsClean(test);
}

void TestUndo::anEditGetsItsFormerValues()
{
    TestStore test;
    const QByteArray before = meaning(test);
    Member member = valueOf(test.services().members.show(test.branchMember)).member;
    const qint64 version = member.rowVersion;
    member.name = u"单志刚"_s;
    member.mobile = u"19912345678"_s;
    valueOf(test.services().members.edit(member, u"市图书馆"_s));
    goesBothWays(test, lastAct(test), before);
    const Member now = valueOf(test.services().members.show(test.branchMember)).member;
    QVERIFY(now.rowVersion > version + 1);
    QCOMPARE(valueOf(test.services().members.find(u"单志强"_s, {}, 5)).constFirst().id, test.branchMember);
    // Somebody who had the form open is told.
    QCOMPARE(errorOf(test.services().members.edit(member)).code, ErrorCode::EditedMeanwhile);
}

void TestUndo::editedSinceIsLeftAndTold()
{
    TestStore test;
    MemberService &members = test.services().members;
    Member member = valueOf(members.show(test.branchMember)).member;
    member.mobile = u"19912345678"_s;
    valueOf(members.edit(member));
    const ActId first = lastAct(test);
    member = valueOf(members.show(test.branchMember)).member;
    member.mobile = u"19987654321"_s;
    valueOf(members.edit(member));
    const ActId second = lastAct(test);

    UndoService undo(test.store());
    const UndoPreview preview = valueOf(undo.preview(first));
    QVERIFY(!preview.doesAnything());
    QCOMPARE(preview.heldBack.size(), 1);
    const HeldBack held = preview.heldBack.constFirst();
    QCOMPARE(held.member, test.branchMember);
    QCOMPARE(held.name, u"单志强"_s);
    QCOMPARE(held.rows.constFirst().reason, HeldReason::Edited);
    QCOMPARE(held.rows.constFirst().columns, QStringList{u"mobile"_s});
    QCOMPARE(held.rows.constFirst().by, second);
    QCOMPARE(held.rows.constFirst().byKind, u"member.edit"_s);
    const QByteArray content = meaning(test);
    QCOMPARE(reasonOf(errorOf(undo.undo(first))), u"undo.held"_s);
    QCOMPARE(meaning(test), content);
    // The later one first, then the earlier one.
    valueOf(undo.undo(second));
    valueOf(undo.undo(first));
    QCOMPARE(valueOf(members.show(test.branchMember)).member.mobile, QString());
    checkIsClean(test);
}

void TestUndo::aTransferIsUndoneWithItsPeriods()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QByteArray before = meaning(test);
    const qint64 version = valueOf(members.show(test.branchMember)).member.rowVersion;
    valueOf(members.transfer(test.branchMember, test.secondCommunity, QDate(2026, 10, 1), u"搬家"_s));
    const ActId act = lastAct(test);
    goesBothWays(test, act, before);
    QCOMPARE(valueOf(members.show(test.branchMember)).member.branchId, test.firstCommunity);
    QVERIFY(valueOf(members.show(test.branchMember)).member.rowVersion > version + 1);

    // A particular that was changed since has nothing to do with the transfer.
    valueOf(members.transfer(test.branchMember, test.secondCommunity, QDate(2026, 10, 2), u"搬家"_s));
    const ActId again = lastAct(test);
    Member member = valueOf(members.show(test.branchMember)).member;
    member.mobile = u"19912345678"_s;
    valueOf(members.edit(member));
    valueOf(UndoService(test.store()).undo(again));
    member = valueOf(members.show(test.branchMember)).member;
    QCOMPARE(member.branchId, test.firstCommunity);
    QCOMPARE(member.mobile, u"19912345678"_s);
    // A later transfer has.
    valueOf(members.transfer(test.branchMember, test.secondCommunity, QDate(2026, 10, 3), u"搬家"_s));
    const ActId third = lastAct(test);
    valueOf(members.transfer(test.branchMember, test.firstCommunity, QDate(2026, 10, 20), u"搬回"_s));
    QCOMPARE(reasonOf(errorOf(UndoService(test.store()).undo(third))), u"undo.held"_s);
    checkIsClean(test);
}

void TestUndo::aCategoryChangeGivesTheCertificateBack()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QByteArray before = meaning(test);
    const QString number = valueOf(members.show(test.branchMember)).certificates.constFirst().number;
    const QString next
        = valueOf(members.changeCategory(test.branchMember, MemberCategory::InService, QDate(2026, 10, 1), u"调动"_s));
    QVERIFY(next != number);
    goesBothWays(test, lastAct(test), before);
    const MemberDetails details = valueOf(members.show(test.branchMember));
    QCOMPARE(details.certificates.size(), 1);
    QCOMPARE(details.certificates.constFirst().number, number);
    QCOMPARE(details.certificates.constFirst().state, CertificateState::Valid);
    QCOMPARE(valueOf(members.find(number, {}, 5)).size(), 1);
    QCOMPARE(valueOf(members.find(next, {}, 5)).size(), 0);

    // A booklet that was printed since stays, and with it all that is the person's.
    valueOf(members.changeCategory(test.branchMember, MemberCategory::InService, QDate(2026, 10, 2), u"调动"_s));
    const ActId act = lastAct(test);
    const CertificateId printed = valueOf(members.show(test.branchMember)).certificates.constFirst().id;
    valueOf(test.services().certificates.notePrinted({{printed, {}, 1, true}}));
    const UndoPreview preview = valueOf(UndoService(test.store()).preview(act));
    QVERIFY(!preview.doesAnything());
    QCOMPARE(preview.heldBack.constFirst().rows.size(), 1);
    QCOMPARE(preview.heldBack.constFirst().rows.constFirst().table, u"certificate"_s);
    QCOMPARE(preview.heldBack.constFirst().rows.constFirst().columns, QStringList{u"printed"_s});
    QVERIFY(preview.heldBack.constFirst().rowsInAll > 1);
}

void TestUndo::aChangeThatCameOnItsDayIsUndoneWithItsCertificate()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QDate day(2026, 11, 5);
    valueOf(members.changeCategory(test.branchMember, MemberCategory::InService, day, u"调动"_s));
    const ActId category = lastAct(test);
    valueOf(members.changeState(test.floatingMember, MembershipState::TransferredOut, day, u"迁出"_s));
    const ActId state = lastAct(test);
    test.clock().set(QDateTime(day, QTime(8, 0)));
    QCOMPARE(valueOf(members.show(test.branchMember)).certificates.constFirst().kind, MemberCategory::InService);
    QCOMPARE(valueOf(members.show(test.floatingMember)).certificates.constFirst().state, CertificateState::Withdrawn);
    UndoService undo(test.store());
    valueOf(undo.undo(category));
    valueOf(undo.undo(state));
    const MemberDetails branch = valueOf(members.show(test.branchMember));
    QCOMPARE(branch.member.category, MemberCategory::Branch);
    QCOMPARE(branch.certificates.constFirst().kind, MemberCategory::Branch);
    QCOMPARE(branch.certificates.constFirst().state, CertificateState::Valid);
    const MemberDetails floating = valueOf(members.show(test.floatingMember));
    QCOMPARE(floating.member.state, MembershipState::Normal);
    QCOMPARE(floating.certificates.constFirst().state, CertificateState::Valid);
    QCOMPARE(valueOf(members.find(floating.certificates.constFirst().number, {}, 5)).size(), 1);
    checkIsClean(test);
}

void TestUndo::anImportIsUndoneButForWhoWasEdited()
{
    TestStore test;
    StoreAccess &access = test.store().access();
    Services &services = test.services();
    const QByteArray before = meaning(test);
    QList<MemberId> ids;
    valueOf(access.write(ActKind::MemberImport, u"50"_s, [&](Transaction &transaction) -> Done {
        for (int i = 0; i < 50; ++i) {
            NewMember added = newMember(test, 100 + i, u"李"_s + QChar(0x4E00 + i * 3));
            if (i % 10 == 0)
                added.unitName = u"第%1小学"_s.arg(i);
            const auto admitted = admitMember(transaction, access.reader(), added);
            if (!admitted)
                return failure(admitted.error());
            ids.append(admitted->id);
        }
        return transaction.connection().execute(
            u"INSERT INTO import_batch (id, subject, file_name, sheet, on_existing, act, entered_at, rows_new,"
            " rows_changed, rows_unchanged, rows_refused, row_version) VALUES (?, 'members', 'a.xlsx', '', 'skip', ?,"
            " '2026-10-31T09:00:00', 50, 0, 0, 0, 1)"_s,
            {*transaction.newId("import_batch"), transaction.act().value});
    }));
    const ActId act = lastAct(test);
    const auto undoneBy = [&] { return test.scalar(u"SELECT undone_act FROM import_batch"_s); };
    goesBothWays(test, act, before);
    QVERIFY(!undoneBy().isNull());
    const ActId undone = lastAct(test);
    valueOf(UndoService(test.store()).undo(undone));
    QVERIFY(undoneBy().isNull());

    // Edited, given a record, answerable for a building, beginning another branch, printed: these five stay as they
    // are, with the unit that one of them has; who is only said to be somebody else goes.
    Member edited = valueOf(services.members.show(ids.at(0))).member;
    edited.remarks = u"改过"_s;
    valueOf(services.members.edit(edited));
    valueOf(services.participation.add(TestStore::entryOf(ids.at(1), QDate(2026, 10, 5), u"巡逻"_s, 60)));
    Place building;
    building.organizationId = test.firstCommunity;
    building.kind = PlaceKind::Estate;
    building.name = u"朝阳新村"_s;
    building.responsibleId = ids.at(2);
    valueOf(services.places.add(building));
    valueOf(services.members.transfer(ids.at(3), test.secondCommunity, QDate(2026, 10, 31), u"搬家"_s));
    const CertificateId printed = valueOf(services.members.show(ids.at(4))).certificates.constFirst().id;
    valueOf(services.certificates.notePrinted({{printed, {}, 1, true}}));
    valueOf(access.write(ActKind::MemberDistinct, {}, [&](Transaction &transaction) -> Done {
        return transaction.connection().execute(
            u"INSERT INTO distinct_pair (id, first_id, second_id, row_version) VALUES (?, ?, ?, 1)"_s,
            {*transaction.newId("distinct_pair"), test.branchMember.value, ids.at(40).value});
    }));

    const UndoPreview preview = valueOf(UndoService(test.store()).preview(act));
    QCOMPARE(preview.membersRemoved, 45);
    // The five, and the unit of the first of them.
    QCOMPARE(preview.heldBack.size(), 6);
    const UndoOutcome outcome = valueOf(UndoService(test.store()).undo(act));
    QCOMPARE(outcome.done.membersRemoved, 45);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM member"_s).toInt(), 8);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM unit"_s).toInt(), 2);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM distinct_pair"_s).toInt(), 0);
    QVERIFY(!undoneBy().isNull());
    QHash<MemberId, HeldRow> why;
    for (const HeldBack &held : outcome.done.heldBack)
        if (held.member)
            why.insert(held.member, held.rows.constFirst());
    QCOMPARE(why.value(ids.at(0)).reason, HeldReason::Edited);
    QCOMPARE(why.value(ids.at(0)).columns, QStringList{u"remarks"_s});
    QCOMPARE(why.value(ids.at(1)).reason, HeldReason::Referred);
    QCOMPARE(why.value(ids.at(1)).other, u"participation"_s);
    QCOMPARE(why.value(ids.at(2)).other, u"place"_s);
    QCOMPARE(why.value(ids.at(3)).table, u"member_branch_period"_s);
    QCOMPARE(why.value(ids.at(4)).columns, QStringList{u"printed"_s});
    checkIsClean(test);
    // The rest is redone, and the pair, which was another act's, with it.
    valueOf(UndoService(test.store()).undo(outcome.act));
    QCOMPARE(test.scalar(u"SELECT count(*) FROM member"_s).toInt(), 53);
    QCOMPARE(test.scalar(u"SELECT count(*) FROM distinct_pair"_s).toInt(), 1);
    checkIsClean(test);
}

void TestUndo::aRollCallIsUndoneWithItsSums()
{
    TestStore test;
    ParticipationService &participation = test.services().participation;
    const QByteArray before = meaning(test);
    const auto callRoll = [&](const QString &title) {
        Activity activity;
        activity.organizationId = test.firstCommunity;
        activity.title = title;
        activity.date = QDate(2026, 10, 5);
        activity.minutes = 60;
        valueOf(participation.rollCall(activity, {{test.branchMember, 60, 0}, {test.inServiceMember, 90, 1}}));
        return lastAct(test);
    };
    goesBothWays(test, callRoll(u"巡逻"_s), before);
    const ActId second = callRoll(u"清扫"_s);
    const auto records = valueOf(participation.ofMember(test.branchMember, 2026));
    QCOMPARE(records.size(), 1);
    valueOf(participation.voidEntry(records.constFirst().id, u"记错"_s));
    const UndoOutcome outcome = valueOf(UndoService(test.store()).undo(second));
    // The activity stays, too: the record that was voided belongs to it.
    QCOMPARE(outcome.done.rowsRemoved, 1);
    QCOMPARE(outcome.done.heldBack.size(), 2);
    QCOMPARE(valueOf(participation.ofMember(test.branchMember, 2026)).size(), 1);
    QCOMPARE(valueOf(participation.ofMember(test.inServiceMember, 2026)).size(), 0);
    checkIsClean(test);
}

void TestUndo::aPhotoComesBack()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QByteArray jpeg = QByteArrayLiteral("\xFF\xD8\xFF one \xFF\xD9");
    valueOf(members.setPhoto(test.branchMember, jpeg));
    const ActId act = lastAct(test);
    UndoService undo(test.store());
    const UndoOutcome undone = valueOf(undo.undo(act));
    QVERIFY(valueOf(members.photo(test.branchMember)).isEmpty());
    valueOf(undo.undo(undone.act));
    QCOMPARE(valueOf(members.photo(test.branchMember)), jpeg);
    checkIsClean(test);
}

void TestUndo::aValueGivenToAnotherIsNotTakenFromThem()
{
    TestStore test;
    MemberService &members = test.services().members;
    const QString own = valueOf(members.show(test.branchMember)).member.idNumber;
    valueOf(test.store().access().write(ActKind::MemberEdit, {}, [&](Transaction &transaction) -> Done {
        return transaction.connection().execute(
            u"UPDATE member SET id_number = '' WHERE id = ?"_s, {test.branchMember.value});
    }));
    const ActId cleared = lastAct(test);
    valueOf(test.store().access().write(ActKind::StoreRefresh, {},
        [&](Transaction &transaction) -> Done { return rebuildKeys(transaction, test.store().access().reader()); }));
    NewMember added = newMember(test, 61, u"王小明"_s);
    added.member.idNumber = own;
    added.member.birth = {};
    valueOf(members.add(added));
    const UndoPreview preview = valueOf(UndoService(test.store()).preview(cleared));
    QVERIFY(!preview.doesAnything());
    QCOMPARE(preview.heldBack.constFirst().rows.constFirst().reason, HeldReason::Taken);
    QCOMPARE(reasonOf(errorOf(UndoService(test.store()).undo(cleared))), u"undo.held"_s);
    // Two certificates are never valid at once.
    valueOf(test.services().certificates.withdraw(test.branchMember, u"收回"_s));
    const ActId withdrawn = lastAct(test);
    valueOf(test.services().certificates.issue(test.branchMember));
    const UndoPreview second = valueOf(UndoService(test.store()).preview(withdrawn));
    QCOMPARE(second.heldBack.constFirst().rows.constFirst().reason, HeldReason::Taken);
    // What an edit referred to may be gone by now.
    Member other = valueOf(members.show(test.floatingMember)).member;
    valueOf(members.edit(other, u"新单位"_s));
    other = valueOf(members.show(test.floatingMember)).member;
    other.unitId = {};
    valueOf(members.edit(other));
    const ActId unitLeft = lastAct(test);
    valueOf(test.store().access().write(ActKind::UnitEdit, {}, [&](Transaction &transaction) -> Done {
        return transaction.connection().execute(u"DELETE FROM unit WHERE name = '新单位'"_s);
    }));
    const UndoPreview third = valueOf(UndoService(test.store()).preview(unitLeft));
    QCOMPARE(third.heldBack.constFirst().rows.constFirst().reason, HeldReason::Missing);
    QCOMPARE(third.heldBack.constFirst().rows.constFirst().other, u"unit"_s);
    checkIsClean(test);
}

void TestUndo::whatTheProgramDidStays()
{
    TestStore test;
    const ActId init{test.scalar(u"SELECT min(id) FROM act"_s).toLongLong()};
    UndoService undo(test.store());
    QCOMPARE(reasonOf(errorOf(undo.undo(init))), u"undo.program"_s);
    valueOf(test.services().members.noteShown(test.branchMember));
    QCOMPARE(reasonOf(errorOf(undo.undo(lastAct(test)))), u"undo.nothing"_s);
    QCOMPARE(errorOf(undo.undo(ActId{5})).code, ErrorCode::NotFound);
}

void TestUndo::anOlderSchemaIsNotUndone()
{
    TestStore test;
    Member member = valueOf(test.services().members.show(test.branchMember)).member;
    member.mobile = u"19912345678"_s;
    valueOf(test.services().members.edit(member));
    const ActId act = lastAct(test);
    valueOf(test.store().access().write(ActKind::SettingChange, {}, [&](Transaction &transaction) -> Done {
        return transaction.connection().execute(
            u"UPDATE act SET schema_version = schema_version - 1 WHERE id = ?"_s, {act.value});
    }));
    QCOMPARE(reasonOf(errorOf(UndoService(test.store()).undo(act))), u"undo.schema"_s);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
