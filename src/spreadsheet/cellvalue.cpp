// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cellvalue.h"

#include <QTime>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr double exactDigits = 1e15;

} // namespace

void setNumberCell(Cell &cell, double number, const NumberFormat &format, DateEpoch epoch)
{
    cell.number = number;
    cell.type = CellType::Number;
    if (format.kind == NumberKind::Zeros && number >= 0 && number < exactDigits) {
        cell.text = numberText(number).rightJustified(format.zeros, u'0');
        return;
    }
    if (format.kind != NumberKind::Plain && format.kind != NumberKind::Zeros) {
        cell.text = serialText(number, format.kind, epoch);
        if (format.kind != NumberKind::Time && !cell.text.isEmpty()) {
            cell.date = dateOfSerial(number, epoch);
            // A day that the calendar lacks (29 February 1900) stays text, to be refused where a date is asked for.
            cell.type = cell.date.isValid() ? CellType::Date : CellType::Text;
        }
        if (!cell.text.isEmpty())
            return;
    }
    cell.text = numberText(number);
}

void setTextCell(Cell &cell, const QString &text)
{
    if (text.isEmpty())
        return;
    cell.type = CellType::Text;
    cell.text = text;
}

void setBooleanCell(Cell &cell, bool value)
{
    cell.type = CellType::Boolean;
    cell.number = value ? 1 : 0;
    cell.text = value ? u"TRUE"_s : u"FALSE"_s;
}

void setErrorCell(Cell &cell, const QString &text)
{
    cell.type = CellType::Error;
    cell.text = text;
}

void setIsoDateCell(Cell &cell, const QString &text, NumberKind kind)
{
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid()) {
        setTextCell(cell, text);
        return;
    }
    cell.type = CellType::Date;
    cell.date = date;
    const QTime time = QTime::fromString(text.mid(11, 8), Qt::ISODate);
    cell.number = serialOfDate(date) + (time.isValid() ? time.msecsSinceStartOfDay() / 86400000.0 : 0);
    cell.text = text.left(kind == NumberKind::Month && date.day() == 1 ? 7 : 10);
    const bool showsTime = kind != NumberKind::Month && kind != NumberKind::Date;
    if (showsTime && time.isValid() && time != QTime(0, 0))
        cell.text += u' ' + time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

} // namespace dangjian
