// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/seal.h"

#include <QCryptographicHash>
#include <QSqlError>

#include <sqlite3.h>

#include <memory>

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

/** The rows of an act. Read from SQLite as they are: an act may have 100,000, and each is hashed before it commits. */
Done addRows(Connection &connection, ActId act, QCryptographicHash &hash, QSet<QString> &tables)
{
    constexpr int columns = 5;
    constexpr qsizetype piece = 65536;
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(connection.handle(),
        "SELECT table_name, row_key, operation, before, after FROM journal WHERE act = ? ORDER BY id", -1, &prepared,
        nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> rows(prepared, &sqlite3_finalize);
    if (rows)
        sqlite3_bind_int64(rows.get(), 1, act.value);
    QByteArray bytes;
    QByteArray lastTable;
    int step = rows ? sqlite3_step(rows.get()) : SQLITE_ERROR;
    for (; step == SQLITE_ROW; step = sqlite3_step(rows.get())) {
        for (int column = 0; column < columns; ++column) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(rows.get(), column));
            const QByteArrayView field(text, text ? sqlite3_column_bytes(rows.get(), column) : 0);
            bytes += text ? QByteArray::number(field.size()) + ';' : QByteArray("-;");
            bytes += field;
            if (column == 0 && field != lastTable) {
                lastTable = field.toByteArray();
                tables.insert(QString::fromUtf8(lastTable));
            }
        }
        if (bytes.size() >= piece) {
            hash.addData(bytes);
            bytes.clear();
        }
    }
    hash.addData(bytes);
    if (step == SQLITE_DONE)
        return {};
    sqlite3 *handle = connection.handle();
    return failure(sqlError(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
        QString::number(sqlite3_extended_errcode(handle)))));
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
    Sealed sealed;
    if (Done done = addRows(connection, act, hash, sealed.tables); !done)
        return failure(done.error());
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

Result<QString> sealNow(Connection &connection, ActId act)
{
    const auto sealed = sealOf(connection, act);
    if (!sealed)
        return failure(sealed.error());
    return QString::fromLatin1(sealed->seal);
}

Result<QList<ActId>> brokenSeals(
    Connection &connection, const std::function<void(double)> &progress, const std::function<bool()> &canceled)
{
    qint64 total = 0;
    if (progress) {
        const auto count = connection.scalar(QStringLiteral("SELECT count(*) FROM act"));
        if (!count)
            return failure(count.error());
        total = count->toLongLong();
    }
    qint64 walked = 0;
    // Walked, not gathered: ten years have four million acts.
    Statement acts = connection.prepare(
        QStringLiteral("SELECT id, office, number, previous_seal, seal FROM act ORDER BY office, number"));
    if (Done done = acts.run(); !done)
        return failure(done.error());
    QList<ActId> broken;
    qint64 office = -1;
    qint64 number = 0;
    QString previous;
    while (acts.next()) {
        if (canceled && canceled())
            return failure(ErrorCode::Canceled);
        const auto id = acts.value<ActId>(0);
        if (const auto own = acts.value<qint64>(1); own != office) {
            office = own;
            number = 0;
            previous.clear();
        }
        const auto sealed = sealOf(connection, id);
        if (!sealed)
            return failure(sealed.error());
        const auto seal = acts.value<QString>(4);
        if (acts.value<qint64>(2) != number + 1 || acts.value<QString>(3) != previous
            || seal != QString::fromLatin1(sealed->seal))
            broken.append(id);
        number = acts.value<qint64>(2);
        previous = seal;
        if (++walked <= total)
            progress(double(walked) / double(total));
    }
    if (Done done = connection.takeRowError(); !done)
        return failure(done.error());
    return broken;
}

} // namespace dangjian
