// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberlistpage.h"

#include "app/afterwards.h"
#include "app/words.h"
#include "listpage/enumlists.h"
#include "listpage/filterbar.h"
#include "listpage/listtable.h"
#include "members/memberchangedialog.h"
#include "members/memberlistmodel.h"
#include "members/personbrief.h"
#include "printing/paperchoices.h"
#include "rosters/filedrop.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace dangjian {

namespace {

/** So many people are followed by name when rows move below a selection. */
constexpr int selectionFollowed = 500;
constexpr int namesSaid = 3;

const QString normalState = codeOf(MembershipState::Normal);
const QString lastYear = QStringLiteral("last");

} // namespace

MemberListPage::MemberListPage(Workplace &workplace, QWidget *parent)
    : ListPage(workplace, QStringLiteral("members"), parent),
      m_model(new MemberListModel(workplace.services(), this)),
      m_brief(new PersonBrief(workplace, this)),
      m_actions(new MemberActions(workplace, this))
{
    setObjectName(QStringLiteral("memberListPage"));
    setHeading(tr("Members"));
    setTables({QStringLiteral("member"), QStringLiteral("certificate"), QStringLiteral("participation"),
        QStringLiteral("unit"), QStringLiteral("organization")});
    addActions();
    addFilters();
    setModel(m_model);
    table()->setAccessibleName(tr("Members"));
    setDetail(m_brief, 300);
    setEmptyWords(tr("There are no members here yet.\nEnter the first one, or import a roster in Excel's format."));
    connect(addEmptyAction(tr("New member"), QStringLiteral("emptyNewButton")), &QPushButton::clicked, m_actions,
        &MemberActions::add);
    connect(addEmptyAction(tr("Import a roster…"), QStringLiteral("emptyImportButton")), &QPushButton::clicked,
        m_actions, &MemberActions::importRoster);
    connect(m_model, &WindowedModel::answered, this, [this](bool anew) {
        showTotals();
        keepSelection(anew);
    });
    connect(m_brief, &PersonBrief::openRequested, this, &MemberListPage::personRequested);
    connect(m_brief, &PersonBrief::entryRequested, &workplace, &Workplace::entryRequested);
    connect(m_actions, &MemberActions::added, this, &MemberListPage::personRequested);
}

void MemberListPage::addActions()
{
    connect(addAction(tr("&New member"), QKeySequence::New, QStringLiteral("new"), true), &QAction::triggered, this,
        &MemberListPage::newRecord);
    connect(addAction(tr("&Print…"), QKeySequence::Print, QStringLiteral("print")), &QAction::triggered, this,
        &MemberListPage::printRecords);
    connect(addAction(tr("&Export…"), QKeySequence(QStringLiteral("Ctrl+E")), QStringLiteral("export")),
        &QAction::triggered, this, &MemberListPage::exportRecords);
    connect(addAction(tr("&Import a roster…"), {}, QStringLiteral("import")), &QAction::triggered, m_actions,
        &MemberActions::importRoster);
    new FileDrop(workplace(), RosterSubject::Members, this);

    const auto row = [this](const QString &name, const QString &objectName, auto slot) {
        QAction *action = addRowAction(name, {}, objectName);
        connect(action, &QAction::triggered, this, [this, slot] { whenCurrent(slot); });
        m_rowActions.append(action);
    };
    row(tr("Open"), QStringLiteral("open"), [this] { openRow(table()->currentIndex().row()); });
    row(tr("Edit…\tF2"), QStringLiteral("edit"), [this] { editRecord(); });
    row(tr("Enter a record"), QStringLiteral("entry"),
        [this] { withCurrent([this](const MemberRow &each) { Q_EMIT workplace().entryRequested(each.id); }); });
    addRowSeparator();
    row(tr("Preview the certificate"), QStringLiteral("previewCertificate"), [this] {
        withCurrent([this](const MemberRow &each) { m_actions->preview(each.id, PaperKind::Certificate); });
    });
    row(tr("Preview the registration form"), QStringLiteral("previewForm"), [this] {
        withCurrent([this](const MemberRow &each) { m_actions->preview(each.id, PaperKind::RegistrationForm); });
    });
    row(tr("Continue the booklets of the selected…"), QStringLiteral("continueSelected"),
        [this] { withChoice([this](const MemberChoice &choice) { m_actions->continueBooklets(choice.ids); }); });
    row(tr("Print certificates of the selected…"), QStringLiteral("printSelected"), [this] {
        withChoice([this](const MemberChoice &choice) { m_actions->printMany(choice, PaperKind::Certificate); });
    });
    // Whatever the number of rows: labels of one person are as good as of a thousand.
    auto *papersMenu = new QMenu(this);
    for (const PaperKind kind : {PaperKind::Letter, PaperKind::EnvelopeDl, PaperKind::EnvelopeC5, PaperKind::Labels,
             PaperKind::Roster, PaperKind::Photos, PaperKind::VolunteerProof})
        connect(papersMenu->addAction(tr("%1…").arg(paperName(kind))), &QAction::triggered, this, [this, kind] {
            whenCurrent([this, kind] {
                withChoice([this, kind](const MemberChoice &choice) { m_actions->printMany(choice, kind); });
            });
        });
    QAction *papers = addRowAction(tr("Letters and lists of the selected"), {}, QStringLiteral("papersSelected"));
    papers->setMenu(papersMenu);
    m_rowActions.append(papers);
    row(tr("Export the selected…"), QStringLiteral("exportSelected"), [this] {
        withChoice([this](const MemberChoice &choice) {
            m_actions->exportList(choice, m_model->query(), table()->shownColumns());
        });
    });
    addRowSeparator();
    const auto change = [this, row](const QString &name, const QString &objectName, MemberChange what) {
        row(name, objectName, [this, what] {
            withChoice([this, what](const MemberChoice &choice) { m_actions->change(choice, what); });
        });
    };
    change(tr("Change category…"), QStringLiteral("category"), MemberChange::Category);
    change(tr("Change state…"), QStringLiteral("state"), MemberChange::State);
    change(tr("Change standing…"), QStringLiteral("standing"), MemberChange::Standing);
    change(tr("Transfer to another branch…"), QStringLiteral("transfer"), MemberChange::Branch);
    addRowSeparator();
    connect(addRowAction(tr("Find duplicates…"), {}, QStringLiteral("duplicates")), &QAction::triggered, this,
        &MemberListPage::duplicatesRequested);
    m_mergeAction = addRowAction(tr("Merge the two selected…"), {}, QStringLiteral("merge"));
    m_mergeAction->setEnabled(false);
    connect(m_mergeAction, &QAction::triggered, this, [this] {
        whenCurrent([this] {
            withChoice([this](const MemberChoice &choice) {
                if (choice.ids.size() == 2)
                    Q_EMIT mergeRequested(choice.ids.at(0), choice.ids.at(1));
            });
        });
    });
    addRowSeparator();
    connect(addRowAction(tr("Copy\tCtrl+C"), {}, QStringLiteral("copy")), &QAction::triggered, this,
        [this] { table()->copySelection(false); });
    connect(addRowAction(tr("Copy with headings\tCtrl+Shift+C"), {}, QStringLiteral("copyWithHeadings")),
        &QAction::triggered, this, [this] { table()->copySelection(true); });
}

void MemberListPage::addFilters()
{
    filterBar()->textEdit()->setPlaceholderText(tr("Name, initials, numbers, address"));
    filterBar()->addChoice(
        QStringLiteral("category"), tr("Category"), tr("All categories"), choicesOf<MemberCategory>());
    filterBar()->addChoice(
        QStringLiteral("state"), tr("State"), tr("All states"), choicesOf<MembershipState>(), normalState);
    filterBar()->addChoice(QStringLiteral("standing"), tr("Standing"), tr("All standings"), choicesOf<Standing>());
    filterBar()->addChoice(QStringLiteral("relation"), tr("Relation"), tr("All relations"), choicesOf<Relation>());
    filterBar()->addChoice(
        QStringLiteral("year"), tr("Year of hours and deeds"), tr("This year"), {{lastYear, tr("Last year")}});
    filterBar()->addChoice(QStringLiteral("due"), tr("What is due"), tr("Due or not"), choicesOf<MemberDue>());
    filterBar()->addSwitch(QStringLiteral("unprinted"), tr("Never printed"));
    afterwards(services().members.recordedYears(), this, [this](const Result<QList<int>> &years) {
        if (years)
            offerYears(*years);
    });
}

void MemberListPage::offerYears(const QList<int> &years)
{
    QList<FilterChoice> choices{{lastYear, tr("Last year")}};
    const int thisYear = services().store.clock().today().year();
    for (const int year : years)
        if (year < thisYear - 1)
            choices.append({QString::number(year), tr("Year %1").arg(year)});
    filterBar()->setChoices(QStringLiteral("year"), choices);
}

int MemberListPage::chosenYear()
{
    // Kept by what it means to today, so that a new year begins by itself.
    const QString code = filterBar()->choice(QStringLiteral("year"));
    const int thisYear = services().store.clock().today().year();
    return code.isEmpty() ? thisYear : code == lastYear ? thisYear - 1 : code.toInt();
}

void MemberListPage::applyFilter()
{
    MemberQuery query;
    query.scope = workplace().scope();
    query.text = filterBar()->text();
    query.category = fromCode<MemberCategory>(filterBar()->choice(QStringLiteral("category")));
    query.state = fromCode<MembershipState>(filterBar()->choice(QStringLiteral("state")));
    query.standing = fromCode<Standing>(filterBar()->choice(QStringLiteral("standing")));
    query.relation = fromCode<Relation>(filterBar()->choice(QStringLiteral("relation")));
    query.year = chosenYear();
    query.due = fromCode<MemberDue>(filterBar()->choice(QStringLiteral("due")));
    query.today = services().store.clock().today();
    query.neverPrinted = filterBar()->isOn(QStringLiteral("unprinted"));
    query.sort = MemberListModel::sortOf(sortColumn()).value_or(MemberSort::Name);
    query.descending = sortOrder() == Qt::DescendingOrder;
    // Who sorts looks for the same person in another order; who types looks for another one.
    m_keepCurrent = query.text == m_lastText;
    m_lastText = query.text;
    m_model->setQuery(query);
}

void MemberListPage::openRow(int row)
{
    if (const MemberRow *each = m_model->rowAt(row))
        Q_EMIT personRequested(each->id);
}

void MemberListPage::rowChosen(int row, int selectedRows)
{
    for (QAction *action : std::as_const(m_rowActions))
        action->setEnabled(row >= 0);
    m_mergeAction->setEnabled(selectedRows == 2);
    const MemberRow *each = m_model->rowAt(row);
    m_selected.clear();
    m_selectionKnown = selectedRows <= selectionFollowed;
    if (m_selectionKnown) {
        const auto ranges = table()->selectedRanges();
        for (const auto &[first, last] : ranges)
            for (int i = first; i <= last; ++i) {
                if (const MemberRow *selected = m_model->rowAt(i))
                    m_selected.insert(selected->id);
                else
                    m_selectionKnown = false;
            }
    }
    m_current = each ? each->id : MemberId{};
    if (selectedRows > 1)
        m_brief->showCount(selectedRows);
    else
        m_brief->showMember(m_current);
}

void MemberListPage::keepSelection(bool anew)
{
    QItemSelectionModel *selection = table()->selectionModel();
    if (anew) {
        const int row = m_keepCurrent && m_current ? m_model->rowOf(m_current) : -1;
        if (row >= 0)
            selection->setCurrentIndex(m_model->index(row, table()->shownColumns().value(0)),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    // Rows have been read again in place: what is selected must stay the same people, for actions fall upon them.
    const int rows = table()->selectedRowCount();
    if (rows == m_model->rowCount())
        return;
    if (!m_selectionKnown) {
        selection->clearSelection();
        return;
    }
    QItemSelection people;
    int moved = 0;
    for (const MemberId id : std::as_const(m_selected)) {
        const int row = m_model->rowOf(id);
        if (row < 0)
            continue;
        moved += selection->isRowSelected(row) ? 0 : 1;
        people.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    if (moved == 0 && rows == m_selected.size())
        return;
    const int current = m_model->rowOf(m_current);
    selection->select(people, QItemSelectionModel::ClearAndSelect);
    if (current >= 0)
        selection->setCurrentIndex(
            m_model->index(current, table()->shownColumns().value(0)), QItemSelectionModel::NoUpdate);
}

void MemberListPage::showTotals()
{
    const MemberTotals &totals = m_model->totals();
    setFooter(tr("Members: %L1   of them with their relation here: %L2   Hours of %5: %3   Deeds: %L4")
                  .arg(totals.members)
                  .arg(totals.formal)
                  .arg(QLocale().toString(double(totals.minutes) / 60, 'f', totals.minutes % 60 ? 1 : 0))
                  .arg(totals.deeds)
                  .arg(m_model->query().year));
}

void MemberListPage::withCurrent(const std::function<void(const MemberRow &)> &use)
{
    const MemberRow *each = m_model->rowAt(table()->currentIndex().row());
    if (each) {
        const MemberRow copy = *each;
        use(copy);
    }
}

void MemberListPage::withChoice(const Use &use)
{
    const auto ranges = table()->selectedRanges();
    MemberChoice choice;
    choice.count = table()->selectedRowCount();
    if (choice.count == 0)
        return;
    bool all = true;
    for (const auto &[first, last] : ranges)
        for (int i = first; i <= last && (all || choice.names.size() < namesSaid); ++i) {
            const MemberRow *each = m_model->rowAt(i);
            all = all && each;
            if (!each)
                break;
            choice.ids.append(each->id);
            if (choice.names.size() < namesSaid)
                choice.names.append(each->name);
        }
    if (choice.count == m_model->rowCount())
        choice.query = m_model->query();
    if (all) {
        use(choice);
        return;
    }
    // The rows between were never on the screen: the store knows the whole list's order. Another office's program may
    // have changed it since: then rows are other people than those who were chosen.
    QHash<int, MemberId> shown;
    for (const auto &[first, last] : ranges)
        for (int i = first; i <= last; ++i)
            if (const MemberRow *each = m_model->rowAt(i))
                shown.insert(i, each->id);
    afterwards(services().members.ids(m_model->query()), this,
        [this, choice, ranges, use, shown, rows = m_model->rowCount()](const Result<QList<MemberId>> &ids) mutable {
            if (!ids) {
                workplace().tellError(this, ids.error());
                return;
            }
            bool same = ids->size() == rows;
            for (auto row = shown.cbegin(); same && row != shown.cend(); ++row)
                same = ids->at(row.key()) == row.value();
            if (!same) {
                workplace().prompts().tell(this, tr("The list has changed"),
                    tr("The list has changed since these rows were selected; nothing was done. Select them again."));
                table()->clearSelection();
                m_model->refresh();
                return;
            }
            choice.ids.clear();
            for (const auto &[first, last] : ranges)
                choice.ids += ids->mid(first, last - first + 1);
            use(choice);
        });
}

void MemberListPage::newRecord()
{
    m_actions->add();
}

void MemberListPage::editRecord()
{
    withCurrent([this](const MemberRow &each) { m_actions->edit(each.id); });
}

void MemberListPage::printRecords()
{
    whenCurrent([this] {
        if (table()->selectedRowCount() == 0) {
            m_actions->printMany(everyone(), PaperKind::Certificate);
            return;
        }
        // Who is selected comes first; the whole list stands beside it.
        withChoice([this](MemberChoice choice) {
            choice.query = m_model->query();
            m_actions->printMany(choice, PaperKind::Certificate);
        });
    });
}

void MemberListPage::exportRecords()
{
    whenCurrent([this] {
        if (table()->selectedRowCount() > 1)
            withChoice([this](const MemberChoice &choice) {
                m_actions->exportList(choice, m_model->query(), table()->shownColumns());
            });
        else
            m_actions->exportList(everyone(), m_model->query(), table()->shownColumns());
    });
}

MemberChoice MemberListPage::everyone() const
{
    MemberChoice everyone;
    everyone.query = m_model->query();
    everyone.count = m_model->rowCount();
    return everyone;
}

} // namespace dangjian
