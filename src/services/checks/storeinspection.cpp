// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/storeinspection.h"

#include "checks/counterproof.h"
#include "checks/damagedtables.h"
#include "checks/keyproof.h"
#include "connection/sqlitefile.h"
#include "contents/contentrepository.h"
#include "journal/chainproof.h"
#include "journal/journalproof.h"
#include "journal/seal.h"
#include "log.h"
#include "sheets/sheetfields.h"
#include "sheets/sheetlibrary.h"

namespace dangjian {

namespace {

constexpr int mostOfAKind = 20;
constexpr int wholeProgress = 1000;

/** A query that must give no rows; each row's first column names what is wrong. %year is the year of a record. */
struct Rule
{
    const char *code;
    CheckGravity gravity;
    const char *sql;
};

constexpr const char *presentValue
    = "SELECT m.id FROM member m WHERE NOT EXISTS (SELECT 1 FROM member_%1_period p WHERE p.member_id = m.id"
      " AND p.%2 = m.%2 AND (p.from_date IS NULL OR p.from_date <= (SELECT on_date FROM present_day))"
      " AND (p.until_date IS NULL OR p.until_date > (SELECT on_date FROM present_day))) LIMIT 20";

constexpr const char *overlap
    = "SELECT DISTINCT a.member_id FROM member_%1_period a JOIN member_%1_period b ON b.member_id = a.member_id"
      " AND b.id > a.id WHERE (a.until_date IS NULL OR b.from_date IS NULL OR a.until_date > b.from_date)"
      " AND (b.until_date IS NULL OR a.from_date IS NULL OR b.until_date > a.from_date) LIMIT 20";

const Rule rules[] = {
    {"sum.member_year", CheckGravity::Derived,
        "SELECT DISTINCT y.member_id FROM member_year y LEFT JOIN (SELECT member_id, %year AS year, count(*) AS "
        "records,"
        " sum(minutes) AS minutes, sum(deeds) AS deeds,"
        " sum(CASE WHEN kind = 'volunteer' THEN minutes ELSE 0 END) AS volunteer_minutes"
        " FROM participation WHERE state = 'valid' GROUP BY 1, 2) p ON p.member_id = y.member_id AND p.year = y.year"
        " WHERE y.records <> coalesce(p.records, 0) OR y.minutes <> coalesce(p.minutes, 0)"
        " OR y.deeds <> coalesce(p.deeds, 0) OR y.volunteer_minutes <> coalesce(p.volunteer_minutes, 0) LIMIT 20"},
    {"sum.organization_day", CheckGravity::Derived,
        "SELECT DISTINCT d.date FROM organization_day d LEFT JOIN (SELECT date, organization_id, count(*) AS records,"
        " sum(minutes) AS minutes, sum(deeds) AS deeds FROM participation WHERE state = 'valid' GROUP BY 1, 2) p"
        " ON p.date = d.date AND p.organization_id = d.organization_id"
        " WHERE d.records <> coalesce(p.records, 0) OR d.minutes <> coalesce(p.minutes, 0)"
        " OR d.deeds <> coalesce(p.deeds, 0) LIMIT 20"},
    {"sum.total", CheckGravity::Derived,
        "SELECT 'member_year' WHERE (SELECT coalesce(sum(records), 0) FROM member_year)"
        " <> (SELECT count(*) FROM participation WHERE state = 'valid')"
        " UNION ALL SELECT 'organization_day' WHERE (SELECT coalesce(sum(records), 0) FROM organization_day)"
        " <> (SELECT count(*) FROM participation WHERE state = 'valid')"},
    {"certificate.missing", CheckGravity::Contradiction,
        "SELECT m.id FROM member m WHERE m.state = 'normal' AND NOT EXISTS"
        " (SELECT 1 FROM certificate c WHERE c.member_id = m.id AND (c.state = 'valid' OR c.state = 'withdrawn'"
        " AND NOT EXISTS (SELECT 1 FROM certificate d WHERE d.member_id = c.member_id AND d.id > c.id))) LIMIT 20"},
    {"certificate.undue", CheckGravity::Contradiction,
        "SELECT c.id FROM certificate c JOIN member m ON m.id = c.member_id"
        " WHERE c.state = 'valid' AND m.state NOT IN ('normal', 'suspended') LIMIT 20"},
    {"certificate.lines", CheckGravity::Contradiction,
        "SELECT c.id FROM certificate c LEFT JOIN (SELECT certificate_id, count(*) AS lines, max(line) AS last"
        " FROM printed_line GROUP BY certificate_id) l ON l.certificate_id = c.id"
        " WHERE c.lines_printed <> coalesce(l.lines, 0) OR c.lines_printed <> coalesce(l.last, 0) LIMIT 20"},
    {"organization.differs", CheckGravity::Contradiction,
        "SELECT o.id FROM organization o WHERE NOT EXISTS (SELECT 1 FROM organization_period p"
        " WHERE p.organization_id = o.id AND p.name = o.name AND p.kind = o.kind"
        " AND coalesce(p.parent_id, 0) = coalesce(o.parent_id, 0)"
        " AND coalesce(p.until_date, '') = coalesce(o.dissolved, '')) LIMIT 20"},
    {"act.open", CheckGravity::Contradiction, "SELECT act FROM current_act"},
    {"act.missing", CheckGravity::Contradiction,
        "SELECT next - 1 FROM id_counter WHERE kind = 'act' AND next - 1 <> (SELECT coalesce(max(a.number), 0)"
        " FROM act a JOIN setting s ON s.key = 'office' WHERE a.office = CAST(s.value AS INTEGER))"},
    {"journal.stray", CheckGravity::Contradiction,
        "SELECT j.id FROM journal j WHERE NOT EXISTS (SELECT 1 FROM act a WHERE a.id = j.act) LIMIT 20"},
};

} // namespace

StoreInspection::StoreInspection(Connection &connection, const NameReader &reader, qint64 office)
    : m_connection(connection), m_reader(reader), m_office(office)
{
}

Result<QList<CheckFinding>> StoreInspection::run()
{
    const QList<Step> all = steps();
    m_all = 0;
    for (const Step &step : all)
        m_all += step.share;
    m_before = 0;
    (void)m_connection.takeRowError(); // of work that was given up
    for (const Step &step : all) {
        if (canceled && canceled())
            return failure(ErrorCode::Canceled);
        m_share = step.share;
        Done done = step.work();
        if (done)
            done = m_connection.takeRowError();
        if (!done) {
            const Error &error = done.error();
            if (error.code == ErrorCode::Canceled || error.code == ErrorCode::StoreBusy)
                return failure(error);
            logWarning(QStringLiteral("check: %1").arg(error.detail));
            add(QStringLiteral("store.damaged"), {}, CheckGravity::Unreadable);
        }
        // Where pages are damaged, what else is found says nothing.
        if (m_unreadable)
            break;
        m_before += step.share;
        if (progressed)
            progressed(wholeProgress * m_before / m_all);
    }
    return m_findings;
}

QList<StoreInspection::Step> StoreInspection::steps()
{
    // Shares as measured on a district of 30,000 members and 250,000 records.
    QList<Step> all{{30, [this] { return inspectPages(); }}, {5, [this] { return inspectReferences(); }}};
    for (const Rule &rule : rules) {
        const QString sql = QString::fromLatin1(rule.sql).replace(
            QStringLiteral("%year"), m_connection.dialect().yearOf(QStringLiteral("date")));
        all.append({2, [this, &rule, sql] { return findRows(rule.code, rule.gravity, sql); }});
    }
    const std::pair<const char *, const char *> subjects[]
        = {{"branch", "branch_id"}, {"category", "category"}, {"standing", "standing"}, {"state", "state"}};
    for (const auto &[subject, column] : subjects) {
        const QString differing = QString::fromLatin1(presentValue).arg(QLatin1String(subject), QLatin1String(column));
        const QString overlapping = QString::fromLatin1(overlap).arg(QLatin1String(subject));
        all.append(
            {1, [this, differing] { return findRows("present.differs", CheckGravity::Contradiction, differing); }});
        all.append(
            {1, [this, overlapping] { return findRows("period.overlap", CheckGravity::Contradiction, overlapping); }});
    }
    all.append({10, [this] { return inspectKeys(); }});
    all.append({1, [this] { return inspectCounters(); }});
    all.append({40, [this] { return inspectJournal(); }});
    all.append({20, [this] { return inspectSeals(); }});
    all.append({5, [this] { return inspectPhotos(); }});
    all.append({1, [this] { return inspectSheets(); }});
    return all;
}

void StoreInspection::add(const QString &code, const QString &subject, CheckGravity gravity)
{
    m_unreadable = m_unreadable || gravity == CheckGravity::Unreadable;
    const QString once = code + QLatin1Char(' ') + subject;
    if (m_seen.contains(once))
        return;
    m_seen.insert(once);
    m_findings.append({code, subject, gravity});
}

Done StoreInspection::findRows(const char *code, CheckGravity gravity, const QString &sql)
{
    Statement statement = m_connection.prepare(sql);
    if (Done done = statement.run(); !done)
        return done;
    while (statement.next())
        add(QLatin1String(code), statement.value<QString>(0), gravity);
    return {};
}

Done StoreInspection::inspectPages()
{
    const auto damages = pageDamages(m_connection);
    if (!damages && damages.error().code != ErrorCode::StoreDamaged)
        return failure(damages.error());
    if (damages && damages->isEmpty())
        return {};
    for (const QString &damage : damages ? *damages : QStringList(damages.error().detail))
        logWarning(QStringLiteral("check: %1").arg(damage));
    // What is concerned, as far as the schema still tells.
    const auto tables = damagedTables(m_connection);
    if (!tables && tables.error().code != ErrorCode::StoreDamaged)
        return failure(tables.error());
    for (const QString &table : tables ? *tables : QStringList())
        add(QStringLiteral("store.damaged"), table, CheckGravity::Unreadable);
    if (!tables || tables->isEmpty())
        add(QStringLiteral("store.damaged"), {}, CheckGravity::Unreadable);
    (void)m_connection.takeRowError();
    return {};
}

Done StoreInspection::inspectReferences()
{
    const auto dangling = danglingReferences(m_connection);
    if (!dangling)
        return failure(dangling.error());
    for (const DanglingReference &reference : *dangling)
        add(QStringLiteral("reference.dangling"), QStringLiteral("%1/%2").arg(reference.table, reference.row),
            CheckGravity::Contradiction);
    return {};
}

Done StoreInspection::inspectKeys()
{
    const auto faults = keyFaults(m_connection, m_reader, mostOfAKind, within());
    if (!faults)
        return failure(faults.error());
    for (const KeyFault &fault : *faults)
        add(fault.missing ? QStringLiteral("key.missing") : QStringLiteral("key.stray"),
            QString::number(fault.member.value), CheckGravity::Derived);
    return {};
}

Done StoreInspection::inspectCounters()
{
    const auto behind = countersBehind(m_connection, m_office);
    if (!behind)
        return failure(behind.error());
    for (const QString &table : *behind)
        add(QStringLiteral("counter.behind"), table, CheckGravity::Contradiction);
    return {};
}

Done StoreInspection::inspectJournal()
{
    const auto unnoted = unnotedChanges(m_connection, mostOfAKind, within());
    if (!unnoted)
        return failure(unnoted.error());
    for (const UnnotedChange &change : *unnoted) {
        const QString row = QStringLiteral("%1/%2").arg(change.table, change.row);
        add(QStringLiteral("journal.differs"), row, CheckGravity::Contradiction);
        const auto told = describeUnnoted(m_connection, change);
        if (!told)
            return failure(told.error());
        if (m_findings.constLast().subject == row)
            m_findings.last().unnoted = *told;
    }
    return {};
}

Done StoreInspection::inspectSeals()
{
    const auto broken = brokenSeals(m_connection, within());
    if (!broken)
        return failure(broken.error());
    int told = 0;
    for (const ActId act : *broken) {
        add(QStringLiteral("act.seal"), QString::number(act.value), CheckGravity::Contradiction);
        if (++told > mostOfAKind)
            continue;
        const auto chain = describeBreak(m_connection, act);
        if (!chain)
            return failure(chain.error());
        m_findings.last().chain = *chain;
    }
    return {};
}

Done StoreInspection::inspectPhotos()
{
    const auto altered = alteredPhotos(m_connection, mostOfAKind, within());
    if (!altered)
        return failure(altered.error());
    for (const AlteredPhoto &photo : *altered)
        add(QStringLiteral("photo.altered"),
            photo.member ? QString::number(photo.member.value) : QStringLiteral("content/") + photo.key,
            CheckGravity::Contradiction);
    return {};
}

/** A copy that is broken harms no record: the original is printed in its place, which nobody may have noticed. */
Done StoreInspection::inspectSheets()
{
    for (const SheetOutline &outline : sheetOutlines()) {
        const auto sheet = SheetLibrary::sheet(m_connection, outline.name);
        if (!sheet)
            return failure(sheet.error());
        if (sheet->fault)
            add(QStringLiteral("own_sheet.broken"), outline.title, CheckGravity::Replaced);
    }
    return {};
}

std::function<void(double)> StoreInspection::within()
{
    if (!progressed)
        return {};
    return [this](double share) { progressed(int(wholeProgress * (m_before + m_share * share) / m_all)); };
}

} // namespace dangjian
