// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rowsstep.h"

#include "app/appearance.h"
#include "app/workplace.h"
#include "listpage/columnfit.h"
#include "listpage/flowlayout.h"
#include "listpage/listtable.h"
#include "rosters/branchespane.h"
#include "rosters/rosterneeds.h"
#include "rosters/rosterrowmodel.h"
#include "rosters/rostersession.h"
#include "rosters/rowdetail.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dangjian {

namespace {

const QString splitterKey = QStringLiteral("import/splitter");
constexpr int findPauseMs = 150;
/** More selected rows than these are not looked for again in a new plan. */
constexpr qsizetype rowsReselected = 500;
constexpr int branchesNamed = 3;

} // namespace

RowsStep::RowsStep(RosterSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new RosterRowModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildFilters());
    layout->addWidget(buildRules());
    m_warningLabel = new QLabel(this);
    m_warningLabel->setObjectName(QStringLiteral("muchChangedLabel"));
    m_warningLabel->setWordWrap(true);
    m_warningLabel->setAutoFillBackground(true);
    m_warningLabel->setMargin(6);
    QPalette alert = palette();
    alert.setColor(QPalette::Window, shadesOf(alert).warningSoft);
    alert.setColor(QPalette::WindowText, shadesOf(alert).warning);
    m_warningLabel->setPalette(alert);
    layout->addWidget(m_warningLabel);
    layout->addWidget(buildTable(), 1);
    connect(&m_session, &RosterSession::planned, this, &RowsStep::showPlan);
    connect(&m_session, &RosterSession::workChanged, this, &RowsStep::readyChanged);
    m_warningLabel->hide();
}

RowsStep::~RowsStep()
{
    m_session.workplace().memory().setValue(splitterKey, m_splitter->saveState());
}

QWidget *RowsStep::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *layout = new FlowLayout(bar);
    m_chipGroup = new QButtonGroup(this);
    for (const RowGroup group : {RowGroup::All, RowGroup::New, RowGroup::Changed, RowGroup::Unchanged,
             RowGroup::Doubtful, RowGroup::Refused, RowGroup::Ignored, RowGroup::Noticed}) {
        auto *chip = new QToolButton(bar);
        chip->setObjectName(QStringLiteral("groupButton%1").arg(int(group)));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_chipGroup->addButton(chip, int(group));
        m_chips.insert(group, chip);
        layout->addWidget(chip);
    }
    m_chips.value(RowGroup::All)->setChecked(true);
    m_findEdit = new QLineEdit(bar);
    m_findEdit->setObjectName(QStringLiteral("findEdit"));
    m_findEdit->setPlaceholderText(tr("Name, row number or reason"));
    m_findEdit->setAccessibleName(tr("Find among the rows"));
    m_findEdit->setClearButtonEnabled(true);
    m_findEdit->setMinimumWidth(fontMetrics().height() * 9);
    layout->addWidget(m_findEdit);
    m_findPause = new QTimer(this);
    m_findPause->setSingleShot(true);
    m_findPause->setInterval(findPauseMs);
    connect(m_findEdit, &QLineEdit::textChanged, m_findPause, qOverload<>(&QTimer::start));
    connect(m_findPause, &QTimer::timeout, this, [this] {
        m_model->setText(m_findEdit->text().trimmed());
        showRow();
    });
    connect(m_chipGroup, &QButtonGroup::idClicked, this, [this](int id) { chooseGroup(RowGroup(id)); });
    return bar;
}

QWidget *RowsStep::buildRules()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool people = m_session.subject() == RosterSubject::Members;
    m_existingLabel = new QLabel(people ? tr("Who is there &already") : tr("What is there &already"), bar);
    m_existingCombo = new QComboBox(bar);
    m_existingCombo->setObjectName(QStringLiteral("existingCombo"));
    m_existingCombo->addItem(tr("skip: nothing of it changes"), int(OnExisting::Skip));
    m_existingCombo->addItem(tr("fill gaps: only what is blank"), int(OnExisting::Fill));
    m_existingCombo->addItem(tr("replace: the file is right"), int(OnExisting::Replace));
    m_existingLabel->setBuddy(m_existingCombo);
    m_monthsLabel = new QLabel(tr("Dates &without a day"), bar);
    m_monthsCombo = new QComboBox(bar);
    m_monthsCombo->setObjectName(QStringLiteral("monthsCombo"));
    m_monthsCombo->addItem(tr("ask row by row"), int(MonthRule::Ask));
    m_monthsCombo->addItem(tr("take the first of the month"), int(MonthRule::FirstDay));
    if (!needsDays(m_session.subject()))
        m_monthsCombo->addItem(tr("leave the date open"), int(MonthRule::LeaveOpen));
    m_monthsLabel->setBuddy(m_monthsCombo);
    layout->addWidget(m_existingLabel);
    layout->addWidget(m_existingCombo);
    layout->addSpacing(18);
    layout->addWidget(m_monthsLabel);
    layout->addWidget(m_monthsCombo);
    layout->addStretch(1);
    m_monthsLabel->setVisible(hasDays(m_session.subject()));
    m_monthsCombo->setVisible(hasDays(m_session.subject()));
    connect(m_existingCombo, &QComboBox::activated, this, [this] {
        m_session.options().onExisting = OnExisting(m_existingCombo->currentData().toInt());
        m_session.plan();
    });
    connect(m_monthsCombo, &QComboBox::activated, this, [this] {
        m_session.options().months = MonthRule(m_monthsCombo->currentData().toInt());
        m_session.plan();
    });
    return bar;
}

QWidget *RowsStep::buildTable()
{
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    auto *left = new QWidget(m_splitter);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    m_table = new ListTable(left);
    m_table->setObjectName(QStringLiteral("rowsTable"));
    m_table->setAccessibleName(tr("Rows of the roster"));
    m_table->setModel(m_model);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    new ColumnFit(m_table, m_table->horizontalHeader(),
        {{4, 14}, {8, 20}, {15, 24, false, true}, {7, 12}, {8, 14}, {12, 90, true}});
    m_emptyLabel = new QLabel(left);
    m_emptyLabel->setObjectName(QStringLiteral("rowsEmptyLabel"));
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    leftLayout->addWidget(m_table, 1);
    leftLayout->addWidget(m_emptyLabel, 1);
    m_tabs = new QTabWidget(m_splitter);
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setDocumentMode(true);
    m_detail = new RowDetail(m_session, m_tabs);
    m_branches = new BranchesPane(m_session, m_tabs);
    m_tabs->addTab(m_detail, tr("&Row in hand"));
    m_tabs->addTab(m_branches, tr("&Unknown branches"));
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 1);
    const int line = fontMetrics().height();
    m_splitter->setSizes({line * 44, line * 19});
    m_splitter->restoreState(m_session.workplace().memory().value(splitterKey).toByteArray());
    m_emptyLabel->hide();
    m_rowMenu = new QMenu(this);
    m_rowMenu->setObjectName(QStringLiteral("rosterRowMenu"));
    fillMenu();
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!selectedRows().isEmpty())
            m_rowMenu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowsStep::showRow);
    connect(m_table, &ListTable::rowOpened, this, [this] {
        m_tabs->setCurrentWidget(m_detail);
        m_detail->takeKeyboard();
    });
    connect(m_branches, &BranchesPane::openChanged, this, &RowsStep::showStrips);
    return m_splitter;
}

void RowsStep::fillMenu()
{
    const auto add = [this](const QString &text, const QString &name, auto slot) {
        QAction *action = m_rowMenu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("As the whole file"), QStringLiteral("rowsAsFile"), [this] { decideExisting(std::nullopt); });
    add(tr("Skip"), QStringLiteral("rowsSkip"), [this] { decideExisting(OnExisting::Skip); });
    add(tr("Fill gaps"), QStringLiteral("rowsFill"), [this] { decideExisting(OnExisting::Fill); });
    add(tr("Replace values"), QStringLiteral("rowsReplace"), [this] { decideExisting(OnExisting::Replace); });
    m_rowMenu->addSeparator();
    add(tr("Leave out"), QStringLiteral("rowsLeaveOut"),
        [this] { m_session.decide(selectedRows(), [](RosterRowChoice &choice) { choice.leaveOut = true; }); });
    add(tr("Do not leave out"), QStringLiteral("rowsTakeIn"),
        [this] { m_session.decide(selectedRows(), [](RosterRowChoice &choice) { choice.leaveOut = false; }); });
    if (m_session.subject() == RosterSubject::Members)
        add(tr("Other persons than those who look alike"), QStringLiteral("rowsOthers"), [this] {
            m_session.decide(selectedRows(), [](RosterRowChoice &choice) { choice.samePerson = MemberId{}; });
        });
    m_rowMenu->addSeparator();
    add(tr("Copy with headings\tCtrl+Shift+C"), QStringLiteral("rowsCopy"), [this] { m_table->copySelection(true); });
}

void RowsStep::decideExisting(std::optional<OnExisting> what)
{
    m_session.decide(selectedRows(), [what](RosterRowChoice &choice) { choice.onExisting = what; });
}

QList<RosterRowId> RowsStep::selectedRows() const
{
    QList<RosterRowId> rows;
    const auto ranges = m_table->selectedRanges();
    for (const auto &[first, last] : ranges)
        for (int row = first; row <= last; ++row)
            rows.append(m_model->rowAt(row).id());
    return rows;
}

void RowsStep::showPlan()
{
    const int current = m_table->currentIndex().row();
    const bool sameFile = m_file == m_session.options().file;
    QList<RosterRowId> selected;
    RosterRowId inHand;
    if (sameFile && current >= 0 && current < m_model->rowCount()) {
        inHand = m_model->rowAt(current).id();
        selected = selectedRows();
    }
    m_file = m_session.options().file;
    const bool hadKeyboard = m_table->hasFocus();
    m_existingCombo->setCurrentIndex(m_existingCombo->findData(int(m_session.options().onExisting)));
    m_monthsCombo->setCurrentIndex(m_monthsCombo->findData(int(m_session.options().months)));
    m_model->setReport(m_session.report(), m_session.options(), m_session.namesLeft());
    if (!sameFile) {
        m_findEdit->clear();
        m_model->setText({});
        chooseGroup(RowGroup::All);
    }
    // Who decides about one row goes on from there, also where it has left the list by that.
    int row = m_model->indexOf(inHand);
    if (row < 0 && m_model->rowCount() > 0)
        row = qBound(0, current, m_model->rowCount() - 1);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        if (selected.size() > 1 && selected.size() <= rowsReselected)
            for (const RosterRowId &id : std::as_const(selected))
                if (const int at = m_model->indexOf(id); at >= 0)
                    m_table->selectionModel()->select(
                        m_model->index(at, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (hadKeyboard)
        m_table->setFocus();
    showCounts();
    showStrips();
    showRow();
    Q_EMIT readyChanged();
}

void RowsStep::showCounts()
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        const int count = m_model->count(chip.key());
        chip.value()->setText(tr("%1 %2").arg(wordFor(chip.key()), QLocale().toString(count)));
        const bool always = chip.key() != RowGroup::Ignored && chip.key() != RowGroup::Noticed;
        chip.value()->setVisible(always || count > 0);
    }
    // The group in view may have become empty by the last decision.
    if (m_model->count(m_model->group()) == 0 && m_model->group() != RowGroup::All)
        chooseGroup(RowGroup::All);
}

void RowsStep::showStrips()
{
    const QString warned = warning();
    m_warningLabel->setText(warned);
    m_warningLabel->setVisible(!warned.isEmpty());
    const int open = m_branches->open();
    const int tab = m_tabs->indexOf(m_branches);
    m_tabs->setTabVisible(tab, !m_branches->isEmpty());
    m_tabs->setTabText(tab, open > 0 ? tr("&Unknown branches (%1)").arg(open) : tr("&Unknown branches"));
    if (open > 0 && m_isFirst)
        m_tabs->setCurrentIndex(tab);
    m_isFirst = m_session.report().rows.isEmpty();
}

QString RowsStep::warning() const
{
    const QList<BranchShare> &much = m_session.report().muchChanged;
    if (much.isEmpty())
        return {};
    const QLocale locale;
    QStringList named;
    for (const BranchShare &share : much.mid(0, branchesNamed)) {
        const int part = int(qint64(share.changed) * 100 / std::max(share.members, 1));
        named.append(tr("%1: %2 of %3 members (%4 %), values replaced: %5")
                         .arg(share.name, locale.toString(share.changed), locale.toString(share.members),
                             locale.toString(part), locale.toString(share.replaced)));
    }
    QString text = named.join(tr("; "));
    if (much.size() > branchesNamed)
        text = tr("%1; and %2 more branches").arg(text).arg(much.size() - branchesNamed);
    return tr("More than 30 % of a branch would change. %1. Is every column the right one? Blank cells change nothing.")
        .arg(text);
}

int RowsStep::entering() const
{
    return m_model->count(RowGroup::New) + m_model->count(RowGroup::Changed);
}

void RowsStep::chooseGroup(RowGroup group)
{
    m_chips.value(group)->setChecked(true);
    m_model->setGroup(group);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showRow();
}

void RowsStep::showRow()
{
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_emptyLabel->setVisible(rows == 0);
    if (rows == 0)
        m_emptyLabel->setText(m_model->count(RowGroup::All) == 0 ? tr("Below its headings the sheet has no rows.")
                                                                 : tr("No such row. Choose “All” above to see all."));
    const int current = m_table->currentIndex().row();
    if (current < 0 || current >= rows) {
        m_detail->showRow(nullptr, {});
        return;
    }
    QList<RosterRowId> selected = selectedRows();
    if (selected.isEmpty())
        selected.append(m_model->rowAt(current).id());
    m_detail->showRow(&m_model->rowAt(current), selected);
}

void RowsStep::takeKeyboard()
{
    if (m_tabs->currentWidget() == m_branches && m_branches->open() > 0)
        m_branches->takeKeyboard();
    else
        m_table->setFocus();
}

} // namespace dangjian
