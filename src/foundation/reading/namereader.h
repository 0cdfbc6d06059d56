// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <memory>

namespace dangjian {

/**
 * Raised whenever a name may be read otherwise than before; stored with the search keys, so that they are made anew.
 */
inline constexpr int readingRulesVersion = 1;

/**
 * How a text is read, in small ASCII letters without spaces. The likeliest reading stands first; further ones follow
 * where characters are read in several ways (吕 lu and lv, 乐 yue and le). Both lists are empty where nothing can be
 * read.
 */
struct Reading
{
    QStringList full{}; ///< shanzhiqiang
    QStringList initials{}; ///< szq
};

/**
 * Reads names and texts as Hanyu Pinyin, by ICU's Han-Latin rules and tables of ours for what they miss. Each character
 * is asked of ICU once; the first one takes some 0.1 s. One reader serves any number of threads.
 */
class NameReader
{
public:
    NameReader();
    ~NameReader();
    NameReader(const NameReader &) = delete;
    NameReader &operator=(const NameReader &) = delete;

    /**
     * The name of a person: surnames are read as surnames (单 shan, 尉迟 yuchi); names with a middle dot
     * (古丽·买买提) have none; Latin names give their letters, and the first ones of their words as initials.
     */
    Reading readingOfName(QStringView name) const;

    /** The name of an organization, or any text: 雅和社区 gives yaheshequ and yhsq; letters and digits stay. */
    Reading readingOf(QStringView text) const;

private:
    class Table;
    std::unique_ptr<Table> m_table;
};

} // namespace dangjian
