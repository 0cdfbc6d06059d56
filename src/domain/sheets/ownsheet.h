// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace dangjian {

/** The office's own copy of a sheet, as it stands in the store: the words of a sheet file. */
struct OwnSheet
{
    QString name{}; // that of the sheet which the program brings along
    QString description{};
    QDateTime changedAt{};
    qint64 rowVersion = 1;
};

} // namespace dangjian
