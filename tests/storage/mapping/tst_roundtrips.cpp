// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificaterepository.h"
#include "members/memberperiods.h"
#include "members/membertable.h"
#include "organizations/organizationrepository.h"
#include "participation/participationrepository.h"
#include "places/placerepository.h"
#include "printing/paperrunrepository.h"
#include "testschema.h"
#include "units/unitrepository.h"

#include <QTest>

using namespace dangjian;

namespace {

/** Fills every field with a value that no other field has; another round gives others throughout (ids stay). */
class Filler
{
public:
    explicit Filler(int round) : m_round(round) { }

    template <class T>
    void operator()(const char *name, T &field)
    {
        const int number = ++m_number + 100 * m_round;
        if constexpr (std::is_same_v<T, QString>)
            field = QStringLiteral("%1 第%2").arg(QLatin1String(name)).arg(number);
        else if constexpr (std::is_same_v<T, QDate>)
            field = QDate(2001, 1, 1).addDays(number);
        else if constexpr (std::is_same_v<T, QDateTime>)
            field = QDateTime(QDate(2020, 1, 1).addDays(number), QTime(10, 11, 12));
        else if constexpr (std::is_same_v<T, bool>)
            field = m_round % 2 == 0;
        else if constexpr (std::is_enum_v<T>)
            field = Codes<T>::table.at(static_cast<std::size_t>(1 + m_round) % Codes<T>::table.size()).first;
        else if constexpr (requires { field.value; })
            field.value = qstrcmp(name, "id") == 0 ? 424'242 : number;
        else if (qstrcmp(name, "row_version") == 0)
            field = 1;
        else
            field = static_cast<T>(qstrcmp(name, "id") == 0 ? 424'242 : number);
    }

private:
    int m_round;
    int m_number = 5000;
};

template <class S>
S filled(int round)
{
    S row{};
    Table<S>::visit(Filler(round), row);
    return row;
}

template <class S>
QMap<QString, QVariant> valuesOf(const S &row)
{
    QMap<QString, QVariant> values;
    Table<S>::visit(
        [&](const char *name, const auto &field) { values.insert(QLatin1String(name), toSql(field)); }, row);
    return values;
}

template <class S>
void insertAndReadBack(Transaction &transaction, const S &row)
{
    mustBeDone(insertRow(transaction, row));
    const auto read = selectById<S>(transaction.connection(), row.id);
    QVERIFY(read);
    QCOMPARE(valuesOf(*read), valuesOf(row));
}

/** The mapper names the table's columns, all of them and no other. */
template <class S>
void compareColumns(Connection &connection)
{
    Statement statement = connection.prepare(QStringLiteral("SELECT name FROM pragma_table_info(?)"));
    mustBeDone(statement.bind(QString::fromLatin1(Table<S>::name)).run());
    QStringList columns;
    while (statement.next())
        columns.append(statement.value<QString>(0));
    QStringList mapped = columnsOf<S>();
    columns.sort();
    mapped.sort();
    QCOMPARE(mapped, columns);
}

template <class S>
void roundTrip(bool updated)
{
    TestSchema schema;
    compareColumns<S>(schema.connection());
    // References are checked at the end of a transaction; this one never gets there.
    const auto transaction = schema.begin();
    S row = filled<S>(0);
    insertAndReadBack(*transaction, row);
    if (!updated)
        return;
    if constexpr (requires { row.rowVersion; }) {
        row = filled<S>(1);
        mustBeDone(updateRow(*transaction, row));
        const auto read = selectById<S>(schema.connection(), row.id);
        QVERIFY(read);
        QCOMPARE(read->rowVersion, 2);
        // A second editor who read the first version is told.
        const Done late = updateRow(*transaction, row);
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::EditedMeanwhile);
        row.rowVersion = 2;
        QCOMPARE(valuesOf(*read), valuesOf(row));
    }
}

/** What is not known stays so: no date, no reference, and texts that are empty rather than absent. */
template <class S>
void emptyRoundTrip()
{
    TestSchema schema;
    const auto transaction = schema.begin();
    S row = filled<S>(0);
    Table<S>::visit(
        [](const char *name, auto &field) {
            using T = std::remove_reference_t<decltype(field)>;
            if constexpr (std::is_same_v<T, QString>)
                field = QString();
            else if constexpr (std::is_same_v<T, QDate>) {
                if (qstrcmp(name, "date") != 0)
                    field = QDate();
            } else if constexpr (requires { field.office(); }) {
                if (qstrcmp(name, "parent_id") == 0 || qstrcmp(name, "unit_id") == 0 || qstrcmp(name, "place_id") == 0
                    || qstrcmp(name, "activity_id") == 0 || qstrcmp(name, "replaces_id") == 0
                    || qstrcmp(name, "responsible_id") == 0 || qstrcmp(name, "community_id") == 0)
                    field = T{};
            }
        },
        row);
    insertAndReadBack(*transaction, row);
}

} // namespace

/** What a repository writes is what it reads, field by field. */
class TestRoundTrips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organization() { roundTrip<Organization>(true); }
    void organizationPeriod() { roundTrip<OrganizationPeriodRecord>(false); }
    void unit() { roundTrip<Unit>(true); }
    void place() { roundTrip<Place>(true); }
    void member() { roundTrip<Member>(true); }
    void branchPeriod() { roundTrip<MemberBranchPeriod>(false); }
    void categoryPeriod() { roundTrip<MemberCategoryPeriod>(false); }
    void standingPeriod() { roundTrip<MemberStandingPeriod>(false); }
    void statePeriod() { roundTrip<MemberStatePeriod>(false); }
    void certificate() { roundTrip<Certificate>(true); }
    void printedLine() { roundTrip<PrintedLine>(false); }
    void participation() { roundTrip<Participation>(true); }
    void activity() { roundTrip<Activity>(true); }
    void paperRun() { roundTrip<PaperRun>(true); }
    void paperRunPart() { roundTrip<PaperRunPart>(true); }
    void dutyRule() { roundTrip<DutyRule>(false); }
    void timesOfDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("time");
        QTest::newRow("evening") << QStringLiteral("2026-10-31T18:05:59")
                                 << QDateTime(QDate(2026, 10, 31), QTime(18, 5, 59));
        QTest::newRow("midnight") << QStringLiteral("2028-02-29T00:00:00")
                                  << QDateTime(QDate(2028, 2, 29), QTime(0, 0));
        for (const char *none : {"", "2026-10-31", "2026-10-31 18:05:59", "2026-10-31T18:05", "2026-02-30T18:05:59",
                 "2026-10-31T24:05:59", "2026-10-31T18:65:59", "2026-10-31T1a:05:59", "2026-10-31T18:05:59Z"})
            QTest::newRow(none) << QString::fromLatin1(none) << QDateTime();
    }
    void timesOfDay()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, time);
        QDateTime read(QDate(2000, 1, 1), QTime(0, 0));
        fromSql(QVariant(text), read);
        QCOMPARE(read, time);
        if (time.isValid())
            QCOMPARE(toSql(read).toString(), text);
    }
    void emptyFields()
    {
        emptyRoundTrip<Organization>();
        emptyRoundTrip<Unit>();
        emptyRoundTrip<Place>();
        emptyRoundTrip<Member>();
        emptyRoundTrip<MemberBranchPeriod>();
        emptyRoundTrip<Certificate>();
        emptyRoundTrip<Participation>();
        emptyRoundTrip<Activity>();
    }
};

QTEST_GUILESS_MAIN(TestRoundTrips)
#include "tst_roundtrips.moc"
