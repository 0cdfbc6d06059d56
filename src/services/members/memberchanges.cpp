// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of MemberService.
#include "certificates/certificatekeeping.h"
#include "contents/contentrepository.h"
#include "members/memberadmission.h"
#include "members/memberperiods.h"
#include "members/memberservice.h"
#include "members/photokey.h"
#include "store/storeaccess.h"

#include <functional>

namespace dangjian {

namespace {

Failure invalid(const char *field, const QString &rule)
{
    return failure(ErrorCode::Invalid, QLatin1String(field), {rule});
}

Done checkPhoto(const QByteArray &jpeg)
{
    if (jpeg.isEmpty())
        return {};
    if (jpeg.size() > largestPhoto)
        return failure(ErrorCode::FileTooLarge, QStringLiteral("photo"));
    if (!jpeg.startsWith("\xFF\xD8\xFF") || !jpeg.endsWith("\xFF\xD9"))
        return failure(ErrorCode::FileFormat, QStringLiteral("photo"), {QStringLiteral("jpeg.broken")});
    return {};
}

Done checkChange(QDate on, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonMissing);
    if (!on.isValid())
        return invalid("on", QStringLiteral("date.missing"));
    return {};
}

/** Moves row_version on, so that somebody who has the person open is told that a period changed. */
Done touch(Transaction &transaction, MemberId id)
{
    return transaction.connection().execute(
        QStringLiteral("UPDATE member SET row_version = row_version + 1 WHERE id = ?"), {id.value});
}

/** A change that has begun is followed by what hangs on it, within the same act. */
using Consequence = std::function<Done(Transaction &transaction, const Member &member, QDate today)>;

template <class Period, class Value>
QFuture<Done> changeSubject(StoreAccess &access, ActKind kind, MemberId id, Value value, QDate on,
    const QString &reason, const Consequence &consequence)
{
    return access.write(kind, QString::number(id.value),
        [id, value, on, reason, consequence, &access](Transaction &transaction) -> Done {
            if (Done done = checkChange(on, reason); !done)
                return done;
            MemberRepository members(transaction.connection(), access.reader());
            if (const auto member = members.byId(id); !member)
                return failure(member.error());
            if (Done done = changePeriod<Period>(transaction, id, value, on, reason); !done)
                return done;
            const auto today = presentDate(transaction.connection());
            if (!today)
                return failure(today.error());
            if (on <= *today) {
                const auto member = members.byId(id);
                if (!member)
                    return failure(member.error());
                if (Done done = consequence(transaction, *member, *today); !done)
                    return done;
            }
            return touch(transaction, id);
        });
}

} // namespace

QFuture<Result<AddedMember>> MemberService::add(const NewMember &newMember)
{
    StoreAccess &access = m_store.access();
    return access.write(
        ActKind::MemberAdd, QString(), [newMember, &access](Transaction &transaction) -> Result<AddedMember> {
            return admitMember(transaction, access.reader(), newMember);
        });
}

QFuture<Done> MemberService::edit(const Member &given, const QString &unitName)
{
    StoreAccess &access = m_store.access();
    return access.write(ActKind::MemberEdit, QString::number(given.id.value),
        [given, unitName, &access](Transaction &transaction) -> Done {
            Member member = given;
            const auto today = presentDate(transaction.connection());
            if (!today)
                return failure(today.error());
            if (const auto warnings = completeMember(member, *today); !warnings)
                return failure(warnings.error());
            MemberRepository members(transaction.connection(), access.reader());
            const auto holder = members.idByIdNumber(member.idNumber);
            if (!holder)
                return failure(holder.error());
            if (*holder && *holder != member.id)
                return failure(ErrorCode::Duplicate, QStringLiteral("id_number"), {QString::number(holder->value)});
            if (Done done = giveUnit(transaction, unitName, member); !done)
                return done;
            return members.update(transaction, member);
        });
}

QFuture<Result<QString>> MemberService::changeCategory(
    MemberId id, MemberCategory category, QDate on, const QString &reason)
{
    StoreAccess &access = m_store.access();
    return access.write(ActKind::MemberCategoryChange, QString::number(id.value),
        [id, category, on, reason, &access](Transaction &transaction) -> Result<QString> {
            if (Done done = checkChange(on, reason); !done)
                return failure(done.error());
            Connection &connection = transaction.connection();
            MemberRepository members(connection, access.reader());
            const auto member = members.byId(id);
            if (!member)
                return failure(member.error());
            if (Done done = changePeriod<MemberCategoryPeriod>(transaction, id, category, on, reason); !done)
                return failure(done.error());
            if (Done done = touch(transaction, id); !done)
                return failure(done.error());
            const auto today = presentDate(connection);
            if (!today)
                return failure(today.error());
            if (on > *today) {
                // Until that day the member keeps the certificate; the day's change exchanges it (presentday.cpp).
                const auto valid = CertificateRepository(connection).validOf(id);
                if (!valid)
                    return failure(valid.error());
                return valid->number;
            }
            const auto changed = members.byId(id);
            if (!changed)
                return failure(changed.error());
            return settleCertificate(transaction, access.reader(), *changed, *today, reason);
        });
}

QFuture<Done> MemberService::changeState(MemberId id, MembershipState state, QDate on, const QString &reason)
{
    StoreAccess &access = m_store.access();
    return changeSubject<MemberStatePeriod>(access, ActKind::MemberStateChange, id, state, on, reason,
        [reason, &access](Transaction &transaction, const Member &member, QDate today) -> Done {
            // Suspension leaves the certificate as it is, and who has none is given none.
            if (member.state == MembershipState::Suspended)
                return {};
            const auto number = settleCertificate(transaction, access.reader(), member, today, reason);
            return number ? Done() : Done(failure(number.error()));
        });
}

QFuture<Done> MemberService::changeStanding(MemberId id, Standing standing, QDate on, const QString &reason)
{
    return changeSubject<MemberStandingPeriod>(m_store.access(), ActKind::MemberStateChange, id, standing, on, reason,
        [on](Transaction &transaction, const Member &member, QDate) -> Done {
            return MemberRepository::setFull(transaction, member.id, member.standing == Standing::Full ? on : QDate());
        });
}

QFuture<Done> MemberService::transfer(MemberId id, OrganizationId branch, QDate on, const QString &reason)
{
    StoreAccess &access = m_store.access();
    return access.write(ActKind::MemberTransfer, QString::number(id.value),
        [id, branch, on, reason, &access](Transaction &transaction) -> Done {
            if (Done done = checkChange(on, reason); !done)
                return done;
            if (const auto member = MemberRepository(transaction.connection(), access.reader()).byId(id); !member)
                return failure(member.error());
            if (Done done = requireBranch(transaction.connection(), branch, on); !done)
                return done;
            if (Done done = changePeriod<MemberBranchPeriod>(transaction, id, branch, on, reason); !done)
                return done;
            return touch(transaction, id);
        });
}

QFuture<Done> MemberService::setPhoto(MemberId id, const QByteArray &jpeg, const std::optional<QString> &seen)
{
    return m_store.access().write(
        ActKind::MemberPhoto, QString::number(id.value), [id, jpeg, seen](Transaction &transaction) -> Done {
            if (Done done = checkPhoto(jpeg); !done)
                return done;
            Connection &connection = transaction.connection();
            const auto standing
                = connection.scalar(QStringLiteral("SELECT photo FROM member WHERE id = ?"), {id.value});
            if (!standing)
                return failure(standing.error());
            if (standing->isNull())
                return failure(ErrorCode::NotFound, QStringLiteral("member"));
            const QString now = standing->toString();
            const QString key = photoKey(jpeg);
            if (now == key)
                return {};
            if (seen && now != *seen)
                return failure(ErrorCode::EditedMeanwhile, QStringLiteral("member"));
            if (!jpeg.isEmpty())
                if (Done done = ContentRepository(connection).keep(key, jpeg); !done)
                    return done;
            return connection.execute(
                QStringLiteral("UPDATE member SET photo = ?, row_version = row_version + 1 WHERE id = ?"),
                {toSql(key), id.value});
        });
}

} // namespace dangjian
