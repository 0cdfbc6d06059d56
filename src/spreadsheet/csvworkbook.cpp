// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvworkbook.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

QStringDecoder decoderOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringDecoder::Utf8);
    case TextEncoding::Utf16LittleEndian:
        return QStringDecoder(QStringDecoder::Utf16LE);
    case TextEncoding::Utf16BigEndian:
        return QStringDecoder(QStringDecoder::Utf16BE);
    case TextEncoding::Gb18030:
        break;
    }
    return QStringDecoder("GB18030");
}

/** The separator that stands most often outside quotes in the beginning of a text. */
QChar likelySeparator(QStringView text)
{
    std::array<std::pair<QChar, int>, 3> counts{{{u',', 0}, {u'\t', 0}, {u';', 0}}};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        for (auto &[separator, count] : counts)
            if (!quoted && c == separator)
                ++count;
    }
    return std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) {
        return a.second < b.second;
    })->first;
}

/** Cuts text into rows, however it arrives in pieces. */
class CsvParser
{
public:
    CsvParser(QChar separator, const ReadingLimits &limits, const Workbook::RowVisitor &visit)
        : m_separator(separator), m_limits(limits), m_visit(visit)
    {
    }

    /** False when nothing more is wanted; `wrong()` then tells why, and is empty where the visitor had enough. */
    bool feed(QStringView text)
    {
        for (const QChar c : text)
            if (!take(c))
                return false;
        return true;
    }
    bool finish() { return m_rowStarted ? endRow() : true; }
    QString wrong() const { return m_wrong; }

private:
    bool take(QChar c)
    {
        if (c == u'\n' && m_afterReturn) {
            m_afterReturn = false;
            return true;
        }
        m_afterReturn = false;
        if (m_quoted) {
            if (c != u'"')
                return append(c);
            m_quoted = false;
            m_afterQuote = true;
            return true;
        }
        if (c == u'"' && m_afterQuote) { // a doubled quote stands for one
            m_quoted = true;
            m_afterQuote = false;
            return append(c);
        }
        m_afterQuote = false;
        if (c == u'\r' || c == u'\n') {
            m_afterReturn = c == u'\r';
            return endRow();
        }
        m_rowStarted = true;
        if (c == m_separator)
            return endCell();
        if (c == u'"' && m_cell.isEmpty()) {
            m_quoted = true;
            return true;
        }
        return append(c);
    }

    bool append(QChar c)
    {
        m_cell += c;
        return m_cell.size() <= m_limits.cellBytes || refuse(u"size.limit"_s);
    }

    bool endCell()
    {
        // ="0515" is how programs keep Excel from making a number of digits.
        if (m_cell.size() >= 3 && m_cell.startsWith(u"=\"") && m_cell.endsWith(u'"'))
            m_cell = m_cell.sliced(2, m_cell.size() - 3);
        if (!m_cell.isEmpty()) {
            if (m_column >= m_limits.columns)
                return refuse(u"size.columns"_s);
            m_row.cells.resize(m_column + 1);
            m_row.cells[m_column] = {CellType::Text, m_cell};
        }
        ++m_column;
        m_cell.clear();
        return true;
    }

    bool endRow()
    {
        if (!endCell())
            return false;
        ++m_row.number;
        if (m_row.number > m_limits.rows)
            return refuse(u"size.rows"_s);
        const bool goOn = m_row.cells.isEmpty() || m_visit(m_row);
        m_row.cells.clear();
        m_column = 0;
        m_rowStarted = false;
        return goOn;
    }

    bool refuse(const QString &code)
    {
        m_wrong = code;
        return false;
    }

    QChar m_separator;
    const ReadingLimits &m_limits;
    const Workbook::RowVisitor &m_visit;
    TableRow m_row;
    int m_column = 0;
    QString m_cell;
    bool m_rowStarted = false;
    bool m_quoted = false;
    bool m_afterQuote = false;
    bool m_afterReturn = false;
    QString m_wrong;
};

} // namespace

CsvWorkbook::CsvWorkbook(QString file, const ReadingLimits &limits)
    : m_file(std::move(file)), m_limits(limits), m_sheets{{QFileInfo(m_file).completeBaseName()}}
{
}

Result<std::unique_ptr<Workbook>> CsvWorkbook::open(const QString &file, const ReadingLimits &limits)
{
    std::unique_ptr<CsvWorkbook> workbook(new CsvWorkbook(file, limits));
    if (const Done done = workbook->detect(); !done)
        return failure(done.error());
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Done CsvWorkbook::detect()
{
    QFile input(m_file);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, m_file, {}, input.errorString());
    if (input.size() > m_limits.partBytes)
        return failure(ErrorCode::FileFormat, m_file, {u"size.limit"_s});
    const QByteArray head = input.peek(pieceBytes);
    if (head.startsWith("\xFF\xFE")) {
        m_encoding = TextEncoding::Utf16LittleEndian;
    } else if (head.startsWith("\xFE\xFF")) {
        m_encoding = TextEncoding::Utf16BigEndian;
    } else if (head.contains('\0')) {
        return failure(ErrorCode::FileFormat, m_file, {u"format.unknown"_s});
    } else {
        QStringDecoder utf8(QStringDecoder::Utf8);
        while (!input.atEnd() && !utf8.hasError()) {
            const QString piece = utf8.decode(input.read(pieceBytes));
            static_cast<void>(piece);
        }
        m_encoding = utf8.hasError() ? TextEncoding::Gb18030 : TextEncoding::Utf8;
    }
    QStringDecoder decoder = decoderOf(m_encoding);
    if (!decoder.isValid())
        return failure(ErrorCode::FileFormat, m_file, {u"text.encoding"_s});
    const QString beginning = decoder.decode(head);
    m_separator = likelySeparator(beginning);
    return {};
}

Done CsvWorkbook::readRows(int sheet, const RowVisitor &visit)
{
    if (sheet != 0)
        return failure(ErrorCode::FileFormat, m_file, {u"xlsx.no_sheet"_s});
    QFile input(m_file);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, m_file, {}, input.errorString());
    QStringDecoder decoder = decoderOf(m_encoding);
    CsvParser parser(m_separator, m_limits, visit);
    bool goOn = true;
    while (goOn && !input.atEnd()) {
        const QByteArray piece = input.read(pieceBytes);
        if (input.error() != QFileDevice::NoError)
            return failure(ErrorCode::FileUnreadable, m_file, {}, input.errorString());
        const QString text = decoder.decode(piece);
        if (decoder.hasError())
            return failure(ErrorCode::FileFormat, m_file, {u"text.encoding"_s});
        goOn = parser.feed(text);
    }
    if (goOn)
        goOn = parser.finish();
    if (!parser.wrong().isEmpty())
        return failure(ErrorCode::FileFormat, m_file, {parser.wrong()});
    return {};
}

} // namespace dangjian
