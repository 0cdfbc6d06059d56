// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/seal.h"

#include <QCryptographicHash>

namespace dangjian {

namespace {

struct Sealed
{
    QByteArray seal;
    QSet<QString> tables;
};

void addField(QCryptographicHash &hash, const QVariant &value)
{
    // Lengths keep fields apart; NULL is not the empty text.
    const QByteArray bytes = value.toString().toUtf8();
    hash.addData(value.isNull() ? QByteArray("-;") : QByteArray::number(bytes.size()) + ';');
    hash.addData(bytes);
}

Result<Sealed> sealOf(Connection &connection, ActId act)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement head = connection.prepare(
        QStringLiteral("SELECT previous_seal, office, number, kind, subject, account, os_user, program, started_at,"
                       " schema_version FROM act WHERE id = ?"));
    if (Done done = head.bind(act).run(); !done)
        return failure(done.error());
    if (!head.next())
        return failure(ErrorCode::NotFound, QStringLiteral("act"));
    for (int column = 0; column < 10; ++column)
        addField(hash, head.variant(column));
    Statement rows = connection.prepare(
        QStringLiteral("SELECT table_name, row_key, operation, before, after FROM journal WHERE act = ? ORDER BY id"));
    if (Done done = rows.bind(act).run(); !done)
        return failure(done.error());
    Sealed sealed;
    QString lastTable;
    while (rows.next()) {
        for (int column = 0; column < 5; ++column)
            addField(hash, rows.variant(column));
        const QString table = rows.value<QString>(0);
        if (table != lastTable) {
            sealed.tables.insert(table);
            lastTable = table;
        }
    }
    sealed.seal = hash.result().toHex();
    return sealed;
}

} // namespace

Result<QSet<QString>> sealAct(Connection &connection, ActId act)
{
    auto sealed = sealOf(connection, act);
    if (!sealed)
        return failure(sealed.error());
    if (Done done = connection.execute(
            QStringLiteral("UPDATE act SET seal = ? WHERE id = ?"), {QString::fromLatin1(sealed->seal), act.value});
        !done)
        return failure(done.error());
    return sealed->tables;
}

Result<QList<ActId>> brokenSeals(Connection &connection)
{
    struct Head
    {
        ActId id;
        qint64 office;
        qint64 number;
        QString previous;
        QString seal;
    };
    QList<Head> heads;
    {
        Statement acts = connection.prepare(
            QStringLiteral("SELECT id, office, number, previous_seal, seal FROM act ORDER BY office, number"));
        if (Done done = acts.run(); !done)
            return failure(done.error());
        while (acts.next())
            heads.append({acts.value<ActId>(0), acts.value<qint64>(1), acts.value<qint64>(2), acts.value<QString>(3),
                acts.value<QString>(4)});
    }
    QList<ActId> broken;
    qint64 office = -1;
    qint64 number = 0;
    QString previous;
    for (const Head &head : heads) {
        if (head.office != office) {
            office = head.office;
            number = 0;
            previous.clear();
        }
        auto sealed = sealOf(connection, head.id);
        if (!sealed)
            return failure(sealed.error());
        if (head.number != number + 1 || head.previous != previous || head.seal != QString::fromLatin1(sealed->seal))
            broken.append(head.id);
        number = head.number;
        previous = head.seal;
    }
    return broken;
}

} // namespace dangjian
