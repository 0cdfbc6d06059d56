// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellvalue.h"
#include "members/idnumber.h"
#include "members/memberrules.h"
#include "numberformat.h"
#include "rosters/celltext.h"
#include "rosters/rosterfield.h"

#include <cmath>
#include <cstring>

using namespace dangjian;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/** A cell's number under a format code, in both epochs, and what the roster makes of it. */
void tryNumber(double number, const NumberFormat &format)
{
    for (const DateEpoch epoch : {DateEpoch::Year1900, DateEpoch::Year1904}) {
        Cell cell;
        setNumberCell(cell, number, format, epoch);
        require((cell.type == CellType::Date) == cell.date.isValid());
        require(cell.type != CellType::Date || !cell.text.isEmpty());
        const RosterDate date = readDate(cell);
        require(date.kind != RosterDateKind::Day || date.date.isValid());
    }
    require(std::isfinite(number) || numberText(number).isEmpty());
}

void tryText(const QString &text)
{
    const QString clean = cleanText(text);
    require(cleanText(clean) == clean); // cleaning twice takes nothing more
    static_cast<void>(saysNothing(clean));
    static_cast<void>(yesOrNo(clean));
    static_cast<void>(normalizedHeading(text));
    static_cast<void>(cleanName(text));
    static_cast<void>(factsOf(cleanIdNumber(text)));
    for (const CellType type : {CellType::Text, CellType::Number}) {
        Cell cell;
        cell.type = type;
        cell.text = text;
        const RosterDate date = readDate(cell);
        const bool isDay = date.kind == RosterDateKind::Day || date.kind == RosterDateKind::Month
            || date.kind == RosterDateKind::Serial;
        require(isDay == date.date.isValid());
        require(date.kind != RosterDateKind::Month || date.date.day() == 1);
        require(!isDay || (date.date.year() >= 1880 && date.date.year() <= 2100));
    }
    for (const NumberKind kind : {NumberKind::Plain, NumberKind::Date, NumberKind::Month, NumberKind::DateTime}) {
        Cell cell;
        setIsoDateCell(cell, text, kind);
        require((cell.type == CellType::Date) == cell.date.isValid());
    }
}

} // namespace

/** Eight bytes of a number, the rest a text: as a format code, as what stands in a cell. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    double number = 0;
    if (size < sizeof(number))
        return 0;
    std::memcpy(&number, data, sizeof(number));
    const QString text
        = QString::fromUtf8(reinterpret_cast<const char *>(data) + sizeof(number), static_cast<qsizetype>(size - 8));
    const NumberFormat format = formatOfCode(text);
    tryNumber(number, format);
    tryNumber(number, builtInFormat(text.isEmpty() ? 14 : text.front().unicode()));
    tryText(text);
    return 0;
}
