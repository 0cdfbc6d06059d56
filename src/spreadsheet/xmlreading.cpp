// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmlreading.h"

#include <expat.h>

#include <charconv>
#include <memory>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int pieceBytes = 64 * 1024;
constexpr int deepest = 200;
constexpr qint64 longestToken = qint64(8) * 1024 * 1024;

std::string_view localName(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct Reading
{
    XML_Parser parser = nullptr;
    XmlHandler *handler = nullptr;
    int depth = 0;
    bool tooDeep = false;
    bool declaresType = false;
    qint64 bytesFed = 0;
    qint64 bytesAtLastEvent = 0;

    void seen()
    {
        bytesAtLastEvent = bytesFed;
        if (handler->stopped())
            XML_StopParser(parser, XML_FALSE);
    }
};

void XMLCALL onStart(void *data, const XML_Char *name, const XML_Char **attributes)
{
    auto *reading = static_cast<Reading *>(data);
    if (reading->handler->stopped())
        return;
    if (++reading->depth > deepest) {
        reading->tooDeep = true;
        XML_StopParser(reading->parser, XML_FALSE);
        return;
    }
    reading->handler->startElement(localName(name), XmlAttributes(attributes));
    reading->seen();
}

void XMLCALL onEnd(void *data, const XML_Char *name)
{
    auto *reading = static_cast<Reading *>(data);
    if (reading->handler->stopped()) // an empty element reports its end even after its start asked to stop
        return;
    --reading->depth;
    reading->handler->endElement(localName(name));
    reading->seen();
}

void XMLCALL onText(void *data, const XML_Char *text, int length)
{
    auto *reading = static_cast<Reading *>(data);
    if (reading->handler->stopped())
        return;
    reading->handler->characters(std::string_view(text, static_cast<size_t>(length)));
    reading->seen();
}

void XMLCALL onDocumentType(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    auto *reading = static_cast<Reading *>(data);
    reading->declaresType = true;
    XML_StopParser(reading->parser, XML_FALSE);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (localName(pair[0]) == name)
            return pair[1];
    return {};
}

std::string_view XmlAttributes::qualified(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (pair[0] == name)
            return pair[1];
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    const std::string_view found = value(name);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

bool XmlAttributes::flag(std::string_view name) const
{
    const std::string_view found = value(name);
    return found == "1" || found == "true";
}

std::optional<int> XmlAttributes::number(std::string_view name) const
{
    const std::string_view found = value(name);
    int result = 0;
    const auto [end, error] = std::from_chars(found.data(), found.data() + found.size(), result);
    if (error != std::errc() || end != found.data() + found.size() || found.empty())
        return std::nullopt;
    return result;
}

Done readXml(ByteSource &source, XmlHandler &handler, const QString &file)
{
    const auto wrong = [&file](const QString &code, const QString &detail = {}) {
        return failure(ErrorCode::FileFormat, file, {code}, detail);
    };
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), &XML_ParserFree);
    if (!parser)
        return failure(ErrorCode::Internal, file, {}, u"no XML parser"_s);
    Reading reading;
    reading.parser = parser.get();
    reading.handler = &handler;
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDocumentType);

    for (;;) {
        void *buffer = XML_GetBuffer(parser.get(), pieceBytes);
        if (!buffer)
            return wrong(u"size.limit"_s);
        const Result<qint64> got = source.read(static_cast<char *>(buffer), pieceBytes);
        if (!got)
            return failure(got.error());
        reading.bytesFed += *got;
        const bool last = *got == 0;
        const XML_Status status = XML_ParseBuffer(parser.get(), static_cast<int>(*got), last);
        if (handler.stopped()) {
            if (handler.error())
                return failure(*handler.error());
            return {};
        }
        if (reading.declaresType)
            return wrong(u"xml.dtd"_s);
        if (reading.tooDeep || reading.bytesFed - reading.bytesAtLastEvent > longestToken)
            return wrong(u"size.limit"_s);
        if (status != XML_STATUS_OK) {
            return wrong(u"xml.broken"_s,
                u"%1 in line %2"_s.arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get()))))
                    .arg(XML_GetCurrentLineNumber(parser.get())));
        }
        if (last)
            return {};
    }
}

} // namespace dangjian
