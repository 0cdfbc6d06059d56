// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/readingindex.h"

#include "app/afterwards.h"
#include "app/aside.h"
#include "reading/searchtext.h"

namespace dangjian {

ReadingIndex::ReadingIndex(QObject *parent) : QObject(parent) { }

void ReadingIndex::add(const QStringList &texts)
{
    QStringList fresh;
    for (const QString &text : texts) {
        if (!m_keys.contains(text)) {
            m_keys.insert(text, {normalizedSearchText(text), {}});
            fresh.append(text);
        }
    }
    if (fresh.isEmpty()) {
        return;
    }
    const auto reading = [fresh, reader = m_reader] {
        auto usable = reader ? reader : std::make_shared<NameReader>();
        QList<Reading> readings;
        for (const QString &text : fresh) {
            readings.append(usable->readingOf(text));
        }
        return std::pair(usable, readings);
    };
    using Readings = std::pair<std::shared_ptr<NameReader>, QList<Reading>>;
    afterwards(aside(reading), this, [this, fresh](const Readings &answer) {
        m_reader = answer.first;
        for (qsizetype i = 0; i < fresh.size(); ++i) {
            m_keys[fresh.at(i)].reading = answer.second.at(i);
        }
        Q_EMIT changed();
    });
}

int ReadingIndex::fit(const QString &text, const QString &typed) const
{
    if (typed.isEmpty()) {
        return 1;
    }
    const auto found = m_keys.constFind(text);
    const QString plain = found == m_keys.constEnd() ? normalizedSearchText(text) : found->text;
    if (plain.startsWith(typed)) {
        return 3;
    }
    int best = plain.contains(typed) ? 1 : 0;
    if (found != m_keys.constEnd()) {
        for (const QStringList &readings : {found->reading.initials, found->reading.full}) {
            for (const QString &reading : readings) {
                if (reading.startsWith(typed)) {
                    return 2;
                }
                best = reading.contains(typed) ? qMax(best, 1) : best;
            }
        }
    }
    return best;
}

} // namespace dangjian
