// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelist.h"

namespace dangjian {

namespace {

QString withoutSpaces(QStringView text)
{
    QString kept;
    for (const QChar c : text)
        if (!c.isSpace() && c.category() != QChar::Other_Format)
            kept.append(c);
    return kept;
}

} // namespace

void CodeList::add(const Line &line)
{
    const CodeEntry entry{
        QString::fromUtf16(line.code), QString::fromUtf16(line.name), QString::fromUtf16(line.shortName)};
    m_byCode.insert(entry.code, m_entries.size());
    m_entries.append(entry);
    QStringList names{entry.name, entry.shortName, entry.code};
    names += QString::fromUtf16(line.synonyms).split(u'|', Qt::SkipEmptyParts);
    for (const QString &name : std::as_const(names))
        if (!m_byName.contains(name))
            m_byName.insert(name, entry.code);
}

bool CodeList::contains(QStringView code) const
{
    return m_byCode.contains(code.toString());
}

QString CodeList::nameOf(QStringView code) const
{
    const auto found = m_byCode.constFind(code.toString());
    return found == m_byCode.constEnd() ? QString() : m_entries.at(*found).name;
}

QString CodeList::shortNameOf(QStringView code) const
{
    const auto found = m_byCode.constFind(code.toString());
    return found == m_byCode.constEnd() ? QString() : m_entries.at(*found).shortName;
}

std::optional<QString> CodeList::codeOf(QStringView text) const
{
    const auto found = m_byName.constFind(withoutSpaces(text));
    if (found == m_byName.constEnd())
        return std::nullopt;
    return *found;
}

} // namespace dangjian
