// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "ziparchive.h"

#include <QString>

#include <optional>
#include <string_view>

namespace dangjian {

/** The attributes of an element while its start is reported. Prefixes of names are passed over. */
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) { }
    /** UTF-8; empty where there is none. */
    std::string_view value(std::string_view name) const;
    /** The one whose name stands in the file like this, prefix and all. */
    std::string_view qualified(std::string_view name) const;
    QString text(std::string_view name) const;
    /** "1" and "true", as XML schema has it. */
    bool flag(std::string_view name) const;
    std::optional<int> number(std::string_view name) const;

private:
    const char **m_pairs;
};

/** Follows the elements of an XML document; names come without prefix. */
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) { static_cast<void>(name); }
    /** A piece of text; one text can come in many pieces. */
    virtual void characters(std::string_view text) { static_cast<void>(text); }

    bool stopped() const { return m_stopped; }
    const std::optional<Error> &error() const { return m_error; }

protected:
    /** Ends the reading after the running call: with an error, or because enough was read. */
    void stop(std::optional<Error> error = {})
    {
        m_stopped = true;
        m_error = std::move(error);
    }

private:
    bool m_stopped = false;
    std::optional<Error> m_error;
};

/**
 * Reads a document through, in pieces of 64 KiB. Document type declarations are refused (xml.dtd), and with them every
 * entity that could swell; so are tokens over 8 MiB and nesting over 200 (size.limit). `file` is the subject of errors.
 */
Done readXml(ByteSource &source, XmlHandler &handler, const QString &file);

} // namespace dangjian
