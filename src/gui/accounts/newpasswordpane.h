// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class NewPasswordForm;
} // namespace Ui

namespace dangjian {

/** A new password, typed twice; what is asked of it, and what is still wrong with it, is told while it is typed. */
class NewPasswordPane : public QWidget
{
    Q_OBJECT

public:
    explicit NewPasswordPane(QWidget *parent = nullptr);
    ~NewPasswordPane() override;

    /** The account's name, which the password must not be. */
    void setAccountName(const QString &name);
    /** The password that was given, which the new one must not be; nothing of it is kept after clear(). */
    void setGiven(const QString &password);
    QString password() const;
    /** What keeps it from being taken, in words; empty where nothing does. */
    QString fault() const;
    void clear();
    void focusFirst();
    /** Somebody wants to save what cannot be taken: tells why as a fault, and puts the cursor where it is mended. */
    void insist();

    /** Enter in the first field goes on to the second, and saves no dialog around it. */
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
    /** Enter was pressed in the last field. */
    void submitted();

private:
    void showRule();
    /** What is wrong with the first one, in words. */
    QString firstFault() const;

    std::unique_ptr<Ui::NewPasswordForm> m_form;
    QString m_accountName;
    QString m_given;
};

} // namespace dangjian
