// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace dangjian {

/** A text, a date, a number (minutes, fen and counts as they are stored), the bytes of a JPEG, or nothing. */
using SheetValue = std::variant<std::monostate, QString, QDate, qint64, QByteArray>;

/** The rows of a section; each has a value for each of the fields, in their order. */
struct SheetRows
{
    QStringList fields{};
    QList<QList<SheetValue>> rows{};
};

/** What stands on one sheet: a value for each field, rows for each section. What is absent counts as empty. */
struct SheetData
{
    QString subject{}; // whom the sheet is about, named where a character cannot be printed
    QHash<QString, SheetValue> fields{};
    QHash<QString, SheetRows> sections{};

    void set(const QString &field, const SheetValue &value) { fields.insert(field, value); }
};

} // namespace dangjian
