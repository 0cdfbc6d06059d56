// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosterdesk.h"

#include "listpage/organizationcombo.h"
#include "rosters/branchespane.h"
#include "rosters/columnsstep.h"
#include "rosters/newbranchdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** What a person decides between the file and the import: columns, branches, rows. */
class TestRosterChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<RosterDesk>(); }
    void cleanup() { m_desk.reset(); }
    void aColumnIsTakenForAnotherFieldAndRemembered();
    void theRowOfHeadingsIsMoved();
    void whatIsMissingIsSaid();
    void aBranchSpelledOtherwiseIsChosen();
    void theLikeliestBranchesAreTakenAtOnce();
    void anUnknownBranchIsMade();
    void anUnknownBranchMayBeLeftOut();
    void existingPeopleAreSkippedFilledOrReplaced();
    void theRowIsShownAsItStandsInTheFile();
    void whatWasDecidedIsPlannedBeforeItIsEntered();
    void severalRowsAreDecidedAtOnce();
    void aMonthIsAskedForItsDay();
    void whoLooksAlikeIsAskedAbout();
    void namesakesInRecordsAreChosenAmong();
    void monthsOfOtherLists();
    void muchChangedAtOnceIsAskedAbout();

private:
    /** Chooses an entry of a box as a person does. */
    static void choose(QComboBox *combo, const QVariant &data)
    {
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex());
    }
    QComboBox *combo(const char *name) const { return RosterDesk::child<QComboBox>(m_desk->window.get(), name); }
    void selectRow(int row) { m_desk->table()->selectRow(row); }
    QString idNumber() const { return m_desk->details(m_desk->data.branchMember).member.idNumber; }
    /** The specialties of 单志强, which the tests change. */
    QString specialties() const { return m_desk->details(m_desk->data.branchMember).member.specialties; }
    void importNow()
    {
        m_desk->button("nextButton")->click();
        QVERIFY(m_desk->reaches(RosterImportDialog::Outcome));
    }

    std::unique_ptr<RosterDesk> m_desk;
};

void TestRosterChoices::aColumnIsTakenForAnotherFieldAndRemembered()
{
    const QString file
        = m_desk->roster({u"姓名,身份证号,所在党支部,绝活"_s, u"周敏,%1,雅和社区党支部,剪纸"_s.arg(testIdNumber(89)),
            u"钱思远,%1,雅和社区党支部,书法"_s.arg(testIdNumber(88))});
    m_desk->open();
    m_desk->window->take(file);
    QVERIFY(m_desk->reaches(RosterImportDialog::Columns));
    QCOMPARE(combo("fieldCombo3")->currentData().toString(), QString());
    QSignalSpy inspected(&m_desk->window->session(), &RosterSession::inspected);
    choose(combo("fieldCombo3"), u"specialties"_s);
    QVERIFY(inspected.wait(20000));
    QCOMPARE(combo("fieldCombo3")->currentData().toString(), u"specialties"_s);
    m_desk->button("nextButton")->click();
    QVERIFY(m_desk->reaches(RosterImportDialog::Rows));
    importNow();
    QCOMPARE(m_desk->data.scalar(u"SELECT specialties FROM member WHERE name = '周敏'"_s).toString(), u"剪纸"_s);
    // The next file with this heading is understood at once.
    m_desk->open();
    m_desk->window->take(file);
    QVERIFY(m_desk->reaches(RosterImportDialog::Columns));
    QCOMPARE(combo("fieldCombo3")->currentData().toString(), u"specialties"_s);
    const InspectedSheet &sheet = m_desk->window->session().inspection().sheets.first();
    QCOMPARE(sheet.headings.columns.at(3).origin, HeadingOrigin::Remembered);
}

void TestRosterChoices::theRowOfHeadingsIsMoved()
{
    m_desk->open();
    m_desk->window->take(m_desk->roster(
        {u"姓名,身份证号,所在党支部"_s, u"称呼,号码,去处"_s, u"周敏,%1,雅和社区党支部"_s.arg(testIdNumber(89))}));
    QVERIFY(m_desk->reaches(RosterImportDialog::Columns));
    QCOMPARE(combo("headerCombo")->currentData().toInt(), 1);
    QSignalSpy inspected(&m_desk->window->session(), &RosterSession::inspected);
    // Enter on a row of the preview makes it the headings.
    auto *preview = RosterDesk::child<QTableView>(m_desk->window.get(), "previewTable");
    preview->setFocus();
    preview->setCurrentIndex(preview->model()->index(1, 0));
    QTest::keyClick(preview, Qt::Key_Return);
    QVERIFY(inspected.wait(20000));
    QCOMPARE(combo("headerCombo")->currentData().toInt(), 2);
    QCOMPARE(m_desk->window->step(), RosterImportDialog::Columns); // Enter meant the row, not the button
    RosterDesk::child<QPushButton>(m_desk->window.get(), "guessButton")->click();
    QVERIFY(inspected.wait(20000));
    QCOMPARE(combo("headerCombo")->currentData().toInt(), 1);
}

void TestRosterChoices::whatIsMissingIsSaid()
{
    m_desk->open();
    m_desk->window->take(m_desk->roster({u"姓名,身份证号"_s, u"周敏,%1"_s.arg(testIdNumber(89))}));
    QVERIFY(m_desk->reaches(RosterImportDialog::Columns));
    const QString before = m_desk->text("missingLabel");
    auto *branch = RosterDesk::child<OrganizationCombo>(m_desk->window.get(), "defaultBranchCombo");
    branch->setOrganization(m_desk->data.firstCommunity);
    QTRY_VERIFY(m_desk->text("missingLabel") != before);
    m_desk->button("nextButton")->click();
    QVERIFY(m_desk->reaches(RosterImportDialog::Rows));
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 1);
    importNow();
    QCOMPARE(OrganizationId{m_desk->data.scalar(u"SELECT branch_id FROM member WHERE name = '周敏'"_s).toLongLong()},
        m_desk->data.firstCommunity);
}

void TestRosterChoices::aBranchSpelledOtherwiseIsChosen()
{
    const QString file
        = m_desk->roster({u"姓名,身份证号,所在党支部"_s, u"周敏,%1,城东街道雅和社区党支部"_s.arg(testIdNumber(89)),
            u"钱思远,%1,城东街道雅和社区党支部"_s.arg(testIdNumber(88))});
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(file));
    QCOMPARE(m_desk->rows()->count(RowGroup::Doubtful), 2);
    auto *choice = combo("branchChoiceCombo");
    QVERIFY(choice->isVisible()); // what waits for the person is shown at once
    QVERIFY(choice->findData(m_desk->data.firstCommunity.value) > 0);
    choose(choice, m_desk->data.firstCommunity.value);
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 2);
    // Another branch, and the choice can be taken back.
    choose(choice, qint64(-1));
    auto *other = RosterDesk::child<OrganizationCombo>(m_desk->window.get(), "otherBranchCombo");
    other->setOrganization(m_desk->data.secondCommunity);
    QVERIFY(m_desk->isPlanned());
    importNow();
    QCOMPARE(OrganizationId{m_desk->data.scalar(u"SELECT branch_id FROM member WHERE name = '周敏'"_s).toLongLong()},
        m_desk->data.secondCommunity);
    // The spelling is known from now on.
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(file));
    QCOMPARE(m_desk->rows()->count(RowGroup::Doubtful), 0);
}

void TestRosterChoices::theLikeliestBranchesAreTakenAtOnce()
{
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(
        m_desk->roster({u"姓名,身份证号,所在党支部"_s, u"周敏,%1,城东街道雅和社区党支部"_s.arg(testIdNumber(89)),
            u"钱思远,%1,太平党支部"_s.arg(testIdNumber(88)), u"孙萍,%1,青年路商圈党支部"_s.arg(testIdNumber(87))})));
    m_desk->button("likeliestButton")->click();
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 2);
    QCOMPARE(m_desk->window->findChild<BranchesPane *>()->open(), 1); // nothing is likely for the third
}

void TestRosterChoices::anUnknownBranchIsMade()
{
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(
        m_desk->roster({u"姓名,身份证号,所在党支部"_s, u"周敏,%1,青年路商圈党支部"_s.arg(testIdNumber(89))})));
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 0);
    choose(combo("branchChoiceCombo"), qint64(-2));
    auto *made = RosterDesk::dialog<NewBranchDialog>(m_desk->window.get());
    QVERIFY(made != nullptr);
    QVERIFY(repeatedKeys(*made).isEmpty());
    auto *parent = RosterDesk::child<QComboBox>(made, "parentCombo");
    parent->setCurrentIndex(parent->findData(m_desk->data.subdistrict.value));
    RosterDesk::child<QDialogButtonBox>(made, "buttonBox")->button(QDialogButtonBox::Ok)->click();
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 1);
    QCOMPARE(m_desk->data.scalar(u"SELECT count(*) FROM organization WHERE name = '青年路商圈党支部'"_s).toInt(), 0);
    importNow();
    QCOMPARE(m_desk->data
                 .scalar(u"SELECT o.name FROM member m JOIN organization o ON o.id = m.branch_id"
                         " WHERE m.name = '周敏'"_s)
                 .toString(),
        u"青年路商圈党支部"_s);
}

void TestRosterChoices::anUnknownBranchMayBeLeftOut()
{
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(
        m_desk->roster({u"姓名,身份证号,所在党支部"_s, u"周敏,%1,城东街道雅和社区党支部"_s.arg(testIdNumber(89)),
            u"钱思远,%1,雅和社区党支部"_s.arg(testIdNumber(88))})));
    auto *branches = m_desk->window->findChild<BranchesPane *>();
    QCOMPARE(branches->open(), 1);
    choose(combo("branchChoiceCombo"), qint64(-3));
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(branches->open(), 0);
    QCOMPARE(m_desk->cell(0, RosterRowModel::EffectColumn),
        destinyOf(m_desk->rows()->rowAt(0), OnExisting::Fill, false)); // it waits for nobody
    const int before = m_desk->members();
    importNow();
    QCOMPARE(m_desk->members(), before + 1);
    QCOMPARE(RosterDesk::child<QTableView>(m_desk->window.get(), "leftOutTable")->model()->rowCount(), 1);
}

void TestRosterChoices::existingPeopleAreSkippedFilledOrReplaced()
{
    Member member = m_desk->details(m_desk->data.branchMember).member;
    member.specialties = u"书法"_s;
    (void)valueOf(m_desk->data.services().members.edit(member));
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(m_desk->roster(
        {u"姓名,身份证号,所在党支部,特长,学校"_s, u"单志强,%1,雅和社区党支部,剪纸,"_s.arg(idNumber())})));
    QCOMPARE(m_desk->rows()->count(RowGroup::Unchanged), 1); // what stands there stays, and a blank says nothing
    selectRow(0);
    choose(combo("rowExistingCombo"), int(OnExisting::Replace));
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::Changed), 1);
    auto *changes = RosterDesk::child<QTableWidget>(m_desk->window.get(), "changesTable");
    QCOMPARE(changes->rowCount(), 1);
    QCOMPARE(changes->item(0, 1)->text(), u"书法"_s);
    QCOMPARE(changes->item(0, 2)->text(), u"剪纸"_s);
    choose(combo("rowExistingCombo"), -1);
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::Changed), 0);
    QVERIFY(!m_desk->button("nextButton")->isEnabled()); // nothing would be written
    QCOMPARE(specialties(), u"书法"_s);
    combo("existingCombo")->setFocus();
    choose(combo("existingCombo"), int(OnExisting::Replace));
    QVERIFY(m_desk->isPlanned());
    QVERIFY(m_desk->button("nextButton")->isEnabled());
    QTest::keyClick(combo("existingCombo"), Qt::Key_Return); // it ends the choice and imports nothing
    QCOMPARE(m_desk->window->step(), RosterImportDialog::Rows);
    QCOMPARE(m_desk->prompts.losses, 0);
    m_desk->prompts.confirmations = {true};
    importNow();
    QCOMPARE(specialties(), u"剪纸"_s);
}

void TestRosterChoices::theRowIsShownAsItStandsInTheFile()
{
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(m_desk->roster({u"姓名,身份证号,所在党支部"_s,
        u"周敏,%1,雅和社区党支部"_s.arg(testIdNumber(89)), u"钱思远,320902199001011231,雅和社区党支部"_s})));
    selectRow(1);
    auto *cells = RosterDesk::child<QTableWidget>(m_desk->window.get(), "cellsTable");
    QTRY_COMPARE(cells->rowCount(), 3);
    QCOMPARE(cells->item(1, 1)->text(), u"320902199001011231"_s);
    selectRow(0);
    QTRY_COMPARE(cells->rowCount() > 1 ? cells->item(1, 1)->text() : QString(), testIdNumber(89));
}

void TestRosterChoices::whatWasDecidedIsPlannedBeforeItIsEntered()
{
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(m_desk->roster({u"姓名,身份证号,所在党支部"_s,
        u"周敏,%1,雅和社区党支部"_s.arg(testIdNumber(89)), u"钱思远,%1,雅和社区党支部"_s.arg(testIdNumber(88))})));
    const int before = m_desk->members();
    selectRow(0);
    m_desk->button("leaveOutCheck")->click();
    // Nobody imports what was not shown, neither in the pause before it is planned nor where planning was stopped.
    QVERIFY(!m_desk->button("nextButton")->isEnabled());
    m_desk->window->session().plan();
    m_desk->window->session().cancel();
    QTRY_VERIFY(m_desk->window->session().work() == RosterSession::Work::None);
    if (!m_desk->window->session().isCurrent()) { // it may have been through before it heard of the stop
        m_desk->button("nextButton")->click();
        QVERIFY(m_desk->isPlanned());
    }
    QCOMPARE(m_desk->members(), before);
    importNow();
    QCOMPARE(m_desk->members(), before + 1);
}

void TestRosterChoices::severalRowsAreDecidedAtOnce()
{
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(
        m_desk->roster({u"姓名,身份证号,所在党支部"_s, u"周敏,%1,雅和社区党支部"_s.arg(testIdNumber(89)),
            u"钱思远,%1,雅和社区党支部"_s.arg(testIdNumber(88)), u"孙萍,%1,雅和社区党支部"_s.arg(testIdNumber(87))})));
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 3);
    m_desk->table()->selectAll();
    auto *menu = RosterDesk::child<QMenu>(m_desk->window.get(), "rosterRowMenu");
    menu->findChild<QAction *>(u"rowsLeaveOut"_s)->trigger();
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::Ignored), 3);
    m_desk->table()->clearSelection();
    selectRow(1);
    menu->findChild<QAction *>(u"rowsTakeIn"_s)->trigger();
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 1);
    QCOMPARE(m_desk->table()->currentIndex().row(), 1); // one goes on where one was
}

void TestRosterChoices::aMonthIsAskedForItsDay()
{
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(m_desk->roster(
        {u"姓名,身份证号,所在党支部,入党时间"_s, u"周敏,%1,雅和社区党支部,1996.07"_s.arg(testIdNumber(89)),
            u"钱思远,%1,雅和社区党支部,1997年3月"_s.arg(testIdNumber(88))})));
    QCOMPARE(m_desk->rows()->count(RowGroup::Doubtful), 2);
    m_desk->button("groupButton4")->click(); // those that wait, one after the other
    selectRow(0);
    auto *day = m_desk->window->findChild<QLineEdit *>(u"dayField_joined"_s);
    QVERIFY(day != nullptr);
    day->setFocus();
    day->setText(u"18"_s); // the day alone is enough
    QTest::keyClick(day, Qt::Key_Tab);
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 1);
    QCOMPARE(m_desk->rows()->rowCount(), 1); // the one answered has left the list, the next one is in hand
    QCOMPARE(m_desk->rows()->rowAt(0).name, u"钱思远"_s);
    QCOMPARE(m_desk->table()->currentIndex().row(), 0);
    choose(combo("monthsCombo"), int(MonthRule::FirstDay));
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 2);
    importNow();
    QCOMPARE(m_desk->data.scalar(u"SELECT joined FROM member WHERE name = '周敏'"_s).toString(), u"1996-07-18"_s);
    QCOMPARE(m_desk->data.scalar(u"SELECT joined FROM member WHERE name = '钱思远'"_s).toString(), u"1997-03-01"_s);
}

void TestRosterChoices::whoLooksAlikeIsAskedAbout()
{
    const Member known = m_desk->details(m_desk->data.branchMember).member;
    const QString other = testIdNumber(66, known.birth);
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(
        m_desk->roster({u"姓名,身份证号,所在党支部"_s, u"%1,%2,雅和社区党支部"_s.arg(known.name, other)})));
    QCOMPARE(m_desk->rows()->count(RowGroup::Doubtful), 1);
    const QString why = m_desk->cell(0, RosterRowModel::TextColumn);
    QVERIFY2(why.contains(known.name), qPrintable(why));
    selectRow(0);
    QVERIFY(m_desk->window->findChild<QRadioButton *>(u"sameRadio"_s) != nullptr);
    m_desk->window->findChild<QRadioButton *>(u"anotherRadio"_s)->click();
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 1);
}

void TestRosterChoices::namesakesInRecordsAreChosenAmong()
{
    const MemberId other = m_desk->data.addMember(
        u"单志强"_s, testIdNumber(80, QDate(1950, 1, 1)), MemberCategory::Branch, m_desk->data.secondCommunity);
    m_desk->open(RosterSubject::Records);
    QVERIFY(m_desk->bringsToRows(m_desk->roster({u"姓名,日期,类别,内容"_s, u"单志强,2026.3.5,学习,听党课"_s,
        u"单志强,2026.3.6,学习,听党课"_s, u"单志强,2026.3.7,学习,听党课"_s, u"吕芳,2026.3.5,学习,听党课"_s})));
    QCOMPARE(m_desk->rows()->count(RowGroup::Doubtful), 3);
    selectRow(0);
    const auto offered = [this] { return m_desk->window->findChildren<QRadioButton *>(u"sameRadio"_s); };
    QCOMPARE(offered().size(), 2);
    QVERIFY(m_desk->window->findChild<QRadioButton *>(u"anotherRadio"_s) == nullptr);
    const QString second = offered().at(1)->accessibleName();
    QVERIFY2(second.contains(u"太平社区党支部"_s), qPrintable(second));
    QVERIFY2(second.contains(m_desk->details(other).certificates.first().number), qPrintable(second));
    offered().at(1)->click();
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 2);
    QCOMPARE(m_desk->table()->currentIndex().row(), 0);
    // The other rows of the name with it, and the choice can be changed.
    m_desk->button("othersCheck")->click();
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 4);
    offered().at(0)->click();
    QVERIFY(m_desk->isPlanned());
    QVERIFY(offered().at(0)->isChecked());
    importNow();
    QCOMPARE(m_desk->data
                 .scalar(u"SELECT count(*) FROM participation WHERE content = '听党课' AND member_id = %1"_s.arg(
                     m_desk->data.branchMember.value))
                 .toInt(),
        3);
}

void TestRosterChoices::monthsOfOtherLists()
{
    const QString above = m_desk->workplace->organization(m_desk->data.subdistrict)->name;
    m_desk->open(RosterSubject::Organizations);
    QVERIFY(m_desk->bringsToRows(m_desk->roster(
        {u"党组织名称,类别,上级党组织,成立日期"_s, u"东闸社区党支部,社区党支部,%1,2003年5月"_s.arg(above)})));
    QCOMPARE(m_desk->rows()->count(RowGroup::Doubtful), 1);
    QVERIFY(combo("monthsCombo")->isVisible());
    choose(combo("monthsCombo"), int(MonthRule::LeaveOpen));
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 1);
    choose(combo("monthsCombo"), int(MonthRule::FirstDay));
    QVERIFY(m_desk->isPlanned());
    importNow();
    QCOMPARE(m_desk->data.scalar(u"SELECT founded FROM organization WHERE name = '东闸社区党支部'"_s).toString(),
        u"2003-05-01"_s);
    // A record cannot be without its date, and a unit has none.
    m_desk->open(RosterSubject::Records);
    QVERIFY(m_desk->bringsToRows(m_desk->roster({u"姓名,日期,类别,内容"_s, u"吕芳,2026年3月,学习,听党课"_s})));
    QCOMPARE(combo("monthsCombo")->findData(int(MonthRule::LeaveOpen)), -1);
    choose(combo("monthsCombo"), int(MonthRule::FirstDay));
    QVERIFY(m_desk->isPlanned());
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 1);
    m_desk->open(RosterSubject::Units);
    QVERIFY(m_desk->bringsToRows(m_desk->roster({u"单位名称,联系人"_s, u"市民政局,王明"_s})));
    QVERIFY(!combo("monthsCombo")->isVisible());
}

void TestRosterChoices::muchChangedAtOnceIsAskedAbout()
{
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(
        m_desk->roster({u"姓名,身份证号,所在党支部,特长"_s, u"单志强,%1,雅和社区党支部,剪纸"_s.arg(idNumber())})));
    QCOMPARE(m_desk->rows()->count(RowGroup::Changed), 1);
    auto *warning = RosterDesk::child<QLabel>(m_desk->window.get(), "muchChangedLabel");
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(u"雅和社区党支部"_s));
    m_desk->prompts.confirmations = {false};
    m_desk->button("nextButton")->click();
    QCOMPARE(m_desk->window->step(), RosterImportDialog::Rows);
    QCOMPARE(specialties(), QString());
    m_desk->prompts.confirmations = {true};
    importNow();
    QCOMPARE(m_desk->prompts.losses, 2);
    QCOMPARE(specialties(), u"剪纸"_s);
}

QTEST_MAIN(TestRosterChoices)
#include "tst_rosterchoices.moc"
