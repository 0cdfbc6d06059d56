// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "sheets/sheetdata.h"
#include "sheets/sheetdescription.h"

#include <QList>
#include <QString>

namespace dangjian {

enum class FieldType
{
    Text,
    Date,
    Number,
    Minutes, // shown as hours
    Money, // fen
    Image,
};

/** A field that a sheet may name. */
struct SheetField
{
    QString name{}; // id_number
    QString label{}; // 公民身份号码
    FieldType type = FieldType::Text;
    bool shared = false; // the same on many sheets of a run (category, duties, district): laid out once for all
};

/** A list of rows that a sheet may print. */
struct SheetSection
{
    QString name{};
    QString label{};
    QList<SheetField> fields{};
};

/** What the program fills into one kind of sheet; the sheet file of the same name describes how it looks. */
struct SheetOutline
{
    QString name{}; // certificate: resources/sheets/certificate.xml
    QString title{}; // 登记证
    QList<SheetField> fields{};
    QList<SheetSection> sections{};
    SheetData (*sample)() = nullptr; // invented values, for the editor and for tests
    QString (*fault)(const SheetDescription &) = nullptr; // the finding's code where papers rely on more than fields

    const SheetField *field(const QString &name) const;
    const SheetSection *section(const QString &name) const;
};

/** All sheets that the program prints, in the order in which they are offered. */
const QList<SheetOutline> &sheetOutlines();
/** The one of that name, or nothing. */
const SheetOutline *sheetOutline(const QString &name);

/**
 * Whether the sheet names only fields and sections that exist, and styles of its own: FileFormat as the reader gives
 * it. `lines` are those of its pages, elements, rows and cells in the order of the file; without them the line is 0.
 */
Done checkSheet(const SheetDescription &sheet, const SheetOutline &outline, const QList<qint64> &lines = {});

} // namespace dangjian
