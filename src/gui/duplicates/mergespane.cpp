// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/mergespane.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "duplicates/duplicatewords.h"
#include "history/undojob.h"
#include "listpage/columnfit.h"
#include "listpage/listtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int mergesShown = 500;

} // namespace

MergesPane::MergesPane(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_stack(new QStackedWidget(this)),
      m_model(new QStandardItemModel(this)),
      m_table(new ListTable(this)),
      m_undoButton(new QPushButton(this)),
      m_openButton(new QPushButton(tr("&Open the person"), this))
{
    m_table->setObjectName(u"mergesTable"_s);
    m_table->setAccessibleName(tr("Merges"));
    m_table->setModel(m_model);
    m_model->setHorizontalHeaderLabels(
        {tr("When"), tr("Merged person"), tr("Is now"), tr("Branch"), tr("By whom"), tr("State")});
    new ColumnFit(m_table, m_table->horizontalHeader(), {{17, 18}, {8, 16}, {8, 16}, {12, 40, true}, {8, 16}, {8, 12}});
    m_undoButton->setObjectName(u"undoButton"_s);
    m_undoButton->setAutoDefault(false);
    m_openButton->setObjectName(u"openButton"_s);
    m_openButton->setAutoDefault(false);
    auto *emptyLabel = new QLabel(
        tr("Nobody has been merged yet.\nMerges stand here with who made them and when, and can be undone."), m_stack);
    emptyLabel->setAlignment(Qt::AlignCenter);
    emptyLabel->setWordWrap(true);
    auto *list = new QWidget(m_stack);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_undoButton);
    buttons->addWidget(m_openButton);
    buttons->addStretch(1);
    auto *listRows = new QVBoxLayout(list);
    listRows->setContentsMargins(0, 0, 0, 0);
    listRows->addWidget(m_table, 1);
    listRows->addLayout(buttons);
    m_stack->addWidget(emptyLabel);
    m_stack->addWidget(list);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addWidget(m_stack);
    connect(m_undoButton, &QPushButton::clicked, this, qOverload<>(&MergesPane::undo));
    const auto open = [this] {
        if (const int row = m_table->currentIndex().row(); row >= 0 && row < m_merges.size())
            Q_EMIT personRequested(m_merges.at(row).note.keptId);
    };
    connect(m_openButton, &QPushButton::clicked, this, open);
    connect(m_table, &ListTable::rowOpened, this, open);
}

void MergesPane::reload()
{
    afterwards(m_workplace.services().merges.merges(mergesShown), this, [this](const Result<QList<MergeRow>> &merges) {
        if (merges)
            show(*merges);
        else
            m_workplace.tellError(this, merges.error());
    });
}

void MergesPane::show(const QList<MergeRow> &merges)
{
    const bool acting = m_table->hasFocus() || m_undoButton->hasFocus();
    const int current = m_table->currentIndex().row();
    m_merges = merges;
    m_model->removeRows(0, m_model->rowCount());
    for (const MergeRow &merge : merges) {
        const bool stands = !merge.note.undoneAct;
        QList<QStandardItem *> items;
        for (const QString &text : {merge.at.toString(u"yyyy-MM-dd HH:mm"_s), merge.note.mergedName, merge.keptName,
                 merge.keptBranch, merge.who, stands ? tr("stands") : tr("undone")}) {
            items.append(new QStandardItem(text));
            items.last()->setEditable(false);
            if (!stands)
                items.last()->setForeground(shadesOf(palette()).secondary);
        }
        m_model->appendRow(items);
    }
    m_stack->setCurrentIndex(merges.isEmpty() ? 0 : 1);
    if (merges.isEmpty())
        return;
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MergesPane::rowChosen,
        Qt::UniqueConnection);
    m_table->setCurrentIndex(m_model->index(std::clamp(current, 0, int(merges.size()) - 1), 0));
    rowChosen();
    if (acting)
        m_table->setFocus();
}

void MergesPane::rowChosen()
{
    const int row = m_table->currentIndex().row();
    const bool stands = row < 0 || row >= m_merges.size() || !m_merges.at(row).note.undoneAct;
    m_undoButton->setText(stands ? tr("&Undo the merge…") : tr("&Merge them again…"));
    m_undoButton->setEnabled(row >= 0 && !m_waiting);
}

void MergesPane::undo()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_merges.size() || m_waiting)
        return;
    const MergeRow merge = m_merges.at(row);
    const ActId act = merge.note.undoneAct ? merge.note.undoneAct : merge.note.act;
    m_waiting = true;
    afterwards(m_workplace.services().undo.preview(act), this, [this, merge](const Result<UndoPreview> &preview) {
        m_waiting = false;
        if (preview)
            undo(merge, *preview);
        else
            m_workplace.tellError(this, preview.error());
    });
}

void MergesPane::undo(const MergeRow &merge, const UndoPreview &preview)
{
    const bool stands = !merge.note.undoneAct;
    const QString title = stands ? tr("Undo the merge") : tr("Merge them again");
    if (!preview.doesAnything()) {
        m_workplace.prompts().tell(this, title,
            stands ? tr("%1 was merged or changed again since, so that this merge cannot be undone by itself. Undo "
                        "what came later first.")
                         .arg(merge.keptName)
                   : tr("One of the two was changed since they became two again. Compare them anew under “May be the "
                        "same”, or mark both in the list of members."));
        return;
    }
    const QString text = stands ? undoMergeText(preview, merge.keptName, merge.note.mergedName)
                                : tr("%1 and %2 become one person again, as they were merged before.")
                                      .arg(merge.keptName, merge.note.mergedName);
    if (!m_workplace.prompts().confirm(this, title, text, stands ? tr("Undo it") : tr("Merge them")))
        return;
    run(preview.act, tr("%1: %2").arg(title, merge.note.mergedName));
}

void MergesPane::run(ActId act, const QString &title, std::function<void()> done)
{
    m_waiting = true;
    rowChosen();
    auto *job = new UndoJob(m_workplace.services().store, act, UndoExtent::WhatCanBe);
    connect(job, &Job::finished, this, [this, done = std::move(done)] {
        m_waiting = false;
        Q_EMIT undone();
        reload();
        if (done)
            done();
    });
    connect(job, &Job::failed, this, [this](const Error &error) {
        m_waiting = false;
        if (error.code != ErrorCode::Canceled)
            m_workplace.tellError(this, error);
        reload();
    });
    m_workplace.run(job, title);
}

} // namespace dangjian
