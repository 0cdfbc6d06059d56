// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/unfinishedrunspane.h"

#include "app/afterwards.h"
#include "app/words.h"
#include "app/workplace.h"
#include "history/historybutton.h"
#include "printing/paperchoices.h"
#include "printing/ui_unfinishedrunspane.h"

#include <QDir>
#include <QFileInfo>

namespace dangjian {

namespace {

/** "2026-10-31, Registration certificate" */
QString titleOf(const UnfinishedRun &run)
{
    return UnfinishedRunsPane::tr("%1, %2").arg(dateText(run.run.startedAt.date()), paperName(run.options.kind));
}

} // namespace

UnfinishedRunsPane::UnfinishedRunsPane(QWidget *parent)
    : QFrame(parent), m_form(std::make_unique<Ui::UnfinishedRunsPane>())
{
    m_form->setupUi(this);
    hide();
    connect(m_form->runsCombo, &QComboBox::currentIndexChanged, this, &UnfinishedRunsPane::showRun);
    connect(m_form->resumeButton, &QPushButton::clicked, this, &UnfinishedRunsPane::resume);
    connect(m_form->dropButton, &QPushButton::clicked, this, &UnfinishedRunsPane::drop);
}

UnfinishedRunsPane::~UnfinishedRunsPane() = default;

void UnfinishedRunsPane::setWorkplace(Workplace &workplace)
{
    m_workplace = &workplace;
    m_service = std::make_unique<PaperRunService>(workplace.services().store);
    m_changesButton = new HistoryButton(workplace, this);
    m_form->buttonLayout->addWidget(m_changesButton);
    setTabOrder(m_form->dropButton, m_changesButton);
    look();
}

void UnfinishedRunsPane::look()
{
    afterwards(m_service->unfinished(), this, [this](const Result<QList<UnfinishedRun>> &runs) {
        if (runs)
            showRuns(*runs);
        Q_EMIT found(int(m_runs.size()));
    });
}

void UnfinishedRunsPane::showRuns(const QList<UnfinishedRun> &runs)
{
    m_runs = runs;
    m_form->runsCombo->clear();
    for (const UnfinishedRun &each : runs) {
        const QString target
            = each.onPrinter ? each.run.target : QDir::toNativeSeparators(QFileInfo(each.run.target).fileName());
        m_form->runsCombo->addItem(tr("%1: %L2 of %L3 people done, %4")
                                       .arg(titleOf(each))
                                       .arg(each.membersDone)
                                       .arg(each.run.members)
                                       .arg(target));
        m_form->runsCombo->setItemData(
            m_form->runsCombo->count() - 1, QDir::toNativeSeparators(each.run.target), Qt::ToolTipRole);
    }
    setVisible(!runs.isEmpty());
    m_form->runsComboLabel->setText(
        runs.size() > 1 ? tr("&Unfinished print runs: %1").arg(runs.size()) : tr("An &unfinished print run"));
    showRun();
}

UnfinishedRun UnfinishedRunsPane::current() const
{
    return m_runs.value(m_form->runsCombo->currentIndex());
}

void UnfinishedRunsPane::showRun()
{
    const UnfinishedRun run = current();
    m_form->resumeButton->setEnabled(!run.running && run.run.id);
    m_form->dropButton->setEnabled(!run.running && run.run.id);
    m_form->resumeButton->setText(run.running ? tr("Under way")
            : run.sentPart > 0                ? tr("Say what came out…")
                                              : tr("Go o&n with it"));
    m_changesButton->setRecord(
        titleOf(run), QStringLiteral("print_run"), run.run.id ? QString::number(run.run.id.value) : QString());
}

void UnfinishedRunsPane::resume()
{
    if (const UnfinishedRun run = current(); run.run.id)
        Q_EMIT resumed(run);
}

void UnfinishedRunsPane::drop()
{
    const UnfinishedRun run = current();
    if (!run.run.id
        || !m_workplace->prompts().confirmLoss(this, window()->windowTitle(),
            tr("%L1 of %L2 people are printed. The rest of the run is not offered any more; what is printed stays.")
                .arg(run.membersDone)
                .arg(run.run.members),
            tr("Give it up")))
        return;
    afterwards(m_service->drop(run.run.id), this, [this](const Done &done) {
        if (!done)
            Q_EMIT failed(done.error());
        look();
    });
}

} // namespace dangjian
