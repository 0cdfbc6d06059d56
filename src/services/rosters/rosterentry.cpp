// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterentry.h"

#include "members/idnumber.h"
#include "members/memberadmission.h"
#include "units/unitrepository.h"

#include <utility>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenReports = 64;

bool isEmptyValue(const QString &value)
{
    return value.isEmpty();
}

bool isEmptyValue(QDate value)
{
    return !value.isValid();
}

bool isEmptyValue(Sex value)
{
    return value == Sex::Unknown;
}

/**
 * What the roster says where the store says nothing; branch, category, standing, state and flags are left alone, but
 * that a date or a place brings its flag: nobody is lost since a day and not lost.
 */
QStringList fillGaps(Member &member, const Member &said)
{
    QStringList filled;
    const auto fill = [&filled](const char *column, auto &value, const auto &other) {
        if (!isEmptyValue(value) || isEmptyValue(other))
            return;
        value = other;
        filled << QString::fromLatin1(column);
    };
    fill("name", member.name, said.name);
    fill("sex", member.sex, said.sex);
    fill("birth", member.birth, said.birth);
    fill("ethnicity", member.ethnicity, said.ethnicity);
    fill("native_place", member.nativePlace, said.nativePlace);
    fill("education", member.education, said.education);
    fill("degree", member.degree, said.degree);
    fill("school", member.school, said.school);
    fill("joined", member.joined, said.joined);
    fill("full_on", member.full, said.full);
    fill("introducers", member.introducers, said.introducers);
    fill("reported", member.reported, said.reported);
    fill("post", member.post, said.post);
    fill("occupation", member.occupation, said.occupation);
    fill("mobile", member.mobile, said.mobile);
    fill("phone", member.phone, said.phone);
    fill("address", member.address, said.address);
    fill("specialties", member.specialties, said.specialties);
    const auto raise = [&filled](const char *column, bool &flag) {
        if (!std::exchange(flag, true))
            filled << QString::fromLatin1(column);
    };
    if (said.lostContact && said.lostSince.isValid() && !member.lostSince.isValid()) {
        fill("lost_since", member.lostSince, said.lostSince);
        raise("lost_contact", member.lostContact);
    }
    if (said.away && !said.awayWhere.isEmpty() && member.awayWhere.isEmpty()) {
        fill("away_where", member.awayWhere, said.awayWhere);
        raise("away", member.away);
    }
    fill("remarks", member.remarks, said.remarks);
    return filled;
}

/** Another name or number for the same ID number: perhaps another person, mistyped. */
QList<RosterFinding> contradictions(const Member &known, const Member &said)
{
    QList<RosterFinding> findings;
    const auto compare = [&findings](const QString &code, const QString &field, const QString &there,
                             const QString &here, const QString &shown) {
        if (!there.isEmpty() && !here.isEmpty() && there != here)
            findings.append({RosterState::Warning, code, field, {here, shown}});
    };
    compare(u"known.name"_s, u"name"_s, known.name, said.name, known.name);
    compare(u"known.mobile"_s, u"mobile"_s, known.mobile, said.mobile, maskedPhone(known.mobile));
    compare(u"known.phone"_s, u"phone"_s, known.phone, said.phone, maskedPhone(known.phone));
    return findings;
}

Result<QHash<QString, UnitId>> unitsByName(Connection &connection)
{
    const auto units = UnitRepository(connection).all();
    if (!units)
        return failure(units.error());
    QHash<QString, UnitId> byName;
    for (const Unit &unit : *units)
        byName.insert(unit.name, unit.id);
    return byName;
}

} // namespace

Result<QList<RosterEntry>> planEntries(
    Connection &connection, const QList<MemberRosterRow> &rows, const RosterProgress &progress)
{
    const auto units = unitsByName(connection);
    if (!units)
        return failure(units.error());
    QList<RosterEntry> entries;
    entries.reserve(rows.size());
    for (const MemberRosterRow &row : rows) {
        if (entries.size() % rowsBetweenReports == 0 && !progress(entries.size()))
            return failure(ErrorCode::Canceled);
        entries.append(RosterEntry{});
        if (!row.isEntered())
            continue;
        RosterEntry &entry = entries.last();
        const auto known = selectRows<Member>(
            connection, u"WHERE id_number = ? AND id_number <> ''"_s, {toSql(row.member.idNumber)});
        if (!known)
            return failure(known.error());
        const bool isNew = known->isEmpty();
        entry.member = isNew ? row.member : known->first();
        if (!isNew) {
            entry.findings = contradictions(entry.member, row.member);
            entry.filled = fillGaps(entry.member, row.member);
        }
        if (!entry.member.unitId && !row.unitName.isEmpty()) {
            entry.member.unitId = units->value(row.unitName);
            if (!entry.member.unitId)
                entry.newUnit = row.unitName;
            if (!isNew)
                entry.filled << u"unit_id"_s;
        }
        entry.effect = isNew         ? RosterEffect::New
            : entry.filled.isEmpty() ? RosterEffect::Unchanged
                                     : RosterEffect::Changed;
    }
    return entries;
}

Done writeEntries(
    Transaction &transaction, const NameReader &reader, QList<RosterEntry> entries, const RosterProgress &progress)
{
    MemberRepository members(transaction.connection(), reader);
    UnitRepository units(transaction.connection());
    qint64 rows = 0;
    for (RosterEntry &entry : entries) {
        if (rows % rowsBetweenReports == 0 && !progress(rows))
            return failure(ErrorCode::Canceled);
        ++rows;
        if (entry.effect == RosterEffect::New) {
            const auto admitted = admitMember(transaction, reader, {entry.member, entry.newUnit});
            if (!admitted)
                return failure(admitted.error());
        } else if (entry.effect == RosterEffect::Changed) {
            if (!entry.newUnit.isEmpty()) {
                const auto unit = units.ensure(transaction, entry.newUnit);
                if (!unit)
                    return failure(unit.error());
                entry.member.unitId = *unit;
            }
            if (Done done = members.update(transaction, entry.member); !done)
                return done;
        }
    }
    return {};
}

} // namespace dangjian
