// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/belonging.h"
#include "connection/connection.h"
#include "participation/recordlistservice.h"
#include "teststore.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"lantern hedgerow 7"_s;

} // namespace

/** Nobody sees or changes what is not theirs. 雅和 (first community) is the account's, 太平 (second) is not. */
class ScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestStore>();
        m_own = valueOf(services().participation.add(entry(m_store->branchMember, u"在雅和清扫楼道"_s)));
        m_foreign = valueOf(services().participation.add(entry(m_store->floatingMember, u"在太平义诊"_s)));
        addAccount(u"qu"_s, Role::Department, m_store->district);
        addAccount(u"chengdong"_s, Role::Subdistrict, m_store->subdistrict);
        addAccount(u"yahe"_s, Role::Branch, m_store->firstCommunity);
        signIn(u"yahe"_s);
    }
    void cleanup() { m_store.reset(); }

    void everyTableHasItsRule()
    {
        const auto connection = Connection::open(m_store->file(), Connection::Mode::ReadOnly);
        QVERIFY(connection);
        Statement tables
            = (*connection)
                  ->prepare(
                      u"SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'"_s);
        QVERIFY(tables.run());
        QSet<QString> there;
        while (tables.next()) {
            there.insert(tables.value<QString>(0));
            const TableBelonging *belonging = belongingOf(tables.value<QString>(0));
            QVERIFY2(belonging, qPrintable(tables.value<QString>(0)));
            for (const OwnerColumn &owner : belonging->owners) {
                const auto column = (*connection)
                                        ->scalar(u"SELECT 1 FROM pragma_table_info(?) WHERE name = ?"_s,
                                            {tables.value<QString>(0), QString::fromLatin1(owner.column)});
                QVERIFY2(column && !column->isNull(), belonging->table);
            }
        }
        for (const TableBelonging &belonging : tableBelongings())
            QVERIFY2(there.contains(QString::fromLatin1(belonging.table)), belonging.table);
    }

    void listsShowWhatIsOnesOwn()
    {
        QCOMPARE(valueOf(services().members.find(u"欧阳"_s, {}, 10)).size(), 0);
        QCOMPARE(valueOf(services().members.find(u"欧阳"_s, {m_store->secondCommunity}, 10)).size(), 0);
        QCOMPARE(valueOf(services().members.find(u"单"_s, {}, 10)).size(), 1);
        QCOMPARE(valueOf(services().members.list({}, 0, 100)).size(), 2);
        QCOMPARE(valueOf(services().members.totals({})).members, 2);
        MemberQuery elsewhere;
        elsewhere.scope = {m_store->secondCommunity};
        QCOMPARE(valueOf(services().members.list(elsewhere, 0, 100)).size(), 0);
        QCOMPARE(valueOf(services().members.ids(elsewhere)).size(), 0);
        RecordListService records(m_store->store());
        QCOMPARE(valueOf(records.list({}, 0, 100)).size(), 1);
        QCOMPARE(valueOf(records.totals({})).rows, 1);
        QCOMPARE(valueOf(records.rows({m_own, m_foreign})).size(), 1);
        RecordQuery byText;
        byText.text = u"义诊"_s;
        QCOMPARE(valueOf(records.list(byText, 0, 100)).size(), 0);
        byText.text = u"ouyang"_s;
        QCOMPARE(valueOf(records.ids(byText)).size(), 0);
        QCOMPARE(valueOf(services().participation.recent({}, 10)).size(), 1);
        QCOMPARE(valueOf(services().overview.overview(QDate(2026, 10, 31), {})).records, 1);
        QCOMPARE(valueOf(services().overview.overview(QDate(2026, 10, 31), {m_store->secondCommunity})).records, 0);
    }

    void aPersonElsewhereIsNotThere()
    {
        QCOMPARE(errorOf(services().members.show(m_store->floatingMember)).code, ErrorCode::NotFound);
        QCOMPARE(errorOf(services().members.row(m_store->floatingMember)).code, ErrorCode::NotFound);
        QCOMPARE(errorOf(services().members.resolve(testIdNumber(3, QDate(1965, 2, 28)))).code, ErrorCode::NotFound);
        const QString number
            = m_store
                  ->scalar(u"SELECT number FROM certificate WHERE member_id = %1"_s.arg(m_store->floatingMember.value))
                  .toString();
        QCOMPARE(errorOf(services().members.resolve(number)).code, ErrorCode::NotFound);
        QVERIFY(services()
                    .participation.ofMember(m_store->floatingMember, 0)
                    .result()
                    .value_or(QList<Participation>{})
                    .isEmpty());
    }

    void namesOfOrganizationsAreKnownEverywhere()
    {
        QCOMPARE(valueOf(services().members.show(m_store->branchMember)).subdistrictName, u"城东街道党工委"_s);
        const QList<Organization> tree = valueOf(services().organizations.all());
        QCOMPARE(tree.size(), 1);
        QCOMPARE(tree.constFirst().id, m_store->firstCommunity);
        QCOMPARE(valueOf(services().organizations.everywhere()).size(), 4);
        QCOMPARE(valueOf(services().organizations.figures()).size(), 1);
        signIn(u"chengdong"_s);
        QCOMPARE(valueOf(services().organizations.all()).size(), 3);
    }

    void whatIsElsewhereIsNotChanged()
    {
        const QByteArray before = m_store->content();
        const auto refused = [](const Error &error) {
            return error.code == ErrorCode::OutsideScope || error.code == ErrorCode::NotFound;
        };
        QVERIFY(refused(errorOf(services().participation.add(entry(m_store->floatingMember, u"越界"_s)))));
        QVERIFY(refused(errorOf(services().participation.voidEntry(m_foreign, u"试"_s))));
        QVERIFY(refused(errorOf(services().members.changeState(
            m_store->floatingMember, MembershipState::Suspended, QDate(2026, 10, 31), u"试"_s))));
        QVERIFY(refused(errorOf(services().members.changeCategory(
            m_store->floatingMember, MemberCategory::Branch, QDate(2026, 10, 31), u"试"_s))));
        QVERIFY(refused(errorOf(services().members.transfer(
            m_store->floatingMember, m_store->firstCommunity, QDate(2026, 10, 31), u"试"_s))));
        NewMember added;
        added.member.name = u"祭红梅"_s;
        added.member.branchId = m_store->secondCommunity;
        added.member.category = MemberCategory::Branch;
        added.member.idNumber = testIdNumber(9);
        added.member.birth = QDate(1970, 5, 17);
        QCOMPARE(errorOf(services().members.add(added)).code, ErrorCode::OutsideScope);
        QCOMPARE(m_store->content(), before);
        added.member.branchId = m_store->firstCommunity;
        valueOf(services().members.add(added));
    }

    void onesOwnMayLeaveAndTakeTheirLogAlong()
    {
        valueOf(services().members.transfer(
            m_store->branchMember, m_store->secondCommunity, QDate(2026, 10, 31), u"迁居"_s));
        QCOMPARE(errorOf(services().members.show(m_store->branchMember)).code, ErrorCode::NotFound);
        // What he did for 雅和 stays in its list, under his name.
        const QList<RecordRow> rows = valueOf(RecordListService(m_store->store()).list({}, 0, 10));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().memberName, u"单志强"_s);
        RecordQuery byName;
        byName.sort = RecordSort::Name;
        QCOMPARE(valueOf(RecordListService(m_store->store()).list(byName, 0, 10)).size(), 1);
        // His new branch sees the whole log.
        signIn(u"qu"_s);
        addAccount(u"taiping"_s, Role::Branch, m_store->secondCommunity);
        signIn(u"taiping"_s);
        QCOMPARE(valueOf(services().participation.ofMember(m_store->branchMember, 0)).size(), 1);
        RecordQuery log;
        log.member = m_store->branchMember;
        QCOMPARE(valueOf(RecordListService(m_store->store()).list(log, 0, 10)).size(), 1);
    }

    void anOrganizationIsNotMovedByWhoKeepsIt()
    {
        signIn(u"chengdong"_s);
        Organization own = organizationNamed(u"雅和社区"_s);
        own.phone = u"19900000000"_s;
        valueOf(services().organizations.edit(own));
        own = organizationNamed(u"雅和社区"_s);
        own.parentId = m_store->district;
        own.code = u"0199"_s;
        QCOMPARE(errorOf(services().organizations.edit(own)).code, ErrorCode::NotPermitted);
        Organization group;
        group.code = own.code = u"01010101"_s;
        group.name = u"第一党小组"_s;
        group.kind = OrganizationKind::PartyGroup;
        group.parentId = m_store->firstCommunity;
        valueOf(services().organizations.add(group));
        group.kind = OrganizationKind::CommunityBranch;
        group.code = u"010109"_s;
        group.name = u"新城社区党支部"_s;
        group.parentId = m_store->subdistrict;
        QCOMPARE(errorOf(services().organizations.add(group)).code, ErrorCode::NotPermitted);
    }

    void theTreeIsFollowedWhereverItChanges()
    {
        signIn(u"qu"_s);
        const OrganizationId other = addSubdistrict();
        signIn(u"chengdong"_s);
        QCOMPARE(valueOf(services().members.totals({})).members, 3);
        // Another program moves 太平 out of the subdistrict.
        auto elsewhere = Store::open(
            m_store->file(), std::make_shared<FixedClock>(m_store->clock().now()), {u"other 1.0"_s, 5000, {1, 8192}});
        QVERIFY(elsewhere);
        Services there(**elsewhere);
        valueOf(there.accounts.signIn(u"qu"_s, password));
        Organization moved;
        for (const Organization &organization : valueOf(there.organizations.all()))
            if (organization.id == m_store->secondCommunity)
                moved = organization;
        moved.parentId = other;
        moved.code = u"010201"_s;
        valueOf(there.organizations.edit(moved));
        QCOMPARE(valueOf(services().members.totals({})).members, 2);
        QCOMPARE(errorOf(services().members.show(m_store->floatingMember)).code, ErrorCode::NotFound);
        QCOMPARE(errorOf(services().participation.add(entry(m_store->floatingMember, u"越界"_s))).code,
            ErrorCode::OutsideScope);
        // And back again.
        moved = valueOf(there.organizations.all()).constLast();
        moved.parentId = m_store->subdistrict;
        moved.code = u"010102"_s;
        valueOf(there.organizations.edit(moved));
        QCOMPARE(valueOf(services().members.totals({})).members, 3);
    }

    void aRoleThatWasTakenAwayHoldsAtOnce()
    {
        auto elsewhere = Store::open(
            m_store->file(), std::make_shared<FixedClock>(m_store->clock().now()), {u"other 1.0"_s, 5000, {1, 8192}});
        QVERIFY(elsewhere);
        Services there(**elsewhere);
        valueOf(there.accounts.signIn(u"qu"_s, password));
        Account account;
        for (const AccountRow &row : valueOf(there.accounts.all()))
            if (row.account.name == u"yahe"_s)
                account = row.account;
        account.role = Role::Reader;
        account.organizationId = m_store->secondCommunity;
        valueOf(there.accounts.edit(account));
        QCOMPARE(errorOf(services().participation.add(entry(m_store->branchMember, u"清扫"_s))).code,
            ErrorCode::NotPermitted);
        QCOMPARE(valueOf(services().members.find(u"单"_s, {}, 10)).size(), 0);
        QCOMPARE(valueOf(services().members.find(u"欧阳"_s, {}, 10)).size(), 1);
        QCOMPARE(m_store->store().authority().role, Role::Reader);
    }

    void actsOfOthersAreTakenBackWithinOnesOwnOnly()
    {
        signIn(u"qu"_s);
        valueOf(services().participation.add(entry(m_store->branchMember, u"区里录入"_s)));
        const ActId own = lastAct();
        valueOf(services().participation.add(entry(m_store->floatingMember, u"区里录入"_s)));
        const ActId foreign = lastAct();
        valueOf(services().settings.set(u"title"_s, u"x"_s));
        const ActId setting = lastAct();
        signIn(u"yahe"_s);
        QCOMPARE(errorOf(services().undo.preview(foreign)).code, ErrorCode::OutsideScope);
        QCOMPARE(errorOf(services().undo.undo(foreign)).code, ErrorCode::OutsideScope);
        QCOMPARE(errorOf(services().undo.undo(setting)).code, ErrorCode::NotPermitted);
        QCOMPARE(valueOf(services().undo.preview(own)).rowsRemoved, 1);
        const ActId undone = valueOf(services().undo.undo(own)).act;
        valueOf(services().undo.undo(undone)); // redo asks for what the first act asked for
    }

    void theHistoryOfOthersIsClosed()
    {
        QVERIFY(!valueOf(services().members.history(m_store->branchMember)).isEmpty());
        const auto foreign = services().members.history(m_store->floatingMember).result();
        QVERIFY(!foreign || foreign->isEmpty());
    }

private:
    Services &services() { return m_store->services(); }

    static Participation entry(MemberId member, const QString &content)
    {
        return TestStore::entryOf(member, QDate(2026, 10, 20), content, 120);
    }

    void addAccount(const QString &name, Role role, OrganizationId organization)
    {
        Account account;
        account.name = name;
        account.role = role;
        account.organizationId = organization;
        valueOf(services().accounts.add(account, password));
    }

    void signIn(const QString &name) { valueOf(services().accounts.signIn(name, password)); }

    Organization organizationNamed(const QString &shortName)
    {
        for (const Organization &organization : valueOf(services().organizations.all()))
            if (organization.shortName == shortName)
                return organization;
        return {};
    }

    OrganizationId addSubdistrict()
    {
        Organization organization;
        organization.code = u"0102"_s;
        organization.name = u"亭湖街道党工委"_s;
        organization.kind = OrganizationKind::SubdistrictCommittee;
        organization.parentId = m_store->district;
        return valueOf(services().organizations.add(organization));
    }

    ActId lastAct() const { return ActId{m_store->scalar(u"SELECT max(id) FROM act"_s).toLongLong()}; }

    std::unique_ptr<TestStore> m_store;
    ParticipationId m_own;
    ParticipationId m_foreign;
};

QTEST_GUILESS_MAIN(ScopeTest)
#include "tst_scope.moc"
