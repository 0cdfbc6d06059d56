// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numberformat.h"
#include "xmlreading.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace dangjian {

/** Lets a map keyed by strings be asked with a view of the bytes that the parser holds. */
struct NameHash
{
    using is_transparent = void;
    size_t operator()(std::string_view name) const { return std::hash<std::string_view>{}(name); }
};

/** What the styles of an OpenDocument sheet say about the values of cells: how dates and figures are shown. */
class OdsStyles
{
public:
    /** Call for the elements of styles.xml, and for those of content.xml up to office:body. */
    void startElement(std::string_view name, const XmlAttributes &attributes);
    void endElement(std::string_view name);

    /** The format of a cell's style; Plain where the style is not known. */
    NumberFormat formatOf(std::string_view cellStyle) const;
    bool isHiddenTable(std::string_view tableStyle) const { return m_hiddenTables.contains(tableStyle); }

private:
    struct CellStyle
    {
        std::string dataStyle;
        std::string parent;
    };
    struct DataStyle
    {
        NumberFormat format;
        std::string firstSection; // the style that holds for positive values, where sections differ
    };
    /** The parts that a data style shows, gathered until it ends. */
    struct Parts
    {
        bool year = false;
        bool month = false;
        bool day = false;
        bool clock = false;
    };
    void startStyle(const XmlAttributes &attributes);
    void startDataStyle(std::string_view name, const XmlAttributes &attributes);
    void endDataStyle();
    const DataStyle *dataStyleOf(std::string_view cellStyle) const;

    template <class T>
    using ByName = std::unordered_map<std::string, T, NameHash, std::equal_to<>>;
    ByName<CellStyle> m_cells;
    ByName<DataStyle> m_data;
    std::unordered_set<std::string, NameHash, std::equal_to<>> m_hiddenTables;
    std::string m_table; // the style of a table whose properties are read
    std::string m_dataName; // the data style being read; empty = none
    std::string m_dataElement;
    DataStyle m_reading;
    Parts m_parts;
};

} // namespace dangjian
