// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/undoservice.h"

#include "accounts/undopermission.h"
#include "certificates/certificatekeeping.h"
#include "certificates/entitlement.h"
#include "journal/compensation.h"
#include "members/presentdate.h"
#include "store/storeaccess.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** Whether the last certificate was withdrawn by the day's change (presentday.cpp) and by nobody. */
Result<bool> wasWithdrawnByTheDay(Connection &connection, MemberId member)
{
    const auto kind
        = connection.scalar(u"SELECT a.kind FROM certificate c JOIN journal j ON j.table_name = 'certificate'"
                            " AND j.row_key = CAST(c.id AS TEXT) JOIN act a ON a.id = j.act"
                            " WHERE c.member_id = ? AND c.state = 'withdrawn' ORDER BY c.id DESC, j.id DESC LIMIT 1"_s,
            {member.value});
    if (!kind)
        return failure(kind.error());
    return kind->toString() == codeOf(ActKind::StoreRefresh);
}

/**
 * Where a category or state had begun on its day, the certificate was exchanged by the day's own act: taking the
 * change back brings the certificate of what is so again.
 */
Done settleCertificates(Transaction &transaction, const NameReader &reader, const Compensation &undone)
{
    Connection &connection = transaction.connection();
    QSet<qint64> ids;
    for (const ActRow &row : undone.rows.rows)
        if (const QString &table = undone.rows.tableName(row); row.isPending() && row.group.kind == 'm'
            && (table == "member_category_period"_L1 || table == "member_state_period"_L1))
            ids.insert(row.group.id);
    const auto today = presentDate(connection);
    if (!today)
        return failure(today.error());
    MemberRepository members(connection, reader);
    for (const qint64 id : std::as_const(ids)) {
        const auto member = members.byId(MemberId{id});
        if (!member && member.error().code == ErrorCode::NotFound)
            continue; // gone with the act
        if (!member)
            return failure(member.error());
        const auto valid = CertificateRepository(connection).validOf(member->id);
        if (!valid)
            return failure(valid.error());
        bool wrong = valid->id && (!holdsCertificate(member->state) || valid->kind != member->category);
        if (!valid->id && holdsCertificate(member->state)) {
            const auto byTheDay = wasWithdrawnByTheDay(connection, member->id);
            if (!byTheDay)
                return failure(byTheDay.error());
            wrong = *byTheDay;
        }
        if (!wrong)
            continue;
        if (const auto number = settleCertificate(transaction, reader, *member, *today, {}); !number)
            return failure(number.error());
    }
    return {};
}

} // namespace

bool isUndoneInPart(const QString &actKind)
{
    return actKind.endsWith(".import"_L1) || actKind == codeOf(ActKind::MemberMerge);
}

UndoService::UndoService(Store &store) : m_store(store) { }

QFuture<Result<UndoPreview>> UndoService::preview(ActId act)
{
    const StoreAccess &access = m_store.access();
    return m_store.access().read(Lane::Bulk, [act, &access](Connection &connection) -> Result<UndoPreview> {
        if (Done done = requireUndo(connection, access, act); !done)
            return failure(done.error());
        const auto plan = planCompensation(connection, act);
        if (!plan)
            return failure(plan.error());
        if (!plan->preview.doesAnything() && plan->preview.heldBack.isEmpty())
            return failure(ErrorCode::StateForbids, u"act"_s, {u"undo.nothing"_s});
        return plan->preview;
    });
}

QFuture<Result<UndoOutcome>> UndoService::undo(ActId act, UndoExtent extent, const UndoWatch &watch)
{
    StoreAccess &access = m_store.access();
    const CompensationWatch seen{watch.progressed, watch.canceled};
    return access.writeUnless([seen] { return seen.isCanceled(); }, ActKind::Undo, QString::number(act.value),
        [act, extent, seen, &access](Transaction &transaction) -> Result<UndoOutcome> {
            if (Done done = requireUndo(transaction.connection(), access, act); !done)
                return failure(done.error());
            const auto plan = planCompensation(transaction.connection(), act, seen);
            if (!plan)
                return failure(plan.error());
            const UndoPreview &preview = plan->preview;
            if (!preview.doesAnything())
                return failure(ErrorCode::StateForbids, u"act"_s,
                    {preview.heldBack.isEmpty() ? u"undo.nothing"_s : u"undo.held"_s});
            if (extent == UndoExtent::WholeOnly && !preview.heldBack.isEmpty())
                return failure(ErrorCode::StateForbids, u"act"_s, {u"undo.depends"_s});
            if (Done done = compensate(transaction, access.reader(), *plan, seen); !done)
                return failure(done.error());
            if (Done done = settleCertificates(transaction, access.reader(), *plan); !done)
                return failure(done.error());
            if (seen.isCanceled())
                return failure(ErrorCode::Canceled);
            return UndoOutcome{transaction.act(), preview};
        });
}

} // namespace dangjian
