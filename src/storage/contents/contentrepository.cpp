// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/contentrepository.h"

#include "members/photokey.h"

namespace dangjian {

Result<QByteArray> ContentRepository::photo(const QString &key)
{
    const auto bytes = m_connection.scalar(
        QStringLiteral("SELECT bytes FROM content WHERE sha256 = ? AND length(bytes) <= ?"), {key, largestPhoto});
    if (!bytes)
        return failure(bytes.error());
    return bytes->toByteArray();
}

Result<QByteArray> ContentRepository::photoOf(MemberId member)
{
    const auto key = m_connection.scalar(QStringLiteral("SELECT photo FROM member WHERE id = ?"), {member.value});
    if (!key)
        return failure(key.error());
    return photo(key->toString());
}

Done ContentRepository::keep(const QString &key, const QByteArray &jpeg)
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO content (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"), {key, jpeg});
}

Result<QList<AlteredPhoto>> alteredPhotos(
    Connection &connection, int most, const std::function<void(double)> &progressed)
{
    constexpr int photosBetweenReports = 256;
    QList<AlteredPhoto> altered;
    const auto all = connection.scalar(QStringLiteral("SELECT count(*) FROM content"));
    if (!all)
        return failure(all.error());
    Statement photos = connection.prepare(
        QStringLiteral("SELECT c.sha256, CASE WHEN length(c.bytes) <= ? THEN c.bytes END FROM content c"));
    if (Done done = photos.bind(largestPhoto).run(); !done)
        return failure(done.error());
    QStringList keys;
    for (qint64 read = 0; photos.next() && keys.size() < most; ++read) {
        if (progressed && read % photosBetweenReports == 0)
            progressed(double(read) / double(qMax(1LL, all->toLongLong())));
        const auto key = photos.value<QString>(0);
        if (photoKey(photos.value<QByteArray>(1)) != key)
            keys.append(key);
    }
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    for (const QString &key : keys) {
        const auto member = connection.scalar(QStringLiteral("SELECT min(id) FROM member WHERE photo = ?"), {key});
        if (!member)
            return failure(member.error());
        altered.append({key, MemberId{member->toLongLong()}});
    }
    Statement missing
        = connection.prepare(QStringLiteral("SELECT m.photo, m.id FROM member m WHERE m.photo <> '' AND NOT EXISTS"
                                            " (SELECT 1 FROM content c WHERE c.sha256 = m.photo) LIMIT ?"));
    if (Done done = missing.bind(most - int(altered.size())).run(); !done)
        return failure(done.error());
    while (missing.next())
        altered.append({missing.value<QString>(0), MemberId{missing.value<qint64>(1)}});
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return altered;
}

} // namespace dangjian
