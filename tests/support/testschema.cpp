// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testschema.h"

#include "journal/seal.h"

namespace dangjian {

namespace {

const QDateTime testTime(QDate(2026, 10, 31), QTime(9, 0));

} // namespace

void mustBeDone(const Done &done)
{
    if (!done)
        qFatal("error %d %s %s", static_cast<int>(done.error().code), qPrintable(done.error().subject),
            qPrintable(done.error().detail));
}

TestSchema::TestSchema()
{
    auto connection = Connection::open(file(), Connection::Mode::ReadWrite, true);
    if (!connection)
        qFatal("no connection: %s", qPrintable(connection.error().detail));
    m_connection = std::move(*connection);
    mustBeDone(m_connection->execute(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId)));
    mustBeDone(migrate(*m_connection, schemaVersion, testTime));
    mustBeDone(
        m_connection->execute(QStringLiteral("INSERT INTO present_day (one, on_date) VALUES (1, '2026-10-31')")));
}

std::unique_ptr<Transaction> TestSchema::begin()
{
    auto transaction = Transaction::begin(*m_connection,
        {ActKind::SettingChange, QStringLiteral("test"), {{}, QStringLiteral("tester"), QStringLiteral("test 1.0")},
            testTime, 1});
    if (!transaction)
        qFatal("no transaction: %s", qPrintable(transaction.error().detail));
    return std::move(*transaction);
}

} // namespace dangjian
