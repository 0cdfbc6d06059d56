// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quietstyle.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionMenuItem>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** What stands in a menu can be read to its end. */
class TestMenuWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLongestEntryIsNotCut_data();
    void theLongestEntryIsNotCut();

private:
    class Menu : public QMenu
    {
    public:
        using QMenu::initStyleOption;
    };
    static QImage drawn(const Menu &menu, const QAction *action, int width)
    {
        QStyleOptionMenuItem option;
        menu.initStyleOption(&option, action);
        option.rect = QRect(0, 0, width, menu.actionGeometry(const_cast<QAction *>(action)).height());
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(menu.font());
        menu.style()->drawControl(QStyle::CE_MenuItem, &option, &painter, &menu);
        return image;
    }
};

void TestMenuWidths::theLongestEntryIsNotCut_data()
{
    QTest::addColumn<QString>("longest");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<bool>("checkable");
    for (const int pixels : {12, 14, 18}) {
        QTest::addRow("Chinese, %d", pixels) << u"社区党员参与社区活动情况登记证（补打）…"_s << pixels << false;
        QTest::addRow("English, %d", pixels) << u"Show the members of this branch in the list"_s << pixels << false;
        QTest::addRow("checkable, %d", pixels) << u"Volunteer hours of the year"_s << pixels << true;
    }
}

void TestMenuWidths::theLongestEntryIsNotCut()
{
    QFETCH(QString, longest);
    QFETCH(int, pixels);
    QFETCH(bool, checkable);
    QuietStyle style;
    Menu menu;
    menu.setStyle(&style);
    QFont font = menu.font();
    font.setPixelSize(pixels);
    menu.setFont(font);
    menu.addAction(u"短"_s);
    QAction *action = menu.addAction(longest);
    action->setCheckable(checkable);
    const int width = menu.actionGeometry(action).width();
    // With more room than it needs it looks the same as far as the menu reaches.
    const QImage inMenu = drawn(menu, action, width);
    const QImage withRoom = drawn(menu, action, width + 400);
    const int seen = width - menu.fontMetrics().horizontalAdvance(u' ');
    QVERIFY(inMenu.copy(0, 0, seen, inMenu.height()) == withRoom.copy(0, 0, seen, inMenu.height()));
}

QTEST_MAIN(TestMenuWidths)
#include "tst_menuwidths.moc"
