// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textform.h"

#include "csvparser.h"

#include <QIODevice>
#include <QMap>

#include <algorithm>
#include <utility>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 64 * 1024;
constexpr int rowsWeighed = 50;
constexpr qsizetype namingLength = 5; // sep=;

/** The separator that the first line of a text names for Excel; null where it names none. */
QChar namedSeparator(QStringView text)
{
    const bool named = text.size() > namingLength && text.startsWith(u"sep=")
        && (text.at(namingLength) == u'\r' || text.at(namingLength) == u'\n');
    return named ? text.at(namingLength - 1) : QChar();
}

/** How many of the first rows agree on a number of cells greater than one, and on which. */
std::pair<int, int> agreement(QStringView text, QChar separator)
{
    QMap<int, int> rowsByWidth;
    int rows = 0;
    CsvParser *reading = nullptr;
    CsvParser parser(separator, {}, [&](const TableRow &) {
        if (reading->columns() > 1)
            ++rowsByWidth[reading->columns()];
        return ++rows < rowsWeighed;
    });
    reading = &parser;
    if (parser.feed(text))
        parser.finish();
    std::pair<int, int> best{0, 0};
    for (auto width = rowsByWidth.cbegin(); width != rowsByWidth.cend(); ++width)
        best = std::max(best, {width.value(), width.key()});
    return best;
}

QChar likelySeparator(QStringView text)
{
    QChar likely = u',';
    std::pair<int, int> best{0, 0};
    for (const QChar separator : {u',', u'\t', u';'}) {
        const std::pair<int, int> found = agreement(text, separator);
        if (found > best) {
            best = found;
            likely = separator;
        }
    }
    return likely;
}

Failure notRead(const QIODevice &input, const QString &file)
{
    return failure(ErrorCode::FileUnreadable, file, {}, input.errorString());
}

} // namespace

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

Result<TextEncoding> encodingOfText(QIODevice &input, const QString &file)
{
    if (!input.seek(0))
        return notRead(input, file);
    const QByteArray head = input.read(pieceBytes);
    if (head.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (head.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (head.contains('\0'))
        return failure(ErrorCode::FileFormat, file, {u"format.unknown"_s});
    QStringDecoder utf8(QStringDecoder::Utf8);
    for (QByteArray piece = head; !piece.isEmpty() && !utf8.hasError(); piece = input.read(pieceBytes)) {
        const QString decoded = utf8.decode(piece);
        static_cast<void>(decoded);
    }
    return utf8.hasError() ? TextEncoding::Gb18030 : TextEncoding::Utf8;
}

Result<TextForm> formOfText(QIODevice &input, const QString &file)
{
    const Result<TextEncoding> encoding = encodingOfText(input, file);
    if (!encoding)
        return failure(encoding.error());
    TextForm form;
    form.encoding = *encoding;
    if (!input.seek(0))
        return notRead(input, file);
    const QByteArray head = input.read(pieceBytes);
    QStringDecoder decoder = decoderOf(form.encoding);
    if (!decoder.isValid())
        return failure(ErrorCode::FileFormat, file, {u"text.encoding"_s});
    const QString beginning = decoder.decode(head);
    const QChar named = namedSeparator(beginning);
    form.namesSeparator = !named.isNull();
    form.separator = form.namesSeparator ? named : likelySeparator(beginning);
    return form;
}

Done readTextRows(QIODevice &input, const TextForm &form, const ReadingLimits &limits, const QString &file,
    const Workbook::RowVisitor &visit)
{
    if (!input.seek(0))
        return notRead(input, file);
    QStringDecoder decoder = decoderOf(form.encoding);
    CsvParser parser(form.separator, limits, visit);
    bool toSkip = form.namesSeparator;
    bool goOn = true;
    while (goOn) {
        const QByteArray piece = input.read(pieceBytes);
        if (piece.isEmpty())
            break;
        const QString text = decoder.decode(piece);
        if (decoder.hasError())
            return failure(ErrorCode::FileFormat, file, {u"text.encoding"_s});
        QStringView rows = text;
        if (std::exchange(toSkip, false)) {
            rows = rows.mid(namingLength + (rows.mid(namingLength).startsWith(u"\r\n") ? 2 : 1));
        }
        goOn = parser.feed(rows);
    }
    if (!input.atEnd() && goOn)
        return notRead(input, file);
    if (goOn)
        parser.finish();
    if (!parser.wrong().isEmpty())
        return failure(ErrorCode::FileFormat, file, parser.wrong());
    return {};
}

} // namespace dangjian
