// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odsoutline.h"

#include "xmlreading.h"

#include <QByteArray>

#include <algorithm>
#include <string_view>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 64 * 1024;
constexpr qsizetype longestTag = 64 * 1024;
constexpr qsizetype mostTables = 1000;
constexpr std::string_view tagStart = "<table:table";

/** A few bytes as a document. */
class Bytes : public ByteSource
{
public:
    explicit Bytes(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    Result<qint64> read(char *data, qint64 size) override
    {
        const qint64 count = std::min<qint64>(size, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

class TagHandler : public XmlHandler
{
public:
    void startElement(std::string_view, const XmlAttributes &attributes) override
    {
        tag = {attributes.text("name"), attributes.text("style-name")};
    }

    OdsTableTag tag;
};

/** The place behind a tag's end, quoted values passed over; npos where it is not there yet. */
size_t endOfTag(std::string_view text)
{
    char quote = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (quote != 0)
            quote = text[i] == quote ? 0 : quote;
        else if (text[i] == '"' || text[i] == '\'')
            quote = text[i];
        else if (text[i] == '>')
            return i + 1;
    }
    return std::string_view::npos;
}

bool isNameEnd(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '>' || c == '/';
}

} // namespace

Result<QList<OdsTableTag>> findTables(ByteSource &source, const QString &file)
{
    const auto tooMuch = [&file] { return failure(ErrorCode::FileFormat, file, {u"size.limit"_s}); };
    QList<OdsTableTag> tables;
    QByteArray buffer;
    for (;;) {
        const qsizetype kept = buffer.size();
        buffer.resize(kept + pieceBytes);
        const Result<qint64> got = source.read(buffer.data() + kept, pieceBytes);
        if (!got)
            return failure(got.error());
        buffer.truncate(kept + *got);
        const std::string_view text(buffer.constData(), static_cast<size_t>(buffer.size()));
        // What may be the beginning of a tag is looked at again with the next piece.
        size_t done = text.size() - std::min(text.size(), tagStart.size());
        for (size_t at = text.find(tagStart); at != std::string_view::npos; at = text.find(tagStart, at + 1)) {
            const size_t behind = at + tagStart.size();
            const size_t end = behind < text.size() && !isNameEnd(text[behind]) ? behind : endOfTag(text.substr(at));
            if (end == std::string_view::npos) {
                done = std::min(done, at);
                break;
            }
            done = std::max(done, behind);
            if (end == behind)
                continue; // table:table-row and its like
            QByteArray tag = buffer.mid(static_cast<qsizetype>(at), static_cast<qsizetype>(end));
            if (!tag.endsWith("/>"))
                tag += "</table:table>";
            Bytes bytes(std::move(tag));
            TagHandler handler;
            if (const Done read = readXml(bytes, handler, file); !read)
                return failure(read.error());
            if (tables.size() >= mostTables)
                return tooMuch();
            tables << handler.tag;
        }
        if (*got == 0)
            return tables;
        buffer.remove(0, static_cast<qsizetype>(done));
        if (buffer.size() > longestTag + pieceBytes)
            return tooMuch();
    }
}

} // namespace dangjian
