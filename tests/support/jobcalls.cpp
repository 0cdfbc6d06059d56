// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobcalls.h"

#include "backups/backupjob.h"
#include "checks/checkjob.h"
#include "duplicates/duplicatesearch.h"
#include "exports/memberexport.h"
#include "exports/recordexport.h"
#include "exports/tableexport.h"
#include "history/actexport.h"
#include "history/auditservice.h"
#include "history/chainjob.h"
#include "history/undojob.h"
#include "printing/certificateprinting.h"
#include "printing/continuedprint.h"
#include "printing/paperdisclosure.h"
#include "printing/printable.h"
#include "rosters/importauthors.h"
#include "rosters/rosterinspection.h"
#include "sheets/sheetvalues.h"
#include "testroster.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

using S = const Subject &;

Answer answer(const Done &done)
{
    return done ? Answer{} : Answer{done.error().code};
}

template <class T, class IsEmpty>
Answer answer(const Result<T> &result, IsEmpty isEmpty)
{
    return result ? Answer{{}, isEmpty(*result)} : Answer{result.error().code};
}

template <class T>
Answer answer(const Result<T> &result)
{
    if constexpr (requires { result->isEmpty(); })
        return answer(result, [](const T &value) { return value.isEmpty(); });
    else
        return answer(result, [](const T &) { return false; });
}

template <class... Arguments>
Answer answer(QFuture<Done> future, Arguments...)
{
    return answer(future.result());
}

template <class T, class... Arguments>
Answer answer(QFuture<Result<T>> future, Arguments... arguments)
{
    return answer(future.result(), arguments...);
}

Call sees(const QString &name, std::function<Answer(S)> run)
{
    return {name, Kind::Sees, Permission::Look, std::move(run)};
}

Call takes(const QString &name, Permission permission, std::function<Answer(S)> run)
{
    return {name, Kind::Takes, permission, std::move(run)};
}

Call anyone(const QString &name, std::function<Answer(S)> run)
{
    return {name, Kind::Anyone, Permission::Look, std::move(run)};
}

Call asks(const QString &name, Permission permission, std::function<Answer(S)> run)
{
    return {name, Kind::Asks, permission, std::move(run)};
}

Call changes(const QString &name, Permission permission, std::function<Answer(S)> run)
{
    return {name, Kind::Changes, permission, std::move(run)};
}

/** The booklet as it was laid out, with one line that is not on paper yet. */
LaidSheets bookletOf(S s)
{
    LaidSheets sheets;
    sheets.pages.resize(8);
    sheets.lines = {s.certificate, {s.record.value}, 0};
    return sheets;
}

ContinuedPrint continuedOf(S s)
{
    ContinuedPrint print;
    print.member = s.member;
    print.lines = bookletOf(s).lines;
    ContinuedSheet sheet;
    sheet.firstLine = 1;
    sheet.lastLine = 1;
    print.sheets = {sheet};
    return print;
}

/** What the journal says of a change that names the member. */
QList<HistoryEntry> entriesOf(S s)
{
    HistoryEntry entry;
    entry.table = u"participation"_s;
    entry.operation = u"update"_s;
    entry.changes = {{u"member_id"_s, QString::number(s.member.value), QString::number(s.member.value)}};
    return {entry};
}

MemberExportOptions memberFile(S s)
{
    MemberExportOptions options;
    options.file = s.folder + u"/members.csv"_s;
    options.roster = true;
    return options;
}

RosterImportOptions rosterOf(S s)
{
    RosterImportOptions options{s.folder + u"/roster.xlsx"_s};
    writeTestWorkbook(options.file, {{u"姓名"_s, u"身份证号"_s}, {s.name, s.idNumber}});
    options.dryRun = true;
    return options;
}

} // namespace

QList<Call> paperCalls()
{
    using enum Permission;
    return {
        sees(u"MemberService::photo"_s, [](S s) { return answer(s.services.members.photo(s.member)); }),
        changes(u"MemberService::noteShown"_s, Disclose,
            [](S s) { return answer(s.services.members.noteShown(s.member, {u"试"_s})); }),
        changes(u"noteHandedOut"_s, Disclose,
            [](S s) {
                return answer(noteHandedOut(s.services.store, {s.member, s.other}, {}));
            }),
        sees(u"SheetService::firstPages"_s,
            [](S s) {
                PrintSelection selection;
                selection.query.scope = {s.organization};
                PrintOptions options;
                options.kind = PaperKind::RegistrationForm;
                return answer(s.services.sheets.firstPages(selection, options),
                    [](const LaidSheets &laid) { return laid.pages.isEmpty() && laid.people.isEmpty(); });
            }),
        anyone(u"SheetService::tellsPersonalData"_s,
            [](S s) { return answer(s.services.sheets.tellsPersonalData(PaperKind::Letter)); }),
        changes(u"SheetService::notePrinted"_s, Print,
            [](S s) {
                return answer(s.services.sheets.notePrinted(bookletOf(s), {0, 1, 2, 3, 4, 5, 6, 7}));
            }),
        changes(u"CertificateService::notePrinted"_s, Print,
            [](S s) {
                return answer(s.services.certificates.notePrinted({{s.certificate, {}, 1, true}}));
            }),
        sees(u"SheetValues::of"_s,
            [](S s) {
                return answer(SheetValues(s.services.store).of(u"registration_form"_s, s.member),
                    [](const SheetData &data) { return data.fields.isEmpty(); });
            }),
        anyone(
            u"SheetValues::beside"_s, [](S s) { return answer(SheetValues(s.services.store).beside(s.member, true)); }),
        sees(u"ContinuedPrintService::of"_s,
            [](S s) {
                return answer(ContinuedPrintService(s.services.store).of(s.member),
                    [](const ContinuedPrint &print) { return print.name.isEmpty(); });
            }),
        changes(u"ContinuedPrintService::notePrinted"_s, Print,
            [](S s) { return answer(ContinuedPrintService(s.services.store).notePrinted(continuedOf(s), 1)); }),
        anyone(u"AuditService::choices"_s, [](S s) { return answer(AuditService(s.services.store).choices()); }),
        // Of an act it is told when and by whom, and only of one's own to whom.
        sees(u"AuditService::line"_s,
            [](S s) {
                return answer(AuditService(s.services.store).line(s.act),
                    [](const ActLine &line) { return line.about.isEmpty() && line.member.isNull(); });
            }),
        sees(u"AuditService::contents"_s,
            [](S s) {
                return answer(AuditService(s.services.store).contents(s.act),
                    [](const ActContents &contents) { return contents.rows.isEmpty(); });
            }),
        sees(u"AuditService::history"_s,
            [](S s) {
                return answer(
                    AuditService(s.services.store).history(u"participation"_s, QString::number(s.record.value)),
                    [](const RecordHistory &history) { return history.entries.isEmpty(); });
            }),
        sees(u"AuditService::names"_s,
            [](S s) {
                return answer(AuditService(s.services.store).names(entriesOf(s)),
                    [&s](const ReferenceNames &names) { return names.nameOf(u"member"_s, s.member.value).isEmpty(); });
            }),
    };
}

QList<Call> jobCalls()
{
    using enum Permission;
    return {
        sees(u"PrintJob::run"_s,
            [](S s) {
                PrintSelection selection;
                selection.members = {s.member, s.other};
                PrintOptions options;
                options.kind = PaperKind::RegistrationForm;
                options.file = s.folder + u"/forms.pdf"_s;
                PrintJob job(s.services.store, selection, options);
                return answer(job.runHere());
            }),
        takes(u"MemberExportJob::run"_s, Export,
            [](S s) {
                MemberQuery query;
                query.scope = {s.organization};
                MemberExportJob job(s.services.members, query, {}, {}, memberFile(s));
                Answer got = answer(job.runHere());
                got.isEmpty = job.exportedCount() == 0;
                return got;
            }),
        takes(u"RecordExportJob::run"_s, Export,
            [](S s) {
                RecordExportOptions options;
                options.file = s.folder + u"/records.csv"_s;
                RecordExportJob job(s.services.store, {}, {s.record}, recordRosterColumns(), options);
                Answer got = answer(job.runHere());
                got.isEmpty = job.exportedCount() == 0;
                return got;
            }),
        asks(u"TableExportJob::run"_s, Export,
            [](S s) {
                const ExportTable table{u"清单"_s, {{u"姓名"_s, 10}}, {{s.name}}};
                TableExportJob job(s.services.store, table, s.folder + u"/list.csv"_s);
                return answer(job.runHere());
            }),
        asks(u"ActExportJob::run"_s, Audit,
            [](S s) {
                ActExportJob::Options options;
                options.file = s.folder + u"/acts.csv"_s;
                options.headings = {{u"时间"_s, 10}};
                ActExportJob job(
                    s.services.store, {}, options, [](const ActContents &) { return QList<QList<TableValue>>{}; });
                return answer(job.runHere());
            }),
        sees(u"DuplicateSearch::run"_s,
            [](S s) {
                DuplicateSearch job(s.services.store, {s.organization}, 9);
                Answer got = answer(job.runHere());
                got.isEmpty = job.people() == 0;
                return got;
            }),
        asks(u"RosterImportJob::run"_s, Import,
            [](S s) {
                RosterImportJob job(s.services.store, rosterOf(s));
                return answer(job.runHere());
            }),
        asks(u"RosterInspectionJob::run"_s, Import,
            [](S s) {
                RosterInspectionJob job(s.services.store, rosterOf(s));
                return answer(job.runHere());
            }),
        changes(u"UndoJob::run"_s, Enter,
            [](S s) {
                UndoJob job(s.services.store, s.act, UndoExtent::WholeOnly);
                return answer(job.runHere());
            }),
        sees(u"forecastPrint"_s,
            [](S s) {
                PrintSelection selection;
                selection.query.scope = {s.organization};
                PrintOptions options;
                options.kind = PaperKind::RegistrationForm;
                return answer(forecastPrint(s.services.store, selection, options),
                    [](const PrintForecast &forecast) { return forecast.members == 0 && forecast.leftOut == 0; });
            }),
        anyone(u"ChainJob::run"_s,
            [](S s) {
                ChainJob job(s.services.store);
                return answer(job.runHere());
            }),
        anyone(u"lookAtNewestActs"_s, [](S s) { return answer(lookAtNewestActs(s.services.store)); }),
        anyone(u"importAuthors"_s, [](S s) { return answer(importAuthors(s.services.store)); }),
        asks(u"CheckJob::run"_s, Check,
            [](S s) {
                CheckJob job(s.services.store);
                return answer(job.runHere());
            }),
        asks(u"BackupJob::run"_s, Backup,
            [](S s) {
                BackupOrder order;
                order.folder = s.folder;
                BackupJob job(s.services.store, order);
                return answer(job.runHere());
            }),
        anyone(u"BackupService::state"_s, [](S s) { return answer(s.services.backups.state()); }),
        asks(u"BackupService::setAutomatic"_s, ChangeSettings,
            [](S s) { return answer(s.services.backups.setAutomatic(false)); }),
        asks(u"BackupService::setBeforeImport"_s, ChangeSettings,
            [](S s) { return answer(s.services.backups.setBeforeImport(false)); }),
        asks(u"BackupService::setSecondFolder"_s, ChangeSettings,
            [](S s) { return answer(s.services.backups.setSecondFolder(s.folder)); }),
        asks(u"BackupService::setPassphrase"_s, ChangeSettings,
            [](S s) { return answer(s.services.backups.setPassphrase(u"a lantern over the hedgerow"_s)); }),
        asks(u"BackupService::removePassphrase"_s, ChangeSettings,
            [](S s) { return answer(s.services.backups.removePassphrase()); }),
    };
}

} // namespace dangjian
