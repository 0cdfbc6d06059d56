// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/repeatedkeys.h"
#include "../app/windowdesk.h"

#include "listpage/datefield.h"
#include "listpage/filterbar.h"
#include "listpage/listtable.h"
#include "members/amenddialog.h"
#include "members/personpage.h"
#include "members/recordspane.h"
#include "participation/entrypage.h"
#include "participation/recordlistmodel.h"
#include "participation/recordlistpage.h"
#include "participation/recordspage.h"
#include "workbook.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** All records of the scope: looked up, mended, voided, exported; by keyboard as by mouse. */
class TestRecordsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNewestComeFirstAndTheFooterSums();
    void aPeriodNarrowsTheList();
    void daysOfOnesOwnAreTyped();
    void theScopeIsTheTrees();
    void enterOpensThePersonAtTheRecordAndEscComesBack();
    void f2AmendsAndTheNewEntryIsInHand();
    void delVoidsAndTheNextIsInHand();
    void severalAreVoidedWithOneReason();
    void whatIsVoidIsShownWhenAskedFor();
    void aVoidRecordIsNotVoidedAgain();
    void ctrlNGoesToQuickEntry();
    void theExportIsWhatTheScreenShows();
    void theListForImportsLeavesOutWhatIsVoid();
    void aNewRecordDoesNotMoveTheSelection();
    void rowsNeverShownAreVoidedToo();
    void keysHaveOneMeaning();

private:
    RecordsPage *page() const { return qobject_cast<RecordsPage *>(m_desk->window->page(u"records"_s)); }
    RecordListPage *list() const { return page()->list(); }
    RecordListModel *model() const { return list()->model(); }
    QString footer() const { return list()->findChild<QLabel *>(u"footerLabel"_s)->text(); }
    QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < model()->rowCount(); ++row)
            texts.append(model()->rowAt(row) ? model()->rowAt(row)->entry.content : u"?"_s);
        return texts;
    }
    QString current() const
    {
        const RecordRow *row = model()->rowAt(list()->table()->currentIndex().row());
        return row ? row->entry.content : QString();
    }
    ParticipationId add(MemberId member, QDate date, const QString &content, int minutes, int deeds = 0)
    {
        return valueOf(
            m_desk->data.services().participation.add(TestStore::entryOf(member, date, content, minutes, deeds)));
    }
    void choose(const char *combo, const QString &code) const
    {
        auto *box = list()->findChild<QComboBox *>(QLatin1StringView(combo));
        box->setCurrentIndex(box->findData(code));
        Q_EMIT box->activated(box->currentIndex());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { m_desk->key(key, modifiers); }
    QList<TableRow> sheet(const QString &file) const
    {
        QList<TableRow> rows;
        auto book = openWorkbook(file);
        if (!book)
            return rows;
        (void)(*book)->readRows(0, [&rows](const TableRow &row) {
            rows.append(row);
            return true;
        });
        return rows;
    }

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QTemporaryDir m_folder;
};

void TestRecordsPage::init()
{
    m_desk = std::make_unique<WindowDesk>();
    const TestStore &data = m_desk->data;
    add(data.branchMember, QDate(2026, 3, 5), u"学雷锋"_s, 120);
    add(data.inServiceMember, QDate(2026, 10, 8), u"巡逻"_s, 90);
    add(data.inServiceMember, QDate(2026, 10, 9), u"看望老人"_s, 60, 1);
    add(data.floatingMember, QDate(2026, 10, 10), u"卫生"_s, 30);
    add(data.branchMember, QDate(2026, 10, 11), u"学习"_s, 45);
    m_desk->open();
    m_desk->window->showPage(u"records"_s);
    m_tester
        = std::make_unique<QAbstractItemModelTester>(model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_COMPARE(model()->rowCount(), 5);
    QTRY_VERIFY(list()->table()->currentIndex().isValid());
}

void TestRecordsPage::cleanup()
{
    m_tester.reset();
    m_desk.reset();
}

void TestRecordsPage::theNewestComeFirstAndTheFooterSums()
{
    QCOMPARE(shown(), (QStringList{u"学习"_s, u"卫生"_s, u"看望老人"_s, u"巡逻"_s, u"学雷锋"_s}));
    QVERIFY2(footer().contains(u"5.8"_s), qPrintable(footer()));
    QVERIFY(list()->table()->hasFocus());
    QCOMPARE(current(), u"学习"_s);
    const auto *content = list()->findChild<QLabel *>(u"recordContentLabel"_s);
    QTRY_COMPARE(content->text(), u"学习"_s);
}

void TestRecordsPage::aPeriodNarrowsTheList()
{
    choose("periodCombo", u"quarter"_s);
    QTRY_COMPARE(model()->rowCount(), 4);
    QTRY_VERIFY2(footer().contains(u"2026-10-01"_s), qPrintable(footer()));
    key(Qt::Key_F, Qt::ControlModifier);
    m_desk->type(u"lvf"_s);
    QTRY_COMPARE(shown(), (QStringList{u"看望老人"_s, u"巡逻"_s}));
    QTRY_VERIFY2(footer().contains(u"2.5"_s), qPrintable(footer()));
    list()->filterBar()->clear();
    QTRY_COMPARE(model()->rowCount(), 5);
}

void TestRecordsPage::daysOfOnesOwnAreTyped()
{
    auto *from = list()->findChild<DateField *>(u"fromEdit"_s);
    auto *until = list()->findChild<DateField *>(u"untilEdit"_s);
    QVERIFY(!from->isVisible());
    choose("periodCombo", u"days"_s);
    QTRY_VERIFY(from->isVisible() && until->isVisible() && from->hasFocus());
    QTest::keyClicks(from, u"20261009"_s);
    QTest::keyClicks(until, u"2026-10-10"_s);
    QTRY_COMPARE(shown(), (QStringList{u"卫生"_s, u"看望老人"_s}));
    // Days that are out of sight filter nothing.
    choose("periodCombo", u"year"_s);
    QTRY_VERIFY(!from->isVisible());
    QTRY_COMPARE(model()->rowCount(), 5);
}

void TestRecordsPage::theScopeIsTheTrees()
{
    m_desk->workplace->setScope(m_desk->data.secondCommunity);
    QTRY_COMPARE(shown(), QStringList{u"卫生"_s});
    QTRY_VERIFY2(footer().contains(u"0.5"_s), qPrintable(footer()));
}

void TestRecordsPage::enterOpensThePersonAtTheRecordAndEscComesBack()
{
    for (int down = 0; down < 3; ++down)
        key(Qt::Key_Down);
    QCOMPARE(current(), u"巡逻"_s);
    key(Qt::Key_Return);
    PersonPage *person = page()->person();
    QTRY_VERIFY(person->isVisible());
    auto *log = person->findChild<QTableView *>(u"recordsTable"_s);
    QTRY_COMPARE(log->model()->rowCount(), 2);
    QTRY_COMPARE(log->currentIndex().row(), 1);
    QCOMPARE(log->model()->index(1, 2).data().toString(), u"巡逻"_s);
    QVERIFY(person->findChild<QToolButton *>(u"backButton"_s)->text().contains(u"records"_s));
    QTRY_VERIFY(log->hasFocus());
    key(Qt::Key_Escape);
    QTRY_VERIFY(list()->isVisible() && list()->table()->hasFocus());
    QCOMPARE(current(), u"巡逻"_s);
}

void TestRecordsPage::f2AmendsAndTheNewEntryIsInHand()
{
    key(Qt::Key_Down);
    key(Qt::Key_F2);
    auto *dialog = WindowDesk::dialog<AmendDialog>(page());
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>(u"contentEdit"_s)->setText(u"打扫卫生"_s);
    dialog->findChild<QLineEdit *>(u"reasonEdit"_s)->setText(u"写全"_s);
    dialog->save();
    QTRY_COMPARE(shown().value(1), u"打扫卫生"_s);
    QTRY_COMPARE(current(), u"打扫卫生"_s);
    QCOMPARE(model()->rowCount(), 5);
    QTRY_COMPARE(m_desk->window->focusWidget(), list()->table());
}

void TestRecordsPage::delVoidsAndTheNextIsInHand()
{
    key(Qt::Key_Down);
    m_desk->prompts.answers = {u"不是本人"_s};
    key(Qt::Key_Delete);
    QTRY_COMPARE(shown(), (QStringList{u"学习"_s, u"看望老人"_s, u"巡逻"_s, u"学雷锋"_s}));
    QTRY_COMPARE(current(), u"看望老人"_s);
    // And again, without a hand on the mouse.
    QTRY_COMPARE(list()->table()->selectedRowCount(), 1);
    m_desk->prompts.answers = {u"重复"_s};
    QTRY_VERIFY(list()->findChild<QAction *>(u"voidRecordsAction"_s)->isEnabled());
    key(Qt::Key_Delete);
    QTRY_COMPARE(shown(), (QStringList{u"学习"_s, u"巡逻"_s, u"学雷锋"_s}));
    QTRY_COMPARE(current(), u"巡逻"_s);
}

void TestRecordsPage::severalAreVoidedWithOneReason()
{
    const int acts = m_desk->data.scalar(u"SELECT count(*) FROM act"_s).toInt();
    key(Qt::Key_Down);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(list()->findChild<QLabel *>(u"recordContentLabel"_s)->text(), u"3 records are selected"_s);
    m_desk->prompts.answers = {u"整批作废"_s};
    key(Qt::Key_Delete);
    QTRY_COMPARE(shown(), (QStringList{u"学习"_s, u"学雷锋"_s}));
    // What will happen was said before.
    const QString said = m_desk->prompts.told.last();
    QVERIFY2(said.contains(u"3 records of 2 people"_s) && said.contains(u"count: 3"_s), qPrintable(said));
    QCOMPARE(m_desk->data.scalar(u"SELECT count(*) FROM act"_s).toInt(), acts + 1);
    QCOMPARE(m_desk->data.scalar(u"SELECT count(*) FROM participation WHERE reason = '整批作废'"_s).toInt(), 3);
}

void TestRecordsPage::whatIsVoidIsShownWhenAskedFor()
{
    m_desk->prompts.answers = {u"不是本人"_s};
    key(Qt::Key_Delete);
    QTRY_COMPARE(model()->rowCount(), 4);
    choose("stateCombo", {});
    QTRY_COMPARE(model()->rowCount(), 5);
    const QModelIndex state = model()->index(0, RecordListModel::StateColumn);
    QVERIFY(state.data().toString().endsWith(u"不是本人"_s));
    QVERIFY(model()->index(0, RecordListModel::ContentColumn).data(Qt::FontRole).value<QFont>().strikeOut());
    QVERIFY2(footer().contains(u"5"_s) && footer().contains(u"not counted: 1"_s), qPrintable(footer()));
}

void TestRecordsPage::aVoidRecordIsNotVoidedAgain()
{
    choose("stateCombo", {});
    m_desk->prompts.answers = {u"不是本人"_s};
    list()->table()->setFocus();
    key(Qt::Key_Delete);
    QTRY_VERIFY(model()->rowAt(0) && model()->rowAt(0)->entry.state == ParticipationState::Voided);
    const auto *voidButton = list()->findChild<QPushButton *>(u"voidRecordsButton"_s);
    QTRY_VERIFY(!voidButton->isEnabled());
    // Among others it is left as it is.
    m_desk->prompts.answers = {u"整批作废"_s};
    list()->table()->selectAll();
    QTRY_VERIFY(voidButton->isEnabled());
    list()->voidSelected();
    QTRY_COMPARE(m_desk->data.scalar(u"SELECT count(*) FROM participation WHERE reason = '整批作废'"_s).toInt(), 4);
    QCOMPARE(m_desk->data.scalar(u"SELECT count(*) FROM participation WHERE reason = '不是本人'"_s).toInt(), 1);
}

void TestRecordsPage::ctrlNGoesToQuickEntry()
{
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->window->currentPage(), u"entry"_s);
    QVERIFY(m_desk->window->page(u"entry"_s)->isVisible());
}

void TestRecordsPage::theExportIsWhatTheScreenShows()
{
    const QString file = m_folder.filePath(u"shown.xlsx"_s);
    list()->table()->setColumnHidden(RecordListModel::CertificateColumn, true);
    QHeaderView *header = list()->table()->horizontalHeader();
    header->moveSection(header->visualIndex(RecordListModel::NameColumn), 0);
    choose("periodCombo", u"quarter"_s);
    Q_EMIT header->sectionClicked(RecordListModel::HoursColumn);
    m_desk->prompts.files = {file};
    key(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(file));
    const QList<TableRow> rows = sheet(file);
    QCOMPARE(rows.size(), 5);
    const QList<int> columns = list()->table()->shownColumns();
    QCOMPARE(columns.first(), int(RecordListModel::NameColumn));
    for (qsizetype i = 0; i < columns.size(); ++i)
        QCOMPARE(rows.at(0).cell(int(i)).text,
            model()->headerData(columns.at(i), Qt::Horizontal, Qt::DisplayRole).toString());
    const auto content = int(columns.indexOf(int(RecordListModel::ContentColumn)));
    QStringList order;
    for (const TableRow &row : rows.mid(1))
        order.append(row.cell(content).text);
    QCOMPARE(order, (QStringList{u"卫生"_s, u"学习"_s, u"看望老人"_s, u"巡逻"_s}));
    QCOMPARE(rows.at(4).cell(int(columns.indexOf(int(RecordListModel::DateColumn)))).date, QDate(2026, 10, 8));
}

void TestRecordsPage::theListForImportsLeavesOutWhatIsVoid()
{
    m_desk->prompts.answers = {u"不是本人"_s};
    key(Qt::Key_Delete);
    QTRY_COMPARE(model()->rowCount(), 4);
    choose("stateCombo", {});
    QTRY_COMPARE(model()->rowCount(), 5);
    const QString file = m_folder.filePath(u"roster.xlsx"_s);
    m_desk->prompts.files = {file};
    list()->exportRoster();
    QTRY_VERIFY(QFile::exists(file));
    const QList<TableRow> rows = sheet(file);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(0).cell(0).text, u"记录编号"_s);
    QCOMPARE(rows.at(1).cell(6).text, u"卫生"_s);
}

void TestRecordsPage::aNewRecordDoesNotMoveTheSelection()
{
    key(Qt::Key_Down);
    QTRY_COMPARE(list()->findChild<QLabel *>(u"recordContentLabel"_s)->text(), u"卫生"_s);
    add(m_desk->data.branchMember, QDate(2026, 10, 20), u"新来的"_s, 15);
    QTRY_COMPARE(shown().value(0), u"新来的"_s);
    QTRY_COMPARE(current(), u"卫生"_s);
    QCOMPARE(list()->table()->selectedRowCount(), 1);
}

void TestRecordsPage::rowsNeverShownAreVoidedToo()
{
    QList<Participation> many;
    for (int i = 0; i < 700; ++i)
        many.append(
            TestStore::entryOf(m_desk->data.branchMember, QDate(2024, 1, 1).addDays(i), u"第%1天"_s.arg(i), 10));
    (void)valueOf(m_desk->data.services().participation.addAll(many));
    QTRY_COMPARE(model()->rowCount(), 705);
    m_desk->prompts.answers = {u"整批作废"_s};
    list()->table()->selectAll();
    QVERIFY(!model()->isRowLoaded(500));
    QTRY_VERIFY(list()->findChild<QPushButton *>(u"voidRecordsButton"_s)->isEnabled());
    key(Qt::Key_Delete);
    QTRY_COMPARE(model()->rowCount(), 0);
    QCOMPARE(m_desk->data.scalar(u"SELECT count(*) FROM participation WHERE state = 'voided'"_s).toInt(), 705);
}

void TestRecordsPage::keysHaveOneMeaning()
{
    QCOMPARE(repeatedKeys(*m_desk->window).join(u" "_s), QString());
}

QTEST_MAIN(TestRecordsPage)
#include "tst_recordspage.moc"
