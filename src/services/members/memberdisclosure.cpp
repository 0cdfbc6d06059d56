// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountrepository.h"
#include "accounts/belonging.h"
#include "accounts/trustsettings.h"
#include "members/memberservice.h"
#include "store/storeaccess.h"

#include <QSet>

namespace dangjian {

namespace {

constexpr int reasonsOffered = 12;

Result<TrustSettings> trustSettingsOf(Connection &connection)
{
    Statement statement = connection.prepare(QStringLiteral("SELECT key, value FROM setting"));
    if (Done done = statement.run(); !done)
        return failure(done.error());
    QMap<QString, QString> settings;
    while (statement.next())
        settings.insert(statement.value<QString>(0), statement.value<QString>(1));
    return trustSettings(settings);
}

/** The reason stands beside the act, within which it is written. */
Done keepReason(Transaction &transaction, const Disclosure &disclosure, qsizetype members)
{
    const auto trust = trustSettingsOf(transaction.connection());
    if (!trust)
        return failure(trust.error());
    const QString reason = disclosure.reason.simplified();
    if (reason.isEmpty())
        return (disclosure.handedOut ? trust->reasonToHandOut : trust->reasonToShow)
            ? Done(failure(ErrorCode::ReasonMissing, QStringLiteral("personal_data")))
            : Done();
    const auto id = transaction.newId("disclosure");
    if (!id)
        return failure(id.error());
    return transaction.connection().execute(
        QStringLiteral("INSERT INTO disclosure (id, act, reason, members, file_name) VALUES (?, ?, ?, ?, ?)"),
        {*id, transaction.act().value, reason, qint64(members), toSql(disclosure.file)});
}

/** Nobody is shown who is not of the account's organizations, as both stand now; OutsideScope. */
Done requireOwnMembers(Connection &connection, AccountId asking, const QList<MemberId> &members)
{
    if (asking.isNull())
        return {};
    AccountRepository accounts(connection);
    const auto account = accounts.byId(asking);
    if (!account)
        return failure(account.error());
    const auto authority = accounts.authority(*account);
    if (!authority)
        return failure(authority.error());
    if (authority->isEverywhere())
        return {};
    const auto organizations = accounts.organizationsBelow(authority->root);
    if (!organizations)
        return failure(organizations.error());
    QStringList asked;
    for (const MemberId id : QSet<MemberId>(members.cbegin(), members.cend()))
        asked.append(QString::number(id.value));
    const auto own
        = connection.scalar(QStringLiteral("SELECT count(*) FROM member WHERE id IN (%1) AND branch_id IN (%2)")
                                .arg(asked.join(QLatin1Char(',')), listOf(*organizations)));
    if (!own)
        return failure(own.error());
    return own->toLongLong() == asked.size() ? Done()
                                             : Done(failure(ErrorCode::OutsideScope, QStringLiteral("member")));
}

} // namespace

QFuture<Done> MemberService::noteShown(MemberId id, const Disclosure &disclosure)
{
    return noteShown(QList{id}, disclosure);
}

QFuture<Done> MemberService::noteShown(const QList<MemberId> &ids, const Disclosure &disclosure)
{
    QStringList subject;
    for (const MemberId id : ids)
        subject.append(QString::number(id.value));
    // The act itself is the note: it stands in the chain with who and when.
    return m_store.access().write(ActKind::PersonalDataShown, subject.join(QLatin1Char(',')),
        [disclosure, ids, asking = m_store.authority().account](Transaction &transaction) -> Done {
            if (Done done = requireOwnMembers(transaction.connection(), asking, ids); !done)
                return done;
            return keepReason(transaction, disclosure, ids.size());
        });
}

QFuture<Result<DisclosureRules>> MemberService::disclosureRules()
{
    return m_store.access().read(Lane::Quick, [](Connection &connection) -> Result<DisclosureRules> {
        const auto trust = trustSettingsOf(connection);
        if (!trust)
            return failure(trust.error());
        DisclosureRules rules{trust->reasonToShow, trust->reasonToHandOut, {}};
        if (!rules.reasonToShow && !rules.reasonToHandOut)
            return rules;
        Statement statement = connection.prepare(
            QStringLiteral("SELECT reason FROM disclosure GROUP BY reason ORDER BY MAX(id) DESC LIMIT ?"));
        if (Done done = statement.bind(qint64(reasonsOffered)).run(); !done)
            return failure(done.error());
        while (statement.next())
            rules.reasons.append(statement.value<QString>(0));
        return rules;
    });
}

} // namespace dangjian
