// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection/connection.h"
#include "members/member.h"

namespace dangjian {

/** Photos, each once, under their keys (photoKey). */
class ContentRepository
{
public:
    explicit ContentRepository(Connection &connection) : m_connection(connection) { }

    /** Empty where there is none, and where what stands there is larger than any photo: no use to anybody. */
    Result<QByteArray> photo(const QString &key);
    Result<QByteArray> photoOf(MemberId member);
    /** Nothing happens where it is there already. */
    Done keep(const QString &key, const QByteArray &jpeg);

private:
    Connection &m_connection;
};

/** A photo that is not what its key says, and a member who has it (null: only the history knows it). */
struct AlteredPhoto
{
    QString key;
    MemberId member;
};

/** Photos that were damaged, exchanged or taken out; `progressed` is told shares of 1. */
Result<QList<AlteredPhoto>> alteredPhotos(
    Connection &connection, int most, const std::function<void(double)> &progressed);

} // namespace dangjian
