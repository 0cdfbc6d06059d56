// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journaltriggers.h"
#include "journal/seal.h"
#include "testschema.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dangjian;

/** No path may slip past the journal: it is asked of the catalogue, so that a new table is tested when it is made. */
class TestJournalCompleteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insertUpdateAndDeleteLeaveBeforeAndAfter_data();
    void insertUpdateAndDeleteLeaveBeforeAndAfter();
    void nothingIsWrittenWithoutAnAct_data() { insertUpdateAndDeleteLeaveBeforeAndAfter_data(); }
    void nothingIsWrittenWithoutAnAct();
    void everyExemptionIsATable();
    void noTableHasMoreColumnsThanTheJournalTakes();
    void actsAreSealedInAChain();
    void actsWrittenOverAreFound();

private:
    struct Column
    {
        QString name;
        QString type;
        bool key = false;
    };
    static QList<Column> columnsOfTable(Connection &connection, const QString &table);
    static QVariantList valuesFor(const QList<Column> &columns, int round);
    static QString insertSql(const QString &table, const QList<Column> &columns);
    static QJsonObject jsonOf(const QVariant &text);
    static QJsonObject expected(const QList<Column> &columns, const QVariantList &values);
};

QList<TestJournalCompleteness::Column> TestJournalCompleteness::columnsOfTable(
    Connection &connection, const QString &table)
{
    Statement statement
        = connection.prepare(QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid"));
    mustBeDone(statement.bind(table).run());
    QList<Column> columns;
    while (statement.next())
        columns.append({statement.value<QString>(0), statement.value<QString>(1), statement.value<int>(2) > 0});
    return columns;
}

/** Distinct in every column; keys stay the same from round to round. */
QVariantList TestJournalCompleteness::valuesFor(const QList<Column> &columns, int round)
{
    QVariantList values;
    int number = 7000;
    for (const Column &column : columns) {
        const int value = ++number + (column.key ? 0 : round * 100);
        if (column.type == QLatin1String("INTEGER"))
            values.append(value);
        else if (column.type == QLatin1String("BLOB"))
            values.append(QByteArray(value % 100 + 1, 'x'));
        else
            values.append(QStringLiteral("值%1").arg(value));
    }
    return values;
}

QString TestJournalCompleteness::insertSql(const QString &table, const QList<Column> &columns)
{
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, names.join(QStringLiteral(", ")),
            QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
}

QJsonObject TestJournalCompleteness::jsonOf(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QJsonObject TestJournalCompleteness::expected(const QList<Column> &columns, const QVariantList &values)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns.at(i).name,
            columns.at(i).type == QLatin1String("BLOB") ? QJsonValue(values.at(i).toByteArray().size())
                                                        : values.at(i).toJsonValue());
    return object;
}

void TestJournalCompleteness::insertUpdateAndDeleteLeaveBeforeAndAfter_data()
{
    QTest::addColumn<QString>("table");
    TestSchema schema;
    const auto tables = journaledTables(schema.connection());
    QVERIFY(tables);
    QVERIFY(tables->contains(QStringLiteral("member")) && tables->contains(QStringLiteral("participation")));
    for (const QString &table : *tables)
        QTest::newRow(qPrintable(table)) << table;
}

void TestJournalCompleteness::insertUpdateAndDeleteLeaveBeforeAndAfter()
{
    QFETCH(QString, table);
    TestSchema schema;
    Connection &connection = schema.connection();
    // References are checked at the end of a transaction; this one never gets there.
    const auto transaction = schema.begin();
    const QList<Column> columns = columnsOfTable(connection, table);
    const QVariantList first = valuesFor(columns, 0);
    const QVariantList second = valuesFor(columns, 1);
    mustBeDone(connection.execute(insertSql(table, columns), first));

    QStringList sets;
    QStringList keys;
    QVariantList bound;
    QVariantList keyValues;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).key) {
            keys.append(columns.at(i).name + QStringLiteral(" = ?"));
            keyValues.append(first.at(i));
        } else {
            sets.append(columns.at(i).name + QStringLiteral(" = ?"));
            bound.append(second.at(i));
        }
    }
    QVERIFY(!keys.isEmpty() && !sets.isEmpty());
    const QString where = keys.join(QStringLiteral(" AND "));
    mustBeDone(connection.execute(
        QStringLiteral("UPDATE %1 SET %2 WHERE %3").arg(table, sets.join(QStringLiteral(", ")), where),
        bound + keyValues));
    mustBeDone(connection.execute(QStringLiteral("DELETE FROM %1 WHERE %2").arg(table, where), keyValues));

    Statement journal = connection.prepare(
        QStringLiteral("SELECT operation, before, after, act FROM journal WHERE table_name = ? ORDER BY id"));
    mustBeDone(journal.bind(table).run());
    const QJsonObject was = expected(columns, first);
    const QJsonObject became = expected(columns, second);
    QVERIFY(journal.next());
    QCOMPARE(journal.value<QString>(0), QStringLiteral("insert"));
    QVERIFY(journal.variant(1).isNull());
    QCOMPARE(jsonOf(journal.variant(2)), was);
    QVERIFY(journal.next());
    QCOMPARE(journal.value<QString>(0), QStringLiteral("update"));
    QCOMPARE(jsonOf(journal.variant(1)), was);
    QCOMPARE(jsonOf(journal.variant(2)), became);
    QVERIFY(journal.next());
    QCOMPARE(journal.value<QString>(0), QStringLiteral("delete"));
    QCOMPARE(jsonOf(journal.variant(1)), became);
    QVERIFY(journal.variant(2).isNull());
    QCOMPARE(journal.value<qint64>(3), transaction->act().value);
    QVERIFY(!journal.next());
}

void TestJournalCompleteness::nothingIsWrittenWithoutAnAct()
{
    QFETCH(QString, table);
    TestSchema schema;
    Connection &connection = schema.connection();
    const QList<Column> columns = columnsOfTable(connection, table);
    const QVariantList values = valuesFor(columns, 0);
    const QString count = QStringLiteral("SELECT count(*) FROM %1").arg(table);
    mustBeDone(connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    const qint64 before = connection.scalar(count)->toLongLong();
    QVERIFY(!connection.execute(insertSql(table, columns), values));
    QCOMPARE(connection.scalar(count)->toLongLong(), before);
    // OR IGNORE and OR REPLACE must not talk the triggers out of it.
    QString ignoring = insertSql(table, columns);
    QVERIFY(!connection.execute(ignoring.replace(QStringLiteral("INSERT"), QStringLiteral("INSERT OR IGNORE")), values)
        || connection.scalar(count)->toLongLong() == before);

    QString replacing = insertSql(table, columns);
    replacing.replace(QStringLiteral("INSERT"), QStringLiteral("INSERT OR REPLACE"));
    QVERIFY(!connection.execute(replacing, values));
    QCOMPARE(connection.scalar(count)->toLongLong(), before);

    auto transaction = schema.begin();
    mustBeDone(connection.execute(insertSql(table, columns), values));
    mustBeDone(transaction->commit());
    transaction.reset();
    QCOMPARE(connection.scalar(count)->toLongLong(), before + 1);
    // Nor in the place of a row that is there: the row stays as it was.
    QVERIFY(!connection.execute(replacing, valuesFor(columns, 1)));
    QCOMPARE(connection
                 .scalar(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ?").arg(table, columns.constLast().name),
                     {values.constLast()})
                 ->toLongLong(),
        1);
    QVERIFY(!connection.execute(QStringLiteral("UPDATE %1 SET %2 = %2").arg(table, columns.constLast().name)));
    QVERIFY(!connection.execute(QStringLiteral("DELETE FROM %1").arg(table)));
    QCOMPARE(connection.scalar(count)->toLongLong(), before + 1);
}

void TestJournalCompleteness::everyExemptionIsATable()
{
    TestSchema schema;
    for (const QString &table : tablesWithoutJournal())
        QVERIFY2(!columnsOfTable(schema.connection(), table).isEmpty(), qPrintable(table));
}

void TestJournalCompleteness::noTableHasMoreColumnsThanTheJournalTakes()
{
    TestSchema schema;
    const auto tables = journaledTables(schema.connection());
    QVERIFY(tables);
    for (const QString &table : *tables)
        QVERIFY2(columnsOfTable(schema.connection(), table).size() <= 60, qPrintable(table));
}

void TestJournalCompleteness::actsAreSealedInAChain()
{
    TestSchema schema;
    for (int i = 0; i < 3; ++i) {
        const auto transaction = schema.begin();
        mustBeDone(schema.connection().execute(
            QStringLiteral("INSERT INTO setting (key, value) VALUES (?, 'x')"), {QString::number(i)}));
        mustBeDone(transaction->commit());
        QCOMPARE(transaction->changedTables(), QSet<QString>{QStringLiteral("setting")});
    }
    const auto broken = brokenSeals(schema.connection());
    QVERIFY(broken);
    QVERIFY(broken->isEmpty());
    QCOMPARE(schema.connection()
                 .scalar(QStringLiteral("SELECT count(*) FROM act a JOIN act b ON b.number = a.number + 1"
                                        " AND b.previous_seal = a.seal AND a.seal <> ''"))
                 ->toInt(),
        2);
    QCOMPARE(schema.connection().scalar(QStringLiteral("SELECT count(*) FROM current_act"))->toInt(), 0);
}

void TestJournalCompleteness::actsWrittenOverAreFound()
{
    TestSchema schema;
    for (int i = 0; i < 3; ++i) {
        const auto transaction = schema.begin();
        mustBeDone(schema.connection().execute(
            QStringLiteral("INSERT INTO setting (key, value) VALUES (?, 'x')"), {QString::number(i)}));
        mustBeDone(transaction->commit());
    }
    mustBeDone(schema.connection().execute(
        QStringLiteral("UPDATE journal SET after = '{\"key\":\"1\",\"value\":\"forged\"}' WHERE row_key = '1'")));
    auto broken = brokenSeals(schema.connection());
    QVERIFY(broken);
    QCOMPARE(broken->size(), 1);
    mustBeDone(
        schema.connection().execute(QStringLiteral("DELETE FROM journal WHERE act = ?"), {broken->constFirst().value}));
    mustBeDone(
        schema.connection().execute(QStringLiteral("DELETE FROM act WHERE id = ?"), {broken->constFirst().value}));
    broken = brokenSeals(schema.connection());
    QVERIFY(broken);
    QVERIFY(!broken->isEmpty());
}

QTEST_GUILESS_MAIN(TestJournalCompleteness)
#include "tst_journalcompleteness.moc"
