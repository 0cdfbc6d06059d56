// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/presentdate.h"
#include "organizations/organizationrepository.h"
#include "organizations/organizationrules.h"
#include "rosters/comparison.h"
#include "rosters/listimport.h"
#include "rosters/organizationnames.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsOfALevel = 2;

/** What a row says of an organization; what it leaves open is told from the others when it is planned. */
struct OrganizationRow
{
    Organization organization{};
    QString parent{}; // its code or its name
    bool saysKind = false;
};

/** The next free code below a parent, 010101, 010102 … below 0101; those in `codes` are taken. */
QString nextCode(const Organization &parent, const QStringList &codes)
{
    int last = 0;
    for (const QString &code : codes)
        if (code.size() == parent.code.size() + digitsOfALevel && code.startsWith(parent.code))
            last = std::max(last, code.last(digitsOfALevel).toInt());
    return parent.code + QString::number(last + 1).rightJustified(digitsOfALevel, u'0');
}

/**
 * Organizations, known by code, else by name. Codes of findings beside those of RowReading and of faultOf():
 * kind.unknown, kind.missing, parent.unknown, code.given (args: the code), organization.ambiguous, known.kind,
 * known.parent (args: what the sheet has, what the store has), name.same_as_row.
 */
class OrganizationImport : public ListImport<OrganizationRow>
{
public:
    explicit OrganizationImport(const ImportSurroundings &surroundings) : ListImport(surroundings, u"name"_s) { }

    ActKind act() const override { return ActKind::OrganizationImport; }

    Done learn(Connection &connection) override
    {
        auto stored = OrganizationRepository(connection).all();
        if (!stored)
            return failure(stored.error());
        m_stored = std::move(*stored);
        return {};
    }

    /** Each may be above another, and codes are given in turn: they are planned all together. */
    QStringList ties(qsizetype, const RosterImportRow &) const override { return {QString()}; }

    Done plan(
        Connection &, QList<RosterImportRow> &rows, const QList<qsizetype> &, const RosterProgress &progress) override
    {
        QList<Organization> all = m_stored;
        m_entries.clear();
        m_entries.resize(rows.size());
        m_order.clear();
        QHash<OrganizationId, int> rowOf;
        QList<qsizetype> open;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            RosterImportRow &row = rows[i];
            if (!row.isEntered())
                continue;
            const QList<Organization> known = knownFor(m_stored, said().at(i).organization);
            if (known.size() > 1) {
                row.note({RosterState::Error, u"organization.ambiguous"_s, u"name"_s, {row.name}});
            } else if (known.isEmpty()) {
                open << i;
            } else if (rowOf.contains(known.first().id)) {
                row.note({RosterState::Duplicate, u"name.same_as_row"_s, u"name"_s,
                    {QString::number(rowOf.value(known.first().id))}});
            } else {
                rowOf.insert(known.first().id, row.row);
                planKnown(known.first(), all, said().at(i), row, m_entries[i]);
                if (row.effect == RosterEffect::Changed)
                    m_order << i;
            }
        }
        return planNew(open, all, rows, progress);
    }

    Done write(Transaction &transaction, const QList<RosterImportRow> &rows,
        const QHash<OrganizationId, OrganizationId> &, const RosterProgress &progress) override
    {
        OrganizationRepository organizations(transaction.connection());
        const auto today = presentDate(transaction.connection());
        if (!today)
            return failure(today.error());
        QHash<OrganizationId, OrganizationId> ids;
        qint64 written = 0;
        for (const qsizetype i : std::as_const(m_order)) {
            if (written++ % rowsBetweenReports == 0 && !progress(written))
                return failure(ErrorCode::Canceled);
            const RosterEffect effect = rows.at(i).effect;
            Organization organization = m_entries.at(i);
            organization.parentId = ids.value(organization.parentId, organization.parentId);
            if (effect == RosterEffect::Changed) {
                if (Done done = organizations.update(transaction, organization, *today); !done)
                    return done;
            } else if (effect == RosterEffect::New) {
                const OrganizationId placeholder = organization.id;
                if (organization.parentId.value < 0)
                    return failure(ErrorCode::Invalid, u"parent_id"_s, {u"parent.missing"_s});
                if (Done done = organizations.insert(transaction, organization); !done)
                    return done;
                ids.insert(placeholder, organization.id);
            }
        }
        return {};
    }

protected:
    QString nameOf(const OrganizationRow &said) const override { return said.organization.name; }

    OrganizationRow readCells(RowReading &cells, RosterImportRow &) override
    {
        OrganizationRow said;
        Organization &organization = said.organization;
        organization.code = cells.textWithoutSpaces(u"code"_s);
        organization.name = cells.textWithoutSpaces(u"name"_s);
        organization.shortName = cells.textWithoutSpaces(u"short_name"_s);
        const auto kind = cells.value(u"kind"_s, organizationKindNamed, RosterState::Error);
        const auto told = kind ? kind : kindFromName(organization.name);
        said.saysKind = kind.has_value();
        organization.kind = told.value_or(OrganizationKind::CommunityBranch);
        said.parent = cells.textWithoutSpaces(u"parent"_s);
        organization.founded = cells.date(u"founded"_s);
        organization.address = cells.text(u"address"_s);
        organization.phone = cells.textWithoutSpaces(u"phone"_s);
        organization.population = cells.number(u"population"_s).value_or(0);
        organization.households = cells.number(u"households"_s).value_or(0);
        if (organization.name.isEmpty())
            cells.note(RosterState::Error, u"title.missing"_s, u"name"_s);
        else if (!told && !cells.isNoted(u"kind."_s))
            cells.note(RosterState::Error, u"kind.missing"_s, u"kind"_s);
        if (organization.founded.isValid() && organization.founded > with().rules.today)
            cells.note(RosterState::Error, u"founded.in_future"_s, u"founded"_s);
        return said;
    }

private:
    /** By code; where the row has none, the living ones of that name. */
    static QList<Organization> knownFor(const QList<Organization> &all, const Organization &said)
    {
        QList<Organization> known;
        for (const Organization &other : all) {
            const bool sameCode = !said.code.isEmpty() && other.code == said.code;
            const bool sameName = said.code.isEmpty() && !other.dissolved.isValid()
                && (other.name == said.name || other.shortName == said.name);
            if (sameCode || sameName)
                known << other;
        }
        return known;
    }

    static OrganizationId parentOf(const OrganizationRow &said, const QList<Organization> &all)
    {
        OrganizationId parent;
        qsizetype longest = 0;
        for (const Organization &other : all) {
            if (other.dissolved.isValid())
                continue;
            if (!said.parent.isEmpty()) {
                if (other.code == said.parent || other.name == said.parent || other.shortName == said.parent)
                    return other.id;
            } else if (!said.organization.code.isEmpty() && said.organization.code != other.code
                && said.organization.code.startsWith(other.code) && other.code.size() > longest) {
                longest = other.code.size();
                parent = other.id;
            }
        }
        return parent;
    }

    void planKnown(const Organization &known, const QList<Organization> &all, const OrganizationRow &said,
        RosterImportRow &row, Organization &entry) const
    {
        row.known = known.id.value;
        entry = known;
        RosterComparison compare(row.changes, onExistingFor(row));
        compare.field("name", entry.name, said.organization.name);
        compare.field("short_name", entry.shortName, said.organization.shortName);
        compare.field("founded", entry.founded, said.organization.founded);
        compare.field("address", entry.address, said.organization.address);
        compare.field("phone", entry.phone, said.organization.phone);
        compare.field("population", entry.population, said.organization.population);
        compare.field("households", entry.households, said.organization.households);
        // Raising a branch or moving it is an act of its own, with its date.
        if (said.saysKind && said.organization.kind != known.kind)
            row.note({RosterState::Warning, u"known.kind"_s, u"kind"_s,
                {nameOfKind(said.organization.kind), nameOfKind(known.kind)}});
        const auto parent = std::find_if(
            all.cbegin(), all.cend(), [&](const Organization &other) { return other.id == known.parentId; });
        if (!said.parent.isEmpty() && parent != all.cend() && parent->code != said.parent && parent->name != said.parent
            && parent->shortName != said.parent)
            row.note({RosterState::Warning, u"known.parent"_s, u"parent"_s, {said.parent, parent->name}});
        if (!row.changes.isEmpty())
            if (const auto fault = faultOf(entry, all))
                row.note({RosterState::Error, fault->code, fault->field});
        row.effect = !row.isEntered() ? RosterEffect::None
            : row.changes.isEmpty()   ? RosterEffect::Unchanged
                                      : RosterEffect::Changed;
    }

    /** Parents may stand below their children in the sheet: round by round, until no further one finds its parent. */
    Done planNew(
        QList<qsizetype> open, QList<Organization> &all, QList<RosterImportRow> &rows, const RosterProgress &progress)
    {
        qint64 placeholder = 0;
        QHash<QString, int> rowOfCode;
        while (!open.isEmpty()) {
            if (!progress(rows.size() - open.size()))
                return failure(ErrorCode::Canceled);
            QList<qsizetype> left;
            for (const qsizetype i : std::as_const(open)) {
                const OrganizationRow &row = said().at(i);
                const bool isRoot = row.organization.kind == OrganizationKind::DistrictCommittee;
                // A parent of the sheet that is yet to come may be a nearer one than the code tells now.
                const OrganizationId parent = isRoot ? OrganizationId() : parentOf(row, all);
                if ((!isRoot && !parent) || waitsForParent(row, open, i)) {
                    left << i;
                    continue;
                }
                planOne(i, parent, OrganizationId{--placeholder}, all, rowOfCode, rows[i]);
            }
            if (left.size() == open.size())
                break;
            open = left;
        }
        for (const qsizetype i : std::as_const(open)) {
            const QString &parent = said().at(i).parent;
            rows[i].note({RosterState::Error, parent.isEmpty() ? u"parent.missing"_s : u"parent.unknown"_s, u"parent"_s,
                parent.isEmpty() ? QStringList() : QStringList{parent}});
        }
        return {};
    }

    /** Whether another row that is not planned yet stands above this one by its code. */
    bool waitsForParent(const OrganizationRow &row, const QList<qsizetype> &open, qsizetype self) const
    {
        return row.parent.isEmpty() && !row.organization.code.isEmpty()
            && std::any_of(open.cbegin(), open.cend(), [&](qsizetype other) {
                   const QString &code = said().at(other).organization.code;
                   return other != self && !m_entries.at(other).id && !code.isEmpty() && code != row.organization.code
                       && row.organization.code.startsWith(code);
               });
    }

    void planOne(qsizetype i, OrganizationId parent, OrganizationId placeholder, QList<Organization> &all,
        QHash<QString, int> &rowOfCode, RosterImportRow &row)
    {
        Organization organization = said().at(i).organization;
        organization.id = placeholder;
        organization.parentId = parent;
        const auto above = std::find_if(
            all.cbegin(), all.cend(), [parent](const Organization &other) { return other.id == parent; });
        if (organization.code.isEmpty() && above != all.cend()) {
            // A code that stands in a further row is taken as well.
            QStringList codes;
            for (const Organization &other : std::as_const(all))
                codes << other.code;
            for (const OrganizationRow &other : said())
                codes << other.organization.code;
            organization.code = nextCode(*above, codes);
            row.note({RosterState::Warning, u"code.given"_s, u"code"_s, {organization.code}});
        }
        if (organization.shortName.isEmpty())
            organization.shortName = shortNameOf(organization.name);
        m_entries[i] = organization;
        if (const auto former = rowOfCode.constFind(organization.code); former != rowOfCode.cend()) {
            row.note({RosterState::Duplicate, u"code.same_as_row"_s, u"code"_s, {QString::number(*former)}});
            return;
        }
        if (const auto fault = faultOf(organization, all)) {
            const QString field = fault->field == u"parent_id" ? u"parent"_s : fault->field;
            row.note({RosterState::Error, fault->code, field});
            return;
        }
        rowOfCode.insert(organization.code, row.row);
        all << organization;
        m_order << i;
        row.effect = RosterEffect::New;
    }

    QList<Organization> m_stored;
    QList<Organization> m_entries; // as they will stand, of the last plan; new ones with placeholders as ids
    QList<qsizetype> m_order; // rows that write, parents before children
};

} // namespace

std::unique_ptr<SubjectImport> makeOrganizationImport(const ImportSurroundings &surroundings)
{
    return std::make_unique<OrganizationImport>(surroundings);
}

} // namespace dangjian
