// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdesk.h"

#include "app/desktopprogram.h"
#include "app/jobtray.h"
#include "app/openingnotice.h"
#include "members/memberexportdialog.h"
#include "members/memberlistmodel.h"
#include "members/memberlistpage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSemaphore>
#include <QThreadPool>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

/** Keeps whether what was said was said over the window that stood at that moment, or over none. */
class WindowPrompts : public ScriptedPrompts
{
public:
    std::function<QWidget *()> standing;
    QList<bool> overStanding;

    void tell(QWidget *parent, const QString &title, const QString &text) override
    {
        overStanding.append(parent == nullptr || parent == standing());
        ScriptedPrompts::tell(parent, title, text);
    }
};

/** The program over a store of its own, with a memory that ends with the test. */
class ProgramDesk
{
public:
    explicit ProgramDesk(const QString &language = {}, const QString &page = u"settings"_s)
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_memory.path());
        windowMemory().clear();
        data.close();
        program = std::make_unique<DesktopProgram>(*qApp, prompts,
            StoreOpening{std::make_shared<FixedClock>(QDate(2026, 10, 31)), {u"dangjian test"_s}},
            DesktopOptions{data.file(), language, page});
        prompts.standing = [this] { return program->window(); };
    }

    bool open() const
    {
        return program->start() && QTest::qWaitFor([this] { return program->window() != nullptr; })
            && QTest::qWaitForWindowActive(program->window());
    }

    /** Another palette is chosen; true when the new window stands. */
    bool changeLook() const
    {
        const QPointer<MainWindow> before = program->window();
        auto *combo = program->window()->findChild<QComboBox *>(u"lookCombo"_s);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Down);
        return QTest::qWaitFor([&] { return before.isNull() && program->window() != nullptr; })
            && QTest::qWaitForWindowActive(program->window());
    }

    TestStore data;
    WindowPrompts prompts;
    std::unique_ptr<DesktopProgram> program;

private:
    QTemporaryDir m_memory;
};

} // namespace

class TestDesktopProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobEndsOverTheWindowThatStands();
    void aRunningJobIsHandedToTheNextWindow();
    void languageOfTheCommandLineOutlastsANewLook();
    void aStoreThatTakesItsTimeIsAnnounced();
};

void TestDesktopProgram::aJobEndsOverTheWindowThatStands()
{
    ProgramDesk desk;
    QVERIFY(desk.open());
    desk.program->window()->showPage(u"members"_s);
    auto *members = desk.program->window()->findChild<MemberListPage *>();
    QTRY_COMPARE(members->model()->rowCount(), 3);
    members->exportRecords();
    auto *dialog = WindowDesk::dialog<MemberExportDialog>(desk.program->window());
    QVERIFY(dialog != nullptr);
    QTemporaryDir folder;
    dialog->findChild<QLineEdit *>(u"fileEdit"_s)->setText(folder.filePath(u"members.xlsx"_s));
    // The window is made anew before the job's end is heard of.
    const QPointer<MainWindow> before = desk.program->window();
    Q_EMIT desk.program->workplace()->languageChanged();
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE(desk.prompts.overStanding.size(), 1);
    QTRY_VERIFY(before.isNull());
    QVERIFY(desk.prompts.overStanding.first());
}

void TestDesktopProgram::aRunningJobIsHandedToTheNextWindow()
{
    ProgramDesk desk;
    QVERIFY(desk.open());
    auto *job = new EndlessJob;
    QSignalSpy failed(job, &Job::failed);
    desk.program->workplace()->run(job, u"Counting sheep"_s);
    QVERIFY(desk.changeLook());
    QVERIFY(desk.prompts.told.isEmpty());
    QVERIFY(!job->isCanceled());
    auto *tray = desk.program->window()->findChild<JobTray *>();
    QCOMPARE(tray->running(), 1);
    // Who leaves now is asked, and only who then says so cancels it.
    desk.prompts.confirmations = {false, true};
    QVERIFY(!desk.program->window()->close());
    QCOMPARE(desk.prompts.told.size(), 1);
    QVERIFY(!job->isCanceled());
    QVERIFY(desk.program->window()->close());
    QVERIFY(!failed.isEmpty() || failed.wait());
    QTRY_VERIFY(desk.program->workplace()->jobs().isEmpty());
}

void TestDesktopProgram::languageOfTheCommandLineOutlastsANewLook()
{
    ProgramDesk desk(u"en"_s);
    QVERIFY(desk.open());
    const auto title = [&] { return desk.program->window()->windowTitle(); };
    const auto combo = [&] { return desk.program->window()->findChild<QComboBox *>(u"languageCombo"_s); };
    QVERIFY(title().contains(u"Community Party building"_s));
    QVERIFY(desk.changeLook());
    QVERIFY(title().contains(u"Community Party building"_s));
    QCOMPARE(combo()->currentData().toString(), u"en"_s);
    // Only who chooses another language gets it, and keeps it.
    QVERIFY(!windowMemory().contains(u"language"_s));
    combo()->setFocus();
    QTest::keyClick(combo(), Qt::Key_Up);
    QTRY_VERIFY(desk.program->window() != nullptr && title().contains(u"社区党建"_s));
    QCOMPARE(windowMemory().value(u"language"_s).toString(), u"zh"_s);
}

void TestDesktopProgram::aStoreThatTakesItsTimeIsAnnounced()
{
    ProgramDesk desk;
    // No thread is free to open the store.
    QThreadPool *pool = QThreadPool::globalInstance();
    const int threads = pool->maxThreadCount();
    pool->setMaxThreadCount(1);
    QSemaphore busy;
    pool->start([&busy] { busy.acquire(); });
    QVERIFY(desk.program->start());
    const auto notices = [] {
        QStringList shown;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            if (auto *notice = qobject_cast<OpeningNotice *>(window); notice != nullptr && notice->isVisible())
                shown.append(notice->findChild<QLabel *>()->text());
        return shown;
    };
    QTRY_COMPARE(notices().size(), 1);
    QVERIFY(notices().first().contains(QFileInfo(desk.data.file()).fileName()));
    QVERIFY(desk.program->window() == nullptr);
    busy.release();
    QTRY_VERIFY(desk.program->window() != nullptr && desk.program->window()->isVisible());
    QCOMPARE(notices(), QStringList());
    pool->setMaxThreadCount(threads);
}

QTEST_MAIN(TestDesktopProgram)
#include "tst_desktopprogram.moc"
