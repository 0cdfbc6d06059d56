// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace dangjian {

/** 1986年7月1日; empty for no date. */
QString paperDate(QDate date);
/** 2026.03.15, for narrow columns; empty for no date. */
QString shortPaperDate(QDate date);
/** Minutes as hours with at most two decimals (90 → 1.5); empty for none. */
QString paperHours(int minutes);
/** A count; empty for none, so that the cell can be filled in by hand. */
QString paperCount(int count);
/** 一, 二, … 九十九 for ordinals on paper. */
QString chineseNumber(int number);

} // namespace dangjian
