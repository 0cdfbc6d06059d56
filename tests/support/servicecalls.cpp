// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicecalls.h"

#include "conflicts/conflictservice.h"
#include "history/auditservice.h"
#include "participation/recordlistservice.h"
#include "printing/paperrunservice.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 10, 31);

template <class T>
Answer answer(const Result<T> &result)
{
    if (!result)
        return {result.error().code};
    if constexpr (!std::is_void_v<T>) {
        if constexpr (requires { result->isEmpty(); })
            return {{}, result->isEmpty()};
    }
    return {};
}

template <class T>
Answer answer(QFuture<Result<T>> future)
{
    return answer(future.result());
}

template <class T, class IsEmpty>
Answer answer(QFuture<Result<T>> future, IsEmpty isEmpty)
{
    const Result<T> result = future.result();
    return result ? Answer{{}, isEmpty(*result)} : Answer{result.error().code};
}

} // namespace

QList<Call> readingCalls()
{
    using S = const Subject &;
    const auto sees = [](const QString &name, std::function<Answer(S)> run) {
        return Call{name, Kind::Sees, Permission::Look, std::move(run)};
    };
    const auto anyone = [](const QString &name, std::function<Answer(S)> run) {
        return Call{name, Kind::Anyone, Permission::Look, std::move(run)};
    };
    const auto asks = [](const QString &name, Permission permission, std::function<Answer(S)> run) {
        return Call{name, Kind::Asks, permission, std::move(run)};
    };
    const auto scope = [](S s) { return QList{s.organization}; };
    const auto members = [](S s) {
        MemberQuery query;
        query.scope = {s.organization};
        return query;
    };
    const auto records = [](S s) {
        RecordQuery query;
        query.scope = {s.organization};
        return query;
    };
    const auto lists = [](S s) { return s.services.recordLists; };
    return {
        sees(u"MemberService::find"_s, [](S s) { return answer(s.services.members.find(s.name, {}, 9)); }),
        sees(u"MemberService::list"_s, [=](S s) { return answer(s.services.members.list(members(s), 0, 9)); }),
        sees(u"MemberService::totals"_s,
            [=](S s) {
                return answer(
                    s.services.members.totals(members(s)), [](const MemberTotals &t) { return t.members == 0; });
            }),
        sees(u"MemberService::ids"_s, [=](S s) { return answer(s.services.members.ids(members(s))); }),
        sees(u"MemberService::tally"_s,
            [](S s) { return answer(s.services.members.tally({s.member}, MemberTrait::Category)); }),
        anyone(u"MemberService::recordedYears"_s, [](S s) { return answer(s.services.members.recordedYears()); }),
        sees(u"MemberService::resolve"_s, [](S s) { return answer(s.services.members.resolve(s.idNumber)); }),
        sees(u"MemberService::show"_s, [](S s) { return answer(s.services.members.show(s.member)); }),
        sees(u"MemberService::row"_s, [](S s) { return answer(s.services.members.row(s.member)); }),
        anyone(u"MemberService::photo"_s, [](S s) { return answer(s.services.members.photo(s.member)); }),
        anyone(u"MemberService::disclosureRules"_s, [](S s) { return answer(s.services.members.disclosureRules()); }),
        sees(u"MemberService::history"_s, [](S s) { return answer(s.services.members.history(s.member)); }),
        asks(u"MemberService::walk"_s, Permission::Export,
            [](S s) { return answer(s.services.members.walk({}, [](const MemberRow &) -> Done { return {}; })); }),
        asks(u"MemberService::walkParticulars"_s, Permission::Export,
            [](S s) {
                return answer(
                    s.services.members.walkParticulars({}, [](const MemberParticulars &) -> Done { return {}; }));
            }),
        sees(u"OrganizationService::all"_s,
            [](S s) {
                return answer(s.services.organizations.all(), [&s](const QList<Organization> &all) {
                    return std::none_of(all.begin(), all.end(), [&s](auto &o) { return o.id == s.organization; });
                });
            }),
        anyone(u"OrganizationService::everywhere"_s, [](S s) { return answer(s.services.organizations.everywhere()); }),
        anyone(u"OrganizationService::periods"_s,
            [](S s) { return answer(s.services.organizations.periods(s.organization)); }),
        sees(u"OrganizationService::figures"_s,
            [](S s) {
                return answer(s.services.organizations.figures(), [&s](const QList<OrganizationFigures> &all) {
                    return std::none_of(all.begin(), all.end(), [&s](auto &o) { return o.id == s.organization; });
                });
            }),
        sees(u"OverviewService::overview"_s,
            [=](S s) {
                return answer(s.services.overview.overview(today, scope(s)),
                    [](const Overview &o) { return o.total == 0 && o.records == 0 && o.certificatesValid == 0; });
            }),
        anyone(u"OverviewService::duties"_s, [=](S s) { return answer(s.services.overview.duties(scope(s))); }),
        anyone(u"OverviewService::due"_s, [=](S s) { return answer(s.services.overview.due(scope(s))); }),
        sees(u"OverviewService::minutesByMonth"_s,
            [=](S s) {
                return answer(s.services.overview.minutesByMonth(scope(s)), [](const QList<qint64> &months) {
                    return std::all_of(months.begin(), months.end(), [](qint64 minutes) { return minutes == 0; });
                });
            }),
        sees(u"ParticipationService::examine"_s,
            [=](S s) { return answer(s.services.participation.examine(s.entry(), {})); }),
        sees(u"ParticipationService::ofMember"_s,
            [](S s) { return answer(s.services.participation.ofMember(s.member)); }),
        sees(u"ParticipationService::recent"_s,
            [=](S s) { return answer(s.services.participation.recent(scope(s), 9)); }),
        anyone(u"ParticipationService::contents"_s,
            [](S s) { return answer(s.services.participation.contents(u"清"_s, ParticipationKind::Volunteer, 9)); }),
        sees(u"ParticipationService::certifiers"_s,
            [=](S s) { return answer(s.services.participation.certifiers(scope(s), 9)); }),
        sees(u"ParticipationService::activities"_s,
            [=](S s) { return answer(s.services.participation.activities(scope(s), 9)); }),
        sees(u"RecordListService::list"_s, [=](S s) { return answer(lists(s).list(records(s), 0, 9)); }),
        sees(u"RecordListService::rows"_s, [=](S s) { return answer(lists(s).rows({s.record})); }),
        sees(u"RecordListService::totals"_s,
            [=](S s) {
                return answer(lists(s).totals(records(s)), [](const RecordTotals &t) { return t.rows == 0; });
            }),
        sees(u"RecordListService::ids"_s, [=](S s) { return answer(lists(s).ids(records(s))); }),
        sees(u"RecordListService::walk"_s,
            [=](S s) {
                int seen = 0;
                Answer walked = answer(lists(s).walk(records(s), [&seen](const RecordRow &) -> Done {
                    ++seen;
                    return {};
                }));
                walked.isEmpty = seen == 0;
                return walked;
            }),
        sees(u"RecordListService::forecastVoid"_s,
            [=](S s) {
                return answer(lists(s).forecastVoid({s.record}),
                    [](const VoidForecast &f) { return f.valid.isEmpty() && f.others == 0; });
            }),
        sees(u"PlaceService::of"_s, [](S s) { return answer(s.services.places.of(s.organization)); }),
        anyone(u"UnitService::list"_s, [=](S s) { return answer(s.services.units.list({}, scope(s))); }),
        anyone(u"SettingService::all"_s, [](S s) { return answer(s.services.settings.all()); }),
        anyone(u"SettingService::duties"_s, [](S s) { return answer(s.services.settings.duties()); }),
        anyone(u"SheetLibrary::all"_s, [](S s) { return answer(s.services.library.all()); }),
        anyone(u"SheetLibrary::sheet"_s, [](S s) { return answer(s.services.library.sheet(u"certificate"_s)); }),
        anyone(u"RosterService::batches"_s, [](S s) { return answer(s.services.rosters.batches()); }),
        anyone(u"RosterService::rememberedHeadings"_s,
            [](S s) { return answer(s.services.rosters.rememberedHeadings(RosterSubject::Members)); }),
        anyone(u"RosterService::branchAliases"_s, [](S s) { return answer(s.services.rosters.branchAliases()); }),
        anyone(u"DuplicateService::distinct"_s, [=](S s) { return answer(s.services.duplicates.distinct(scope(s))); }),
        sees(u"DuplicateService::alike"_s,
            [](S s) {
                PersonMark person;
                person.name = s.name;
                person.idNumber = s.idNumber;
                return answer(s.services.duplicates.alike(person, 9));
            }),
        sees(u"MergeService::extent"_s, [](S s) { return answer(s.services.merges.extent(s.member, s.other)); }),
        anyone(u"MergeService::merges"_s, [](S s) { return answer(s.services.merges.merges(9)); }),
        sees(u"SheetService::pages"_s,
            [](S s) { return answer(s.services.sheets.pages(s.member, PaperKind::RegistrationForm)); }),
        anyone(u"PaperRunService::unfinished"_s,
            [](S s) { return answer(PaperRunService(s.services.store).unfinished()); }),
        anyone(u"PaperRunService::sent"_s,
            [](S s) { return answer(PaperRunService(s.services.store).sent(PaperRunId{7})); }),
        anyone(u"ConflictService::lastEdits"_s,
            [](S s) { return answer(ConflictService(s.services.store).lastEdits(u"setting"_s, u"district"_s)); }),
        anyone(u"ConflictService::mergedInto"_s,
            [](S s) { return answer(ConflictService(s.services.store).mergedInto(s.member)); }),
        asks(u"AuditService::acts"_s, Permission::Audit,
            [](S s) { return answer(AuditService(s.services.store).acts({}, {}, 9)); }),
        asks(u"AuditService::walk"_s, Permission::Audit,
            [](S s) {
                return answer(AuditService(s.services.store).walk({}, [](const ActContents &) -> Done { return {}; }));
            }),
        asks(u"CheckService::check"_s, Permission::Check, [](S s) { return answer(s.services.checks.check()); }),
        asks(u"AccountService::all"_s, Permission::KeepAccounts, [](S s) { return answer(s.services.accounts.all()); }),
        anyone(u"AccountService::recoveries"_s, [](S s) { return answer(s.services.accounts.recoveries()); }),
    };
}

QList<Call> changingCalls()
{
    using S = const Subject &;
    const auto changes = [](const QString &name, Permission permission, std::function<Answer(S)> run) {
        return Call{name, Kind::Changes, permission, std::move(run)};
    };
    const auto asks = [](const QString &name, Permission permission, std::function<Answer(S)> run) {
        return Call{name, Kind::Asks, permission, std::move(run)};
    };
    using enum Permission;
    return {
        changes(
            u"ParticipationService::add"_s, Enter, [](S s) { return answer(s.services.participation.add(s.entry())); }),
        changes(u"ParticipationService::addAll"_s, Enter,
            [](S s) { return answer(s.services.participation.addAll({s.entry()})); }),
        changes(u"ParticipationService::amend"_s, Enter,
            [](S s) { return answer(s.services.participation.amend(s.record, s.entry(), u"试"_s)); }),
        changes(u"ParticipationService::voidEntry"_s, Enter,
            [](S s) { return answer(s.services.participation.voidEntry(s.record, u"试"_s)); }),
        changes(u"RecordListService::voidAll"_s, Enter,
            [](S s) { return answer(s.services.recordLists.voidAll({s.record}, u"试"_s)); }),
        changes(u"ParticipationService::rollCall"_s, Enter,
            [](S s) {
                Activity activity;
                activity.organizationId = s.organization;
                activity.title = u"主题党日"_s;
                activity.date = QDate(2026, 10, 20);
                activity.minutes = 60;
                activity.certifier = u"祭红梅"_s;
                return answer(s.services.participation.rollCall(activity, {{s.member, 60, 0}}));
            }),
        changes(u"MemberService::add"_s, KeepMembers,
            [](S s) {
                NewMember added;
                added.member.name = u"祭红梅"_s;
                added.member.category = MemberCategory::Branch;
                added.member.branchId = s.organization;
                return answer(s.services.members.add(added));
            }),
        changes(u"MemberService::edit"_s, KeepMembers,
            [](S s) {
                Member member;
                member.id = s.member;
                member.name = s.name;
                member.idNumber = s.idNumber;
                member.branchId = s.organization;
                member.specialties = u"书法"_s;
                member.rowVersion = 1;
                return answer(s.services.members.edit(member));
            }),
        changes(u"MemberService::changeCategory"_s, KeepMembers,
            [](S s) {
                return answer(s.services.members.changeCategory(s.member, MemberCategory::Floating, today, u"试"_s));
            }),
        changes(u"MemberService::changeState"_s, KeepMembers,
            [](S s) {
                return answer(s.services.members.changeState(s.other, MembershipState::Suspended, today, u"试"_s));
            }),
        changes(u"MemberService::changeStanding"_s, KeepMembers,
            [](S s) {
                return answer(s.services.members.changeStanding(s.member, Standing::Probationary, today, u"试"_s));
            }),
        changes(u"MemberService::setPhoto"_s, KeepMembers,
            [](S s) { return answer(s.services.members.setPhoto(s.member, "no picture")); }),
        changes(u"CertificateService::issue"_s, KeepMembers,
            [](S s) { return answer(s.services.certificates.issue(s.member)); }),
        changes(u"MergeService::merge"_s, Merge,
            [](S s) {
                MergeRequest request;
                request.kept = s.member;
                request.merged = s.member;
                return answer(s.services.merges.merge(request));
            }),
        asks(u"UnitService::edit"_s, KeepUnits, [](S s) { return answer(s.services.units.edit({})); }),
        asks(u"PlaceService::edit"_s, KeepPlaces, [](S s) { return answer(s.services.places.edit({})); }),
        asks(u"SettingService::change"_s, ChangeSettings,
            [](S s) { return answer(s.services.settings.change(u"z"_s, {}, u"y"_s)); }),
        asks(u"SheetLibrary::save"_s, ChangeSheets,
            [](S s) {
                const auto sheet = s.services.library.sheet(u"certificate"_s).result();
                if (!sheet)
                    return Answer{sheet.error().code};
                return answer(s.services.library.save(sheet->original, sheet->rowVersion));
            }),
        asks(u"PaperRunService::confirm"_s, Print,
            [](S s) { return answer(PaperRunService(s.services.store).confirm(PaperRunId{7}, 1, 0)); }),
        asks(u"PaperRunService::drop"_s, Print,
            [](S s) { return answer(PaperRunService(s.services.store).drop(PaperRunId{7})); }),
        asks(u"DuplicateService::forgetDistinct"_s, Merge,
            [](S s) { return answer(s.services.duplicates.forgetDistinct(s.member, s.member)); }),
        changes(u"CertificateService::replace"_s, KeepMembers,
            [](S s) { return answer(s.services.certificates.replace(s.member, u"试"_s, false)); }),
        changes(u"CertificateService::withdraw"_s, KeepMembers,
            [](S s) { return answer(s.services.certificates.withdraw(s.member, u"试"_s)); }),
        changes(u"PlaceService::add"_s, KeepPlaces,
            [](S s) {
                Place place;
                place.organizationId = s.organization;
                place.name = u"槐树巷"_s;
                return answer(s.services.places.add(place));
            }),
        changes(u"OrganizationService::edit"_s, KeepOrganizations,
            [](S s) {
                for (Organization organization : valueOf(s.services.organizations.everywhere()))
                    if (organization.id == s.organization) {
                        organization.phone = u"19900000001"_s;
                        return answer(s.services.organizations.edit(organization));
                    }
                return Answer{ErrorCode::NotFound};
            }),
        asks(u"OrganizationService::add"_s, Restructure,
            [](S s) {
                Organization organization;
                organization.name = u"新城社区党支部"_s;
                organization.kind = OrganizationKind::CommunityBranch;
                organization.code = u"010177"_s;
                return answer(s.services.organizations.add(organization));
            }),
        asks(u"OrganizationService::dissolve"_s, Restructure,
            [](S s) { return answer(s.services.organizations.dissolve(s.organization, today, u"试"_s)); }),
        changes(u"UnitService::add"_s, KeepUnits,
            [](S s) {
                Unit unit;
                unit.name = u"粮站"_s + QString::number(s.organization.value);
                unit.communityId = s.organization;
                return answer(s.services.units.add(unit));
            }),
        changes(u"DuplicateService::noteDistinct"_s, Merge,
            [](S s) { return answer(s.services.duplicates.noteDistinct(s.member, s.other)); }),
        asks(u"SettingService::set"_s, ChangeSettings,
            [](S s) { return answer(s.services.settings.set(u"x"_s, u"y"_s)); }),
        asks(u"SheetLibrary::reset"_s, ChangeSheets,
            [](S s) { return answer(s.services.library.reset(u"certificate"_s)); }),
        asks(u"AccountService::add"_s, KeepAccounts,
            [](S s) {
                Account account;
                account.name = u"x y"_s; // refused for its name where it may be asked at all
                return answer(s.services.accounts.add(account, u"lantern hedgerow 7"_s));
            }),
        asks(u"AccountService::edit"_s, KeepAccounts, [](S s) { return answer(s.services.accounts.edit({})); }),
        asks(u"AccountService::setPassword"_s, KeepAccounts,
            [](S s) { return answer(s.services.accounts.setPassword(AccountId{7}, u"lantern hedgerow 7"_s)); }),
        changes(u"UndoService::preview"_s, Enter, [](S s) { return answer(s.services.undo.preview(s.act)); }),
        changes(u"UndoService::undo"_s, Enter, [](S s) { return answer(s.services.undo.undo(s.act)); }),
        // The last, since it takes the member away.
        changes(u"MemberService::transfer"_s, KeepMembers,
            [](S s) {
                OrganizationId to;
                for (const Organization &organization : valueOf(s.services.organizations.everywhere()))
                    if (organization.shortName == u"太平社区"_s)
                        to = organization.id;
                return answer(s.services.members.transfer(s.other, to, today, u"试"_s));
            }),
    };
}

} // namespace dangjian
