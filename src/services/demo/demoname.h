// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demorandom.h"
#include "members/member.h"

#include <QString>

namespace dangjian {

/**
 * An invented name as it would be borne by someone of that sex born in that year, of that ethnic group (GB/T 3304
 * code). Names repeat about as often as they do in a town; one in a thousand or so has a rare character.
 */
QString demoName(Random &random, Sex sex, int birthYear, const QString &ethnicity = QStringLiteral("01"));

} // namespace dangjian
