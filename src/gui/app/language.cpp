// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "log.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace dangjian {

Language::Language(QObject *parent) : QObject(parent) { }

void Language::use(const QString &code)
{
    m_translators.clear();
    m_code = code == QLatin1StringView("en") ? code : QStringLiteral("zh");
    if (m_code == QLatin1StringView("en")) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        return;
    }
    // Bare machines know only the C locale; the program speaks Chinese all the same.
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("dangjian_zh_CN"), QStringLiteral(":/i18n"));
}

void Language::load(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder)) {
        logWarning(QStringLiteral("translation %1 is not there").arg(name));
        return;
    }
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace dangjian
