// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/tableexport.h"
#include "teststore.h"

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
};

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

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
