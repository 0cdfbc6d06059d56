// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/lockscreen.h"

#include "accounts/accountwords.h"
#include "accounts/quietcolumn.h"
#include "accounts/ui_lockform.h"
#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QPainter>
#include <QVBoxLayout>

namespace dangjian {

LockVeil::LockVeil(QWidget *window) : QWidget(window), m_window(window), m_title(window->windowTitle())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Locked"));
    setGeometry(window->rect());
    show();
    raise();
    hideTitle();
    window->installEventFilter(this);
}

void LockVeil::lift()
{
    m_window->removeEventFilter(this);
    m_window->setWindowTitle(m_title);
    delete this;
}

void LockVeil::hideTitle()
{
    m_hiding = true;
    m_window->setWindowTitle(tr("Locked"));
    m_hiding = false;
}

bool LockVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(m_window->rect());
    } else if (event->type() == QEvent::ChildPolished || event->type() == QEvent::LayoutRequest) {
        raise();
    } else if (event->type() == QEvent::WindowTitleChange && !m_hiding) {
        m_title = m_window->windowTitle();
        hideTitle();
    }
    return QWidget::eventFilter(watched, event);
}

void LockVeil::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), palette().window());
}

LockScreen::LockScreen(Workplace &workplace, MainWindow *window)
    : QWidget(window, Qt::Dialog | Qt::FramelessWindowHint),
      m_workplace(workplace),
      m_window(window),
      m_form(std::make_unique<Ui::LockForm>())
{
    setObjectName(QStringLiteral("lockScreen"));
    setWindowTitle(tr("Locked"));
    setWindowModality(Qt::ApplicationModal);
    setAutoFillBackground(true);
    const Authority &authority = workplace.authority();
    auto *page = new QWidget(this);
    m_form->setupUi(page);
    m_form->capsLockLabel->watch(m_form->passwordEdit);
    showAsFault(m_form->faultLabel);
    m_form->reasonLabel->setText(
        tr("Locked. Everything is as you left it, also what is not saved yet; running work goes on."));
    m_form->unlockButton->setDefault(true);
    m_form->otherButton->setFlat(true);
    m_form->otherButton->setAutoDefault(true); // Enter presses it, as in a dialog
    addQuietColumn(this, authority.fullName.isEmpty() ? authority.name : authority.fullName,
        authority.fullName.isEmpty() ? wordFor(authority.role)
                                     : authority.name + QStringLiteral(" · ") + wordFor(authority.role))
        ->addWidget(page);
    connect(m_form->passwordEdit, &QLineEdit::returnPressed, this, &LockScreen::unlock);
    connect(m_form->unlockButton, &QPushButton::clicked, this, &LockScreen::unlock);
    connect(m_form->otherButton, &QPushButton::clicked, this, &LockScreen::askForOther);
}

LockScreen::~LockScreen() = default;

void LockScreen::lock()
{
    if (isLocked()) {
        return;
    }
    m_before = QApplication::activeWindow();
    m_form->passwordEdit->clear();
    m_form->faultLabel->hide();
    // A menu or a list that dropped down goes: it would lie above everything.
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    coverAll();
    qApp->installEventFilter(this);
    follow();
    show();
    activateWindow();
    m_form->passwordEdit->setFocus();
}

void LockScreen::coverAll()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window != this && window->isVisible() && window->isWindow()) {
            cover(window);
        }
    }
}

void LockScreen::cover(QWidget *window)
{
    for (const QPointer<LockVeil> &veil : std::as_const(m_veils)) {
        if (veil && veil->parentWidget() == window) {
            return;
        }
    }
    m_veils.append(new LockVeil(window));
}

void LockScreen::follow()
{
    setGeometry(QRect(m_window->mapToGlobal(QPoint(0, 0)), m_window->size()));
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && (event->type() == QEvent::Move || event->type() == QEvent::Resize)) {
        follow();
    }
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *window = static_cast<QWidget *>(watched);
        const Qt::WindowType type = window->windowType();
        if (window != this && window->isWindow() && !isAncestorOf(window) && type != Qt::Popup && type != Qt::ToolTip) {
            cover(window);
            // It came above this one and would take the keyboard: this one comes last again.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (isLocked()) {
                        hide();
                        show();
                        activateWindow();
                        m_form->passwordEdit->setFocus();
                    }
                },
                Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LockScreen::unlock()
{
    if (!m_form->unlockButton->isEnabled() || m_form->passwordEdit->text().isEmpty()) {
        return;
    }
    m_form->unlockButton->setEnabled(false);
    m_form->faultLabel->hide();
    const QString password = m_form->passwordEdit->text();
    m_form->passwordEdit->clear();
    afterwards(m_workplace.services().accounts.confirm(password), this, [this](const Done &done) {
        m_form->unlockButton->setEnabled(true);
        if (done) {
            open();
            return;
        }
        m_form->faultLabel->setText(errorText(done.error()));
        m_form->faultLabel->show();
        m_form->passwordEdit->setFocus();
    });
}

void LockScreen::open()
{
    qApp->removeEventFilter(this);
    for (const QPointer<LockVeil> &veil : std::as_const(m_veils)) {
        if (veil) {
            veil->lift();
        }
    }
    m_veils.clear();
    hide();
    // What came up meanwhile is to be read first.
    QWidget *front = QApplication::activeModalWidget();
    if (front == nullptr) {
        front = m_before ? m_before.data() : static_cast<QWidget *>(m_window);
    }
    front->activateWindow();
    Q_EMIT unlocked();
}

QString LockScreen::unsavedText() const
{
    int dialogs = 0;
    for (const QPointer<LockVeil> &veil : std::as_const(m_veils)) {
        if (veil && veil->parentWidget() != m_window && veil->parentWidget()->isVisible()) {
            ++dialogs;
        }
    }
    QStringList lost;
    if (dialogs > 0) {
        lost.append(tr("Open dialogs: %1; what was typed in them and not saved is lost.").arg(dialogs));
    }
    const QStringList unsaved = m_window->unsaved();
    if (!unsaved.isEmpty()) {
        lost.append(tr("Not saved and lost: %1.").arg(unsaved.join(tr(", "))));
    }
    if (!m_workplace.jobs().isEmpty()) {
        lost.append(tr("Running work is cancelled; nothing half done is left behind."));
    }
    if (lost.isEmpty()) {
        lost.append(tr("Nothing is unsaved."));
    }
    lost.append(
        tr("Lines of quick entry that are not recorded yet are kept for %1.").arg(m_workplace.authority().name));
    return lost.join(u'\n');
}

void LockScreen::askForOther()
{
    // The question stands above this screen; it is not hidden as others are.
    qApp->removeEventFilter(this);
    const bool wanted = m_workplace.prompts().confirmLoss(this, tr("Sign in as somebody else"),
        tr("The window of %1 is closed.").arg(m_workplace.authority().name) + u'\n' + unsavedText(),
        tr("Close it and sign in"));
    qApp->installEventFilter(this);
    if (!wanted) {
        m_form->passwordEdit->setFocus();
        return;
    }
    qApp->removeEventFilter(this);
    // Dialogs that somebody waits for in a loop of their own go first; all others go with the window.
    while (QWidget *front = QApplication::activeModalWidget()) {
        if (front == this) {
            hide();
            continue;
        }
        auto *dialog = qobject_cast<QDialog *>(front);
        if (dialog == nullptr || front->windowModality() != Qt::ApplicationModal) {
            break;
        }
        dialog->done(QDialog::Rejected);
    }
    m_leaving = true;
    Q_EMIT m_workplace.signOutRequested();
}

void LockScreen::closeEvent(QCloseEvent *event)
{
    // Alt+F4 upon it must not uncover what lies below: the program is left through its window.
    if (isLocked()) {
        event->ignore();
    }
}

void LockScreen::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // nothing below hears of it
}

} // namespace dangjian
