// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "listpage/filterbar.h"

#include <QComboBox>
#include <QStringList>

namespace dangjian {

// All values of an enumeration with their codes and the words of the screen (wordFor), in the order of the codes.

template <class E>
QStringList wordsOf()
{
    QStringList words;
    for (const auto &[value, code] : Codes<E>::table)
        words.append(wordFor(value));
    return words;
}

template <class E>
QList<FilterChoice> choicesOf()
{
    QList<FilterChoice> choices;
    for (const auto &[value, code] : Codes<E>::table)
        choices.append({QString::fromLatin1(code), wordFor(value)});
    return choices;
}

template <class E>
void fillWith(QComboBox *combo)
{
    for (const auto &[value, code] : Codes<E>::table)
        combo->addItem(wordFor(value), QString::fromLatin1(code));
}

} // namespace dangjian
