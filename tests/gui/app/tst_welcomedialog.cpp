// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/thinbar.h"
#include "app/welcomedialog.h"
#include "teststore.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

class TestWelcomeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDistrictIsCreatedByKeys();
    void anExistingFileIsNotOverwritten();
    void aDatabaseIsOpened();
    void aForeignFileIsExplainedAndOneMayChooseAgain();
    void theDemonstrationCanBeCanceled();
    void theDemonstrationMadeBeforeIsOpened();

private:
    QAbstractButton *button(const char *name) const { return visible<QAbstractButton>(name); }
    template <class W>
    W *visible(const char *name) const
    {
        const QList<W *> all = m_dialog->findChildren<W *>(QLatin1StringView(name));
        const auto found = std::find_if(all.begin(), all.end(), [](const W *widget) { return widget->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
    QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<WelcomeDialog> m_dialog;
};

void TestWelcomeDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompts = {};
    m_dialog = std::make_unique<WelcomeDialog>(
        m_prompts, StoreOpening{std::make_shared<FixedClock>(QDate(2026, 10, 31)), {u"dangjian test"_s}});
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestWelcomeDialog::cleanup()
{
    m_dialog.reset();
    m_folder.reset();
}

void TestWelcomeDialog::aDistrictIsCreatedByKeys()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!button("acceptButton")->isEnabled());
    visible<QLineEdit>("fileEdit")->setText(file(u"new/district.sqlite"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Test district"_s);
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(accepted.wait());
    const std::unique_ptr<Store> store = m_dialog->takeStore();
    QVERIFY(store != nullptr);
    QCOMPARE(store->office(), 1);
    Services services(*store);
    const QList<Organization> all = valueOf(services.organizations.all());
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().name.contains(u"Test district"_s));
}

void TestWelcomeDialog::anExistingFileIsNotOverwritten()
{
    const QString name = file(u"there.sqlite"_s);
    QFile there(name);
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("something of somebody");
    there.close();
    button("createButton")->click();
    visible<QLineEdit>("fileEdit")->setText(name);
    visible<QLineEdit>("nameEdit")->setText(u"Test district"_s);
    button("acceptButton")->click();
    QTRY_COMPARE(m_prompts.told.size(), 1);
    QVERIFY(m_prompts.told.first().contains(u"there.sqlite"_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), "something of somebody");
    // What was typed still stands.
    QCOMPARE(visible<QLineEdit>("nameEdit")->text(), u"Test district"_s);
}

void TestWelcomeDialog::aDatabaseIsOpened()
{
    TestStore other(3);
    other.close();
    m_prompts.files = {other.file()};
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    button("openButton")->click();
    QVERIFY(accepted.wait());
    QCOMPARE(m_dialog->takeStore()->office(), 3);
}

void TestWelcomeDialog::aForeignFileIsExplainedAndOneMayChooseAgain()
{
    QFile foreign(file(u"letter.txt"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray(4096, 'x'));
    foreign.close();
    m_prompts.files = {foreign.fileName()};
    button("openButton")->click();
    QTRY_COMPARE(m_prompts.told.size(), 2); // the title of the file dialog, and the sentence
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(button("openButton")->isEnabled());
    TestStore other;
    other.close();
    m_prompts.files = {other.file()};
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    button("openButton")->click();
    QVERIFY(accepted.wait());
}

void TestWelcomeDialog::theDemonstrationCanBeCanceled()
{
    const QString name = file(u"demo.sqlite"_s);
    button("demoButton")->click();
    visible<QLineEdit>("fileEdit")->setText(name);
    button("startButton")->click();
    auto *bar = m_dialog->findChild<ThinBar *>(u"demoBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->share() > 0, 60000);
    QVERIFY(!button("startButton")->isEnabled());
    button("backButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(button("startButton")->isEnabled(), 60'000);
    QVERIFY(!bar->isVisible());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_prompts.told.isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 0);
}

void TestWelcomeDialog::theDemonstrationMadeBeforeIsOpened()
{
    TestStore made;
    made.close();
    button("demoButton")->click();
    visible<QLineEdit>("fileEdit")->setText(made.file());
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    button("startButton")->click();
    QVERIFY(accepted.wait());
    QVERIFY(m_dialog->takeStore() != nullptr);
}

QTEST_MAIN(TestWelcomeDialog)
#include "tst_welcomedialog.moc"
