// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/letteroptions.h"

using namespace Qt::StringLiterals;

namespace dangjian {

QJsonObject LetterOptions::toJson() const
{
    return {{u"from"_s, from.toString(Qt::ISODate)}, {u"until"_s, until.toString(Qt::ISODate)},
        {u"valid_days"_s, validDays}, {u"clear"_s, clear}, {u"reason"_s, reason}, {u"start_label"_s, startLabel},
        {u"printed_envelope"_s, printedEnvelope}};
}

LetterOptions LetterOptions::fromJson(const QJsonObject &json)
{
    LetterOptions options;
    options.from = QDate::fromString(json.value(u"from"_s).toString(), Qt::ISODate);
    options.until = QDate::fromString(json.value(u"until"_s).toString(), Qt::ISODate);
    options.validDays = json.value(u"valid_days"_s).toInt(options.validDays);
    options.clear = json.value(u"clear"_s).toBool();
    options.reason = json.value(u"reason"_s).toString();
    options.startLabel = json.value(u"start_label"_s).toInt(options.startLabel);
    options.printedEnvelope = json.value(u"printed_envelope"_s).toBool();
    return options;
}

} // namespace dangjian
