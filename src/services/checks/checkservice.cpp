// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkservice.h"

#include "connection/sqlitefile.h"
#include "journal/journalproof.h"
#include "journal/seal.h"
#include "store/storeaccess.h"

namespace dangjian {

namespace {

constexpr int mostOfAKind = 20;

/** A query that must give no rows; each row's first column names what is damaged. */
struct Rule
{
    const char *code;
    const char *message;
    const char *sql;
};

constexpr const char *presentValue
    = "SELECT m.id FROM member m WHERE NOT EXISTS (SELECT 1 FROM member_%1_period p WHERE p.member_id = m.id"
      " AND p.%2 = m.%2 AND (p.from_date IS NULL OR p.from_date <= (SELECT on_date FROM present_day))"
      " AND (p.until_date IS NULL OR p.until_date > (SELECT on_date FROM present_day))) LIMIT 20";

constexpr const char *overlap
    = "SELECT a.member_id FROM member_%1_period a JOIN member_%1_period b ON b.member_id = a.member_id AND b.id > a.id"
      " WHERE (a.until_date IS NULL OR b.from_date IS NULL OR a.until_date > b.from_date)"
      " AND (b.until_date IS NULL OR a.from_date IS NULL OR b.until_date > a.from_date) LIMIT 20";

const Rule rules[] = {
    {"sum.member_year", "The year's sums of a member differ from the records.",
        "SELECT y.member_id FROM member_year y LEFT JOIN (SELECT member_id, CAST(substr(date, 1, 4) AS INTEGER) AS "
        "year,"
        " count(*) AS records, sum(minutes) AS minutes, sum(deeds) AS deeds FROM participation WHERE state = 'valid'"
        " GROUP BY 1, 2) p ON p.member_id = y.member_id AND p.year = y.year"
        " WHERE y.records <> coalesce(p.records, 0) OR y.minutes <> coalesce(p.minutes, 0)"
        " OR y.deeds <> coalesce(p.deeds, 0) LIMIT 20"},
    {"sum.organization_day", "The sums by day and organization differ from the records.",
        "SELECT d.date FROM organization_day d LEFT JOIN (SELECT date, organization_id, count(*) AS records,"
        " sum(minutes) AS minutes, sum(deeds) AS deeds FROM participation WHERE state = 'valid' GROUP BY 1, 2) p"
        " ON p.date = d.date AND p.organization_id = d.organization_id"
        " WHERE d.records <> coalesce(p.records, 0) OR d.minutes <> coalesce(p.minutes, 0)"
        " OR d.deeds <> coalesce(p.deeds, 0) LIMIT 20"},
    {"sum.total", "Records are missing from the sums.",
        "SELECT 'member_year' WHERE (SELECT coalesce(sum(records), 0) FROM member_year)"
        " <> (SELECT count(*) FROM participation WHERE state = 'valid')"
        " UNION ALL SELECT 'organization_day' WHERE (SELECT coalesce(sum(records), 0) FROM organization_day)"
        " <> (SELECT count(*) FROM participation WHERE state = 'valid')"},
    {"key.missing", "A member cannot be found by name: search keys are missing.",
        "SELECT m.id FROM member m WHERE NOT EXISTS (SELECT 1 FROM member_key k WHERE k.key = m.name_key"
        " AND k.kind IN ('p', 'h') AND k.member_id = m.id) LIMIT 20"},
    {"certificate.missing", "A member has no valid certificate.",
        "SELECT m.id FROM member m WHERE m.state = 'normal' AND NOT EXISTS"
        " (SELECT 1 FROM certificate c WHERE c.member_id = m.id AND c.state = 'valid') LIMIT 20"},
    {"organization.differs", "An organization is not what its last period says.",
        "SELECT o.id FROM organization o WHERE NOT EXISTS (SELECT 1 FROM organization_period p"
        " WHERE p.organization_id = o.id AND p.name = o.name AND p.kind = o.kind"
        " AND coalesce(p.parent_id, 0) = coalesce(o.parent_id, 0)"
        " AND coalesce(p.until_date, '') = coalesce(o.dissolved, '')) LIMIT 20"},
    {"act.open", "An act was left open.", "SELECT act FROM current_act"},
    {"act.missing", "The newest acts are missing from the chain.",
        "SELECT next - 1 FROM id_counter WHERE kind = 'act' AND next - 1 <> (SELECT coalesce(max(a.number), 0) FROM "
        "act a"
        " JOIN setting s ON s.key = 'office' WHERE a.office = CAST(s.value AS INTEGER))"},
    {"journal.stray", "The journal has rows of an act that is not there.",
        "SELECT j.id FROM journal j WHERE NOT EXISTS (SELECT 1 FROM act a WHERE a.id = j.act) LIMIT 20"},
};

class Inspection
{
public:
    explicit Inspection(Connection &connection) : m_connection(connection) { }

    Result<QList<CheckFinding>> run()
    {
        if (Done done = integrity(); !done)
            return failure(done.error());
        // Where pages are damaged, what else is found says nothing.
        if (!m_findings.isEmpty())
            return m_findings;
        for (const Rule &rule : rules)
            if (Done done = apply(rule.code, rule.message, QLatin1String(rule.sql)); !done)
                return failure(done.error());
        const std::pair<const char *, const char *> subjects[]
            = {{"branch", "branch_id"}, {"category", "category"}, {"standing", "standing"}, {"state", "state"}};
        for (const auto &[subject, column] : subjects) {
            if (Done done = apply("present.differs", "A member's present value is not that of its period.",
                    QString::fromLatin1(presentValue).arg(QLatin1String(subject), QLatin1String(column)));
                !done)
                return failure(done.error());
            if (Done done = apply("period.overlap", "Two periods of a member overlap.",
                    QString::fromLatin1(overlap).arg(QLatin1String(subject)));
                !done)
                return failure(done.error());
        }
        const auto unnoted = unnotedChanges(m_connection, mostOfAKind);
        if (!unnoted)
            return failure(unnoted.error());
        for (const UnnotedChange &change : *unnoted)
            m_findings.append({QStringLiteral("journal.differs"), QStringLiteral("%1/%2").arg(change.table, change.row),
                QStringLiteral("A row is not what the journal noted: it was changed behind the program's back.")});
        const auto broken = brokenSeals(m_connection);
        if (!broken)
            return failure(broken.error());
        for (ActId act : *broken)
            m_findings.append({QStringLiteral("act.seal"), QString::number(act.value),
                QStringLiteral("The chain of acts is broken here: the store was changed behind the program's back.")});
        return m_findings;
    }

private:
    Done integrity()
    {
        const auto damages = pageDamages(m_connection);
        if (!damages) {
            if (damages.error().code != ErrorCode::StoreDamaged)
                return failure(damages.error());
            m_findings.append({QStringLiteral("store.damaged"), {},
                QStringLiteral("The file cannot be read in full: pages are damaged.")});
            return {};
        }
        for (const QString &damage : *damages)
            m_findings.append({QStringLiteral("store.damaged"), {}, damage});
        const auto dangling = danglingReferences(m_connection);
        if (!dangling)
            return failure(dangling.error());
        for (const DanglingReference &reference : *dangling)
            m_findings.append(
                {QStringLiteral("reference.dangling"), QStringLiteral("%1/%2").arg(reference.table, reference.row),
                    QStringLiteral("A row points to one of %1 that is not there.").arg(reference.parent)});
        return {};
    }

    Done apply(const char *code, const char *message, const QString &sql)
    {
        Statement statement = m_connection.prepare(sql);
        if (Done done = statement.run(); !done)
            return done;
        while (statement.next())
            m_findings.append({QLatin1String(code), statement.value<QString>(0), QLatin1String(message)});
        return {};
    }

    Connection &m_connection;
    QList<CheckFinding> m_findings;
};

} // namespace

CheckService::CheckService(Store &store) : m_store(store) { }

QFuture<Result<QList<CheckFinding>>> CheckService::check()
{
    return m_store.access().read(Lane::Bulk, [](Connection &connection) { return Inspection(connection).run(); });
}

} // namespace dangjian
