// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterentry.h"

#include "members/memberadmission.h"
#include "units/unitrepository.h"

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

/** What the roster says where the store says nothing; flags, branch, category, standing and state are left alone. */
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
    fill("lost_since", member.lostSince, said.lostSince);
    fill("away_where", member.awayWhere, said.awayWhere);
    fill("remarks", member.remarks, said.remarks);
    return filled;
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
        if (!isNew)
            entry.filled = fillGaps(entry.member, row.member);
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

Done writeEntries(Transaction &transaction, const NameReader &reader, QList<RosterEntry> entries, QDate today,
    const RosterProgress &progress)
{
    MemberRepository members(transaction.connection(), reader);
    UnitRepository units(transaction.connection());
    qint64 rows = 0;
    for (RosterEntry &entry : entries) {
        if (rows % rowsBetweenReports == 0 && !progress(rows))
            return failure(ErrorCode::Canceled);
        ++rows;
        if (entry.effect == RosterEffect::New) {
            const auto admitted = admitMember(transaction, reader, today, {entry.member, entry.newUnit});
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
