// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountdesk.h"

#include "accounts/actionpermissions.h"
#include "app/navigation.h"
#include "app/pages.h"
#include "app/scopebutton.h"
#include "history/recordhistorypane.h"
#include "listpage/listtable.h"
#include "members/memberspage.h"
#include "members/personpage.h"
#include "organizations/organizationtreemodel.h"
#include "search/searchbox.h"
#include "units/unitlistmodel.h"
#include "units/unitspage.h"

#include <QDialog>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** What each role finds in the real window: pages, buttons, menus, keys and commands. */
class TestRoleScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNameOfTheTableIsThere();
    void aRoleFindsItsPagesAndActions_data();
    void aRoleFindsItsPagesAndActions();
    void keysOfWhatIsNotAllowedDoNothing();
    void theTreeBeginsAtTheAccountsOrganization();
    void aUnitOfAnotherCommunityIsNotEdited();
    void aReaderIsNotOfferedToTakeBack();
    void commandsAreThoseOfTheRole();

private:
    /** A window in which a person, an organization and all pages have been opened, in an account's name. */
    static void openAll(WindowDesk &desk)
    {
        desk.open();
        const QList<PageEntry> pages = allPages();
        for (const PageEntry &entry : pages) {
            desk.window->showPage(entry.name);
        }
        auto *members = qobject_cast<MembersPage *>(desk.window->showPage(u"members"_s));
        members->openPerson(desk.data.branchMember);
        QVERIFY(QTest::qWaitFor(
            [&] { return members->person() && members->person()->details().member.id == desk.data.branchMember; }));
    }

    static void signIn(WindowDesk &desk, Role role)
    {
        addDepartment(desk.data);
        if (role != Role::Department) {
            const OrganizationId organization
                = role == Role::Subdistrict ? desk.data.subdistrict : desk.data.firstCommunity;
            addAccount(desk.data, u"someone"_s, role, organization, u"copper kettle 31"_s);
            desk.data.services().accounts.signOut();
            valueOf(desk.data.services().accounts.signIn(u"someone"_s, u"copper kettle 31"_s));
        }
        desk.workplace = std::make_unique<Workplace>(desk.data.services(), desk.prompts);
    }
};

void TestRoleScreens::eachNameOfTheTableIsThere()
{
    WindowDesk desk;
    openAll(desk);
    for (const ActionPermission &each : actionPermissions()) {
        const QString name = QString::fromLatin1(each.name);
        const bool there = !desk.window->findChildren<QWidget *>(name).isEmpty()
            || !desk.window->findChildren<QAction *>(name).isEmpty();
        QVERIFY2(there, each.name);
    }
}

void TestRoleScreens::aRoleFindsItsPagesAndActions_data()
{
    QTest::addColumn<Role>("role");
    for (const auto &[role, code] : Codes<Role>::table) {
        QTest::newRow(code) << role;
    }
}

void TestRoleScreens::aRoleFindsItsPagesAndActions()
{
    QFETCH(Role, role);
    WindowDesk desk;
    signIn(desk, role);
    openAll(desk);
    const QList<PageEntry> pages = allPages();
    for (const PageEntry &entry : pages) {
        const bool may = !entry.needs || mayDo(role, *entry.needs);
        QCOMPARE(desk.window->page(entry.name) != nullptr, may);
        if (entry.within.isEmpty()) {
            QCOMPARE(desk.window->findChild<NavigationButton *>(entry.name + u"NavigationButton"_s) != nullptr, may);
        }
    }
    for (const ActionPermission &each : actionPermissions()) {
        const QString name = QString::fromLatin1(each.name);
        const bool may = mayDo(role, each.needs);
        const QList<QWidget *> widgets = desk.window->findChildren<QWidget *>(name);
        for (const QWidget *widget : widgets) {
            if (!may) {
                QVERIFY2(widget->isHidden() && !widget->isEnabled(), each.name);
            }
        }
        const QList<QAction *> actions = desk.window->findChildren<QAction *>(name);
        for (const QAction *action : actions) {
            QVERIFY2(action->isVisible() == may, each.name);
            if (!may) {
                QVERIFY2(!action->isEnabled(), each.name);
            }
        }
    }
}

void TestRoleScreens::keysOfWhatIsNotAllowedDoNothing()
{
    WindowDesk desk;
    signIn(desk, Role::Reader);
    desk.open();
    for (const QString &page : {u"members"_s, u"units"_s, u"organizations"_s, u"records"_s}) {
        desk.window->showPage(page);
        QCOMPARE(desk.window->currentPage(), page);
        desk.key(Qt::Key_N, Qt::ControlModifier);
        desk.key(Qt::Key_F2);
        desk.key(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(desk.window->currentPage(), page);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        QVERIFY(desk.window->findChildren<QDialog *>(Qt::FindChildrenRecursively).isEmpty());
    }
    QVERIFY(desk.prompts.told.isEmpty());
    QVERIFY(desk.window->showPage(u"entry"_s) == nullptr);
    QVERIFY(desk.window->showPage(u"accounts"_s) == nullptr);
}

void TestRoleScreens::theTreeBeginsAtTheAccountsOrganization()
{
    WindowDesk desk;
    signIn(desk, Role::Subdistrict);
    desk.workplace->memory().setValue(desk.workplace->ownKey(u"window/scope"_s), desk.data.district.value);
    desk.open();
    QTRY_VERIFY(desk.window->scopeButton().text().contains(u"城东"_s));
    desk.key(Qt::Key_L, Qt::ControlModifier);
    auto *popup = desk.window->findChild<ScopePopup *>();
    QVERIFY(popup != nullptr && popup->isVisible());
    const QAbstractItemModel *tree = popup->findChild<QTreeView *>()->model();
    QCOMPARE(tree->rowCount(), 1);
    QCOMPARE(OrganizationId{tree->index(0, 0).data(OrganizationTreeModel::IdRole).toLongLong()}, desk.data.subdistrict);
}

void TestRoleScreens::aUnitOfAnotherCommunityIsNotEdited()
{
    WindowDesk desk;
    signIn(desk, Role::Branch);
    Unit unit;
    unit.name = u"雅和商店"_s;
    unit.nature = u"40"_s;
    unit.communityId = desk.data.firstCommunity;
    const UnitId own = valueOf(desk.data.services().units.add(unit));
    desk.data.services().accounts.signOut();
    valueOf(desk.data.services().accounts.signIn(u"zhaomin"_s, departmentPassword));
    // Where a member of the branch works, in another community.
    Unit school;
    for (const UnitRow &row : valueOf(desk.data.services().units.list({}, {}))) {
        if (row.unit.name == u"市实验小学"_s) {
            school = row.unit;
        }
    }
    school.communityId = desk.data.secondCommunity;
    valueOf(desk.data.services().units.edit(school));
    const UnitId other = school.id;
    desk.data.services().accounts.signOut();
    valueOf(desk.data.services().accounts.signIn(u"someone"_s, u"copper kettle 31"_s));
    desk.workplace = std::make_unique<Workplace>(desk.data.services(), desk.prompts);
    desk.open();
    auto *page = qobject_cast<UnitsPage *>(desk.window->showPage(u"units"_s));
    QTRY_VERIFY(page->model()->rowOf(own) >= 0 && page->model()->rowOf(other) >= 0);
    auto *action = page->findChild<QAction *>(u"editUnitAction"_s);
    page->findChild<ListTable *>()->selectRow(page->model()->rowOf(own));
    QTRY_VERIFY(action->isEnabled());
    page->findChild<ListTable *>()->selectRow(page->model()->rowOf(other));
    QTRY_VERIFY(!action->isEnabled());
    desk.key(Qt::Key_F2);
    desk.key(Qt::Key_Return);
    QVERIFY(desk.window->findChild<QDialog *>() == nullptr);
}

void TestRoleScreens::aReaderIsNotOfferedToTakeBack()
{
    WindowDesk desk;
    signIn(desk, Role::Reader);
    openAll(desk);
    auto *members = qobject_cast<MembersPage *>(desk.window->showPage(u"members"_s));
    auto *pane = members->person()->findChild<RecordHistoryPane *>();
    QVERIFY(pane != nullptr);
    auto *tree = pane->findChild<QTreeWidget *>();
    pane->window()->activateWindow();
    auto *tabs = members->person()->findChild<QTabWidget *>();
    tabs->setCurrentWidget(pane);
    QTRY_VERIFY(tree->topLevelItemCount() > 0);
    tree->setCurrentItem(tree->topLevelItem(0));
    QVERIFY(!pane->findChild<QPushButton *>(u"takeBackButton"_s)->isEnabled());
}

void TestRoleScreens::commandsAreThoseOfTheRole()
{
    WindowDesk desk;
    signIn(desk, Role::Reader);
    desk.open();
    const auto found = [&](const QString &typed) {
        desk.key(Qt::Key_K, Qt::ControlModifier);
        QSignalSpy answered(&desk.window->searchBox(), &SearchBox::answered);
        desk.type(typed);
        return answered.wait() ? desk.window->searchBox().model().rowCount() : -1;
    };
    QCOMPARE(found(u"New member"_s), 0);
    desk.window->searchBox().clear();
    QCOMPARE(found(u"Check the"_s), 0);
    desk.window->searchBox().clear();
    QCOMPARE(found(u"Lock the"_s), 1);
}

QTEST_MAIN(TestRoleScreens)
#include "tst_rolescreens.moc"
