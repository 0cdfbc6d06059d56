// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/tableexport.h"
#include "hostiletexts.h"
#include "reading/storabletext.h"
#include "teststore.h"
#include "workbook.h"

#include <QFile>
#include <QTest>

using namespace dangjian;
using namespace Qt::StringLiterals;

/** Lists leave the program only for who may export, whatever a screen offers. */
class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayNotExportGetsNoFile_data();
    void whoMayNotExportGetsNoFile();
    void hostileTextsStayTexts_data();
    void hostileTextsStayTexts();
};

namespace {

/** What of a text can be seen: signs that steer may go on the way, and what is half a character. */
QString visible(const QString &text)
{
    QString seen;
    for (const QChar c : text)
        if (!c.isSpace() && !c.isNonCharacter() && c.category() != QChar::Other_Format
            && c.category() != QChar::Other_Control)
            seen += c;
    return seen;
}

} // namespace

void TestTableExport::whoMayNotExportGetsNoFile_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<std::optional<ErrorCode>>("refused");
    using Refused = std::optional<ErrorCode>;
    QTest::newRow("department") << codeOf(Role::Department) << Refused();
    QTest::newRow("subdistrict") << codeOf(Role::Subdistrict) << Refused();
    QTest::newRow("branch") << codeOf(Role::Branch) << Refused();
    QTest::newRow("reader") << codeOf(Role::Reader) << Refused(ErrorCode::NotPermitted);
    QTest::newRow("nobody") << QString() << Refused(ErrorCode::NotSignedIn);
}

void TestTableExport::whoMayNotExportGetsNoFile()
{
    QFETCH(const QString, who);
    QFETCH(const std::optional<ErrorCode>, refused);
    TestStore test;
    const QString password = u"lantern hedgerow 7"_s;
    for (const auto &[role, code] : Codes<Role>::table) {
        Account account;
        account.name = codeOf(role);
        account.role = role;
        account.organizationId = role == Role::Department ? OrganizationId()
            : role == Role::Subdistrict                   ? test.subdistrict
                                                          : test.firstCommunity;
        valueOf(test.services().accounts.add(account, password));
    }
    test.services().accounts.signOut();
    if (!who.isEmpty())
        valueOf(test.services().accounts.signIn(who, password));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list.csv"_s);
    const ExportTable table{u"清单"_s, {{u"姓名"_s, 10}}, {{u"单志强"_s}}};
    TableExportJob job(test.store(), table, file);
    const Done done = job.runHere();
    QCOMPARE(done ? std::nullopt : std::optional(done.error().code), refused);
    QCOMPARE(QFile::exists(file), !refused.has_value());
}

void TestTableExport::hostileTextsStayTexts_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("workbook") << u"xlsx"_s;
    QTest::newRow("text") << u"csv"_s;
}

void TestTableExport::hostileTextsStayTexts()
{
    QFETCH(QString, ending);
    TestStore test;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list."_s + ending);
    ExportTable table{u"<清单>"_s, {{u"=HYPERLINK(\"x\")"_s, 10}, {u"内容"_s, 10}}, {}};
    for (const HostileText &each : hostileTexts())
        table.rows.append({each.text, QString::fromLatin1(each.name)});
    TableExportJob job(test.store(), table, file);
    const Done done = job.runHere();
    QVERIFY(done);
    const auto book = openWorkbook(file);
    QVERIFY(book);
    const auto read = topRows(**book, 0, int(table.rows.size()) + 9);
    QVERIFY(read);
    const QList<TableRow> &rows = *read;
    // Each stands in its own row and cell, whatever signs it has, and no office program takes it for a formula.
    QCOMPARE(rows.size(), table.rows.size() + 1);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const TableRow &row = rows.at(i + 1);
        QCOMPARE(row.cell(1).text, std::get<QString>(table.rows.at(i).at(1)));
        const QString text = row.cell(0).text;
        const QString given = visible(storableText(std::get<QString>(table.rows.at(i).at(0))));
        QVERIFY2(visible(text) == given || visible(text) == u'\'' + given, qPrintable(text));
        if (ending == "csv"_L1)
            QVERIFY2(text.isEmpty() || !u"=+-@"_s.contains(text.front()), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
