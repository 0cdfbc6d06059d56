// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountname.h"

#include <QList>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 40;

} // namespace

QString accountNameKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString accountNameFault(const QString &name)
{
    if (name.isEmpty())
        return u"name.missing"_s;
    const QList<uint> characters = name.toUcs4();
    const bool visible = std::all_of(characters.begin(), characters.end(), [](uint character) {
        return QChar::isPrint(character) && !QChar::isSpace(character)
            && QChar::category(character) != QChar::Other_Format
            && QChar::category(character) != QChar::Other_PrivateUse;
    });
    return visible && characters.size() <= longestName ? QString() : u"name.account"_s;
}

} // namespace dangjian
