// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

#include <sqlite3.h>

namespace dangjian {

/** A store in the hands of somebody with SQLite's own tool. */
class RawFile
{
public:
    explicit RawFile(const QString &file)
    {
        if (sqlite3_open(QFile::encodeName(file).constData(), &m_database) != SQLITE_OK)
            qFatal("not opened");
    }
    ~RawFile() { sqlite3_close(m_database); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    /** SQLite's error code. */
    int run(const QString &sql)
    {
        return sqlite3_exec(m_database, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    }
    /** The first column. */
    QStringList column(const QString &sql)
    {
        QStringList values;
        const auto take = [](void *list, int, char **row, char **) {
            static_cast<QStringList *>(list)->append(QString::fromUtf8(row[0]));
            return 0;
        };
        if (sqlite3_exec(m_database, sql.toUtf8().constData(), take, &values, nullptr) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(m_database));
        return values;
    }
    void withoutTriggers() { sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr); }

private:
    sqlite3 *m_database = nullptr;
};

} // namespace dangjian
