// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitservice.h"

#include "accounts/sqliteviews.h"
#include "reading/searchtext.h"
#include "store/storeaccess.h"
#include "units/unitrepository.h"

#include <QSet>

namespace dangjian {

namespace {

bool matches(const Unit &unit, const QString &wanted, const NameReader &reader)
{
    if (normalizedSearchText(unit.name).contains(wanted) || normalizedSearchText(unit.contact).contains(wanted))
        return true;
    const Reading reading = reader.readingOf(unit.name);
    const auto begins = [&wanted](const QString &text) { return text.startsWith(wanted); };
    return std::any_of(reading.initials.begin(), reading.initials.end(), begins)
        || std::any_of(reading.full.begin(), reading.full.end(), begins);
}

Done checkUnit(const Unit &unit)
{
    if (unit.name.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("name"), {QStringLiteral("unit.name_missing")});
    return {};
}

} // namespace

UnitService::UnitService(Store &store) : m_store(store) { }

QFuture<Result<QList<UnitRow>>> UnitService::list(const QString &text, const QList<OrganizationId> &asked)
{
    const NameReader &reader = m_store.access().reader();
    return m_store.access().read(Lane::Bulk, [text, asked, &reader](Connection &connection) -> Result<QList<UnitRow>> {
        const QList<OrganizationId> scope = narrowed(connection, asked);
        UnitRepository units(connection);
        const auto all = units.all();
        if (!all)
            return failure(all.error());
        const auto members = units.members(scope);
        if (!members)
            return failure(members.error());
        const QSet<OrganizationId> within(scope.cbegin(), scope.cend());
        const QString wanted = normalizedSearchText(text);
        QList<UnitRow> rows;
        for (const Unit &unit : *all) {
            const UnitMembers working = members->value(unit.id);
            const bool inView = within.isEmpty() || working.all > 0 || within.contains(unit.communityId);
            if (inView && (wanted.isEmpty() || matches(unit, wanted, reader)))
                rows.append({unit, working.inService});
        }
        return rows;
    });
}

QFuture<Result<UnitId>> UnitService::add(const Unit &given)
{
    return m_store.access().write(ActKind::UnitAdd, QString(), [given](Transaction &transaction) -> Result<UnitId> {
        Unit unit = given;
        unit.name = unit.name.simplified();
        if (Done done = checkUnit(unit); !done)
            return failure(done.error());
        unit.id = {};
        unit.rowVersion = 1;
        if (Done done = UnitRepository(transaction.connection()).insert(transaction, unit); !done)
            return failure(done.error());
        return unit.id;
    });
}

QFuture<Done> UnitService::edit(const Unit &given)
{
    Unit unit = given;
    unit.name = unit.name.simplified();
    return m_store.access().write(
        ActKind::UnitEdit, QString::number(unit.id.value), [unit](Transaction &transaction) -> Done {
            if (Done done = checkUnit(unit); !done)
                return done;
            return UnitRepository(transaction.connection()).update(transaction, unit);
        });
}

} // namespace dangjian
