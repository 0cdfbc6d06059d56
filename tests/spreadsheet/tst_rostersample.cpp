// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/memberfields.h"
#include "rosters/memberroster.h"
#include "workbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> codes{
    {u"branch spelled otherwise"_s, u"branch.similar"_s},
    {u"branch unknown"_s, u"branch.unknown"_s},
    {u"id.lost_digits (number cell, 15 significant digits)"_s, u"id_number.lost_digits"_s},
    {u"birth date disagrees with ID"_s, u"id_number.birth_differs"_s},
    {u"sex disagrees with ID"_s, u"id_number.sex_differs"_s},
    {u"joined before 18"_s, u"joined.before_18"_s},
    {u"id.checksum"_s, u"id_number.checksum"_s},
    {u"date impossible"_s, u"date.impossible"_s},
    {u"made full before joining"_s, u"full.before_joined"_s},
    {u"name missing"_s, u"name.missing"_s},
    {u"total row"_s, u"row.total"_s},
};

} // namespace

/** A roster as an office has it, row by row against what must come out. */
class RosterSampleTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRow()
    {
        const QString folder = QStringLiteral(DANGJIAN_SOURCE_DIR "/tests/data/");
        QFile file(folder + u"roster-sample.expected.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();

        Result<std::unique_ptr<Workbook>> workbook = openWorkbook(folder + u"roster-sample.xlsx"_s);
        QVERIFY(workbook);
        QCOMPARE((*workbook)->sheets().size(), 3);
        QList<TableRow> rows;
        QVERIFY((*workbook)->readRows(0, [&rows](const TableRow &row) {
            rows << row;
            return true;
        }));
        const HeadingMap headings = recognizeHeadings(rows.first(60), memberRosterFields());
        QCOMPARE(headings.headerRow, expected.value(u"header_row"_s).toInt());
        QCOMPARE(headings.found(), 20);

        QList<Organization> organizations;
        for (const QString &name : {u"雅和"_s, u"毓龙"_s, u"朝阳"_s, u"大星"_s, u"太平"_s}) {
            Organization organization;
            organization.id = {organizations.size() + 1};
            organization.name = name + u"社区党支部"_s;
            organizations << organization;
        }
        const NameDirectory branches(organizations, QDate(2026, 10, 31));
        MemberRoster roster(headings, branches, QDate(2026, 10, 31));
        QHash<int, MemberRosterRow> read;
        for (const TableRow &row : std::as_const(rows))
            if (row.number > headings.headerRow)
                read.insert(row.number, roster.read(row));

        const QJsonArray wanted = expected.value(u"rows"_s).toArray();
        QCOMPARE(read.size(), wanted.size());
        for (const QJsonValue &value : wanted) {
            const QJsonObject want = value.toObject();
            const int number = want.value(u"row"_s).toInt();
            const QByteArray context = "row " + QByteArray::number(number);
            QVERIFY2(read.contains(number), context.constData());
            const MemberRosterRow &row = read[number];
            const QString why = want.value(u"why"_s).toString();
            QVERIFY2(
                codeOf(row.state) == want.value(u"state"_s).toString(), context + " " + codeOf(row.state).toUtf8());
            if (row.state != RosterState::Ok) {
                const QString code = row.decisive()->code;
                const bool sameRow
                    = code == u"id_number.same_as_row" && why == u"same ID as row "_s + row.decisive()->args.value(0);
                QVERIFY2(sameRow || code == codes.value(why), context + " " + code.toUtf8());
            }
            const QString name = want.value(u"name"_s).toString();
            if (row.isEntered()) {
                QCOMPARE(row.member.name, name);
                QCOMPARE(row.member.idNumber, want.value(u"id"_s).toString());
            }
            if (row.state == RosterState::Choice)
                QCOMPARE(row.decisive()->args.size(), 2);
        }
    }
};

QTEST_GUILESS_MAIN(RosterSampleTest)
#include "tst_rostersample.moc"
