// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "search/command.h"
#include "search/readingindex.h"

#include <QMainWindow>

class QHBoxLayout;
class QLabel;
class QShortcut;
class QStackedWidget;

namespace dangjian {

class AccountButton;
struct ActLine;
class IdleWatch;
class JobTray;
class LockScreen;
class Navigation;
class ScopeButton;
class SearchBox;

/**
 * The window: navigation on the left, scope and search for everything on top, the pages, jobs and the database below.
 * Pages are made when they are first shown and load after the first paint, so that the window stands at once.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workplace &workplace, QWidget *parent = nullptr);

    /** Brings a page to the front unless the present one has something unsaved; the page, or null. */
    ScreenPage *showPage(const QString &name);
    /** The page with this name if it was made already. */
    ScreenPage *page(const QString &name) const;
    QString currentPage() const { return m_current; }
    /** What becomes of running jobs when the window closes: the person says so, or the next window shows them. */
    enum class Jobs
    {
        Canceled,
        HandedOver
    };
    /** Closes it, once what is being saved is saved; goes on with `then`, if `context` lives, unless the person stays.
     */
    void closeAndThen(Jobs jobs, QObject *context, std::function<void()> then);
    /** The same for somebody who was told before what is lost with it: nothing is asked any more. */
    void closeUnasked(QObject *context, std::function<void()> then);
    /** Locks the window where there are accounts; null without. */
    LockScreen *lockScreen() const { return m_lockScreen; }
    /** What is not saved and goes with the window. */
    QStringList unsaved() const;
    SearchBox &searchBox() { return *m_searchBox; }
    ScopeButton &scopeButton() { return *m_scopeButton; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void fitScreen();
    void buildWindow();
    QWidget *buildTop();
    void buildStatus();
    void watchOver();
    void readLockTime();
    void tellRecoveries();
    void remindOfAccounts();
    void addKeys();
    QShortcut *addKey(const QKeySequence &keys, std::function<void()> act);
    QList<Command> commands();
    void begin();
    void showHeading();
    void openPerson(MemberId id);
    void openOrganization(OrganizationId id);
    void startEntry(MemberId id);
    /** Brings up the row that an act is about: on the page in front where that shows such rows, else on its own. */
    void showRow(const ActLine &act);
    void showRowOn(const QString &name, const ActLine &act);
    void undo();
    void redo();
    void remember();
    bool mayClose();
    bool waitsForPages();
    /** Asked where another program keeps a page from saving. */
    bool mayLeaveUnsaved();

    Workplace &m_workplace;
    ReadingIndex m_readings;
    QList<PageEntry> m_entries;
    QHash<QString, ScreenPage *> m_pages;
    QString m_current;
    bool m_begun = false;
    bool m_unasked = false;
    Jobs m_jobs = Jobs::Canceled;
    std::function<void()> m_then; // after closing
    Navigation *m_navigation = nullptr;
    ScopeButton *m_scopeButton = nullptr;
    SearchBox *m_searchBox = nullptr;
    QList<QShortcut *> m_undoKeys; // off while a page has steps of its own
    QStackedWidget *m_stack = nullptr;
    JobTray *m_jobTray = nullptr;
    QHBoxLayout *m_topLayout = nullptr;
    AccountButton *m_accountButton = nullptr;
    LockScreen *m_lockScreen = nullptr;
    IdleWatch *m_idleWatch = nullptr;
};

} // namespace dangjian
