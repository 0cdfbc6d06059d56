// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/salvage.h"

#include "backups/pagesort.h"
#include "backups/salvagereconciliation.h"
#include "backups/salvagerows.h"
#include "connection/sqlitefile.h"
#include "journal/journaltriggers.h"
#include "journal/seal.h"
#include "members/keyrebuild.h"
#include "members/memberkeys.h"
#include "migrations/migrator.h"
#include "reading/searchtext.h"
#include "settings/officenumber.h"
#include "transaction/transaction.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr double readAt = 0.7; // shares of the time, roughly
constexpr double reconciledAt = 0.85;

/** One salvage, step by step, on the connection of the new store. */
class Salvage
{
public:
    Salvage(Connection &connection, const SalvageOrder &order, const NameReader &reader,
        const std::function<bool(double)> &progress)
        : m_connection(connection), m_order(order), m_reader(reader), m_progress(progress), m_rows(m_pages)
    {
    }

    Result<SalvageReport> run()
    {
        for (const auto &step : {&Salvage::openDamaged, &Salvage::makeTables, &Salvage::readRows, &Salvage::reconcile,
                 &Salvage::setCounters, &Salvage::makeSums, &Salvage::putTriggersBack, &Salvage::noteAll,
                 &Salvage::proveChain, &Salvage::tellDistrict})
            if (Done done = (this->*step)(); !done)
                return failure(done.error());
        return m_report;
    }

private:
    Done openDamaged()
    {
        if (Done done = m_pages.open(m_order.damaged); !done)
            return done;
        m_sort = sortPages(m_pages, m_rows);
        m_report.logCut = m_pages.isLogCut();
        const int noted = m_sort.schemaVersion > 0 ? m_sort.schemaVersion : m_pages.schemaVersion();
        if (noted > schemaVersion)
            return failure(
                ErrorCode::StoreNewer, m_order.damaged, {QString::number(noted), QString::number(schemaVersion)});
        m_report.schemaVersion = noted > 0 ? noted : schemaVersion;
        return {};
    }

    Done makeTables()
    {
        if (Done done = markAsStore(m_connection); !done)
            return done;
        if (Done done = migrate(m_connection, m_report.schemaVersion, m_order.now); !done)
            return done;
        // Rows come over as they are: the triggers that note and sum go until they are there.
        for (const char *column : {"sql", "name"}) {
            Statement statement = m_connection.prepare(
                u"SELECT %1 FROM sqlite_master WHERE type = 'trigger'"_s.arg(QLatin1String(column)));
            if (Done done = statement.run(); !done)
                return done;
            QStringList &list = column[0] == 's' ? m_triggers : m_triggerNames;
            while (statement.next())
                list.append(statement.value<QString>(0));
        }
        for (const QString &name : std::as_const(m_triggerNames))
            if (Done done = m_connection.execute(u"DROP TRIGGER %1"_s.arg(name)); !done)
                return done;
        // What the migrations seed is in the damaged store, too, unless it is lost there.
        return m_connection.execute(u"BEGIN"_s);
    }

    Done readRows()
    {
        SalvageRows rows(m_connection, m_pages, m_rows, m_sort);
        rows.progressed = [this](double share) { return goesOn(share * readAt); };
        if (Done done = rows.read(); !done)
            return done;
        if (rows.isEmpty())
            return failure(ErrorCode::StoreDamaged, m_order.damaged, {}, u"no rows of a store were found"_s);
        return {};
    }

    Done reconcile()
    {
        SalvageReconciliation reconciliation(m_connection);
        if (Done done = reconciliation.run(m_report); !done)
            return done;
        for (SalvagedTable &table : m_report.tables)
            table.damagedPages = m_sort.damaged.value(table.name);
        return goesOn(reconciledAt) ? Done() : Done(failure(ErrorCode::Canceled));
    }

    /** Where the office's counters stand at least, by what was given already. */
    Done setCounters()
    {
        const auto office
            = m_connection.scalar(u"SELECT coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE key = 'office'),"
                                  " (SELECT max(office) FROM act), (SELECT max(act) >> 40 FROM journal),"
                                  " (SELECT max(id) >> 40 FROM member))"_s);
        if (!office)
            return failure(office.error());
        m_office = std::max<qint64>(officeNumber(*office), 1);
        // Without these two a store knows neither its numbers nor its name.
        if (Done done = m_connection.execute(
                u"INSERT OR IGNORE INTO setting (key, value) VALUES ('office', ?)"_s, {QString::number(m_office)});
            !done)
            return done;
        if (Done done = m_connection.execute(u"INSERT OR IGNORE INTO setting (key, value) SELECT 'district', short_name"
                                             " FROM organization WHERE kind = 'district_committee' LIMIT 1"_s);
            !done)
            return done;
        const qint64 first = m_office << idOfficeShift;
        const qint64 end = (m_office + 1) << idOfficeShift;
        const auto raise = [this](const QString &kind, qint64 next) {
            return m_connection.execute(u"INSERT INTO id_counter (kind, next) VALUES (?, ?) ON CONFLICT (kind)"
                                        " DO UPDATE SET next = max(next, excluded.next)"_s,
                {kind, next});
        };
        const auto tables = journaledTables(m_connection);
        if (!tables)
            return failure(tables.error());
        for (const QString &table : *tables) {
            const auto columns = columnsOfTable(m_connection, table);
            if (!columns)
                return failure(columns.error());
            if (columns->constFirst().name != "id"_L1)
                continue;
            const auto highest = m_connection.scalar(
                u"SELECT max((SELECT coalesce(max(id), 0) FROM %1 WHERE id >= ? AND id < ?),"
                " (SELECT coalesce(max(CAST(row_key AS INTEGER)), 0) FROM journal WHERE table_name = ?"
                " AND CAST(row_key AS INTEGER) >= ? AND CAST(row_key AS INTEGER) < ?))"_s.arg(table),
                {first, end, table, first, end});
            if (!highest)
                return failure(highest.error());
            if (highest->toLongLong() > 0)
                if (Done done = raise(table, highest->toLongLong() - first + 1); !done)
                    return done;
        }
        const auto acts
            = m_connection.scalar(u"SELECT max((SELECT coalesce(max(number), 0) FROM act WHERE office = ?),"
                                  " (SELECT coalesce(max(act), 0) - ? FROM journal WHERE act >= ? AND act < ?))"_s,
                {m_office, first, first, end});
        if (!acts)
            return failure(acts.error());
        if (Done done = raise(u"act"_s, std::max<qint64>(acts->toLongLong(), 0) + 1); !done)
            return done;
        Statement numbers = m_connection.prepare(u"SELECT kind, number FROM certificate"_s);
        if (Done done = numbers.run(); !done)
            return done;
        QHash<QString, qint64> highest;
        while (numbers.next()) {
            // The serial stands behind the letters that tell the kind.
            const QString number = numbers.value<QString>(1);
            qsizetype at = number.size();
            while (at > 0 && number.at(at - 1).isDigit())
                --at;
            qint64 &most = highest[numbers.value<QString>(0)];
            most = std::max(most, number.sliced(at).toLongLong());
        }
        for (auto kind = highest.cbegin(); kind != highest.cend(); ++kind)
            if (Done done = raise(u"certificate_number."_s + kind.key(), kind.value() + 1); !done)
                return done;
        // A store without its day would take every period for one that has yet to begin.
        return m_connection.execute(
            u"INSERT INTO present_day (one, on_date) SELECT 1, coalesce((SELECT substr(max(started_at), 1, 10)"
            " FROM act), ?) WHERE NOT EXISTS (SELECT 1 FROM present_day)"_s,
            {toSql(m_order.now.date())});
    }

    Done makeSums()
    {
        const QString valid = u" FROM participation WHERE state = 'valid' GROUP BY 1, 2"_s;
        for (const QString &sql :
            {u"INSERT INTO member_year (member_id, year, records, minutes, deeds, volunteer_minutes)"
             " SELECT member_id, %1, count(*), sum(minutes), sum(deeds),"
             " sum(CASE WHEN kind = 'volunteer' THEN minutes ELSE 0 END)"_s.arg(
                 m_connection.dialect().yearOf(u"date"_s)),
                u"INSERT INTO organization_day (date, organization_id, records, minutes, deeds)"
                " SELECT date, organization_id, count(*), sum(minutes), sum(deeds)"_s})
            if (Done done = m_connection.execute(sql + valid); !done)
                return done;
        Statement certificates = m_connection.prepare(u"SELECT member_id, number FROM certificate"_s);
        if (Done done = certificates.run(); !done)
            return done;
        while (certificates.next())
            if (Done done
                = m_connection.execute(u"INSERT OR IGNORE INTO member_key (key, kind, member_id) VALUES (?, 'c', ?)"_s,
                    {normalizedSearchText(certificates.value<QString>(1)), certificates.variant(0)});
                !done)
                return done;
        return m_connection.takeRowError();
    }

    Done putTriggersBack()
    {
        for (const QString &trigger : std::as_const(m_triggers))
            if (Done done = m_connection.execute(trigger); !done)
                return done;
        return m_connection.execute(u"COMMIT"_s);
    }

    Done noteAll()
    {
        auto transaction = Transaction::begin(
            m_connection, {ActKind::StoreRestore, u"salvage"_s, m_order.actor, m_order.now, m_office});
        if (!transaction)
            return failure(transaction.error());
        if (Done done = SalvageReconciliation(m_connection).note((*transaction)->act()); !done)
            return done;
        if (Done done = rebuildKeys(**transaction, m_reader); !done)
            return done;
        if (Done done = (*transaction)->commit(); !done)
            return done;
        return goesOn(1) ? Done() : Done(failure(ErrorCode::Canceled));
    }

    /** Acts that are lost, or whose notes are, break the chain: named, so that what the check finds is known. */
    Done proveChain()
    {
        const auto broken = brokenSeals(m_connection);
        if (!broken)
            return failure(broken.error());
        constexpr qsizetype mostTold = 1000;
        for (const ActId act : broken->first(std::min(broken->size(), mostTold)))
            m_report.brokenActs.append(QString::number(act.value));
        return {};
    }

    Done tellDistrict()
    {
        const auto district = m_connection.scalar(u"SELECT value FROM setting WHERE key = 'district'"_s);
        if (!district)
            return failure(district.error());
        m_report.district = district->toString();
        return {};
    }

    bool goesOn(double share) const { return !m_progress || m_progress(share); }

    Connection &m_connection;
    const SalvageOrder &m_order;
    const NameReader &m_reader;
    const std::function<bool(double)> &m_progress;
    StorePages m_pages;
    PageRows m_rows;
    PageSort m_sort;
    SalvageReport m_report;
    QStringList m_triggers;
    QStringList m_triggerNames;
    qint64 m_office = 1;
};

} // namespace

Result<SalvageReport> salvageStore(
    const SalvageOrder &order, const NameReader &reader, const std::function<bool(double)> &progress)
{
    if (QFile::exists(order.made))
        return failure(ErrorCode::StoreNotEmpty, order.made);
    auto connection = Connection::open(order.made, Connection::Mode::ReadWrite, true);
    if (!connection)
        return failure(
            connection.error().code == ErrorCode::FileUnreadable ? ErrorCode::FileUnwritable : connection.error().code,
            order.made, {}, connection.error().detail);
    if (Done done = beginFilling(**connection); !done)
        return failure(done.error());
    auto report = Salvage(**connection, order, reader, progress).run();
    if (!report)
        return report;
    if (Done done = endFilling(**connection); !done)
        return failure(done.error());
    return report;
}

} // namespace dangjian
