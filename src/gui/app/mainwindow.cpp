// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "accounts/accountbutton.h"
#include "accounts/actionpermissions.h"
#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/clocknotice.h"
#include "app/jobtray.h"
#include "app/keysdialog.h"
#include "app/lineicon.h"
#include "app/navigation.h"
#include "app/scopebutton.h"
#include "app/waitinglabel.h"
#include "backups/backupjob.h"
#include "backups/backupkeeper.h"
#include "backups/lastbackuplabel.h"
#include "history/auditwords.h"
#include "history/historybutton.h"
#include "history/undoing.h"
#include "history/undostrip.h"
#include "members/memberspage.h"
#include "organizations/organizationspage.h"
#include "participation/entrypage.h"
#include "search/searchbox.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dangjian {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");
const QString scopeKey = QStringLiteral("window/scope");

QList<PageEntry> pagesOf(const Workplace &workplace)
{
    QList<PageEntry> pages = allPages();
    pages.removeIf([&](const PageEntry &entry) { return entry.needs && !workplace.mayDo(*entry.needs); });
    return pages;
}

/** The entry of the navigation below which a page stands. */
QString navigationEntry(const QList<PageEntry> &entries, const QString &name)
{
    for (const PageEntry &entry : entries) {
        if (entry.name == name && !entry.within.isEmpty()) {
            return entry.within;
        }
    }
    return name;
}

// Keys of ours that line edits would otherwise take for moving about in their text.
bool isOurs(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::ControlModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_K:
    case Qt::Key_E:
    case Qt::Key_P:
    case Qt::Key_N:
    case Qt::Key_F:
    case Qt::Key_H:
    case Qt::Key_L:
        return true;
    default:
        return false;
    }
}

/** The daily backup is not waited for, nor asked about: the next start makes it. */
bool isMadeAgain(const Job &job)
{
    const auto *backup = qobject_cast<const BackupJob *>(&job);
    return backup != nullptr && backup->order().reason == BackupReason::Daily;
}

/** Undo and redo of a text are its own while it has something to take back; then they are the session's. */
bool isLeftByText(const QKeyEvent &event, const QWidget *focus)
{
    const bool undo = event.matches(QKeySequence::Undo);
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    if ((!undo && !event.matches(QKeySequence::Redo)) || line == nullptr)
        return false;
    // The fields of quick entry hand both on to their grid.
    return !line->inherits("dangjian::CellEdit") && !(undo ? line->isUndoAvailable() : line->isRedoAvailable());
}

} // namespace

MainWindow::MainWindow(Workplace &workplace, QWidget *parent)
    : QMainWindow(parent), m_workplace(workplace), m_entries(pagesOf(workplace))
{
    buildWindow();
    buildStatus();
    addKeys();
    m_searchBox->setCommands(commands());
    connect(&m_workplace, &Workplace::organizationsChanged, this, [this] {
        QStringList names;
        for (const Organization &organization : m_workplace.organizations()) {
            names << organization.name << organization.shortName;
        }
        m_readings.add(names);
        showHeading();
    });
    m_workplace.setWindow(this);
    connect(&m_workplace, &Workplace::jobStarted, m_jobTray, &JobTray::add);
    for (const Workplace::RunningJob &each : m_workplace.jobs()) {
        m_jobTray->add(each.job, each.title);
    }
    connect(&m_workplace, &Workplace::personRequested, this, &MainWindow::openPerson);
    connect(&m_workplace, &Workplace::pageRequested, this, &MainWindow::showPage);
    connect(&m_workplace, &Workplace::listRequested, this,
        [this](const QString &name, const QMap<QString, QString> &filter) {
            if (ScreenPage *shown = showPage(name)) {
                shown->showFiltered(filter);
            }
        });
    connect(&m_workplace, &Workplace::entryRequested, this, &MainWindow::startEntry);
    connect(&m_workplace, &Workplace::rowRequested, this, &MainWindow::showRow);
    connect(&m_workplace.undoing(), &Undoing::done, this, [this](const QString &, const ActLine &act, bool) {
        // Quick entry stays in hand; elsewhere what was taken back is shown.
        if (m_current != QStringLiteral("entry") && m_current != QStringLiteral("audit"))
            showRow(act);
    });
    connect(m_searchBox, &SearchBox::personChosen, this, &MainWindow::openPerson);
    connect(m_searchBox, &SearchBox::organizationChosen, this, &MainWindow::openOrganization);
    QApplication::instance()->installEventFilter(this);
    if (!restoreGeometry(m_workplace.memory().value(geometryKey).toByteArray())) {
        resize(1440, 900);
        if (screen()->availableSize().width() <= 1440) {
            setWindowState(Qt::WindowMaximized);
        }
    }
    fitScreen();
    showHeading();
    watchOver();
}

void MainWindow::fitScreen()
{
    if (isMaximized() || isFullScreen()) {
        return;
    }
    // A window left on a larger screen comes back where it is seen whole, below its title bar.
    const QScreen *at = QGuiApplication::screenAt(geometry().center());
    QRect room = (at != nullptr ? at : screen())->availableGeometry();
    room.adjust(0, style()->pixelMetric(QStyle::PM_TitleBarHeight), 0, 0);
    QRect fitted(geometry().topLeft(), size().boundedTo(room.size()));
    fitted.moveLeft(qBound(room.left(), fitted.left(), room.right() - fitted.width() + 1));
    fitted.moveTop(qBound(room.top(), fitted.top(), room.bottom() - fitted.height() + 1));
    if (fitted != geometry()) {
        setGeometry(fitted);
    }
}

void MainWindow::buildWindow()
{
    auto *body = new QWidget(this);
    auto *across = new QHBoxLayout(body);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    m_navigation = new Navigation(body);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PageEntry &entry = m_entries.at(i);
        if (entry.within.isEmpty()) {
            m_navigation->addPage(entry.name, entry.icon, entry.title, QStringLiteral("Ctrl+%1").arg(i + 1));
        }
    }
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    across->addWidget(m_navigation);
    auto *down = new QVBoxLayout;
    down->setSpacing(0);
    down->addWidget(buildTop());
    auto *line = new QFrame(body);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    QPalette linePalette = line->palette();
    linePalette.setColor(QPalette::Window, shadesOf(palette()).line);
    line->setPalette(linePalette);
    down->addWidget(line);
    down->addWidget(new ClockNotice(m_workplace, body));
    m_stack = new QStackedWidget(body);
    down->addWidget(m_stack, 1);
    across->addLayout(down, 1);
    setCentralWidget(body);
}

QWidget *MainWindow::buildTop()
{
    auto *top = new QWidget(this);
    auto *layout = m_topLayout = new QHBoxLayout(top);
    layout->setContentsMargins(12, 8, 16, 8);
    layout->setSpacing(12);
    m_scopeButton = new ScopeButton(m_workplace, m_readings, top);
    m_searchBox = new SearchBox(m_workplace, m_readings, top);
    m_searchBox->setMaximumWidth(fontMetrics().height() * 28);
    m_accountButton = new AccountButton(m_workplace, top);
    layout->addWidget(m_scopeButton);
    layout->addStretch(1);
    layout->addWidget(m_searchBox, 6);
    layout->addStretch(1);
    layout->addWidget(m_accountButton);
    return top;
}

void MainWindow::buildStatus()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(4, 0, 14, 2);
    m_jobTray = new JobTray(this);
    statusBar()->addWidget(new UndoStrip(m_workplace, this), 1);
    statusBar()->addWidget(m_jobTray, 1);
    statusBar()->addWidget(new WaitingLabel(m_workplace, this));
    remindOfAccounts();
    const Shades &shades = shadesOf(palette());
    const QString file = m_workplace.services().store.file();
    const auto addLabel = [&](const QString &icon, QLabel *label) {
        auto *iconLabel = new QLabel(this);
        iconLabel->setPixmap(lineIcon(icon).pixmap(fontMetrics().height() - 2));
        iconLabel->setContentsMargins(10, 0, 0, 0);
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, shades.secondary);
        label->setPalette(quiet);
        statusBar()->addPermanentWidget(iconLabel);
        statusBar()->addPermanentWidget(label);
    };
    auto *fileLabel = new QLabel(QFileInfo(file).fileName(), this);
    fileLabel->setToolTip(QDir::toNativeSeparators(file));
    addLabel(QStringLiteral("database"), fileLabel);
    addLabel(QStringLiteral("backup"), new LastBackupLabel(m_workplace, this));
}

QShortcut *MainWindow::addKey(const QKeySequence &keys, std::function<void()> act)
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
    return shortcut;
}

void MainWindow::addKeys()
{
    const auto toPage = [this](PageKey key, void (ScreenPage::*act)()) {
        return [this, key, act] {
            const std::optional<Permission> needs = permissionOf(m_current, key);
            ScreenPage *current = page(m_current);
            if (current != nullptr && (!needs || m_workplace.mayDo(*needs))) {
                (current->*act)();
            }
        };
    };
    addKey(Qt::CTRL | Qt::Key_N, toPage(PageKey::New, &ScreenPage::newRecord));
    addKey(Qt::Key_F2, toPage(PageKey::Edit, &ScreenPage::editRecord));
    addKey(Qt::CTRL | Qt::Key_P, toPage(PageKey::Print, &ScreenPage::printRecords));
    addKey(Qt::CTRL | Qt::Key_E, toPage(PageKey::Export, &ScreenPage::exportRecords));
    addKey(Qt::CTRL | Qt::Key_H, [this] {
        if (ScreenPage *current = page(m_current))
            showChangesOf(current);
    });
    addKey(Qt::CTRL | Qt::Key_F, [this] {
        ScreenPage *current = page(m_current);
        if (QWidget *filter = current != nullptr ? current->filterWidget() : nullptr) {
            filter->setFocus(Qt::ShortcutFocusReason);
        }
    });
    addKey(Qt::CTRL | Qt::Key_K, [this] {
        m_searchBox->setFocus(Qt::ShortcutFocusReason);
        m_searchBox->selectAll();
    });
    addKey(Qt::CTRL | Qt::Key_L, [this] { m_scopeButton->openPopup(); });
    addKey(Qt::Key_F1, [this] { KeysDialog(this).exec(); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { Q_EMIT m_workplace.lockRequested(); });
    addKey(Qt::CTRL | Qt::Key_Q, [this] { close(); });
    m_undoKeys = {addKey(Qt::CTRL | Qt::Key_Z, [this] { undo(); }), addKey(Qt::CTRL | Qt::Key_Y, [this] { redo(); }),
        addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { redo(); })};
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!m_entries.at(i).within.isEmpty()) {
            continue;
        }
        addKey(
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, name = m_entries.at(i).name] { showPage(name); });
    }
}

ScreenPage *MainWindow::page(const QString &name) const
{
    return m_pages.value(name, nullptr);
}

ScreenPage *MainWindow::showPage(const QString &name)
{
    const auto entry = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const PageEntry &candidate) { return candidate.name == name; });
    if (entry == m_entries.end()) {
        return nullptr;
    }
    ScreenPage *before = page(m_current);
    if (m_current != name && before != nullptr && !before->mayLeave()) {
        m_navigation->setCurrent(navigationEntry(m_entries, m_current));
        return nullptr;
    }
    ScreenPage *&shown = m_pages[name];
    if (shown == nullptr) {
        shown = entry->make(m_workplace, m_stack);
        shown->setObjectName(name + QStringLiteral("ScreenPage"));
        m_stack->addWidget(shown);
        withholdActions(m_workplace, shown);
        connect(shown, &ScreenPage::subjectChanged, this, &MainWindow::showHeading);
    }
    ScreenPage *result = shown;
    m_current = name;
    m_navigation->setCurrent(navigationEntry(m_entries, name));
    // Asked before, since the page that goes hands the keyboard to whatever comes next.
    const bool hasKeyboard = result->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(result);
    for (QShortcut *key : std::as_const(m_undoKeys))
        key->setEnabled(!result->hasOwnUndo());
    if (!hasKeyboard) {
        result->setFocus(Qt::OtherFocusReason);
    }
    showHeading();
    if (m_begun) {
        result->activate();
    }
    return result;
}

void MainWindow::showHeading()
{
    QString district;
    for (const Organization &organization : m_workplace.organizations()) {
        if (!organization.parentId || organization.id == m_workplace.authority().root) {
            district = organization.name;
            break;
        }
    }
    m_navigation->setHeading(district);
    QStringList title;
    if (const ScreenPage *current = page(m_current)) {
        title.append(current->subject());
    }
    for (const PageEntry &entry : m_entries) {
        if (entry.name == m_current) {
            title.append(entry.title);
        }
    }
    title << district << tr("Community Party building");
    title.removeAll(QString());
    setWindowTitle(title.join(QStringLiteral(" – ")));
}

void MainWindow::openPerson(MemberId id)
{
    if (auto *members = qobject_cast<MembersPage *>(showPage(QStringLiteral("members")))) {
        members->openPerson(id);
    }
}

void MainWindow::openOrganization(OrganizationId id)
{
    if (auto *organizations = qobject_cast<OrganizationsPage *>(showPage(QStringLiteral("organizations")))) {
        organizations->openOrganization(id);
    }
}

void MainWindow::startEntry(MemberId id)
{
    if (auto *entry = qobject_cast<EntryPage *>(showPage(QStringLiteral("entry")))) {
        if (id) {
            entry->startFor(id);
        } else {
            entry->newRecord();
        }
    }
}

void MainWindow::showRow(const ActLine &act)
{
    const bool isRecord = act.table == QStringLiteral("participation");
    // Many people's records stand together in the list of records; one's own in the log, unless the list is in hand.
    if (isRecord && (act.more > 0 || m_current == QStringLiteral("records"))) {
        showRowOn(QStringLiteral("records"), act);
    } else if (!act.member.isNull()) {
        afterwards(m_workplace.services().members.row(act.member), this, [this, act](const Result<MemberRow> &row) {
            // Who went with the act is not there any more: the list shows it.
            if (!row) {
                showPage(QStringLiteral("members"));
                return;
            }
            openPerson(act.member);
            if (!act.isGone)
                page(m_current)->showRow(act.table, act.key);
        });
    } else if (act.table == QStringLiteral("place") && act.organization) {
        openOrganization(act.organization);
        if (!act.isGone)
            page(m_current)->showRow(act.table, act.key);
    } else if (act.table == QStringLiteral("organization")) {
        openOrganization(OrganizationId{act.key.toLongLong()});
    } else if (const QString name = pageOf(act); !name.isEmpty()) {
        showRowOn(name, act);
    }
}

void MainWindow::showRowOn(const QString &name, const ActLine &act)
{
    ScreenPage *shown = showPage(name);
    if (shown != nullptr && act.table == QStringLiteral("own_sheet"))
        shown->showFiltered({{QStringLiteral("sheet"), act.key}});
    else if (shown != nullptr && !act.isGone)
        shown->showRow(act.table, act.key);
}

void MainWindow::undo()
{
    m_workplace.undoing().undo(this);
}

void MainWindow::redo()
{
    m_workplace.undoing().redo(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isActiveWindow()
        && (isOurs(*static_cast<QKeyEvent *>(event))
            || isLeftByText(*static_cast<QKeyEvent *>(event), QApplication::focusWidget()))) {
        event->ignore();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_current.isEmpty()) {
        const QString last = m_workplace.memory().value(m_workplace.ownKey(pageKey)).toString();
        if (showPage(last) == nullptr) {
            showPage(m_entries.first().name);
        }
    }
    if (!m_begun) {
        // After the first paint: the window stands before anything is asked of the store.
        QTimer::singleShot(0, this, &MainWindow::begin);
    }
}

void MainWindow::begin()
{
    if (m_begun) {
        return;
    }
    m_begun = true;
    BackupKeeper::of(m_workplace).begin();
    connect(
        &m_workplace, &Workplace::organizationsChanged, this,
        [this] {
            // Who is for one part only begins with all of it.
            if (m_workplace.authority().isEverywhere()) {
                m_workplace.setScope(
                    OrganizationId{m_workplace.memory().value(m_workplace.ownKey(scopeKey)).toLongLong()});
            }
            if (ScreenPage *current = page(m_current)) {
                current->activate();
            }
        },
        Qt::SingleShotConnection);
    m_workplace.refreshOrganizations();
    tellRecoveries();
}

void MainWindow::remember()
{
    QSettings &memory = m_workplace.memory();
    memory.setValue(geometryKey, saveGeometry());
    memory.setValue(m_workplace.ownKey(pageKey), m_current);
    memory.setValue(m_workplace.ownKey(scopeKey), m_workplace.scopeRoot().value);
}

bool MainWindow::mayClose()
{
    const QList<Workplace::RunningJob> &jobs = m_workplace.jobs();
    return m_jobs == Jobs::HandedOver || m_unasked
        || std::all_of(jobs.begin(), jobs.end(), [](const auto &each) { return isMadeAgain(*each.job); })
        || m_workplace.prompts().confirmLoss(this, tr("Work is still running"),
            tr("Closing the window cancels it. Nothing half done is left behind."), tr("Cancel it and close"));
}

bool MainWindow::waitsForPages()
{
    for (ScreenPage *each : std::as_const(m_pages)) {
        if (each->isSettling()) {
            connect(each, &ScreenPage::settled, this, &MainWindow::close,
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
            return true;
        }
    }
    return false;
}

bool MainWindow::mayLeaveUnsaved()
{
    return m_workplace.isWaitingForOthers()
        && m_workplace.prompts().confirmLoss(this, tr("Another program is still writing"),
            tr("Another program writes to the database, and what you entered last waits for it. The window closes by "
               "itself as soon as it is saved. If you close it now, lines of quick entry stay as drafts for the next "
               "start; a roll call has to be recorded again."),
            tr("Close now"));
}

void MainWindow::closeAndThen(Jobs jobs, QObject *context, std::function<void()> then)
{
    m_jobs = jobs;
    // What comes then takes the window away, which must not happen from within its own event.
    m_then = [context = QPointer(context), then = std::move(then)] {
        if (context) {
            QMetaObject::invokeMethod(context, then, Qt::QueuedConnection);
        }
    };
    close();
}

void MainWindow::closeUnasked(QObject *context, std::function<void()> then)
{
    m_unasked = true;
    if (EntryPage *entry = qobject_cast<EntryPage *>(page(QStringLiteral("entry")))) {
        (void)entry->mayLeave(); // asks nothing, and keeps what is not recorded yet
    }
    closeAndThen(Jobs::Canceled, context, std::move(then));
}

QStringList MainWindow::unsaved() const
{
    QStringList words;
    for (const ScreenPage *each : m_pages) {
        words.append(each->unsaved());
    }
    words.removeAll(QString());
    return words;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    ScreenPage *current = page(m_current);
    if (m_unasked || current == nullptr || current->mayLeave()) {
        if (waitsForPages() && !mayLeaveUnsaved()) {
            return;
        }
        if (mayClose()) {
            remember();
            if (m_jobs == Jobs::Canceled) {
                m_workplace.cancelJobs();
            }
            event->accept();
            // What is told before the next window stands must not go with this one.
            m_workplace.setWindow(nullptr);
            if (m_then) {
                std::exchange(m_then, {})();
            }
            return;
        }
    }
    m_then = {};
    m_jobs = Jobs::Canceled;
}

} // namespace dangjian
