// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberkeys.h"

#include "reading/namereader.h"
#include "reading/searchtext.h"
#include "reading/storabletext.h"

namespace dangjian {

namespace {

constexpr int shortestAddressPart = 2;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/** The address from each part on: 朝阳新村16号楼305室 is also found by 16号楼 and by 305室. */
QStringList addressKeys(const QString &address)
{
    QStringList keys;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const bool begins = i == 0 || (isDigit(address.at(i)) && !isDigit(address.at(i - 1)));
        if (begins && address.size() - i >= shortestAddressPart)
            keys.append(address.mid(i));
    }
    return keys;
}

} // namespace

QString endOfPrefix(const QString &prefix)
{
    QList<uint> points = prefix.toUcs4();
    constexpr uint lastPoint = 0x10FFFF;
    constexpr uint surrogates = 0xD800;
    constexpr uint afterSurrogates = 0xE000;
    while (!points.isEmpty()) {
        if (points.last() < lastPoint) {
            ++points.last();
            if (points.last() == surrogates)
                points.last() = afterSurrogates;
            break;
        }
        points.removeLast();
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
}

QList<MemberKey> MemberKeys::of(const Member &member) const
{
    QList<MemberKey> keys;
    const auto add = [&keys](const QString &key, char kind) {
        const MemberKey entry{key, kind};
        if (!key.isEmpty() && !keys.contains(entry))
            keys.append(entry);
    };
    add(normalizedSearchText(member.name), 'h');
    if (!member.reading.isEmpty()) {
        // A reading corrected by hand counts first; the rule's stay, since colleagues may not know of the correction.
        QString initials;
        for (const QString &syllable : member.reading.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            initials += syllable.front();
        add(normalizedSearchText(member.reading), 'p');
        add(normalizedSearchText(initials), 'i');
    }
    const Reading reading = m_reader.readingOfName(storableText(member.name));
    for (const QString &full : reading.full)
        add(full, 'p');
    for (const QString &initials : reading.initials)
        add(initials, 'i');
    add(normalizedSearchText(member.idNumber), 'd');
    add(normalizedSearchText(member.mobile), 't');
    add(normalizedSearchText(member.phone), 't');
    for (const QString &part : addressKeys(normalizedSearchText(member.address)))
        add(part, 'a');
    return keys;
}

QString MemberKeys::sortKey(const Member &member) const
{
    if (!member.reading.isEmpty())
        return normalizedSearchText(member.reading);
    const Reading reading = m_reader.readingOfName(storableText(member.name));
    return reading.full.isEmpty() ? normalizedSearchText(member.name) : reading.full.first();
}

Done MemberKeys::insert(Transaction &transaction, MemberId id, const QList<MemberKey> &keys) const
{
    Statement statement = transaction.connection().prepare(
        QStringLiteral("INSERT INTO member_key (key, kind, member_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"));
    for (const MemberKey &key : keys) {
        statement.bind(key.key).bind(QString(QLatin1Char(key.kind))).bind(id);
        if (Done done = statement.run(); !done)
            return done;
    }
    return {};
}

Done MemberKeys::remove(Transaction &transaction, MemberId id, const QList<MemberKey> &keys) const
{
    Statement statement = transaction.connection().prepare(
        QStringLiteral("DELETE FROM member_key WHERE key = ? AND kind = ? AND member_id = ?"));
    for (const MemberKey &key : keys) {
        statement.bind(key.key).bind(QString(QLatin1Char(key.kind))).bind(id);
        if (Done done = statement.run(); !done)
            return done;
    }
    return {};
}

} // namespace dangjian
