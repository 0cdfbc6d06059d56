// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedstrings.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

QString cellText(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (qsizetype at = text.indexOf(u"_x"); at >= 0 && at + 7 <= text.size(); at = text.indexOf(u"_x", at + 1)) {
        if (text.at(at + 6) != u'_')
            continue;
        bool isHex = false;
        const ushort unit = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (isHex)
            text.replace(at, 7, QChar(unit));
    }
    return text;
}

/** Joins the runs of each <si> and passes over the readings in <rPh>. */
class SharedStrings::Handler : public XmlHandler
{
public:
    Handler(SharedStrings &strings, const ReadingLimits &limits, const QString &file)
        : m_strings(strings), m_limits(limits), m_tooLong{ErrorCode::FileFormat, file, {u"size.limit"_s}}
    {
    }

    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            ++m_phonetic;
        else if (name == "t")
            m_inText = m_phonetic == 0;
    }

    void endElement(std::string_view name) override
    {
        if (name == "t")
            m_inText = false;
        else if (name == "rPh")
            --m_phonetic;
        else if (name == "si" && !m_strings.add(cellText(m_text), m_limits.stringCharacters))
            stop(m_tooLong);
    }

    void characters(std::string_view text) override
    {
        if (!m_inText)
            return;
        m_text += text;
        if (m_text.size() > static_cast<size_t>(m_limits.cellBytes))
            stop(m_tooLong);
    }

private:
    SharedStrings &m_strings;
    const ReadingLimits &m_limits;
    Error m_tooLong;
    std::string m_text;
    bool m_inText = false;
    int m_phonetic = 0;
};

SharedStrings::SharedStrings() = default;
SharedStrings::~SharedStrings() = default;

Done SharedStrings::read(ByteSource &source, const ReadingLimits &limits, const QString &file)
{
    Handler handler(*this, limits, file);
    return readXml(source, handler, file);
}

bool SharedStrings::add(QStringView text, qint64 most)
{
    // An entry costs its view too, so that millions of empty texts are bounded as well.
    m_characters += text.size() + static_cast<qint64>(sizeof(QStringView) / sizeof(char16_t));
    if (m_characters > most)
        return false;
    if (text.size() > m_free) {
        m_free = std::max(blockCharacters, text.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char16_t[]>(static_cast<size_t>(m_free)));
        m_next = m_blocks.back().get();
    }
    std::copy_n(text.utf16(), text.size(), m_next);
    m_entries.emplace_back(m_next, text.size());
    m_next += text.size();
    m_free -= text.size();
    return true;
}

} // namespace dangjian
