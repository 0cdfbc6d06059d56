// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formdialog.h"

class QLineEdit;

namespace dangjian {

/** The passphrase that backups are sealed with, typed twice, with a warning of what losing it means. */
class PassphraseDialog : public FormDialog
{
    Q_OBJECT

public:
    /** `seenLock` is what backups are sealed with so far, as the settings have it. */
    PassphraseDialog(Workplace &workplace, const QString &seenLock, QWidget *parent = nullptr);

    /** What is said of the lock in the settings where it is shown beside another; of what was there before, too. */
    static QString lockText(const QString &lock, const QString &before);

protected:
    void save() override;
    bool meetConflict() override;

private:
    void judge();

    QString m_seenLock;
    QLineEdit *m_passphraseEdit;
    QLineEdit *m_repeatEdit;
    QLabel *m_strengthLabel;
};

} // namespace dangjian
