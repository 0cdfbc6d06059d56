// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/recordlistpage.h"

#include "app/afterwards.h"
#include "app/words.h"
#include "exports/recordexport.h"
#include "history/historydialog.h"
#include "history/recordhistorypane.h"
#include "listpage/datefield.h"
#include "listpage/enumlists.h"
#include "listpage/filterbar.h"
#include "listpage/listtable.h"
#include "members/amenddialog.h"
#include "participation/recordbrief.h"
#include "participation/recordlistmodel.h"
#include "participation/recordperiod.h"
#include "rosters/filedrop.h"
#include "rosters/rosterimportdialog.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace dangjian {

namespace {

constexpr int detailWidth = 280;
/** Of so many selected rows at most it is followed which they are, when the list is read again. */
constexpr int selectionFollowed = 2000;
/** Whoever means to void more has chosen too much; a whole import is taken back as such. */
constexpr int voidLimit = 5000;

const QString ownDays = QStringLiteral("days");
const QString validState = QStringLiteral("valid");

QString hoursOf(qint64 minutes)
{
    return QLocale().toString(double(minutes) / 60, 'f', minutes % 60 ? 1 : 0);
}

} // namespace

RecordListPage::RecordListPage(Workplace &workplace, QWidget *parent)
    : ListPage(workplace, QStringLiteral("records"), parent),
      m_model(new RecordListModel(services().store, this)),
      m_brief(new RecordBrief(this)),
      m_changes(new RecordHistoryPane(workplace, this))
{
    setObjectName(QStringLiteral("recordListPage"));
    setHeading(tr("Participation records"));
    setTables({QStringLiteral("participation"), QStringLiteral("member"), QStringLiteral("certificate"),
        QStringLiteral("activity"), QStringLiteral("organization"), QStringLiteral("printed_line")});
    addActions();
    addFilters();
    // Newest first, until somebody has sorted otherwise.
    if (!workplace.memory().contains(QStringLiteral("records/sort")))
        workplace.memory().setValue(
            QStringLiteral("records/sort"), QStringList{QStringLiteral("date"), QStringLiteral("down")});
    setModel(m_model);
    table()->setAccessibleName(tr("Participation records"));
    auto *detail = new QWidget(this);
    auto *rows = new QVBoxLayout(detail);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_brief);
    connect(m_brief, &RecordBrief::activityChangesRequested, this, &RecordListPage::showActivityChanges);
    m_changes->setContentsMargins(14, 0, 0, 0);
    rows->addWidget(m_changes, 1);
    setDetail(detail, detailWidth);
    setEmptyWords(tr("Nothing has been recorded here yet.\nEnter the first records, or import a list in Excel's "
                     "format."));
    connect(addEmptyAction(tr("Enter records"), QStringLiteral("emptyEntryButton")), &QPushButton::clicked, this,
        &RecordListPage::newRecord);
    connect(addEmptyAction(tr("Import records…"), QStringLiteral("emptyImportRecordsButton")), &QPushButton::clicked,
        this, [this] { openImport(this->workplace(), RosterSubject::Records, this); });
    connect(m_model, &WindowedModel::answered, this, [this](bool anew) {
        showTotals();
        keepSelection(anew);
        goToWanted();
    });
}

void RecordListPage::addActions()
{
    connect(addAction(tr("E&nter records"), QKeySequence::New, QStringLiteral("enterRecords"), true),
        &QAction::triggered, this, &RecordListPage::newRecord);
    m_amendAction = addAction(tr("&Amend…"), Qt::Key_F2, QStringLiteral("amendRecord"));
    connect(m_amendAction, &QAction::triggered, this, &RecordListPage::editRecord);
    m_voidAction = addAction(tr("&Void…"), QKeySequence::Delete, QStringLiteral("voidRecords"));
    connect(m_voidAction, &QAction::triggered, this, [this] { whenCurrent([this] { voidSelected(); }); });
    m_voidAction->setShortcut(QKeySequence::Delete);
    m_voidAction->setShortcutContext(Qt::WidgetShortcut);
    table()->addAction(m_voidAction);
    connect(addAction(tr("E&xport…"), QKeySequence(QStringLiteral("Ctrl+E")), QStringLiteral("exportRecords")),
        &QAction::triggered, this, &RecordListPage::exportRecords);
    connect(addAction(tr("&Import records…"), {}, QStringLiteral("importRecords")), &QAction::triggered, this,
        [this] { openImport(workplace(), RosterSubject::Records, this); });
    new FileDrop(workplace(), RosterSubject::Records, this);

    const auto row = [this](const QString &name, const QString &objectName, auto slot) {
        QAction *action = addRowAction(name, {}, objectName);
        connect(action, &QAction::triggered, this, [this, slot] { whenCurrent(slot); });
        m_rowActions.append(action);
    };
    row(tr("Open the person\tEnter"), QStringLiteral("openPerson"), [this] { openRow(table()->currentIndex().row()); });
    row(tr("Enter a further record of this person"), QStringLiteral("entryForPerson"), [this] {
        withCurrent([this](const RecordRow &each) { Q_EMIT workplace().entryRequested(each.entry.memberId); });
    });
    row(tr("Changes of the activity…"), QStringLiteral("activityChanges"), [this] { showActivityChanges(); });
    addRowSeparator();
    row(tr("Amend…\tF2"), QStringLiteral("amendRow"), [this] { editRecord(); });
    row(tr("Void the selected…\tDel"), QStringLiteral("voidRows"), [this] { voidSelected(); });
    addRowSeparator();
    row(tr("Export the selected…"), QStringLiteral("exportSelectedRecords"), [this] {
        withSelected([this](const QList<ParticipationId> &ids) {
            exportTo(tr("Export the selected records"), m_model->query(), ids, false);
        });
    });
    connect(addRowAction(tr("Export a list that can be imported again…"), {}, QStringLiteral("exportRecordRoster")),
        &QAction::triggered, this, &RecordListPage::exportRoster);
    addRowSeparator();
    connect(addRowAction(tr("Copy\tCtrl+C"), {}, QStringLiteral("copy")), &QAction::triggered, this,
        [this] { table()->copySelection(false); });
    connect(addRowAction(tr("Copy with headings\tCtrl+Shift+C"), {}, QStringLiteral("copyWithHeadings")),
        &QAction::triggered, this, [this] { table()->copySelection(true); });
}

void RecordListPage::addFilters()
{
    filterBar()->textEdit()->setPlaceholderText(tr("Content, name, initials, numbers"));
    filterBar()->addChoice(QStringLiteral("period"), tr("Period"), tr("All days"),
        {{codeOf(RecordPeriod::Month), tr("This month")}, {codeOf(RecordPeriod::Quarter), tr("This quarter")},
            {codeOf(RecordPeriod::Year), tr("This year")}, {codeOf(RecordPeriod::LastMonth), tr("Last month")},
            {codeOf(RecordPeriod::LastQuarter), tr("Last quarter")}, {codeOf(RecordPeriod::LastYear), tr("Last year")},
            {ownDays, tr("From … until …")}});
    filterBar()->addDay(QStringLiteral("from"), tr("From"), QStringLiteral("period"), ownDays);
    filterBar()->addDay(QStringLiteral("until"), tr("Until"), QStringLiteral("period"), ownDays);
    filterBar()->addChoice(QStringLiteral("kind"), tr("Kind"), tr("All kinds"), choicesOf<ParticipationKind>());
    filterBar()->addChoice(
        QStringLiteral("category"), tr("Category"), tr("All categories"), choicesOf<MemberCategory>());
    filterBar()->addChoice(QStringLiteral("printed"), tr("In the booklet"), tr("Printed or not"),
        {{QStringLiteral("yes"), tr("In the booklet")}, {QStringLiteral("no"), tr("Not in the booklet")}});
    filterBar()->addChoice(QStringLiteral("state"), tr("State"), tr("All states, void ones too"),
        choicesOf<ParticipationState>(), validState);
}

void RecordListPage::applyFilter()
{
    RecordQuery query;
    query.scope = workplace().scope();
    query.text = filterBar()->text();
    const QString period = filterBar()->choice(QStringLiteral("period"));
    if (const auto known = fromCode<RecordPeriod>(period)) {
        const DaySpan days = daysOf(*known, services().store.clock().today());
        query.from = days.from;
        query.until = days.until;
    } else {
        query.from = filterBar()->day(QStringLiteral("from"));
        query.until = filterBar()->day(QStringLiteral("until"));
    }
    query.kind = fromCode<ParticipationKind>(filterBar()->choice(QStringLiteral("kind")));
    query.category = fromCode<MemberCategory>(filterBar()->choice(QStringLiteral("category")));
    query.state = fromCode<ParticipationState>(filterBar()->choice(QStringLiteral("state")));
    if (const QString printed = filterBar()->choice(QStringLiteral("printed")); !printed.isEmpty())
        query.printed = printed == u"yes";
    query.sort = RecordListModel::sortOf(sortColumn()).value_or(RecordSort::Date);
    query.descending = sortOrder() == Qt::DescendingOrder;
    // Who sorts looks for the same record in another order; who types looks for another one.
    m_keepCurrent = query.text == m_lastText;
    m_lastText = query.text;
    m_model->setQuery(query);
}

void RecordListPage::openRow(int row)
{
    if (const RecordRow *each = m_model->rowAt(row))
        Q_EMIT recordRequested(each->entry.memberId, each->entry.id);
}

void RecordListPage::rowChosen(int row, int selectedRows)
{
    const RecordRow *each = m_model->rowAt(row);
    for (QAction *action : std::as_const(m_rowActions))
        action->setEnabled(row >= 0);
    if (auto *activityAction = findChild<QAction *>(QStringLiteral("activityChangesAction")))
        activityAction->setEnabled(each && each->entry.activityId);
    m_amendAction->setEnabled(each && each->entry.state == ParticipationState::Valid);
    m_voidAction->setEnabled(selectedRows > 1 || m_amendAction->isEnabled());
    m_selected.clear();
    m_selectionKnown = selectedRows <= selectionFollowed;
    if (m_selectionKnown) {
        const auto ranges = table()->selectedRanges();
        for (const auto &[first, last] : ranges)
            for (int i = first; i <= last; ++i) {
                if (const RecordRow *selected = m_model->rowAt(i))
                    m_selected.insert(selected->entry.id);
                else
                    m_selectionKnown = false;
            }
    }
    m_current = each ? each->entry.id : ParticipationId{};
    if (selectedRows > 1)
        m_brief->showCount(selectedRows);
    else if (each)
        m_brief->showRecord(*each);
    else
        m_brief->clear();
    m_changes->setVisible(each && selectedRows <= 1);
    m_changes->setRecord(
        QStringLiteral("participation"), each && selectedRows <= 1 ? QString::number(each->entry.id.value) : QString());
}

void RecordListPage::keepSelection(bool anew)
{
    QItemSelectionModel *selection = table()->selectionModel();
    const auto choose = [&](int row) {
        selection->setCurrentIndex(m_model->index(row, table()->shownColumns().value(0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    const auto placeOf = [this](ParticipationId id) {
        const int row = m_model->rowOf(id);
        return row >= 0 ? row : m_model->rowReplacing(id);
    };
    if (anew) {
        const int row = m_keepCurrent && m_current ? placeOf(m_current) : -1;
        if (row >= 0)
            choose(row);
        return;
    }
    // Rows have been read again in place: what is selected must stay the same records, for actions fall upon them.
    if (!m_selectionKnown) {
        selection->clearSelection();
        return;
    }
    QItemSelection records;
    int moved = 0;
    for (const ParticipationId id : std::as_const(m_selected)) {
        const int row = placeOf(id);
        if (row < 0)
            continue;
        moved += selection->isRowSelected(row) ? 0 : 1;
        records.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    if (records.isEmpty()) {
        // Voided, and shown no more: the next one is in hand.
        const int row = std::min(table()->currentIndex().row(), m_model->rowCount() - 1);
        if (row >= 0 && !m_selected.isEmpty())
            choose(row);
        return;
    }
    if (moved == 0 && table()->selectedRowCount() == m_selected.size())
        return;
    const int current = placeOf(m_current);
    selection->select(records, QItemSelectionModel::ClearAndSelect);
    if (current >= 0)
        selection->setCurrentIndex(
            m_model->index(current, table()->shownColumns().value(0)), QItemSelectionModel::NoUpdate);
}

void RecordListPage::showActivityChanges()
{
    withCurrent([this](const RecordRow &each) {
        if (each.entry.activityId)
            showHistory(workplace(), this, each.activityTitle, QStringLiteral("activity"),
                QString::number(each.entry.activityId.value));
    });
}

void RecordListPage::goTo(ParticipationId record)
{
    m_wanted = record;
    m_searches = 0;
    // An answer that was on its way may be from before.
    m_model->refresh();
}

void RecordListPage::goToWanted()
{
    constexpr int mostSearches = 5; // of a list that others change all the while
    if (!m_wanted || !m_model->isCurrent())
        return;
    afterwards(services().recordLists.ids(m_model->query()), this,
        [this, record = m_wanted](const Result<QList<ParticipationId>> &ids) {
            if (record != m_wanted)
                return;
            const auto row = int(ids ? ids->indexOf(record) : -1);
            const RecordRow *there = m_model->rowAt(row);
            if (row >= 0 && row < m_model->rowCount() && (there == nullptr || there->entry.id == record)) {
                m_wanted = {};
                // At once: rows that are read again just now must not bring back what was selected before.
                m_selected = {record};
                m_selectionKnown = true;
                m_current = record;
                table()->selectRow(row);
                table()->scrollTo(table()->currentIndex());
                return;
            }
            ++m_searches;
            const QMap<QString, QString> all{{QStringLiteral("state"), QString()}};
            if (row >= 0 && m_searches <= mostSearches)
                m_model->refresh();
            // It does not fit the filter; void ones for instance are not listed at first.
            else if (row < 0 && m_searches == 1 && filterBar()->values() != all)
                filterBar()->setValues(all);
            else
                m_wanted = {};
        });
}

void RecordListPage::showTotals()
{
    const RecordTotals &totals = m_model->totals();
    QString text
        = tr("Records: %L1   Hours: %2   Deeds: %L3").arg(totals.valid).arg(hoursOf(totals.minutes)).arg(totals.deeds);
    if (totals.rows > totals.valid)
        text += tr("   Void or amended, not counted: %L1").arg(totals.rows - totals.valid);
    const RecordQuery &query = m_model->query();
    if (query.from.isValid() || query.until.isValid())
        text += tr("   %1 – %2").arg(dateText(query.from), dateText(query.until));
    setFooter(text);
}

void RecordListPage::withCurrent(const std::function<void(const RecordRow &)> &use)
{
    if (const RecordRow *each = m_model->rowAt(table()->currentIndex().row())) {
        const RecordRow copy = *each;
        use(copy);
    }
}

void RecordListPage::withSelected(const Use &use)
{
    const auto ranges = table()->selectedRanges();
    QList<ParticipationId> chosen;
    QHash<int, ParticipationId> shown;
    const int rows = table()->selectedRowCount();
    for (const auto &[first, last] : ranges)
        for (int i = first; i <= last; ++i)
            if (const RecordRow *each = m_model->rowAt(i)) {
                chosen.append(each->entry.id);
                shown.insert(i, each->entry.id);
            }
    if (rows == 0)
        return;
    if (chosen.size() == rows) {
        use(chosen);
        return;
    }
    // The rows between were never on the screen: the store knows the whole list's order. Another program may have
    // changed it since: then rows are other records than those that were chosen.
    afterwards(services().recordLists.ids(m_model->query()), this,
        [this, ranges, shown, use, all = m_model->rowCount()](const Result<QList<ParticipationId>> &ids) {
            if (!ids) {
                workplace().tellError(this, ids.error());
                return;
            }
            bool same = ids->size() == all;
            for (auto row = shown.cbegin(); same && row != shown.cend(); ++row)
                same = ids->at(row.key()) == row.value();
            if (!same) {
                workplace().prompts().tell(this, tr("The list has changed"),
                    tr("The list has changed since these rows were selected; nothing was done. Select them again."));
                table()->clearSelection();
                m_model->refresh();
                return;
            }
            QList<ParticipationId> wanted;
            for (const auto &[first, last] : ranges)
                wanted += ids->mid(first, last - first + 1);
            use(wanted);
        });
}

void RecordListPage::newRecord()
{
    Q_EMIT workplace().entryRequested({});
}

void RecordListPage::editRecord()
{
    withCurrent([this](const RecordRow &each) {
        if (each.entry.state != ParticipationState::Valid)
            return;
        auto *dialog = new AmendDialog(workplace(), each.entry, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, table(), [this] { table()->setFocus(); });
        dialog->open();
    });
}

void RecordListPage::voidSelected()
{
    const int rows = table()->selectedRowCount();
    if (m_asking || rows == 0)
        return;
    if (rows > voidLimit) {
        workplace().prompts().tell(this, tr("Void records"),
            tr("%L1 records are selected; up to %L2 can be voided at once. Narrow the list down first. A whole import "
               "is taken back under “Past imports”.")
                .arg(rows)
                .arg(voidLimit));
        return;
    }
    withSelected([this](const QList<ParticipationId> &ids) {
        m_asking = true;
        afterwards(services().recordLists.forecastVoid(ids), this, [this](const Result<VoidForecast> &forecast) {
            m_asking = false;
            if (!forecast)
                workplace().tellError(this, forecast.error());
            else
                askVoid(*forecast);
        });
    });
}

void RecordListPage::askVoid(const VoidForecast &forecast)
{
    const auto count = forecast.valid.size();
    const QString title = count > 1 ? tr("Void records") : tr("Void a record");
    if (count == 0) {
        workplace().prompts().tell(this, title, tr("What is selected is void or amended already."));
        return;
    }
    QStringList lines;
    const int row = count == 1 ? m_model->rowOf(forecast.valid.first()) : -1;
    if (const RecordRow *each = m_model->rowAt(row))
        lines.append(tr("%1  %2  %3").arg(dateText(each->entry.date), each->memberName, each->entry.content));
    else
        lines.append(tr("%L1 records of %L2 people become void with one reason.").arg(count).arg(forecast.members));
    lines.append(tr("Hours that no longer count: %1   Deeds: %L2").arg(hoursOf(forecast.minutes)).arg(forecast.deeds));
    if (forecast.printed > 0)
        lines.append(
            tr("Standing in printed booklets: %L1. There they are to be struck out by hand.").arg(forecast.printed));
    if (forecast.others > 0)
        lines.append(tr("Void or amended already, left as they are: %L1").arg(forecast.others));
    lines.append(tr("What is void stays readable, struck through. Why is it void?"));
    const auto reason = workplace().prompts().ask(this, title, lines.join(u'\n'));
    if (!reason)
        return;
    table()->setFocus();
    afterwards(
        services().recordLists.voidAll(forecast.valid, reason->trimmed()), this, [this](const Result<int> &voided) {
            if (!voided)
                workplace().tellError(this, voided.error());
        });
}

void RecordListPage::exportRecords()
{
    whenCurrent([this] { exportTo(tr("Export the records"), m_model->query(), {}, false); });
}

void RecordListPage::exportRoster()
{
    whenCurrent([this] {
        RecordQuery query = m_model->query();
        query.state = ParticipationState::Valid;
        exportTo(tr("Export a list that can be imported again"), query, {}, true);
    });
}

void RecordListPage::exportTo(
    const QString &title, const RecordQuery &query, const QList<ParticipationId> &records, bool roster)
{
    if (m_model->rowCount() == 0) {
        workplace().prompts().tell(this, title, tr("The list is empty: there is nothing to export."));
        return;
    }
    const QString day = services().store.clock().today().toString(Qt::ISODate);
    QString file = workplace().prompts().saveFile(this, title, tr("Excel workbooks (*.xlsx);;Text with commas (*.csv)"),
        QStringLiteral("%1 %2.xlsx").arg(tr("Participation records"), day));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".xlsx");
    QList<RecordColumn> columns;
    if (roster)
        columns = recordRosterColumns();
    else
        for (const int column : table()->shownColumns())
            columns.append(RecordListModel::exportColumn(column));
    auto *job = new RecordExportJob(
        services().store, query, records, columns, {file, tr("Participation records"), m_model->totals().rows});
    Workplace *place = &workplace();
    connect(job, &Job::finished, place, [job, place, title, file] {
        place->tell(title, tr("Records: %L1\n%2").arg(job->exportedCount()).arg(QDir::toNativeSeparators(file)));
    });
    place->run(job, title);
}

} // namespace dangjian
