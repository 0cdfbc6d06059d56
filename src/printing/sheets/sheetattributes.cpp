// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetattributes.h"

#include "sheets/sheettemplate.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace dangjian {

using namespace sheetnames;

bool SheetAttributes::take(QLatin1StringView name, bool needed)
{
    m_known.insert(QString(name));
    if (!m_attributes.hasAttribute(name)) {
        if (needed)
            fail(u"sheet.attribute_missing"_s, {name});
        return false;
    }
    m_value = m_attributes.value(name).toString();
    return true;
}

void SheetAttributes::text(QLatin1StringView name, QString &value, bool needed)
{
    if (!take(name, needed))
        return;
    value = m_value;
    if (needed && value.isEmpty())
        fail(u"sheet.attribute_missing"_s, {name});
}

void SheetAttributes::number(QLatin1StringView name, std::optional<double> &value, double least, double most)
{
    if (!take(name))
        return;
    bool valid = false;
    const double read = m_value.toDouble(&valid);
    if (!valid || !std::isfinite(read) || read < least || read > most)
        fail(u"sheet.number"_s, {name, m_value, QString::number(least), QString::number(most)});
    else
        value = read;
}

void SheetAttributes::number(QLatin1StringView name, double &value, double least, double most, bool needed)
{
    std::optional<double> read;
    if (needed && !take(name, true))
        return;
    number(name, read, least, most);
    value = read.value_or(value);
}

void SheetAttributes::count(QLatin1StringView name, int &value, int least, int most)
{
    if (!take(name))
        return;
    bool valid = false;
    const int read = m_value.toInt(&valid);
    if (!valid || read < least || read > most)
        fail(u"sheet.number"_s, {name, m_value, QString::number(least), QString::number(most)});
    else
        value = read;
}

void SheetAttributes::numbers(
    QLatin1StringView name, QList<double> &values, qsizetype fewest, qsizetype most, double least, bool needed)
{
    if (!take(name, needed))
        return;
    QList<double> read;
    for (const QString &word : m_value.split(u' ', Qt::SkipEmptyParts)) {
        bool valid = false;
        const double one = word.toDouble(&valid);
        if (!valid || !std::isfinite(one) || one < least || one > 2000)
            return fail(u"sheet.number"_s, {name, word, QString::number(least), u"2000"_s});
        read << one;
    }
    if (read.size() < fewest || read.size() > most)
        return fail(u"sheet.numbers"_s, {name, QString::number(fewest), QString::number(most)});
    values = read;
}

void SheetAttributes::ink(QLatin1StringView name, std::optional<QRgb> &value)
{
    if (!take(name))
        return;
    value = valueOf(inks, m_value);
    if (!value && m_value.size() == 7 && m_value.startsWith(u'#')) {
        bool valid = false;
        const uint read = QStringView(m_value).sliced(1).toUInt(&valid, 16);
        if (valid)
            value = 0xff000000 | read;
    }
    if (!value)
        fail(u"sheet.value"_s, {name, m_value, u"black, red, grey, white, #rrggbb"_s});
}

void SheetAttributes::condition(QLatin1StringView name, QString &value)
{
    if (!take(name) || m_value.isEmpty())
        return;
    value = m_value;
    if (!parseCondition(value))
        fail(u"sheet.condition"_s, {value});
}

void SheetAttributes::style(StyleChanges &changes)
{
    choice("face"_L1, faces, changes.face);
    number("size"_L1, changes.size, 1, 400);
    choice("align"_L1, aligns, changes.align);
    choice("valign"_L1, valigns, changes.valign);
    choice("fit"_L1, fits, changes.fit);
    number("leading"_L1, changes.leading, 0.5, 10);
    number("tracking"_L1, changes.tracking, -0.5, 20);
    number("one-line-share"_L1, changes.oneLineShare, 0.05, 1);
    number("indent"_L1, changes.indent, 0, 100);
    number("padding"_L1, changes.padding, 0, 500);
    number("inset-top"_L1, changes.insetTop, -100, 500);
    number("inset-bottom"_L1, changes.insetBottom, -100, 500);
    number("smallest"_L1, changes.smallest, 0, 400);
    number("spread"_L1, changes.spread, 0, 100);
    choice("vertical"_L1, yesNo, changes.vertical);
    ink("ink"_L1, changes.ink);
}

void SheetAttributes::end()
{
    for (const QXmlStreamAttribute &attribute : std::as_const(m_attributes))
        if (!m_known.contains(attribute.qualifiedName().toString()))
            fail(u"sheet.attribute_unknown"_s, {attribute.qualifiedName().toString()});
}

} // namespace dangjian
