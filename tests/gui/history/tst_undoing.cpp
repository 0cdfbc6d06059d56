// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../app/windowdesk.h"

#include "history/undoing.h"
#include "history/undostrip.h"
#include "members/memberspage.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Ctrl+Z and Ctrl+Y take back and do again what was done on any page, and say so. */
class TestUndoing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingToUndoIsSaid();
    void anActIsTakenBackAndDoneAgainWithWords();
    void actsOfDifferentPagesComeInTheirOrder();
    void aTextFieldKeepsItsOwnUndo();
    void whatSomethingDependsOnIsRefusedWithTheList();
    void anActOutOfAHistoryIsToldAndAsked();
    void anotherWindowKeepsTheSession();

private:
    Undoing &undoing() const { return m_desk->workplace->undoing(); }
    QString stripText() const { return m_desk->window->findChild<QLabel *>(u"undoLabel"_s)->toolTip(); }
    ParticipationId addRecord(const QString &content) const
    {
        return valueOf(m_desk->data.services().participation.add(
            TestStore::entryOf(m_desk->data.branchMember, {2026, 10, 2}, content, 60)));
    }
    int records() const { return m_desk->data.scalar(u"SELECT count(*) FROM participation"_s).toInt(); }

    std::unique_ptr<WindowDesk> m_desk;
};

void TestUndoing::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->open();
    m_desk->window->showPage(u"members"_s);
}

void TestUndoing::cleanup()
{
    m_desk.reset();
}

void TestUndoing::nothingToUndoIsSaid()
{
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!stripText().isEmpty());
    QVERIFY(!m_desk->window->findChild<QToolButton *>(u"sessionUndoButton"_s)->isEnabled());
}

void TestUndoing::anActIsTakenBackAndDoneAgainWithWords()
{
    addRecord(u"巡逻"_s);
    auto *button = m_desk->window->findChild<QToolButton *>(u"sessionUndoButton"_s);
    QTRY_VERIFY(button->isEnabled());
    QVERIFY2(button->toolTip().contains(u"单志强"_s), qPrintable(button->toolTip()));
    QSignalSpy done(&undoing(), &Undoing::done);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(done.wait());
    QCOMPARE(records(), 0);
    QVERIFY2(stripText().contains(u"单志强"_s), qPrintable(stripText()));
    // The person whom it was about is shown.
    auto *members = qobject_cast<MembersPage *>(m_desk->window->page(u"members"_s));
    QTRY_COMPARE(members->subject(), u"单志强"_s);
    QTRY_VERIFY(m_desk->window->findChild<QToolButton *>(u"sessionRedoButton"_s)->isEnabled());
    m_desk->key(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(done.wait());
    QCOMPARE(records(), 1);
    QVERIFY(done.last().at(2).toBool());
}

void TestUndoing::actsOfDifferentPagesComeInTheirOrder()
{
    addRecord(u"巡逻"_s);
    Unit unit;
    unit.name = u"市图书馆"_s;
    valueOf(m_desk->data.services().units.add(unit));
    QTRY_VERIFY(undoing().nextWords().contains(u"市图书馆"_s));
    QSignalSpy done(&undoing(), &Undoing::done);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(done.wait());
    QCOMPARE(m_desk->window->currentPage(), u"units"_s);
    QCOMPARE(m_desk->data.scalar(u"SELECT count(*) FROM unit WHERE name = '市图书馆'"_s).toInt(), 0);
    QCOMPARE(records(), 1);
    QTRY_VERIFY(undoing().nextWords().contains(u"单志强"_s));
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(done.wait());
    QCOMPARE(records(), 0);
}

void TestUndoing::aTextFieldKeepsItsOwnUndo()
{
    addRecord(u"巡逻"_s);
    QTRY_VERIFY(!undoing().nextWords().isEmpty());
    m_desk->key(Qt::Key_K, Qt::ControlModifier);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit != nullptr);
    m_desk->type(u"abc"_s);
    QSignalSpy done(&undoing(), &Undoing::done);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(edit->text().size() < 3);
    while (edit->isUndoAvailable())
        m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(done.isEmpty());
    QCOMPARE(records(), 1);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier); // the text has nothing left: the session's turn
    QVERIFY(done.wait());
    QCOMPARE(records(), 0);
}

void TestUndoing::whatSomethingDependsOnIsRefusedWithTheList()
{
    const ParticipationId id = addRecord(u"巡逻"_s);
    QTRY_VERIFY(!undoing().nextWords().isEmpty());
    // Another program voids it meanwhile.
    auto other = Store::open(m_desk->data.file(), std::make_shared<FixedClock>(QDate(2026, 10, 31)), {u"other 1.0"_s});
    QVERIFY(other);
    Services services(**other);
    valueOf(services.participation.voidEntry(id, u"没有来"_s));
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->prompts.told.size(), 1);
    QVERIFY2(m_desk->prompts.told.constFirst().contains(u"单志强"_s), qPrintable(m_desk->prompts.told.constFirst()));
    QCOMPARE(records(), 1);
    QTRY_VERIFY(!undoing().isBusy());
}

void TestUndoing::anActOutOfAHistoryIsToldAndAsked()
{
    Member member = valueOf(m_desk->data.services().members.show(m_desk->data.branchMember)).member;
    const QString before = member.remarks;
    member.remarks = u"社区楼长"_s;
    valueOf(m_desk->data.services().members.edit(member));
    const ActId act{m_desk->data.scalar(u"SELECT max(id) FROM act"_s).toLongLong()};
    const auto remarks
        = [this] { return m_desk->data.scalar(u"SELECT remarks FROM member WHERE name = '单志强'"_s).toString(); };
    m_desk->prompts.confirmations = {false};
    undoing().takeBack(act, m_desk->window.get());
    QTRY_VERIFY(m_desk->prompts.confirmations.isEmpty());
    QTRY_VERIFY(!undoing().isBusy());
    QCOMPARE(remarks(), u"社区楼长"_s);
    m_desk->prompts.confirmations = {true};
    QSignalSpy done(&undoing(), &Undoing::done);
    undoing().takeBack(act, m_desk->window.get());
    QVERIFY(done.wait());
    QCOMPARE(remarks(), before);
}

void TestUndoing::anotherWindowKeepsTheSession()
{
    addRecord(u"巡逻"_s);
    QTRY_VERIFY(!undoing().nextWords().isEmpty());
    m_desk->window.reset(); // as when the language changes
    m_desk->open();
    m_desk->window->showPage(u"members"_s);
    QVERIFY(m_desk->window->findChild<QToolButton *>(u"sessionUndoButton"_s)->isEnabled());
    QSignalSpy done(&undoing(), &Undoing::done);
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(done.wait());
    QCOMPARE(records(), 0);
}

QTEST_MAIN(TestUndoing)
#include "tst_undoing.moc"
