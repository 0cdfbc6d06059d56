// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/repeatedkeys.h"
#include "memberdesk.h"

#include "app/language.h"
#include "history/journalwords.h"
#include "members/amenddialog.h"
#include "members/dutybar.h"
#include "members/idnumber.h"
#include "members/memberchangedialog.h"
#include "members/personpage.h"
#include "members/recordlogmodel.h"
#include "members/recordspane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestPersonPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theYearStandsAgainstTheDuties();
    void whatIdentifiesIsMaskedUntilItIsShownOnPurpose();
    void whatIsShownCanBeMaskedAgain();
    void aVoidedEntryStaysStruckThrough();
    void theKeyboardStaysWhereItWas();
    void theKeyboardIsWhereTheTabIs();
    void theChangesAreExported();
    void everyKeyHasOneMeaning();
    void tablesFitTheirRoom();
    void aCertificateIsWithdrawnAndIssued();
    void anAmendedEntryGivesWay();
    void aChangeOfCategoryWithdrawsAndReissues();
    void aLostCertificateIsReplaced();
    void theHistorySpeaksTheWordsOfTheScreen();
    void aRecordOfElsewhereAppears();

private:
    ParticipationId add(QDate date, const QString &content, int minutes, int deeds = 0)
    {
        const ParticipationId id = valueOf(m_desk->data.services().participation.add(
            TestStore::entryOf(m_desk->data.inServiceMember, date, content, minutes, deeds)));
        return id;
    }
    void open()
    {
        QSignalSpy shown(m_page.get(), &PersonPage::shown);
        m_page->showMember(m_desk->data.inServiceMember);
        QVERIFY(!shown.isEmpty() || shown.wait());
    }
    QTableView *log() const { return MemberDesk::child<QTableView>(m_page.get(), "recordsTable"); }
    RecordLogModel *logModel() const { return static_cast<RecordLogModel *>(log()->model()); }

    std::unique_ptr<MemberDesk> m_desk;
    std::unique_ptr<PersonPage> m_page;
};

void TestPersonPage::init()
{
    m_desk = std::make_unique<MemberDesk>();
    m_page = std::make_unique<PersonPage>(*m_desk->workplace);
    m_page->resize(1170, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestPersonPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void TestPersonPage::theYearStandsAgainstTheDuties()
{
    add(QDate(2026, 3, 1), u"清扫楼道"_s, 690, 7);
    add(QDate(2025, 3, 1), u"去年的事"_s, 60, 1);
    open();
    const QStringList lines = m_page->findChild<DutyBar *>()->lines();
    QVERIFY2(lines.at(0).contains(u"11.5"_s) && lines.at(0).contains(u"16"_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u'7') && lines.at(1).contains(u"12"_s), qPrintable(lines.at(1)));
}

void TestPersonPage::whatIdentifiesIsMaskedUntilItIsShownOnPurpose()
{
    open();
    const QString number = m_desk->details(m_desk->data.inServiceMember).member.idNumber;
    auto *label = MemberDesk::child<QLabel>(m_page.get(), "idNumberLabel");
    QCOMPARE(label->text(), maskedIdNumber(number));
    const auto anywhere = [&] {
        for (const QLabel *each : m_page->findChildren<QLabel *>())
            if (each->text().contains(number))
                return true;
        return false;
    };
    QVERIFY(!anywhere());
    const QString noted = u"SELECT count(*) FROM act WHERE kind = 'personal_data.shown'"_s;
    QCOMPARE(m_desk->data.scalar(noted).toInt(), 0);
    MemberDesk::child<QPushButton>(m_page.get(), "revealButton")->click();
    QTRY_COMPARE(label->text(), number);
    QCOMPARE(m_desk->data.scalar(noted).toInt(), 1);
    // The next person is masked, and so is this one when the page is opened again.
    m_page->showMember(m_desk->data.branchMember);
    QVERIFY(!m_page->isRevealed());
    open();
    QTRY_COMPARE(label->text(), maskedIdNumber(number));
}

void TestPersonPage::whatIsShownCanBeMaskedAgain()
{
    open();
    const QString number = m_desk->details(m_desk->data.inServiceMember).member.idNumber;
    auto *label = MemberDesk::child<QLabel>(m_page.get(), "idNumberLabel");
    auto *button = MemberDesk::child<QPushButton>(m_page.get(), "revealButton");
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(label->text(), number);
    // The keyboard is still where it was, and the same key takes it back.
    QVERIFY(button->isVisible() && button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(label->text(), maskedIdNumber(number));
    QVERIFY(!m_page->isRevealed() && button->hasFocus());
}

void TestPersonPage::theKeyboardStaysWhereItWas()
{
    add(QDate(2026, 3, 1), u"清扫楼道"_s, 60, 1);
    add(QDate(2026, 3, 2), u"看望老人"_s, 60, 1);
    open();
    QTRY_COMPARE(logModel()->rowCount(), 2);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_desk->prompts.answers = {u"登记错了人"_s};
    auto *voidButton = MemberDesk::child<QPushButton>(m_page.get(), "voidButton");
    voidButton->setFocus();
    QTest::keyClick(voidButton, Qt::Key_Space);
    QTRY_COMPARE(logModel()->recordAt(0).state, ParticipationState::Voided);
    QTRY_VERIFY(log()->hasFocus());
    QTest::keyClick(log(), Qt::Key_Down);
    QCOMPARE(log()->currentIndex().row(), 1);
}

void TestPersonPage::theKeyboardIsWhereTheTabIs()
{
    add(QDate(2026, 3, 1), u"清扫楼道"_s, 60, 1);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->showMember(m_desk->data.inServiceMember);
    // Before the entries are there as after.
    m_page->takeKeyboard();
    QTRY_COMPARE(logModel()->rowCount(), 1);
    QTRY_VERIFY(log()->hasFocus());
    const auto turn = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier); };
    auto *tabs = MemberDesk::child<QTabWidget>(m_page.get(), "personTabs");
    turn(); // the particulars have no list: the tabs themselves
    QCOMPARE(QApplication::focusWidget(), tabs->tabBar());
    turn();
    QVERIFY(MemberDesk::child<QTableView>(m_page.get(), "certificatesTable")->hasFocus());
    turn();
    QVERIFY(MemberDesk::child<QTableView>(m_page.get(), "timelineTable")->hasFocus());
    turn();
    QVERIFY(MemberDesk::child<QTreeWidget>(m_page.get(), "historyTree")->hasFocus());
    turn();
    QVERIFY(log()->hasFocus());
}

void TestPersonPage::theChangesAreExported()
{
    open();
    auto *tabs = MemberDesk::child<QTabWidget>(m_page.get(), "personTabs");
    tabs->setCurrentIndex(4);
    auto *tree = MemberDesk::child<QTreeWidget>(m_page.get(), "historyTree");
    QTRY_VERIFY(tree->topLevelItemCount() > 0);
    const QString file = m_desk->path(u"changes.csv"_s);
    m_desk->prompts.files = {file};
    m_page->exportRecords();
    QVERIFY(m_desk->waitForJob());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    int expected = 1;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        expected += std::max(1, tree->topLevelItem(i)->childCount());
    QCOMPARE(lines.size(), expected);
    QVERIFY2(lines.at(1).contains(tree->topLevelItem(0)->text(1)), qPrintable(lines.at(1)));
}

void TestPersonPage::everyKeyHasOneMeaning()
{
    Language language;
    for (const QString &code : {u"en"_s, u"zh"_s}) {
        language.use(code);
        m_page = std::make_unique<PersonPage>(*m_desk->workplace);
        m_page->resize(1170, 640);
        m_page->show();
        open();
        auto *tabs = MemberDesk::child<QTabWidget>(m_page.get(), "personTabs");
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QVERIFY2(repeatedKeys(*m_page).isEmpty(), qPrintable(repeatedKeys(*m_page).join(u", "_s)));
        }
    }
}

void TestPersonPage::tablesFitTheirRoom()
{
    add(QDate(2026, 3, 1), u"到社区便民服务中心帮助老人办理医保登记手续"_s, 60, 1);
    open();
    QTRY_COMPARE(logModel()->rowCount(), 1);
    const auto fits
        = [](const QTableView *table) { return table->horizontalHeader()->length() <= table->viewport()->width(); };
    QTRY_VERIFY(fits(log()));
    // Nothing has been amended: there is no column for that.
    QVERIFY(log()->isColumnHidden(RecordLogModel::NoteColumn));
    QVERIFY(log()->columnWidth(RecordLogModel::DateColumn) > log()->fontMetrics().horizontalAdvance(u"2026-03-01"_s));
    auto *tabs = MemberDesk::child<QTabWidget>(m_page.get(), "personTabs");
    tabs->setCurrentIndex(2);
    QTRY_VERIFY(fits(MemberDesk::child<QTableView>(m_page.get(), "certificatesTable")));
    tabs->setCurrentIndex(0);
    m_desk->prompts.answers = {u"登记错了人"_s};
    m_page->recordsPane()->voidCurrent();
    QTRY_VERIFY(!log()->isColumnHidden(RecordLogModel::NoteColumn));
    QTRY_VERIFY(fits(log()));
}

void TestPersonPage::aCertificateIsWithdrawnAndIssued()
{
    open();
    auto *tabs = MemberDesk::child<QTabWidget>(m_page.get(), "personTabs");
    tabs->setCurrentIndex(2);
    const QString before = m_page->details().certificates.first().number;
    auto *issueButton = MemberDesk::child<QPushButton>(m_page.get(), "issueButton");
    QVERIFY(!issueButton->isVisible());
    m_desk->prompts.answers = {u"长期不参加活动"_s};
    MemberDesk::child<QPushButton>(m_page.get(), "withdrawButton")->click();
    QTRY_COMPARE(m_page->details().certificates.first().state, CertificateState::Withdrawn);
    QCOMPARE(m_page->details().certificates.size(), 1);
    QTRY_VERIFY(issueButton->isVisible());
    QVERIFY(MemberDesk::child<QLabel>(m_page.get(), "noCertificateLabel")->isVisible());
    // There is nothing to print, which is said.
    m_page->printRecords();
    QVERIFY(m_desk->prompts.told.last().contains(u"吕芳"_s));
    m_desk->prompts.confirmations = {true};
    issueButton->click();
    QTRY_COMPARE(m_page->details().certificates.size(), 2);
    QCOMPARE(m_page->details().certificates.first().state, CertificateState::Valid);
    QVERIFY(m_page->details().certificates.first().number != before);
    QTRY_VERIFY(!issueButton->isVisible());
}

void TestPersonPage::aVoidedEntryStaysStruckThrough()
{
    add(QDate(2026, 3, 1), u"清扫楼道"_s, 60, 1);
    open();
    QTRY_COMPARE(logModel()->rowCount(), 1);
    const QAbstractItemModelTester tester(logModel(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_desk->prompts.answers = {u"登记错了人"_s};
    MemberDesk::child<QPushButton>(m_page.get(), "voidButton")->click();
    QTRY_COMPARE(logModel()->recordAt(0).state, ParticipationState::Voided);
    QVERIFY(logModel()->index(0, RecordLogModel::ContentColumn).data(Qt::FontRole).value<QFont>().strikeOut());
    QVERIFY(logModel()->index(0, RecordLogModel::NoteColumn).data().toString().contains(u"登记错了人"_s));
    QVERIFY(!MemberDesk::child<QPushButton>(m_page.get(), "voidButton")->isEnabled());
    QTRY_COMPARE(m_page->details().year.minutes, 0);
}

void TestPersonPage::anAmendedEntryGivesWay()
{
    add(QDate(2026, 3, 1), u"清扫楼道"_s, 60, 1);
    open();
    QTRY_COMPARE(logModel()->rowCount(), 1);
    m_page->recordsPane()->amendCurrent();
    auto *dialog = MemberDesk::dialog<AmendDialog>(m_page.get());
    QVERIFY(dialog);
    auto *hours = MemberDesk::child<QLineEdit>(dialog, "hoursEdit");
    auto *finding = MemberDesk::child<QLabel>(dialog, "findingLabel");
    hours->setText(u"25"_s);
    QTRY_VERIFY(!finding->text().isEmpty());
    hours->setText(u"2:30"_s);
    QTRY_VERIFY(finding->text().isEmpty());
    dialog->save();
    QVERIFY(dialog->isVisible() && !finding->text().isEmpty()); // a reason is asked for
    MemberDesk::child<QLineEdit>(dialog, "reasonEdit")->setText(u"时长写错"_s);
    dialog->save();
    QTRY_COMPARE(logModel()->rowCount(), 2);
    QTRY_COMPARE(m_page->details().year.minutes, 150);
}

void TestPersonPage::aChangeOfCategoryWithdrawsAndReissues()
{
    add(QDate(2026, 3, 1), u"清扫楼道"_s, 60, 1);
    open();
    const QString before = m_page->details().certificates.first().number;
    m_page->actions()->change({{m_page->member()}, {u"吕芳"_s}, {}, 1}, MemberChange::Category);
    auto *dialog = MemberDesk::dialog<MemberChangeDialog>(m_page.get());
    QVERIFY(dialog);
    auto *value = MemberDesk::child<QComboBox>(dialog, "valueCombo");
    value->setCurrentIndex(value->findData(u"branch"_s));
    QTRY_VERIFY2(dialog->consequence().contains(before), qPrintable(dialog->consequence()));
    MemberDesk::child<QLineEdit>(dialog, "reasonEdit")->setText(u"退休"_s);
    dialog->carryOutOrder();
    QTRY_COMPARE(m_page->details().certificates.size(), 2);
    QCOMPARE(m_page->details().certificates.at(0).kind, MemberCategory::Branch);
    QCOMPARE(m_page->details().certificates.at(0).state, CertificateState::Valid);
    QCOMPARE(m_page->details().certificates.at(1).number, before);
    QCOMPARE(m_page->details().certificates.at(1).state, CertificateState::Withdrawn);
    QCOMPARE(m_page->details().year.records, 1);
    QTRY_COMPARE(MemberDesk::child<QTableView>(m_page.get(), "certificatesTable")->model()->rowCount(), 2);
}

void TestPersonPage::aLostCertificateIsReplaced()
{
    open();
    const QString before = m_page->details().certificates.first().number;
    m_desk->prompts.answers = {u"搬家时遗失"_s};
    MemberDesk::child<QPushButton>(m_page.get(), "lostButton")->click();
    QTRY_COMPARE(m_page->details().certificates.size(), 2);
    QCOMPARE(m_page->details().certificates.at(1).state, CertificateState::Lost);
    const QString now = m_page->details().certificates.at(0).number;
    QVERIFY(now != before);
    QTRY_VERIFY(m_desk->prompts.told.join(u' ').contains(now));
}

void TestPersonPage::theHistorySpeaksTheWordsOfTheScreen()
{
    Member member = m_desk->details(m_desk->data.inServiceMember).member;
    member.address = u"朝阳新村8号楼"_s;
    member.mobile = u"19912345678"_s;
    valueOf(m_desk->data.services().members.edit(member));
    open();
    auto *tabs = MemberDesk::child<QTabWidget>(m_page.get(), "personTabs");
    auto *tree = MemberDesk::child<QTreeWidget>(m_page.get(), "historyTree");
    tabs->setCurrentIndex(tabs->count() - 1);
    QTRY_VERIFY(tree->topLevelItemCount() > 0);
    QStringList lines;
    for (int i = 0; i < tree->topLevelItem(0)->childCount(); ++i)
        lines.append(tree->topLevelItem(0)->child(i)->text(1));
    const JournalWords words(*m_desk->workplace);
    QVERIFY2(lines.contains(words.field(u"member"_s, u"address"_s) + u": — → "_s + maskedAddress(u"朝阳新村8号楼"_s)),
        qPrintable(lines.join(u'|')));
    QVERIFY(!lines.join(u' ').contains(member.mobile));
    QVERIFY(lines.join(u' ').contains(maskedPhone(member.mobile)));
    QCOMPARE(lines.size(), 2); // versions and keys say nothing to people
}

void TestPersonPage::aRecordOfElsewhereAppears()
{
    open();
    QCOMPARE(logModel()->rowCount(), 0);
    add(QDate(2026, 10, 1), u"国庆值守"_s, 120);
    QTRY_COMPARE(logModel()->rowCount(), 1);
    QTRY_COMPARE(m_page->details().year.minutes, 120);
}

QTEST_MAIN(TestPersonPage)
#include "tst_personpage.moc"
