// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../members/memberdesk.h"

#include "listpage/organizationcombo.h"
#include "rosters/rosterimportdialog.h"
#include "rosters/rosterwords.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestRosterImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }
    void theSampleIsLookedThroughAndThenEntered();
    void aBranchThatIsNotCertainIsTold();
    void aFileThatIsNoRosterIsSaidToBeNone();
    void aTypedPathIsTaken();

private:
    static QString sample() { return QStringLiteral(DANGJIAN_SOURCE_DIR) + u"/tests/data/roster-sample.xlsx"_s; }
    int members() const { return m_desk->data.scalar(u"SELECT count(*) FROM member"_s).toInt(); }
    static QString cell(const RosterRowModel *model, int row, int column)
    {
        return model->index(row, column).data().toString();
    }

    std::unique_ptr<MemberDesk> m_desk;
};

void TestRosterImportDialog::init()
{
    m_desk = std::make_unique<MemberDesk>();
    // The branches that the sample names.
    const QString above = m_desk->workplace->organization(m_desk->data.subdistrict)->code;
    int serial = 10;
    for (const char16_t *name : {u"毓龙社区", u"朝阳社区", u"铁军社区", u"旭日社区", u"双元社区"}) {
        Organization branch;
        branch.code = above + QString::number(serial++);
        branch.name = QString::fromUtf16(name) + u"党支部"_s;
        branch.shortName = QString::fromUtf16(name);
        branch.parentId = m_desk->data.subdistrict;
        valueOf(m_desk->data.services().organizations.add(branch));
    }
    QSignalSpy organizations(m_desk->workplace.get(), &Workplace::organizationsChanged);
    m_desk->workplace->refreshOrganizations();
    QVERIFY(organizations.wait());
}

void TestRosterImportDialog::theSampleIsLookedThroughAndThenEntered()
{
    const int before = members();
    RosterImportDialog dialog(*m_desk->workplace);
    const QAbstractItemModelTester tester(dialog.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy examined(&dialog, &RosterImportDialog::examined);
    dialog.open();
    m_desk->prompts.files = {sample()};
    MemberDesk::child<QPushButton>(&dialog, "browseButton")->click();
    QVERIFY(examined.wait(20000));
    QCOMPARE(members(), before); // looked through, nothing entered
    const int rows = dialog.model()->rowCount();
    QVERIFY(rows > 20);
    int willCome = 0;
    for (int row = 0; row < rows; ++row) {
        const RosterImportRow &judged = dialog.model()->rowAt(row);
        willCome += judged.effect == RosterEffect::New ? 1 : 0;
        if (!judged.code().isEmpty()) {
            // Every reason is a sentence, not a code, and no place marker is left in it.
            const QString why = cell(dialog.model(), row, RosterRowModel::TextColumn);
            QVERIFY2(!why.isEmpty() && !why.contains(judged.code()) && !why.contains(QRegularExpression(u"%\\d"_s)),
                qPrintable(why));
        }
    }
    QVERIFY(willCome > 0);
    auto *state = MemberDesk::child<QComboBox>(&dialog, "stateCombo");
    state->setCurrentIndex(state->findData(int(RosterState::Error)));
    QVERIFY(dialog.model()->rowCount() > 0 && dialog.model()->rowCount() < rows);
    for (int row = 0; row < dialog.model()->rowCount(); ++row)
        QCOMPARE(dialog.model()->rowAt(row).state, RosterState::Error);

    QSignalSpy entered(&dialog, &RosterImportDialog::entered);
    dialog.enter();
    QVERIFY(entered.wait(20000));
    QCOMPARE(members(), before + willCome);
    // Rows were left out: the dialog stays, names them, and their list can be saved.
    QVERIFY(dialog.isVisible());
    const QString said = MemberDesk::child<QLabel>(&dialog, "stateLabel")->text();
    QVERIFY2(said.contains(QString::number(willCome)), qPrintable(said));
    int left = -1;
    for (int row = 0; row < dialog.model()->rowCount() && left < 0; ++row)
        left = dialog.model()->rowAt(row).isEntered() ? -1 : dialog.model()->rowAt(row).row;
    QVERIFY(left > 0);
    QVERIFY2(said.contains(QString::number(left)), qPrintable(said));
    auto *save = MemberDesk::child<QPushButton>(&dialog, "saveListButton");
    QVERIFY(save->isVisible() && save->isEnabled());
    m_desk->prompts.files = {m_desk->path(u"left.csv"_s)};
    save->click();
    QFile list(m_desk->path(u"left.csv"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(list.readAll().count("\r\n") > 1);
    QVERIFY(!MemberDesk::child<QDialogButtonBox>(&dialog, "buttonBox")->button(QDialogButtonBox::Ok)->isVisible());
}

void TestRosterImportDialog::aBranchThatIsNotCertainIsTold()
{
    QFile file(m_desk->path(u"roster.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString number = m_desk->details(m_desk->data.branchMember).member.idNumber;
    file.write(u"姓名,身份证号,所在党支部\n单志强,%1,城东街道雅和社区党支部\n"_s.arg(number).toUtf8());
    file.close();
    RosterImportDialog dialog(*m_desk->workplace);
    QSignalSpy examined(&dialog, &RosterImportDialog::examined);
    dialog.open();
    dialog.examine(file.fileName());
    QVERIFY(examined.wait(20000));
    QCOMPARE(dialog.model()->rowCount(), 1);
    QCOMPARE(dialog.model()->rowAt(0).state, RosterState::Choice);
    auto *branch = MemberDesk::child<OrganizationCombo>(&dialog, "choiceBranchCombo");
    QVERIFY(branch->isVisible());
    QCOMPARE(branch->organization(), m_desk->data.firstCommunity); // the likeliest is offered
    MemberDesk::child<QPushButton>(&dialog, "choiceButton")->click();
    QVERIFY(examined.wait(20000));
    QCOMPARE(dialog.model()->rowAt(0).effect, RosterEffect::Unchanged);
    QVERIFY(!branch->isVisible());
}

void TestRosterImportDialog::aFileThatIsNoRosterIsSaidToBeNone()
{
    QFile file(m_desk->path(u"broken.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 cut off");
    file.close();
    RosterImportDialog dialog(*m_desk->workplace);
    QSignalSpy refused(&dialog, &RosterImportDialog::refused);
    dialog.open();
    dialog.examine(file.fileName());
    QVERIFY(refused.wait(20000));
    QVERIFY(!MemberDesk::child<QLabel>(&dialog, "stateLabel")->text().isEmpty());
    QVERIFY(!MemberDesk::child<QDialogButtonBox>(&dialog, "buttonBox")->button(QDialogButtonBox::Ok)->isEnabled());
}

void TestRosterImportDialog::aTypedPathIsTaken()
{
    RosterImportDialog dialog(*m_desk->workplace);
    dialog.open();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *file = MemberDesk::child<QLineEdit>(&dialog, "fileEdit");
    QCOMPARE(QApplication::focusWidget(), file); // the keyboard is where one begins
    auto *table = dialog.findChild<QTableView *>(u"rowsTable"_s);
    QVERIFY(!table->horizontalScrollBar()->isVisible());
    QSignalSpy examined(&dialog, &RosterImportDialog::examined);
    // As file managers copy it.
    file->insert(u'"' + QDir::toNativeSeparators(sample()) + u'"');
    QTest::keyClick(file, Qt::Key_Return);
    QVERIFY(examined.wait(20000));
    QVERIFY(dialog.model()->rowCount() > 20);
    QVERIFY(dialog.isVisible());
}

QTEST_MAIN(TestRosterImportDialog)
#include "tst_rosterimportdialog.moc"
