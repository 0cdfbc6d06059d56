// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificates/certificate.h"
#include "duties/duty.h"
#include "members/member.h"
#include "members/memberparticulars.h"
#include "members/memberquery.h"
#include "members/memberrules.h"
#include "members/membertrait.h"
#include "result.h"
#include "store/store.h"

#include <QDateTime>
#include <QFuture>

#include <functional>
#include <optional>

namespace dangjian {

/** A period of a member's life: what `value` says (a branch's name, a category's code …) was so in [from, until). */
struct MemberPeriod
{
    QString subject; // "branch", "category", "standing", "state"
    QString value; // code; for a branch its code
    QString name; // the branch's name; empty for codes
    QDate from;
    QDate until;
    QString reason;
};

/** Everything that a person's page and `member show` tell. */
struct MemberDetails
{
    Member member;
    QString branchCode;
    QString branchName;
    QString subdistrictName;
    QString unitName;
    QString placeName; // estate, building, stairwell in one
    QList<Certificate> certificates; // newest first
    QList<MemberPeriod> periods;
    YearTotals year; // of the clock's year
    DutyRule duty; // minutes = deeds = 0 where the category owes nothing
};

/** What a new member is made of; the unit may be named by a name that does not exist yet and is then made. */
struct NewMember
{
    Member member;
    QString unitName;
};

struct AddedMember
{
    MemberId id;
    QString certificate; // empty where the state allows none
    QList<MemberFinding> warnings{}; // what does not fit and was entered all the same
};

/** Why personal data of somebody stands in clear, and whether it leaves the program in a file or a printed list. */
struct Disclosure
{
    QString reason{};
    bool handedOut = false;
    QString file{}; // its name, where there is one
};

/** Whether the settings want a reason, and the reasons that were given before, the latest first. */
struct DisclosureRules
{
    bool reasonToShow = false;
    bool reasonToHandOut = false;
    QStringList reasons{};
};

/** One change of a record, from the journal: which act, when, who, and the columns that changed. */
struct HistoryEntry
{
    ActId act;
    QString actKind;
    QDateTime at;
    QString who; // account, or the OS user
    QString program;
    QString table;
    QString operation; // insert, update, delete
    QString person{}; // the name of whom it was done to, where that one was merged into the member since
    struct Change
    {
        QString column;
        QString before;
        QString after;
    };
    QList<Change> changes;
};

/** Use cases on members. */
class MemberService
{
public:
    explicit MemberService(Store &store);

    /**
     * Members by the beginning of their name, its pinyin or initials, ID number, telephone, certificate number or
     * address, the likeliest first, within the organizations given (empty = all).
     */
    QFuture<Result<QList<MemberRow>>> find(const QString &text, const QList<OrganizationId> &scope, int limit);

    /** Rows `offset` … `offset + limit` of a list. */
    QFuture<Result<QList<MemberRow>>> list(const MemberQuery &query, int offset, int limit);
    /**
     * For jobs: calls `visit` on the thread that asks with all rows of a list, as they stand at one moment, whatever is
     * entered meanwhile. An error of `visit` ends the walk and is given back.
     */
    Done walk(const MemberQuery &query, const std::function<Done(const MemberRow &)> &visit);
    Done walkParticulars(const MemberQuery &query, const std::function<Done(const MemberParticulars &)> &visit);
    QFuture<Result<MemberTotals>> totals(const MemberQuery &query);
    /** The ids of a whole list in its order, for acting on all of them. */
    QFuture<Result<QList<MemberId>>> ids(const MemberQuery &query);
    /** How many of these members are of each category, state or standing, by its code. */
    QFuture<Result<QMap<QString, int>>> tally(const QList<MemberId> &ids, MemberTrait trait);
    /** The years that have records, the latest first: those whose totals a list can show. */
    QFuture<Result<QList<int>>> recordedYears();

    /** A member by id (digits), ID number (18 characters) or certificate number (begins with a letter). */
    QFuture<Result<MemberId>> resolve(const QString &who);
    QFuture<Result<MemberDetails>> show(MemberId id);
    QFuture<Result<MemberRow>> row(MemberId id);

    /** Adds a member, opens the periods and issues the certificate of the category. Fails with Invalid, Duplicate. */
    QFuture<Result<AddedMember>> add(const NewMember &member);

    /**
     * Saves changed particulars; EditedMeanwhile where row_version has moved on. Branch, category, standing and state
     * are not changed here: they have use cases of their own. A unit may be named that is not there yet: it is made
     * with the same act.
     */
    QFuture<Done> edit(const Member &member, const QString &unitName = {});

    /**
     * From `on` the member is of another category: the certificate is withdrawn and the next one issued today, the log
     * goes on; gives the number of the valid one. Where `on` lies ahead, the certificate is exchanged when the day
     * comes. This and the changes below fail with StateForbids where nothing would change (unchanged) or where another
     * change has begun after `on` (later_change); changes that lie ahead give way.
     */
    QFuture<Result<QString>> changeCategory(MemberId id, MemberCategory category, QDate on, const QString &reason);
    /**
     * With a state that allows none the certificate is withdrawn today; who is normal again is issued one where none is
     * valid; suspension leaves it as it is. Where `on` lies ahead, that is done when the day comes.
     */
    QFuture<Done> changeState(MemberId id, MembershipState state, QDate on, const QString &reason);
    /** 转正 is also the date since when the member is full; who is probationary again has none. */
    QFuture<Done> changeStanding(MemberId id, Standing standing, QDate on, const QString &reason);
    /** To another branch of the district, from `on`. Records made before stay with the branch they were done for. */
    QFuture<Done> transfer(MemberId id, OrganizationId branch, QDate on, const QString &reason);

    /**
     * Stores a JPEG (25×35 mm, checked to be one, at most 1 MiB) as the member's photo; empty bytes take it away.
     * EditedMeanwhile where another photo than the one `seen` (photoKey) stands there by now.
     */
    QFuture<Done> setPhoto(MemberId id, const QByteArray &jpeg, const std::optional<QString> &seen = std::nullopt);
    /** The JPEG; empty where there is none. */
    QFuture<Result<QByteArray>> photo(MemberId id);

    /**
     * Journals that ID number, telephones and address of a member are shown in clear, before they are. Fails with
     * ReasonMissing where the settings want a reason and none is given, and with OutsideScope where a member is not of
     * the account's organizations: nothing may be shown then.
     */
    QFuture<Done> noteShown(MemberId id, const Disclosure &disclosure = {});
    /** The same of several members at once, in a file that leaves the program for instance; one act. */
    QFuture<Done> noteShown(const QList<MemberId> &ids, const Disclosure &disclosure = {});
    QFuture<Result<DisclosureRules>> disclosureRules();

    /** Who changed what of a member, its periods, certificates and records, and of those merged into it; newest first.
     */
    QFuture<Result<QList<HistoryEntry>>> history(MemberId id, int limit = 200);

private:
    Store &m_store;
};

} // namespace dangjian
