// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberformat.h"
#include "workbook.h"
#include "xmlreading.h"

#include <QHash>

#include <string>

namespace dangjian {

/** Follows a workbook in the XML of Excel 2003: gathers its sheets, or makes rows of one. */
class Xml2003Content : public XmlHandler
{
public:
    /** Gathers the sheets. */
    Xml2003Content(const ReadingLimits &limits, QString file);
    /** Makes rows of one sheet, counted from 0. */
    Xml2003Content(const ReadingLimits &limits, QString file, int sheet, const Workbook::RowVisitor &visit);

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    const QList<SheetInfo> &sheets() const { return m_sheets; }
    const QList<MergedArea> &mergedAreas() const { return m_merged; }

private:
    bool isWanted() const { return m_visit && m_sheets.size() - 1 == m_wanted; }
    void startRow(const XmlAttributes &attributes);
    void endRow();
    void startCell(const XmlAttributes &attributes);
    void endCell();
    Cell readCell() const;
    void refuse(const QString &code);

    ReadingLimits m_limits;
    QString m_file;
    int m_wanted = -1;
    Workbook::RowVisitor m_visit;
    QList<SheetInfo> m_sheets;
    QList<MergedArea> m_merged;
    QHash<QString, NumberFormat> m_formats; // by the style's name
    QString m_style; // the one that is read
    TableRow m_row;
    int m_column = 0; // of the cell that is read, and the next free one after it
    int m_across = 0;
    QString m_cellStyle;
    std::string m_type;
    std::string m_text;
    bool m_hasFormula = false;
    bool m_inTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inData = false;
    bool m_inComment = false;
    bool m_inVisible = false;
};

} // namespace dangjian
