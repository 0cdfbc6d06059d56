// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "xmlreading.h"

#include <QString>
#include <QStringView>

#include <memory>
#include <string>
#include <vector>

namespace dangjian {

/** UTF-16 of a cell's text with Office's escapes (_x000D_) resolved. */
QString cellText(std::string_view utf8);

/** The texts that the cells of a workbook share, kept in blocks, without an allocation for each. */
class SharedStrings
{
public:
    SharedStrings();
    ~SharedStrings();
    Q_DISABLE_COPY_MOVE(SharedStrings)

    /** Reads sharedStrings.xml; fails with size.limit where the texts together are longer than `most` characters. */
    Done read(ByteSource &source, const ReadingLimits &limits, const QString &file);
    /** False where the texts together become longer than `most` characters. */
    bool add(QStringView text, qint64 most);
    size_t size() const { return m_entries.size(); }
    QString at(size_t index) const { return m_entries[index].toString(); }

private:
    class Handler;

    static constexpr qsizetype blockCharacters = 256 * 1024;
    std::vector<std::unique_ptr<char16_t[]>> m_blocks;
    char16_t *m_next = nullptr; // in the last block
    qsizetype m_free = 0;
    qint64 m_characters = 0;
    std::vector<QStringView> m_entries;
};

} // namespace dangjian
