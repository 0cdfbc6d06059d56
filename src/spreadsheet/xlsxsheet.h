// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xlsxworkbook.h"

#include <string>

namespace dangjian {

/** Makes rows of a worksheet's XML as it streams by. */
class XlsxSheetHandler : public XmlHandler
{
public:
    XlsxSheetHandler(
        const XlsxContext &context, const ReadingLimits &limits, QString file, const Workbook::RowVisitor &visit);

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    /** What stands behind the rows: known once the sheet is read to its end. */
    const QList<MergedArea> &mergedAreas() const { return m_merged; }

private:
    enum class Kind
    {
        Number,
        Shared,
        Inline,
        FormulaText,
        Boolean,
        Error,
        IsoDate
    };

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void setNumber(Cell &cell) const;
    void addMergedArea(std::string_view reference);
    void refuse(const QString &code, const QString &detail = {});

    const XlsxContext &m_context;
    const ReadingLimits &m_limits;
    QString m_file;
    const Workbook::RowVisitor &m_visit;

    TableRow m_row;
    bool m_rowHasContent = false;
    int m_column = -1;
    Kind m_kind = Kind::Number;
    NumberFormat m_format;
    bool m_hasFormula = false;
    std::string m_text;
    bool m_inSheet = false;
    bool m_inCell = false;
    bool m_inText = false;
    int m_phonetic = 0;
    QList<MergedArea> m_merged;
};

} // namespace dangjian
