// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberrules.h"
#include "rosters/comparison.h"
#include "rosters/subjectimport.h"
#include "units/unitrepository.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/**
 * Work units, known by their names. Codes of findings beside those of RowReading: name.missing, text.too_long,
 * nature.unknown, community.unknown, branch.similar, name.same_as_row.
 */
class UnitImport : public SubjectImport
{
public:
    explicit UnitImport(const ImportSurroundings &surroundings) : m_with(surroundings) { }

    ActKind act() const override { return ActKind::UnitImport; }

    void beginSheet(const HeadingMap &headings, const QString &) override
    {
        m_columns = RosterColumns(headings, u"name"_s);
    }

    RosterImportRow read(const TableRow &row, const RosterDays &days) override
    {
        RosterImportRow result;
        result.row = row.number;
        Unit unit;
        if (const QString ignored = m_columns.ignoredBecause(row); !ignored.isEmpty())
            result.note({RosterState::Ignored, ignored});
        else
            unit = readUnit(row, days, result);
        result.name = unit.name;
        m_said << unit;
        return result;
    }

    void leaveOut(const RosterImportRow &row) override
    {
        if (m_rowOf.value(row.name) == row.row)
            m_rowOf.remove(row.name);
    }

    Done plan(Connection &connection, QList<RosterImportRow> &rows, const RosterProgress &progress) override
    {
        const auto all = UnitRepository(connection).all();
        if (!all)
            return failure(all.error());
        QHash<QString, Unit> byName;
        for (const Unit &unit : *all)
            byName.insert(unit.name, unit);
        m_entries = m_said;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i % rowsBetweenReports == 0 && !progress(i))
                return failure(ErrorCode::Canceled);
            RosterImportRow &row = rows[i];
            if (!row.isEntered())
                continue;
            const Unit &said = m_said.at(i);
            const auto known = byName.constFind(said.name);
            if (known == byName.cend()) {
                row.effect = RosterEffect::New;
                continue;
            }
            row.known = known->id.value;
            m_entries[i] = *known;
            compare(m_entries[i], said, m_with.options.rowChoices.value(row.id()).onExisting, row);
            row.effect = row.changes.isEmpty() ? RosterEffect::Unchanged : RosterEffect::Changed;
        }
        return {};
    }

    Done write(Transaction &transaction, const QList<RosterImportRow> &rows,
        const QHash<OrganizationId, OrganizationId> &made, const RosterProgress &progress) override
    {
        UnitRepository units(transaction.connection());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i % rowsBetweenReports == 0 && !progress(i))
                return failure(ErrorCode::Canceled);
            const RosterEffect effect = rows.at(i).effect;
            if (effect != RosterEffect::New && effect != RosterEffect::Changed)
                continue;
            Unit unit = m_entries.at(i);
            unit.communityId = made.value(unit.communityId, unit.communityId);
            if (Done done
                = effect == RosterEffect::New ? units.insert(transaction, unit) : units.update(transaction, unit);
                !done)
                return done;
        }
        return {};
    }

    Done tell(Connection &, RosterImportReport &) const override { return {}; }

private:
    Unit readUnit(const TableRow &row, const RosterDays &days, RosterImportRow &result)
    {
        RowReading cells(m_columns, row, m_with.rules, result, days);
        Unit unit;
        unit.name = cells.textWithoutSpaces(u"name"_s);
        unit.nature = cells.code(u"nature"_s, unitNatureCodes());
        unit.superior = cells.text(u"superior"_s);
        unit.partyOrganization = cells.text(u"party_organization"_s);
        unit.contact = cleanName(cells.text(u"contact"_s));
        unit.phone = cells.textWithoutSpaces(u"phone"_s);
        unit.address = cells.text(u"address"_s);
        readCommunity(cells, unit, result);
        if (unit.name.isEmpty())
            cells.note(RosterState::Error, u"unit.missing"_s, u"name"_s);
        for (const auto &[text, key] : {std::pair{unit.name, u"name"_s}, {unit.superior, u"superior"_s},
                 {unit.partyOrganization, u"party_organization"_s}, {unit.address, u"address"_s}})
            if (text.size() > longestUnitName)
                cells.note(RosterState::Error, u"text.too_long"_s, key, {QString::number(longestUnitName), key});
        if (unit.name.isEmpty() || result.state == RosterState::Error)
            return unit;
        const auto before = m_rowOf.constFind(unit.name);
        if (before != m_rowOf.cend())
            cells.note(RosterState::Duplicate, u"name.same_as_row"_s, u"name"_s, {QString::number(*before)});
        else
            m_rowOf.insert(unit.name, row.number);
        return unit;
    }

    void readCommunity(RowReading &cells, Unit &unit, RosterImportRow &result)
    {
        const QString named = cells.text(u"community"_s);
        if (named.isEmpty()) {
            unit.communityId = m_with.rules.defaultBranch;
            return;
        }
        result.branchName = named;
        const NameMatch match = m_with.branches.match(named);
        unit.communityId = match.exact;
        if (match.exact)
            return;
        QStringList args{named};
        for (const OrganizationId id : match.similar)
            args << m_with.branches.nameOf(id);
        const bool similar = !match.similar.isEmpty();
        cells.note(similar ? RosterState::Choice : RosterState::Warning,
            similar ? u"branch.similar"_s : u"community.unknown"_s, u"community"_s, args);
    }

    void compare(Unit &unit, const Unit &said, std::optional<OnExisting> onExisting, RosterImportRow &row) const
    {
        const OnExisting how = onExisting.value_or(m_with.options.onExisting);
        RosterComparison compare(row.changes, how);
        compare.listed("nature", unit.nature, said.nature, unitNatureCodes());
        compare.field("superior", unit.superior, said.superior);
        compare.field("party_organization", unit.partyOrganization, said.partyOrganization);
        compare.field("contact", unit.contact, said.contact);
        compare.field("phone", unit.phone, said.phone);
        compare.field("address", unit.address, said.address);
        const bool takes = how == OnExisting::Replace || (how == OnExisting::Fill && !unit.communityId);
        if (said.communityId && takes && said.communityId != unit.communityId && !row.branchName.isEmpty()) {
            row.changes.append({u"community"_s, m_with.branches.nameOf(unit.communityId), row.branchName});
            unit.communityId = said.communityId;
        }
    }

    const ImportSurroundings m_with;
    RosterColumns m_columns;
    QList<Unit> m_said;
    QList<Unit> m_entries; // as they will stand, of the last plan
    QHash<QString, int> m_rowOf;
};

} // namespace

std::unique_ptr<SubjectImport> makeUnitImport(const ImportSurroundings &surroundings)
{
    return std::make_unique<UnitImport>(surroundings);
}

} // namespace dangjian
