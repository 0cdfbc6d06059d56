// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/batchprintdialog.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/sheetfindings.h"
#include "app/thinbar.h"
#include "app/words.h"
#include "app/workplace.h"
#include "printing/handingout.h"
#include "printing/leftouttext.h"
#include "printing/papercatalogue.h"
#include "printing/paperchoices.h"
#include "printing/paperoptionspane.h"
#include "printing/paperrunservice.h"
#include "printing/previewdialog.h"
#include "printing/printable.h"
#include "printing/printerchoice.h"
#include "printing/printerrunflow.h"
#include "printing/ui_batchprintdialog.h"
#include "printing/unfinishedrunspane.h"
#include "rendering/printrun.h"

#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include <utility>

namespace dangjian {

namespace {

/** How many people go into a file, or to the printer at once: by target, in the memory and at first. */
const QString sizeKeys[]
    = {QStringLiteral("printing/perFile"), QStringLiteral("printing/perJob"), QStringLiteral("printing/perSheetsJob")};
constexpr int sizesAtFirst[] = {2500, 50, 480}; // the last is 20 sheets of labels
constexpr int optionsRow = 5; // of the form, shared with the imposition that only booklets have

/** The folder chosen last, else the documents, else home: the first that is there. */
QString existingFolder(const QString &last)
{
    for (const QString &folder : {last, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

/** What a run has printed, and into which files. */
QString written(const PrintOutcome &outcome)
{
    constexpr qsizetype filesNamed = 5;
    QStringList lines{BatchPrintDialog::tr("Members: %L1, pages: %L2.").arg(outcome.members).arg(outcome.pages)};
    for (const QString &each : outcome.files.mid(0, filesNamed))
        lines.append(QDir::toNativeSeparators(each));
    if (outcome.files.size() > filesNamed)
        lines.append(QStringLiteral("…"));
    if (outcome.sheetFault)
        lines += ownCopyText(*outcome.sheetFault);
    if (const QString leftOut = leftOutText(outcome); !leftOut.isEmpty())
        lines += leftOut;
    return lines.join(u'\n');
}

} // namespace

BatchPrintDialog::BatchPrintDialog(Workplace &workplace, const QList<MemberId> &selected,
    const std::optional<MemberQuery> &shown, PaperKind kind, QWidget *parent)
    : QDialog(parent),
      m_form(std::make_unique<Ui::BatchPrintDialog>()),
      m_workplace(workplace),
      m_sheets(workplace.services().store),
      m_selected(selected),
      m_shown(shown)
{
    m_form->setupUi(this);
    m_form->targetCombo->addItem(tr("PDF files"), Files);
    m_form->targetCombo->addItem(tr("A printer"), Printer);
    m_form->targetCombo->setCurrentIndex(
        qMax(0, m_form->targetCombo->findData(m_workplace.memory().value(QStringLiteral("printing/target")).toInt())));
    addScopes();
    m_form->categoryCombo->addItem(tr("All categories"), QString());
    for (const auto &[category, code] : Codes<MemberCategory>::table)
        m_form->categoryCombo->addItem(wordFor(category), QString::fromLatin1(code));
    fillPaperKinds(m_form->kindCombo, kind);
    fillImpositions(m_form->impositionCombo);
    m_paperOptions = new PaperOptionsPane(m_workplace.services().store.clock().today(), Qt::Vertical, this);
    m_form->choiceLayout->addWidget(m_paperOptions, optionsRow, 1, 1, 2);
    m_previewButton = m_form->buttonBox->addButton(tr("Loo&k at it…"), QDialogButtonBox::ActionRole);
    m_previewButton->setObjectName(QStringLiteral("previewButton"));
    m_previewButton->setAutoDefault(false);
    connect(m_previewButton, &QPushButton::clicked, this, &BatchPrintDialog::preview);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    m_form->countLabel->setPalette(quiet);
    m_form->filesLabel->setPalette(quiet);
    m_form->progressLabel->setPalette(quiet);
    QPalette alert = palette();
    alert.setColor(QPalette::WindowText, shadesOf(palette()).warning);
    m_form->errorLabel->setPalette(alert);
    m_form->fileEdit->setText(QDir::toNativeSeparators(
        QDir(existingFolder(m_workplace.memory().value(QStringLiteral("printing/folder")).toString()))
            .filePath(paperFileName(kind, {}))));

    connect(m_form->scopeCombo, &QComboBox::currentIndexChanged, this, &BatchPrintDialog::offerIndex);
    connect(m_form->scopeCombo, &QComboBox::currentIndexChanged, this, &BatchPrintDialog::count);
    connect(m_paperOptions, &PaperOptionsPane::changed, this, &BatchPrintDialog::count);
    connect(m_form->targetCombo, &QComboBox::currentIndexChanged, this, &BatchPrintDialog::showTarget);
    connect(m_form->categoryCombo, &QComboBox::currentIndexChanged, this, &BatchPrintDialog::count);
    connect(m_form->unprintedCheck, &QCheckBox::toggled, this, &BatchPrintDialog::count);
    connect(m_form->sizeSpin, &QSpinBox::valueChanged, this, [this] { showCount(m_members); });
    connect(m_form->kindCombo, &QComboBox::currentIndexChanged, this, [this] {
        const QFileInfo file(QDir::fromNativeSeparators(m_form->fileEdit->text()));
        m_form->fileEdit->setText(
            QDir::toNativeSeparators(file.dir().filePath(paperFileName(chosenPaperKind(m_form->kindCombo), {}))));
        showSize();
        count();
        showSheetFault();
    });
    connect(m_form->browseButton, &QPushButton::clicked, this, &BatchPrintDialog::chooseFile);
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, [this] {
        if (m_job)
            accept();
        else if (m_form->targetCombo->currentData().toInt() == Printer)
            choosePrinter();
        else
            start();
    });
    connect(m_form->buttonBox, &QDialogButtonBox::rejected, this, &BatchPrintDialog::stop);
    connect(m_form->runsFrame, &UnfinishedRunsPane::found, this, &BatchPrintDialog::showRuns);
    connect(m_form->runsFrame, &UnfinishedRunsPane::resumed, this, &BatchPrintDialog::resume);
    connect(m_form->runsFrame, &UnfinishedRunsPane::failed, this,
        [this](const Error &error) { m_form->errorLabel->setText(errorText(error)); });
    m_form->runsFrame->setWorkplace(workplace);
    showTarget();
    offerIndex();
    count();
    showSheetFault();
}

BatchPrintDialog::~BatchPrintDialog() = default;

void BatchPrintDialog::addScopes()
{
    const QString selected = tr("The selected people (%1)").arg(m_selected.size());
    // A list always has a row that is marked: one alone is no choice yet.
    if (m_selected.size() > 1 || (m_selected.size() == 1 && !m_shown))
        m_form->scopeCombo->addItem(selected, SelectedPeople);
    if (m_shown)
        m_form->scopeCombo->addItem(tr("All that the list shows"), ShownList);
    if (m_selected.size() == 1 && m_shown)
        m_form->scopeCombo->addItem(selected, SelectedPeople);
    // From where one stands down: the scope itself and what is right below it.
    const OrganizationId root = m_workplace.scopeRoot();
    for (const Organization &each : m_workplace.organizations()) {
        const bool top = root ? each.id == root : each.parentId.isNull();
        const bool below = root ? each.parentId == root : false;
        const bool second = !root && m_workplace.organization(each.parentId)
            && m_workplace.organization(each.parentId)->parentId.isNull();
        if (each.dissolved.isValid() || !(top || below || second))
            continue;
        m_form->scopeCombo->addItem(each.name, OneOrganization);
        m_form->scopeCombo->setItemData(
            m_form->scopeCombo->count() - 1, QVariant::fromValue(each.id.value), Qt::UserRole + 1);
    }
    m_form->scopeCombo->setMaxVisibleItems(20);
}

void BatchPrintDialog::chooseOrganization(OrganizationId id)
{
    QComboBox *scopes = m_form->scopeCombo;
    int place = scopes->findData(QVariant::fromValue(id.value), Qt::UserRole + 1);
    const Organization *organization = m_workplace.organization(id);
    if (place < 0 && organization) {
        place = scopes->count();
        scopes->addItem(organization->name, OneOrganization);
        scopes->setItemData(place, QVariant::fromValue(id.value), Qt::UserRole + 1);
    }
    scopes->setCurrentIndex(std::max(0, place));
}

MemberQuery BatchPrintDialog::query() const
{
    MemberQuery query;
    const int scope = m_form->scopeCombo->currentData().toInt();
    if (scope == ShownList && m_shown)
        query = *m_shown;
    if (scope == OneOrganization) {
        const OrganizationId root{m_form->scopeCombo->currentData(Qt::UserRole + 1).toLongLong()};
        const Organization *chosen = m_workplace.organization(root);
        if (chosen && chosen->parentId)
            query.scope = subtreeOf(m_workplace.organizations(), root);
    }
    const auto category = fromCode<MemberCategory>(m_form->categoryCombo->currentData().toString());
    if (category)
        query.category = category;
    query.neverPrinted = query.neverPrinted || m_form->unprintedCheck->isChecked();
    return query;
}

PrintSelection BatchPrintDialog::selection() const
{
    PrintSelection selection;
    if (m_form->scopeCombo->currentData().toInt() == SelectedPeople)
        selection.members = m_selected;
    else
        selection.query = query();
    return selection;
}

PrintOptions BatchPrintDialog::options() const
{
    PrintOptions options;
    options.kind = chosenPaperKind(m_form->kindCombo);
    options.imposition = chosenImposition(m_form->impositionCombo);
    options.file = QDir::fromNativeSeparators(m_form->fileEdit->text().trimmed());
    if (!options.file.isEmpty() && !options.file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        options.file += QStringLiteral(".pdf");
    options.membersPerFile = m_form->sizeSpin->value();
    options.notePrinted = m_form->noteCheck->isEnabled() && m_form->noteCheck->isChecked();
    options.index = m_form->indexCheck->isEnabled() && m_form->indexCheck->isChecked();
    options.letters = m_paperOptions->options();
    options.letters.reason = m_reason;
    return options;
}

void BatchPrintDialog::count()
{
    const bool selected = m_form->scopeCombo->currentData().toInt() == SelectedPeople;
    m_form->categoryCombo->setEnabled(!selected);
    m_form->unprintedCheck->setEnabled(!selected);
    const int turn = ++m_turn;
    showCount(-1);
    afterwards(forecastPrint(m_workplace.services().store, selection(), options()), this,
        [this, turn](const Result<PrintForecast> &forecast) {
            if (turn != m_turn)
                return;
            m_leftOut = forecast ? forecast->leftOut : 0;
            if (forecast)
                showCount(forecast->members);
            else
                m_form->errorLabel->setText(errorText(forecast.error()));
        });
}

void BatchPrintDialog::showCount(int members)
{
    m_members = members;
    const PaperKind kind = chosenPaperKind(m_form->kindCombo);
    const bool certificate = kind == PaperKind::Certificate;
    m_paperOptions->showFor(kind);
    m_form->impositionCombo->setVisible(certificate || m_paperOptions->isHidden());
    m_form->impositionComboLabel->setVisible(!m_form->impositionCombo->isHidden());
    m_form->impositionCombo->setEnabled(certificate);
    // An index would come out on an envelope; lists are one themselves.
    m_form->indexCheck->setEnabled(!paperInfo(kind).together && !goesToAddress(kind));
    m_previewButton->setEnabled(members > 0);
    const bool listed = paperInfo(kind).together && kind != PaperKind::Labels;
    m_form->noteCheck->setEnabled(certificate);
    // A box that is ticked and cannot be reached would be read as a promise.
    m_form->indexCheck->setVisible(m_form->indexCheck->isEnabled());
    m_form->noteCheck->setVisible(certificate);
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(members > 0);
    QString count = members < 0 ? tr("Counting …")
        : members == 0          ? tr("Nobody is to be printed.")
        : listed                ? tr("Members: %L1, branch by branch, sorted by name").arg(members)
                                : tr("Members: %L1, sorted by community, building and name").arg(members);
    if (const QString leftOut = leftOutText(kind, members < 0 ? 0 : m_leftOut); !leftOut.isEmpty())
        count = tr("%1; %2", "count; who is left out").arg(count, leftOut);
    m_form->countLabel->setText(count);
    const int size = m_form->sizeSpin->value();
    const int files = members <= 0 ? 0 : (members + size - 1) / size;
    const bool printer = m_form->targetCombo->currentData().toInt() == Printer;
    QString division = tr("One file; larger runs are divided.");
    if (printer && files > 1 && paperInfo(kind).together)
        division = tr("Printer jobs end with a branch or a sheet; after each one you say what came out.");
    else if (printer)
        division = files > 1 ? tr("%L1 printer jobs; after each one you say what came out.").arg(files)
                             : tr("One printer job; then you say what came out.");
    else if (files > 1 && paperInfo(kind).together)
        division = tr("Longer lists are divided, at the end of a branch or a sheet.");
    else if (files > 1)
        division = tr("%1 files, numbered one after the other").arg(files);
    m_form->filesLabel->setText(division);
    if (members >= 0)
        Q_EMIT counted(members);
}

void BatchPrintDialog::chooseFile()
{
    const QString file = m_workplace.prompts().saveFile(
        this, tr("Save as PDF"), tr("PDF files (*.pdf)"), QDir::fromNativeSeparators(m_form->fileEdit->text()));
    if (!file.isEmpty())
        m_form->fileEdit->setText(QDir::toNativeSeparators(file));
}

/** Asks about the files that the run would replace, whatever it is divided into. */
bool BatchPrintDialog::mayReplace(const PrintOptions &options)
{
    QStringList there;
    for (const RunPart &part : divideRun(options.file, {}, qMax(1, m_members), options.membersPerFile))
        if (QFileInfo::exists(part.file))
            there.append(QDir::toNativeSeparators(part.file));
    // Lists are divided between branches: one branch that is longer goes into one file all the same.
    if (const QString whole = QDir::toNativeSeparators(options.file);
        paperInfo(options.kind).together && !there.contains(whole) && QFileInfo::exists(options.file))
        there.append(whole);
    if (there.isEmpty())
        return true;
    if (there.size() == 1)
        return m_workplace.prompts().confirm(
            this, windowTitle(), tr("%1 exists already.").arg(there.constFirst()), tr("Replace it"));
    return m_workplace.prompts().confirm(this, windowTitle(),
        tr("%1 of the files exist already, from %2 to %3.")
            .arg(there.size())
            .arg(there.constFirst(), there.constLast()),
        tr("Replace them"));
}

bool BatchPrintDialog::isSound()
{
    const QString fault = m_paperOptions->fault();
    m_form->errorLabel->setText(fault);
    return fault.isEmpty();
}

void BatchPrintDialog::preview()
{
    if (!isSound())
        return;
    auto *dialog = new PreviewDialog(m_workplace, selection(), options(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BatchPrintDialog::start()
{
    if (!isSound())
        return;
    const PrintOptions options = this->options();
    if (options.file.isEmpty()) {
        m_form->errorLabel->setText(tr("Say into which file."));
        m_form->fileEdit->setFocus();
        return;
    }
    const QFileInfo file(options.file);
    if (!file.dir().exists()) {
        m_form->errorLabel->setText(tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.path())));
        m_form->fileEdit->setFocus();
        return;
    }
    if (!mayReplace(options))
        return;
    whenReasoned([this] { printIntoFiles(); });
}

void BatchPrintDialog::whenReasoned(std::function<void()> act)
{
    askWhyPapersLeave(m_workplace, this, chosenPaperKind(m_form->kindCombo), m_paperOptions->options(),
        [this, act](const QString &reason) {
            m_reason = reason;
            act();
        });
}

void BatchPrintDialog::printIntoFiles()
{
    const PrintOptions options = this->options();
    const QFileInfo file(options.file);
    m_workplace.memory().setValue(QStringLiteral("printing/folder"), file.path());
    m_workplace.memory().setValue(QStringLiteral("printing/target"), int(Files));
    m_workplace.memory().setValue(sizeKeys[sizeKey()], options.membersPerFile);
    follow(new PrintJob(m_workplace.services().store, selection(), options), m_members);
}

void BatchPrintDialog::follow(PrintJob *job, qint64 members)
{
    Workplace *workplace = &m_workplace;
    connect(job, &Job::finished, workplace, [job, workplace, title = windowTitle()] {
        const PrintOutcome &outcome = job->outcome();
        if (!outcome.files.isEmpty()
            && workplace->offer(title, written(outcome), BatchPrintDialog::tr("&Open the folder")))
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(outcome.files.constFirst()).absolutePath()));
    });
    connect(job, &Job::failed, workplace, [job, workplace, title = windowTitle()](const Error &error) {
        const PrintOutcome &outcome = job->outcome();
        QStringList lines{errorText(error)};
        if (!outcome.files.isEmpty())
            lines += BatchPrintDialog::tr("The files that were whole by then were kept.") + u'\n' + written(outcome);
        if (outcome.run && outcome.partsLeft > 0)
            lines += BatchPrintDialog::tr("The run can go on where it stopped: it is offered when many are printed.");
        if (lines.size() > 1)
            workplace->tell(title, lines.join(u'\n'));
    });
    m_job = job;
    m_form->runsFrame->hide();
    m_form->errorLabel->clear();
    // As high as what is left to be said.
    m_form->choicePage->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_form->progressBar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_form->stack->setCurrentWidget(m_form->progressPage);
    QTimer::singleShot(0, this, [this] { resize(width(), minimumSizeHint().height()); });
    m_previewButton->hide();
    m_form->progressTitleLabel->setText(
        members > 0 ? tr("%L1 people are printed into files.").arg(members) : tr("People are printed into files."));
    m_form->progressLabel->setText(tr("Looking them through …"));
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Go on in the &background"));
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(true);
    m_form->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("&Stop"));
    QElapsedTimer clock;
    clock.start();
    connect(job, &Job::progressed, this, [this, clock](qint64 done, qint64 total) {
        m_form->progressBar->setProgress(done, total);
        if (total <= 0)
            return;
        m_timeLeft.report(done, total, clock.elapsed());
        const QString left = m_timeLeft.text();
        const QString how = tr("%L1 of %L2").arg(done).arg(total);
        m_form->progressLabel->setText(left.isEmpty() ? how : how + QStringLiteral(" · ") + left);
    });
    connect(job, &Job::finished, this, &QDialog::accept);
    connect(job, &Job::failed, this, &QDialog::accept);
    m_workplace.run(job, windowTitle());
}

void BatchPrintDialog::stop()
{
    if (!m_job) {
        reject();
        return;
    }
    m_form->progressLabel->setText(tr("Stopping …"));
    m_form->buttonBox->setEnabled(false);
    m_job->cancel();
}

void BatchPrintDialog::resume(const UnfinishedRun &run)
{
    if (run.onPrinter) {
        auto *flow = new PrinterRunFlow(m_workplace, {}, windowTitle());
        accept();
        flow->goOn(run);
        return;
    }
    askWhyPapersLeave(m_workplace, this, run, [this, run](const QString &reason) {
        auto *job = new PrintJob(m_workplace.services().store, run.run.id);
        job->giveReason(reason);
        follow(job, run.run.members);
    });
}

void BatchPrintDialog::showRuns(int runs)
{
    if (m_job)
        m_form->runsFrame->hide();
    Q_EMIT runsFound(runs);
}

/** Whoever hands out the papers of several branches wants to know where each begins. */
void BatchPrintDialog::offerIndex()
{
    const int scope = m_form->scopeCombo->currentData().toInt();
    int branches = 0;
    if (scope != SelectedPeople) {
        const QList<OrganizationId> ids = query().scope;
        for (const Organization &each : m_workplace.organizations())
            if (!each.dissolved.isValid() && each.kind != OrganizationKind::DistrictCommittee
                && each.kind != OrganizationKind::SubdistrictCommittee && (ids.isEmpty() || ids.contains(each.id)))
                ++branches;
    }
    m_form->indexCheck->setChecked(branches > 1);
}

void BatchPrintDialog::showTarget()
{
    const int target = m_form->targetCombo->currentData().toInt();
    const bool printer = target == Printer;
    for (QWidget *each : {static_cast<QWidget *>(m_form->fileEditLabel), static_cast<QWidget *>(m_form->fileEdit),
             static_cast<QWidget *>(m_form->browseButton)})
        each->setVisible(!printer);
    m_form->sizeSpinLabel->setText(printer ? tr("People a &job") : tr("People a &file"));
    m_form->fileEditLabel->setText(printer ? QString() : tr("F&ile"));
    showSize();
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setText(printer ? tr("Choose the printer…") : tr("Write the PDF"));
    m_form->noteCheck->setText(
        printer ? tr("Note as &printed what came out") : tr("Note as &printed when a file is whole"));
    if (m_members >= 0)
        showCount(m_members);
}

/** Sheets of labels and lists come fast: more people go to a printer at once than of papers of their own. */
int BatchPrintDialog::sizeKey() const
{
    const int target = m_form->targetCombo->currentData().toInt();
    return target == Printer && paperInfo(chosenPaperKind(m_form->kindCombo)).together ? target + 1 : target;
}

void BatchPrintDialog::showSize()
{
    const int key = sizeKey();
    if (std::exchange(m_sizeKey, key) != key)
        m_form->sizeSpin->setValue(m_workplace.memory().value(sizeKeys[key], sizesAtFirst[key]).toInt());
}

/** Before anything is printed: the office would wonder where its own paper has gone. */
void BatchPrintDialog::showSheetFault()
{
    const PaperKind kind = chosenPaperKind(m_form->kindCombo);
    afterwards(m_sheets.sheet(paperInfo(kind).sheet), this, [this, kind](const Result<LibrarySheet> &sheet) {
        if (kind == chosenPaperKind(m_form->kindCombo))
            m_form->errorLabel->setText(sheet && sheet->fault ? ownCopyText(*sheet->fault) : QString());
        Q_EMIT sheetLooked();
    });
}

void BatchPrintDialog::choosePrinter()
{
    if (!isSound())
        return;
    whenReasoned([this] {
        const PrintOptions wish = options();
        dangjian::choosePrinter(m_workplace, this,
            {paperFileName(wish.kind, {}).chopped(4), wish.kind, wish.imposition},
            [this](std::unique_ptr<QPrinter> printer) { printOn(std::move(printer)); });
    });
}

void BatchPrintDialog::printOn(std::unique_ptr<QPrinter> printer)
{
    m_workplace.memory().setValue(QStringLiteral("printing/target"), int(Printer));
    m_workplace.memory().setValue(sizeKeys[sizeKey()], m_form->sizeSpin->value());
    auto *flow = new PrinterRunFlow(m_workplace, PrinterSetup(*printer), windowTitle());
    const PrintSelection chosen = selection();
    const PrintOptions wanted = options();
    accept();
    flow->begin(chosen, wanted, std::move(printer));
}

} // namespace dangjian
