// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/duplicatespage.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/listexport.h"
#include "app/pageheading.h"
#include "duplicates/comparetable.h"
#include "duplicates/distinctpane.h"
#include "duplicates/duplicatesearch.h"
#include "duplicates/duplicatewords.h"
#include "duplicates/mergepanel.h"
#include "duplicates/mergespane.h"
#include "listpage/listtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPairs = 1000; // more than anybody compares in a day; the strongest come first

} // namespace

DuplicatesPage::DuplicatesPage(Workplace &workplace, QWidget *parent)
    : ScreenPage(workplace, parent),
      m_tabs(new QTabWidget(this)),
      m_mergesPane(new MergesPane(workplace, this)),
      m_distinctPane(new DistinctPane(workplace, this))
{
    setObjectName(u"duplicatesPage"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 10, 14, 8);
    rows->setSpacing(8);
    rows->addWidget(makeHead());
    rows->addWidget(m_tabs, 1);
    m_tabs->setObjectName(u"duplicatesTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makePairs(), tr("May be the same"));
    m_tabs->addTab(m_distinctPane, tr("Not the same"));
    m_tabs->addTab(m_mergesPane, tr("Merges"));
    for (const QKeySequence &key : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)}) {
        auto *back = new QShortcut(key, this);
        back->setContext(Qt::WidgetWithChildrenShortcut);
        connect(back, &QShortcut::activated, this, &DuplicatesPage::backRequested);
    }
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *merge = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        merge->setContext(Qt::WidgetWithChildrenShortcut);
        connect(merge, &QShortcut::activated, m_panel, &MergePanel::merge);
    }
    connect(m_panel, &MergePanel::merged, this,
        [this](const MergeOutcome &outcome, const QString &keptName, const QString &mergedName) {
            const MergeRequest request = m_panel->request();
            takeOut({pairOf(request.kept, request.merged)}, request.merged);
            offerUndo(outcome, keptName, mergedName);
        });
    connect(m_panel, &MergePanel::distinctNoted, this, [this](const QList<MemberPair> &pairs) {
        takeOut(pairs, {});
        m_distinctPane->reload();
    });
    connect(m_panel, &MergePanel::skipped, this, &DuplicatesPage::passOver);
    connect(m_distinctPane, &DistinctPane::forgotten, this, [this] { m_searched = false; });
    connect(m_mergesPane, &MergesPane::undone, this, [this] { m_searched = false; });
    connect(m_mergesPane, &MergesPane::personRequested, this, &DuplicatesPage::personRequested);
    connect(&workplace, &Workplace::scopeChanged, this, [this] {
        m_searched = false;
        if (isVisible())
            search();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 0 && !m_searched && isVisible())
            search();
    });
}

QWidget *DuplicatesPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *backButton = new QToolButton(head);
    backButton->setObjectName(u"backButton"_s);
    backButton->setText(tr("‹ Members"));
    backButton->setToolTip(tr("Back to the list (Esc)"));
    backButton->setAutoRaise(true);
    auto *headingLabel = new QLabel(tr("Duplicates"), head);
    headingLabel->setFont(pageHeadingFont(font()));
    m_stateLabel = new QLabel(head);
    m_stateLabel->setObjectName(u"stateLabel"_s);
    m_stateLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QPalette quiet = m_stateLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    m_stateLabel->setPalette(quiet);
    m_searchButton = new QPushButton(tr("Search a&gain"), head);
    m_searchButton->setObjectName(u"searchButton"_s);
    m_searchButton->setAutoDefault(false);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(backButton);
    row->addWidget(headingLabel);
    row->addWidget(m_stateLabel, 1);
    row->addWidget(m_searchButton);
    connect(backButton, &QToolButton::clicked, this, &DuplicatesPage::backRequested);
    connect(m_searchButton, &QPushButton::clicked, this, &DuplicatesPage::search);
    return head;
}

QWidget *DuplicatesPage::makePairs()
{
    m_stack = new QStackedWidget(this);
    m_emptyLabel = new QLabel(m_stack);
    m_emptyLabel->setObjectName(u"emptyLabel"_s);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    auto *splitter = new QSplitter(m_stack);
    splitter->setChildrenCollapsible(false);
    m_list = new QListWidget(splitter);
    m_list->setObjectName(u"pairsList"_s);
    m_list->setAccessibleName(tr("Pairs that may be one person"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *side = new QWidget(splitter);
    m_panel = new MergePanel(workplace(), side);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(10, 0, 0, 0);
    rows->addWidget(m_panel);
    splitter->addWidget(m_list);
    splitter->addWidget(side);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    m_list->setMinimumWidth(digit * 24);
    splitter->setSizes({digit * 34, digit * 110});
    splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_emptyLabel);
    m_stack->addWidget(splitter);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesPage::showCurrent);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &DuplicatesPage::noteMarked);
    connect(m_list, &QListWidget::itemActivated, m_panel->table(), [this] { m_panel->table()->setFocus(); });
    auto *page = new QWidget(this);
    auto *pageRows = new QVBoxLayout(page);
    pageRows->setContentsMargins(0, 8, 0, 0);
    pageRows->addWidget(m_stack);
    return page;
}

void DuplicatesPage::open()
{
    m_tabs->setCurrentIndex(0);
    if (!m_searched && !m_job)
        search();
    else
        m_list->setFocus();
}

void DuplicatesPage::activate()
{
    m_mergesPane->reload();
    m_distinctPane->reload();
}

void DuplicatesPage::search()
{
    if (m_job)
        m_job->cancel();
    m_tabs->setCurrentIndex(0);
    m_searched = false;
    m_pairs.clear();
    m_list->clear();
    m_panel->clearPair();
    m_stateLabel->clear();
    m_emptyLabel->setText(tr("Looking for people who were entered twice …"));
    m_stack->setCurrentIndex(0);
    // The keyboard stays on the page, or Esc would not lead back.
    m_searchButton->setFocus();
    auto *job = new DuplicateSearch(services().store, workplace().scope(), mostPairs);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        if (job == m_job)
            takeResults(*job);
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        if (job != m_job)
            return;
        m_job = nullptr;
        m_emptyLabel->setText(error.code == ErrorCode::Canceled
                ? tr("The search was cancelled.\n“Search again” begins it anew.")
                : tr("The search did not come to its end.\n“Search again” begins it anew."));
        if (error.code != ErrorCode::Canceled)
            workplace().tellError(this, error);
    });
    workplace().run(job, tr("Find duplicates"));
}

void DuplicatesPage::takeResults(const DuplicateSearch &job)
{
    m_job = nullptr;
    m_searched = true;
    m_found = job.found();
    m_unlikely = int(std::count_if(
        job.pairs().begin(), job.pairs().end(), [](const DuplicatePair &pair) { return pair.numbersDiffer; }));
    m_people = job.people();
    for (const DuplicatePair &pair : job.pairs())
        addPair(pair, int(m_pairs.size()));
    showState();
    if (!m_pairs.isEmpty()) {
        m_list->setCurrentRow(0);
        if (isVisible() && m_searchButton->hasFocus())
            m_list->setFocus();
    }
}

void DuplicatesPage::addPair(const DuplicatePair &pair, int row)
{
    m_pairs.insert(row, pair);
    const QString where = pair.first.branchName == pair.second.branchName
        ? pair.first.branchName
        : tr("%1 / %2").arg(pair.first.branchName, pair.second.branchName);
    auto *item = new QListWidgetItem(pairTitle(pair) + u'\n' + whyAlike(pair) + u'\n' + where);
    if (pair.numbersDiffer)
        item->setForeground(shadesOf(palette()).secondary);
    item->setToolTip(item->text());
    item->setSizeHint(QSize(0, fontMetrics().lineSpacing() * 3 + 12));
    m_list->insertItem(row, item);
}

void DuplicatesPage::showState()
{
    m_stack->setCurrentIndex(m_pairs.isEmpty() ? 0 : 1);
    const QString looked = tr("%Ln member(s) looked through", nullptr, m_people);
    if (m_pairs.isEmpty()) {
        m_panel->clearPair();
        m_stateLabel->setText(m_searched ? looked : QString());
        m_emptyLabel->setText(
            tr("Nobody here looks as if entered twice.\nCompared are ID numbers, names with dates of birth, and names "
               "with telephones.\nTwo people can also be marked in the list of members and merged from “More”."));
        return;
    }
    if (!m_searched)
        m_stateLabel->clear();
    else if (m_found > mostPairs)
        m_stateLabel->setText(
            tr("%1; %L2 pairs, of which the likeliest %L3 are shown").arg(looked).arg(m_found).arg(mostPairs));
    else if (m_unlikely > 0)
        m_stateLabel->setText(tr("%1; pairs to look at: %L2, of which %L3 with other ID numbers, hardly one person")
                                  .arg(looked)
                                  .arg(m_pairs.size())
                                  .arg(m_unlikely));
    else
        m_stateLabel->setText(tr("%1; pairs to look at: %L2").arg(looked).arg(m_pairs.size()));
    m_stateLabel->setToolTip(m_stateLabel->text());
}

void DuplicatesPage::showCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_pairs.size())
        m_panel->showPair(m_pairs.at(row));
    else
        m_panel->clearPair();
    noteMarked();
}

void DuplicatesPage::noteMarked()
{
    QList<MemberPair> also;
    const QList<QListWidgetItem *> marked = m_list->selectedItems();
    for (const QListWidgetItem *item : marked)
        if (const int row = m_list->row(item); row != m_list->currentRow() && row < m_pairs.size())
            also.append(pairOf(m_pairs.at(row).first.id, m_pairs.at(row).second.id));
    m_panel->setAlsoMarked(also);
}

void DuplicatesPage::takeOut(const QList<MemberPair> &done, MemberId gone)
{
    int next = m_list->currentRow();
    const bool inTable = m_panel->table()->hasFocus();
    const QSignalBlocker blocker(m_list);
    for (qsizetype row = m_pairs.size() - 1; row >= 0; --row) {
        const DuplicatePair &pair = m_pairs.at(row);
        if (!done.contains(pairOf(pair.first.id, pair.second.id))
            && (!gone || (pair.first.id != gone && pair.second.id != gone)))
            continue;
        if (pair.numbersDiffer)
            --m_unlikely;
        if (row < next)
            --next;
        m_pairs.removeAt(row);
        delete m_list->takeItem(int(row));
        --m_found;
    }
    m_list->setCurrentRow(std::min(next, int(m_pairs.size()) - 1));
    showState();
    showCurrent();
    // The keyboard goes on where it was.
    if (inTable && !m_pairs.isEmpty())
        m_panel->table()->setFocus();
    else if (!m_pairs.isEmpty())
        m_list->setFocus();
    else
        m_searchButton->setFocus();
}

void DuplicatesPage::passOver()
{
    if (m_list->currentRow() + 1 < m_list->count())
        m_list->setCurrentRow(m_list->currentRow() + 1);
    m_list->setFocus();
}

void DuplicatesPage::offerUndo(const MergeOutcome &outcome, const QString &keptName, const QString &mergedName)
{
    m_mergesPane->reload();
    m_distinctPane->reload();
    if (!workplace().offer(tr("Merged"),
            tr("%1 and %2 are one person now; both logs are kept. The merge stands under “Merges” and can be undone "
               "there at any time.")
                .arg(keptName, mergedName),
            tr("Undo it")))
        return;
    m_mergesPane->run(outcome.act, tr("Undo the merge: %1").arg(mergedName), [this] { search(); });
}

ExportTable DuplicatesPage::pairsTable() const
{
    constexpr double name = 12;
    constexpr double branch = 24;
    constexpr double why = 36;
    ExportTable table;
    table.headings
        = {{tr("First"), name}, {tr("Branch"), branch}, {tr("Second"), name}, {tr("Branch"), branch}, {tr("Why"), why}};
    for (const DuplicatePair &pair : m_pairs)
        table.rows.append(
            {pair.first.name, pair.first.branchName, pair.second.name, pair.second.branchName, whyAlike(pair)});
    return table;
}

void DuplicatesPage::exportRecords()
{
    const QString shown = m_tabs->tabText(m_tabs->currentIndex()).remove(u'&');
    ExportTable table = m_tabs->currentWidget() == m_distinctPane ? tableOf(*m_distinctPane->table(), shown)
        : m_tabs->currentWidget() == m_mergesPane                 ? tableOf(*m_mergesPane->table(), shown)
                                                                  : pairsTable();
    table.sheet = shown;
    exportTable(workplace(), this, tr("Duplicates, %1").arg(shown), table);
}

void DuplicatesPage::compare(MemberId first, MemberId second)
{
    m_tabs->setCurrentIndex(0);
    afterwards(services().members.row(first), this, [this, second](const Result<MemberRow> &one) {
        if (!one) {
            workplace().tellError(this, one.error());
            return;
        }
        afterwards(services().members.row(second), this, [this, one = *one](const Result<MemberRow> &other) {
            if (!other) {
                workplace().tellError(this, other.error());
                return;
            }
            const auto same = [&](const DuplicatePair &pair) {
                return pairOf(pair.first.id, pair.second.id) == pairOf(one.id, other->id);
            };
            const auto there = std::find_if(m_pairs.cbegin(), m_pairs.cend(), same);
            int row = there == m_pairs.cend() ? -1 : int(there - m_pairs.cbegin());
            if (row < 0) {
                row = 0;
                addPair({one, *other, {}, false}, row);
                ++m_found;
            }
            showState();
            m_list->setCurrentRow(row);
            showCurrent();
            m_panel->table()->setFocus();
        });
    });
}

} // namespace dangjian
