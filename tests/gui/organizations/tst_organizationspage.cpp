// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/windowdesk.h"

#include "app/words.h"
#include "organizations/dissolvedialog.h"
#include "organizations/organizationdialog.h"
#include "organizations/organizationfilter.h"
#include "organizations/organizationspage.h"
#include "organizations/placedialog.h"
#include "organizations/placetreemodel.h"
#include "printing/batchprintdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestOrganizationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCommunityIsAddedByKeys();
    void aTakenCodeIsSaidInTheDialogAndNothingIsLost();
    void aNewNameHoldsFromADate();
    void dissolvingIsRefusedWhileMembersBelong();
    void anEmptyOneIsDissolvedAndStaysReadable();
    void placesAreAddedBelowEachOther();
    void treeModelStandsTheTest();
    void theScopeNarrowsTheTree();
    void theKeyboardIsInTheListOnArrival();
    void codesAndKindsAreNotCut();
    void columnsAreChosenAndComeBack();
    void theListIsExportedWithItsFigures();
    void menuAndPrintAreAboutTheChosenOne();
    void theFooterCountsAndSums();

private:
    OrganizationsPage *page() const
    {
        return qobject_cast<OrganizationsPage *>(m_desk->window->page(u"organizations"_s));
    }
    QTreeView *tree() const { return page()->findChild<QTreeView *>(u"organizationTree"_s); }
    QString shown() const { return page()->findChild<QLabel *>(u"organizationNameLabel"_s)->text(); }
    void choose(OrganizationId id) const
    {
        page()->openOrganization(id);
        QCOMPARE(tree()->currentIndex().data(OrganizationTreeModel::IdRole).toLongLong(), id.value);
    }
    static QLineEdit *edit(QWidget *dialog, const char *name)
    {
        return dialog->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    QList<Organization> all() const { return valueOf(m_desk->data.services().organizations.all()); }
    Organization stored(OrganizationId id) const
    {
        const QList<Organization> organizations = all();
        return *std::find_if(organizations.begin(), organizations.end(), [id](const auto &o) { return o.id == id; });
    }
    OrganizationId emptyBranch() const
    {
        Organization branch;
        branch.code = u"010199"_s;
        branch.name = u"空社区党支部"_s;
        branch.parentId = m_desk->data.subdistrict;
        const OrganizationId id = valueOf(m_desk->data.services().organizations.add(branch));
        m_desk->refresh();
        return id;
    }

    std::unique_ptr<WindowDesk> m_desk;
};

void TestOrganizationsPage::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->open();
    m_desk->window->showPage(u"organizations"_s);
    QTRY_VERIFY(tree()->model()->rowCount() > 0);
}

void TestOrganizationsPage::cleanup()
{
    m_desk.reset();
}

void TestOrganizationsPage::aCommunityIsAddedByKeys()
{
    choose(m_desk->data.subdistrict);
    m_desk->key(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = WindowDesk::dialog<OrganizationDialog>(page());
    QVERIFY(dialog != nullptr);
    // The kind and the code that fit below a subdistrict are there already.
    QCOMPARE(dialog->findChild<QComboBox *>(u"kindCombo"_s)->currentText(), wordFor(OrganizationKind::CommunityBranch));
    QCOMPARE(edit(dialog, "codeEdit")->text(), u"010103"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Xinhe"_s);
    QSignalSpy answered(dialog, &FormDialog::answered);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(answered.wait());
    QTRY_COMPARE(shown(), u"Xinhe"_s);
    const QList<Organization> organizations = all();
    const auto added
        = std::find_if(organizations.begin(), organizations.end(), [](const auto &o) { return o.code == u"010103"_s; });
    QVERIFY(added != organizations.end());
    QCOMPARE(added->parentId, m_desk->data.subdistrict);
    QCOMPARE(added->kind, OrganizationKind::CommunityBranch);
}

void TestOrganizationsPage::aTakenCodeIsSaidInTheDialogAndNothingIsLost()
{
    choose(m_desk->data.subdistrict);
    page()->newRecord();
    auto *dialog = WindowDesk::dialog<OrganizationDialog>(page());
    edit(dialog, "nameEdit")->setText(u"Xinhe"_s);
    edit(dialog, "codeEdit")->setText(u"010101"_s);
    QSignalSpy answered(dialog, &FormDialog::answered);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QVERIFY(answered.wait());
    QVERIFY(dialog->isVisible());
    auto *fault = dialog->findChild<QLabel *>(u"faultLabel"_s);
    QVERIFY(fault->isVisible() && !fault->text().isEmpty());
    QCOMPARE(edit(dialog, "nameEdit")->text(), u"Xinhe"_s);
    edit(dialog, "codeEdit")->setText(u"010104"_s);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QVERIFY(answered.wait());
    QTRY_COMPARE(shown(), u"Xinhe"_s);
}

void TestOrganizationsPage::aNewNameHoldsFromADate()
{
    choose(m_desk->data.firstCommunity);
    const QString before = stored(m_desk->data.firstCommunity).name;
    m_desk->key(Qt::Key_F2);
    auto *dialog = WindowDesk::dialog<OrganizationDialog>(page());
    auto *from = edit(dialog, "fromField");
    QVERIFY(!from->isVisible());
    edit(dialog, "nameEdit")->setText(u"雅和社区党总支"_s);
    QVERIFY(from->isVisible());
    from->setText(u"2026-09-01"_s);
    QSignalSpy answered(dialog, &FormDialog::answered);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QVERIFY(answered.wait());
    QTRY_COMPARE(shown(), u"雅和社区党总支"_s);
    const QList<OrganizationPeriod> periods
        = valueOf(m_desk->data.services().organizations.periods(m_desk->data.firstCommunity));
    QCOMPARE(periods.size(), 2);
    QVERIFY(std::any_of(periods.begin(), periods.end(),
        [&](const OrganizationPeriod &period) { return period.name == before && period.until == QDate(2026, 9, 1); }));
}

void TestOrganizationsPage::dissolvingIsRefusedWhileMembersBelong()
{
    choose(m_desk->data.firstCommunity);
    page()->dissolve();
    auto *dialog = WindowDesk::dialog<DissolveDialog>(page());
    edit(dialog, "reasonEdit")->setText(u"整合"_s);
    QSignalSpy answered(dialog, &FormDialog::answered);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QVERIFY(answered.wait());
    QVERIFY(dialog->isVisible());
    // It says how many stand in the way.
    QVERIFY(dialog->findChild<QLabel *>(u"faultLabel"_s)->text().contains(u"2"_s));
    QVERIFY(!stored(m_desk->data.firstCommunity).dissolved.isValid());
}

void TestOrganizationsPage::anEmptyOneIsDissolvedAndStaysReadable()
{
    const OrganizationId id = emptyBranch();
    choose(id);
    page()->dissolve();
    auto *dialog = WindowDesk::dialog<DissolveDialog>(page());
    edit(dialog, "onField")->setText(u"2026-10-01"_s);
    edit(dialog, "reasonEdit")->setText(u"整合"_s);
    QSignalSpy answered(dialog, &FormDialog::answered);
    dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
    QVERIFY(answered.wait());
    QCOMPARE(stored(id).dissolved, QDate(2026, 10, 1));
    QTRY_VERIFY(page()->findChild<QLabel *>(u"noticeLabel"_s)->text().contains(u"空社区党支部"_s));
    // Gone from the tree, and there again where dissolved ones are shown.
    QTRY_VERIFY(tree()->currentIndex().data(OrganizationTreeModel::IdRole).toLongLong() != id.value);
    page()->openOrganization(id);
    QTRY_COMPARE(shown(), u"空社区党支部"_s);
}

void TestOrganizationsPage::placesAreAddedBelowEachOther()
{
    choose(m_desk->data.firstCommunity);
    auto *placeTree = page()->findChild<QTreeView *>(u"placeTree"_s);
    auto *model = qobject_cast<PlaceTreeModel *>(placeTree->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const qsizetype before = valueOf(m_desk->data.services().places.of(m_desk->data.firstCommunity)).size();
    const auto add = [&](const QString &name, PlaceKind expected) {
        page()->findChild<QPushButton *>(u"addPlaceButton"_s)->click();
        auto *dialog = WindowDesk::dialog<PlaceDialog>(page());
        QCOMPARE(dialog->findChild<QComboBox *>(u"kindCombo"_s)->currentText(), wordFor(expected));
        edit(dialog, "nameEdit")->setText(name);
        QSignalSpy answered(dialog, &FormDialog::answered);
        dialog->findChild<QPushButton *>(u"saveButton"_s)->click();
        QVERIFY(answered.wait());
        QTRY_VERIFY(!model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
                         .isEmpty());
        placeTree->setCurrentIndex(
            model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive).first());
    };
    placeTree->setCurrentIndex({});
    add(u"东苑"_s, PlaceKind::Estate);
    add(u"3号楼"_s, PlaceKind::Building);
    add(u"2单元"_s, PlaceKind::Stairwell);
    const QList<Place> places = valueOf(m_desk->data.services().places.of(m_desk->data.firstCommunity));
    QCOMPARE(places.size(), before + 3);
    const auto named = [&](const QString &name) {
        return *std::find_if(places.begin(), places.end(), [&](const Place &place) { return place.name == name; });
    };
    QCOMPARE(named(u"3号楼"_s).parentId, named(u"东苑"_s).id);
    QCOMPARE(named(u"2单元"_s).parentId, named(u"3号楼"_s).id);
    QCOMPARE(named(u"2单元"_s).kind, PlaceKind::Stairwell);
}

void TestOrganizationsPage::treeModelStandsTheTest()
{
    OrganizationTreeModel model;
    ReadingIndex readings;
    OrganizationFilter filter(readings);
    filter.setSourceModel(&model);
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<Organization> organizations = all();
    model.setOrganizations(organizations, true);
    model.setFigures(valueOf(m_desk->data.services().organizations.figures()));
    const QModelIndex community = model.indexOf(m_desk->data.firstCommunity);
    QVERIFY(community.isValid());
    QCOMPARE(community.siblingAtColumn(OrganizationTreeModel::Total).data().toString(), u"2"_s);
    QCOMPARE(
        model.indexOf(m_desk->data.district).siblingAtColumn(OrganizationTreeModel::Total).data().toString(), u"3"_s);
    QCOMPARE(community.parent(), model.indexOf(m_desk->data.subdistrict));
    filter.setTyped(u"太平"_s);
    QCOMPARE(filter.best().data(OrganizationTreeModel::IdRole).toLongLong(), m_desk->data.secondCommunity.value);
    // Those above stay, those beside go.
    QCOMPARE(filter.rowCount(filter.mapFromSource(model.indexOf(m_desk->data.subdistrict))), 1);
    model.setOrganizations({}, true);
    QCOMPARE(filter.rowCount(), 0);
}

void TestOrganizationsPage::theScopeNarrowsTheTree()
{
    m_desk->workplace->setScope(m_desk->data.firstCommunity);
    QTRY_COMPARE(tree()->model()->rowCount(), 1);
    QCOMPARE(tree()->model()->index(0, 0).data(OrganizationTreeModel::IdRole).toLongLong(),
        m_desk->data.firstCommunity.value);
    // Asked for from elsewhere, it is shown all the same.
    choose(m_desk->data.secondCommunity);
    QVERIFY(m_desk->workplace->scope().isEmpty());
}

void TestOrganizationsPage::theKeyboardIsInTheListOnArrival()
{
    QVERIFY(tree()->hasFocus());
    const QModelIndex before = tree()->currentIndex();
    m_desk->key(Qt::Key_Down);
    QVERIFY(tree()->currentIndex() != before);
    m_desk->key(Qt::Key_1, Qt::ControlModifier);
    m_desk->key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(tree()->hasFocus());
    QTest::keyClick(tree(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"columnsButton"_s);
    // From the filter, too, one step leads into the list.
    m_desk->key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!tree()->hasFocus());
    m_desk->key(Qt::Key_Down);
    QVERIFY(tree()->hasFocus());
}

void TestOrganizationsPage::codesAndKindsAreNotCut()
{
    const QFontMetrics metrics(tree()->font());
    QVERIFY(tree()->columnWidth(OrganizationTreeModel::Code) > metrics.horizontalAdvance(u"01020101"_s) + 6);
    QVERIFY(tree()->columnWidth(OrganizationTreeModel::Kind)
        > metrics.horizontalAdvance(wordFor(OrganizationKind::CommunityBranch)) + 6);
    tree()->setMinimumWidth(820);
    // The name takes what is left, and the table does not scroll for the sake of a few pixels.
    QTRY_COMPARE(tree()->header()->length(), tree()->viewport()->width());
}

void TestOrganizationsPage::columnsAreChosenAndComeBack()
{
    auto *menu = page()->findChild<QToolButton *>(u"columnsButton"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(!tree()->isColumnHidden(OrganizationTreeModel::Floating));
    const QList<QAction *> ticks = menu->actions();
    for (QAction *tick : ticks) {
        if (tick->text() == tree()->model()->headerData(OrganizationTreeModel::Floating, Qt::Horizontal).toString()) {
            tick->trigger();
        }
    }
    QVERIFY(tree()->isColumnHidden(OrganizationTreeModel::Floating));
    m_desk->window.reset();
    m_desk->open();
    m_desk->window->showPage(u"organizations"_s);
    QVERIFY(tree()->isColumnHidden(OrganizationTreeModel::Floating));
}

void TestOrganizationsPage::theListIsExportedWithItsFigures()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"organizations.csv"_s);
    m_desk->prompts.files = {file};
    QTRY_COMPARE(tree()->model()->index(0, OrganizationTreeModel::Total).data().toString(), u"3"_s);
    m_desk->key(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + all().size());
    QVERIFY(lines.at(1).contains(u",01,"_s) && lines.at(1).endsWith(u",3,1,1,1"_s));
}

void TestOrganizationsPage::menuAndPrintAreAboutTheChosenOne()
{
    choose(m_desk->data.secondCommunity);
    auto *menu = page()->findChild<QMenu *>(u"organizationMenu"_s);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, tree()->visualRect(tree()->currentIndex()).center(),
        tree()->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(tree()->viewport(), &asked);
    QTRY_VERIFY(menu->isVisible());
    menu->close();
    m_desk->key(Qt::Key_P, Qt::ControlModifier);
    auto *dialog = WindowDesk::dialog<BatchPrintDialog>(page());
    QVERIFY(dialog != nullptr);
    const PrintSelection selection = dialog->selection();
    QCOMPARE(selection.query.scope, QList<OrganizationId>{m_desk->data.secondCommunity});
    dialog->reject();
    menu->actions().first()->trigger();
    QCOMPARE(m_desk->workplace->scopeRoot(), m_desk->data.secondCommunity);
    QCOMPARE(m_desk->window->currentPage(), u"members"_s);
}

void TestOrganizationsPage::theFooterCountsAndSums()
{
    const auto *footer = page()->findChild<QLabel *>(u"footerLabel"_s);
    QTRY_VERIFY(footer->text().startsWith(u"4 "_s) && footer->text().contains(u"; 3 members"_s));
    m_desk->workplace->setScope(m_desk->data.firstCommunity);
    QTRY_VERIFY(footer->text().startsWith(u"1 "_s) && footer->text().contains(u"; 2 members"_s));
}

QTEST_MAIN(TestOrganizationsPage)
#include "tst_organizationspage.moc"
