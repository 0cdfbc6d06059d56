// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbenchpage.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/listexport.h"
#include "app/pageheading.h"
#include "app/words.h"
#include "backups/backupnotice.h"
#include "printing/batchprintdialog.h"
#include "rosters/rosterimportdialog.h"
#include "workbench/card.h"
#include "workbench/duelist.h"
#include "workbench/monthchart.h"
#include "workbench/recentmodel.h"
#include "workbench/sharebar.h"
#include "workbench/wholerows.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace dangjian {

namespace {

constexpr int recentShown = 30;
constexpr int gridColumns = 12;
// Below this width, in heights of the text, four figures side by side find no room.
constexpr int narrowLines = 52;
// Lines of quick entry come every few seconds; the figures need not follow each of them at once.
constexpr int pauseMs = 400;

} // namespace

WorkbenchPage::WorkbenchPage(Workplace &workplace, QWidget *parent) : ScreenPage(workplace, parent)
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WorkbenchPage::load);
    connect(&workplace, &Workplace::scopeChanged, this, [this] {
        m_outdated = true;
        if (isVisible()) {
            load();
        }
    });
    connect(&workplace, &Workplace::storeChanged, this, [this] {
        m_outdated = true;
        if (isVisible() && !m_pause.isActive()) {
            m_pause.start();
        }
    });
    connect(&workplace, &Workplace::organizationsChanged, this, &WorkbenchPage::showHeading);
}

void WorkbenchPage::build()
{
    // On small screens and at 150 % the page scrolls.
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    outer->addWidget(scroll);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    m_headingLabel = new QLabel(this);
    m_headingLabel->setFont(pageHeadingFont(font()));
    m_dateLabel = new QLabel(this);
    QPalette quiet = m_dateLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    m_dateLabel->setPalette(quiet);
    head->addWidget(m_headingLabel);
    head->addStretch(1);
    head->addWidget(m_dateLabel);
    layout->addLayout(head);

    layout->addWidget(new BackupNotice(workplace(), body));
    layout->addWidget(buildBeginning());
    const int line = fontMetrics().height();
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);
    m_membersCard = new FigureCard(tr("Members"), this);
    m_hoursCard = new FigureCard(tr("Hours this year"), this);
    m_deedsCard = new FigureCard(tr("Deeds this year"), this);
    m_certificatesCard = new FigureCard(tr("Certificates"), this);
    auto *categoryCard = new Card(tr("Members by category"), this);
    m_categoryBar = new ShareBar(categoryCard);
    categoryCard->content()->addWidget(m_categoryBar);
    categoryCard->content()->addStretch(1);
    m_dutyCard = new Card(tr("Duties of in-service members"), this);
    m_dutyBar = new ShareBar(m_dutyCard);
    m_dutyCard->content()->addWidget(m_dutyBar);
    m_dutyCard->content()->addStretch(1);
    auto *monthCard = new Card(tr("Hours by month"), this);
    m_monthChart = new MonthChart(monthCard);
    monthCard->content()->addWidget(m_monthChart);
    auto *dueCard = new Card(tr("What is due"), this);
    m_dueList = new DueList(dueCard);
    dueCard->content()->addWidget(m_dueList);
    auto *recentCard = new Card(tr("Recorded last"), this);
    recentCard->content()->addWidget(buildRecent(recentCard), 1);
    setFocusProxy(m_recentTable);

    // Where each card stands in a wide window and in a narrow one: row, column, rows, columns.
    m_places = {{m_membersCard, {0, 0, 1, 3}, {0, 0, 1, 6}}, {m_hoursCard, {0, 3, 1, 3}, {0, 6, 1, 6}},
        {m_deedsCard, {0, 6, 1, 3}, {1, 0, 1, 6}}, {m_certificatesCard, {0, 9, 1, 3}, {1, 6, 1, 6}},
        {categoryCard, {1, 0, 1, 5}, {2, 0, 1, 6}}, {m_dutyCard, {2, 0, 1, 5}, {2, 6, 1, 6}},
        {monthCard, {1, 5, 2, 7}, {3, 0, 1, 12}}, {recentCard, {3, 0, 1, 8}, {4, 0, 1, 12}},
        {dueCard, {3, 8, 1, 4}, {5, 0, 1, 12}}};
    for (int column = 0; column < gridColumns; ++column) {
        m_grid->setColumnStretch(column, 1);
        m_grid->setColumnMinimumWidth(column, line * 2);
    }
    arrange(false);
    layout->addLayout(m_grid, 1);

    connect(m_recentTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const MemberId member = m_recentModel->memberAt(index.row())) {
            Q_EMIT workplace().personRequested(member);
        }
    });
    connect(m_dueList, &DueList::membersChosen, this, [this](const QMap<QString, QString> &filter) {
        Q_EMIT workplace().listRequested(QStringLiteral("members"), filter);
    });
    connect(m_dueList, &DueList::runsChosen, this, [this] {
        auto *dialog = new BatchPrintDialog(workplace(), {}, std::nullopt, PaperKind::Certificate, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void WorkbenchPage::arrange(bool narrow)
{
    if (m_grid->count() > 0 && narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    for (const CardPlace &place : std::as_const(m_places)) {
        m_grid->removeWidget(place.card);
        const std::array<int, 4> &at = narrow ? place.narrow : place.wide;
        m_grid->addWidget(place.card, at[0], at[1], at[2], at[3]);
    }
    m_grid->setRowStretch(3, narrow ? 0 : 1);
}

void WorkbenchPage::resizeEvent(QResizeEvent *event)
{
    ScreenPage::resizeEvent(event);
    arrange(width() < fontMetrics().height() * narrowLines);
}

QWidget *WorkbenchPage::buildBeginning()
{
    auto *card = new Card(tr("How to begin"), this);
    auto *wordsLabel = new QLabel(
        tr("There are no members in this district yet. First add the organizations, subdistricts and then their "
           "communities' branches; then import a roster, or enter the members one by one."),
        card);
    wordsLabel->setObjectName(QStringLiteral("beginningLabel"));
    wordsLabel->setWordWrap(true);
    auto *organizationsButton = new QPushButton(tr("Add organizations"), card);
    organizationsButton->setObjectName(QStringLiteral("beginOrganizationsButton"));
    organizationsButton->setDefault(true);
    auto *importButton = new QPushButton(tr("Import a roster…"), card);
    importButton->setObjectName(QStringLiteral("beginImportButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(organizationsButton);
    buttons->addWidget(importButton);
    buttons->addStretch(1);
    card->content()->addWidget(wordsLabel);
    card->content()->addLayout(buttons);
    connect(organizationsButton, &QPushButton::clicked, this,
        [this] { Q_EMIT workplace().pageRequested(QStringLiteral("organizations")); });
    connect(
        importButton, &QPushButton::clicked, this, [this] { openImport(workplace(), RosterSubject::Members, this); });
    m_beginning = card;
    m_beginning->hide();
    return card;
}

QWidget *WorkbenchPage::buildRecent(QWidget *card)
{
    auto *rows = new WholeRows(card);
    m_recentModel = new RecentModel(this);
    m_recentTable = new QTableView(rows);
    m_recentTable->setObjectName(QStringLiteral("recentTable"));
    m_recentTable->setAccessibleName(tr("Recorded last"));
    m_recentTable->setModel(m_recentModel);
    m_recentTable->setFrameShape(QFrame::NoFrame);
    m_recentTable->setShowGrid(false);
    m_recentTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_recentTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_recentTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_recentTable->setTabKeyNavigation(false);
    m_recentTable->setWordWrap(false);
    m_recentTable->verticalHeader()->hide();
    const int line = fontMetrics().height();
    m_recentTable->verticalHeader()->setDefaultSectionSize(line + 11);
    QHeaderView *header = m_recentTable->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(RecentModel::Content, QHeaderView::Stretch);
    const QList<std::pair<int, int>> widths{{RecentModel::Date, 6}, {RecentModel::Member, 4}, {RecentModel::Branch, 8},
        {RecentModel::Kind, 5}, {RecentModel::Hours, 3}, {RecentModel::Deeds, 3}};
    for (const auto &[column, lines] : widths) {
        m_recentTable->setColumnWidth(column, line * lines);
    }
    m_recentTable->setMinimumHeight(line * 5);
    m_recentTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->setTable(m_recentTable);
    m_recentEmpty = new QWidget(card);
    auto *emptyLabel = new QLabel(tr("Nothing has been recorded here yet."), m_recentEmpty);
    emptyLabel->setObjectName(QStringLiteral("recentEmptyLabel"));
    emptyLabel->setAlignment(Qt::AlignCenter);
    m_entryButton = new QPushButton(tr("Enter activity records"), m_recentEmpty);
    m_entryButton->setObjectName(QStringLiteral("recentEntryButton"));
    connect(m_entryButton, &QPushButton::clicked, this,
        [this] { Q_EMIT workplace().pageRequested(QStringLiteral("entry")); });
    auto *empty = new QVBoxLayout(m_recentEmpty);
    empty->addStretch(1);
    empty->addWidget(emptyLabel);
    empty->addWidget(m_entryButton, 0, Qt::AlignHCenter);
    empty->addStretch(2);
    m_recentEmpty->hide();
    auto *both = new QWidget(card);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rows, 1);
    layout->addWidget(m_recentEmpty, 1);
    return both;
}

void WorkbenchPage::activate()
{
    showHeading();
    if (m_outdated) {
        load();
    }
}

void WorkbenchPage::exportRecords()
{
    const QString name = m_recentTable->accessibleName();
    exportTable(workplace(), this, name, tableOf(*m_recentTable, name));
}

void WorkbenchPage::showHeading()
{
    const Organization *root = workplace().organization(workplace().scopeRoot());
    m_headingLabel->setText(root == nullptr || workplace().scope().isEmpty() ? tr("Whole district") : root->name);
    m_dateLabel->setText(tr("as of %1").arg(dateText(services().store.clock().today())));
}

void WorkbenchPage::load()
{
    if (m_awaited > 0) {
        // What is under way is of an older state: asked again when it has come.
        m_outdated = true;
        return;
    }
    m_outdated = false;
    m_told = false;
    showHeading();
    const QDate today = services().store.clock().today();
    const QList<OrganizationId> scope = workplace().scope();
    const auto await = [this](auto future, auto show) {
        ++m_awaited;
        afterwards(std::move(future), this, [this, show](const auto &answer) {
            if (answer) {
                show(*answer);
            } else {
                refuse(answer.error());
            }
            arrived();
        });
    };
    OverviewService &overview = services().overview;
    await(overview.overview(today, scope), [this](const Overview &figures) { showFigures(figures); });
    await(overview.duties(scope), [this](const DutyFigures &figures) {
        const Shades &shades = shadesOf(palette());
        m_dutyBar->setParts({{tr("Met"), figures.met, shades.series[0]},
            {tr("Started"), figures.started, shades.series[1]}, {tr("No record yet"), figures.none, shades.series[2]}});
        m_dutyCard->setRemark(tr("%1 persons").arg(QLocale().toString(figures.members)));
    });
    await(overview.minutesByMonth(scope),
        [this, today](const QList<qint64> &minutes) { m_monthChart->setMinutes(minutes, today.month()); });
    await(overview.due(scope), [this](const QList<DueItem> &items) { m_dueList->setItems(items); });
    await(services().participation.recent(scope, recentShown),
        [this](const QList<ParticipationRow> &rows) { showRecent(rows); });
}

void WorkbenchPage::showFigures(const Overview &figures)
{
    const QLocale locale;
    const Shades &shades = shadesOf(palette());
    m_membersCard->setFigure(locale.toString(figures.total), tr("persons"),
        tr("%1 with their organizational relation here").arg(locale.toString(figures.formal)));
    // Who was transferred or has died since did what was done; the lists of members sum those who are there now.
    m_hoursCard->setFigure(locale.toString(double(figures.minutes) / 60, 'f', figures.minutes % 60 == 0 ? 0 : 1),
        tr("hours"), tr("%1 records, also of those who left").arg(locale.toString(figures.records)));
    m_deedsCard->setFigure(locale.toString(figures.deeds), tr("deeds"), tr("for the residents"));
    m_certificatesCard->setFigure(locale.toString(figures.certificatesValid), tr("valid"),
        tr("%1 of them printed").arg(locale.toString(figures.certificatesPrinted)));
    m_categoryBar->setParts({{tr("Branch members"), figures.branch, shades.series[0]},
        {tr("In-service members"), figures.inService, shades.series[1]},
        {tr("Floating members"), figures.floating, shades.series[2]}});
    // Without members in the whole district there is something to do first.
    m_beginning->setVisible(figures.total == 0 && workplace().scope().isEmpty());
    m_entryButton->setVisible(figures.total > 0);
}

void WorkbenchPage::showRecent(const QList<ParticipationRow> &rows)
{
    m_recentModel->setRows(rows);
    m_recentTable->parentWidget()->setVisible(!rows.isEmpty());
    m_recentEmpty->setVisible(rows.isEmpty());
}

void WorkbenchPage::arrived()
{
    if (--m_awaited > 0) {
        return;
    }
    if (m_outdated && isVisible()) {
        load();
        return;
    }
    Q_EMIT loaded();
}

void WorkbenchPage::refuse(const Error &error)
{
    // One store that fails fails five times; it is said once.
    if (!m_told) {
        m_told = true;
        workplace().tellError(this, error);
    }
}

} // namespace dangjian
