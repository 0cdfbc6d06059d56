// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdesk.h"

#include "listpage/listtable.h"
#include "organizations/organizationspage.h"
#include "printing/letteroptions.h"
#include "settings/settingspage.h"
#include "units/unitlistmodel.h"
#include "units/unitspage.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** The screen while another program works on the same store. */
class TestForeignRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aListFollowsAndKeepsItsPlace();
    void organizationsFollow();
    void whatIsTypedStays();
    void theStatusBarSaysThatItWaits();
    void aStoreThatWentIsToldOnce();

private:
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<Store> m_other;
    std::unique_ptr<Services> m_others;
};

void TestForeignRefresh::init()
{
    m_desk = std::make_unique<WindowDesk>();
    auto opened = Store::open(
        m_desk->data.file(), std::make_shared<FixedClock>(m_desk->data.clock().now()), StoreOptions{u"other 1.0"_s});
    QVERIFY(opened);
    m_other = std::move(*opened);
    m_others = std::make_unique<Services>(*m_other);
}

void TestForeignRefresh::cleanup()
{
    m_others.reset();
    m_other.reset();
    m_desk.reset();
}

void TestForeignRefresh::aListFollowsAndKeepsItsPlace()
{
    for (int i = 0; i < 60; ++i) {
        Unit unit;
        unit.name = u"单位%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        valueOf(m_desk->data.services().units.add(unit));
    }
    m_desk->open();
    m_desk->window->showPage(u"units"_s);
    auto *page = qobject_cast<UnitsPage *>(m_desk->window->page(u"units"_s));
    QTRY_COMPARE(page->model()->rowCount(), 61);
    auto *table = page->findChild<ListTable *>();
    QVERIFY(table != nullptr);
    int selected = -1;
    for (int row = 0; row < page->model()->rowCount(); ++row)
        if (page->model()->rowAt(row)->unit.name == u"单位50"_s)
            selected = row;
    table->selectRow(selected);
    table->scrollTo(page->model()->index(selected, 0));
    const int scrolled = table->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);

    Unit theirs = page->model()->rowAt(selected)->unit;
    theirs.contact = u"李梅"_s;
    valueOf(m_others->units.edit(theirs));
    m_desk->data.store().lookForChanges();
    QTRY_COMPARE(page->model()->rowAt(selected)->unit.contact, u"李梅"_s);
    QCOMPARE(table->currentIndex().row(), selected);
    QVERIFY(table->selectionModel()->isRowSelected(selected));
    QCOMPARE(table->verticalScrollBar()->value(), scrolled);
}

void TestForeignRefresh::organizationsFollow()
{
    m_desk->open();
    Organization community = *m_desk->workplace->organization(m_desk->data.firstCommunity);
    community.name = u"雅和新社区党支部"_s;
    valueOf(m_others->organizations.edit(community));
    m_desk->data.store().lookForChanges();
    QTRY_COMPARE(m_desk->workplace->organization(community.id)->name, community.name);
}

void TestForeignRefresh::whatIsTypedStays()
{
    m_desk->open();
    m_desk->window->showPage(u"settings"_s);
    auto *edit = m_desk->window->findChild<QLineEdit *>(u"senderEdit"_s);
    QTRY_VERIFY(edit != nullptr && edit->isVisible());
    edit->setFocus();
    QTest::keyClicks(edit, u"Office"_s);
    QSignalSpy changed(m_desk->workplace.get(), &Workplace::storeChanged);
    auto *phone = m_desk->window->findChild<QLineEdit *>(u"senderPhoneEdit"_s);
    valueOf(m_others->settings.set(QString::fromLatin1(lettersetting::senderPhone), u"0515-88110000"_s));
    valueOf(m_others->settings.set(QString::fromLatin1(lettersetting::sender), u"街道党工委"_s));
    valueOf(m_others->participation.add(
        TestStore::entryOf(m_desk->data.branchMember, QDate(2026, 6, 1), u"清扫楼道"_s, 30)));
    m_desk->data.store().lookForChanges();
    QVERIFY(changed.wait());
    QTRY_COMPARE(phone->text(), u"0515-88110000"_s);
    QCOMPARE(edit->text(), u"Office"_s);
    QVERIFY(edit->hasFocus());
}

void TestForeignRefresh::theStatusBarSaysThatItWaits()
{
    m_desk->open();
    auto *label = m_desk->window->findChild<QLabel *>(u"waitingTextLabel"_s);
    QVERIFY(label != nullptr && !label->isVisible());
    Q_EMIT m_desk->data.store().waiting(true);
    QTRY_VERIFY(label->isVisible());
    Q_EMIT m_desk->data.store().waiting(false);
    QTRY_VERIFY(!label->isVisible());
}

void TestForeignRefresh::aStoreThatWentIsToldOnce()
{
    m_desk->open();
    const QString away = m_desk->data.file() + u".away"_s;
    QVERIFY(QFile::rename(m_desk->data.file(), away));
    m_desk->data.store().lookForChanges();
    QTRY_COMPARE(m_desk->prompts.told.size(), 1);
    QVERIFY(m_desk->prompts.told.first().contains(QFileInfo(m_desk->data.file()).fileName()));
    m_desk->data.store().lookForChanges();
    QSignalSpy none(&m_desk->data.store(), &Store::vanished);
    // Another answer of the same reader: the second look is over by then.
    (void)m_desk->data.services().units.list().result();
    QCoreApplication::processEvents();
    QVERIFY2(m_desk->prompts.told.size() == 1, qPrintable(m_desk->prompts.told.join(u'\n')));
    QVERIFY(QFile::rename(away, m_desk->data.file()));
}

QTEST_MAIN(TestForeignRefresh)
#include "tst_foreignrefresh.moc"
