// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../members/memberdesk.h"
#include "listpage/columnheader.h"
#include "listpage/datefield.h"
#include "listpage/filterbar.h"
#include "listpage/listpage.h"
#include "listpage/listtable.h"
#include "listpage/windowedmodel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

/** Rows that are numbers, handed out between two events, as a store does. */
class NumberModel : public WindowedModel
{
public:
    int total = 1000;
    int offset = 0; // what the first row says
    int counts = 0;
    std::optional<Error> fault;
    QList<int> fetched;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto page = m_rows.constFind(index.row() / pageRows);
        if (role != Qt::DisplayRole || page == m_rows.constEnd())
            return {};
        return index.column() == 0 ? QString::number(*page + index.row()) : u"行\t%1"_s.arg(index.row());
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(section == 0 ? u"Number"_s : u"Text"_s) : QVariant();
    }
    QString columnKey(int column) const override { return column == 0 ? u"number"_s : u"text"_s; }
    bool isColumnShownAtFirst(int) const override { return true; }
    int columnCharacters(int) const override { return 10; }
    bool isSortable(int) const override { return true; }
    void rowTexts(const QList<std::pair<int, int>> &ranges, const QList<int> &columns, TextsReceiver receiver) override
    {
        QList<QStringList> rows;
        for (const auto &[first, last] : ranges)
            for (int row = first; row <= last; ++row) {
                QStringList cells;
                for (const int column : columns)
                    cells.append(column == 0 ? QString::number(offset + row) : u"行\t%1"_s.arg(row));
                rows.append(cells);
            }
        receiver(rows);
    }

protected:
    void fetchCount(quint64 turn) override
    {
        ++counts;
        QTimer::singleShot(0, this,
            [this, turn] { countArrived(turn, fault ? Result<int>(failure(fault->code)) : Result<int>(total)); });
    }
    void fetchPage(quint64 turn, int page) override
    {
        fetched.append(page);
        QTimer::singleShot(0, this, [this, turn, page] {
            m_aside.insert(page, offset);
            pageArrived(turn, page, fault);
        });
    }
    void takePage(int page) override { m_rows.insert(page, m_aside.take(page)); }
    void dropPage(int page) override { m_rows.remove(page); }

private:
    QHash<int, int> m_rows;
    QHash<int, int> m_aside;
};

class NumberPage : public ListPage
{
public:
    explicit NumberPage(Workplace &workplace) : ListPage(workplace, u"numbers"_s)
    {
        setEmptyWords(u"none yet"_s);
        setModel(&model);
    }

    NumberModel model;

protected:
    void applyFilter() override { model.requery(); }
    void openRow(int) override { }
    void rowChosen(int, int) override { }
};

} // namespace

class TestListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionRowsAreFetchedOnlyWhereOneLooks();
    void whatIsShownStaysUntilTheNextHasCome();
    void manyQuestionsBecomeOne();
    void aRefreshFollowsGrowthAndLoss();
    void cellsPasteIntoExcel();
    void whatCannotBeReadIsSaidWhereItWouldStand();
    void columnsComeBackAsTheyWereLeft();
    void aFilterIsKeptUnderItsName();
    void daysAreReadAsPeopleTypeThem_data();
    void daysAreReadAsPeopleTypeThem();
};

void TestListPage::aMillionRowsAreFetchedOnlyWhereOneLooks()
{
    NumberModel model;
    model.total = 1'000'000;
    ListTable table;
    table.setWindowedModel(&model);
    table.resize(400, 400);
    table.show();
    model.requery();
    QTRY_COMPARE(model.rowCount(), 1'000'000);
    QCOMPARE(model.index(3, 0).data().toString(), u"3"_s);
    QVERIFY(!model.isRowLoaded(500'000));
    table.scrollTo(model.index(500'000, 0), QAbstractItemView::PositionAtCenter);
    QTRY_VERIFY(model.isRowLoaded(500'000));
    QCOMPARE(model.index(500'000, 0).data().toString(), u"500000"_s);
    table.scrollToBottom();
    QTRY_COMPARE(model.index(999'999, 0).data().toString(), u"999999"_s);
    QVERIFY2(model.fetched.size() < 8, qPrintable(QString::number(model.fetched.size())));
    // Who walks through it all does not fill the memory with it.
    for (int page = 0; page < 2 * WindowedModel::pagesKept; ++page) {
        model.showRows(page * WindowedModel::pageRows, page * WindowedModel::pageRows + 10);
        QCoreApplication::processEvents();
        QTRY_VERIFY(model.isRowLoaded(page * WindowedModel::pageRows));
    }
    QVERIFY(!model.isRowLoaded(0));
}

void TestListPage::whatIsShownStaysUntilTheNextHasCome()
{
    NumberModel model;
    model.requery();
    QSignalSpy answered(&model, &WindowedModel::answered);
    QTRY_COMPARE(answered.size(), 1);
    model.offset = 5000;
    model.total = 7;
    model.requery();
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.index(2, 0).data().toString(), u"2"_s);
    QTRY_COMPARE(model.rowCount(), 7);
    QCOMPARE(model.index(2, 0).data().toString(), u"5002"_s);
}

void TestListPage::manyQuestionsBecomeOne()
{
    NumberModel model;
    for (int i = 0; i < 20; ++i)
        model.requery();
    QSignalSpy answered(&model, &WindowedModel::answered);
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(model.counts, 2);
}

void TestListPage::aRefreshFollowsGrowthAndLoss()
{
    NumberModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy answered(&model, &WindowedModel::answered);
    model.requery();
    QTRY_COMPARE(answered.size(), 1);
    model.showRows(0, 20);
    model.total = 1005;
    model.offset = 1;
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 1005);
    QTRY_COMPARE(model.index(0, 0).data().toString(), u"1"_s);
    model.total = 3;
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 3);
    model.total = 0;
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestListPage::cellsPasteIntoExcel()
{
    QCOMPARE(clipboardRow({u"李福"_s, u"a\tb"_s, u"say \"x\""_s, u""_s}), u"李福\t\"a\tb\"\t\"say \"\"x\"\"\"\t"_s);
    NumberModel model;
    ListTable table;
    table.setWindowedModel(&model);
    table.resize(400, 300);
    table.show();
    model.requery();
    QTRY_COMPARE(model.rowCount(), 1000);
    table.selectRow(1);
    table.selectionModel()->select(
        QItemSelection(model.index(700, 0), model.index(701, 1)), QItemSelectionModel::Select);
    QCOMPARE(table.selectedRowCount(), 3);
    QSignalSpy copied(&table, &ListTable::copied);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1\t\"行\t1\"\n700\t\"行\t700\"\n701\t\"行\t701\"\n"_s);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(copied.size(), 2);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Number\tText\n1\t"_s));
}

void TestListPage::whatCannotBeReadIsSaidWhereItWouldStand()
{
    MemberDesk desk;
    NumberPage page(*desk.workplace);
    page.model.fault = Error{ErrorCode::StoreDamaged};
    page.show();
    page.activate();
    QTRY_COMPARE(desk.prompts.told.size(), 1);
    auto *words = MemberDesk::child<QLabel>(&page, "emptyLabel");
    QVERIFY(words->isVisible());
    QVERIFY2(words->text().contains(u"damaged"_s), qPrintable(words->text()));
    // As soon as it can be read again, it is there.
    page.model.fault.reset();
    page.model.requery();
    QTRY_VERIFY(!words->isVisible());
    QCOMPARE(page.model.rowCount(), 1000);
    QCOMPARE(desk.prompts.told.size(), 1); // once, though neither the number nor a page could be read
}

void TestListPage::columnsComeBackAsTheyWereLeft()
{
    QTemporaryDir folder;
    QSettings memory(folder.filePath(u"memory.ini"_s), QSettings::IniFormat);
    NumberModel model;
    {
        ListTable table;
        auto *header = new ColumnHeader(memory, u"numbers/columns"_s, &table);
        table.setHorizontalHeader(header);
        table.setWindowedModel(&model);
        header->restore();
        header->resizeSection(1, 233);
        header->moveSection(1, 0);
    }
    ListTable table;
    auto *header = new ColumnHeader(memory, u"numbers/columns"_s, &table);
    table.setHorizontalHeader(header);
    table.setWindowedModel(&model);
    header->restore();
    QCOMPARE(header->sectionSize(1), 233);
    QCOMPARE(header->visualIndex(1), 0);
    QCOMPARE(table.shownColumns(), (QList<int>{1, 0}));
    header->resetColumns();
    QCOMPARE(table.shownColumns(), (QList<int>{0, 1}));
}

void TestListPage::aFilterIsKeptUnderItsName()
{
    QTemporaryDir folder;
    QSettings memory(folder.filePath(u"memory.ini"_s), QSettings::IniFormat);
    const QList<FilterChoice> choices{{u"normal"_s, u"Normal"_s}, {u"expelled"_s, u"Expelled"_s}};
    {
        FilterBar bar(memory, u"members/filter"_s);
        QComboBox *combo = bar.addChoice(u"state"_s, u"State"_s, u"All"_s, choices, u"normal"_s);
        QVERIFY(bar.isStandard());
        QSignalSpy changed(&bar, &FilterBar::changed);
        combo->setCurrentIndex(2);
        bar.textEdit()->setText(u"zwm"_s);
        QTRY_COMPARE(changed.size(), 2);
        bar.keep(u"开除/党籍 & more"_s);
        bar.clear();
        QVERIFY(bar.isStandard());
        bar.takeUp(u"开除/党籍 & more"_s);
        QCOMPARE(bar.choice(u"state"_s), u"expelled"_s);
        QCOMPARE(bar.text(), u"zwm"_s);
    }
    FilterBar bar(memory, u"members/filter"_s);
    bar.addChoice(u"state"_s, u"State"_s, u"All"_s, choices, u"normal"_s);
    bar.restore();
    QCOMPARE(bar.choice(u"state"_s), u"expelled"_s);
    QCOMPARE(bar.text(), QString());
    QCOMPARE(bar.keptNames(), QStringList{u"开除/党籍 & more"_s});
    bar.forget(u"开除/党籍 & more"_s);
    QVERIFY(bar.keptNames().isEmpty());
}

void TestListPage::daysAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 3, 7);
    for (const char16_t *text :
        {u"2026-03-07", u"2026.3.7", u"2026/3/7", u"20260307", u"2026年3月7日", u" ２０２６．３．７ "})
        QTest::newRow(QString::fromUtf16(text).toUtf8()) << QString::fromUtf16(text) << day;
    QTest::newRow("month") << u"198607"_s << QDate(1986, 7, 1);
    QTest::newRow("month in words") << u"1986年7月"_s << QDate(1986, 7, 1);
    for (const char16_t *text : {u"", u"2026-02-30", u"26-3-7", u"2026-13-01", u"tomorrow", u"2026-3-7x"})
        QTest::newRow(QString::fromUtf16(text).toUtf8()) << QString::fromUtf16(text) << QDate();
}

void TestListPage::daysAreReadAsPeopleTypeThem()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(dateFromText(text).value_or(QDate()), day);
    DateField field;
    field.setText(text);
    QCOMPARE(field.date(), day);
    QCOMPARE(field.isAcceptable(), day.isValid() || text.isEmpty());
}

QTEST_MAIN(TestListPage)
#include "tst_listpage.moc"
