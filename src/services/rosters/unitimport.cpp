// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberrules.h"
#include "rosters/comparison.h"
#include "rosters/listimport.h"
#include "units/unitrepository.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/**
 * Work units, known by their names. Codes of findings beside those of RowReading: name.missing, text.too_long,
 * nature.unknown, community.unknown, branch.similar, name.same_as_row.
 */
class UnitImport : public ListImport<Unit>
{
public:
    explicit UnitImport(const ImportSurroundings &surroundings) : ListImport(surroundings, u"name"_s) { }

    ActKind act() const override { return ActKind::UnitImport; }

    void beginFile() override { m_rowOf.clear(); }

    void leaveOut(qsizetype, const RosterImportRow &row) override
    {
        if (m_rowOf.value(row.name) == row.row)
            m_rowOf.remove(row.name);
    }

    Done learn(Connection &connection) override
    {
        const auto all = UnitRepository(connection).all();
        if (!all)
            return failure(all.error());
        m_byName.clear();
        for (const Unit &unit : *all)
            m_byName.insert(unit.name, unit);
        return {};
    }

    Done plan(Connection &, QList<RosterImportRow> &rows, const QList<qsizetype> &which,
        const RosterProgress &progress) override
    {
        m_entries.resize(rows.size());
        qint64 planned = 0;
        for (const qsizetype i : which) {
            if (planned++ % rowsBetweenReports == 0 && !progress(planned))
                return failure(ErrorCode::Canceled);
            RosterImportRow &row = rows[i];
            const Unit &unit = said().at(i);
            m_entries[i] = unit;
            if (!row.isEntered())
                continue;
            const auto known = m_byName.constFind(unit.name);
            if (known == m_byName.cend()) {
                row.effect = RosterEffect::New;
                continue;
            }
            row.known = known->id.value;
            m_entries[i] = *known;
            compare(m_entries[i], unit, row);
            row.effect = row.changes.isEmpty() ? RosterEffect::Unchanged : RosterEffect::Changed;
        }
        return {};
    }

    QStringList ties(qsizetype place, const RosterImportRow &) const override { return {said().at(place).name}; }

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

protected:
    QString nameOf(const Unit &unit) const override { return unit.name; }

    Unit readCells(RowReading &cells, RosterImportRow &result) override
    {
        Unit unit;
        unit.name = cells.textWithoutSpaces(u"name"_s);
        unit.nature = cells.code(u"nature"_s, unitNatureCodes());
        unit.superior = cells.text(u"superior"_s);
        unit.partyOrganization = cells.text(u"party_organization"_s);
        unit.contact = cleanName(cells.text(u"contact"_s));
        unit.phone = cells.textWithoutSpaces(u"phone"_s);
        unit.address = cells.text(u"address"_s);
        unit.communityId
            = organizationNamed(cells, u"community"_s, with(), {RosterState::Warning, u"community.unknown"_s}, result);
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
            m_rowOf.insert(unit.name, result.row);
        return unit;
    }

private:
    void compare(Unit &unit, const Unit &said, RosterImportRow &row) const
    {
        const OnExisting how = onExistingFor(row);
        RosterComparison compare(row.changes, how);
        compare.listed("nature", unit.nature, said.nature, unitNatureCodes());
        compare.field("superior", unit.superior, said.superior);
        compare.field("party_organization", unit.partyOrganization, said.partyOrganization);
        compare.field("contact", unit.contact, said.contact);
        compare.field("phone", unit.phone, said.phone);
        compare.field("address", unit.address, said.address);
        const bool takes = how == OnExisting::Replace || (how == OnExisting::Fill && !unit.communityId);
        if (said.communityId && takes && said.communityId != unit.communityId && !row.branchName.isEmpty()) {
            row.changes.append({u"community"_s, with().branches.nameOf(unit.communityId), row.branchName});
            unit.communityId = said.communityId;
        }
    }

    QList<Unit> m_entries; // as they will stand, by their places
    QHash<QString, Unit> m_byName; // those of the store
    QHash<QString, int> m_rowOf;
};

} // namespace

std::unique_ptr<SubjectImport> makeUnitImport(const ImportSurroundings &surroundings)
{
    return std::make_unique<UnitImport>(surroundings);
}

} // namespace dangjian
