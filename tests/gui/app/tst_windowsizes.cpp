// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeatedkeys.h"
#include "windowdesk.h"

#include "app/appearance.h"
#include "app/prompts.h"
#include "app/quietstyle.h"
#include "listpage/actionrow.h"
#include "listpage/listtable.h"
#include "members/memberlistmodel.h"
#include "members/memberlistpage.h"
#include "members/memberspage.h"
#include "units/unitspage.h"

#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QTimer>
#include <QToolButton>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Small and enlarged screens: 1366×768 at 150 % leaves 910×512, 1920×1080 at 150 % leaves 1280×720. */
class TestWindowSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(*qApp, Look::Light); }
    void eachPageFitsASmallScreen_data();
    void eachPageFitsASmallScreen();
    void aNarrowListFoldsItsPane();
    void actionsWithoutRoomStandInMore();
    void aWiderListShowsAllItsColumns();
    void enterDoesWhatOneIsAboutToDo();
    void enterLeavesAloneWhatWouldBeLost();

private:
    static QMessageBox *openBox() { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); }
};

void TestWindowSizes::eachPageFitsASmallScreen_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"workbench", "organizations", "units", "members", "entry", "records", "settings"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestWindowSizes::eachPageFitsASmallScreen()
{
    QFETCH(QString, page);
    WindowDesk desk;
    desk.open();
    desk.window->resize(910, 512);
    QVERIFY(desk.window->showPage(page));
    // What a page shows beside its list when there is room gives way where there is none.
    const auto least = [&] { return desk.window->minimumSizeHint(); };
    const auto fits = [&] { return least().width() <= 910 && least().height() <= 512; };
    const bool fitted = QTest::qWaitFor(fits, 2000);
    QVERIFY2(fitted, qPrintable(u"%1×%2"_s.arg(least().width()).arg(least().height())));
    desk.window->resize(910, 512);
    QCOMPARE(desk.window->size(), QSize(910, 512));
    QCOMPARE(repeatedKeys(*desk.window).join(u" "_s), QString());
}

void TestWindowSizes::aNarrowListFoldsItsPane()
{
    WindowDesk desk;
    desk.open();
    auto *members = qobject_cast<MembersPage *>(desk.window->showPage(u"members"_s));
    const QWidget *brief = members->findChild<QWidget *>(u"personBrief"_s);
    desk.window->resize(1366, 768);
    QTRY_VERIFY(brief->isVisible());
    desk.window->resize(910, 512);
    QTRY_VERIFY(!brief->isVisible());
    desk.window->resize(1366, 768);
    QTRY_VERIFY(brief->isVisible());
}

void TestWindowSizes::actionsWithoutRoomStandInMore()
{
    QMenu rowMenu;
    QAction *change = rowMenu.addAction(u"Change category…"_s);
    ActionRow row(&rowMenu);
    QList<QAction *> actions;
    QList<QPushButton *> buttons;
    for (const QString &name : {u"New member"_s, u"Print…"_s, u"Import a roster…"_s}) {
        actions.append(new QAction(name, &row));
        buttons.append(new QPushButton(name, &row));
        row.add(actions.last(), buttons.last());
    }
    auto *more = row.findChild<QToolButton *>(u"moreButton"_s);
    const auto offered = [more] {
        Q_EMIT more->menu()->aboutToShow();
        return more->menu()->actions();
    };
    row.resize(row.sizeHint());
    row.show();
    for (const QPushButton *button : buttons)
        QVERIFY(button->isVisible());
    QCOMPARE(offered(), QList<QAction *>{change});
    row.resize(row.minimumSizeHint());
    QVERIFY(buttons.at(0)->isVisible());
    QVERIFY(!buttons.at(1)->isVisible() && !buttons.at(2)->isVisible());
    QVERIFY(more->isVisible());
    QVERIFY(more->geometry().right() < row.width());
    QVERIFY(offered().contains(actions.at(1)) && offered().contains(actions.at(2)) && offered().contains(change));
    row.resize(row.sizeHint());
    QVERIFY(buttons.at(2)->isVisible());
    QCOMPARE(offered(), QList<QAction *>{change});
}

void TestWindowSizes::aWiderListShowsAllItsColumns()
{
    WindowDesk desk;
    desk.open();
    desk.window->resize(1280, 690);
    auto *members = qobject_cast<MembersPage *>(desk.window->showPage(u"members"_s));
    const ListTable *table = members->list()->table();
    QTRY_VERIFY(members->findChild<QWidget *>(u"personBrief"_s)->isVisible());
    const QHeaderView *header = table->horizontalHeader();
    QTRY_VERIFY2(header->length() <= table->viewport()->width(),
        qPrintable(u"%1 of %2"_s.arg(table->viewport()->width()).arg(header->length())));
}

void TestWindowSizes::enterDoesWhatOneIsAboutToDo()
{
    QWidget parent;
    parent.show();
    Prompts prompts;
    QTimer::singleShot(0, &parent, [] {
        QVERIFY(QTest::qWaitFor([] { return openBox() != nullptr; }));
        QTest::keyClick(openBox(), Qt::Key_Return);
    });
    QVERIFY(prompts.confirm(&parent, u"Roll call"_s, u"Three entries will be made."_s, u"Record them"_s));
    QTimer::singleShot(0, &parent, [] {
        QVERIFY(QTest::qWaitFor([] { return openBox() != nullptr; }));
        QTest::keyClick(openBox(), Qt::Key_Escape);
    });
    QVERIFY(!prompts.confirm(&parent, u"Roll call"_s, u"Three entries will be made."_s, u"Record them"_s));
}

void TestWindowSizes::enterLeavesAloneWhatWouldBeLost()
{
    QWidget parent;
    parent.show();
    Prompts prompts;
    QTimer::singleShot(0, &parent, [] {
        QVERIFY(QTest::qWaitFor([] { return openBox() != nullptr; }));
        // The act stands before Cancel all the same, and Cancel does not look like the thing to do.
        const QList<QAbstractButton *> buttons = openBox()->buttons();
        QCOMPARE(buttons.size(), 2);
        const auto roleOf = [](QAbstractButton *button) { return openBox()->buttonRole(button); };
        for (QAbstractButton *button : buttons)
            if (roleOf(button) == QMessageBox::RejectRole)
                QVERIFY(button->property(quietButtonProperty).toBool());
        QAbstractButton *act = roleOf(buttons.first()) == QMessageBox::AcceptRole ? buttons.first() : buttons.last();
        QAbstractButton *cancel = act == buttons.first() ? buttons.last() : buttons.first();
        QVERIFY(act->x() < cancel->x());
        QTest::keyClick(openBox(), Qt::Key_Return);
    });
    QVERIFY(!prompts.confirmLoss(&parent, u"Member"_s, u"What you typed has not been saved."_s, u"Discard it"_s));
}

QTEST_MAIN(TestWindowSizes)
#include "tst_windowsizes.moc"
