// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "odsstyles.h"
#include "workbook.h"
#include "xmlreading.h"

#include <string>
#include <vector>

namespace dangjian {

/** One table of an OpenDocument sheet, as an outline of the content tells it. */
struct OdsTable
{
    SheetInfo info;
    QList<MergedArea> merged;
};

/**
 * Follows content.xml, in which all tables stand one behind the other: gathers what they are, or makes rows of one.
 */
class OdsContentHandler : public XmlHandler
{
public:
    /** Gathers the tables. `styles` holds those of styles.xml and takes in those of the content. */
    OdsContentHandler(OdsStyles &styles, const ReadingLimits &limits, QString file);
    /** Makes rows of one table, counted from 0. */
    OdsContentHandler(
        OdsStyles &styles, const ReadingLimits &limits, QString file, int table, const Workbook::RowVisitor &visit);

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    const QList<OdsTable> &tables() const { return m_tables; }

private:
    enum class ValueType
    {
        None,
        Text,
        Number,
        Date,
        Time,
        Boolean,
        Error
    };

    void startTable(const XmlAttributes &attributes);
    void addColumns(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void endRow();
    void startCell(const XmlAttributes &attributes, bool covered);
    void startInCell(std::string_view name, const XmlAttributes &attributes);
    void endCell();
    Cell readCell() const;
    void addSpaces(int count);
    std::string_view columnStyle() const;
    /** How often a row or cell stands there; stops with xml.broken where that is no positive number. */
    qint64 repetition(const XmlAttributes &attributes, std::string_view name);
    void refuse(const QString &code, const QString &detail = {});

    OdsStyles &m_styles;
    const ReadingLimits &m_limits;
    QString m_file;
    int m_wanted = -1; // the table whose rows are made
    const Workbook::RowVisitor *m_visit = nullptr;

    QList<OdsTable> m_tables;
    bool m_inBody = false;
    bool m_inTable = false;
    bool m_making = false; // rows of the table at hand
    int m_skipped = 0; // elements open inside one that says nothing of a cell's value

    struct ColumnStyle
    {
        int end = 0; // the column behind the last that has the style
        std::string style;
    };
    std::vector<ColumnStyle> m_columnStyles;
    std::string m_rowStyle;
    TableRow m_row;
    qint64 m_rowNumber = 0; // of the row at hand
    qint64 m_rowRepeated = 1;
    qint64 m_madeByRepeating = 0;
    bool m_rowHasContent = false;

    bool m_inCell = false;
    bool m_covered = false;
    qint64 m_column = 0; // of the cell at hand
    qint64 m_cellRepeated = 1;
    ValueType m_type = ValueType::None;
    NumberFormat m_format;
    bool m_hasFormula = false;
    std::string m_value; // as the attribute has it
    std::string m_text; // of the paragraphs
    int m_paragraphs = 0;
    bool m_inParagraph = false;
    size_t m_paragraphStart = 0; // in the text
    bool m_afterBreak = false; // spaces here indent the XML
};

} // namespace dangjian
