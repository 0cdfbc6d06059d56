// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterimportdialog.h"

#include "app/appearance.h"
#include "app/errortext.h"
#include "app/workplace.h"
#include "listpage/listtable.h"
#include "rosters/rosterwords.h"
#include "rosters/ui_rosterimportdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>

namespace dangjian {

namespace {

/** So many rows that were left out are named; all of them stand in the list. */
constexpr int rowsNamed = 8;

} // namespace

void RosterRowModel::setRows(const QList<RosterImportRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    choose();
    endResetModel();
}

void RosterRowModel::setState(std::optional<RosterState> state)
{
    beginResetModel();
    m_state = state;
    choose();
    endResetModel();
}

void RosterRowModel::choose()
{
    m_shown.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        if (!m_state || m_rows.at(i).state == *m_state)
            m_shown.append(i);
}

int RosterRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RosterRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RosterRowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const RosterImportRow &row = rowAt(index.row());
    if (role == Qt::ForegroundRole && index.column() >= StateColumn) {
        const Shades &shades = shadesOf(QGuiApplication::palette());
        switch (row.state) {
        case RosterState::Ok:
            return index.column() == StateColumn ? QVariant(shades.good) : QVariant();
        case RosterState::Ignored:
            return shades.secondary;
        case RosterState::Error:
            return shades.accent;
        default:
            return shades.warning;
        }
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == RowColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RowColumn:
        return QString::number(row.row);
    case NameColumn:
        return row.name;
    case BranchColumn:
        return row.branchName;
    case StateColumn:
        return wordFor(row.state);
    case EffectColumn:
        return wordFor(row.effect);
    case TextColumn:
        return rosterText(row);
    default:
        return {};
    }
}

QVariant RosterRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == RowColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case NameColumn:
        return tr("Name");
    case BranchColumn:
        return tr("Branch");
    case StateColumn:
        return tr("State");
    case EffectColumn:
        return tr("What happens");
    case TextColumn:
        return tr("Why");
    default:
        return {};
    }
}

RosterImportDialog::RosterImportDialog(Workplace &workplace, QWidget *parent)
    : QDialog(parent),
      m_form(std::make_unique<Ui::RosterImportDialog>()),
      m_workplace(workplace),
      m_model(new RosterRowModel(this))
{
    m_form->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_form->rowsTable->setModel(m_model);
    m_form->rowsTable->setAccessibleName(tr("Rows of the roster"));
    m_form->rowsTable->setColumnCharacters({5, 9, 18, 9, 10, 20});
    m_form->rowsTable->horizontalHeader()->setStretchLastSection(true);
    m_form->progressBar->hide();
    m_form->sheetLabel->clear();
    m_form->stateCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_form->stateCombo->addItem(tr("All rows"), -1);
    m_form->stateCombo->setEnabled(false);
    m_form->saveListButton->setEnabled(false);
    m_form->choiceBranchCombo->setWorkplace(workplace, true);
    QPushButton *enterButton = m_form->buttonBox->button(QDialogButtonBox::Ok);
    enterButton->setText(tr("Import"));
    enterButton->setEnabled(false);
    m_form->stateLabel->setText(
        tr("Choose the file. First it is only looked through: nothing is entered before you say so."));
    fillChoices();
    connect(m_form->browseButton, &QPushButton::clicked, this, &RosterImportDialog::chooseFile);
    connect(m_form->fileEdit, &QLineEdit::editingFinished, this, &RosterImportDialog::takeTyped);
    // What is typed is another file until it has been looked through: Enter must not import the one before.
    connect(m_form->fileEdit, &QLineEdit::textEdited, this, [this] {
        m_options.file.clear();
        m_form->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false);
    });
    connect(m_form->stateCombo, &QComboBox::currentIndexChanged, this, [this] {
        const int state = m_form->stateCombo->currentData().toInt();
        m_model->setState(state < 0 ? std::nullopt : std::optional(static_cast<RosterState>(state)));
    });
    connect(m_form->choiceNameCombo, &QComboBox::currentIndexChanged, this,
        [this] { m_form->choiceBranchCombo->setOrganization({m_form->choiceNameCombo->currentData().toLongLong()}); });
    connect(m_form->choiceButton, &QPushButton::clicked, this, &RosterImportDialog::takeChoice);
    connect(m_form->saveListButton, &QPushButton::clicked, this, &RosterImportDialog::saveList);
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, &RosterImportDialog::enter);
    m_form->fileEdit->setFocus();
}

RosterImportDialog::~RosterImportDialog()
{
    if (m_job)
        m_job->cancel();
}

void RosterImportDialog::chooseFile()
{
    const QString file
        = m_workplace.prompts().openFile(this, tr("Choose a roster"), tr("Rosters (*.xlsx *.csv);;All files (*)"));
    if (!file.isEmpty()) {
        m_options.branchChoices.clear();
        examine(file);
    }
}

void RosterImportDialog::takeTyped()
{
    QString typed = m_form->fileEdit->text().trimmed();
    if (typed.size() > 1 && typed.startsWith(u'"') && typed.endsWith(u'"'))
        typed = typed.sliced(1, typed.size() - 2); // as file managers copy a path
    typed = QDir::fromNativeSeparators(typed);
    if (typed.isEmpty() || typed == m_options.file || m_entered)
        return;
    m_options.branchChoices.clear();
    examine(typed);
}

void RosterImportDialog::setBusy(bool busy, const QString &text)
{
    m_form->progressBar->setVisible(busy);
    m_form->progressBar->setRange(0, 0);
    m_form->browseButton->setEnabled(!busy && !m_entered);
    m_form->fileEdit->setEnabled(!busy && !m_entered);
    m_form->choiceButton->setEnabled(!busy);
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_form->stateLabel->setText(text);
}

void RosterImportDialog::examine(const QString &file)
{
    m_options.file = file;
    m_form->fileEdit->setText(QDir::toNativeSeparators(file));
    setBusy(true, tr("Looking the roster through …"));
    RosterImportOptions options = m_options;
    options.dryRun = true;
    if (m_job)
        m_job->cancel();
    auto *job = new RosterImportJob(m_workplace.services().store, options, this);
    m_job = job;
    connect(job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_form->progressBar->setRange(0, int(total));
        m_form->progressBar->setValue(int(done));
    });
    connect(job, &Job::finished, this, [this, job] {
        if (job == m_job)
            showReport(job->outcome());
        job->deleteLater();
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        if (job == m_job)
            fail(error);
        job->deleteLater();
    });
    job->start();
}

void RosterImportDialog::fail(const Error &error)
{
    m_options.file.clear();
    setBusy(false, errorText(error));
    m_report = {};
    m_model->setRows({});
    m_form->sheetLabel->clear();
    Q_EMIT refused(error);
}

void RosterImportDialog::showReport(const RosterImportReport &report)
{
    m_report = report;
    m_model->setRows(report.rows);
    const QMap<RosterState, int> states = report.counts();
    const QMap<RosterEffect, int> effects = report.effects();
    const int entering = effects.value(RosterEffect::New) + effects.value(RosterEffect::Changed);
    const int left = int(report.rows.size()) - states.value(RosterState::Ok) - states.value(RosterState::Warning);
    QStringList said;
    said.append(tr("New members: %1. Members whose gaps are filled: %2. There already, complete: %3. Not taken in: %4.")
                    .arg(effects.value(RosterEffect::New))
                    .arg(effects.value(RosterEffect::Changed))
                    .arg(effects.value(RosterEffect::Unchanged))
                    .arg(left));
    if (!report.newUnits.isEmpty())
        said.append(tr("Units that will be made: %1.").arg(report.newUnits.size()));
    setBusy(false, said.join(u' '));
    m_form->sheetLabel->setText(tr("Sheet “%1”, columns known: %2").arg(report.sheet).arg(report.headings.found()));
    const QVariant chosen = m_form->stateCombo->currentData();
    {
        const QSignalBlocker blocker(m_form->stateCombo);
        m_form->stateCombo->clear();
        m_form->stateCombo->addItem(tr("All rows (%1)").arg(report.rows.size()), -1);
        for (auto state = states.cbegin(); state != states.cend(); ++state)
            m_form->stateCombo->addItem(
                QStringLiteral("%1 (%2)").arg(wordFor(state.key())).arg(state.value()), int(state.key()));
        m_form->stateCombo->setCurrentIndex(std::max(0, m_form->stateCombo->findData(chosen)));
        m_form->stateCombo->setEnabled(true);
    }
    const int state = m_form->stateCombo->currentData().toInt();
    m_model->setState(state < 0 ? std::nullopt : std::optional(static_cast<RosterState>(state)));
    m_form->saveListButton->setEnabled(left > 0);
    QPushButton *enterButton = m_form->buttonBox->button(QDialogButtonBox::Ok);
    enterButton->setEnabled(entering > 0);
    enterButton->setText(entering > 0 ? tr("Import %1 members").arg(entering) : tr("Import"));
    fillChoices();
    Q_EMIT examined();
}

void RosterImportDialog::fillChoices()
{
    QMap<QString, qint64> open; // a branch's name in the sheet, and the likeliest organization
    for (const RosterImportRow &row : std::as_const(m_report.rows)) {
        if (row.code() != QStringLiteral("branch.similar") && row.code() != QStringLiteral("branch.unknown"))
            continue;
        qint64 likely = 0;
        for (const Organization &each : m_workplace.organizations())
            if (each.name == row.args().value(1))
                likely = each.id.value;
        open.insert(row.branchName, likely);
    }
    m_form->choiceNameCombo->clear();
    for (auto name = open.cbegin(); name != open.cend(); ++name)
        m_form->choiceNameCombo->addItem(name.key(), name.value());
    for (QWidget *widget : {static_cast<QWidget *>(m_form->choiceLabel),
             static_cast<QWidget *>(m_form->choiceNameCombo), static_cast<QWidget *>(m_form->isLabel),
             static_cast<QWidget *>(m_form->choiceBranchCombo), static_cast<QWidget *>(m_form->choiceButton)})
        widget->setVisible(!open.isEmpty());
}

void RosterImportDialog::takeChoice()
{
    const OrganizationId branch = m_form->choiceBranchCombo->organization();
    if (!branch) {
        m_form->choiceBranchCombo->setFocus();
        return;
    }
    m_options.branchChoices.insert(m_form->choiceNameCombo->currentText(), branch);
    examine(m_options.file);
}

void RosterImportDialog::enter()
{
    RosterImportOptions options = m_options;
    options.dryRun = false;
    auto *job = new RosterImportJob(m_workplace.services().store, options);
    const QPointer<RosterImportDialog> dialog(this);
    Workplace *workplace = &m_workplace;
    setBusy(true, tr("Importing … You may close this window; the import goes on."));
    connect(job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_form->progressBar->setRange(0, int(total));
        m_form->progressBar->setValue(int(done));
    });
    connect(job, &Job::finished, workplace, [job, workplace, dialog] {
        const QString text = outcomeText(job->outcome());
        if (dialog && !leftOut(job->outcome()).isEmpty()) {
            dialog->stayWith(job->outcome());
            return;
        }
        if (dialog) {
            Q_EMIT dialog->entered();
            dialog->accept();
        }
        workplace->tell(tr("Import a roster"), text);
    });
    connect(job, &Job::failed, this, [this](const Error &error) {
        setBusy(false, errorText(error));
        m_form->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(true);
        Q_EMIT refused(error);
    });
    m_workplace.run(job, windowTitle());
}

QStringList RosterImportDialog::leftOut(const RosterImportReport &report)
{
    QStringList rows;
    for (const RosterImportRow &row : report.rows)
        if (!row.isEntered() && row.state != RosterState::Ignored)
            rows.append(
                row.name.isEmpty() ? QString::number(row.row) : tr("%1 (%2)").arg(QString::number(row.row), row.name));
    return rows;
}

QString RosterImportDialog::outcomeText(const RosterImportReport &report)
{
    const QMap<RosterEffect, int> effects = report.effects();
    QString text = tr("New members: %1. Members whose gaps were filled: %2.")
                       .arg(effects.value(RosterEffect::New))
                       .arg(effects.value(RosterEffect::Changed));
    const QStringList left = leftOut(report);
    if (!left.isEmpty()) {
        const QString named = left.mid(0, rowsNamed).join(tr(", "));
        text += u'\n'
            + (left.size() > rowsNamed ? tr("Not taken in: %1 rows, among them %2.").arg(left.size()).arg(named)
                                       : tr("Not taken in: %1 rows: %2.").arg(left.size()).arg(named));
    }
    return text;
}

void RosterImportDialog::stayWith(const RosterImportReport &report)
{
    showReport(report);
    m_entered = true;
    setBusy(false, outcomeText(report));
    // Nothing is left to be entered; those left out can still be looked at and kept.
    m_form->buttonBox->button(QDialogButtonBox::Ok)->hide();
    QPushButton *closeButton = m_form->buttonBox->button(QDialogButtonBox::Cancel);
    closeButton->setText(tr("Close"));
    closeButton->setDefault(true);
    m_form->saveListButton->setEnabled(true);
    m_form->saveListButton->setFocus();
    for (const RosterState state : {RosterState::Error, RosterState::Choice, RosterState::Duplicate})
        if (const int index = m_form->stateCombo->findData(int(state)); index >= 0) {
            m_form->stateCombo->setCurrentIndex(index);
            break;
        }
    Q_EMIT entered();
}

void RosterImportDialog::saveList()
{
    const QString suggested = QFileInfo(m_options.file).completeBaseName() + QStringLiteral("-") + tr("not taken in")
        + QStringLiteral(".csv");
    const QString file = m_workplace.prompts().saveFile(
        this, tr("Save the rows that are not taken in"), tr("Text with commas (*.csv)"), suggested);
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    const auto line = [&out](QStringList cells) {
        for (QString &cell : cells)
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
        out.write(cells.join(u',').toUtf8() + "\r\n");
    };
    bool saved = out.open(QIODevice::WriteOnly);
    if (saved) {
        out.write("\xEF\xBB\xBF");
        line({tr("Row"), tr("Name"), tr("Branch"), tr("State"), tr("Why")});
        for (const RosterImportRow &row : std::as_const(m_report.rows))
            if (!row.isEntered())
                line({QString::number(row.row), row.name, row.branchName, wordFor(row.state), rosterText(row)});
        saved = out.commit();
    }
    if (!saved)
        m_workplace.tellError(this, {ErrorCode::FileUnwritable, file, {}, out.errorString()});
}

void RosterImportDialog::reject()
{
    if (m_job)
        m_job->cancel();
    QDialog::reject();
}

} // namespace dangjian
