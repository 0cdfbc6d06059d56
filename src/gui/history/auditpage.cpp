// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/auditpage.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/pageheading.h"
#include "history/actexport.h"
#include "history/actlistmodel.h"
#include "history/auditservice.h"
#include "history/auditwords.h"
#include "history/undoing.h"
#include "listpage/datefield.h"
#include "listpage/filterbar.h"
#include "members/disclosing.h"
#include "organizations/memberpicker.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

const QString memoryKey = u"audit"_s;
const QString splitterKey = u"audit/splitter"_s;
constexpr int rowsShown = 200;

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    QPalette quiet = label->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    label->setPalette(quiet);
    label->setWordWrap(true);
    return label;
}

} // namespace

AuditPage::AuditPage(Workplace &workplace, QWidget *parent)
    : ScreenPage(workplace, parent),
      m_words(workplace),
      m_model(new ActListModel(workplace, this)),
      m_filterBar(new FilterBar(workplace.memory(), memoryKey, this)),
      m_memberEdit(new MemberPicker(this)),
      m_splitter(new QSplitter(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTableView(this)),
      m_emptyLabel(new QLabel(this)),
      m_footerLabel(new QLabel(this))
{
    setObjectName(u"auditPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 8);
    layout->setSpacing(8);
    layout->addLayout(buildHead());
    buildFilters();
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_memberEdit);
    filters->addWidget(m_filterBar, 1);
    layout->addLayout(filters);
    m_table->setObjectName(u"actTable"_s);
    m_table->setAccessibleName(tr("Acts"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    const int character = fontMetrics().horizontalAdvance(u'0');
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(ActListModel::WhenColumn, character * 22);
    m_table->setColumnWidth(ActListModel::WhoColumn, character * 12);
    m_table->setColumnWidth(ActListModel::ProgramColumn, character * 18);
    m_table->horizontalHeader()->setSectionResizeMode(ActListModel::WhatColumn, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setObjectName(u"emptyLabel"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_emptyLabel);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(buildDetail());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    const int line = fontMetrics().height();
    m_splitter->setSizes({line * 36, line * 24});
    m_splitter->restoreState(workplace.memory().value(splitterKey).toByteArray());
    layout->addWidget(m_splitter, 1);
    m_footerLabel->setObjectName(u"footerLabel"_s);
    layout->addWidget(m_footerLabel);
    setFocusProxy(m_table);
    setTabOrder(m_table, m_tree);
    setTabOrder(m_tree, m_goButton);
    setTabOrder(m_goButton, m_takeBackButton);
    setTabOrder(m_takeBackButton, m_revealButton);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showCurrent);
    connect(m_table, &QTableView::activated, this, &AuditPage::goToRecord);
    connect(m_model, &ActListModel::loaded, this, [this] {
        showFooter();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        else
            showCurrent();
    });
    connect(
        m_model, &ActListModel::failed, this, [this](const Error &error) { m_emptyLabel->setText(errorText(error)); });
    connect(&workplace, &Workplace::storeChanged, this, [this] {
        if (isVisible())
            m_model->refresh();
    });
    showCurrent();
}

AuditPage::~AuditPage()
{
    workplace().memory().setValue(splitterKey, m_splitter->saveState());
}

QLayout *AuditPage::buildHead()
{
    auto *head = new QHBoxLayout;
    auto *headingLabel = new QLabel(tr("All changes"), this);
    headingLabel->setFont(pageHeadingFont(font()));
    m_chainLabel = quietLabel(this);
    m_chainLabel->setObjectName(u"chainLabel"_s);
    m_proveButton = new QPushButton(tr("&Prove the whole chain"), this);
    m_proveButton->setObjectName(u"proveChainButton"_s);
    m_proveButton->setToolTip(tr(
        "Each act is sealed with the hash of the one before. This reads all of them and says where that was broken"));
    auto *exportButton = new QPushButton(tr("E&xport…"), this);
    exportButton->setObjectName(u"exportActsButton"_s);
    exportButton->setToolTip(u"Ctrl+E"_s);
    head->addWidget(headingLabel);
    head->addSpacing(18);
    head->addWidget(m_chainLabel, 1);
    head->addWidget(m_proveButton);
    head->addWidget(exportButton);
    setTabOrder(exportButton, m_memberEdit); // and from there to the other filters
    connect(m_proveButton, &QPushButton::clicked, this, &AuditPage::proveChain);
    connect(exportButton, &QPushButton::clicked, this, &AuditPage::exportRecords);
    return head;
}

void AuditPage::buildFilters()
{
    m_memberEdit->setObjectName(u"auditMemberEdit"_s);
    m_memberEdit->setPlaceholderText(tr("Person"));
    m_memberEdit->setAccessibleName(tr("What was done to this person"));
    m_memberEdit->setSource(workplace(), {});
    m_memberEdit->setClearButtonEnabled(true);
    m_memberEdit->setFixedWidth(fontMetrics().height() * 9);
    m_filterBar->textEdit()->hide();
    QList<FilterChoice> subjects;
    for (const AuditSubject &subject : auditSubjects())
        subjects.append({subject.code, subject.word});
    m_filterBar->addChoice(u"subject"_s, tr("Of what"), tr("Everything"), subjects);
    QList<FilterChoice> kinds;
    const QStringList codes = JournalWords::kinds();
    for (const QString &kind : codes)
        kinds.append({kind, JournalWords::act(kind)});
    m_filterBar->addChoice(u"kind"_s, tr("Kind of act"), tr("Every kind of act"), kinds);
    m_filterBar->addChoice(u"who"_s, tr("By whom"), tr("By anybody"), {});
    m_filterBar->addChoice(u"program"_s, tr("Program"), tr("With any program"), {});
    m_filterBar->addChoice(u"period"_s, tr("When"), tr("At any time"),
        {{u"today"_s, tr("Today")}, {u"week"_s, tr("The last 7 days")}, {u"month"_s, tr("The last 30 days")},
            {u"days"_s, tr("Days from – to")}});
    m_filterBar->addDay(u"from"_s, tr("From"), u"period"_s, u"days"_s);
    m_filterBar->addDay(u"until"_s, tr("Until"), u"period"_s, u"days"_s);
    connect(m_filterBar, &FilterBar::changed, this, &AuditPage::applyFilter);
    connect(m_filterBar, &FilterBar::nameWanted, this, [this] {
        const auto name = workplace().prompts().ask(this, tr("Keep this filter"), tr("Name"));
        if (name && !name->isEmpty())
            m_filterBar->keep(*name);
    });
    connect(m_memberEdit, &MemberPicker::picked, this, &AuditPage::applyFilter);
    connect(m_memberEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            applyFilter();
    });
}

QWidget *AuditPage::buildDetail()
{
    auto *detail = new QWidget(this);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(14, 0, 0, 0);
    m_titleLabel = new QLabel(detail);
    m_titleLabel->setObjectName(u"actTitleLabel"_s);
    QFont titleFont = figureFont(font(), 1.5);
    titleFont.setWeight(QFont::DemiBold);
    m_titleLabel->setFont(titleFont);
    m_titleLabel->setWordWrap(true);
    m_titleLabel->setTextFormat(Qt::PlainText);
    m_byLabel = quietLabel(detail);
    m_byLabel->setTextFormat(Qt::PlainText);
    m_breakLabel = new QLabel(detail);
    m_breakLabel->setObjectName(u"breakLabel"_s);
    m_breakLabel->setWordWrap(true);
    m_breakLabel->hide();
    m_tree = new QTreeWidget(detail);
    m_tree->setObjectName(u"actRowsTree"_s);
    m_tree->setAccessibleName(tr("What the act changed"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_goButton = new QPushButton(tr("Go to the &record"), detail);
    m_goButton->setObjectName(u"goToRecordButton"_s);
    m_takeBackButton = new QPushButton(tr("&Take back this act…"), detail);
    m_takeBackButton->setObjectName(u"takeBackButton"_s);
    m_revealButton = new QPushButton(tr("Show &ID number, phone, address"), detail);
    m_revealButton->setObjectName(u"revealButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_goButton);
    buttons->addWidget(m_takeBackButton);
    buttons->addStretch(1);
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_byLabel);
    layout->addWidget(m_breakLabel);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_revealButton, 0, Qt::AlignLeft);
    connect(m_goButton, &QPushButton::clicked, this, &AuditPage::goToRecord);
    connect(m_takeBackButton, &QPushButton::clicked, this, &AuditPage::takeBack);
    connect(m_revealButton, &QPushButton::clicked, this, &AuditPage::reveal);
    return detail;
}

void AuditPage::activate()
{
    if (m_active) {
        m_model->refresh();
        return;
    }
    m_active = true;
    fillChoices();
    recallChain();
    afterwards(lookAtNewestActs(services().store), this, [this](const Result<ChainState> &state) {
        if (state && !state->isWhole())
            showChain(*state, false);
    });
}

void AuditPage::fillChoices()
{
    afterwards(AuditService(services().store).choices(), this, [this](const Result<AuditChoices> &choices) {
        if (choices) {
            QList<FilterChoice> people;
            for (const AuditChoices::Account &account : choices->accounts)
                people.append({u"account:"_s + account.name, account.fullName});
            for (const QString &user : choices->osUsers)
                people.append({u"user:"_s + user, user});
            QList<FilterChoice> programs;
            for (const QString &program : choices->programs)
                programs.append({program, program});
            m_filterBar->setChoices(u"who"_s, people);
            m_filterBar->setChoices(u"program"_s, programs);
        }
        m_filterBar->restore();
        applyFilter();
    });
}

QWidget *AuditPage::filterWidget()
{
    return m_memberEdit;
}

void AuditPage::showFiltered(const QMap<QString, QString> &filter)
{
    m_filterBar->setValues(filter);
}

void AuditPage::applyFilter()
{
    if (!m_active)
        return;
    AuditQuery query;
    query.member = m_memberEdit->member();
    const QString who = m_filterBar->choice(u"who"_s);
    if (who.startsWith("account:"_L1))
        query.account = who.mid(8);
    else if (who.startsWith("user:"_L1))
        query.osUser = who.mid(5);
    query.program = m_filterBar->choice(u"program"_s);
    if (const QString kind = m_filterBar->choice(u"kind"_s); !kind.isEmpty())
        query.kinds = {kind};
    const QString subject = m_filterBar->choice(u"subject"_s);
    for (const AuditSubject &each : auditSubjects())
        if (each.code == subject)
            query.tables = each.tables;
    const QDate today = services().store.clock().today();
    const QString period = m_filterBar->choice(u"period"_s);
    if (period == "today"_L1)
        query.from = today.startOfDay();
    else if (period == "week"_L1)
        query.from = today.addDays(-6).startOfDay();
    else if (period == "month"_L1)
        query.from = today.addDays(-29).startOfDay();
    if (const QDate from = m_filterBar->day(u"from"_s); from.isValid())
        query.from = from.startOfDay();
    if (const QDate until = m_filterBar->day(u"until"_s); until.isValid())
        query.until = until.addDays(1).startOfDay();
    m_emptyLabel->setText(tr("Looking …"));
    m_model->setQuery(query);
    showFooter();
}

void AuditPage::showFooter()
{
    const bool empty = m_model->rowCount() == 0;
    if (empty && !m_model->isLoading())
        m_emptyLabel->setText(tr("Nothing was done that fits this filter.\nTake something out of it to see more."));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_emptyLabel) : m_table);
    const QString count = QLocale().toString(m_model->rowCount());
    m_footerLabel->setText(empty    ? QString()
            : m_model->isComplete() ? tr("%1 acts").arg(count)
                                    : tr("The newest %1 acts; older ones come as you scroll").arg(count));
}

void AuditPage::showCurrent()
{
    const ActLine *line = m_model->lineAt(m_table->currentIndex().row());
    const ActId act = line != nullptr ? line->act : ActId{};
    if (act == m_shown && !act.isNull())
        return;
    m_shown = act;
    m_revealed = false;
    m_words.setRevealed(false);
    m_tree->clear();
    m_titleLabel->setText(line != nullptr ? m_words.line(*line) : QString());
    m_byLabel->setText(line != nullptr ? tr("%1 · %2 · %3 · act %4")
                                             .arg(line->at.toString(u"yyyy-MM-dd HH:mm:ss"_s), line->who, line->program)
                                             .arg(line->act.value)
                                       : QString());
    const auto broken
        = std::find_if(m_breaks.cbegin(), m_breaks.cend(), [act](const ChainBreak &each) { return each.act == act; });
    m_breakLabel->setVisible(broken != m_breaks.cend());
    if (broken != m_breaks.cend())
        m_breakLabel->setText(breakText(*broken));
    for (QPushButton *button : {m_goButton, m_takeBackButton})
        button->setEnabled(line != nullptr);
    if (line != nullptr)
        m_takeBackButton->setEnabled(canBeTakenBack(*line));
    m_goButton->setEnabled(line != nullptr && !pageOf(*line).isEmpty());
    m_revealButton->hide();
    if (line == nullptr)
        return;
    afterwards(AuditService(services().store).contents(act, rowsShown), this,
        [this, act](const Result<ActContents> &contents) {
            if (act != m_shown)
                return;
            if (contents)
                showContents(*contents);
            else
                workplace().tellError(this, contents.error());
            Q_EMIT detailShown();
        });
}

void AuditPage::showContents(const ActContents &contents)
{
    constexpr int linesOpen = 12;
    m_contents = contents;
    m_words.setNames(contents.names);
    m_tree->clear();
    bool people = false;
    for (const ActContents::Row &row : contents.rows) {
        const QString title = rowTitle(row);
        auto *item = new QTreeWidgetItem(m_tree, {title});
        item->setToolTip(0, title);
        const QStringList lines = m_words.lines(row.entry);
        const QStringList whole = m_words.lines(row.entry, -1);
        for (qsizetype i = 0; i < lines.size(); ++i)
            (new QTreeWidgetItem(item, {lines.at(i)}))->setToolTip(0, whole.at(i));
        item->setExpanded(lines.size() <= linesOpen && contents.rows.size() <= linesOpen);
        people = people || row.entry.table == "member"_L1;
    }
    if (contents.rows.isEmpty())
        new QTreeWidgetItem(m_tree, {tr("Nothing stored was changed by it.")});
    else if (!contents.isWhole)
        new QTreeWidgetItem(m_tree, {tr("… and more; an export has up to %1 rows of each act").arg(rowsAtMost)});
    m_revealButton->setVisible(people && !m_revealed);
}

void AuditPage::reveal()
{
    QList<MemberId> members;
    for (const ActContents::Row &row : std::as_const(m_contents.rows))
        if (row.entry.table == "member"_L1 && !members.contains(row.member))
            members.append(row.member);
    if (members.isEmpty())
        return;
    disclose(workplace(), this, members, [this, act = m_shown] {
        if (act != m_shown)
            return;
        m_revealed = true;
        m_words.setRevealed(true);
        showContents(m_contents);
    });
}

void AuditPage::takeBack()
{
    if (!m_shown.isNull())
        workplace().undoing().takeBack(m_shown, window());
}

void AuditPage::goToRecord()
{
    const ActLine *line = m_model->lineAt(m_table->currentIndex().row());
    if (line != nullptr)
        Q_EMIT workplace().rowRequested(*line);
}

QString AuditPage::chainKey()
{
    const QByteArray file = services().store.file().toUtf8();
    return u"audit/chain/"_s
        + QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex().left(16));
}

void AuditPage::recallChain()
{
    const QStringList kept = workplace().memory().value(chainKey()).toStringList();
    m_chainLabel->setText(kept.size() < 2 ? tr("The chain of seals was not proved on this computer yet.")
            : kept.at(1) == "0"_L1        ? tr("The chain of seals was whole on %1.").arg(kept.at(0))
                                   : tr("The chain of seals was broken at %1 acts on %2.").arg(kept.at(1), kept.at(0)));
}

void AuditPage::proveChain()
{
    m_proveButton->setEnabled(false);
    auto *job = new ChainJob(services().store);
    connect(job, &Job::finished, this, [this, job] {
        m_proveButton->setEnabled(true);
        workplace().memory().setValue(chainKey(),
            QStringList{services().store.clock().now().toString(u"yyyy-MM-dd HH:mm"_s),
                QString::number(job->state().broken.size())});
        showChain(job->state(), true);
    });
    connect(job, &Job::failed, this, [this](const Error &error) {
        m_proveButton->setEnabled(true);
        if (error.code != ErrorCode::Canceled)
            workplace().tellError(this, error);
    });
    workplace().run(job, tr("Prove the chain of seals"));
}

void AuditPage::showChain(const ChainState &state, bool whole)
{
    m_breaks = state.breaks;
    m_model->setBroken(state.broken);
    QPalette palette = m_chainLabel->palette();
    palette.setColor(
        QPalette::WindowText, state.isWhole() ? shadesOf(this->palette()).secondary : shadesOf(this->palette()).accent);
    m_chainLabel->setPalette(palette);
    if (whole)
        recallChain();
    if (!state.isWhole() && !state.breaks.isEmpty())
        m_chainLabel->setText(tr("The chain of seals is broken at %1 acts, first at %2: %3")
                                  .arg(QLocale().toString(state.broken.size()),
                                      state.breaks.constFirst().at.toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                      breakText(state.breaks.constFirst())));
    m_shown = {};
    showCurrent();
}

void AuditPage::exportRecords()
{
    const QString title = tr("Export the changes");
    const QString day = services().store.clock().today().toString(Qt::ISODate);
    QString file = workplace().prompts().saveFile(
        this, title, tr("Excel workbooks (*.xlsx);;Text with commas (*.csv)"), tr("Changes %1.xlsx").arg(day));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += u".xlsx"_s;
    ActExportJob::Options options;
    options.file = file;
    options.sheet = tr("Changes");
    options.headings = {{tr("When"), 20}, {tr("By whom"), 12}, {tr("Program"), 18}, {tr("Act"), 30},
        {tr("Of what"), 24}, {tr("Change"), 60}};
    // Words are made on the job's thread out of what the workplace knows now; personal data stays masked.
    auto *job = new ActExportJob(services().store, m_model->query(), options, exportLines(workplace()));
    connect(job, &Job::finished, &workplace(), [&place = workplace(), title, file, job] {
        place.tell(title, tr("Acts: %L1\n%2").arg(job->exportedActs()).arg(QDir::toNativeSeparators(file)));
    });
    workplace().run(job, title);
}

} // namespace dangjian
