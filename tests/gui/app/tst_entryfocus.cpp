// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/scopebutton.h"
#include "participation/celledit.h"
#include "participation/entrygrid.h"
#include "participation/entrypage.h"
#include "windowdesk.h"

#include <QLineEdit>
#include <QScrollBar>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Who types never has to look for the keyboard: it is in the cell in hand again after whatever took it. */
class EntryFocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Look::Light); }
    void init();
    void cleanup() { m_desk.reset(); }
    void theCellHasItFromTheStart();
    void theScopeGivesItBack_data();
    void theScopeGivesItBack();
    void theSearchGivesItBack();
    void fitsASmallScreen();

private:
    EntryPage *page() { return qobject_cast<EntryPage *>(m_desk->window->page(u"entry"_s)); }
    bool isTyping();

    std::unique_ptr<WindowDesk> m_desk;
};

void EntryFocusTest::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->workplace->memory().setValue(u"window/page"_s, u"entry"_s);
    m_desk->open();
    QTRY_VERIFY(isTyping());
}

bool EntryFocusTest::isTyping()
{
    return qobject_cast<CellEdit *>(QApplication::focusWidget()) != nullptr && page() != nullptr
        && page()->grid().isAncestorOf(QApplication::focusWidget());
}

void EntryFocusTest::theCellHasItFromTheStart()
{
    m_desk->type(u"lf"_s);
    QCOMPARE(page()->grid().entries().line(0).text(EntryColumn::Who), u"lf"_s);
}

void EntryFocusTest::theScopeGivesItBack_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("chosen") << Qt::Key_Return;
    QTest::newRow("left") << Qt::Key_Escape;
}

void EntryFocusTest::theScopeGivesItBack()
{
    QFETCH(const Qt::Key, key);
    m_desk->type(u"l"_s);
    m_desk->key(Qt::Key_L, Qt::ControlModifier);
    auto *popup = m_desk->window->findChild<ScopePopup *>();
    QTRY_VERIFY(popup != nullptr && popup->isVisible());
    QTest::keyClick(popup->findChild<QLineEdit *>(), key);
    QTRY_VERIFY(!popup->isVisible());
    m_desk->window->activateWindow(); // not every screen does when a list that dropped down goes
    QTRY_VERIFY(isTyping());
    QCOMPARE(page()->grid().column(), EntryColumn::Who);
    m_desk->key(Qt::Key_End);
    m_desk->type(u"f"_s);
    QCOMPARE(page()->grid().entries().line(0).text(EntryColumn::Who), u"lf"_s);
}

void EntryFocusTest::theSearchGivesItBack()
{
    m_desk->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!isTyping());
    m_desk->type(u"abc"_s);
    m_desk->key(Qt::Key_Escape);
    QVERIFY(isTyping());
    m_desk->type(u"lf"_s);
    QCOMPARE(page()->grid().entries().line(0).text(EntryColumn::Who), u"lf"_s);
}

void EntryFocusTest::fitsASmallScreen()
{
    // 1366×768 enlarged by half.
    m_desk->window->resize(910, 512);
    QTRY_COMPARE(m_desk->window->width(), 910);
    QVERIFY(page()->minimumSizeHint().width() <= 700);
    QTRY_COMPARE(page()->grid().horizontalScrollBar()->maximum(), 0);
    page()->showRollCall();
    QVERIFY(page()->minimumSizeHint().width() <= 730);
}

QTEST_MAIN(EntryFocusTest)
#include "tst_entryfocus.moc"
