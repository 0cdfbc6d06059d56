// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/duplicatesearch.h"
#include "duplicates/mergerepository.h"
#include "store/storeaccess.h"
#include "teststore.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** People who are in the store twice are found, told apart, merged, and taken apart again. */
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicatesAreFoundInTheirScope();
    void whoIsKnownToBeAnotherIsNotFoundAgain();
    void aFormIsToldWhoItLooksLike();
    void aMergeKeepsBothLogs();
    void aMergeIsUndoneAndDoneAgain();
    void whatWasEditedSinceStays();
    void mergesOfMergesAreUndoneInTheirOrder();
    void aCertificateIsNotLost();
    void peopleWithoutNumbersAreMerged();
    void whatContradictsItselfIsRefused();
    void theHistoryTellsBoth();

private:
    struct Twice
    {
        MemberId kept;
        MemberId merged;
    };
    static Twice enterTwice(TestStore &test);
    static MergeRequest request(TestStore &test, const Twice &twice, const QSet<QString> &fromMerged = {});
    static void checkIsClean(TestStore &test);
    static QList<DuplicatePair> search(TestStore &test, const QList<OrganizationId> &scope = {})
    {
        DuplicateSearch job(test.store(), scope, 100);
        if (const Done done = job.runHere(); !done)
            qFatal("search failed");
        return job.pairs();
    }
};

namespace {

const QDate birth(1970, 5, 17);

void forgetNumber(TestStore &test, MemberId id)
{
    // As a store may have it that was filled otherwise: the key goes with the number.
    valueOf(test.store().access().write(ActKind::MemberEdit, {}, [&](Transaction &transaction) -> Done {
        if (Done done = transaction.connection().execute(
                u"DELETE FROM member_key WHERE kind = 'd' AND member_id = ?"_s, {id.value});
            !done)
            return done;
        return transaction.connection().execute(
            u"UPDATE member SET id_number = '', row_version = row_version + 1 WHERE id = ?"_s, {id.value});
    }));
}

} // namespace

/** 单志强 a second time, a character apart: in the other community, in service, with records, a printed booklet, a
 * building and a person who is not him. */
TestMerge::Twice TestMerge::enterTwice(TestStore &test)
{
    Services &services = test.services();
    const MemberId merged = test.addMember(
        u"单志祥"_s, testIdNumber(70, birth), MemberCategory::InService, test.secondCommunity, u"市图书馆"_s);
    Member member = valueOf(services.members.show(merged)).member;
    member.address = u"朝阳新村16号楼305室"_s;
    member.mobile = u"19912345678"_s;
    valueOf(services.members.edit(member));
    const auto record = [&](MemberId id, QDate date, const QString &content) {
        return valueOf(services.participation.add(TestStore::entryOf(id, date, content, 60)));
    };
    const ParticipationId first = record(merged, QDate(2026, 9, 1), u"巡逻"_s);
    const ParticipationId second = record(merged, QDate(2026, 9, 2), u"清扫楼道"_s);
    record(merged, QDate(2025, 9, 2), u"宣传"_s);
    record(test.branchMember, QDate(2026, 9, 1), u"巡逻"_s);
    valueOf(services.participation.voidEntry(second, u"记错"_s));
    const CertificateId certificate = valueOf(services.members.show(merged)).certificates.constFirst().id;
    valueOf(services.certificates.notePrinted({{certificate, {first.value}, 1, true}}));
    Place building;
    building.organizationId = test.secondCommunity;
    building.kind = PlaceKind::Estate;
    building.name = u"朝阳新村"_s;
    building.responsibleId = merged;
    valueOf(services.places.add(building));
    valueOf(services.duplicates.noteDistinct(merged, test.floatingMember));
    return {test.branchMember, merged};
}

MergeRequest TestMerge::request(TestStore &test, const Twice &twice, const QSet<QString> &fromMerged)
{
    return {twice.kept, twice.merged, valueOf(test.services().members.show(twice.kept)).member.rowVersion,
        valueOf(test.services().members.show(twice.merged)).member.rowVersion, fromMerged, u"同一人，合并"_s};
}

void TestMerge::checkIsClean(TestStore &test)
{
    const auto findings = valueOf(test.services().checks.check());
    for (const CheckFinding &finding : findings)
        qWarning("check: %s %s", qPrintable(finding.code), qPrintable(finding.subject));
    QVERIFY(findings.isEmpty());
}

void TestMerge::duplicatesAreFoundInTheirScope()
{
    TestStore test;
    QVERIFY(search(test).isEmpty());
    const Member first = valueOf(test.services().members.show(test.branchMember)).member;
    const MemberId second
        = test.addMember(u"单志祥"_s, testIdNumber(70, first.birth), MemberCategory::InService, test.secondCommunity);
    const auto pairs = search(test);
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs.constFirst().first.id, test.branchMember);
    QCOMPARE(pairs.constFirst().second.id, second);
    QCOMPARE(
        pairs.constFirst().second.branchName, u"太平"_s.isEmpty() ? QString() : pairs.constFirst().second.branchName);
    QCOMPARE(pairs.constFirst().reasons, QList{LikenessReason::LikeNameAndBirth});
    // Both have to be in view.
    QVERIFY(search(test, {test.firstCommunity}).isEmpty());
    QCOMPARE(search(test, {test.firstCommunity, test.secondCommunity}).size(), 1);
    DuplicateSearch canceled(test.store(), {}, 100);
    canceled.cancel();
    const Done done = canceled.runHere();
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Canceled);
}

void TestMerge::whoIsKnownToBeAnotherIsNotFoundAgain()
{
    TestStore test;
    DuplicateService &duplicates = test.services().duplicates;
    const Member first = valueOf(test.services().members.show(test.branchMember)).member;
    const MemberId second
        = test.addMember(first.name, testIdNumber(71, first.birth), MemberCategory::Branch, test.firstCommunity);
    QCOMPARE(search(test).size(), 1);
    valueOf(duplicates.noteDistinct(second, test.branchMember));
    valueOf(duplicates.noteDistinct(test.branchMember, second)); // said twice
    QVERIFY(search(test).isEmpty());
    QVERIFY(valueOf(duplicates.alike(markOf(first), 5)).isEmpty());
    const auto noted = valueOf(duplicates.distinct({}));
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.constFirst().first.id, test.branchMember);
    QCOMPARE(noted.constFirst().second.id, second);
    QVERIFY(valueOf(duplicates.distinct({test.secondCommunity})).isEmpty());
    valueOf(duplicates.forgetDistinct(second, test.branchMember));
    QCOMPARE(search(test).size(), 1);
    QCOMPARE(errorOf(duplicates.forgetDistinct(second, test.branchMember)).code, ErrorCode::NotFound);
    checkIsClean(test);
}

void TestMerge::aFormIsToldWhoItLooksLike()
{
    TestStore test;
    DuplicateService &duplicates = test.services().duplicates;
    Member known = valueOf(test.services().members.show(test.branchMember)).member;
    known.mobile = u"19912345678"_s;
    valueOf(test.services().members.edit(known));
    const auto alike = [&](const PersonMark &mark) { return valueOf(duplicates.alike(mark, 3)); };
    PersonMark typed;
    typed.name = u"单志"_s;
    QVERIFY(alike(typed).isEmpty());
    typed.name = known.name;
    QVERIFY(alike(typed).isEmpty()); // one name alone says nothing
    typed.mobile = u"199 1234 5678"_s;
    QCOMPARE(alike(typed).constFirst().reasons, QList{LikenessReason::SameNameAndPhone});
    typed.birth = known.birth;
    QCOMPARE(alike(typed).constFirst().reasons.size(), 2);
    typed = {};
    typed.name = u"别人"_s;
    typed.idNumber = known.idNumber;
    QCOMPARE(alike(typed).constFirst().row.id, test.branchMember);
    // Who is edited does not look like himself.
    QVERIFY(alike(markOf(known)).isEmpty());
}

void TestMerge::aMergeKeepsBothLogs()
{
    TestStore test;
    Services &services = test.services();
    const Twice twice = enterTwice(test);
    const QString number = valueOf(services.members.show(twice.merged)).certificates.constFirst().number;
    const QString ownNumber = valueOf(services.members.show(twice.kept)).certificates.constFirst().number;
    const Member merged = valueOf(services.members.show(twice.merged)).member;
    const MergeExtent extent = valueOf(services.merges.extent(twice.kept, twice.merged));
    QCOMPARE(extent.records, 3);
    QCOMPARE(extent.recordsKept, 1);
    QCOMPARE(extent.repeated, 1); // 巡逻 on the same day stands with both
    QCOMPARE(extent.certificate, number);
    QVERIFY(!extent.certificateStays);
    QCOMPARE(extent.places, 1);

    valueOf(services.merges.merge(request(test, twice, {u"id_number"_s, u"address"_s, u"mobile"_s})));
    const MemberDetails kept = valueOf(services.members.show(twice.kept));
    QCOMPARE(kept.member.name, u"单志强"_s);
    QCOMPARE(kept.member.idNumber, merged.idNumber);
    QCOMPARE(kept.member.address, merged.address);
    QCOMPARE(kept.member.category, MemberCategory::Branch);
    QCOMPARE(kept.member.branchId, test.firstCommunity);
    QCOMPARE(errorOf(services.members.show(twice.merged)).code, ErrorCode::NotFound);
    // All lines of both, whatever their state, and the year's sums.
    QCOMPARE(valueOf(services.participation.ofMember(twice.kept)).size(), 4);
    QCOMPARE(kept.year.records, 2);
    QCOMPARE(kept.year.minutes, 120);
    // The paper that was handed out is no longer good, and is still known.
    QCOMPARE(kept.certificates.size(), 2);
    QCOMPARE(kept.certificates.at(0).number, ownNumber);
    QCOMPARE(kept.certificates.at(1).state, CertificateState::Withdrawn);
    QCOMPARE(kept.certificates.at(1).reason, u"同一人，合并"_s);
    for (const QString &text : {number, ownNumber, merged.idNumber, merged.mobile, u"305室"_s, u"单志强"_s}) {
        const auto found = valueOf(services.members.find(text, {}, 5));
        QVERIFY2(found.size() == 1 && found.constFirst().id == twice.kept, qPrintable(text));
    }
    QVERIFY(valueOf(services.members.find(u"单志祥"_s, {}, 5)).isEmpty());
    QCOMPARE(valueOf(services.places.of(test.secondCommunity)).constFirst().responsibleId, twice.kept);
    // Not being somebody else is true of the one who is left.
    const auto distinct = valueOf(services.duplicates.distinct({}));
    QCOMPARE(distinct.size(), 1);
    QCOMPARE(distinct.constFirst().first.id, twice.kept);
    const auto merges = valueOf(services.merges.merges(10));
    QCOMPARE(merges.size(), 1);
    QCOMPARE(merges.constFirst().note.mergedName, u"单志祥"_s);
    QCOMPARE(merges.constFirst().keptName, u"单志强"_s);
    QVERIFY(!merges.constFirst().note.undoneAct);
    QVERIFY(!merges.constFirst().who.isEmpty());
    checkIsClean(test);
}

void TestMerge::aMergeIsUndoneAndDoneAgain()
{
    TestStore test;
    Services &services = test.services();
    const Twice twice = enterTwice(test);
    const auto picture = [&](MemberId id) {
        const auto details = services.members.show(id).result();
        if (!details)
            return u"none"_s;
        const Member &m = details->member;
        QStringList parts{m.name, m.idNumber, m.address, m.mobile, QString::number(m.branchId.value),
            QString::number(int(m.category)), QString::number(details->year.minutes)};
        for (const Certificate &certificate : details->certificates)
            parts += certificate.number + codeOf(certificate.state) + certificate.reason;
        for (const Participation &entry : valueOf(services.participation.ofMember(id)))
            parts += QString::number(entry.id.value) + codeOf(entry.state);
        for (const MemberPeriod &period : details->periods)
            parts += period.subject + period.value + period.from.toString(Qt::ISODate);
        for (const MemberRow &row : valueOf(services.members.find(m.name, {}, 5)))
            parts += QString::number(row.id.value);
        return parts.join(u'|');
    };
    const QString keptBefore = picture(twice.kept);
    const QString mergedBefore = picture(twice.merged);
    const MergeOutcome outcome
        = valueOf(services.merges.merge(request(test, twice, {u"name"_s, u"id_number"_s, u"mobile"_s})));
    const QString keptAfter = picture(twice.kept);
    QCOMPARE(picture(twice.merged), u"none"_s);
    const UndoOutcome undone = valueOf(services.undo.undo(outcome.act));
    QVERIFY(undone.done.heldBack.isEmpty());
    QCOMPARE(undone.done.membersRestored, 1);
    QCOMPARE(picture(twice.kept), keptBefore);
    QCOMPARE(picture(twice.merged), mergedBefore);
    QCOMPARE(valueOf(services.places.of(test.secondCommunity)).constFirst().responsibleId, twice.merged);
    QCOMPARE(valueOf(services.duplicates.distinct({})).constFirst().second.id, twice.merged);
    QCOMPARE(valueOf(services.merges.merges(10)).constFirst().note.undoneAct, undone.act);
    QCOMPARE(search(test).size(), 1); // they may be one person again
    checkIsClean(test);
    QCOMPARE(errorOf(services.undo.undo(outcome.act)).args.value(0), u"undo.nothing"_s);
    // Done again, and undone again.
    const UndoOutcome redone = valueOf(services.undo.undo(undone.act));
    QCOMPARE(picture(twice.kept), keptAfter);
    QCOMPARE(picture(twice.merged), u"none"_s);
    QVERIFY(!valueOf(services.merges.merges(10)).constFirst().note.undoneAct);
    checkIsClean(test);
    const UndoOutcome again = valueOf(services.undo.undo(redone.act));
    QCOMPARE(picture(twice.merged), mergedBefore);
    QCOMPARE(valueOf(services.merges.merges(10)).constFirst().note.undoneAct, again.act);
    checkIsClean(test);
}

void TestMerge::whatWasEditedSinceStays()
{
    TestStore test;
    Services &services = test.services();
    const Twice twice = enterTwice(test);
    const QString ownNumber = valueOf(services.members.show(twice.kept)).member.idNumber;
    const MergeOutcome outcome
        = valueOf(services.merges.merge(request(test, twice, {u"id_number"_s, u"address"_s, u"mobile"_s})));
    // Later: another address, remarks, a new record, and one of the other's amended.
    Member member = valueOf(services.members.show(twice.kept)).member;
    member.address = u"新家"_s;
    member.remarks = u"备注"_s;
    valueOf(services.members.edit(member));
    valueOf(services.participation.add(TestStore::entryOf(twice.kept, QDate(2026, 10, 1), u"新的"_s, 30)));
    for (const Participation &entry : valueOf(services.participation.ofMember(twice.kept)))
        if (entry.content == u"宣传"_s) {
            Participation amended = entry;
            amended.minutes = 90;
            valueOf(services.participation.amend(entry.id, amended, u"少记"_s));
        }
    const UndoPreview preview = valueOf(services.undo.preview(outcome.act));
    QCOMPARE(preview.membersRestored, 1);
    QCOMPARE(preview.heldBack.size(), 1);
    QCOMPARE(preview.heldBack.constFirst().member, twice.kept);
    QMap<QString, HeldRow> held;
    for (const HeldRow &row : preview.heldBack.constFirst().rows)
        held.insert(row.table, row);
    QCOMPARE(held.keys(), (QStringList{u"member"_s, u"participation"_s}));
    QCOMPARE(held.value(u"member"_s).columns, QStringList{u"address"_s});
    valueOf(services.undo.undo(outcome.act));
    const Member kept = valueOf(services.members.show(twice.kept)).member;
    QCOMPARE(kept.address, u"新家"_s);
    QCOMPARE(kept.remarks, u"备注"_s);
    QCOMPARE(kept.idNumber, ownNumber);
    QCOMPARE(kept.mobile, QString());
    // The new record and the amended one stay with who was kept, the others go back.
    QCOMPARE(valueOf(services.participation.ofMember(twice.kept)).size(), 4);
    QCOMPARE(valueOf(services.participation.ofMember(twice.merged)).size(), 2);
    QCOMPARE(valueOf(services.members.show(twice.merged)).member.address, u"朝阳新村16号楼305室"_s);
    checkIsClean(test);
}

void TestMerge::mergesOfMergesAreUndoneInTheirOrder()
{
    TestStore test;
    Services &services = test.services();
    const Twice first = enterTwice(test);
    const MergeOutcome inner = valueOf(services.merges.merge(request(test, first)));
    const Twice second{test.floatingMember, first.kept};
    valueOf(services.duplicates.forgetDistinct(first.kept, test.floatingMember));
    const MergeOutcome outer = valueOf(services.merges.merge(request(test, second)));
    QCOMPARE(valueOf(services.participation.ofMember(test.floatingMember)).size(), 4);
    QCOMPARE(valueOf(services.merges.merges(10)).at(1).note.keptId, test.floatingMember);
    // The one that was merged has nobody to come back from while the other is gone.
    QCOMPARE(errorOf(services.undo.undo(inner.act)).args.value(0), u"undo.held"_s);
    valueOf(services.undo.undo(outer.act));
    QCOMPARE(valueOf(services.merges.merges(10)).at(1).note.keptId, first.kept);
    valueOf(services.undo.undo(inner.act));
    QCOMPARE(valueOf(services.participation.ofMember(first.merged)).size(), 3);
    QCOMPARE(valueOf(services.participation.ofMember(first.kept)).size(), 1);
    checkIsClean(test);
}

void TestMerge::aCertificateIsNotLost()
{
    TestStore test;
    Services &services = test.services();
    const MemberId second
        = test.addMember(u"单志强"_s, testIdNumber(72, birth), MemberCategory::Branch, test.firstCommunity);
    const QString number = valueOf(services.members.show(second)).certificates.constFirst().number;
    valueOf(services.certificates.withdraw(test.branchMember, u"遗失"_s));
    QVERIFY(valueOf(services.merges.extent(test.branchMember, second)).certificateStays);
    const MergeOutcome outcome = valueOf(services.merges.merge(request(test, {test.branchMember, second})));
    const Certificate valid = valueOf(services.members.show(test.branchMember)).certificates.constFirst();
    QCOMPARE(valid.number, number);
    QCOMPARE(valid.state, CertificateState::Valid);
    checkIsClean(test);
    valueOf(services.undo.undo(outcome.act));
    QCOMPARE(valueOf(services.members.show(second)).certificates.constFirst().state, CertificateState::Valid);
    checkIsClean(test);
}

void TestMerge::peopleWithoutNumbersAreMerged()
{
    TestStore test;
    Services &services = test.services();
    const MemberId second
        = test.addMember(u"单志强"_s, testIdNumber(73, birth), MemberCategory::Branch, test.firstCommunity);
    forgetNumber(test, test.branchMember);
    forgetNumber(test, second);
    Member first = valueOf(services.members.show(test.branchMember)).member;
    Member other = valueOf(services.members.show(second)).member;
    QCOMPARE(first.birth.isValid() && other.birth.isValid(), true);
    QCOMPARE(search(test).size(), first.birth == other.birth ? 1 : 0);
    const MergeOutcome outcome = valueOf(services.merges.merge(request(test, {test.branchMember, second})));
    QCOMPARE(test.scalar(u"SELECT count(*) FROM member"_s).toInt(), 3);
    checkIsClean(test);
    valueOf(services.undo.undo(outcome.act));
    QCOMPARE(test.scalar(u"SELECT count(*) FROM member"_s).toInt(), 4);
    checkIsClean(test);
}

void TestMerge::whatContradictsItselfIsRefused()
{
    TestStore test;
    Services &services = test.services();
    const Twice twice = enterTwice(test);
    const QByteArray before = test.content();
    QCOMPARE(
        errorOf(services.merges.merge({twice.kept, twice.kept, 1, 1, {}, u"理由"_s})).args.value(0), u"merge.same"_s);
    MergeRequest asked = request(test, twice);
    asked.reason = u"  "_s;
    QCOMPARE(errorOf(services.merges.merge(asked)).code, ErrorCode::ReasonMissing);
    asked = request(test, twice);
    ++asked.mergedVersion;
    QCOMPARE(errorOf(services.merges.merge(asked)).code, ErrorCode::EditedMeanwhile);
    asked = request(test, twice);
    asked.merged = MemberId{77};
    QCOMPARE(errorOf(services.merges.merge(asked)).code, ErrorCode::NotFound);
    QCOMPARE(test.content(), before);
}

void TestMerge::theHistoryTellsBoth()
{
    TestStore test;
    Services &services = test.services();
    const Twice twice = enterTwice(test);
    valueOf(services.members.transfer(twice.merged, test.firstCommunity, QDate(2026, 10, 2), u"搬家"_s));
    const MergeOutcome outcome = valueOf(services.merges.merge(request(test, twice)));
    auto entries = valueOf(services.members.history(twice.kept));
    const auto has = [&entries](const QString &kind, const QString &table, const QString &person) {
        return std::any_of(entries.begin(), entries.end(), [&](const HistoryEntry &entry) {
            return entry.actKind == kind && entry.table == table && entry.person == person;
        });
    };
    QVERIFY(has(u"member.add"_s, u"member"_s, {}));
    QVERIFY(has(u"member.add"_s, u"member"_s, u"单志祥"_s));
    QVERIFY(has(u"member.edit"_s, u"member"_s, u"单志祥"_s));
    QVERIFY(has(u"member.transfer"_s, u"member_branch_period"_s, u"单志祥"_s));
    QVERIFY(has(u"record.void"_s, u"participation"_s, {}));
    QVERIFY(has(u"member.merge"_s, u"member_merge"_s, {}));
    const auto note = std::find_if(
        entries.begin(), entries.end(), [](const HistoryEntry &entry) { return entry.table == u"member_merge"_s; });
    QCOMPARE(note->changes.constFirst().after, u"单志祥"_s);
    // A record that only went over says nothing.
    QVERIFY(!has(u"member.merge"_s, u"participation"_s, {}));
    valueOf(services.undo.undo(outcome.act));
    entries = valueOf(services.members.history(twice.kept));
    QVERIFY(has(u"member.merge"_s, u"member_merge"_s, {}));
    QVERIFY(has(u"undo"_s, u"member_merge"_s, {}));
    QVERIFY(!has(u"member.add"_s, u"member"_s, u"单志祥"_s));
    entries = valueOf(services.members.history(twice.merged));
    QVERIFY(has(u"member.add"_s, u"member"_s, {}));
    QVERIFY(has(u"undo"_s, u"member"_s, {}));
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
