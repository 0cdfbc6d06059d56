// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace dangjian {

/** An error in one or two sentences for people: what happened, what was kept, what to do. */
QString errorText(const Error &error);

/** The words for a finding's code ("date.in_future" → "The date lies in the future."). */
QString findingText(const QString &code, const QStringList &args = {});

} // namespace dangjian
