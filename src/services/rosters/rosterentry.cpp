// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterentry.h"

#include "certificates/certificaterepository.h"
#include "members/memberrepository.h"
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
    Connection &connection = transaction.connection();
    MemberRepository members(connection, reader);
    CertificateRepository certificates(connection);
    UnitRepository units(connection);
    QHash<QString, UnitId> madeUnits;
    qint64 done = 0;
    for (RosterEntry &entry : entries) {
        if (done++ % rowsBetweenReports == 0 && !progress(done))
            return failure(ErrorCode::Canceled);
        if (entry.effect != RosterEffect::New && entry.effect != RosterEffect::Changed)
            continue;
        if (!entry.newUnit.isEmpty()) {
            UnitId &unit = madeUnits[entry.newUnit];
            if (!unit) {
                const auto made = units.ensure(transaction, entry.newUnit);
                if (!made)
                    return failure(made.error());
                unit = *made;
            }
            entry.member.unitId = unit;
        }
        if (entry.effect == RosterEffect::Changed) {
            if (Done updated = members.update(transaction, entry.member); !updated)
                return updated;
            continue;
        }
        if (Done inserted = members.insert(transaction, entry.member, today); !inserted)
            return inserted;
        const auto certificate = certificates.issue(transaction, entry.member.id, entry.member.category, today);
        if (!certificate)
            return failure(certificate.error());
        if (Done noted = members.addCertificateKey(transaction, entry.member.id, certificate->number); !noted)
            return noted;
    }
    return {};
}

} // namespace dangjian
