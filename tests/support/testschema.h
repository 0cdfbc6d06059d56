// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations/migrator.h"
#include "transaction/transaction.h"

#include <QTemporaryDir>

#include <memory>

namespace dangjian {

/** An empty schema of the program's version in a folder of its own, with a trusted connection to it. */
class TestSchema
{
public:
    TestSchema();

    QString file() const { return m_folder.filePath(QStringLiteral("schema.sqlite")); }
    Connection &connection() { return *m_connection; }
    /** A writing transaction of office 1; rolled back unless committed. */
    std::unique_ptr<Transaction> begin();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

/** A done that has to be one; the test program ends here with the error's detail otherwise. */
void mustBeDone(const Done &done);

} // namespace dangjian
