// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlparser.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 64 * 1024;
constexpr qsizetype longestEntity = 10; // &#x10FFFF;
constexpr size_t deepest = 50;
constexpr int mostTables = 1000;
constexpr int longestSpan = 1000;

bool isSpace(QChar c)
{
    // The no-break space keeps its place, and is a space only to who reads the cell.
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n' || c == u'\f';
}

/** The name at the beginning of a tag, in small letters; with the stroke of an end tag. */
QString nameOf(const QString &tag)
{
    qsizetype end = tag.startsWith(u'/') ? 1 : 0;
    while (end < tag.size() && tag.at(end).isLetterOrNumber())
        ++end;
    return tag.left(end).toLower();
}

/** The value of an attribute; empty where there is none. */
QString attribute(const QString &tag, QStringView wanted)
{
    qsizetype at = nameOf(tag).size();
    while (at < tag.size()) {
        while (at < tag.size() && (isSpace(tag.at(at)) || tag.at(at) == u'/'))
            ++at;
        const qsizetype name = at;
        while (at < tag.size() && !isSpace(tag.at(at)) && tag.at(at) != u'=')
            ++at;
        const bool isWanted = QStringView(tag).mid(name, at - name).compare(wanted, Qt::CaseInsensitive) == 0;
        while (at < tag.size() && isSpace(tag.at(at)))
            ++at;
        if (at >= tag.size() || tag.at(at) != u'=') {
            if (at == name)
                ++at;
            continue;
        }
        ++at;
        while (at < tag.size() && isSpace(tag.at(at)))
            ++at;
        const QChar quote = at < tag.size() && (tag.at(at) == u'"' || tag.at(at) == u'\'') ? tag.at(at) : QChar();
        const qsizetype value = quote.isNull() ? at : at + 1;
        at = value;
        while (at < tag.size() && (quote.isNull() ? !isSpace(tag.at(at)) : tag.at(at) != quote))
            ++at;
        if (isWanted)
            return tag.mid(value, at - value);
        if (!quote.isNull())
            ++at;
    }
    return {};
}

int spanOf(const QString &tag, QStringView name)
{
    return std::clamp(attribute(tag, name).trimmed().toInt(), 1, longestSpan);
}

/** What an entity stands for; empty where it is none. */
QString characterOf(QStringView entity)
{
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u"\u00A0"_s}, {u"ensp"_s, u" "_s}, {u"emsp"_s, u" "_s},
        {u"middot"_s, u"·"_s}, {u"bull"_s, u"•"_s}, {u"mdash"_s, u"—"_s}, {u"ndash"_s, u"–"_s}, {u"hellip"_s, u"…"_s},
        {u"times"_s, u"×"_s}, {u"radic"_s, u"√"_s}, {u"ldquo"_s, u"“"_s}, {u"rdquo"_s, u"”"_s}};
    if (!entity.startsWith(u'#'))
        return named.value(entity.toString());
    const bool isHex = entity.size() > 1 && (entity.at(1) == u'x' || entity.at(1) == u'X');
    bool valid = false;
    const uint code = entity.mid(isHex ? 2 : 1).toUInt(&valid, isHex ? 16 : 10);
    const bool isCharacter = valid && code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t character = code;
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text.at(at) == u'&' ? text.indexOf(u';', at) : -1;
        const QString character = end > at && end - at <= longestEntity
            ? characterOf(QStringView(text).mid(at + 1, end - at - 1))
            : QString();
        plain += character.isEmpty() ? QString(text.at(at)) : character;
        if (!character.isEmpty())
            at = end;
    }
    return plain;
}

bool isHidden(const QString &tag)
{
    return attribute(tag, u"style").remove(u' ').contains(u"display:none", Qt::CaseInsensitive);
}

} // namespace

bool HtmlParser::feed(QStringView text)
{
    for (const QChar c : text)
        if (!take(c))
            return false;
    return true;
}

bool HtmlParser::finish()
{
    while (!m_open.empty())
        if (!endTable())
            return false;
    return true;
}

bool HtmlParser::take(QChar c)
{
    switch (m_state) {
    case State::Text:
        if (c != u'<') {
            append(c);
        } else {
            m_state = State::Tag;
            m_tag.clear();
            m_quote = {};
        }
        break;
    case State::Tag:
        return takeInTag(c);
    case State::Comment:
    case State::Raw:
        m_tail = (m_tail + c.toLower()).right(m_rawEnd.size());
        if (m_tail == m_rawEnd) {
            // What follows </script up to its > is the rest of a tag.
            m_state = m_state == State::Raw ? State::Tag : State::Text;
            m_tag = u"/"_s;
            m_quote = {};
        }
        break;
    }
    const bool fits = m_open.empty() || m_open.back().text.size() <= m_limits.cellBytes;
    return fits ? true : refuse(u"size.limit"_s);
}

bool HtmlParser::takeInTag(QChar c)
{
    const bool isTag = !m_tag.isEmpty() || c.isLetter() || c == u'/' || c == u'!' || c == u'?';
    if (!isTag) { // 3 < 5
        m_state = State::Text;
        append(u'<');
        return c == u'<' ? take(c) : (append(c), true);
    }
    if (!m_quote.isNull()) {
        if (c == m_quote)
            m_quote = {};
    } else if (c == u'>') {
        return endTag();
    } else if ((c == u'"' || c == u'\'') && m_tag.contains(u'=')) {
        m_quote = c;
    }
    m_tag += c;
    if (m_tag == u"!--") {
        m_state = State::Comment;
        m_rawEnd = u"-->"_s;
        m_tail.clear();
    }
    return m_tag.size() <= longestTag ? true : refuse(u"size.limit"_s);
}

bool HtmlParser::endTag()
{
    m_state = State::Text;
    const QString tag = m_tag;
    const QString name = nameOf(tag);
    if (name == u"script" || name == u"style") {
        m_state = State::Raw;
        m_rawEnd = u"</"_s + name;
        m_tail.clear();
        return true;
    }
    return name.startsWith(u'/') ? endElement(name.sliced(1)) : startElement(name, tag);
}

bool HtmlParser::startElement(const QString &name, const QString &tag)
{
    if (name == u"table") {
        if (m_open.size() >= deepest || m_tables >= mostTables)
            return refuse(u"size.limit"_s);
        m_open.emplace_back().number = m_tables++;
        return true;
    }
    if (m_open.empty())
        return true;
    if (name == u"tr") {
        if (!endRow())
            return false;
        startRow(tag);
    } else if (name == u"td" || name == u"th") {
        if (!endCell())
            return false;
        if (!m_open.back().inRow)
            startRow({});
        startCell(tag);
    } else if (name == u"br" || name == u"p" || name == u"div" || name == u"li") {
        QString &text = m_open.back().text;
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
    }
    return m_open.back().row.number <= m_limits.rows ? true : refuse(u"size.rows"_s);
}

bool HtmlParser::endElement(const QString &name)
{
    if (m_open.empty())
        return true;
    if (name == u"td" || name == u"th")
        return endCell();
    if (name == u"tr" || name == u"tbody" || name == u"thead")
        return endRow();
    return name == u"table" ? endTable() : true;
}

void HtmlParser::startRow(const QString &tag)
{
    Table &table = m_open.back();
    ++table.row.number;
    table.row.cells.clear();
    table.row.hidden = isHidden(tag);
    table.column = 0;
    table.inRow = true;
}

void HtmlParser::startCell(const QString &tag)
{
    Table &table = m_open.back();
    // Cells of rows above that reach down here keep their columns.
    while (static_cast<size_t>(table.column) < table.taken.size() && table.taken[static_cast<size_t>(table.column)] > 0)
        ++table.column;
    table.inCell = true;
    table.text.clear();
    table.rowSpan = spanOf(tag, u"rowspan");
    table.columnSpan = spanOf(tag, u"colspan");
    const QString style = attribute(tag, u"style");
    table.cellIsText = style.contains(u"mso-number-format") && style.contains(u'@');
}

bool HtmlParser::endCell()
{
    Table &table = m_open.back();
    if (!table.inCell)
        return true;
    table.inCell = false;
    QString text = withoutEntities(table.text);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    if (!text.isEmpty()) {
        if (table.column >= m_limits.columns)
            return refuse(u"size.columns"_s);
        table.row.cells.resize(table.column + 1);
        Cell &cell = table.row.cells[table.column];
        cell.type = CellType::Text;
        cell.text = text;
        cell.untyped = !table.cellIsText;
    }
    const int last = std::min(table.column + table.columnSpan, m_limits.columns) - 1;
    QList<MergedArea> &merged = m_merged[table.number];
    if ((table.rowSpan > 1 || table.columnSpan > 1) && last >= table.column && merged.size() < mostMergedAreas)
        merged << MergedArea{table.row.number, table.row.number + table.rowSpan - 1, table.column, last};
    if (table.rowSpan > 1 && last >= table.column) {
        if (table.taken.size() <= static_cast<size_t>(last))
            table.taken.resize(static_cast<size_t>(last) + 1);
        // Counted down at the end of this row, too.
        std::fill(table.taken.begin() + table.column, table.taken.begin() + last + 1, table.rowSpan);
    }
    table.column = std::min(table.column + table.columnSpan, m_limits.columns);
    table.text.clear();
    return true;
}

bool HtmlParser::endRow()
{
    if (!endCell())
        return false;
    Table &table = m_open.back();
    if (!table.inRow)
        return true;
    table.inRow = false;
    for (int &rows : table.taken)
        rows = std::max(0, rows - 1);
    return table.row.cells.isEmpty() || m_visit(table.number, table.row);
}

bool HtmlParser::endTable()
{
    const bool goOn = endRow();
    m_open.pop_back();
    return goOn;
}

void HtmlParser::append(QChar c)
{
    if (m_open.empty() || !m_open.back().inCell)
        return;
    QString &text = m_open.back().text;
    if (!isSpace(c))
        text += c;
    else if (!text.isEmpty() && !isSpace(text.back()))
        text += u' ';
}

bool HtmlParser::refuse(const QString &code)
{
    m_wrong = code;
    return false;
}

} // namespace dangjian
