// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdesk.h"

#include "app/appearance.h"
#include "app/pages.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMessageBox>
#include <QTextBrowser>
#include <QTimer>
#include <QToolTip>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const QString bait = u"<b>x</b><img src=\"file:///etc/hostname\">&lt;"_s;

/** The label of Qt's own that shows tool tips. */
QLabel *tipLabel()
{
    for (QWidget *each : QApplication::topLevelWidgets())
        if (each->inherits("QTipLabel") && each->isVisible())
            return qobject_cast<QLabel *>(each);
    return nullptr;
}

} // namespace

/** What people enter stands on the screen letter by letter: no label, tip or message takes it for markup. */
class TestPlainTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageShowsItLiterally();
    void tipsShowItLiterally();
    void messagesShowItLiterally();

private:
    /** A district in which everything that has a name is called by the bait. */
    static MemberId fill(TestStore &data);
    /** Looks at everything that stands on the screen; how many labels and cells say the bait. */
    int lookAround(const QString &where);
};

void TestPlainTexts::initTestCase()
{
    applyAppearance(*qApp, Look::Light);
}

MemberId TestPlainTexts::fill(TestStore &data)
{
    Services &services = data.services();
    Organization branch;
    branch.code = u"010199"_s;
    branch.name = bait;
    branch.shortName = bait;
    branch.kind = OrganizationKind::CommunityBranch;
    branch.parentId = data.subdistrict;
    branch.founded = QDate(2003, 7, 1);
    const OrganizationId place = valueOf(services.organizations.add(branch));
    NewMember added;
    added.member.name = bait;
    added.member.idNumber = testIdNumber(31);
    added.member.branchId = place;
    added.member.category = MemberCategory::InService;
    added.member.address = bait;
    added.member.remarks = bait;
    added.member.post = bait;
    added.unitName = bait;
    const MemberId member = valueOf(services.members.add(added)).id;
    Participation entry = TestStore::entryOf(member, QDate(2026, 10, 20), bait, 30);
    entry.certifier = bait;
    entry.place = bait;
    valueOf(services.participation.add(entry));
    valueOf(services.members.changeCategory(member, MemberCategory::Branch, QDate(2026, 10, 30), bait));
    return member;
}

int TestPlainTexts::lookAround(const QString &where)
{
    int seen = 0;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        widget->ensurePolished();
        if (auto *label = qobject_cast<QLabel *>(widget); label != nullptr && label->text().contains(u"x</b>"_s)) {
            ++seen;
            // Who speaks in markup has made the bait harmless before: it would contain &lt;b&gt; instead.
            if (label->textFormat() != Qt::PlainText)
                QTest::qFail(qPrintable(where + u": the label "_s + label->objectName() + u" of "_s
                                 + QLatin1StringView(label->parentWidget()->metaObject()->className())),
                    __FILE__, __LINE__);
        }
        if (auto *browser = qobject_cast<QTextEdit *>(widget);
            browser != nullptr && browser->toHtml().contains(u"<img"_s))
            QTest::qFail(qPrintable(where + u": the text "_s + browser->objectName()), __FILE__, __LINE__);
        if (auto *view = qobject_cast<QAbstractItemView *>(widget); view != nullptr && view->model() != nullptr) {
            const QAbstractItemModel &model = *view->model();
            for (int row = 0; row < std::min(model.rowCount(), 50); ++row)
                for (int column = 0; column < model.columnCount(); ++column)
                    seen += model.index(row, column).data().toString().contains(bait) ? 1 : 0;
        }
    }
    return seen;
}

void TestPlainTexts::everyPageShowsItLiterally()
{
    WindowDesk desk;
    const MemberId member = fill(desk.data);
    desk.open();
    int seen = 0;
    for (const PageEntry &page : allPages()) {
        desk.window->showPage(page.name);
        desk.refresh();
        QCoreApplication::processEvents();
        seen += lookAround(page.name);
    }
    Q_EMIT desk.workplace->personRequested(member);
    // The person's page says the name, the branch, the address and more.
    QTRY_VERIFY_WITH_TIMEOUT(lookAround(u"person"_s) >= 5, 20'000);
    // The list of those there are.
    desk.window->showPage(u"members"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lookAround(u"members"_s) > 0, 20'000);
    qInfo("%d labels and cells on the pages", seen);
}

void TestPlainTexts::tipsShowItLiterally()
{
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), bait, &window);
    QTRY_VERIFY(tipLabel() != nullptr);
    QCOMPARE(tipLabel()->text(), bait);
    QCOMPARE(tipLabel()->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

void TestPlainTexts::messagesShowItLiterally()
{
    Prompts prompts;
    QWidget window;
    window.show();
    const QList<std::function<void()>> messages{[&] { prompts.tell(&window, bait, bait); },
        [&] { prompts.offer(&window, bait, bait, u"Open"_s); },
        [&] { prompts.confirm(&window, bait, bait, u"Record"_s); },
        [&] { prompts.confirmLoss(&window, bait, bait, u"Discard"_s); }, [&] { prompts.ask(&window, bait, bait); },
        [&] { prompts.askReason(&window, bait, bait, {bait}); }, [&] { prompts.askSecret(&window, bait, bait); }};
    for (const auto &message : messages) {
        int seen = 0;
        QTimer hand;
        connect(&hand, &QTimer::timeout, this, [&] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                seen = lookAround(QLatin1StringView(dialog->metaObject()->className()));
                dialog->reject();
            }
        });
        hand.start(10);
        message();
        QVERIFY(seen > 0);
    }
}

QTEST_MAIN(TestPlainTexts)
#include "tst_plaintexts.moc"
