// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duplicates/likeness.h"

#include <QStringList>

namespace dangjian {

/** A person with what is compared made plain once. */
struct ComparedPerson
{
    PersonMark mark;
    QString name; // as searches compare names
    QStringList phones; // digits alone
    QStringList readings; // of names of two characters and more
};

ComparedPerson comparedPerson(const PersonMark &mark, const NameReader &reader);

QList<LikenessReason> likenessOf(const ComparedPerson &a, const ComparedPerson &b);

/** Whether the two have a telephone in common. */
bool sharesPhone(const ComparedPerson &a, const ComparedPerson &b);

/**
 * Hashes of which two people who look alike have at least one in common, so that none has to be compared with all:
 * the ID number, the name with each telephone, and with the date of birth the name, its readings, and the name with
 * each character left out.
 */
QList<quint64> likenessKeys(const ComparedPerson &person);

} // namespace dangjian
