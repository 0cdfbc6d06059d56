// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/batchprintdialog.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/words.h"
#include "app/workplace.h"
#include "printing/paperchoices.h"
#include "printing/previewdialog.h"
#include "printing/printerchoice.h"
#include "printing/printersink.h"
#include "printing/ui_batchprintdialog.h"
#include "rendering/printrun.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace dangjian {

namespace {

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
    QStringList files;
    for (const QString &each : outcome.files.mid(0, 5))
        files.append(QDir::toNativeSeparators(each));
    if (outcome.files.size() > files.size())
        files.append(QStringLiteral("…"));
    QStringList lines{BatchPrintDialog::tr("Members: %L1, pages: %L2.").arg(outcome.members).arg(outcome.pages)};
    lines += files;
    if (outcome.leftOut > 0)
        lines += BatchPrintDialog::tr("Left out, since they have no valid certificate: %L1").arg(outcome.leftOut);
    return lines.join(u'\n');
}

} // namespace

BatchPrintDialog::BatchPrintDialog(Workplace &workplace, const QList<MemberId> &selected,
    const std::optional<MemberQuery> &shown, PaperKind kind, QWidget *parent)
    : QDialog(parent),
      m_form(std::make_unique<Ui::BatchPrintDialog>()),
      m_workplace(workplace),
      m_selected(selected),
      m_shown(shown)
{
    m_form->setupUi(this);
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Write the PDF"));
    m_printButton = m_form->buttonBox->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_printButton->setObjectName(QStringLiteral("printButton"));
    m_printButton->setAutoDefault(false);
    connect(m_printButton, &QPushButton::clicked, this, &BatchPrintDialog::choosePrinter);
    addScopes();
    m_form->categoryCombo->addItem(tr("All categories"), QString());
    for (const auto &[category, code] : Codes<MemberCategory>::table)
        m_form->categoryCombo->addItem(wordFor(category), QString::fromLatin1(code));
    fillPaperKinds(m_form->kindCombo, kind);
    fillImpositions(m_form->impositionCombo);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    m_form->countLabel->setPalette(quiet);
    m_form->filesLabel->setPalette(quiet);
    QPalette alert = palette();
    alert.setColor(QPalette::WindowText, shadesOf(palette()).warning);
    m_form->errorLabel->setPalette(alert);
    m_form->fileEdit->setText(QDir::toNativeSeparators(
        QDir(existingFolder(m_workplace.memory().value(QStringLiteral("printing/folder")).toString()))
            .filePath(paperFileName(kind, {}))));

    connect(m_form->scopeCombo, &QComboBox::currentIndexChanged, this, &BatchPrintDialog::count);
    connect(m_form->categoryCombo, &QComboBox::currentIndexChanged, this, &BatchPrintDialog::count);
    connect(m_form->unprintedCheck, &QCheckBox::toggled, this, &BatchPrintDialog::count);
    connect(m_form->sizeSpin, &QSpinBox::valueChanged, this, [this] { showCount(m_members); });
    connect(m_form->kindCombo, &QComboBox::currentIndexChanged, this, [this] {
        const QFileInfo file(QDir::fromNativeSeparators(m_form->fileEdit->text()));
        m_form->fileEdit->setText(
            QDir::toNativeSeparators(file.dir().filePath(paperFileName(chosenPaperKind(m_form->kindCombo), {}))));
        showCount(m_members);
    });
    connect(m_form->browseButton, &QPushButton::clicked, this, &BatchPrintDialog::chooseFile);
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, &BatchPrintDialog::start);
    count();
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
    return options;
}

void BatchPrintDialog::count()
{
    const bool selected = m_form->scopeCombo->currentData().toInt() == SelectedPeople;
    m_form->categoryCombo->setEnabled(!selected);
    m_form->unprintedCheck->setEnabled(!selected);
    const int turn = ++m_turn;
    if (selected) {
        showCount(int(m_selected.size()));
        return;
    }
    showCount(-1);
    afterwards(m_workplace.services().members.totals(query()), this, [this, turn](const Result<MemberTotals> &totals) {
        if (turn != m_turn)
            return;
        if (totals)
            showCount(totals->members);
        else
            m_form->errorLabel->setText(errorText(totals.error()));
    });
}

void BatchPrintDialog::showCount(int members)
{
    m_members = members;
    const bool certificate = chosenPaperKind(m_form->kindCombo) == PaperKind::Certificate;
    m_form->impositionCombo->setEnabled(certificate);
    m_form->noteCheck->setEnabled(certificate);
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(members > 0);
    m_printButton->setEnabled(members > 0);
    m_form->countLabel->setText(members < 0 ? tr("Counting …")
            : members == 0                  ? tr("Nobody is to be printed.")
                                            : tr("Members: %L1, sorted by community, building and name").arg(members));
    const int size = m_form->sizeSpin->value();
    const int files = members <= 0 ? 0 : (members + size - 1) / size;
    m_form->filesLabel->setText(
        files > 1 ? tr("%1 files, numbered one after the other").arg(files) : tr("One file; larger runs are divided."));
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

void BatchPrintDialog::start()
{
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
    m_workplace.memory().setValue(QStringLiteral("printing/folder"), file.path());
    auto *job = new PrintJob(m_workplace.services().store, selection(), options);
    Workplace *workplace = &m_workplace;
    connect(job, &Job::finished, workplace, [job, workplace, title = windowTitle()] {
        const PrintOutcome &outcome = job->outcome();
        if (!outcome.files.isEmpty()
            && workplace->offer(title, written(outcome), BatchPrintDialog::tr("&Open the folder")))
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(outcome.files.constFirst()).absolutePath()));
    });
    connect(job, &Job::failed, workplace, [job, workplace, title = windowTitle()](const Error &error) {
        if (!job->outcome().files.isEmpty())
            workplace->tell(title,
                tr("%1\nThe files that were whole by then were kept.\n%2")
                    .arg(errorText(error), written(job->outcome())));
    });
    m_workplace.run(job, windowTitle());
    accept();
}

void BatchPrintDialog::choosePrinter()
{
    const PrintOptions wish = options();
    dangjian::choosePrinter(m_workplace, this, {paperFileName(wish.kind, {}).chopped(4), wish.kind, wish.imposition},
        [this](std::unique_ptr<QPrinter> printer) { printOn(std::move(printer)); });
}

void BatchPrintDialog::printOn(std::unique_ptr<QPrinter> printer)
{
    const PrinterRun run = PrinterRun::of(*printer);
    auto *job = new PrintJob(m_workplace.services().store, selection(), options(),
        std::make_unique<PrinterSink>(std::move(printer), run.copies, run.backwards));
    Workplace *workplace = &m_workplace;
    connect(job, &Job::finished, workplace,
        [job, workplace, title = windowTitle()] { workplace->tell(title, written(job->outcome())); });
    m_workplace.run(job, windowTitle());
    accept();
}

} // namespace dangjian
