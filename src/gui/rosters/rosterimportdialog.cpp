// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterimportdialog.h"

#include "app/appearance.h"
#include "app/errortext.h"
#include "app/workplace.h"
#include "rosters/batchesdialog.h"
#include "rosters/columnsstep.h"
#include "rosters/filedrop.h"
#include "rosters/filestep.h"
#include "rosters/resultstep.h"
#include "rosters/rostersession.h"
#include "rosters/rosterwords.h"
#include "rosters/rowsstep.h"
#include "rosters/stayonscreen.h"
#include "rosters/ui_rosterimportdialog.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace dangjian {

namespace {

const QString geometryKey = QStringLiteral("import/geometry");
constexpr int quickMs = 400; // work that takes no longer passes without a progress bar

/** The page on which what came in is seen. */
QString pageOf(RosterSubject subject)
{
    switch (subject) {
    case RosterSubject::Members:
        return QStringLiteral("members");
    case RosterSubject::Units:
        return QStringLiteral("units");
    case RosterSubject::Organizations:
        return QStringLiteral("organizations");
    case RosterSubject::Records:
        return QStringLiteral("entry");
    }
    return {};
}

} // namespace

RosterImportDialog::RosterImportDialog(Workplace &workplace, RosterSubject subject, QWidget *parent)
    : QDialog(parent),
      m_form(std::make_unique<Ui::RosterImportForm>()),
      m_workplace(workplace),
      m_session(new RosterSession(workplace, subject, this)),
      m_workPause(new QTimer(this))
{
    m_form->setupUi(this);
    setWindowTitle(importTitle(subject));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAcceptDrops(true);
    // Who works for one branch brings in that branch's people.
    const Organization *scope = workplace.organization(workplace.scopeRoot());
    if (scope && takesMembers(scope->kind))
        m_session->options().defaultBranch = scope->id;
    build();
    restoreGeometry(workplace.memory().value(geometryKey).toByteArray());
    goTo(File);
    showWork();
}

RosterImportDialog::~RosterImportDialog()
{
    m_workplace.memory().setValue(geometryKey, saveGeometry());
    // The steps look at the session to their end, and as the older child it would go first. A field that loses the
    // keyboard by that may still decide something, of which this window needs not hear any more.
    for (QObject *each : {static_cast<QObject *>(m_session), static_cast<QObject *>(m_file),
             static_cast<QObject *>(m_columns), static_cast<QObject *>(m_rows), static_cast<QObject *>(m_result)})
        each->disconnect(this);
    delete m_form->stepStack;
}

void RosterImportDialog::build()
{
    m_file = new FileStep(*m_session, this);
    m_columns = new ColumnsStep(*m_session, this);
    m_rows = new RowsStep(*m_session, this);
    m_result = new ResultStep(*m_session, this);
    for (QWidget *step : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns),
             static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_result)})
        m_form->stepStack->addWidget(step);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    m_form->fileLabel->setPalette(quiet);
    m_form->workLabel->setPalette(quiet);
    QPalette alert = palette();
    alert.setColor(QPalette::WindowText, shadesOf(alert).accent);
    m_form->sayLabel->setPalette(alert);
    m_form->progressBar->setAccessibleName(tr("Progress"));
    m_workPause->setSingleShot(true);
    m_workPause->setInterval(quickMs);
    connect(m_workPause, &QTimer::timeout, m_form->workBox, &QWidget::show);
    connect(m_form->nextButton, &QPushButton::clicked, this, &RosterImportDialog::goNext);
    connect(m_form->backButton, &QPushButton::clicked, this, &RosterImportDialog::goBack);
    connect(m_form->closeButton, &QPushButton::clicked, this, &RosterImportDialog::reject);
    connect(m_form->stopButton, &QPushButton::clicked, m_session, &RosterSession::cancel);
    connect(m_form->batchesButton, &QPushButton::clicked, this, [this] { openBatches(false); });
    connect(m_file, &FileStep::readyChanged, this, &RosterImportDialog::showButtons);
    connect(m_columns, &ColumnsStep::readyChanged, this, &RosterImportDialog::showButtons);
    connect(m_rows, &RowsStep::readyChanged, this, &RosterImportDialog::showButtons);
    connect(m_result, &ResultStep::undoRequested, this, [this] { openBatches(true); });
    connect(m_result, &ResultStep::listRequested, this, [this] {
        accept();
        Q_EMIT m_workplace.pageRequested(pageOf(m_session->subject()));
    });
    connect(m_session, &RosterSession::workChanged, this, &RosterImportDialog::showWork);
    connect(m_session, &RosterSession::progressed, this, &RosterImportDialog::showProgress);
    connect(m_session, &RosterSession::failed, this, &RosterImportDialog::fail);
    connect(m_session, &RosterSession::inspected, this, [this] {
        if (step() == File)
            goOnFromFile();
    });
    connect(m_session, &RosterSession::planned, this, [this] {
        m_form->sayLabel->clear();
        if (std::exchange(m_wantsRows, false))
            goTo(Rows);
    });
    connect(m_session, &RosterSession::entered, this, [this] {
        showButtons();
        m_result->takeKeyboard();
    });
}

RosterImportDialog::Step RosterImportDialog::step() const
{
    return Step(m_form->stepStack->currentIndex());
}

void RosterImportDialog::take(const QString &file)
{
    if (m_session->work() == RosterSession::Work::Entering || !mayDiscard())
        return;
    goTo(File);
    m_file->take(file);
}

void RosterImportDialog::goTo(Step step)
{
    m_form->stepStack->setCurrentIndex(step);
    m_form->sayLabel->clear();
    QStringList words;
    const QStringList names{tr("File"), tr("Columns"), tr("Check"), tr("Result")};
    for (int i = 0; i < names.size(); ++i) {
        const QString word = tr("%1 %2").arg(i + 1).arg(names.at(i));
        words.append(i == step
                ? QStringLiteral("<b><span style='color:%1'>%2</span></b>").arg(shadesOf(palette()).accent.name(), word)
                : QStringLiteral("<span style='color:%1'>%2</span>").arg(shadesOf(palette()).secondary.name(), word));
    }
    m_form->stepsLabel->setTextFormat(Qt::RichText);
    m_form->stepsLabel->setText(words.join(QStringLiteral(" &nbsp;›&nbsp; ")));
    m_form->stepsLabel->setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(names.size()).arg(names.at(step)));
    m_form->fileLabel->setText(step == File ? QString() : QFileInfo(m_session->options().file).fileName());
    if (step == Columns)
        m_columns->begin();
    showButtons();
    switch (step) {
    case File:
        m_file->takeKeyboard();
        break;
    case Columns:
        if (!m_columns->takeKeyboard())
            m_form->nextButton->setFocus();
        break;
    case Rows:
        m_rows->takeKeyboard();
        break;
    case Outcome:
        m_form->closeButton->setFocus();
        break;
    }
    Q_EMIT stepChanged(step);
}

void RosterImportDialog::goOnFromFile()
{
    // Where there is nothing to choose, nobody is asked: the columns tell what was found.
    const QList<InspectedSheet> &sheets = m_session->inspection().sheets;
    const auto rosters = std::count_if(
        sheets.cbegin(), sheets.cend(), [](const InspectedSheet &sheet) { return sheet.isRoster && !sheet.hidden; });
    if (m_file->isReady() && (sheets.size() == 1 || rosters == 1))
        goTo(Columns);
    else
        m_file->takeKeyboard();
}

void RosterImportDialog::goNext()
{
    if (!m_form->nextButton->isEnabled())
        return;
    switch (step()) {
    case File:
        goTo(Columns);
        break;
    case Columns:
        if (m_session->isCurrent()) {
            goTo(Rows);
        } else {
            m_wantsRows = true;
            m_session->plan();
        }
        break;
    case Rows:
        if (m_session->isCurrent())
            enter();
        else
            m_session->plan();
        break;
    case Outcome:
        break;
    }
}

void RosterImportDialog::goBack()
{
    if (m_session->work() == RosterSession::Work::Entering)
        return;
    m_wantsRows = false;
    if (step() == Columns || step() == Rows)
        goTo(Step(step() - 1));
}

void RosterImportDialog::enter()
{
    const QString warning = m_rows->warning();
    // Enter alone does not do it: a wrong column changes everybody.
    if (!warning.isEmpty()
        && !m_workplace.prompts().confirmLoss(this, windowTitle(), warning, tr("Import all the same")))
        return;
    m_result->begin();
    goTo(Outcome);
    m_session->enter();
}

void RosterImportDialog::showButtons()
{
    const bool free = m_session->work() == RosterSession::Work::None;
    const Step now = step();
    m_form->backButton->setVisible(now == Columns || now == Rows);
    m_form->nextButton->setVisible(now != Outcome);
    m_form->batchesButton->setVisible(now == File);
    bool ready = free;
    QString next = tr("&Next");
    if (now == File) {
        ready = ready && m_file->isReady();
    } else if (now == Columns) {
        ready = ready && m_columns->isReady();
    } else if (now == Rows) {
        const int entering = m_rows->entering();
        const bool stopped = free && !m_session->isCurrent() && !m_session->isPlanDue();
        ready = ready && !m_session->isPlanDue() && (stopped || entering > 0);
        next = stopped     ? tr("Check a&gain")
            : entering > 0 ? tr("&Import %1 rows").arg(QLocale().toString(entering))
                           : tr("&Import");
    }
    m_form->nextButton->setText(next);
    m_form->nextButton->setEnabled(ready);
    m_form->nextButton->setDefault(now != Outcome);
    m_form->closeButton->setDefault(now == Outcome);
    m_form->closeButton->setText(now == Outcome ? tr("&Close") : tr("&Cancel"));
}

void RosterImportDialog::showWork()
{
    const RosterSession::Work work = m_session->work();
    // A decision on a row is through at once: what comes and goes above the buttons would only flicker.
    if (work == RosterSession::Work::None || work == RosterSession::Work::Entering || !m_session->isPlanned()) {
        m_workPause->stop();
        m_form->workBox->setVisible(work != RosterSession::Work::None);
    } else if (!m_form->workBox->isVisible() && !m_workPause->isActive()) {
        m_workPause->start();
    }
    m_form->progressBar->setRange(0, 0);
    m_form->workLabel->setText(work == RosterSession::Work::Inspecting ? tr("Looking into the file …")
            : work == RosterSession::Work::Planning                    ? tr("Looking the rows through …")
                                                                       : tr("Importing …"));
    if (work != RosterSession::Work::None)
        m_form->sayLabel->clear();
    showButtons();
}

void RosterImportDialog::showProgress(qint64 done, qint64 total)
{
    m_form->progressBar->setRange(0, int(total));
    m_form->progressBar->setValue(int(done));
    if (m_session->work() == RosterSession::Work::Inspecting)
        return;
    if (m_session->work() == RosterSession::Work::Entering && m_session->isBackingUp()) {
        m_form->workLabel->setText(tr("Backing up first: %1 %").arg(total > 0 ? done * 100 / total : 0));
        return;
    }
    const QString rows = QLocale().toString(done);
    m_form->workLabel->setText(m_session->work() == RosterSession::Work::Entering
            ? tr("Importing: row %1 of %2").arg(rows, QLocale().toString(total))
            : total > 0 ? tr("Checking: row %1 of %2").arg(rows, QLocale().toString(total))
                        : tr("Reading: row %1").arg(rows));
}

void RosterImportDialog::fail(const Error &error)
{
    m_wantsRows = false;
    // The first step tells itself what is wrong with a file.
    if (step() == Outcome)
        goTo(Rows);
    if (step() != File)
        m_form->sayLabel->setText(
            error.code == ErrorCode::Canceled ? tr("Stopped. Nothing was entered.") : errorText(error));
    showButtons();
}

bool RosterImportDialog::mayDiscard()
{
    const RosterImportOptions &options = m_session->options();
    const bool decided = !options.rowChoices.isEmpty() || !options.branchChoices.isEmpty()
        || !options.newBranches.isEmpty() || !m_session->namesLeft().isEmpty();
    if (!decided || m_session->isEntered() || m_session->work() == RosterSession::Work::Entering)
        return true;
    return m_workplace.prompts().confirmLoss(this, windowTitle(),
        tr("Nothing was entered yet. What you decided about this file's rows will be forgotten."), tr("Forget it"));
}

void RosterImportDialog::reject()
{
    if (!mayDiscard())
        return;
    if (m_session->work() != RosterSession::Work::Entering)
        m_session->cancel();
    QDialog::reject();
}

void RosterImportDialog::openBatches(bool thisOne)
{
    BatchesDialog::openBeside(m_workplace, thisOne ? m_session->report().batch : ImportBatchId{}, this);
}

void RosterImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RosterImportDialog::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    event->acceptProposedAction();
    if (!file.isEmpty())
        take(file);
}

void RosterImportDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter ends a choice in a box or a search; it must not go on, let alone import, by the way.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (step() == Columns || step() == Rows) && !m_form->nextButton->hasFocus()) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void RosterImportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Left on a larger screen, the window comes back within this one.
    stayOnScreen(*this);
}

RosterImportDialog *openImport(Workplace &workplace, RosterSubject subject, QWidget *parent, const QString &file)
{
    auto *dialog = new RosterImportDialog(workplace, subject, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!file.isEmpty())
        dialog->take(file);
    return dialog;
}

} // namespace dangjian
