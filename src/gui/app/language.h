// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace dangjian {

/** The language of the screen: Chinese unless English is chosen. Source strings are English. */
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    /** "zh" or "en"; anything else is taken as "zh". Widgets made before keep their words. */
    void use(const QString &code);
    QString code() const { return m_code; }

private:
    void load(const QString &name, const QString &folder);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace dangjian
