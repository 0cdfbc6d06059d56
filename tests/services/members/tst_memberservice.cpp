// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/photokey.h"
#include "teststore.h"

#include <QTest>

using namespace dangjian;

class TestMemberService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsReadBack();
    void whatDoesNotFitLeavesNothing();
    void secondEditorIsTold();
    void editDoesNotChangeWhatHasItsOwnUseCase();
    void aRefusedEditMakesNoUnit();
    void membersAreFoundAsPeopleAskForThem();
    void editedNamesAreFoundByTheNewName();
    void nothingBeginsAheadWithAnAdmission();
    void theNumberDecidesOnBirthAndSex();
    void oddThingsAreToldAndEntered();
    void textsBeyondAllBoundsAreRefused();
    void photo();
    void historyTellsWhoChangedWhat();
    void listsAndTotalsAgree();
};

void TestMemberService::whatIsAddedIsReadBack()
{
    TestStore test;
    NewMember added;
    Member &given = added.member;
    given.name = QStringLiteral("尉迟 敏");
    given.idNumber = testIdNumber(40, QDate(1975, 3, 9), Sex::Female);
    given.ethnicity = QStringLiteral("03");
    given.nativePlace = QStringLiteral("江苏盐城");
    given.education = QStringLiteral("21");
    given.degree = QStringLiteral("法学学士");
    given.school = QStringLiteral("苏州大学");
    given.joined = QDate(1998, 7, 1);
    given.full = QDate(1999, 7, 1);
    given.introducers = QStringLiteral("曾红、区伟");
    given.branchId = test.secondCommunity;
    given.relation = Relation::Unit;
    given.category = MemberCategory::InService;
    given.reported = QDate(2020, 5, 4);
    given.post = QStringLiteral("科长");
    given.occupation = QStringLiteral("11");
    given.mobile = QStringLiteral("19900000040");
    given.phone = QStringLiteral("0515-8000040");
    given.address = QStringLiteral("朝阳新村16号楼304室");
    given.specialties = QStringLiteral("法律咨询");
    given.awayWhere = QStringLiteral("上海");
    given.hardship = true;
    given.remarks = QStringLiteral("备注");
    added.unitName = QStringLiteral("区司法局");
    const AddedMember outcome = valueOf(test.services().members.add(added));
    test.reopen();
    const MemberDetails details = valueOf(test.services().members.show(outcome.id));
    const Member &read = details.member;
    QCOMPARE(read.name, QStringLiteral("尉迟敏"));
    QCOMPARE(read.idNumber, given.idNumber);
    QCOMPARE(read.birth, QDate(1975, 3, 9));
    QCOMPARE(read.sex, Sex::Female);
    QCOMPARE(read.ethnicity, given.ethnicity);
    QCOMPARE(read.nativePlace, given.nativePlace);
    QCOMPARE(read.education, given.education);
    QCOMPARE(read.degree, given.degree);
    QCOMPARE(read.school, given.school);
    QCOMPARE(read.joined, given.joined);
    QCOMPARE(read.full, given.full);
    QCOMPARE(read.introducers, given.introducers);
    QCOMPARE(read.branchId, given.branchId);
    QCOMPARE(read.relation, given.relation);
    QCOMPARE(read.category, given.category);
    QCOMPARE(read.reported, given.reported);
    QCOMPARE(read.post, given.post);
    QCOMPARE(read.occupation, given.occupation);
    QCOMPARE(read.mobile, given.mobile);
    QCOMPARE(read.phone, given.phone);
    QCOMPARE(read.address, given.address);
    QCOMPARE(read.specialties, given.specialties);
    QCOMPARE(read.awayWhere, given.awayWhere);
    QCOMPARE(read.hardship, given.hardship);
    QCOMPARE(read.remarks, given.remarks);
    QCOMPARE(read.state, MembershipState::Normal);
    QCOMPARE(details.unitName, added.unitName);
    QCOMPARE(details.branchCode, QStringLiteral("010102"));
    QCOMPARE(details.subdistrictName, QStringLiteral("城东街道党工委"));
    QCOMPARE(details.certificates.size(), 1);
    QCOMPARE(details.certificates.constFirst().number, outcome.certificate);
    QVERIFY(outcome.certificate.startsWith(QLatin1Char('A')));
    QCOMPARE(details.periods.size(), 4);
    // 16 hours and 12 deeds a year, of members in service (domain, 双向管理).
    QCOMPARE(details.duty.minutes, 16 * 60);
    QCOMPARE(details.duty.deeds, 12);
    QCOMPARE(valueOf(test.services().members.show(test.branchMember)).duty.minutes, 0);
}

void TestMemberService::whatDoesNotFitLeavesNothing()
{
    TestStore test;
    MemberService &members = test.services().members;
    NewMember good;
    good.member.name = QStringLiteral("王小明");
    good.member.idNumber = testIdNumber(50);
    good.member.branchId = test.firstCommunity;
    good.unitName = QStringLiteral("一个新单位");
    const QByteArray before = test.content();

    NewMember taken = good;
    taken.member.idNumber = testIdNumber(1);
    const Error duplicate = errorOf(members.add(taken));
    QCOMPARE(duplicate.code, ErrorCode::Duplicate);
    QCOMPARE(duplicate.args, QStringList{QString::number(test.branchMember.value)});
    NewMember nameless = good;
    nameless.member.name = QStringLiteral(" 　");
    QCOMPARE(errorOf(members.add(nameless)).args, QStringList{QStringLiteral("name.missing")});
    NewMember wrongNumber = good;
    wrongNumber.member.idNumber = QStringLiteral("320999197005170013");
    QCOMPARE(errorOf(members.add(wrongNumber)).code, ErrorCode::Invalid);
    NewMember nowhere = good;
    nowhere.member.branchId = {};
    QCOMPARE(errorOf(members.add(nowhere)).args, QStringList{QStringLiteral("branch.missing")});
    NewMember atCommittee = good;
    atCommittee.member.branchId = test.subdistrict;
    QCOMPARE(errorOf(members.add(atCommittee)).args, QStringList{QStringLiteral("branch.takes_none")});
    // Not the unit, not a counter, not an act: the whole unit of work is undone.
    QCOMPARE(test.content(), before);
}

void TestMemberService::secondEditorIsTold()
{
    TestStore test;
    MemberService &members = test.services().members;
    Member one = valueOf(members.show(test.branchMember)).member;
    Member other = one;
    one.mobile = QStringLiteral("19900000001");
    QVERIFY(members.edit(one).result());
    other.mobile = QStringLiteral("19900000002");
    const QByteArray before = test.content();
    QCOMPARE(errorOf(members.edit(other)).code, ErrorCode::EditedMeanwhile);
    QCOMPARE(test.content(), before);
    // A dated change moves the version on, too.
    Member reader = valueOf(members.show(test.branchMember)).member;
    QVERIFY(members.changeStanding(test.branchMember, Standing::Probationary, QDate(2026, 1, 1), QStringLiteral("更正"))
                .result());
    reader.mobile = QStringLiteral("19900000003");
    QCOMPARE(errorOf(members.edit(reader)).code, ErrorCode::EditedMeanwhile);
    QCOMPARE(valueOf(members.show(test.branchMember)).member.mobile, QStringLiteral("19900000001"));
}

void TestMemberService::editDoesNotChangeWhatHasItsOwnUseCase()
{
    TestStore test;
    MemberService &members = test.services().members;
    Member member = valueOf(members.show(test.branchMember)).member;
    member.category = MemberCategory::Floating;
    member.branchId = test.secondCommunity;
    member.state = MembershipState::Expelled;
    member.standing = Standing::Probationary;
    member.remarks = QStringLiteral("新备注");
    (void)members.edit(member).result();
    const Member read = valueOf(members.show(test.branchMember)).member;
    QCOMPARE(read.category, MemberCategory::Branch);
    QCOMPARE(read.branchId, test.firstCommunity);
    QCOMPARE(read.state, MembershipState::Normal);
    QCOMPARE(read.standing, Standing::Full);
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
}

void TestMemberService::aRefusedEditMakesNoUnit()
{
    TestStore test;
    Member member = valueOf(test.services().members.show(test.branchMember)).member;
    const Member stale = member;
    const QVariant units = test.scalar(QStringLiteral("SELECT count(*) FROM unit"));
    member.unitId = {};
    valueOf(test.services().members.edit(member, QStringLiteral(" 区司法局 ")));
    QCOMPARE(valueOf(test.services().members.show(member.id)).unitName, QStringLiteral("区司法局"));
    QCOMPARE(test.scalar(QStringLiteral("SELECT count(*) FROM unit")).toInt(), units.toInt() + 1);
    QCOMPARE(
        errorOf(test.services().members.edit(stale, QStringLiteral("市第九中学"))).code, ErrorCode::EditedMeanwhile);
    QCOMPARE(test.scalar(QStringLiteral("SELECT count(*) FROM unit")).toInt(), units.toInt() + 1);
}

void TestMemberService::membersAreFoundAsPeopleAskForThem()
{
    TestStore test;
    MemberService &members = test.services().members;
    Member member = valueOf(members.show(test.inServiceMember)).member;
    member.mobile = QStringLiteral("19912345678");
    member.address = QStringLiteral("朝阳新村16号楼304室");
    QVERIFY(members.edit(member).result());
    const QString certificate = valueOf(members.show(test.inServiceMember)).certificates.constFirst().number;
    for (const QString &text :
        {QStringLiteral("吕芳"), QStringLiteral("吕"), QStringLiteral("lvfang"), QStringLiteral("lufang"),
            QStringLiteral("lf"), QStringLiteral("LF"), member.idNumber, member.idNumber.first(14),
            QStringLiteral("19912345678"), certificate, certificate.toLower(), QStringLiteral("朝阳新村16号楼")}) {
        const QList<MemberRow> found = valueOf(members.find(text, {}, 10));
        QVERIFY2(!found.isEmpty() && found.constFirst().id == test.inServiceMember, qPrintable(text));
    }
    // 单 and 仇 are read as surnames.
    QCOMPARE(valueOf(members.find(QStringLiteral("szq"), {}, 10)).constFirst().id, test.branchMember);
    QVERIFY(valueOf(members.find(QStringLiteral("dzq"), {}, 10)).isEmpty());
    QVERIFY(valueOf(members.find(QStringLiteral("lf"), {test.secondCommunity}, 10)).isEmpty());
    QCOMPARE(valueOf(members.find(QStringLiteral("3209"), {}, 2)).size(), 2);
}

void TestMemberService::editedNamesAreFoundByTheNewName()
{
    TestStore test;
    MemberService &members = test.services().members;
    Member member = valueOf(members.show(test.branchMember)).member;
    member.name = QStringLiteral("曾志强");
    QVERIFY(members.edit(member).result());
    QVERIFY(valueOf(members.find(QStringLiteral("szq"), {}, 10)).isEmpty());
    QCOMPARE(valueOf(members.find(QStringLiteral("zzq"), {}, 10)).size(), 1);
    QCOMPARE(valueOf(members.find(QStringLiteral("曾志强"), {}, 10)).size(), 1);
    // A reading put right by hand goes before the rule's.
    member = valueOf(members.show(test.branchMember)).member;
    member.reading = QStringLiteral("ceng zhi qiang");
    QVERIFY(members.edit(member).result());
    QCOMPARE(valueOf(members.find(QStringLiteral("cengzhiqiang"), {}, 10)).size(), 1);
    QCOMPARE(valueOf(members.find(QStringLiteral("czq"), {}, 10)).size(), 1);
}

void TestMemberService::nothingBeginsAheadWithAnAdmission()
{
    TestStore test;
    MemberService &members = test.services().members;
    NewMember added;
    added.member.name = QStringLiteral("王小明");
    added.member.idNumber = testIdNumber(50);
    added.member.branchId = test.firstCommunity;
    added.member.reported = QDate(2026, 11, 1);
    const QByteArray before = test.content();
    const Error refused = errorOf(members.add(added));
    QCOMPARE(refused.code, ErrorCode::Invalid);
    QCOMPARE(refused.subject, QStringLiteral("reported"));
    QCOMPARE(refused.args, QStringList{QStringLiteral("reported.in_future")});
    QCOMPARE(test.content(), before);
    added.member.reported = QDate(2026, 10, 31);
    const MemberId id = valueOf(members.add(added)).id;
    QVERIFY(valueOf(test.services().checks.check()).isEmpty());
    Member edited = valueOf(members.show(id)).member;
    edited.reported = QDate(2026, 11, 1);
    QCOMPARE(errorOf(members.edit(edited)).args, QStringList{QStringLiteral("reported.in_future")});
}

void TestMemberService::theNumberDecidesOnBirthAndSex()
{
    TestStore test;
    MemberService &members = test.services().members;
    Member member = valueOf(members.show(test.branchMember)).member;
    member.birth = member.birth.addDays(1);
    QCOMPARE(errorOf(members.edit(member)).args, QStringList{QStringLiteral("id_number.birth_differs")});
    member.birth = member.birth.addDays(-1);
    member.sex = Sex::Female;
    QCOMPARE(errorOf(members.edit(member)).args, QStringList{QStringLiteral("id_number.sex_differs")});
    NewMember added;
    added.member.name = QStringLiteral("王小明");
    added.member.idNumber = testIdNumber(50);
    added.member.branchId = test.firstCommunity;
    added.member.sex = Sex::Female;
    QCOMPARE(errorOf(members.add(added)).subject, QStringLiteral("sex"));
}

void TestMemberService::oddThingsAreToldAndEntered()
{
    TestStore test;
    MemberService &members = test.services().members;
    NewMember added;
    added.member.name = QStringLiteral("王小明");
    added.member.idNumber = testIdNumber(50, QDate(1990, 1, 1));
    added.member.branchId = test.firstCommunity;
    added.member.joined = QDate(2005, 7, 1);
    added.member.full = QDate(2004, 7, 1);
    added.member.standing = Standing::Probationary;
    added.member.mobile = QStringLiteral("12345");
    const AddedMember outcome = valueOf(members.add(added));
    QStringList codes;
    for (const MemberFinding &warning : outcome.warnings) {
        QCOMPARE(warning.level, FindingLevel::Warning);
        codes.append(warning.code);
    }
    QCOMPARE(codes,
        (QStringList{QStringLiteral("joined.before_18"), QStringLiteral("full.before_joined"),
            QStringLiteral("full.of_probationary"), QStringLiteral("mobile.format")}));
    QCOMPARE(valueOf(members.show(outcome.id)).member.mobile, added.member.mobile);
    // And nothing is said of somebody with whom nothing is odd.
    NewMember plain;
    plain.member.name = QStringLiteral("王小红");
    plain.member.idNumber = testIdNumber(51);
    plain.member.branchId = test.firstCommunity;
    QVERIFY(valueOf(members.add(plain)).warnings.isEmpty());
}

void TestMemberService::textsBeyondAllBoundsAreRefused()
{
    TestStore test;
    MemberService &members = test.services().members;
    NewMember added;
    added.member.name = QString(61, QChar(0x738B));
    added.member.idNumber = testIdNumber(50);
    added.member.branchId = test.firstCommunity;
    const QByteArray before = test.content();
    QCOMPARE(errorOf(members.add(added)).args, QStringList{QStringLiteral("name.too_long")});
    added.member.name = QStringLiteral("王小明");
    added.member.address = QString(100'000, QChar(0x8DEF));
    QCOMPARE(errorOf(members.add(added)).args,
        (QStringList{QStringLiteral("text.too_long"), QStringLiteral("200"), QStringLiteral("address")}));
    added.member.address.clear();
    added.unitName = QString(201, QChar(0x5C40));
    QCOMPARE(errorOf(members.add(added)).subject, QStringLiteral("unit"));
    QCOMPARE(test.content(), before);
}

void TestMemberService::photo()
{
    TestStore test;
    MemberService &members = test.services().members;
    QVERIFY(valueOf(members.photo(test.branchMember)).isEmpty());
    const QByteArray jpeg = QByteArray("\xFF\xD8\xFF\xE0 bytes of a face \xFF\xD9");
    QVERIFY(members.setPhoto(test.branchMember, jpeg).result());
    test.reopen();
    QCOMPARE(valueOf(test.services().members.photo(test.branchMember)), jpeg);
    const QByteArray before = test.content();
    QCOMPARE(errorOf(test.services().members.setPhoto(test.branchMember, "GIF89a")).code, ErrorCode::FileFormat);
    QCOMPARE(errorOf(test.services().members.setPhoto(
                         test.branchMember, QByteArray("\xFF\xD8\xFF") + QByteArray(1024 * 1024, 'x') + "\xFF\xD9"))
                 .code,
        ErrorCode::FileTooLarge);
    QCOMPARE(test.content(), before);
    // Who saw another photo than stands there changes nothing; the same photo again is nothing to tell.
    MemberService &again = test.services().members;
    const int version = valueOf(again.show(test.branchMember)).member.rowVersion;
    QCOMPARE(errorOf(again.setPhoto(test.branchMember, {}, QString())).code, ErrorCode::EditedMeanwhile);
    valueOf(again.setPhoto(test.branchMember, jpeg, QString()));
    QCOMPARE(valueOf(again.photo(test.branchMember)), jpeg);
    QCOMPARE(valueOf(again.show(test.branchMember)).member.rowVersion, version);
    valueOf(test.services().members.setPhoto(test.branchMember, {}, photoKey(jpeg)));
    QVERIFY(valueOf(test.services().members.photo(test.branchMember)).isEmpty());
}

void TestMemberService::historyTellsWhoChangedWhat()
{
    TestStore test;
    MemberService &members = test.services().members;
    Member member = valueOf(members.show(test.branchMember)).member;
    member.mobile = QStringLiteral("19900000001");
    QVERIFY(members.edit(member).result());
    const QList<HistoryEntry> history = valueOf(members.history(test.branchMember));
    QVERIFY(history.size() >= 2);
    const HistoryEntry &newest = history.constFirst();
    QCOMPARE(newest.actKind, QStringLiteral("member.edit"));
    QCOMPARE(newest.program, QStringLiteral("test 1.0"));
    QVERIFY(!newest.who.isEmpty());
    QCOMPARE(newest.at.date(), QDate(2026, 10, 31));
    QCOMPARE(newest.operation, QStringLiteral("update"));
    bool told = false;
    for (const HistoryEntry::Change &change : newest.changes)
        told = told
            || (change.column == QLatin1String("mobile") && change.before.isEmpty()
                && change.after == QLatin1String("19900000001"));
    QVERIFY(told);
    QCOMPARE(history.constLast().actKind, QStringLiteral("member.add"));
}

void TestMemberService::listsAndTotalsAgree()
{
    TestStore test;
    for (int i = 0; i < 30; ++i)
        test.addMember(QStringLiteral("王%1").arg(QChar(0x4E00 + i * 7)), testIdNumber(100 + i),
            i % 3 == 0 ? MemberCategory::InService : MemberCategory::Branch,
            i % 2 == 0 ? test.firstCommunity : test.secondCommunity);
    MemberService &members = test.services().members;
    for (const bool descending : {false, true}) {
        for (const MemberSort sort :
            {MemberSort::Name, MemberSort::Branch, MemberSort::Certificate, MemberSort::Birth, MemberSort::Joined,
                MemberSort::Unit, MemberSort::YearMinutes, MemberSort::YearDeeds, MemberSort::Address}) {
            MemberQuery query;
            query.sort = sort;
            query.descending = descending;
            query.category = MemberCategory::Branch;
            const MemberTotals totals = valueOf(members.totals(query));
            const QList<MemberId> ids = valueOf(members.ids(query));
            QCOMPARE(ids.size(), totals.members);
            QCOMPARE(QSet<MemberId>(ids.begin(), ids.end()).size(), ids.size());
            // Pages put together are the list, whatever the order: nobody twice, nobody left out.
            QList<MemberId> paged;
            for (int offset = 0; offset < totals.members; offset += 7)
                for (const MemberRow &row : valueOf(members.list(query, offset, 7)))
                    paged.append(row.id);
            QCOMPARE(paged, ids);
        }
    }
    MemberQuery scoped;
    scoped.scope = {test.secondCommunity};
    QCOMPARE(valueOf(members.totals(scoped)).members, 16);
    scoped.relation = Relation::Unit;
    QCOMPARE(valueOf(members.totals(scoped)).formal, 0);
}

QTEST_GUILESS_MAIN(TestMemberService)
#include "tst_memberservice.moc"
