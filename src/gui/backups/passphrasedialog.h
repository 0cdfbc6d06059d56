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
    explicit PassphraseDialog(Workplace &workplace, QWidget *parent = nullptr);

protected:
    void save() override;

private:
    void judge();

    QLineEdit *m_passphraseEdit;
    QLineEdit *m_repeatEdit;
    QLabel *m_strengthLabel;
};

} // namespace dangjian
