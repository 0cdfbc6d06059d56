// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "jsonvalues.h"
#include "rosters/refusedrows.h"
#include "rosters/rosterimport.h"
#include "rosters/rosterinspection.h"
#include "sentences.h"
#include "session.h"
#include "texttable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace dangjian {

namespace {

/** A column as spreadsheets call it, counted from 0: A, B … Z, AA. */
QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

/** What is said of a row: the finding that decides its state, and further ones behind it. */
QString messageOf(const RosterImportRow &row)
{
    QStringList sentences;
    const RosterFinding *decisive = row.decisive();
    if (decisive)
        sentences.append(ruleText(decisive->code, decisive->args));
    for (const RosterFinding &finding : row.findings)
        if (&finding != decisive)
            sentences.append(ruleText(finding.code, finding.args));
    sentences.removeDuplicates();
    return sentences.join(translate("cli", "; "));
}

template <class E>
QJsonObject countsJson(const QMap<E, int> &counts)
{
    QJsonObject object;
    for (const auto &[value, code] : Codes<E>::table)
        object.insert(QLatin1String(code), counts.value(value));
    return object;
}

QJsonArray changesJson(const RosterImportRow &row)
{
    QJsonArray changes;
    for (const RosterChange &change : row.changes)
        changes.append(QJsonObject{{QStringLiteral("field"), change.field},
            {QStringLiteral("before"), jsonTextOrNull(change.before)}, {QStringLiteral("after"), change.after}});
    return changes;
}

QJsonArray alikeJson(const RosterImportRow &row)
{
    QJsonArray people;
    for (const RosterLikeness &person : row.alike)
        people.append(QJsonObject{{QStringLiteral("id"), jsonId(person.id)}, {QStringLiteral("name"), person.name},
            {QStringLiteral("id_number_masked"), person.idNumber}, {QStringLiteral("birth"), jsonDate(person.birth)},
            {QStringLiteral("branch"), person.branchName},
            {QStringLiteral("certificate"), jsonTextOrNull(person.certificate)},
            {QStringLiteral("code"), person.code}});
    return people;
}

QJsonObject rowJson(const RosterImportRow &row, const RosterImportReport &report)
{
    QJsonObject object{
        {QStringLiteral("row"), row.row},
        {QStringLiteral("state"), codeOf(row.state)},
        {QStringLiteral("effect"), codeOf(row.effect)},
        {QStringLiteral("code"), jsonCode(row.code())},
        {QStringLiteral("message"), messageOf(row)},
    };
    if (!row.changes.isEmpty())
        object.insert(QStringLiteral("changes"), changesJson(row));
    if (!row.alike.isEmpty())
        object.insert(QStringLiteral("alike"), alikeJson(row));
    if (row.replanned)
        object.insert(QStringLiteral("replanned"), true);
    if (report.sheets.size() > 1)
        for (const RosterSheetReport &sheet : report.sheets)
            if (sheet.sheet == row.sheet)
                object.insert(QStringLiteral("sheet"), sheet.name);
    return object;
}

QJsonArray sheetsJson(const RosterImportReport &report)
{
    static const QHash<HeadingOrigin, QString> origins{{HeadingOrigin::Heading, QStringLiteral("heading")},
        {HeadingOrigin::Content, QStringLiteral("content")}, {HeadingOrigin::Remembered, QStringLiteral("remembered")},
        {HeadingOrigin::Chosen, QStringLiteral("chosen")}};
    QJsonArray sheets;
    for (const RosterSheetReport &sheet : report.sheets) {
        QJsonArray columns;
        for (const HeadingColumn &column : sheet.headings.columns)
            columns.append(QJsonObject{{QStringLiteral("column"), column.column + 1},
                {QStringLiteral("heading"), jsonTextOrNull(column.title)},
                {QStringLiteral("field"), jsonTextOrNull(column.key)},
                {QStringLiteral("origin"), column.key.isEmpty() ? QJsonValue() : QJsonValue(origins[column.origin])},
                {QStringLiteral("sureness"), column.sureness}});
        sheets.append(QJsonObject{{QStringLiteral("sheet"), sheet.name},
            {QStringLiteral("header_row"), sheet.headings.headerRow}, {QStringLiteral("columns"), columns}});
    }
    return sheets;
}

QJsonObject reportJson(const RosterImportReport &report)
{
    QJsonArray rows;
    for (const RosterImportRow &row : report.rows)
        rows.append(rowJson(row, report));
    QJsonArray unknown;
    for (const UnknownBranch &branch : report.unknownBranches)
        unknown.append(QJsonObject{{QStringLiteral("name"), branch.name}, {QStringLiteral("rows"), branch.rows},
            {QStringLiteral("similar"), QJsonArray::fromStringList(branch.similarNames)}});
    QJsonArray muchChanged;
    for (const BranchShare &share : report.muchChanged)
        muchChanged.append(
            QJsonObject{{QStringLiteral("branch"), share.name}, {QStringLiteral("members"), share.members},
                {QStringLiteral("changed"), share.changed}, {QStringLiteral("replaced"), share.replaced}});
    return {
        {QStringLiteral("counts"), countsJson(report.counts())},
        {QStringLiteral("effects"), countsJson(report.effects())},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("sheets"), sheetsJson(report)},
        {QStringLiteral("sheets_not_read"), QJsonArray::fromStringList(report.sheetsNotRead)},
        {QStringLiteral("new_units"), QJsonArray::fromStringList(report.newUnits)},
        {QStringLiteral("unknown_branches"), unknown},
        {QStringLiteral("much_changed"), muchChanged},
        {QStringLiteral("batch"), jsonId(report.batch)},
    };
}

QString stateWords(RosterState state)
{
    switch (state) {
    case RosterState::Ok:
        return translate("cli", "In order");
    case RosterState::Warning:
        return translate("cli", "Warning");
    case RosterState::Error:
        return translate("cli", "Error");
    case RosterState::Choice:
        return translate("cli", "To be chosen");
    case RosterState::Duplicate:
        return translate("cli", "Repeated");
    case RosterState::Ignored:
        break;
    }
    return translate("cli", "Passed over");
}

/** What a person would miss: columns that hold something and were not read, and headings that stand there twice. */
QString unreadText(const RosterSheetReport &sheet)
{
    QStringList unread;
    QStringList repeated;
    const QList<HeadingColumn> &columns = sheet.headings.columns;
    for (const HeadingColumn &column : columns) {
        if (!column.key.isEmpty() || !column.hasValues)
            continue;
        const QString name = column.title.isEmpty() ? columnLetters(column.column) : column.title;
        const bool isTwice = !column.heading.isEmpty()
            && std::any_of(columns.cbegin(), columns.cend(), [&column](const HeadingColumn &other) {
                   return !other.key.isEmpty() && other.heading == column.heading;
               });
        (isTwice ? repeated : unread).append(name);
    }
    const QString between = QStringLiteral("、");
    QString text;
    if (!unread.isEmpty())
        text += translate("cli", "Columns not taken in: %1.").arg(unread.join(between)) + QLatin1Char('\n');
    if (!repeated.isEmpty())
        text += translate("cli",
                    "These headings stand there twice, and only the first column was read: %1. Is there a second table "
                    "beside the first?")
                    .arg(repeated.join(between))
            + QLatin1Char('\n');
    return text;
}

/** For people: the rows of which something is to be said, and what came of all. */
QString reportText(const RosterImportReport &report, bool dryRun)
{
    TextTable table;
    table.addColumn(translate("cli", "Row"), TextTable::Align::Right);
    table.addColumn(translate("cli", "State"));
    table.addColumn(translate("cli", "Name"));
    table.addColumn(translate("cli", "Reason"));
    for (const RosterImportRow &row : report.rows)
        if (row.state != RosterState::Ok)
            table.addRow({QString::number(row.row), stateWords(row.state), row.name, messageOf(row)});
    const QMap<RosterEffect, int> effects = report.effects();
    const QString sums = dryRun
        ? translate("cli",
            "%1 rows would be new, %2 would change what is there, %3 stay as they are; %4 rows would "
            "not be entered.")
        : translate(
            "cli", "%1 rows are new, %2 changed what was there, %3 stay as they are; %4 rows were not entered.");
    QString text = table.text()
        + sums.arg(effects.value(RosterEffect::New))
              .arg(effects.value(RosterEffect::Changed))
              .arg(effects.value(RosterEffect::Unchanged))
              .arg(effects.value(RosterEffect::None))
        + QLatin1Char('\n');
    for (const RosterSheetReport &sheet : report.sheets)
        text += unreadText(sheet);
    if (!report.sheetsNotRead.isEmpty())
        text += translate("cli", "Sheets not read: %1; name them with --sheet.")
                    .arg(report.sheetsNotRead.join(QStringLiteral("、")))
            + QLatin1Char('\n');
    for (const BranchShare &share : report.muchChanged)
        text += translate("cli",
                    "More than 30 % of a branch change: of %1, %2 of %3 members, with values replaced in %4 of them. "
                    "Look whether each column is what it should be.")
                    .arg(share.name)
                    .arg(share.changed)
                    .arg(share.members)
                    .arg(share.replaced)
            + QLatin1Char('\n');
    return text;
}

/** A file with one JSON object of texts: heading → field, or a branch's name → its code. */
Result<QHash<QString, QString>> mappingOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, {}, file.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonObject object = document.object();
    QHash<QString, QString> mapping;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry->isString())
            return failure(ErrorCode::FileFormat, path, {QStringLiteral("mapping.broken")});
        mapping.insert(entry.key(), entry->toString());
    }
    if (!document.isObject())
        return failure(ErrorCode::FileFormat, path, {QStringLiteral("mapping.broken")});
    return mapping;
}

/** The sheets of the file by their names or numbers (from 1). */
Result<QList<RosterSheetChoice>> sheetsOf(
    Session &session, Store &store, const RosterImportOptions &options, const QString &named)
{
    RosterInspectionJob job(store, options);
    if (Done done = session.run(job); !done)
        return failure(done.error());
    QList<RosterSheetChoice> choices;
    for (const QString &name : named.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QList<InspectedSheet> &sheets = job.outcome().sheets;
        const auto found = std::find_if(sheets.cbegin(), sheets.cend(), [&](const InspectedSheet &sheet) {
            return sheet.name == name || QString::number(sheet.sheet + 1) == name;
        });
        if (found == sheets.cend())
            return failure(ErrorCode::Invalid, QStringLiteral("sheet"), {QStringLiteral("sheet.missing"), name});
        choices.append(RosterSheetChoice{found->sheet});
    }
    return choices;
}

Result<RosterImportOptions> optionsOf(Session &session, Services &services, const Arguments &arguments)
{
    RosterImportOptions options;
    options.file = arguments.positional(0);
    options.dryRun = arguments.has("dry-run");
    options.onExisting = arguments.code<OnExisting>("on-existing").value_or(OnExisting::Fill);
    options.months = arguments.code<MonthRule>("months").value_or(MonthRule::Ask);
    if (arguments.has("branch")) {
        const auto branch = organizationOf(services, arguments.text("branch"));
        if (!branch)
            return failure(branch.error());
        if (!takesMembers(branch->kind))
            return failure(ErrorCode::Invalid, QStringLiteral("branch_id"), {QStringLiteral("branch.takes_none")});
        if (branch->dissolved.isValid() && branch->dissolved <= services.store.clock().today())
            return failure(ErrorCode::Invalid, QStringLiteral("branch_id"), {QStringLiteral("branch.dissolved")});
        options.defaultBranch = branch->id;
    }
    if (arguments.has("mapping")) {
        const auto mapping = mappingOf(arguments.text("mapping"));
        if (!mapping)
            return failure(mapping.error());
        options.mapping = *mapping;
    }
    if (arguments.has("branch-names")) {
        const auto names = mappingOf(arguments.text("branch-names"));
        if (!names)
            return failure(names.error());
        for (auto name = names->cbegin(); name != names->cend(); ++name) {
            const auto branch = organizationOf(services, name.value());
            if (!branch)
                return failure(branch.error());
            options.branchChoices.insert(name.key(), branch->id);
        }
    }
    if (arguments.has("sheet")) {
        const auto sheets = sheetsOf(session, services.store, options, arguments.text("sheet"));
        if (!sheets)
            return failure(sheets.error());
        options.sheets = *sheets;
    }
    return options;
}

Done importRoster(Session &session, const Arguments &arguments, RosterSubject subject)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    auto options = optionsOf(session, **services, arguments);
    if (!options)
        return failure(options.error());
    options->subject = subject;
    RosterImportJob job((*services)->store, *options);
    if (Done done = session.run(job); !done)
        return done;
    const RosterImportReport &report = job.outcome();
    QJsonObject json = session.json() ? reportJson(report) : QJsonObject();
    const QString errors = arguments.text("errors");
    if (!errors.isEmpty() && report.refused() > 0) {
        RefusedRowsJob refused(options->file, report, errors,
            [](const RosterFinding &finding) { return ruleText(finding.code, finding.args); });
        // What was entered stays entered, whether the rest can be handed back or not.
        if (Done done = session.run(refused); !done && report.entered)
            session.warn(sentenceFor(done.error()));
        else if (!done)
            return done;
        else
            json.insert(QStringLiteral("errors"), errors);
    }
    if (!session.json())
        return session.answer(reportText(report, options->dryRun));
    return report.entered ? session.acknowledge(json) : session.answer(json);
}

Done listBatches(Session &session, const Arguments &)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto batches = (*services)->rosters.batches().result();
    if (!batches)
        return failure(batches.error());
    QJsonArray list;
    TextTable table;
    table.addColumn(translate("cli", "Batch"), TextTable::Align::Right);
    table.addColumn(translate("cli", "Entered at"));
    table.addColumn(translate("cli", "File"));
    table.addColumn(translate("cli", "New"), TextTable::Align::Right);
    table.addColumn(translate("cli", "Changed"), TextTable::Align::Right);
    table.addColumn(translate("cli", "Undone"));
    for (const ImportBatch &batch : *batches) {
        list.append(
            QJsonObject{{QStringLiteral("id"), jsonId(batch.id)}, {QStringLiteral("subject"), codeOf(batch.subject)},
                {QStringLiteral("file"), batch.fileName}, {QStringLiteral("sheet"), batch.sheet},
                {QStringLiteral("on_existing"), codeOf(batch.onExisting)}, {QStringLiteral("act"), jsonId(batch.act)},
                {QStringLiteral("entered_at"), batch.enteredAt.toString(Qt::ISODate)},
                {QStringLiteral("new"), batch.rowsNew}, {QStringLiteral("changed"), batch.rowsChanged},
                {QStringLiteral("unchanged"), batch.rowsUnchanged}, {QStringLiteral("refused"), batch.rowsRefused},
                {QStringLiteral("undone"), !batch.undoneAct.isNull()}});
        table.addRow({QString::number(batch.id.value), batch.enteredAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            batch.fileName, QString::number(batch.rowsNew), QString::number(batch.rowsChanged),
            batch.undoneAct ? translate("cli", "yes") : QString()});
    }
    return session.json() ? session.answer(list) : session.answer(table.text());
}

Done undoBatch(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto batches = (*services)->rosters.batches(std::numeric_limits<int>::max()).result();
    if (!batches)
        return failure(batches.error());
    const auto batch = std::find_if(batches->cbegin(), batches->cend(),
        [&](const ImportBatch &other) { return QString::number(other.id.value) == arguments.positional(0); });
    if (batch == batches->cend())
        return failure(ErrorCode::NotFound, arguments.positional(0));
    const auto undone = (*services)->undo.undo(batch->act).result();
    if (!undone)
        return failure(undone.error());
    QJsonArray held;
    QStringList names;
    for (const HeldBack &left : undone->done.heldBack) {
        held.append(QJsonObject{{QStringLiteral("member"), jsonId(left.member)}, {QStringLiteral("name"), left.name}});
        names.append(left.name);
    }
    if (session.json())
        return session.acknowledge(QJsonObject{{QStringLiteral("act"), jsonId(undone->act)},
            {QStringLiteral("removed"), undone->done.rowsRemoved},
            {QStringLiteral("restored"), undone->done.rowsRestored},
            {QStringLiteral("changed"), undone->done.rowsChanged},
            {QStringLiteral("lessons_kept"), undone->done.lessonsKept}, {QStringLiteral("held_back"), held}});
    QString text = translate("cli", "The import was undone.") + QLatin1Char('\n');
    if (!names.isEmpty())
        text += translate("cli", "Edited since, and left as they are: %1.").arg(names.join(QStringLiteral("、")))
            + QLatin1Char('\n');
    if (undone->done.lessonsKept > 0)
        text += translate("cli", "What headings and other spellings of branches' names stand for stays known.")
            + QLatin1Char('\n');
    return session.answer(text);
}

Command importOf(RosterSubject subject, const char *help)
{
    return {{QStringLiteral("import"), codeOf(subject)}, help,
        {{"FILE", QT_TRANSLATE_NOOP("cli", "the roster: .xlsx, .ods, .xls or .csv")}},
        {{"branch", ValueKind::Text, "CODE", QT_TRANSLATE_NOOP("cli", "the branch of rows that name none")},
            {"mapping", ValueKind::Text, "FILE",
                QT_TRANSLATE_NOOP("cli", "JSON: {\"heading\": \"field\"}, an empty field for a column to leave out")},
            {"branch-names", ValueKind::Text, "FILE",
                QT_TRANSLATE_NOOP("cli", "JSON: {\"name in the roster\": \"code\"}, remembered for the next time")},
            {"on-existing", ValueKind::Choice, "HOW",
                QT_TRANSLATE_NOOP("cli", "what becomes of those who are there already"), false, 0, 0,
                choicesOf<OnExisting>()},
            {"months", ValueKind::Choice, "HOW",
                QT_TRANSLATE_NOOP("cli", "dates without a day: ask, take the first, or leave them open"), false, 0, 0,
                choicesOf<MonthRule>()},
            {"sheet", ValueKind::Text, "NAME,NAME",
                QT_TRANSLATE_NOOP(
                    "cli", "the sheets to read, by name or number; else the one whose headings are known")},
            {"dry-run", ValueKind::None, "", QT_TRANSLATE_NOOP("cli", "tell what would be entered and enter nothing")},
            {"errors", ValueKind::Text, "OUT.xlsx",
                QT_TRANSLATE_NOOP("cli", "write the rows that were refused, each with the reason, to be mended")}},
        {},
        [subject](Session &session, const Arguments &arguments) { return importRoster(session, arguments, subject); }};
}

} // namespace

QList<Command> importCommands()
{
    return {
        importOf(RosterSubject::Members,
            QT_TRANSLATE_NOOP(
                "cli", "Enters the members of a roster; every row is told with the reason why it was not entered.")),
        importOf(RosterSubject::Units, QT_TRANSLATE_NOOP("cli", "Enters the work units of a list.")),
        importOf(RosterSubject::Organizations, QT_TRANSLATE_NOOP("cli", "Enters the organizations of a list.")),
        importOf(RosterSubject::Records,
            QT_TRANSLATE_NOOP("cli", "Enters the participation records of a list, for members who are there.")),
        {{QStringLiteral("import"), QStringLiteral("list")},
            QT_TRANSLATE_NOOP("cli", "Lists what was imported, the newest first."), {}, {}, {}, listBatches},
        {{QStringLiteral("import"), QStringLiteral("undo")},
            QT_TRANSLATE_NOOP("cli", "Takes an import back; what was edited since is left and told."),
            {{"BATCH", QT_TRANSLATE_NOOP("cli", "its number in the list")}}, {}, {}, undoBatch},
    };
}

} // namespace dangjian
