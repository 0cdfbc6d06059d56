// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/participation.h"

#include <QDate>
#include <QString>

#include <optional>

namespace dangjian {

/**
 * A date as people type it into a cell; full-width characters are taken too.
 *
 * "2026-10-31", "2026/10/31", "2026.10.31", "2026年10月31日", "20261031", "261031"; "10-31", "10/31", "10月31日",
 * "1031" of this year (of the last one where October to December are typed from January to March); "31" = the last 31st
 * that is not in the future; "+1", "-3" = days from `base`, which is what stood in the cell; "0" = today. Invalid where
 * it is none of these.
 */
QDate dateFromText(const QString &text, QDate base, QDate today);

/** True for a date that is written in full, or with month and day parted by a sign: no mere number. */
bool isWrittenDate(const QString &text);

/**
 * A kind by its number (1 … 6), its Chinese word or the beginning of it (志愿服务, 实事 …), words that offices use for
 * it (义务劳动, 党课 …), its initials (zyfw, z) or its code (volunteer).
 */
std::optional<ParticipationKind> kindFromText(const QString &text);

/** A number of deeds: "2", "２", "2件"; empty = 0; nothing where it is no such number. */
std::optional<int> deedsFromText(const QString &text);

/** Hours with or without their unit ("1.5小时", "1小时30分", "90分钟", "1:30"), in minutes. */
std::optional<int> hoursFromText(const QString &text);

} // namespace dangjian
