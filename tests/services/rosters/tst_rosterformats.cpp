// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeconversion.h"
#include "testroster.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** The sample as an office has it, and as LibreOffice writes it in other formats, row by row against what must come
 * out. */
class RosterFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRow_data();
    void everyRow();

private:
    OfficeConversion m_office;
};

void RosterFormatsTest::everyRow_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("xlsx") << QString();
    QTest::newRow("ods") << u"ods"_s;
    QTest::newRow("xls") << u"xls:MS Excel 97"_s;
    // Commas, quotation marks, GB 18030 (85), from the first line; cells as they are shown.
    QTest::newRow("csv in GB 18030") << u"csv:Text - txt - csv (StarCalc):44,34,85,1"_s;
    QTest::newRow("csv in UTF-8, tabs") << u"csv:Text - txt - csv (StarCalc):9,34,76,1"_s;
}

void RosterFormatsTest::everyRow()
{
    QFETCH(QString, filter);
    const QString folder = QStringLiteral(DANGJIAN_SOURCE_DIR "/tests/data/");
    QString file = folder + u"roster-sample.xlsx"_s;
    if (!filter.isEmpty()) {
        // tools/packages names LibreOffice for the check: without it nothing is proved.
        QVERIFY(OfficeConversion::isThere());
        file = m_office.convert(file, filter.toLatin1().constData());
        QVERIFY(!file.isEmpty());
    }
    QFile description(folder + u"roster-sample.expected.json"_s);
    QVERIFY(description.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(description.readAll()).object();
    TestStore test;
    int code = 3;
    for (const QString &name : {u"毓龙社区"_s, u"朝阳社区"_s, u"大星社区"_s}) {
        Organization community;
        community.code = u"01010%1"_s.arg(code++);
        community.name = name + u"党支部"_s;
        community.shortName = name;
        community.parentId = test.subdistrict;
        valueOf(test.services().organizations.add(community));
    }
    const RosterImportReport report = importRoster(test, {file});
    QCOMPARE(report.headings.headerRow, expected.value(u"header_row"_s).toInt());
    const QJsonArray wanted = expected.value(u"rows"_s).toArray();
    QHash<int, RosterImportRow> rows;
    for (const RosterImportRow &row : report.rows)
        rows.insert(row.row, row);
    QCOMPARE(report.rows.size(), wanted.size());
    for (const QJsonValue &value : wanted) {
        const QJsonObject want = value.toObject();
        const int number = want.value(u"row"_s).toInt();
        const RosterImportRow row = rows.value(number);
        const QByteArray context = "row " + QByteArray::number(number) + ' ' + codeOf(row.state).toUtf8() + ' '
            + row.code().toUtf8() + ' ' + row.args().join(u' ').toUtf8();
        QVERIFY2(codeOf(row.state) == want.value(u"state"_s).toString(), context.constData());
        if (!row.isEntered())
            continue;
        QCOMPARE(row.effect, RosterEffect::New);
        QCOMPARE(row.name, want.value(u"name"_s).toString());
        QVERIFY2(test.services().members.resolve(want.value(u"id"_s).toString()).result(), context.constData());
    }
    // All that stands in the other columns came along: nothing is left for the workbook itself to fill.
    RosterImportOptions again{folder + u"roster-sample.xlsx"_s, true};
    again.onExisting = OnExisting::Replace;
    const RosterImportReport same = importRoster(test, again);
    QCOMPARE(same.effects().value(RosterEffect::Unchanged), 258 + 12);
}

QTEST_GUILESS_MAIN(RosterFormatsTest)
#include "tst_rosterformats.moc"
