// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oldstore.h"

#include "connection/sqlitefile.h"
#include "migrations/migrator.h"
#include "testschema.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

QStringList texts(Connection &connection, const QString &sql)
{
    Statement statement = connection.prepare(sql);
    mustBeDone(statement.run());
    QStringList list;
    while (statement.next())
        list.append(statement.value<QString>(0));
    return list;
}

} // namespace

void makeOldStore(const QString &from, const QString &file, int version)
{
    auto opened = Connection::open(file, Connection::Mode::ReadWrite, true);
    if (!opened)
        qFatal("no old store: %s", qPrintable(opened.error().detail));
    Connection &connection = **opened;
    mustBeDone(markAsStore(connection));
    mustBeDone(migrate(connection, version, QDateTime(QDate(2025, 3, 1), QTime(9, 0))));
    mustBeDone(connection.execute(u"ATTACH DATABASE ? AS newer"_s, {from}));
    // Rows come over as they are, without triggers that would note them a second time.
    const QStringList triggers = texts(connection, u"SELECT sql FROM main.sqlite_master WHERE type = 'trigger'"_s);
    for (const QString &trigger : texts(connection, u"SELECT name FROM main.sqlite_master WHERE type = 'trigger'"_s))
        mustBeDone(connection.execute(u"DROP TRIGGER main.%1"_s.arg(trigger)));
    mustBeDone(connection.execute(u"BEGIN"_s));
    for (const QString &table : texts(connection,
             u"SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT IN ('schema_migration')"_s)) {
        const QString columns
            = texts(connection, u"SELECT name FROM pragma_table_info('%1', 'main')"_s.arg(table)).join(u", "_s);
        mustBeDone(connection.execute(u"DELETE FROM main.%1"_s.arg(table)));
        mustBeDone(connection.execute(u"INSERT INTO main.%1 (%2) SELECT %2 FROM newer.%1"_s.arg(table, columns)));
    }
    for (const QString &trigger : triggers)
        mustBeDone(connection.execute(trigger));
    mustBeDone(connection.execute(u"COMMIT"_s));
    mustBeDone(connection.execute(u"DETACH DATABASE newer"_s));
    mustBeDone(endFilling(connection));
}

} // namespace dangjian
