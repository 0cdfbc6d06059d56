// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosterdesk.h"

#include "organizations/organizationspage.h"
#include "participation/entrypage.h"
#include "rosters/batchesdialog.h"
#include "rosters/batchesmodel.h"
#include "units/unitspage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** From a file to the store: the whole way, its prompts, and the way back. */
class TestRosterImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<RosterDesk>(); }
    void cleanup() { m_desk.reset(); }
    void theSampleGoesInByKeysAlone();
    void eachReasonIsASentence();
    void theRowsLeftOutComeBackAsAWorkbook();
    void anImportIsUndoneAndPutBack();
    void whatWasEditedSinceIsToldAndStays();
    void brokenFilesAreToldAndNothingGoesOn_data();
    void brokenFilesAreToldAndNothingGoesOn();
    void theOpenStoreIsNotRead();
    void severalSheetsAreChosen();
    void aFileBroughtInBeforeIsOfferedAgain();
    void aDroppedFileIsTaken();
    void unitsGoInToo();
    void organizationsGoInToo();
    void recordsGoInToo();
    void thePagesLeadToTheirImports();
    void decisionsAreNotForgottenByAccident();
    void closingTheWindowDoesNotStopTheImport();
    void theSizeComesBack();

private:
    std::unique_ptr<RosterDesk> m_desk;
};

void TestRosterImportDialog::theSampleGoesInByKeysAlone()
{
    m_desk->addSampleBranches();
    const int before = m_desk->members();
    m_desk->open();
    QStringList twice = repeatedKeys(*m_desk->window);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u' ')));
    auto *file = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(file != nullptr); // the keyboard is where one begins
    file->insert(u'"' + RosterDesk::sample() + u'"'); // as file managers copy it
    m_desk->key(Qt::Key_Return);
    QVERIFY(m_desk->reaches(RosterImportDialog::Columns));
    twice = repeatedKeys(*m_desk->window);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u' ')));
    m_desk->key(Qt::Key_N, Qt::AltModifier);
    QVERIFY(m_desk->reaches(RosterImportDialog::Rows));
    QCOMPARE(m_desk->members(), before); // looked through, nothing entered
    const QAbstractItemModelTester tester(m_desk->rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int willCome = m_desk->rows()->count(RowGroup::New);
    QVERIFY(willCome > 0);
    // Every row stands in one list.
    int rows = 0;
    for (const RowGroup group : {RowGroup::New, RowGroup::Changed, RowGroup::Unchanged, RowGroup::Doubtful,
             RowGroup::Refused, RowGroup::Ignored})
        rows += m_desk->rows()->count(group);
    QCOMPARE(rows, m_desk->rows()->count(RowGroup::All));
    twice = repeatedKeys(*m_desk->window);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u' ')));
    m_desk->key(Qt::Key_I, Qt::AltModifier);
    QVERIFY(m_desk->reaches(RosterImportDialog::Outcome));
    QCOMPARE(m_desk->members(), before + willCome);
    const QString said = m_desk->text("resultLabel");
    QVERIFY2(said.contains(QString::number(willCome)), qPrintable(said));
    twice = repeatedKeys(*m_desk->window);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u' ')));
    // The list leads to whom it brought in.
    QSignalSpy page(m_desk->workplace.get(), &Workplace::pageRequested);
    m_desk->button("showListButton")->click();
    QCOMPARE(page.size(), 1);
    QVERIFY(!m_desk->window->isVisible());
}

void TestRosterImportDialog::eachReasonIsASentence()
{
    m_desk->addSampleBranches();
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(RosterDesk::sample()));
    for (int row = 0; row < m_desk->rows()->rowCount(); ++row) {
        const RosterImportRow &judged = m_desk->rows()->rowAt(row);
        if (judged.code().isEmpty())
            continue;
        // Every reason is a sentence, not a code, and no place marker is left in it.
        const QString why = m_desk->cell(row, RosterRowModel::TextColumn);
        QVERIFY2(!why.isEmpty() && !why.contains(judged.code()) && !why.contains(QRegularExpression(u"%\\d"_s)),
            qPrintable(why));
    }
    m_desk->button("groupButton5")->click();
    QVERIFY(m_desk->rows()->rowCount() > 0);
    for (int row = 0; row < m_desk->rows()->rowCount(); ++row)
        QCOMPARE(groupOf(m_desk->rows()->rowAt(row)), RowGroup::Refused);
    // A row is found by its number and by its name.
    m_desk->button("groupButton0")->click();
    const RosterImportRow wanted = m_desk->rows()->rowAt(6);
    auto *find = RosterDesk::child<QLineEdit>(m_desk->window.get(), "findEdit");
    find->setText(QString::number(wanted.row));
    QTRY_COMPARE(m_desk->rows()->rowAt(0).row, wanted.row);
    find->setText(wanted.name);
    QTRY_COMPARE(m_desk->rows()->rowAt(0).name, wanted.name);
}

void TestRosterImportDialog::theRowsLeftOutComeBackAsAWorkbook()
{
    m_desk->addSampleBranches();
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(RosterDesk::sample()));
    const int left = m_desk->rows()->count(RowGroup::Outside);
    QVERIFY(left > 0);
    m_desk->button("nextButton")->click();
    QVERIFY(m_desk->reaches(RosterImportDialog::Outcome));
    QCOMPARE(RosterDesk::child<QTableView>(m_desk->window.get(), "leftOutTable")->model()->rowCount(), left);
    m_desk->prompts.files = {m_desk->path(u"left.xlsx"_s)};
    m_desk->jobsStarted = m_desk->jobsFinished = m_desk->jobsFailed = 0;
    m_desk->button("saveRefusedButton")->click();
    QVERIFY(m_desk->waitForJob());
    QCOMPARE(m_desk->jobsFailed, 0);
    QVERIFY(m_desk->prompts.told.constLast().contains(QString::number(left)));
    // It can be brought in again as it is: the same rows are refused, and none besides.
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(m_desk->path(u"left.xlsx"_s)));
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 0);
}

void TestRosterImportDialog::anImportIsUndoneAndPutBack()
{
    m_desk->addSampleBranches();
    const int before = m_desk->members();
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(RosterDesk::sample()));
    m_desk->button("nextButton")->click();
    QVERIFY(m_desk->reaches(RosterImportDialog::Outcome));
    const int after = m_desk->members();
    QVERIFY(after > before);
    m_desk->button("undoImportButton")->click();
    auto *batches = RosterDesk::dialog<BatchesDialog>(m_desk->window.get());
    QVERIFY(batches != nullptr);
    auto *undo = RosterDesk::child<QPushButton>(batches, "undoButton");
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), 20000);
    QCOMPARE(batches->model()->rowCount(), 1);
    QVERIFY(!batches->model()->index(0, BatchesModel::WhoColumn).data().toString().isEmpty());
    QVERIFY2(RosterDesk::child<QLabel>(batches, "previewLabel")->text().contains(QString::number(after - before)),
        qPrintable(RosterDesk::child<QLabel>(batches, "previewLabel")->text()));
    // Whoever hesitates changes nothing.
    m_desk->prompts.confirmations = {false};
    undo->click();
    QCOMPARE(m_desk->members(), after);
    m_desk->prompts.confirmations = {true};
    QSignalSpy undone(batches, &BatchesDialog::undone);
    undo->click();
    QVERIFY(undone.wait(20000));
    QCOMPARE(m_desk->members(), before);
    // And it can be put back.
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled() && batches->model()->batchAt(0).undoneAct, 20000);
    m_desk->prompts.confirmations = {true};
    undo->click();
    QVERIFY(undone.wait(20000));
    QCOMPARE(m_desk->members(), after);
}

void TestRosterImportDialog::whatWasEditedSinceIsToldAndStays()
{
    const QString number = testIdNumber(88);
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(m_desk->roster({u"姓名,身份证号,所在党支部"_s,
        u"钱思远,%1,雅和社区党支部"_s.arg(number), u"周敏,%1,雅和社区党支部"_s.arg(testIdNumber(89))})));
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 2);
    m_desk->button("nextButton")->click();
    QVERIFY(m_desk->reaches(RosterImportDialog::Outcome));
    const MemberId id{m_desk->data.scalar(u"SELECT id FROM member WHERE id_number = '%1'"_s.arg(number)).toLongLong()};
    Member edited = m_desk->details(id).member;
    edited.specialties = u"书法"_s;
    (void)valueOf(m_desk->data.services().members.edit(edited));
    BatchesDialog batches(*m_desk->workplace);
    batches.open();
    auto *undo = RosterDesk::child<QPushButton>(&batches, "undoButton");
    QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), 20000);
    auto *held = RosterDesk::child<QTreeWidget>(&batches, "heldTree");
    QVERIFY(held->isVisible());
    QCOMPARE(held->topLevelItemCount(), 1);
    QCOMPARE(held->topLevelItem(0)->text(0), u"钱思远"_s);
    QVERIFY(!held->topLevelItem(0)->text(1).isEmpty());
    m_desk->prompts.confirmations = {true};
    QSignalSpy undone(&batches, &BatchesDialog::undone);
    const int members = m_desk->members();
    undo->click();
    QVERIFY(undone.wait(20000));
    QCOMPARE(m_desk->members(), members - 1);
    QCOMPARE(m_desk->details(id).member.specialties, u"书法"_s);
}

void TestRosterImportDialog::brokenFilesAreToldAndNothingGoesOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("truncated") << u"cut.xlsx"_s << QByteArray("PK\x03\x04 cut off");
    QTest::newRow("empty") << u"empty.xlsx"_s << QByteArray();
    QTest::newRow("password") << u"locked.xlsx"_s << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4096, '\0');
    QTest::newRow("picture") << u"photo.xlsx"_s << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(512, '\7');
}

void TestRosterImportDialog::brokenFilesAreToldAndNothingGoesOn()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    m_desk->open();
    QSignalSpy failed(&m_desk->window->session(), &RosterSession::failed);
    m_desk->window->take(m_desk->file(name, content));
    QVERIFY(!failed.isEmpty() || failed.wait(20000));
    const QString said = m_desk->text("fileSayLabel");
    QVERIFY2(!said.isEmpty() && !said.contains(u"%1"_s), qPrintable(said));
    QVERIFY2(said.contains(name), qPrintable(said));
    QCOMPARE(m_desk->window->step(), RosterImportDialog::File);
    QVERIFY(!m_desk->button("nextButton")->isEnabled());
    // Another file is taken as if nothing had been.
    m_desk->window->take(
        m_desk->roster({u"姓名,身份证号,所在党支部"_s, u"周敏,%1,雅和社区党支部"_s.arg(testIdNumber(89))}));
    QVERIFY(m_desk->reaches(RosterImportDialog::Columns));
}

void TestRosterImportDialog::theOpenStoreIsNotRead()
{
    m_desk->open();
    QSignalSpy failed(&m_desk->window->session(), &RosterSession::failed);
    m_desk->window->take(m_desk->data.file());
    QVERIFY(!failed.isEmpty());
    QVERIFY(!m_desk->text("fileSayLabel").isEmpty());
    QVERIFY(!m_desk->button("nextButton")->isEnabled());
}

void TestRosterImportDialog::severalSheetsAreChosen()
{
    m_desk->addSampleBranches();
    m_desk->open();
    m_desk->window->take(RosterDesk::sample());
    QVERIFY(m_desk->reaches(RosterImportDialog::Columns));
    m_desk->button("backButton")->click();
    auto *sheets = RosterDesk::child<QListWidget>(m_desk->window.get(), "sheetList");
    QVERIFY(sheets->count() > 1);
    QVERIFY(sheets->isVisible());
    int read = 0;
    for (int row = 0; row < sheets->count(); ++row)
        read += sheets->item(row)->checkState() == Qt::Checked ? 1 : 0;
    QCOMPARE(read, 1);
    for (int row = 0; row < sheets->count(); ++row)
        sheets->item(row)->setCheckState(Qt::Unchecked);
    QVERIFY(!m_desk->button("nextButton")->isEnabled());
}

void TestRosterImportDialog::aFileBroughtInBeforeIsOfferedAgain()
{
    const QString file
        = m_desk->roster({u"姓名,身份证号,所在党支部"_s, u"周敏,%1,雅和社区党支部"_s.arg(testIdNumber(89))});
    m_desk->open();
    QVERIFY(!RosterDesk::child<QListWidget>(m_desk->window.get(), "recentList")->isVisible());
    m_desk->window->take(file);
    QVERIFY(m_desk->reaches(RosterImportDialog::Columns));
    m_desk->open();
    auto *recent = RosterDesk::child<QListWidget>(m_desk->window.get(), "recentList");
    QVERIFY(recent->isVisible());
    recent->setFocus();
    recent->setCurrentRow(0);
    QTest::keyClick(recent, Qt::Key_Return);
    QVERIFY(m_desk->reaches(RosterImportDialog::Columns));
}

void TestRosterImportDialog::aDroppedFileIsTaken()
{
    const QString file
        = m_desk->roster({u"姓名,身份证号,所在党支部"_s, u"周敏,%1,雅和社区党支部"_s.arg(testIdNumber(89))});
    m_desk->open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_desk->window.get(), &drop);
    QVERIFY(m_desk->reaches(RosterImportDialog::Columns));
}

void TestRosterImportDialog::unitsGoInToo()
{
    const int before = m_desk->data.scalar(u"SELECT count(*) FROM unit"_s).toInt();
    m_desk->open(RosterSubject::Units);
    QVERIFY(m_desk->bringsToRows(m_desk->roster({u"单位名称,单位性质,联系人,联系电话"_s,
        u"市第二中学,事业单位,王强,0515-88881234"_s, u"市实验小学,,赵敏,"_s})));
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 1);
    QCOMPARE(m_desk->rows()->count(RowGroup::Changed), 1);
    m_desk->button("nextButton")->click();
    QVERIFY(m_desk->reaches(RosterImportDialog::Outcome));
    QCOMPARE(m_desk->data.scalar(u"SELECT count(*) FROM unit"_s).toInt(), before + 1);
    QCOMPARE(m_desk->data.scalar(u"SELECT contact FROM unit WHERE name = '市实验小学'"_s).toString(), u"赵敏"_s);
}

void TestRosterImportDialog::organizationsGoInToo()
{
    m_desk->open(RosterSubject::Organizations);
    QVERIFY(m_desk->bringsToRows(m_desk->roster({u"党组织名称,上级党组织,类别,办公地址"_s,
        u"青年社区党支部,%1,社区党支部,青年路1号"_s.arg(
            m_desk->workplace->organization(m_desk->data.subdistrict)->name)})));
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 1);
    QSignalSpy organizations(m_desk->workplace.get(), &Workplace::organizationsChanged);
    m_desk->button("nextButton")->click();
    QVERIFY(m_desk->reaches(RosterImportDialog::Outcome));
    QVERIFY(!organizations.isEmpty() || organizations.wait(20000));
    QCOMPARE(m_desk->data.scalar(u"SELECT address FROM organization WHERE name = '青年社区党支部'"_s).toString(),
        u"青年路1号"_s);
}

void TestRosterImportDialog::recordsGoInToo()
{
    const QString number = m_desk->details(m_desk->data.branchMember).member.idNumber;
    m_desk->open(RosterSubject::Records);
    QVERIFY(m_desk->bringsToRows(m_desk->roster({u"姓名,公民身份号码,日期,类别,内容,时长"_s,
        u"单志强,%1,2026-10-18,志愿服务,清理楼道,2.5"_s.arg(number), u"不存在,,2026-10-18,志愿服务,清理楼道,2"_s})));
    QCOMPARE(m_desk->rows()->count(RowGroup::New), 1);
    QCOMPARE(m_desk->rows()->count(RowGroup::Refused), 1);
    m_desk->button("nextButton")->click();
    QVERIFY(m_desk->reaches(RosterImportDialog::Outcome));
    QCOMPARE(m_desk->data.scalar(u"SELECT minutes FROM participation WHERE content = '清理楼道'"_s).toInt(), 150);
}

void TestRosterImportDialog::thePagesLeadToTheirImports()
{
    const auto leads = [this](ScreenPage *page, const QString &title, auto trigger) {
        const std::unique_ptr<ScreenPage> shown(page);
        shown->show();
        trigger(page);
        auto *dialog = RosterDesk::dialog<RosterImportDialog>(page);
        return dialog != nullptr && dialog->windowTitle() == title;
    };
    const auto button = [](const char *name) {
        return [name](ScreenPage *page) { RosterDesk::child<QPushButton>(page, name)->click(); };
    };
    Workplace &workplace = *m_desk->workplace;
    QVERIFY(leads(new OrganizationsPage(workplace), importTitle(RosterSubject::Organizations),
        button("importOrganizationsButton")));
    QVERIFY(leads(new EntryPage(workplace), importTitle(RosterSubject::Records), button("importRecordsButton")));
    QVERIFY(leads(new UnitsPage(workplace), importTitle(RosterSubject::Units),
        [](ScreenPage *page) { page->findChild<QAction *>(u"importUnitsAction"_s)->trigger(); }));
    // A file that is dropped onto a page is looked into at once.
    const QString file = m_desk->roster({u"单位名称,联系人"_s, u"市第二中学,王强"_s});
    QVERIFY(leads(new UnitsPage(workplace), importTitle(RosterSubject::Units), [&file](ScreenPage *page) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &drop);
        auto *dialog = RosterDesk::dialog<RosterImportDialog>(page);
        QVERIFY(dialog != nullptr);
        QTRY_COMPARE(dialog->step(), RosterImportDialog::Columns);
    }));
}

void TestRosterImportDialog::closingTheWindowDoesNotStopTheImport()
{
    m_desk->addSampleBranches();
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(RosterDesk::sample()));
    const int before = m_desk->members();
    const int willCome = m_desk->rows()->count(RowGroup::New);
    m_desk->button("nextButton")->click();
    m_desk->window.reset();
    QVERIFY(m_desk->waitForJob());
    QCOMPARE(m_desk->members(), before + willCome);
    // Whoever has closed it is told all the same.
    QTRY_VERIFY(!m_desk->prompts.told.isEmpty());
    QVERIFY(m_desk->prompts.told.constLast().contains(QString::number(willCome)));
}

void TestRosterImportDialog::decisionsAreNotForgottenByAccident()
{
    m_desk->open();
    QVERIFY(m_desk->bringsToRows(
        m_desk->roster({u"姓名,身份证号,所在党支部"_s, u"周敏,%1,雅和社区党支部"_s.arg(testIdNumber(89))})));
    m_desk->button("leaveOutCheck")->click();
    QVERIFY(m_desk->isPlanned());
    m_desk->prompts.confirmations = {false};
    m_desk->key(Qt::Key_Escape);
    QVERIFY(m_desk->window->isVisible());
    m_desk->prompts.confirmations = {true};
    m_desk->key(Qt::Key_Escape);
    QVERIFY(!m_desk->window->isVisible());
}

void TestRosterImportDialog::theSizeComesBack()
{
    m_desk->open();
    m_desk->window->resize(780, 540);
    QTRY_COMPARE(m_desk->window->size(), QSize(780, 540));
    m_desk->window.reset();
    m_desk->open();
    QTRY_COMPARE(m_desk->window->size(), QSize(780, 540));
}

QTEST_MAIN(TestRosterImportDialog)
#include "tst_rosterimportdialog.moc"
