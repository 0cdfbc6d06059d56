// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "app/windowmemory.h"
#include "jobs/job.h"
#include "search/searchbox.h"
#include "teststore.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace dangjian {

/** Work that goes on until it is told to stop. */
class EndlessJob : public Job
{
public:
    ~EndlessJob() override { stopAndWait(); }

protected:
    Done run() override
    {
        qint64 done = 0;
        while (!isCanceled()) {
            report(++done % 100, 100);
            QThread::msleep(1);
        }
        return failure(ErrorCode::Canceled);
    }
};

/** The window over a store of its own, with prompts that are answered beforehand and a memory that ends with the test.
 */
class WindowDesk
{
public:
    WindowDesk()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_memory.path());
        windowMemory().clear();
        workplace = std::make_unique<Workplace>(data.services(), prompts);
    }

    /** Puts the window before the person, who waits until the organizations are there. */
    void open()
    {
        window = std::make_unique<MainWindow>(*workplace);
        window->resize(1366, 768);
        QSignalSpy organizations(workplace.get(), &Workplace::organizationsChanged);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()) || (organizations.isEmpty() && !organizations.wait())) {
            qFatal("the window does not come up");
        }
    }

    void refresh()
    {
        QSignalSpy organizations(workplace.get(), &Workplace::organizationsChanged);
        workplace->refreshOrganizations();
        if (!organizations.wait()) {
            qFatal("the organizations do not come");
        }
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : window.get(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    /** A dialog of this type, once it stands and has the keyboard. */
    template <class Dialog>
    static Dialog *dialog(QWidget *parent)
    {
        Dialog *found = nullptr;
        const bool stands = QTest::qWaitFor([&] {
            const QList<Dialog *> all = parent->findChildren<Dialog *>();
            for (Dialog *candidate : all) {
                found = candidate->isVisible() && candidate->isActiveWindow() ? candidate : found;
            }
            return found != nullptr;
        });
        return stands ? found : nullptr;
    }

    TestStore data;
    ScriptedPrompts prompts;
    std::unique_ptr<Workplace> workplace;
    std::unique_ptr<MainWindow> window;

private:
    QTemporaryDir m_memory;
};

} // namespace dangjian
