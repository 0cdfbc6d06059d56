// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace dangjian {

/** One line of a code list: the name in full as the standard has it, and the one that people use. */
struct CodeEntry
{
    QString code{};
    QString name{}; ///< 大学本科毕业
    QString shortName{}; ///< 大学本科
};

/** A list of codes and their names, in the order of the standard, and how people otherwise write the names. */
class CodeList
{
public:
    /** One line as it stands in the tables; other ways of writing it are parted by '|'. */
    struct Line
    {
        const char16_t *code;
        const char16_t *name;
        const char16_t *shortName;
        const char16_t *synonyms;
    };

    template <std::size_t size>
    explicit CodeList(const Line (&lines)[size])
    {
        for (const Line &line : lines)
            add(line);
    }

    const QList<CodeEntry> &entries() const { return m_entries; }
    bool contains(QStringView code) const;
    /** Empty where the code is unknown. */
    QString nameOf(QStringView code) const;
    QString shortNameOf(QStringView code) const;
    /** The code of a name, a short name, a usual synonym or of a code itself; white space does not matter. */
    std::optional<QString> codeOf(QStringView text) const;

private:
    void add(const Line &line);

    QList<CodeEntry> m_entries;
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, QString> m_byName;
};

/** GB/T 2261.1, the sexes of people. */
const CodeList &sexCodes();
/** GB/T 3304, the 56 ethnic groups, and 97 and 98 of the usual rosters for those beside them. */
const CodeList &ethnicityCodes();
/** GB/T 4658, education; 研究生, 本科, 大专 … without more are taken as graduated. */
const CodeList &educationCodes();
/** Occupations 工作岗位 of the usual rosters of members; a list of this program's own. */
const CodeList &occupationCodes();
/** The natures of units 单位性质; a list of this program's own. */
const CodeList &unitNatureCodes();
/** What members are good at 特长; a list of this program's own, free text stands beside it. */
const CodeList &specialtyCodes();

} // namespace dangjian
