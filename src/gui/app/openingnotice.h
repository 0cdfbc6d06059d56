// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dangjian {

/** Says that a database is being opened, where that takes its time. */
class OpeningNotice : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningNotice(const QString &file, QWidget *parent = nullptr);
};

} // namespace dangjian
