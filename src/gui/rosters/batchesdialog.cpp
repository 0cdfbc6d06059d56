// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/batchesdialog.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/workplace.h"
#include "history/historybutton.h"
#include "history/undojob.h"
#include "listpage/columnfit.h"
#include "listpage/listtable.h"
#include "rosters/batchesmodel.h"
#include "rosters/importauthors.h"
#include "rosters/rosterwords.h"
#include "rosters/stayonscreen.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dangjian {

namespace {

const QString geometryKey = QStringLiteral("imports/geometry");
const QString splitterKey = QStringLiteral("imports/splitter");

QString figure(int number)
{
    return QLocale().toString(number);
}

QLabel *wrapped(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

BatchesDialog::BatchesDialog(Workplace &workplace, ImportBatchId wanted, QWidget *parent)
    : QDialog(parent),
      m_workplace(workplace),
      m_rosters(workplace.services().store),
      m_undo(workplace.services().store),
      m_wanted(wanted),
      m_model(new BatchesModel(this))
{
    setWindowTitle(tr("Past imports"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    const int line = fontMetrics().height();
    resize(line * 58, line * 28);
    auto *layout = new QVBoxLayout(this);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildDetail());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({line * 36, line * 21});
    m_splitter->restoreState(workplace.memory().value(splitterKey).toByteArray());
    layout->addWidget(m_splitter, 1);
    auto *buttons = new QHBoxLayout;
    m_undoButton = new QPushButton(tr("&Undo…"), this);
    m_undoButton->setObjectName(QStringLiteral("undoButton"));
    m_undoButton->setAutoDefault(false);
    m_changesButton = new HistoryButton(workplace, this);
    m_changesButton->setObjectName(QStringLiteral("batchChangesButton"));
    m_closeButton = new QPushButton(tr("&Close"), this);
    m_closeButton->setObjectName(QStringLiteral("closeButton"));
    m_closeButton->setAutoDefault(false);
    buttons->addWidget(m_changesButton);
    buttons->addStretch(1);
    buttons->addWidget(m_undoButton);
    buttons->addWidget(m_closeButton);
    layout->addLayout(buttons);
    connect(m_undoButton, &QPushButton::clicked, this, &BatchesDialog::undo);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
    restoreGeometry(workplace.memory().value(geometryKey).toByteArray());
    stayOnScreen(*this);
    showBatches({});
    m_emptyLabel->setText(tr("Looking …"));
    connect(&workplace, &Workplace::storeChanged, this, [this](const QSet<QString> &tables) {
        m_outdated = true;
        if (tables.contains(QStringLiteral("import_batch")))
            load();
    });
    load();
    m_table->setFocus();
}

BatchesDialog *BatchesDialog::openBeside(Workplace &workplace, ImportBatchId wanted, QWidget *parent)
{
    QWidget *window = parent->window();
    auto *dialog = window->findChild<BatchesDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = new BatchesDialog(workplace, wanted, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    } else if (wanted) {
        dialog->m_wanted = wanted;
        dialog->load();
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

void BatchesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // Whoever comes back to it sees what undoing would do now.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_outdated && !m_waiting)
        showBatch();
}

BatchesDialog::~BatchesDialog()
{
    m_workplace.memory().setValue(geometryKey, saveGeometry());
    m_workplace.memory().setValue(splitterKey, m_splitter->saveState());
}

QWidget *BatchesDialog::buildList()
{
    auto *box = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table = new ListTable(box);
    m_table->setObjectName(QStringLiteral("batchesTable"));
    m_table->setAccessibleName(tr("Past imports"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    new ColumnFit(m_table, m_table->horizontalHeader(),
        {{16, 18}, {6, 12}, {8, 14}, {10, 60, true}, {5, 9}, {5, 9}, {6, 9}, {6, 10}});
    m_emptyLabel = new QLabel(box);
    m_emptyLabel->setObjectName(QStringLiteral("batchesEmptyLabel"));
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_emptyLabel, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchesDialog::showBatch);
    return box;
}

QWidget *BatchesDialog::buildDetail()
{
    auto *box = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 0, 0, 0);
    layout->setSpacing(7);
    m_headingLabel = wrapped(box, "batchHeadingLabel");
    QFont font = figureFont(this->font(), 2);
    font.setWeight(QFont::DemiBold);
    m_headingLabel->setFont(font);
    m_factsLabel = wrapped(box, "batchFactsLabel");
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    m_factsLabel->setPalette(quiet);
    m_previewLabel = wrapped(box, "previewLabel");
    m_heldLabel = wrapped(box, "heldLabel");
    QPalette alert = palette();
    alert.setColor(QPalette::WindowText, shadesOf(alert).warning);
    m_heldLabel->setPalette(alert);
    m_heldTree = new QTreeWidget(box);
    m_heldTree->setObjectName(QStringLiteral("heldTree"));
    m_heldTree->setAccessibleName(tr("What stays as it is"));
    m_heldTree->setHeaderLabels({tr("Who or what"), tr("Why it stays")});
    m_heldTree->setRootIsDecorated(false);
    m_heldTree->setUniformRowHeights(true);
    m_heldTree->header()->setStretchLastSection(true);
    layout->addWidget(m_headingLabel);
    layout->addWidget(m_factsLabel);
    layout->addWidget(m_previewLabel);
    layout->addWidget(m_heldLabel);
    layout->addWidget(m_heldTree, 1);
    layout->addStretch(0);
    return box;
}

ActId BatchesDialog::actOf(const ImportBatch &batch)
{
    return batch.undoneAct ? batch.undoneAct : batch.act;
}

void BatchesDialog::load()
{
    afterwards(m_rosters.batches(), this, [this](const Result<QList<ImportBatch>> &answer) {
        if (answer)
            showBatches(*answer);
        else
            m_emptyLabel->setText(errorText(answer.error()));
    });
    afterwards(importAuthors(m_workplace.services().store), this, [this](const Result<QHash<ActId, QString>> &answer) {
        if (!answer)
            return;
        m_model->setAuthors(*answer);
    });
}

void BatchesDialog::showBatches(const QList<ImportBatch> &batches)
{
    const int current = m_table->currentIndex().row();
    ImportBatchId wanted = std::exchange(m_wanted, {});
    if (!wanted && current >= 0 && current < m_model->rowCount())
        wanted = m_model->batchAt(current).id;
    m_model->setBatches(batches);
    m_table->setVisible(!batches.isEmpty());
    m_emptyLabel->setVisible(batches.isEmpty());
    m_splitter->widget(1)->setHidden(batches.isEmpty());
    m_emptyLabel->setText(tr("Nothing was imported yet.\nWhat is imported stands here, and can be taken back here."));
    if (!batches.isEmpty())
        m_table->selectRow(std::max(0, m_model->rowOf(wanted)));
    if (batches.isEmpty() && wanted)
        m_wanted = wanted; // the list has yet to come
    showBatch();
}

void BatchesDialog::showBatch()
{
    const int row = m_table->currentIndex().row();
    const int turn = ++m_turn;
    m_outdated = false;
    m_undoButton->setEnabled(false);
    m_previewLabel->clear();
    m_heldLabel->hide();
    m_heldTree->hide();
    if (row < 0 || row >= m_model->rowCount()) {
        m_headingLabel->setText(m_model->rowCount() > 0 ? tr("Choose an import") : QString());
        m_factsLabel->clear();
        m_changesButton->setRecord({}, {}, {});
        return;
    }
    const ImportBatch batch = m_model->batchAt(row);
    m_headingLabel->setText(batch.fileName);
    m_changesButton->setRecord(batch.fileName, QStringLiteral("import_batch"), QString::number(batch.id.value));
    m_factsLabel->setText(tr("Sheet “%1”. %2 new, %3 changed, %4 unchanged, %5 left out.")
                              .arg(batch.sheet, figure(batch.rowsNew), figure(batch.rowsChanged),
                                  figure(batch.rowsUnchanged), figure(batch.rowsRefused)));
    m_undoButton->setText(batch.undoneAct ? tr("&Put back…") : tr("&Undo…"));
    m_previewLabel->setText(tr("Looking what undoing it would do …"));
    afterwards(m_undo.preview(actOf(batch)), this, [this, turn, batch](const Result<UndoPreview> &preview) {
        if (turn != m_turn)
            return;
        if (preview)
            showPreview(batch, *preview);
        else
            m_previewLabel->setText(errorText(preview.error()));
        Q_EMIT previewed();
    });
}

void BatchesDialog::showPreview(const ImportBatch &batch, const UndoPreview &preview)
{
    QStringList lines;
    if (batch.undoneAct)
        lines.append(tr("This import was undone (%1, %2). Putting it back would:")
                         .arg(preview.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), preview.who));
    else
        lines.append(tr("Undoing it would:"));
    if (preview.membersRemoved > 0)
        lines.append(tr("• take %1 members away with all that belongs to them").arg(figure(preview.membersRemoved)));
    if (preview.membersRestored > 0)
        lines.append(tr("• bring %1 members back").arg(figure(preview.membersRestored)));
    if (preview.membersChanged > 0)
        lines.append(tr("• give %1 members the values they had before").arg(figure(preview.membersChanged)));
    if (preview.membersRemoved + preview.membersRestored + preview.membersChanged == 0 && preview.doesAnything())
        lines.append(tr("• take away %1 entries, bring back %2, change %3")
                         .arg(figure(preview.rowsRemoved), figure(preview.rowsRestored), figure(preview.rowsChanged)));
    if (!preview.doesAnything())
        lines.append(tr("• change nothing"));
    if (preview.lessonsKept > 0)
        lines.append(
            tr("What you said of headings and of other spellings of branches' names stays known for the next import."));
    m_previewLabel->setText(lines.join(u'\n'));
    showHeld(preview);
    m_undoButton->setEnabled(preview.doesAnything() && !m_waiting);
}

void BatchesDialog::showHeld(const UndoPreview &preview)
{
    const bool held = !preview.heldBack.isEmpty();
    m_heldLabel->setVisible(held);
    m_heldTree->setVisible(held);
    m_heldTree->clear();
    if (!held)
        return;
    m_heldLabel->setText(tr("Edited since, and left as they are: %1").arg(figure(int(preview.heldBack.size()))));
    QList<QTreeWidgetItem *> items;
    for (const HeldBack &each : preview.heldBack) {
        QStringList why;
        for (const HeldRow &row : each.rows)
            if (const QString text = heldText(row); !why.contains(text))
                why.append(text);
        auto *item = new QTreeWidgetItem({each.name, why.join(tr("; "))});
        item->setToolTip(1, why.join(u'\n'));
        items.append(item);
    }
    m_heldTree->addTopLevelItems(items);
    m_heldTree->setColumnWidth(0, fontMetrics().height() * 6);
}

void BatchesDialog::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_undoButton->setEnabled(false); // until what it would do is known again
    m_table->setEnabled(!waiting);
}

void BatchesDialog::undo()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || !m_undoButton->isEnabled())
        return;
    const ImportBatch batch = m_model->batchAt(row);
    const bool wasUndone = bool(batch.undoneAct);
    QString text = m_previewLabel->text();
    if (m_heldLabel->isVisible())
        text += u'\n' + m_heldLabel->text();
    if (!m_workplace.prompts().confirmLoss(
            this, batch.fileName, text, wasUndone ? tr("Put it back") : tr("Undo the import")))
        return;
    setWaiting(true);
    m_previewLabel->setText(wasUndone ? tr("Putting it back …") : tr("Undoing …"));
    // The status bar shows how far it is and can cancel it, also once this window is closed.
    auto *job = new UndoJob(m_workplace.services().store, actOf(batch), UndoExtent::WhatCanBe);
    const auto settled = [this] {
        setWaiting(false);
        load();
        Q_EMIT undone();
    };
    connect(job, &Job::finished, this, [this, job, wasUndone, settled] {
        settled();
        showDone(job->outcome(), wasUndone);
    });
    connect(job, &Job::failed, this, [this, settled](const Error &error) {
        settled();
        if (error.code != ErrorCode::Canceled)
            m_workplace.tellError(this, error);
    });
    m_workplace.run(job, wasUndone ? tr("Put the import back") : tr("Undo the import"));
}

void BatchesDialog::showDone(const UndoOutcome &outcome, bool wasUndone)
{
    const int held = int(outcome.done.heldBack.size());
    QString text = wasUndone ? tr("The import stands again.") : tr("The import was undone.");
    if (held > 0)
        text += u'\n' + tr("Edited since, and left as they are: %1").arg(figure(held));
    m_workplace.prompts().tell(this, windowTitle(), text);
}

} // namespace dangjian
