// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journaltriggers.h"
#include "journal/seal.h"
#include "migrations/migrator.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dangjian;

/** The schema that the migrations make is the one that the program trusts. */
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto connection
            = Connection::open(m_folder->filePath(QStringLiteral("a.sqlite")), Connection::Mode::ReadWrite, true);
        QVERIFY(connection);
        m_connection = std::move(*connection);
        QVERIFY(migrate(*m_connection, schemaVersion, QDateTime(QDate(2026, 10, 31), QTime(9, 0))));
    }

    void cleanup() { m_connection.reset(); }

    void freshSchemaIsTheKnownOne()
    {
        const auto list = migrations();
        QVERIFY(list);
        QCOMPARE(int(list->size()), schemaVersion);
        const auto hash = schemaHash(*m_connection);
        QVERIFY(hash);
        QCOMPARE(*hash, knownSchemaHash(schemaVersion));
    }

    void alteredSchemaIsRefused()
    {
        QVERIFY(trustSchema(*m_connection));
        QVERIFY(m_connection->execute(QStringLiteral("DROP TRIGGER journal_member_update")));
        const Done done = trustSchema(*m_connection);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreAltered);
    }

    void everyTableIsJournaledOrNamedAsExempt()
    {
        const auto tables = journaledTables(*m_connection);
        QVERIFY(tables);
        QVERIFY(tables->contains(QStringLiteral("member")));
        QVERIFY(tables->contains(QStringLiteral("participation")));
        for (const QString &table : *tables) {
            const auto triggers = m_connection->scalar(
                QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
                               " AND name IN ('journal_' || tbl_name || '_insert', 'journal_' || tbl_name || '_update',"
                               " 'journal_' || tbl_name || '_delete')"),
                {table});
            QVERIFY(triggers);
            QVERIFY2(triggers->toInt() == 3, qPrintable(table));
        }
    }

    void everyTableIsStrictAndNarrow()
    {
        const auto loose = m_connection->scalar(
            QStringLiteral("SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                           " AND substr(name, 1, 7) <> 'sqlite_' AND (strict = 0 OR ncol > 60)"));
        QVERIFY(loose);
        QCOMPARE(loose->toString(), QString());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
