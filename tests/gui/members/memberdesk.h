// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "jobs/job.h"
#include "teststore.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace dangjian {

/** The members' screens over a store of their own, with prompts answered beforehand and a memory that ends with them.
 */
class MemberDesk
{
public:
    MemberDesk()
    {
        for (const QSettings::Format format : {QSettings::NativeFormat, QSettings::IniFormat})
            QSettings::setPath(format, QSettings::UserScope, folder.path());
        workplace = std::make_unique<Workplace>(data.services(), prompts);
        QSignalSpy organizations(workplace.get(), &Workplace::organizationsChanged);
        workplace->refreshOrganizations();
        if (organizations.isEmpty() && !organizations.wait())
            qFatal("the organizations do not come");
        QObject::connect(workplace.get(), &Workplace::jobStarted, workplace.get(), [this](Job *job) {
            ++jobsStarted;
            QObject::connect(job, &Job::finished, workplace.get(), [this] { ++jobsFinished; });
            QObject::connect(job, &Job::failed, workplace.get(), [this](const Error &error) {
                jobError = error;
                ++jobsFailed;
            });
        });
    }

    bool waitForJob() const
    {
        return QTest::qWaitFor([this] { return jobsStarted > 0 && jobsFinished + jobsFailed == jobsStarted; }, 30000);
    }

    /** The dialog of this type that stands below the widget, once it does. */
    template <class Dialog>
    static Dialog *dialog(QWidget *parent)
    {
        Dialog *found = nullptr;
        const bool stands = QTest::qWaitFor([&] {
            const QList<Dialog *> all = parent->findChildren<Dialog *>();
            for (Dialog *candidate : all)
                found = candidate->isVisible() ? candidate : found;
            return found != nullptr;
        });
        return stands ? found : nullptr;
    }

    template <class Widget>
    static Widget *child(QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<Widget *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    MemberDetails details(MemberId id) { return valueOf(data.services().members.show(id)); }

    TestStore data;
    ScriptedPrompts prompts;
    QTemporaryDir folder;
    std::unique_ptr<Workplace> workplace;
    int jobsStarted = 0;
    int jobsFinished = 0;
    int jobsFailed = 0;
    Error jobError;
};

} // namespace dangjian
