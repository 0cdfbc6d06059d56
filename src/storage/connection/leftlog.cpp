// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/leftlog.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace dangjian {

namespace {

/** The first column of a query's first row; `code` is what SQLite says of it. */
QByteArray firstOf(sqlite3 *database, const char *sql, int &code)
{
    sqlite3_stmt *prepared = nullptr;
    code = sqlite3_prepare_v2(database, sql, -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared, &sqlite3_finalize);
    if (code != SQLITE_OK)
        return {};
    code = sqlite3_step(prepared);
    const auto *text = code == SQLITE_ROW ? reinterpret_cast<const char *>(sqlite3_column_text(prepared, 0)) : nullptr;
    return text ? QByteArray(text) : QByteArray();
}

bool isDone(int code)
{
    return code == SQLITE_ROW || code == SQLITE_DONE;
}

} // namespace

Done inspectLeftLog(const QString &file)
{
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        if (const QFileInfo beside(file + QLatin1String(suffix)); beside.isSymLink())
            return failure(ErrorCode::StoreForeign, beside.filePath());
    if (QFileInfo(file + QStringLiteral("-wal")).size() == 0)
        return {};
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, &sqlite3_close);
    if (code != SQLITE_OK)
        return {}; // opening tells what is wrong
    // Alone, so that its index stands in memory; and without folding the log in when it is closed.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_wal_autocheckpoint(opened, 0);
    int told = SQLITE_OK;
    (void)firstOf(opened, "PRAGMA cell_size_check = ON", told);
    (void)firstOf(opened, "PRAGMA locking_mode = EXCLUSIVE", told);
    (void)firstOf(opened, "SELECT count(*) FROM sqlite_schema", told);
    const auto damaged = [&](const QByteArray &detail) {
        return failure(ErrorCode::StoreDamaged, file, {}, QStringLiteral("with its log: ") + QString::fromUtf8(detail));
    };
    if ((told & 0xff) == SQLITE_CORRUPT || (told & 0xff) == SQLITE_NOTADB)
        return damaged(sqlite3_errmsg(opened));
    if (!isDone(told))
        return {};
    if (const QByteArray pages = firstOf(opened, "PRAGMA quick_check(1)", told); pages != "ok")
        return (told & 0xff) == SQLITE_CORRUPT || !pages.isEmpty() ? Done(damaged(pages)) : Done();
    return {};
}

} // namespace dangjian
