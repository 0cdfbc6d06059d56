// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/rescuedialog.h"

#include "app/errortext.h"
#include "app/thinbar.h"
#include "backups/salvagejob.h"
#include "history/journalwords.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dangjian {

namespace {

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

/** Beside the damaged one, under a name that nothing has. */
QString freeName(const QString &damaged)
{
    const QFileInfo file(damaged);
    const QString stem = QDir(file.absolutePath()).filePath(file.completeBaseName() + RescueDialog::tr("-rescued"));
    QString name = stem + QStringLiteral(".sqlite");
    for (int further = 2; QFileInfo::exists(name); ++further) {
        name = QStringLiteral("%1-%2.sqlite").arg(stem).arg(further);
    }
    return name;
}

bool saysAnything(const SalvagedTable &table)
{
    return table.read + table.fromJournal + table.lostCount > 0;
}

} // namespace

RescueDialog::RescueDialog(Prompts &prompts, const StoreOpening &opening, const QString &damaged, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_opening(opening), m_damaged(damaged)
{
    setWindowTitle(tr("Rescue what can be read"));
    build();
    resize(fontMetrics().height() * 40, sizeHint().height());
}

void RescueDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    m_wordsLabel = new QLabel(this);
    m_wordsLabel->setObjectName(QStringLiteral("rescueLabel"));
    m_wordsLabel->setTextFormat(Qt::PlainText);
    m_wordsLabel->setWordWrap(true);
    m_wordsLabel->setText(tr("%1 is read page by page into a new database; rows that are lost come back from the "
                             "history where it has them. The damaged file is not changed. At the end you see what was "
                             "read and what is lost.")
                              .arg(QFileInfo(m_damaged).fileName()));
    layout->addWidget(m_wordsLabel);
    layout->addLayout(buildTarget());
    m_tableTree = new QTreeWidget(this);
    m_tableTree->setObjectName(QStringLiteral("rescueTree"));
    m_tableTree->setAccessibleName(tr("What was read and what is lost"));
    m_tableTree->setRootIsDecorated(false);
    m_tableTree->setUniformRowHeights(true);
    m_tableTree->setHeaderLabels({tr("What"), tr("Read"), tr("From the history"), tr("Lost")});
    m_tableTree->header()->setStretchLastSection(false);
    m_tableTree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tableTree->setMinimumHeight(fontMetrics().height() * 14);
    m_tableTree->hide();
    layout->addWidget(m_tableTree, 1);
    layout->addLayout(buildButtons());
    setButtons();
}

QLayout *RescueDialog::buildTarget()
{
    auto *row = new QHBoxLayout;
    auto *targetLabel = new QLabel(tr("&New database"), this);
    m_targetEdit = new QLineEdit(QDir::toNativeSeparators(freeName(m_damaged)), this);
    m_targetEdit->setObjectName(QStringLiteral("targetEdit"));
    targetLabel->setBuddy(m_targetEdit);
    m_browseButton = new QPushButton(tr("&Browse…"), this);
    m_browseButton->setObjectName(QStringLiteral("browseButton"));
    m_browseButton->setAutoDefault(false);
    connect(m_targetEdit, &QLineEdit::textChanged, this, &RescueDialog::setButtons);
    connect(m_browseButton, &QPushButton::clicked, this, [this] {
        const QString file = m_prompts.saveFile(
            this, tr("Place of the new database"), tr("Databases (*.sqlite *.dangjian);;All files (*)"), target());
        if (!file.isEmpty()) {
            m_targetEdit->setText(QDir::toNativeSeparators(file));
        }
    });
    row->addWidget(targetLabel);
    row->addWidget(m_targetEdit, 1);
    row->addWidget(m_browseButton);
    return row;
}

QLayout *RescueDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    m_bar = new ThinBar(this);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->hide();
    m_reportButton = new QPushButton(tr("&Save this list…"), this);
    m_reportButton->setObjectName(QStringLiteral("reportButton"));
    m_startButton = new QPushButton(this);
    m_startButton->setObjectName(QStringLiteral("rescueButton"));
    m_startButton->setDefault(true);
    m_cancelButton = new QPushButton(this);
    m_cancelButton->setObjectName(QStringLiteral("cancelButton"));
    m_reportButton->setAutoDefault(false);
    m_cancelButton->setAutoDefault(false);
    connect(m_reportButton, &QPushButton::clicked, this, &RescueDialog::saveReport);
    connect(m_startButton, &QPushButton::clicked, this, &RescueDialog::begin);
    connect(m_cancelButton, &QPushButton::clicked, this, &RescueDialog::reject);
    row->addWidget(m_reportButton);
    row->addWidget(m_bar, 1);
    row->addStretch(1);
    row->addWidget(m_startButton);
    row->addWidget(m_cancelButton);
    return row;
}

QString RescueDialog::target() const
{
    return QDir::fromNativeSeparators(m_targetEdit->text().trimmed());
}

void RescueDialog::begin()
{
    if (m_isDone) {
        accept();
        return;
    }
    if (m_job != nullptr || target().isEmpty()) {
        return;
    }
    m_job = new SalvageJob(m_damaged, target(), m_opening.clock, m_opening.options.program, this);
    m_bar->setProgress(0, 0);
    m_bar->show();
    m_wordsLabel->setText(tr("Reading …"));
    connect(m_job, &Job::progressed, m_bar, &ThinBar::setProgress);
    connect(m_job, &Job::finished, this, [this] {
        m_report = m_job->outcome();
        m_isDone = true;
        showReport(m_report);
        m_job->deleteLater();
        m_job = nullptr;
        m_bar->hide();
        setButtons();
        m_startButton->setFocus();
        Q_EMIT ended();
    });
    connect(m_job, &Job::failed, this, [this](const Error &error) {
        m_job->deleteLater();
        m_job = nullptr;
        m_bar->hide();
        setButtons();
        refuse(error);
        Q_EMIT ended();
    });
    setButtons();
    m_job->start();
}

void RescueDialog::refuse(const Error &error)
{
    if (error.code == ErrorCode::Canceled) {
        m_wordsLabel->setText(tr("Canceled: nothing was written, and the damaged file is as it was."));
    } else if (error.code == ErrorCode::StoreDamaged) {
        m_wordsLabel->setText(
            tr("Nothing of a database was found in this file. It was left as it is. Restore a backup, "
               "or look for another copy of the file."));
    } else {
        m_wordsLabel->setText(errorText(error));
    }
}

void RescueDialog::showReport(const SalvageReport &report)
{
    qint64 read = 0;
    for (const SalvagedTable &table : report.tables) {
        read += table.read;
        if (!saysAnything(table)) {
            continue;
        }
        auto *item = new QTreeWidgetItem(m_tableTree,
            {JournalWords::table(table.name), countText(table.read), countText(table.fromJournal),
                countText(table.lostCount)});
        for (const int column : {1, 2, 3}) {
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
        QFont heavy = item->font(0);
        heavy.setBold(table.lostCount > 0);
        item->setFont(0, heavy);
        item->setFont(3, heavy);
    }
    QStringList lines{report.lostRows() == 0
            ? tr("Everything that was there is in the new database of %1: %2 rows were read, %3 came back from the "
                 "history.")
                  .arg(report.district, countText(read), countText(report.rowsFromJournal()))
            : tr(
                "The new database of %1 stands: %2 rows were read, %3 came back from the history, %4 are lost. Compare "
                "it with the latest backup before you go on with it.")
                  .arg(report.district, countText(read), countText(report.rowsFromJournal()),
                      countText(report.lostRows()))};
    if (report.actsLost + report.notesLost + report.brokenActs.size() > 0) {
        lines.append(
            tr("The chain of changes is broken at %1 places: %2 acts and %3 of their notes are lost.")
                .arg(countText(report.brokenActs.size()), countText(report.actsLost), countText(report.notesLost)));
    }
    if (report.logCut) {
        lines.append(tr("The log beside the database is cut off: what was saved last may be missing."));
    }
    m_wordsLabel->setText(lines.join(QLatin1Char('\n')));
    m_tableTree->show();
    resize(width(), sizeHint().height());
}

void RescueDialog::saveReport()
{
    const QString file = m_prompts.saveFile(this, tr("Save this list"), tr("Text files (*.txt)"),
        QFileInfo(target()).completeBaseName() + QStringLiteral(".txt"));
    if (file.isEmpty()) {
        return;
    }
    QString text = m_wordsLabel->text() + QStringLiteral("\n\n");
    for (const SalvagedTable &table : std::as_const(m_report.tables)) {
        if (!saysAnything(table)) {
            continue;
        }
        text += tr("%1: %2 read, %3 from the history, %4 lost")
                    .arg(JournalWords::table(table.name), countText(table.read), countText(table.fromJournal),
                        countText(table.lostCount))
            + QLatin1Char('\n');
        if (!table.lost.isEmpty()) {
            text += tr("Numbers of what is lost: %1").arg(table.lost.join(QStringLiteral(", "))) + QLatin1Char('\n');
        }
    }
    QSaveFile list(file);
    const QByteArray bytes = text.toUtf8();
    if (!list.open(QIODevice::WriteOnly) || list.write(bytes) != bytes.size() || !list.commit()) {
        m_prompts.tell(this, tr("The list was not saved"), errorText({ErrorCode::FileUnwritable, file}));
    }
}

void RescueDialog::setButtons()
{
    const bool idle = m_job == nullptr;
    m_targetEdit->setEnabled(idle && !m_isDone);
    m_browseButton->setVisible(!m_isDone);
    m_browseButton->setEnabled(idle);
    m_startButton->setText(m_isDone ? tr("&Open the new database") : tr("&Rescue"));
    m_startButton->setEnabled(idle && !target().isEmpty());
    m_reportButton->setVisible(m_isDone);
    m_cancelButton->setText(m_isDone ? tr("Close") : tr("Cancel"));
    m_cancelButton->setEnabled(true);
}

void RescueDialog::reject()
{
    if (m_job != nullptr) {
        // Nothing of the new file is left; what comes of it is told when the work has stopped.
        m_cancelButton->setEnabled(false);
        m_job->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace dangjian
