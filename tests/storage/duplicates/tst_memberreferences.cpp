// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/memberreferences.h"
#include "duplicates/mergechoice.h"
#include "journal/tablerules.h"
#include "testschema.h"

#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Two members who become one: no table and no column may be forgotten, whoever adds them. */
class TestMemberReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnThatNamesAMemberIsInTheList()
    {
        TestSchema schema;
        Statement statement = schema.connection().prepare(
            u"SELECT t.name || '.' || c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c"
            " WHERE t.type = 'table' AND (c.name = 'member_id' OR EXISTS (SELECT 1 FROM "
            "pragma_foreign_key_list(t.name) f"
            " WHERE f.\"from\" = c.name AND f.\"table\" = 'member')) ORDER BY 1"_s);
        mustBeDone(statement.run());
        QStringList there;
        while (statement.next())
            there.append(statement.value<QString>(0));
        QStringList listed;
        for (const MemberReference &reference : memberReferences())
            listed.append(QLatin1StringView(reference.table) + u'.' + QLatin1StringView(reference.column));
        listed.sort();
        QCOMPARE(listed, there);
    }

    void everyColumnOfAMemberIsChosenOrKept()
    {
        TestSchema schema;
        const auto columns = columnsOfTable(schema.connection(), u"member"_s);
        QVERIFY(columns);
        QStringList there;
        for (const JournaledColumn &column : *columns)
            there.append(column.name);
        QStringList known = columnsKeptInMerge();
        for (const MergeField &field : mergeFields())
            known += field.columns;
        there.sort();
        known.sort();
        QCOMPARE(known, there);
    }

    void whatIsReferredToIsFoundByAnIndex()
    {
        // Else taking a thousand rows back would walk through the tables a thousand times.
        TestSchema schema;
        const auto references = tableReferences(schema.connection());
        QVERIFY(references);
        for (const TableReference &reference : *references) {
            if (reference.target != u"member"_s && reference.target != u"participation"_s
                && reference.target != u"certificate"_s)
                continue;
            Statement plan = schema.connection().prepare(
                u"EXPLAIN QUERY PLAN SELECT 1 FROM %1 WHERE %2 = 1"_s.arg(reference.table, reference.column));
            mustBeDone(plan.run());
            QVERIFY(plan.next());
            QVERIFY2(plan.value<QString>(3).startsWith(u"SEARCH"_s),
                qPrintable(reference.table + u'.' + reference.column + u": "_s + plan.value<QString>(3)));
        }
    }
};

QTEST_GUILESS_MAIN(TestMemberReferences)
#include "tst_memberreferences.moc"
