// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/namereader.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace dangjian {

/**
 * Finds texts of the screen (names of organizations, commands) by their beginning or middle, in Hanzi, full pinyin or
 * initials. Readings are made on a thread aside, since the first one costs a tenth of a second; until they are there,
 * only the text itself is compared.
 */
class ReadingIndex : public QObject
{
    Q_OBJECT

public:
    explicit ReadingIndex(QObject *parent = nullptr);

    /** Texts that will be asked for; those known already cost nothing. */
    void add(const QStringList &texts);

    /**
     * How well a text fits what was typed: 0 = not at all; the text or its reading begins with it (3, 2), holds it (1).
     * What was typed is to be normalized (searchtext.h).
     */
    int fit(const QString &text, const QString &typed) const;

Q_SIGNALS:
    /** Readings have come; what was filtered may fit now. */
    void changed();

private:
    struct Keys
    {
        QString text;
        Reading reading;
    };

    std::shared_ptr<NameReader> m_reader;
    QHash<QString, Keys> m_keys;
};

} // namespace dangjian
