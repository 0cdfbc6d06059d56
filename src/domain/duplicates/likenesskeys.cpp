// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/likenesskeys.h"

#include "reading/searchtext.h"

#include <QHash>

namespace dangjian {

namespace {

constexpr qsizetype fewestDigits = 7; // of a telephone number; what is shorter is an extension or a slip

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : normalizedSearchText(phone))
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits.size() < fewestDigits ? QString() : digits;
}

quint64 keyOf(char kind, QStringView text, qint64 with)
{
    // Two halves: at a million people, 32 bits would bring strangers together by the thousand.
    const size_t low = qHash(text, size_t(kind));
    const size_t high = qHashMulti(size_t(kind) * 31 + 7, text, with);
    return quint64(low) * 0x9E3779B97F4A7C15 ^ quint64(high);
}

} // namespace

ComparedPerson comparedPerson(const PersonMark &mark, const NameReader &reader)
{
    ComparedPerson person{mark, normalizedSearchText(mark.name), {}, {}};
    for (const QString &phone : {digitsOf(mark.mobile), digitsOf(mark.phone)})
        if (!phone.isEmpty() && !person.phones.contains(phone))
            person.phones.append(phone);
    // Only for people with a date of birth does it matter how a name is read.
    if (mark.birth.isValid() && person.name.toUcs4().size() > 1)
        person.readings = reader.readingOfName(person.name).full;
    return person;
}

QList<quint64> likenessKeys(const ComparedPerson &person)
{
    QList<quint64> keys;
    if (!person.mark.idNumber.isEmpty())
        keys.append(keyOf('d', person.mark.idNumber, 0));
    if (person.name.isEmpty())
        return keys;
    for (const QString &phone : person.phones)
        keys.append(keyOf('t', person.name + u' ' + phone, 0));
    if (!person.mark.birth.isValid())
        return keys;
    const qint64 birth = person.mark.birth.toJulianDay();
    for (const QString &reading : person.readings)
        keys.append(keyOf('p', reading, birth));
    // Left out and replaced are the same here: who differs in one character has a shorter form in common.
    keys.append(keyOf('n', person.name, birth));
    const QList<uint> characters = person.name.toUcs4();
    for (qsizetype i = 0; characters.size() > 1 && i < characters.size(); ++i) {
        QList<uint> left = characters;
        left.removeAt(i);
        const QString shorter = QString::fromUcs4(reinterpret_cast<const char32_t *>(left.constData()), left.size());
        keys.append(keyOf('n', shorter, birth));
    }
    return keys;
}

} // namespace dangjian
