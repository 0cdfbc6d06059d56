// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlworkbook.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

} // namespace

Result<std::unique_ptr<Workbook>> HtmlWorkbook::open(const QString &file, const ReadingLimits &limits)
{
    std::unique_ptr<HtmlWorkbook> workbook(new HtmlWorkbook(file, limits));
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file, {}, input.errorString());
    if (input.size() > limits.partBytes)
        return failure(ErrorCode::FileFormat, file, {u"size.limit"_s});
    const Result<TextEncoding> encoding = encodingOfText(input, file);
    if (!encoding)
        return failure(encoding.error());
    workbook->m_encoding = *encoding;
    QList<int> &tables = workbook->m_tables;
    HtmlParser parser(limits, [&tables](int table, const TableRow &) {
        // An outer table goes on where the inner one has ended.
        if (!tables.contains(table))
            tables << table;
        return true;
    });
    if (const Done done = workbook->readPage(parser); !done)
        return failure(done.error());
    if (tables.isEmpty())
        return failure(ErrorCode::FileFormat, file, {u"format.html"_s});
    std::sort(tables.begin(), tables.end());
    const QString name = QFileInfo(file).completeBaseName();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        workbook->m_sheets << SheetInfo{i == 0 ? name : u"%1 (%2)"_s.arg(name).arg(i + 1)};
        workbook->m_merged.insert(tables.at(i), parser.mergedAreas(tables.at(i)));
    }
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Done HtmlWorkbook::readPage(HtmlParser &parser)
{
    QFile input(m_file);
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, m_file, {}, input.errorString());
    QStringDecoder decoder = decoderOf(m_encoding);
    if (!decoder.isValid())
        return failure(ErrorCode::FileFormat, m_file, {u"text.encoding"_s});
    bool goOn = true;
    while (goOn) {
        const QByteArray piece = input.read(pieceBytes);
        if (piece.isEmpty())
            break;
        m_total += piece.size();
        if (m_total > m_limits.totalBytes)
            return failure(ErrorCode::FileFormat, m_file, {u"size.limit"_s});
        const QString text = decoder.decode(piece);
        if (decoder.hasError())
            return failure(ErrorCode::FileFormat, m_file, {u"text.encoding"_s});
        goOn = parser.feed(text);
    }
    if (goOn && input.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, m_file, {}, input.errorString());
    if (goOn)
        parser.finish();
    if (!parser.wrong().isEmpty())
        return failure(ErrorCode::FileFormat, m_file, {parser.wrong()});
    return {};
}

Done HtmlWorkbook::readRows(int sheet, const RowVisitor &visit)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return failure(ErrorCode::FileFormat, m_file, {u"xlsx.no_sheet"_s});
    const int wanted = m_tables.at(sheet);
    HtmlParser parser(m_limits, [&](int table, const TableRow &row) { return table != wanted || visit(row); });
    return readPage(parser);
}

Result<QList<MergedArea>> HtmlWorkbook::mergedAreas(int sheet)
{
    return sheet >= 0 && sheet < m_tables.size() ? m_merged.value(m_tables.at(sheet)) : QList<MergedArea>();
}

} // namespace dangjian
