// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../accounts/accountdesk.h"
#include "../app/windowdesk.h"
#include "testroster.h"

#include "accounts/accountlistmodel.h"
#include "accounts/accountspage.h"
#include "history/historybutton.h"
#include "history/recordhistorypane.h"
#include "listpage/listtable.h"
#include "members/memberspage.h"
#include "members/personpage.h"
#include "organizations/placespane.h"
#include "participation/recordlistmodel.h"
#include "participation/recordlistpage.h"
#include "participation/recordspage.h"
#include "rosters/batchesdialog.h"
#include "rosters/batchesmodel.h"
#include "settings/settingspage.h"
#include "sheets/sheetdescription.h"
#include "sheets/sheetspage.h"

#include <QTabWidget>
#include <QTreeWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Of every record one sees who changed what, when, from what to what, where the record stands: Ctrl+H. */
class TestRecordHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ofACertificate();
    void ofAnActivity();
    void ofARecordInTheList();
    void ofSettings();
    void ofASheet();
    void ofAnAccount();
    void ofAnImport();
    void ofAPlaceAndItsOrganization();
    void ofAPerson();

private:
    Services &services() const { return m_desk->data.services(); }
    void pressKey() const { m_desk->key(Qt::Key_H, Qt::ControlModifier); }

    /** All that a history says, once it says something. */
    static QString textOf(const QWidget *around)
    {
        auto *tree = around->findChild<QTreeWidget *>(u"historyTree"_s);
        if (tree == nullptr || !QTest::qWaitFor([tree] { return tree->topLevelItemCount() > 0; }))
            return {};
        QString text;
        for (QTreeWidgetItemIterator item(tree); *item != nullptr; ++item)
            for (int column = 0; column < tree->columnCount(); ++column)
                text += (*item)->text(column) + u'\n';
        return text;
    }
    /** The window of a history that the key has opened. */
    QString textOfDialog() const
    {
        QDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] {
                const auto all = QApplication::topLevelWidgets();
                for (QWidget *each : all)
                    if (each->objectName() == u"historyDialog" && each->isVisible())
                        dialog = qobject_cast<QDialog *>(each);
                return dialog != nullptr;
            }))
            return {};
        const QString text = dialog->windowTitle() + u'\n' + textOf(dialog);
        dialog->close();
        return text;
    }

    std::unique_ptr<WindowDesk> m_desk;
};

void TestRecordHistories::init()
{
    m_desk = std::make_unique<WindowDesk>();
}

void TestRecordHistories::cleanup()
{
    m_desk.reset();
}

void TestRecordHistories::ofACertificate()
{
    const QString former = valueOf(services().members.show(m_desk->data.branchMember)).certificates.constFirst().number;
    valueOf(services().certificates.replace(m_desk->data.branchMember, u"磨损"_s, false));
    m_desk->open();
    auto *members = qobject_cast<MembersPage *>(m_desk->window->showPage(u"members"_s));
    members->openPerson(m_desk->data.branchMember);
    auto *table = members->findChild<ListTable *>(u"certificatesTable"_s);
    members->person()->findChild<QTabWidget *>()->setCurrentWidget(table->parentWidget());
    QTRY_COMPARE(table->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        if (table->model()->index(row, 0).data().toString() == former)
            table->selectRow(row);
    table->setFocus();
    pressKey();
    const QString text = textOfDialog();
    QVERIFY2(text.contains(former), qPrintable(text));
    QVERIFY2(text.contains(u"Certificate issued"_s) || text.contains(u"Member entered"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Certificate replaced"_s), qPrintable(text));
    QVERIFY2(text.contains(u"State of the certificate: valid → replaced"_s, Qt::CaseInsensitive), qPrintable(text));
    QVERIFY2(text.contains(u"磨损"_s), qPrintable(text));
}

void TestRecordHistories::ofAnActivity()
{
    Activity activity;
    activity.organizationId = m_desk->data.firstCommunity;
    activity.title = u"春季义务植树"_s;
    activity.kind = ParticipationKind::Volunteer;
    activity.date = QDate(2026, 10, 11);
    activity.minutes = 120;
    valueOf(services().participation.rollCall(activity, {{m_desk->data.branchMember, 120, 0}}));
    m_desk->open();
    auto *page = m_desk->window->showPage(u"records"_s);
    auto *button = page->findChild<QPushButton *>(u"activityChangesButton"_s);
    QTRY_VERIFY(button->isVisible());
    button->click();
    const QString text = textOfDialog();
    QVERIFY2(text.contains(u"春季义务植树"_s) && text.contains(u"Roll call"_s), qPrintable(text));
}

void TestRecordHistories::ofARecordInTheList()
{
    const ParticipationId id = valueOf(
        services().participation.add(TestStore::entryOf(m_desk->data.branchMember, {2026, 10, 2}, u"巡逻"_s, 60)));
    valueOf(services().participation.amend(
        id, TestStore::entryOf(m_desk->data.branchMember, {2026, 10, 2}, u"夜间巡逻"_s, 90), u"写错"_s));
    m_desk->open();
    auto *page = m_desk->window->showPage(u"records"_s);
    auto *pane = page->findChild<RecordHistoryPane *>();
    QTRY_VERIFY(pane->isVisible() && pane->hasRecord());
    pressKey();
    QVERIFY(pane->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(textOf(pane).contains(u"Record amended"_s));
}

void TestRecordHistories::ofSettings()
{
    valueOf(services().settings.set(u"letter_sender"_s, u"区委组织部"_s));
    valueOf(services().settings.set(u"letter_sender"_s, u"街道党工委"_s));
    valueOf(services().settings.set(u"letter_postcode"_s, u"224001"_s));
    valueOf(services().settings.set(u"reason_to_show"_s, u"1"_s));
    m_desk->open();
    auto *page = m_desk->window->showPage(u"settings"_s);
    auto *edit = page->findChild<QWidget *>(u"senderEdit"_s);
    edit->setFocus();
    pressKey(); // of the card in which the keyboard is
    QString text = textOfDialog();
    QVERIFY2(text.contains(u"Sender of letters: 区委组织部 → 街道党工委"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Postcode: 224001"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"Reason asked"_s), qPrintable(text));
    page->findChild<HistoryButton *>(u"trustChangesButton"_s)->click();
    text = textOfDialog();
    QVERIFY2(text.contains(u"Reason asked when personal data is shown: yes"_s), qPrintable(text));
}

void TestRecordHistories::ofASheet()
{
    const LibrarySheet original = valueOf(services().library.sheet(u"certificate"_s));
    SheetDescription sheet = original.original;
    findElement(sheet, u"log-heading"_s)->text = u"参加活动情况"_s;
    const qint64 version = valueOf(services().library.save(sheet, 0));
    findElement(sheet, u"log-heading"_s)->text = u"活动登记"_s;
    valueOf(services().library.save(sheet, version));
    m_desk->open();
    auto *page = qobject_cast<SheetsPage *>(m_desk->window->showPage(u"sheets"_s));
    QTRY_VERIFY(page->document() != nullptr);
    page->openSheet(u"certificate"_s);
    QTRY_COMPARE(page->subject(), original.title);
    pressKey();
    const QString text = textOfDialog();
    QVERIFY2(text.contains(original.title), qPrintable(text));
    QVERIFY2(text.contains(u"参加活动情况 → 活动登记"_s), qPrintable(text));
    // The first copy is told against the program's own sheet.
    QVERIFY2(text.contains(u"→ 参加活动情况"_s), qPrintable(text));
}

void TestRecordHistories::ofAnAccount()
{
    addDepartment(m_desk->data);
    const AccountId id = addAccount(m_desk->data, u"fang"_s, Role::Branch, m_desk->data.firstCommunity);
    Account account;
    for (const AccountRow &row : valueOf(services().accounts.all()))
        if (row.account.id == id)
            account = row.account;
    account.role = Role::Reader;
    account.fullName = u"方敏"_s;
    valueOf(services().accounts.edit(account));
    m_desk->open();
    auto *page = qobject_cast<AccountsPage *>(m_desk->window->showPage(u"accounts"_s));
    QTRY_VERIFY(page->model()->rowOf(id) >= 0);
    page->table()->selectRow(page->model()->rowOf(id));
    auto *pane = page->findChild<RecordHistoryPane *>();
    QTRY_VERIFY(textOf(pane).contains(u"Role: Branch secretary → Reader"_s));
    QVERIFY(textOf(pane).contains(u"方敏"_s));
    QVERIFY(textOf(pane).contains(u"赵敏"_s)); // who did it
    QVERIFY(!textOf(pane).contains(u"argon"_s));
    pressKey();
    QVERIFY(pane->isAncestorOf(QApplication::focusWidget()));
}

void TestRecordHistories::ofAnImport()
{
    QTemporaryDir folder;
    valueOf(services().settings.set(u"backup.before_import"_s, u"off"_s));
    RosterImportOptions options{folder.filePath(u"单位.xlsx"_s)};
    options.subject = RosterSubject::Units;
    writeTestWorkbook(options.file, {{u"单位名称"_s, u"联系人"_s}, {u"市档案馆"_s, u"王明"_s}});
    (void)importRoster(m_desk->data, options);
    valueOf(services().undo.undo(valueOf(services().rosters.batches()).constFirst().act));
    m_desk->open();
    auto *page = m_desk->window->showPage(u"settings"_s);
    page->findChild<QPushButton *>(u"pastImportsButton"_s)->click();
    auto *dialog = WindowDesk::dialog<BatchesDialog>(m_desk->window.get());
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->isModal()); // one goes on working beside it
    QTRY_COMPARE(dialog->model()->rowCount(), 1);
    QTRY_VERIFY(dialog->findChild<HistoryButton *>()->isEnabled());
    pressKey();
    const QString text = textOfDialog();
    QVERIFY2(text.contains(u"单位.xlsx"_s) && text.contains(u"Units imported"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Rows entered: 1"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Undone"_s), qPrintable(text));
}

void TestRecordHistories::ofAPlaceAndItsOrganization()
{
    Place place;
    place.organizationId = m_desk->data.firstCommunity;
    place.kind = PlaceKind::Estate;
    place.name = u"和平小区"_s;
    valueOf(services().places.add(place));
    m_desk->open();
    auto *page = m_desk->window->showPage(u"organizations"_s);
    auto *tree = page->findChild<QAbstractItemView *>(u"organizationTree"_s);
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    auto *pane = page->findChild<RecordHistoryPane *>();
    QTRY_VERIFY(pane->hasRecord());
    tree->setFocus();
    pressKey();
    QVERIFY(pane->isVisible());
    QVERIFY(textOf(pane).contains(u"Organization"_s) || textOf(pane).contains(u"Database made"_s));
}

void TestRecordHistories::ofAPerson()
{
    m_desk->open();
    auto *members = qobject_cast<MembersPage *>(m_desk->window->showPage(u"members"_s));
    members->openPerson(m_desk->data.branchMember);
    auto *pane = members->person()->findChild<RecordHistoryPane *>();
    QTRY_VERIFY(pane->hasRecord());
    pressKey();
    QVERIFY(pane->isVisible());
    QVERIFY(textOf(pane).contains(u"Member entered"_s));
}

QTEST_MAIN(TestRecordHistories)
#include "tst_recordhistories.moc"
