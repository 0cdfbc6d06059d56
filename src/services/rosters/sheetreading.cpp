// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/sheetreading.h"

namespace dangjian {

using namespace Qt::StringLiterals;

HeadingKnowledge headingKnowledge(const RosterImportOptions &options, int sheet,
    const QHash<QString, QString> &remembered, const NameDirectory &branches)
{
    HeadingKnowledge known;
    for (auto heading = options.mapping.cbegin(); heading != options.mapping.cend(); ++heading)
        known.chosen.insert(normalizedHeading(heading.key()), heading.value());
    known.remembered = remembered;
    known.isBranch = [&branches](const QString &text) { return bool(branches.match(text).exact); };
    for (const RosterSheetChoice &choice : options.sheets)
        if (choice.sheet == sheet) {
            known.columns = choice.fields;
            known.headerRow = choice.headerRow;
        }
    return known;
}

Result<QList<TableRow>> beginningOf(Workbook &workbook, int sheet)
{
    QList<TableRow> beginning;
    const Done done = workbook.readRows(sheet, [&beginning](const TableRow &row) {
        beginning << row;
        return beginning.size() < 2 * headingSearchRows;
    });
    if (!done)
        return failure(done.error());
    return beginning;
}

Done checkFields(const RosterImportOptions &options)
{
    QStringList keys{QString()};
    for (const RosterField &field : rosterFields(options.subject))
        keys << field.key;
    QStringList named = options.mapping.values();
    for (const RosterSheetChoice &choice : options.sheets)
        named << choice.fields.values();
    for (const QString &key : std::as_const(named))
        if (!keys.contains(key))
            return failure(ErrorCode::Invalid, u"mapping"_s, {u"mapping.no_field"_s, key});
    return {};
}

} // namespace dangjian
