// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../app/windowdesk.h"

#include "app/desktopprogram.h"

#include <QLineEdit>

namespace dangjian {

inline const QString departmentPassword = QStringLiteral("lantern hedgerow 7");
inline const QString givenPassword = QStringLiteral("river barn walnut");

/** The first account of a store, of the department, signed in. */
inline AccountId addDepartment(TestStore &data)
{
    Account account;
    account.name = QStringLiteral("zhaomin");
    account.fullName = QStringLiteral("赵敏");
    account.role = Role::Department;
    account.organizationId = data.district;
    return valueOf(data.services().accounts.add(account, departmentPassword));
}

/** A further account; its password is not to be changed at the first sign-in where `own`. */
inline AccountId addAccount(
    TestStore &data, const QString &name, Role role, OrganizationId organization, const QString &own = {})
{
    Account account;
    account.name = name;
    account.role = role;
    account.organizationId = organization;
    account.mustChangePassword = true;
    const AccountId id = valueOf(data.services().accounts.add(account, givenPassword));
    if (!own.isEmpty()) {
        data.services().accounts.signOut();
        valueOf(data.services().accounts.signIn(name, givenPassword));
        valueOf(data.services().accounts.changePassword(givenPassword, own));
        data.services().accounts.signOut();
        valueOf(data.services().accounts.signIn(QStringLiteral("zhaomin"), departmentPassword));
    }
    return id;
}

/** The program from its start over the file of a test store, with prompts that are answered beforehand. */
class ProgramDesk
{
public:
    ProgramDesk()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_memory.path());
        windowMemory().clear();
        windowMemory().setValue(QStringLiteral("language"), QStringLiteral("en"));
    }

    /** `data` is closed: the program is alone with the file. */
    void start()
    {
        data.close();
        StoreOptions options;
        options.program = QStringLiteral("dangjian test");
        options.passwordCost = {1, 8192};
        program = std::make_unique<DesktopProgram>(*qApp, prompts,
            StoreOpening{std::make_shared<FixedClock>(QDate(2026, 10, 31)), options},
            DesktopOptions{data.file(), QStringLiteral("en"), {}});
        if (!program->start()) {
            qFatal("the program does not start");
        }
    }

    SignInWindow *door() const { return program->signInWindow(); }

    /** Types name and password and presses Enter. */
    template <class Window>
    static void enter(Window *window, const QString &name, const QString &password)
    {
        auto *nameEdit = window->template findChild<QLineEdit *>(QStringLiteral("nameEdit"));
        nameEdit->setText(name);
        auto *passwordEdit = window->template findChild<QLineEdit *>(QStringLiteral("passwordEdit"));
        passwordEdit->setFocus();
        QTest::keyClicks(passwordEdit, password);
        QTest::keyClick(passwordEdit, Qt::Key_Return);
    }

    TestStore data;
    ScriptedPrompts prompts;
    std::unique_ptr<DesktopProgram> program;

private:
    QTemporaryDir m_memory;
};

} // namespace dangjian
