// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsworkbook.h"

#include "cellvalue.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto streamName = "Workbook"_L1;
constexpr quint16 biff8 = 0x0600;
constexpr qsizetype mostSheets = 1000;
constexpr size_t mostFormats = 65536;
constexpr qint64 mostCellsSorted = 4 * 1000 * 1000; // of a sheet whose cells come in any order
constexpr quint8 worksheet = 0;

/** A number in the 30 bits of an RK: the upper part of a double or an integer, perhaps in hundredths. */
double rkNumber(quint32 rk)
{
    double number = 0;
    if (rk & 0x02)
        number = static_cast<qint32>(rk) >> 2;
    else
        number = std::bit_cast<double>(quint64(rk & 0xFFFFFFFC) << 32);
    return rk & 0x01 ? number / 100 : number;
}

QString errorName(quint8 code)
{
    switch (code) {
    case 0x00:
        return u"#NULL!"_s;
    case 0x07:
        return u"#DIV/0!"_s;
    case 0x0F:
        return u"#VALUE!"_s;
    case 0x17:
        return u"#REF!"_s;
    case 0x1D:
        return u"#NAME?"_s;
    case 0x24:
        return u"#NUM!"_s;
    default:
        return u"#N/A"_s;
    }
}

bool isCell(XlsRecordType type)
{
    switch (type) {
    case XlsRecordType::Formula:
    case XlsRecordType::MultipleRk:
    case XlsRecordType::RichString:
    case XlsRecordType::SharedString:
    case XlsRecordType::Number:
    case XlsRecordType::Label:
    case XlsRecordType::BooleanOrError:
    case XlsRecordType::Rk:
        return true;
    default:
        return false;
    }
}

} // namespace

/** Makes rows of a sheet's records: at once where they are in order, at the end where they are not. */
class XlsWorkbook::RowMaker
{
public:
    RowMaker(const XlsWorkbook &workbook, const Outline &outline, const RowVisitor &visit)
        : m_workbook(workbook), m_outline(outline), m_visit(visit)
    {
    }

    /** False when nothing more is wanted; wrong() then tells why, and is empty where the visitor had enough. */
    bool take(XlsRecords &records)
    {
        if (records.type() == XlsRecordType::String && m_formulaColumn >= 0) {
            Cell cell;
            cell.fromFormula = true;
            setTextCell(cell, records.text(0));
            return put(m_formulaRow, std::exchange(m_formulaColumn, -1), std::move(cell)) && fine(records);
        }
        return !isCell(records.type()) || (takeCell(records) && fine(records));
    }

    bool finish()
    {
        if (m_outline.ordered)
            return flush();
        for (auto &[number, row] : m_sorted) {
            m_row = std::move(row);
            if (!flush())
                return false;
        }
        return true;
    }

    QString wrong() const { return m_wrong; }

private:
    bool fine(const XlsRecords &records) { return !records.isShort() || refuse(u"xls.broken"_s); }

    bool refuse(const QString &code)
    {
        m_wrong = code;
        return false;
    }

    bool takeCell(XlsRecords &records)
    {
        const int row = records.u16(0);
        const int column = records.u16(2);
        Cell cell;
        switch (records.type()) {
        case XlsRecordType::MultipleRk:
            return takeNumbers(records, row, column);
        case XlsRecordType::Formula:
            return takeFormula(records, row, column);
        case XlsRecordType::Rk:
            setNumber(cell, rkNumber(records.u32(6)), records.u16(4));
            break;
        case XlsRecordType::Number:
            setNumber(cell, records.real(6), records.u16(4));
            break;
        case XlsRecordType::SharedString: {
            const quint32 index = records.u32(6);
            if (index >= m_workbook.m_strings.size())
                return refuse(u"xls.broken"_s);
            setTextCell(cell, m_workbook.m_strings.at(index));
            break;
        }
        case XlsRecordType::BooleanOrError:
            if (records.u8(7) == 0)
                setBooleanCell(cell, records.u8(6) != 0);
            else
                setErrorCell(cell, errorName(records.u8(6)));
            break;
        default: // Label, RichString
            setTextCell(cell, records.text(6));
            break;
        }
        return put(row, column, std::move(cell));
    }

    bool takeNumbers(XlsRecords &records, int row, int firstColumn)
    {
        const qsizetype count = (records.size() - 6) / 6;
        for (qsizetype i = 0; i < count; ++i) {
            Cell cell;
            setNumber(cell, rkNumber(records.u32(4 + i * 6 + 2)), records.u16(4 + i * 6));
            if (!put(row, firstColumn + static_cast<int>(i), std::move(cell)))
                return false;
        }
        return true;
    }

    bool takeFormula(XlsRecords &records, int row, int column)
    {
        Cell cell;
        cell.fromFormula = true;
        if (records.u16(12) != 0xFFFF) {
            const double number = records.real(6);
            // Programs that do not calculate write a nought and ask Excel to calculate when it loads the file.
            const bool calculated = number != 0 || (records.u16(14) & 0x03) != 0x03;
            if (calculated)
                setNumber(cell, number, records.u16(4));
            return put(row, column, std::move(cell));
        }
        switch (records.u8(6)) {
        case 0: // the text follows in a record of its own
            m_formulaRow = row;
            m_formulaColumn = column;
            return true;
        case 1:
            setBooleanCell(cell, records.u8(8) != 0);
            break;
        case 2:
            setErrorCell(cell, errorName(records.u8(8)));
            break;
        default: // an empty text: a result, but nothing that stands in the cell
            return true;
        }
        return put(row, column, std::move(cell));
    }

    void setNumber(Cell &cell, double number, quint16 format) const
    {
        if (!std::isfinite(number))
            return;
        setNumberCell(cell, number,
            format < m_workbook.m_formats.size() ? m_workbook.m_formats[format] : NumberFormat{}, m_workbook.m_epoch);
    }

    bool put(int row, int column, Cell &&cell)
    {
        if (cell.isEmpty() && !cell.fromFormula)
            return true;
        if (column >= m_workbook.m_limits.columns)
            return refuse(u"size.columns"_s);
        if (row >= m_workbook.m_limits.rows)
            return refuse(u"size.rows"_s);
        if (m_outline.ordered && row + 1 != m_row.number && !flush())
            return false;
        TableRow &target = m_outline.ordered ? m_row : m_sorted[row];
        target.number = row + 1;
        if (target.cells.size() <= column) {
            m_made += column + 1 - target.cells.size();
            if (!m_outline.ordered && m_made > mostCellsSorted)
                return refuse(u"size.limit"_s);
            target.cells.resize(column + 1);
        }
        target.cells[column] = std::move(cell);
        return true;
    }

    /** Hands the row on that is whole, and begins the next. */
    bool flush()
    {
        if (m_row.cells.isEmpty())
            return true;
        m_row.hidden = std::binary_search(m_outline.hiddenRows.cbegin(), m_outline.hiddenRows.cend(), m_row.number);
        const bool goOn = m_visit(m_row);
        m_row.cells.clear();
        return goOn;
    }

    const XlsWorkbook &m_workbook;
    const Outline &m_outline;
    const RowVisitor &m_visit;
    TableRow m_row;
    std::map<int, TableRow> m_sorted; // by row, where the sheet is not in order
    qint64 m_made = 0;
    int m_formulaRow = 0;
    int m_formulaColumn = -1; // of a formula whose text is still to come
    QString m_wrong;
};

XlsWorkbook::XlsWorkbook(QString file, const ReadingLimits &limits) : m_file(std::move(file)), m_limits(limits) { }

Failure XlsWorkbook::broken(const QString &detail) const
{
    return failure(ErrorCode::FileFormat, m_file, {u"xls.broken"_s}, detail);
}

Result<std::unique_ptr<Workbook>> XlsWorkbook::open(const QString &file, const ReadingLimits &limits)
{
    std::unique_ptr<XlsWorkbook> workbook(new XlsWorkbook(file, limits));
    if (const Done done = workbook->readStructure(); !done)
        return failure(done.error());
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Done XlsWorkbook::readStructure()
{
    const auto wrong = [this](const QString &code) { return failure(ErrorCode::FileFormat, m_file, {code}); };
    Result<std::unique_ptr<CompoundFile>> container = CompoundFile::open(m_file, m_limits);
    if (!container)
        return failure(container.error());
    m_container = std::move(*container);
    if (m_container->contains(u"EncryptedPackage"_s) || m_container->contains(u"EncryptionInfo"_s))
        return wrong(u"xlsx.encrypted"_s);
    if (!m_container->contains(streamName))
        return wrong(m_container->contains(u"Book"_s) ? u"format.xls"_s : u"format.unknown"_s);
    Result<CompoundStream> stream = m_container->stream(streamName);
    if (!stream)
        return failure(stream.error());
    m_stream = std::move(*stream);
    if (const Done done = readGlobals(); !done)
        return done;
    m_outlines.resize(m_sheets.size());
    return m_sheets.isEmpty() ? Done(wrong(u"xlsx.no_sheet"_s)) : Done();
}

Done XlsWorkbook::readGlobals()
{
    XlsRecords records(m_stream);
    QHash<int, NumberFormat> custom;
    std::vector<int> formatIds;
    bool ended = false;
    if (!records.next() || records.type() != XlsRecordType::BeginOfFile)
        return records.error() ? Done(failure(*records.error())) : Done(broken(u"no beginning"_s));
    if (records.u16(0) != biff8)
        return failure(ErrorCode::FileFormat, m_file, {u"format.xls"_s});
    while (!ended && !records.isShort() && records.next()) {
        switch (records.type()) {
        case XlsRecordType::EndOfFile:
            ended = true;
            break;
        case XlsRecordType::FilePassword:
            return failure(ErrorCode::FileFormat, m_file, {u"xlsx.encrypted"_s});
        case XlsRecordType::DateMode:
            m_epoch = records.u16(0) == 1 ? DateEpoch::Year1904 : DateEpoch::Year1900;
            break;
        case XlsRecordType::NumberFormat:
            custom.insert(records.u16(0), formatOfCode(records.text(2)));
            break;
        case XlsRecordType::CellFormat:
            if (formatIds.size() < mostFormats)
                formatIds.push_back(records.u16(2));
            break;
        case XlsRecordType::BoundSheet:
            if (records.u8(5) == worksheet && m_sheets.size() < mostSheets) {
                const quint8 state = records.u8(4) & 0x03;
                m_positions << records.u32(0);
                m_sheets << SheetInfo{records.text(6, true),
                    state == 0       ? SheetVisibility::Visible
                        : state == 1 ? SheetVisibility::Hidden
                                     : SheetVisibility::VeryHidden};
            }
            break;
        case XlsRecordType::SharedStrings:
            if (const Done done = readSharedStrings(records); !done)
                return done;
            break;
        default:
            break;
        }
    }
    if (records.error())
        return failure(*records.error());
    if (records.isShort() || !ended)
        return broken(u"globals"_s);
    for (const int id : formatIds) {
        const auto found = custom.constFind(id);
        m_formats.push_back(found != custom.cend() ? *found : builtInFormat(id));
    }
    return {};
}

Done XlsWorkbook::readSharedStrings(XlsRecords &records)
{
    constexpr qsizetype countsBytes = 8; // how many texts there are; nothing depends on what is said there
    records.startTexts(countsBytes);
    while (!records.atEndOfTexts()) {
        const QString text = records.text(records.textEnd());
        if (records.isShort())
            return broken(u"shared texts"_s);
        if (!m_strings.add(text, m_limits.stringCharacters))
            return failure(ErrorCode::FileFormat, m_file, {u"size.limit"_s});
    }
    return {};
}

Done XlsWorkbook::walk(int sheet, const std::function<bool(XlsRecords &)> &take)
{
    XlsRecords records(m_stream);
    records.seek(m_positions.at(sheet));
    int depth = 0;
    while (records.next()) {
        if (records.type() == XlsRecordType::BeginOfFile) {
            ++depth;
        } else if (depth == 0) {
            break;
        } else if (records.type() == XlsRecordType::EndOfFile) {
            if (--depth == 0)
                return {};
        } else if (depth == 1 && !take(records)) {
            return {};
        }
    }
    return records.error() ? Done(failure(*records.error())) : Done(broken(u"no end of a sheet"_s));
}

Result<const XlsWorkbook::Outline *> XlsWorkbook::outlineOf(int sheet)
{
    Outline &outline = m_outlines[sheet];
    if (outline.known)
        return &outline;
    int row = 0;
    bool isShort = false;
    const Done done = walk(sheet, [&](XlsRecords &records) {
        constexpr quint16 noHeight = 0x20;
        if (isCell(records.type())) {
            outline.ordered = outline.ordered && records.u16(0) >= row;
            row = records.u16(0);
        } else if (records.type() == XlsRecordType::Row) {
            if (records.u16(12) & noHeight)
                outline.hiddenRows << records.u16(0) + 1;
        } else if (records.type() == XlsRecordType::MergedCells) {
            for (qsizetype at = 2; at + 8 <= records.size() && outline.merged.size() < mostMergedAreas; at += 8)
                outline.merged << MergedArea{
                    records.u16(at) + 1, records.u16(at + 2) + 1, records.u16(at + 4), records.u16(at + 6)};
        }
        isShort = records.isShort();
        return !isShort && outline.hiddenRows.size() <= m_limits.rows;
    });
    if (!done)
        return failure(done.error());
    if (isShort)
        return broken(u"short record"_s);
    std::sort(outline.hiddenRows.begin(), outline.hiddenRows.end());
    outline.known = true;
    return &outline;
}

Result<QList<MergedArea>> XlsWorkbook::mergedAreas(int sheet)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return failure(ErrorCode::FileFormat, m_file, {u"xlsx.no_sheet"_s});
    const Result<const Outline *> outline = outlineOf(sheet);
    if (!outline)
        return failure(outline.error());
    return (*outline)->merged;
}

Done XlsWorkbook::readRows(int sheet, const RowVisitor &visit)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return failure(ErrorCode::FileFormat, m_file, {u"xlsx.no_sheet"_s});
    const Result<const Outline *> outline = outlineOf(sheet);
    if (!outline)
        return failure(outline.error());
    RowMaker rows(*this, **outline, visit);
    bool goOn = true;
    const Done done = walk(sheet, [&](XlsRecords &records) { return goOn = rows.take(records); });
    if (!done)
        return done;
    if (goOn)
        rows.finish();
    if (!rows.wrong().isEmpty())
        return failure(ErrorCode::FileFormat, m_file, {rows.wrong()});
    return {};
}

} // namespace dangjian
