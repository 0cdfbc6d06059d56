// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace dangjian {

class Workplace;

/** A strip that says what is wrong with the backups, and leads to where it is mended; hidden where all is well. */
class BackupNotice : public QFrame
{
    Q_OBJECT

public:
    explicit BackupNotice(Workplace &workplace, QWidget *parent = nullptr);

private:
    void refresh();

    Workplace &m_workplace;
    QLabel *m_troubleLabel;
};

} // namespace dangjian
