// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace dangjian {

class Workplace;

/** Says when the store's last backup was made and what is wrong with the backups, and says it anew when that changes.
 */
class LastBackupLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LastBackupLabel(Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

private:
    Workplace &m_workplace;
    bool m_isWell = true;
};

} // namespace dangjian
