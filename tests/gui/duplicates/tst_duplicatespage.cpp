// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/repeatedkeys.h"
#include "../members/memberdesk.h"

#include "app/language.h"
#include "duplicates/comparetable.h"
#include "duplicates/distinctpane.h"
#include "duplicates/duplicatespage.h"
#include "duplicates/likenesshint.h"
#include "duplicates/mergepanel.h"
#include "duplicates/mergespane.h"
#include "duplicates/personglance.h"
#include "history/journalwords.h"
#include "listpage/datefield.h"
#include "listpage/listtable.h"
#include "members/idnumber.h"
#include "members/memberformdialog.h"
#include "members/memberlistmodel.h"
#include "members/memberlistpage.h"
#include "members/memberspage.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

QString fileText(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/** Takes what is offered beside a message. */
class TakingPrompts : public ScriptedPrompts
{
public:
    bool take = false;
    bool offer(QWidget *, const QString &, const QString &text, const QString &) override
    {
        told.append(text);
        return take;
    }
};

} // namespace

/** People who were entered twice, from the menu to the merge and back, by keys. */
class TestDuplicatesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyPageSaysWhatItLookedFor();
    void aPairIsMergedByKeys();
    void theKeptOneIsChosen();
    void numbersAreShownOnPurpose();
    void theMergeIsUndoneFromItsOffer();
    void theMergeIsUndoneFromTheList();
    void whoIsNotTheSameDoesNotComeAgain();
    void whomTheirNumbersTellApartAreMarked();
    void manyAreToldApartAtOnce();
    void theListShownIsExported();
    void theKeyboardGoesDownThePanel();
    void twoSelectedAreCompared();
    void whatSomebodySavedMeanwhileIsShown();
    void everyKeyHasOneMeaning();
    void theFormNamesWhoIsThereAlready();

private:
    Member member(MemberId id) { return m_desk->details(id).member; }
    DuplicatesPage *open();
    /** The pair in hand stands side by side and can be merged. */
    static bool isShown(const DuplicatesPage *page)
    {
        return QTest::qWaitFor(
            [page] { return page->panel()->isVisible() && button(page, "mergeButton")->isEnabled(); });
    }
    static QPushButton *button(const QWidget *page, const char *name)
    {
        return MemberDesk::child<QPushButton>(const_cast<QWidget *>(page), name);
    }
    static void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, with);
    }
    int members() { return m_desk->data.scalar(u"SELECT count(*) FROM member"_s).toInt(); }

    std::unique_ptr<MemberDesk> m_desk;
    std::unique_ptr<Workplace> m_workplace; // with prompts that take offers
    TakingPrompts m_prompts;
    std::unique_ptr<MembersPage> m_page;
    MemberId m_first;
    MemberId m_second;
};

void TestDuplicatesPage::init()
{
    m_prompts = {};
    m_desk = std::make_unique<MemberDesk>();
    m_workplace = std::make_unique<Workplace>(m_desk->data.services(), m_prompts);
    QSignalSpy organizations(m_workplace.get(), &Workplace::organizationsChanged);
    m_workplace->refreshOrganizations();
    QVERIFY(!organizations.isEmpty() || organizations.wait());
    TestStore &data = m_desk->data;
    m_first = data.branchMember;
    const Member first = member(m_first);
    m_second
        = data.addMember(u"单志祥"_s, testIdNumber(70, first.birth), MemberCategory::InService, data.secondCommunity);
    Member second = member(m_second);
    second.address = u"朝阳新村16号楼305室"_s;
    second.mobile = u"19912345678"_s;
    valueOf(data.services().members.edit(second));
    valueOf(data.services().participation.add(TestStore::entryOf(m_second, QDate(2026, 9, 1), u"巡逻"_s, 60)));
    m_page = std::make_unique<MembersPage>(*m_workplace);
    m_page->resize(1180, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(m_page->list()->model()->rowCount(), 4);
}

void TestDuplicatesPage::cleanup()
{
    m_page.reset();
    m_workplace.reset();
    m_desk.reset();
}

DuplicatesPage *TestDuplicatesPage::open()
{
    m_page->list()->findChild<QAction *>(u"duplicatesAction"_s)->trigger();
    DuplicatesPage *page = m_page->duplicates();
    if (!QTest::qWaitFor([page] { return page->isSearched(); }))
        qFatal("the search does not end");
    return page;
}

void TestDuplicatesPage::anEmptyPageSaysWhatItLookedFor()
{
    valueOf(m_desk->data.services().duplicates.noteDistinct(m_first, m_second));
    DuplicatesPage *page = open();
    QCOMPARE(page->list()->count(), 0);
    auto *label = MemberDesk::child<QLabel>(page, "emptyLabel");
    QTRY_VERIFY(label->isVisible());
    QVERIFY(label->text().contains(u"Nobody"_s));
    QVERIFY(MemberDesk::child<QLabel>(page, "stateLabel")->text().contains(u'4'));
    QVERIFY(!page->panel()->isVisible());
    // The keyboard is on the page, too, where there is nothing to go through.
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    press(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(m_page->list()->isVisible());
}

void TestDuplicatesPage::aPairIsMergedByKeys()
{
    DuplicatesPage *page = open();
    QCOMPARE(page->list()->count(), 1);
    QVERIFY(page->list()->item(0)->text().contains(u"单志祥"_s));
    QVERIFY(isShown(page));
    QCOMPARE(page->panel()->request().kept, m_first);
    QVERIFY(MemberDesk::child<QLabel>(page, "whyLabel")->text().contains(u"birth"_s));
    QVERIFY(MemberDesk::child<QLabel>(page, "extentLabel")->text().contains(u"1 record"_s));
    // What only one of them has is taken without being asked for.
    CompareTable *table = page->panel()->table();
    QCOMPARE(table->fromMerged(), (QSet<QString>{u"address"_s, u"mobile"_s}));
    // From the list into the table, down to the name's row, to the right, and left again on the address.
    page->list()->setFocus();
    press(page->list(), Qt::Key_Return);
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(table->currentRow(), table->rowOf(u"name"_s));
    press(table, Qt::Key_Right);
    QVERIFY(table->fromMerged().contains(u"name"_s));
    QCOMPARE(table->item(table->rowOf(u"name"_s), 3)->text(), u"单志祥"_s);
    while (table->currentRow() < table->rowOf(u"address"_s))
        press(table, Qt::Key_Down);
    press(table, Qt::Key_Left);
    QVERIFY(!table->fromMerged().contains(u"address"_s));
    QCOMPARE(table->item(table->rowOf(u"address"_s), 3)->text(), u"—"_s);
    press(table, Qt::Key_Space);
    QVERIFY(table->fromMerged().contains(u"address"_s));
    // The branch is nobody's to choose.
    table->setCurrentCell(table->rowOf(u"branch_id"_s), 0);
    press(table, Qt::Key_Right);
    QVERIFY(!table->fromMerged().contains(u"branch_id"_s));
    press(table, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(members(), 3);
    QTRY_COMPARE(page->list()->count(), 0);
    QTRY_VERIFY(!m_prompts.told.isEmpty());
    const Member kept = member(m_first);
    QCOMPARE(kept.name, u"单志祥"_s);
    QCOMPARE(kept.address, u"朝阳新村16号楼305室"_s);
    QCOMPARE(kept.branchId, m_desk->data.firstCommunity);
    // The merge stands in its list, and in the person's changes in words.
    QTRY_COMPARE(page->merges()->table()->model()->rowCount(), 1);
    JournalWords words(*m_workplace);
    QStringList told;
    for (const HistoryEntry &entry : valueOf(m_desk->data.services().members.history(m_first)))
        told.append(words.act(entry.actKind) + u": "_s + words.lines(entry).join(u", "_s));
    QVERIFY(told.join(u'\n').contains(u"Merged with a duplicate: Merged person: 单志祥"_s));
    QVERIFY(told.join(u'\n').contains(u"[单志祥] "_s));
}

void TestDuplicatesPage::theKeptOneIsChosen()
{
    DuplicatesPage *page = open();
    QVERIFY(isShown(page));
    CompareTable *table = page->panel()->table();
    QTest::mouseClick(
        table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(table->rowOf(u"name"_s), 1)).center());
    MemberDesk::child<QRadioButton>(page, "keepRadio2")->click();
    QVERIFY(isShown(page));
    const MergeRequest request = page->panel()->request();
    QCOMPARE(request.kept, m_second);
    // What was clicked stays chosen, now as the other one's.
    QCOMPARE(request.fromMerged, QSet<QString>{u"name"_s});
    QVERIFY(table->horizontalHeaderItem(2)->text().contains(u"kept"_s));
    press(page, Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(members(), 3);
    QCOMPARE(member(m_second).name, u"单志强"_s);
}

void TestDuplicatesPage::numbersAreShownOnPurpose()
{
    DuplicatesPage *page = open();
    QVERIFY(isShown(page));
    CompareTable *table = page->panel()->table();
    const QString number = member(m_second).idNumber;
    const auto text = [table] { return table->item(table->rowOf(u"id_number"_s), 2)->text(); };
    QVERIFY(!text().contains(number));
    const auto shown = [this] {
        return m_desk->data.scalar(u"SELECT count(*) FROM act WHERE kind = 'personal_data.shown'"_s).toInt();
    };
    QCOMPARE(shown(), 0);
    button(page, "revealButton")->click();
    QTRY_VERIFY(text().contains(number));
    QCOMPARE(shown(), 1);
}

void TestDuplicatesPage::theMergeIsUndoneFromItsOffer()
{
    DuplicatesPage *page = open();
    QVERIFY(isShown(page));
    m_prompts.take = true;
    page->panel()->merge();
    QTRY_COMPARE(m_desk->data.scalar(u"SELECT count(*) FROM act WHERE kind = 'undo'"_s).toInt(), 1);
    QTRY_VERIFY(page->isSearched() && page->list()->count() == 1);
    QCOMPARE(members(), 4);
    QVERIFY(isShown(page));
}

void TestDuplicatesPage::theMergeIsUndoneFromTheList()
{
    DuplicatesPage *page = open();
    QVERIFY(isShown(page));
    page->panel()->merge();
    QTRY_COMPARE(members(), 3);
    Member kept = member(m_first);
    kept.mobile = u"19900001111"_s;
    valueOf(m_desk->data.services().members.edit(kept));
    QTRY_COMPARE(page->merges()->table()->model()->rowCount(), 1);
    m_prompts.told.clear();
    m_prompts.confirmations = {true};
    QSignalSpy jobs(m_workplace.get(), &Workplace::jobStarted);
    page->merges()->undo();
    QTRY_COMPARE(members(), 4);
    // With progress and cancel in the status bar, as all long work.
    QCOMPARE(jobs.size(), 1);
    QVERIFY(jobs.constFirst().at(1).toString().contains(u"Undo the merge"_s));
    // What stays is said before.
    QVERIFY2(m_prompts.told.join(u'\n').contains(u"stays as it is"_s), qPrintable(m_prompts.told.join(u'\n')));
    QCOMPARE(member(m_first).mobile, u"19900001111"_s);
    QTRY_VERIFY(page->merges()->table()->model()->index(0, 5).data().toString().contains(u"undone"_s));
    // And they are merged again from there.
    m_prompts.confirmations = {true};
    QTRY_VERIFY(button(page->merges(), "undoButton")->text().contains(u"again"_s));
    page->merges()->undo();
    QTRY_COMPARE(members(), 3);
}

void TestDuplicatesPage::whoIsNotTheSameDoesNotComeAgain()
{
    DuplicatesPage *page = open();
    QVERIFY(isShown(page));
    button(page, "distinctButton")->click();
    QTRY_COMPARE(page->list()->count(), 0);
    page->search();
    QTRY_VERIFY(page->isSearched());
    QCOMPARE(page->list()->count(), 0);
    page->activate();
    QTRY_COMPARE(page->distinct()->table()->model()->rowCount(), 1);
    page->distinct()->forget();
    QTRY_COMPARE(m_desk->data.scalar(u"SELECT count(*) FROM distinct_pair"_s).toInt(), 0);
    page->search();
    QTRY_VERIFY(page->isSearched());
    QCOMPARE(page->list()->count(), 1);
}

void TestDuplicatesPage::whomTheirNumbersTellApartAreMarked()
{
    DuplicatesPage *page = open();
    QVERIFY(isShown(page));
    const auto state = [page] { return MemberDesk::child<QLabel>(page, "stateLabel")->text(); };
    QVERIFY2(state().contains(u"1 with other ID numbers"_s), qPrintable(state()));
    QVERIFY(page->list()->item(0)->text().contains(u"but other ID number"_s));
    QVERIFY(MemberDesk::child<QLabel>(page, "whyLabel")->text().contains(u"but other ID number"_s));
}

void TestDuplicatesPage::manyAreToldApartAtOnce()
{
    TestStore &data = m_desk->data;
    const Member first = member(m_first);
    data.addMember(u"单志翔"_s, testIdNumber(72, first.birth), MemberCategory::InService, data.secondCommunity);
    DuplicatesPage *page = open();
    QVERIFY(isShown(page));
    QCOMPARE(page->list()->count(), 3);
    page->list()->setFocus();
    press(page->list(), Qt::Key_Down, Qt::ShiftModifier);
    // Two pairs are no two people to merge.
    QVERIFY(!button(page, "mergeButton")->isEnabled());
    page->panel()->merge();
    QCOMPARE(members(), 5);
    QVERIFY(button(page, "distinctButton")->text().contains(u'2'));
    // Not confirmed, nothing is noted.
    m_prompts.confirmations = {false};
    press(page, Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(!m_prompts.told.isEmpty());
    QVERIFY(m_prompts.told.constLast().contains(u"2 pairs"_s));
    QCOMPARE(page->list()->count(), 3);
    m_prompts.confirmations = {true};
    press(page, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(page->list()->count(), 1);
    QCOMPARE(data.scalar(u"SELECT count(*) FROM distinct_pair"_s).toInt(), 2);
    QCOMPARE(data.scalar(u"SELECT count(*) FROM act WHERE kind = 'member.distinct'"_s).toInt(), 1);
    // The one that is left stands there as usual.
    QVERIFY(isShown(page));
    QCOMPARE(button(page, "distinctButton")->text(), u"&Not the same person"_s);
    // Delete takes back what was said of a pair.
    page->activate();
    QTRY_COMPARE(page->distinct()->table()->model()->rowCount(), 2);
    MemberDesk::child<QTabWidget>(page, "duplicatesTabs")->setCurrentWidget(page->distinct());
    page->distinct()->table()->setFocus();
    press(page->distinct()->table(), Qt::Key_Delete);
    QTRY_COMPARE(page->distinct()->table()->model()->rowCount(), 1);
}

void TestDuplicatesPage::theListShownIsExported()
{
    QTemporaryDir folder;
    DuplicatesPage *page = open();
    QVERIFY(isShown(page));
    const auto written = [&](const QString &name) {
        const QString file = folder.filePath(name);
        m_prompts.files = {file};
        m_page->exportRecords();
        return QTest::qWaitFor([&] { return QFileInfo(file).size() > 0; }) ? fileText(file) : QString();
    };
    const QString pairs = written(u"pairs.csv"_s);
    QVERIFY2(pairs.contains(u"单志强"_s) && pairs.contains(u"单志祥"_s) && pairs.contains(u"date of birth"_s),
        qPrintable(pairs));
    button(page, "distinctButton")->click();
    // The other list knows it at once.
    QTRY_COMPARE(page->distinct()->table()->model()->rowCount(), 1);
    MemberDesk::child<QTabWidget>(page, "duplicatesTabs")->setCurrentWidget(page->distinct());
    const QString distinct = written(u"distinct.csv"_s);
    QVERIFY2(distinct.contains(member(m_first).birth.toString(Qt::ISODate)), qPrintable(distinct));
}

void TestDuplicatesPage::theKeyboardGoesDownThePanel()
{
    DuplicatesPage *page = open();
    QVERIFY(isShown(page));
    QWidget *first = MemberDesk::child<QRadioButton>(page, "keepRadio1");
    first->setFocus();
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        press(QApplication::focusWidget(), Qt::Key_Tab);
        names.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(names,
        (QStringList{u"compareTable"_s, u"allCheck"_s, u"revealButton"_s, u"mergeButton"_s, u"distinctButton"_s,
            u"skipButton"_s}));
}

void TestDuplicatesPage::twoSelectedAreCompared()
{
    MemberListPage *list = m_page->list();
    auto *merge = list->findChild<QAction *>(u"mergeAction"_s);
    QVERIFY(!merge->isEnabled());
    list->table()->setFocus();
    // The list may read itself once more at first, which begins the selection anew.
    QVERIFY(QTest::qWaitFor([&] {
        if (!merge->isEnabled() && list->table()->selectedRowCount() != 2) {
            list->table()->setCurrentIndex(list->model()->index(0, 0));
            press(list->table(), Qt::Key_Down, Qt::ShiftModifier);
        }
        return merge->isEnabled();
    }));
    merge->trigger();
    DuplicatesPage *page = m_page->duplicates();
    QVERIFY(isShown(page));
    QCOMPARE(page->list()->count(), 1);
    QVERIFY(MemberDesk::child<QLabel>(page, "whyLabel")->text().contains(u"list"_s));
    page->panel()->merge();
    QTRY_COMPARE(members(), 3);
}

void TestDuplicatesPage::whatSomebodySavedMeanwhileIsShown()
{
    DuplicatesPage *page = open();
    QVERIFY(isShown(page));
    Member other = member(m_second);
    other.address = u"别处"_s;
    valueOf(m_desk->data.services().members.edit(other));
    page->panel()->merge();
    QTRY_VERIFY(!m_prompts.told.isEmpty());
    QCOMPARE(members(), 4);
    QVERIFY(isShown(page));
    CompareTable *table = page->panel()->table();
    QTRY_COMPARE(table->item(table->rowOf(u"address"_s), 2)->text(), maskedAddress(u"别处"_s));
    page->panel()->merge();
    QTRY_COMPARE(members(), 3);
}

void TestDuplicatesPage::everyKeyHasOneMeaning()
{
    Language language;
    for (const QString &code : {u"en"_s, u"zh"_s}) {
        language.use(code);
        m_page = std::make_unique<MembersPage>(*m_workplace);
        m_page->resize(1180, 640);
        m_page->show();
        DuplicatesPage *page = open();
        QVERIFY(isShown(page));
        QVERIFY2(repeatedKeys(*page).isEmpty(), qPrintable(repeatedKeys(*page).join(u", "_s)));
    }
}

void TestDuplicatesPage::theFormNamesWhoIsThereAlready()
{
    MemberFormDialog form(*m_workplace, {}, true);
    form.open();
    auto *hint = MemberDesk::child<LikenessHint>(&form, "likenessLabel");
    const auto edit = [&form](const char *name) { return MemberDesk::child<QLineEdit>(&form, name); };
    edit("nameEdit")->insert(u"单志强"_s);
    QSignalSpy answered(hint, &LikenessHint::answered);
    QVERIFY(answered.wait());
    QVERIFY(!hint->found()); // a name alone is not enough
    edit("birthEdit")->setText(member(m_first).birth.toString(Qt::ISODate));
    QTRY_COMPARE(hint->found(), m_first);
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"单志强"_s));
    // It gives way to what is wrong with the name, and goes where nobody looks like it any more.
    edit("nameEdit")->setText(u"王小明"_s);
    QTRY_VERIFY(!hint->found());
    edit("nameEdit")->setText(u"单志"_s);
    QTRY_VERIFY(hint->found());
    // Seeing the person loses nothing of the form; opening them asks first.
    hint->setFocus();
    Q_EMIT hint->linkActivated(u"person"_s);
    auto *glance = MemberDesk::dialog<PersonGlance>(&form);
    QVERIFY(glance);
    glance->reject();
    QVERIFY(form.isVisible());
    QCOMPARE(edit("nameEdit")->text(), u"单志"_s);
    QSignalSpy requested(m_workplace.get(), &Workplace::personRequested);
    Q_EMIT hint->linkActivated(u"person"_s);
    glance = MemberDesk::dialog<PersonGlance>(&form);
    QVERIFY(glance);
    m_prompts.confirmations = {true};
    glance->accept();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_prompts.losses, 1);
    QVERIFY(!form.isVisible());
    // Who is edited does not look like himself.
    MemberFormDialog own(*m_workplace, m_desk->data.inServiceMember, true);
    QSignalSpy ready(&own, &MemberFormDialog::ready);
    own.open();
    QVERIFY(ready.wait());
    auto *ownHint = MemberDesk::child<LikenessHint>(&own, "likenessLabel");
    QSignalSpy ownAnswered(ownHint, &LikenessHint::answered);
    QVERIFY(!ownAnswered.isEmpty() || ownAnswered.wait());
    QVERIFY(!ownHint->found());
}

QTEST_MAIN(TestDuplicatesPage)
#include "tst_duplicatespage.moc"
