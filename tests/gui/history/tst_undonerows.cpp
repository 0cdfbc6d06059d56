// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/windowdesk.h"

#include "history/undoing.h"
#include "listpage/listtable.h"
#include "members/memberspage.h"
#include "members/personpage.h"
#include "organizations/placetreemodel.h"
#include "participation/recordlistmodel.h"
#include "participation/recordlistpage.h"
#include "participation/recordspage.h"
#include "sheets/sheetdescription.h"
#include "sheets/sheetspage.h"
#include "units/unitlistmodel.h"
#include "units/unitspage.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTreeView>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** After undo and redo the very row that came back or changed is in hand and in sight. */
class TestUndoneRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRecordInTheLogOfItsPerson();
    void aRecordThatIsGoneBringsItsPersonUp();
    void aRecordInTheListOfRecords();
    void aVoidRecordThatTheFilterHides();
    void theRecordsOfARollCall();
    void aCertificate();
    void aUnitThatTheFilterHides();
    void aPlace();
    void aSetting();
    void aSheet();

private:
    Services &services() const { return m_desk->data.services(); }
    Undoing &undoing() const { return m_desk->workplace->undoing(); }
    /** Presses the key and waits until it is done. */
    void press(Qt::Key key)
    {
        QTRY_VERIFY(!(key == Qt::Key_Z ? undoing().nextWords() : undoing().againWords()).isEmpty());
        QTRY_VERIFY(!undoing().isBusy());
        QSignalSpy done(&undoing(), &Undoing::done);
        m_desk->window->setFocus();
        m_desk->key(key, Qt::ControlModifier);
        QVERIFY(done.wait());
    }
    ParticipationId add(const QString &content, const QDate &date)
    {
        return valueOf(services().participation.add(TestStore::entryOf(m_desk->data.branchMember, date, content, 60)));
    }
    MembersPage *members() const { return qobject_cast<MembersPage *>(m_desk->window->page(u"members"_s)); }
    /** What stands in the row in hand of a table, if it is in sight. */
    static QString inHand(const QAbstractItemView *view, int column)
    {
        const QModelIndex current = view->currentIndex();
        if (!current.isValid() || !view->isVisible() || !view->selectionModel()->isSelected(current)
            || !view->viewport()->rect().intersects(view->visualRect(current)))
            return {};
        return current.siblingAtColumn(column).data().toString();
    }

    std::unique_ptr<WindowDesk> m_desk;
};

void TestUndoneRows::init()
{
    m_desk = std::make_unique<WindowDesk>();
}

void TestUndoneRows::cleanup()
{
    m_desk.reset();
}

void TestUndoneRows::aRecordInTheLogOfItsPerson()
{
    m_desk->open();
    m_desk->window->showPage(u"organizations"_s);
    for (int i = 1; i <= 28; ++i)
        add(u"第%1次"_s.arg(i), QDate(2026, 9, i));
    const ParticipationId id = add(u"很久以前"_s, QDate(2021, 3, 5)); // far down in the log
    valueOf(services().participation.voidEntry(id, u"写错"_s));
    QTRY_VERIFY(undoing().nextWords().contains(u"voided"_s, Qt::CaseInsensitive));
    press(Qt::Key_Z);
    QTRY_COMPARE(m_desk->window->currentPage(), u"members"_s);
    auto *table = members()->person()->findChild<ListTable *>(u"recordsTable"_s);
    QTRY_COMPARE(inHand(table, 2), u"很久以前"_s);
    press(Qt::Key_Z); // the record itself
    QTRY_VERIFY(table->model()->rowCount() == 28);
    table->selectRow(0);
    press(Qt::Key_Y);
    QTRY_COMPARE(inHand(table, 2), u"很久以前"_s);
}

void TestUndoneRows::aRecordThatIsGoneBringsItsPersonUp()
{
    m_desk->open();
    m_desk->window->showPage(u"units"_s);
    add(u"巡逻"_s, QDate(2026, 9, 1));
    press(Qt::Key_Z);
    QTRY_COMPARE(m_desk->window->currentPage(), u"members"_s);
    QTRY_COMPARE(members()->subject(), u"单志强"_s);
}

void TestUndoneRows::aRecordInTheListOfRecords()
{
    m_desk->open();
    auto *page = m_desk->window->showPage(u"records"_s);
    auto *table = page->findChild<RecordListPage *>()->table();
    for (int i = 1; i <= 30; ++i)
        add(u"第%1次"_s.arg(i), QDate(2026, 9, i));
    const ParticipationId id = add(u"年初"_s, QDate(2026, 1, 5));
    valueOf(services().participation.amend(
        id, TestStore::entryOf(m_desk->data.branchMember, {2026, 1, 6}, u"改过"_s, 90), u"写错"_s));
    QTRY_VERIFY(undoing().nextWords().contains(u"amended"_s, Qt::CaseInsensitive));
    QTRY_COMPARE(table->model()->rowCount(), 31);
    press(Qt::Key_Z);
    QCOMPARE(m_desk->window->currentPage(), u"records"_s);
    const auto content = [table] {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            if (const QString text = inHand(table, column); text == u"年初" || text == u"改过")
                return text;
        return QString();
    };
    QTRY_COMPARE(content(), u"年初"_s);
    table->selectRow(0);
    press(Qt::Key_Y);
    QTRY_COMPARE(content(), u"改过"_s);
}

void TestUndoneRows::aVoidRecordThatTheFilterHides()
{
    m_desk->open();
    auto *page = m_desk->window->showPage(u"records"_s);
    auto *list = page->findChild<RecordListPage *>();
    const ParticipationId id = add(u"巡逻"_s, QDate(2026, 9, 1));
    add(u"清扫"_s, QDate(2026, 9, 2));
    valueOf(services().participation.voidEntry(id, u"写错"_s));
    press(Qt::Key_Z);
    QTRY_COMPARE(list->table()->model()->rowCount(), 2);
    press(Qt::Key_Y); // void again, which the list does not show by itself
    QTRY_VERIFY(list->model()->rowAt(list->table()->currentIndex().row()) != nullptr
        && list->model()->rowAt(list->table()->currentIndex().row())->entry.id == id);
}

void TestUndoneRows::theRecordsOfARollCall()
{
    m_desk->open();
    m_desk->window->showPage(u"members"_s);
    Activity activity;
    activity.organizationId = m_desk->data.firstCommunity;
    activity.title = u"清扫"_s;
    activity.kind = ParticipationKind::Volunteer;
    activity.date = QDate(2026, 10, 11);
    activity.minutes = 60;
    valueOf(services().participation.rollCall(
        activity, {{m_desk->data.branchMember, 60, 0}, {m_desk->data.inServiceMember, 60, 0}}));
    press(Qt::Key_Z);
    QTRY_COMPARE(m_desk->window->currentPage(), u"records"_s);
    m_desk->window->showPage(u"members"_s);
    press(Qt::Key_Y);
    QTRY_COMPARE(m_desk->window->currentPage(), u"records"_s);
    auto *list = m_desk->window->page(u"records"_s)->findChild<RecordListPage *>();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTRY_VERIFY(list->table()->selectedRowCount() == 1);
    QTRY_COMPARE(list->model()->rowAt(list->table()->currentIndex().row())->activityTitle, u"清扫"_s);
}

void TestUndoneRows::aCertificate()
{
    m_desk->open();
    const MemberId member = m_desk->data.branchMember;
    const QString former = valueOf(services().members.show(member)).certificates.constFirst().number;
    valueOf(services().certificates.replace(member, u"磨损"_s, false));
    const QString fresh = valueOf(services().members.show(member)).certificates.constFirst().number;
    QVERIFY(fresh != former);
    press(Qt::Key_Z);
    QTRY_VERIFY(members() != nullptr);
    auto *table = members()->person()->findChild<ListTable *>(u"certificatesTable"_s);
    QTRY_COMPARE(inHand(table, 0), former);
    QVERIFY(table->isVisible());
    press(Qt::Key_Y);
    QTRY_VERIFY(!inHand(table, 0).isEmpty());
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

void TestUndoneRows::aUnitThatTheFilterHides()
{
    m_desk->open();
    auto *page = qobject_cast<UnitsPage *>(m_desk->window->showPage(u"units"_s));
    Unit unit;
    unit.name = u"市图书馆"_s;
    const UnitId id = valueOf(services().units.add(unit));
    unit = {};
    for (const UnitRow &row : valueOf(services().units.list()))
        if (row.unit.id == id)
            unit = row.unit;
    unit.contact = u"王明"_s;
    valueOf(services().units.edit(unit));
    QTRY_VERIFY(undoing().nextWords().contains(u"市图书馆"_s));
    page->findChild<QLineEdit *>(u"filterEdit"_s);
    qobject_cast<QLineEdit *>(page->filterWidget())->setText(u"实验小学"_s);
    QTRY_COMPARE(page->table()->model()->rowCount(), 1);
    m_desk->window->showPage(u"members"_s);
    press(Qt::Key_Z);
    QTRY_COMPARE(m_desk->window->currentPage(), u"units"_s);
    QTRY_COMPARE(inHand(page->table(), 0), u"市图书馆"_s);
}

void TestUndoneRows::aPlace()
{
    m_desk->open();
    Place place;
    place.organizationId = m_desk->data.secondCommunity;
    place.kind = PlaceKind::Estate;
    place.name = u"和平小区"_s;
    place.id = valueOf(services().places.add(place));
    Place building;
    building.organizationId = m_desk->data.secondCommunity;
    building.parentId = place.id;
    building.kind = PlaceKind::Building;
    building.name = u"3号楼"_s;
    valueOf(services().places.add(building));
    press(Qt::Key_Z);
    press(Qt::Key_Y);
    QTRY_COMPARE(m_desk->window->currentPage(), u"organizations"_s);
    auto *tree = m_desk->window->page(u"organizations"_s)->findChild<QTreeView *>(u"placeTree"_s);
    QTRY_VERIFY(tree->isVisible());
    QTRY_COMPARE(inHand(tree, 0), u"3号楼"_s);
}

void TestUndoneRows::aSetting()
{
    m_desk->open();
    valueOf(services().settings.set(u"letter_postcode"_s, u"224001"_s));
    valueOf(services().settings.set(u"letter_postcode"_s, u"224002"_s));
    press(Qt::Key_Z);
    QTRY_COMPARE(m_desk->window->currentPage(), u"settings"_s);
    auto *edit = m_desk->window->page(u"settings"_s)->findChild<QLineEdit *>(u"postcodeEdit"_s);
    QTRY_VERIFY(edit->hasFocus());
    QTRY_COMPARE(edit->text(), u"224001"_s);
    QVERIFY(!edit->visibleRegion().isEmpty());
}

void TestUndoneRows::aSheet()
{
    m_desk->open();
    const LibrarySheet letter = valueOf(services().library.all()).constLast();
    SheetDescription sheet = letter.original;
    sheet.margins = QMarginsF(21, 22, 23, 24);
    const qint64 version = valueOf(services().library.save(sheet, 0));
    sheet.margins = QMarginsF(25, 26, 27, 28);
    valueOf(services().library.save(sheet, version));
    press(Qt::Key_Z);
    QTRY_COMPARE(m_desk->window->currentPage(), u"sheets"_s);
    auto *page = qobject_cast<SheetsPage *>(m_desk->window->page(u"sheets"_s));
    QTRY_COMPARE(page->subject(), letter.title);
}

QTEST_MAIN(TestUndoneRows)
#include "tst_undonerows.moc"
