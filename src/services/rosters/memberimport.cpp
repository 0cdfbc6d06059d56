// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificatekeeping.h"
#include "members/idnumber.h"
#include "members/memberperiods.h"
#include "members/memberrepository.h"
#include "rosters/listimport.h"
#include "rosters/memberchanges.h"
#include "rosters/memberintake.h"
#include "rosters/memberlikeness.h"
#include "units/unitrepository.h"

#include <QSet>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** What a row does to the store as it is now. */
struct MemberEntry
{
    Member member{}; // Changed: as it will stand
    Member known{};
    QString newUnit{}; // the name of a work unit that has yet to be made
};

class MemberImport : public SubjectImport
{
public:
    explicit MemberImport(const ImportSurroundings &surroundings) : m_with(surroundings) { }

    ActKind act() const override { return ActKind::MemberImport; }

    void beginFile() override { m_roster.reset(); }

    void beginSheet(const HeadingMap &headings, const QString &name) override
    {
        if (m_roster)
            m_roster->nextSheet(headings, m_sheet);
        else
            m_roster = std::make_unique<MemberRoster>(headings, m_with.branches, m_with.rules);
        m_sheet = name;
        m_roster->nameSheet(name);
    }

    RosterImportRow read(qsizetype place, const TableRow &row, const RosterDays &days) override
    {
        MemberRosterRow said = m_roster->read(row, days);
        RosterImportRow result;
        static_cast<RosterRow &>(result) = static_cast<const RosterRow &>(said);
        result.name = said.member.name;
        result.branchName = said.branchName;
        keepAt(m_said, place, std::move(said));
        return result;
    }

    void leaveOut(qsizetype place, const RosterImportRow &row) override
    {
        m_roster->forget(m_said.at(place).member.idNumber, row.row);
    }

    Done learn(Connection &connection) override;
    Done plan(Connection &connection, QList<RosterImportRow> &rows, const QList<qsizetype> &which,
        const RosterProgress &progress) override;
    QStringList ties(qsizetype place, const RosterImportRow &row) const override;
    Done write(Transaction &transaction, const QList<RosterImportRow> &rows,
        const QHash<OrganizationId, OrganizationId> &made, const RosterProgress &progress) override;
    void tell(RosterImportReport &report) const override;

private:
    Done learnPeople(Connection &connection, const QList<RosterImportRow> &rows, const QList<qsizetype> &which);
    Done planUnknown(Connection &connection, const QList<qsizetype> &which, QList<RosterImportRow> &rows);
    Result<Member> knownFor(Connection &connection, const RosterImportRow &row, const Member &said) const;
    void planKnown(const MemberRosterRow &said, RosterImportRow &row, MemberEntry &entry) const;
    void planUnit(const MemberRosterRow &said, OnExisting onExisting, RosterImportRow &row, MemberEntry &entry) const;
    Done writeNew(Transaction &transaction, const QList<qsizetype> &rows, const QHash<QString, UnitId> &units,
        const QHash<OrganizationId, OrganizationId> &made, const RosterProgress &progress);
    Done writeChanged(Transaction &transaction, const MemberEntry &entry, const QHash<QString, UnitId> &units,
        const QHash<OrganizationId, OrganizationId> &made, QDate today) const;

    RosterRowChoice choiceFor(const RosterImportRow &row) const { return m_with.options.rowChoices.value(row.id()); }
    OnExisting onExistingFor(const RosterImportRow &row) const
    {
        return choiceFor(row).onExisting.value_or(m_with.options.onExisting);
    }

    const ImportSurroundings m_with;
    std::unique_ptr<MemberRoster> m_roster;
    QString m_sheet;
    QList<MemberRosterRow> m_said;
    QList<MemberEntry> m_entries; // alongside m_said
    QHash<QString, Member> m_byIdNumber; // those of the rows that were planned last

    // What the store says.
    QHash<QString, UnitId> m_units;
    QHash<UnitId, QString> m_unitNames;
    QHash<OrganizationId, Organization> m_organizations;
    QHash<OrganizationId, int> m_membersOf; // those of state normal
};

Done MemberImport::learn(Connection &connection)
{
    m_units.clear();
    m_unitNames.clear();
    const auto units = UnitRepository(connection).all();
    if (!units)
        return failure(units.error());
    for (const Unit &unit : *units) {
        m_units.insert(unit.name, unit.id);
        m_unitNames.insert(unit.id, unit.name);
    }
    auto organizations = organizationsById(connection);
    if (!organizations)
        return failure(organizations.error());
    m_organizations = std::move(*organizations);
    m_membersOf.clear();
    Statement statement
        = connection.prepare(u"SELECT branch_id, count(*) FROM member WHERE state = 'normal' GROUP BY branch_id"_s);
    if (Done done = statement.run(); !done)
        return done;
    while (statement.next())
        m_membersOf.insert(statement.value<OrganizationId>(0), statement.value<int>(1));
    return connection.takeRowError();
}

Done MemberImport::learnPeople(
    Connection &connection, const QList<RosterImportRow> &rows, const QList<qsizetype> &which)
{
    m_byIdNumber.clear();
    QStringList numbers;
    numbers.reserve(which.size());
    for (const qsizetype i : which) {
        const RosterState state = rows.at(i).state;
        if (state != RosterState::Ignored && state != RosterState::Error && !m_said.at(i).member.idNumber.isEmpty())
            numbers << m_said.at(i).member.idNumber;
    }
    numbers.sort(); // neighbours in the index are asked together
    return eachOfMany(connection, selectSql<Member>() + u" WHERE id_number IN (%1) AND id_number <> ''"_s, numbers,
        [this](const Statement &statement) {
            const auto member = readRow<Member>(statement);
            m_byIdNumber.insert(member.idNumber, member);
        });
}

QStringList MemberImport::ties(qsizetype place, const RosterImportRow &row) const
{
    // The same number, and the same person whatever the number.
    QStringList ties;
    if (const QString &number = m_said.at(place).member.idNumber; !number.isEmpty())
        ties << number;
    if (row.known != 0)
        ties << QString::number(row.known);
    return ties;
}

Result<Member> MemberImport::knownFor(Connection &connection, const RosterImportRow &row, const Member &said) const
{
    const std::optional<MemberId> same = choiceFor(row).samePerson;
    if (same && *same)
        return MemberRepository(connection, m_with.reader).byId(*same);
    return m_byIdNumber.value(said.idNumber);
}

Done MemberImport::plan(
    Connection &connection, QList<RosterImportRow> &rows, const QList<qsizetype> &which, const RosterProgress &progress)
{
    if (Done done = learnPeople(connection, rows, which); !done)
        return done;
    m_entries.resize(rows.size());
    QHash<MemberId, int> rowOf;
    QList<qsizetype> unknown;
    qint64 planned = 0;
    for (const qsizetype i : which) {
        if (planned++ % rowsBetweenReports == 0 && !progress(planned))
            return failure(ErrorCode::Canceled);
        RosterImportRow &row = rows[i];
        MemberEntry &entry = m_entries[i];
        entry = {};
        const MemberRosterRow &said = m_said.at(i);
        if (row.state == RosterState::Ignored || row.state == RosterState::Error || row.state == RosterState::Duplicate)
            continue;
        auto known = knownFor(connection, row, said.member);
        if (!known)
            return failure(known.error());
        if (!known->id) {
            unknown << i;
            continue;
        }
        row.known = known->id.value;
        entry.known = *known;
        const auto former = rowOf.constFind(known->id);
        if (former != rowOf.cend())
            row.note({RosterState::Duplicate, u"person.same_as_row"_s, u"name"_s, {QString::number(*former)}});
        else
            planKnown(said, row, entry);
        if (row.isEntered())
            rowOf.insert(known->id, row.row);
    }
    return planUnknown(connection, unknown, rows);
}

Done MemberImport::planUnknown(Connection &connection, const QList<qsizetype> &which, QList<RosterImportRow> &rows)
{
    if (Done done = findLikenesses(connection, m_with.reader, which, m_said, m_organizations, rows); !done)
        return done;
    for (const qsizetype i : which) {
        RosterImportRow &row = rows[i];
        MemberEntry &entry = m_entries[i];
        const MemberRosterRow &said = m_said.at(i);
        const bool decided = choiceFor(row).samePerson.has_value();
        for (const RosterLikeness &alike : std::as_const(row.alike))
            if (!decided)
                row.note({alike.code == u"similar_name_birth" ? RosterState::Warning : RosterState::Choice,
                    u"person."_s + alike.code, u"name"_s, {alike.name, alike.idNumber, alike.branchName}});
        // A placeholder of a branch that is made with the import is none of the store's yet.
        const OrganizationId branch = said.member.branchId;
        const Organization organization = m_organizations.value(branch);
        const bool gone = branch.value > 0
            && (!organization.id || !takesMembers(organization.kind)
                || (organization.dissolved.isValid() && organization.dissolved <= m_with.rules.today));
        if (gone)
            row.note({RosterState::Error, u"branch.gone"_s, u"branch"_s, {organization.name}});
        if (!row.isEntered())
            continue;
        entry.member = said.member;
        planUnit(said, OnExisting::Fill, row, entry);
        row.effect = RosterEffect::New;
    }
    return {};
}

void MemberImport::planKnown(const MemberRosterRow &said, RosterImportRow &row, MemberEntry &entry) const
{
    // A month that the store knows the day of is no question.
    for (auto month = said.months.cbegin(); month != said.months.cend(); ++month) {
        const QDate there = month.key() == u"joined" ? entry.known.joined
            : month.key() == u"full"                 ? entry.known.full
            : month.key() == u"reported"             ? entry.known.reported
            : month.key() == u"lost_since"           ? entry.known.lostSince
                                                     : entry.known.birth;
        if (there.isValid() && isSameMonth(there, *month))
            for (const QString &code : {u"date.month_asked"_s, u"date.month_only"_s, u"date.month_left_open"_s})
                row.drop(code, month.key());
    }
    const OnExisting onExisting = onExistingFor(row);
    // A number that another person has stays with that person.
    const bool takesIdNumber = choiceFor(row).samePerson.has_value() && !m_byIdNumber.contains(said.member.idNumber);
    MemberRosterRow without = said;
    if (m_with.rules.months == MonthRule::FirstDay)
        for (auto month = said.months.cbegin(); month != said.months.cend(); ++month) {
            // The first of a month is no better than the day that is known.
            if (month.key() == u"joined" && isSameMonth(entry.known.joined, *month))
                without.member.joined = entry.known.joined;
            if (month.key() == u"full" && isSameMonth(entry.known.full, *month))
                without.member.full = entry.known.full;
            if (month.key() == u"reported" && isSameMonth(entry.known.reported, *month))
                without.member.reported = entry.known.reported;
            if (month.key() == u"lost_since" && isSameMonth(entry.known.lostSince, *month))
                without.member.lostSince = entry.known.lostSince;
        }
    const MemberChanges changes = changesOf(entry.known, without, onExisting, takesIdNumber,
        [&](OrganizationId id) { return id.value < 0 ? said.branchName : m_organizations.value(id).name; });
    entry.member = changes.member;
    row.changes = changes.changes;
    planUnit(said, onExisting, row, entry);
    for (const RosterFinding &finding : contradictions(entry.known, said.member))
        if (onExisting != OnExisting::Replace || finding.code == u"known.name")
            row.note(finding);
    // Who stands in a roster of another branch is not transferred by filling gaps.
    const OrganizationId branch = said.member.branchId;
    if (onExisting == OnExisting::Fill && branch && !row.branchName.isEmpty() && branch != entry.known.branchId)
        row.note({RosterState::Warning, u"known.branch"_s, u"branch"_s,
            {row.branchName, m_organizations.value(entry.known.branchId).name}});
    if (!row.isEntered()) {
        row.changes.clear();
        return;
    }
    row.effect = row.changes.isEmpty() ? RosterEffect::Unchanged : RosterEffect::Changed;
}

void MemberImport::planUnit(
    const MemberRosterRow &said, OnExisting onExisting, RosterImportRow &row, MemberEntry &entry) const
{
    const UnitId there = entry.known.unitId;
    const UnitId named = m_units.value(said.unitName);
    const bool takes = onExisting == OnExisting::Replace || (onExisting == OnExisting::Fill && !there);
    if (said.unitName.isEmpty() || !takes || (named && named == there))
        return;
    entry.member.unitId = named;
    if (!named)
        entry.newUnit = said.unitName;
    if (entry.known.id)
        row.changes.append({u"unit"_s, m_unitNames.value(there), said.unitName});
}

void MemberImport::tell(RosterImportReport &report) const
{
    QHash<OrganizationId, BranchShare> shares;
    QSet<QString> units;
    for (qsizetype i = 0; i < report.rows.size(); ++i) {
        const RosterImportRow &row = report.rows.at(i);
        const MemberEntry &entry = m_entries.at(i);
        const bool writes = row.effect == RosterEffect::New || row.effect == RosterEffect::Changed;
        if (writes && !entry.newUnit.isEmpty() && !units.contains(entry.newUnit)) {
            units.insert(entry.newUnit);
            report.newUnits << entry.newUnit;
        }
        // Who is new changes nobody: the first roster of a branch is none to be warned of.
        if (row.effect != RosterEffect::Changed || entry.known.state != MembershipState::Normal)
            continue;
        BranchShare &share = shares[entry.known.branchId];
        ++share.changed;
        share.replaced += std::any_of(row.changes.cbegin(), row.changes.cend(),
            [](const RosterChange &change) { return !change.before.isEmpty(); });
    }
    for (auto share = shares.begin(); share != shares.end(); ++share) {
        share->id = share.key();
        share->name = m_organizations.value(share->id).name;
        share->members = m_membersOf.value(share->id);
        if (share->changed > share->members * muchOfABranch)
            report.muchChanged << *share;
    }
    std::sort(report.muchChanged.begin(), report.muchChanged.end(), [](const BranchShare &a, const BranchShare &b) {
        const qint64 left = qint64(a.changed) * b.members;
        const qint64 right = qint64(b.changed) * a.members;
        return left != right ? left > right : a.id < b.id;
    });
}

Done MemberImport::write(Transaction &transaction, const QList<RosterImportRow> &rows,
    const QHash<OrganizationId, OrganizationId> &made, const RosterProgress &progress)
{
    QHash<QString, UnitId> units;
    UnitRepository repository(transaction.connection());
    QList<qsizetype> added;
    QList<qsizetype> changed;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const RosterEffect effect = rows.at(i).effect;
        if (effect != RosterEffect::New && effect != RosterEffect::Changed)
            continue;
        (effect == RosterEffect::New ? added : changed) << i;
        const QString &name = m_entries.at(i).newUnit;
        if (name.isEmpty() || units.contains(name))
            continue;
        const auto unit = repository.ensure(transaction, name);
        if (!unit)
            return failure(unit.error());
        units.insert(name, *unit);
    }
    if (Done done = writeNew(transaction, added, units, made, progress); !done)
        return done;
    const auto today = presentDate(transaction.connection());
    if (!today)
        return failure(today.error());
    qint64 done = added.size();
    for (const qsizetype i : std::as_const(changed)) {
        if (done++ % rowsBetweenReports == 0 && !progress(done))
            return failure(ErrorCode::Canceled);
        if (Done written = writeChanged(transaction, m_entries.at(i), units, made, *today); !written)
            return written;
    }
    return {};
}

Done MemberImport::writeNew(Transaction &transaction, const QList<qsizetype> &rows, const QHash<QString, UnitId> &units,
    const QHash<OrganizationId, OrganizationId> &made, const RosterProgress &progress)
{
    const auto today = presentDate(transaction.connection());
    if (!today)
        return failure(today.error());
    QList<Member> members;
    members.reserve(rows.size());
    for (const qsizetype i : rows) {
        const MemberEntry &entry = m_entries.at(i);
        Member member = entry.member;
        if (!entry.newUnit.isEmpty())
            member.unitId = units.value(entry.newUnit);
        member.branchId = made.value(member.branchId, member.branchId);
        members << member;
    }
    return MemberIntake(transaction, m_with.reader).insert(members, *today, progress);
}

Done MemberImport::writeChanged(Transaction &transaction, const MemberEntry &entry, const QHash<QString, UnitId> &units,
    const QHash<OrganizationId, OrganizationId> &made, QDate today) const
{
    Member member = entry.member;
    const Member &known = entry.known;
    if (!entry.newUnit.isEmpty())
        member.unitId = units.value(entry.newUnit);
    member.branchId = made.value(member.branchId, member.branchId);
    if (Done done = MemberRepository(transaction.connection(), m_with.reader).update(transaction, member); !done)
        return done;
    const QString &reason = m_with.source;
    if (member.branchId != known.branchId)
        if (Done done = changePeriod<MemberBranchPeriod>(transaction, known.id, member.branchId, today, reason); !done)
            return done;
    if (member.category != known.category)
        if (Done done = changePeriod<MemberCategoryPeriod>(transaction, known.id, member.category, today, reason);
            !done)
            return done;
    if (member.standing != known.standing)
        if (Done done = changePeriod<MemberStandingPeriod>(transaction, known.id, member.standing, today, reason);
            !done)
            return done;
    if (member.state != known.state)
        if (Done done = changePeriod<MemberStatePeriod>(transaction, known.id, member.state, today, reason); !done)
            return done;
    // Suspension leaves the certificate as it is.
    const bool settles = member.category != known.category
        || (member.state != known.state && member.state != MembershipState::Suspended);
    if (!settles)
        return {};
    const auto number = settleCertificate(transaction, m_with.reader, member, today, reason);
    return number ? Done() : Done(failure(number.error()));
}

} // namespace

std::unique_ptr<SubjectImport> makeMemberImport(const ImportSurroundings &surroundings)
{
    return std::make_unique<MemberImport>(surroundings);
}

} // namespace dangjian
