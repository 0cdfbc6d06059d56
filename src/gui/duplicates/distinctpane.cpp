// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/distinctpane.h"

#include "app/afterwards.h"
#include "app/listexport.h"
#include "app/words.h"
#include "listpage/columnfit.h"
#include "listpage/listtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace dangjian {

using namespace Qt::StringLiterals;

DistinctPane::DistinctPane(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_stack(new QStackedWidget(this)),
      m_model(new QStandardItemModel(this)),
      m_table(new ListTable(this)),
      m_forgetButton(new QPushButton(tr("They &may be the same after all"), this))
{
    m_table->setObjectName(u"distinctTable"_s);
    m_table->setAccessibleName(tr("Not the same person"));
    m_table->setModel(m_model);
    m_model->setHorizontalHeaderLabels({tr("First"), tr("Born"), tr("Branch"), tr("Second"), tr("Born"), tr("Branch")});
    new ColumnFit(
        m_table, m_table->horizontalHeader(), {{8, 14}, {11, 12}, {12, 40}, {8, 14}, {11, 12}, {12, 30, true}});
    m_forgetButton->setObjectName(u"forgetButton"_s);
    m_forgetButton->setAutoDefault(false);
    auto *emptyLabel = new QLabel(
        tr("Nothing is noted here.\nWhom you tell apart with “Not the same person” is not found again; it stands here "
           "and can be taken back."),
        m_stack);
    emptyLabel->setAlignment(Qt::AlignCenter);
    emptyLabel->setWordWrap(true);
    auto *list = new QWidget(m_stack);
    auto *listRows = new QVBoxLayout(list);
    listRows->setContentsMargins(0, 0, 0, 0);
    listRows->addWidget(m_table, 1);
    listRows->addWidget(m_forgetButton, 0, Qt::AlignLeft);
    m_stack->addWidget(emptyLabel);
    m_stack->addWidget(list);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addWidget(m_stack);
    m_forgetButton->setToolTip(tr("Delete"));
    connect(m_forgetButton, &QPushButton::clicked, this, &DistinctPane::forget);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &DistinctPane::forget);
}

void DistinctPane::reload()
{
    afterwards(m_workplace.services().duplicates.distinct(m_workplace.scope()), this,
        [this](const Result<QList<DuplicatePair>> &pairs) {
            if (pairs)
                show(*pairs);
            else
                m_workplace.tellError(this, pairs.error());
        });
}

void DistinctPane::show(const QList<DuplicatePair> &pairs)
{
    const bool acting = m_table->hasFocus() || m_forgetButton->hasFocus();
    const int current = m_table->currentIndex().row();
    m_pairs = pairs;
    m_model->removeRows(0, m_model->rowCount());
    for (const DuplicatePair &pair : pairs) {
        QList<QStandardItem *> items;
        for (const MemberRow &row : {pair.first, pair.second})
            for (const QString &text : {row.name, dateText(row.birth), row.branchName}) {
                items.append(new QStandardItem(text));
                items.last()->setEditable(false);
            }
        for (const auto &[column, born] : {std::pair(1, pair.first.birth), std::pair(4, pair.second.birth)})
            items.at(column)->setData(born, ExportValueRole);
        m_model->appendRow(items);
    }
    m_stack->setCurrentIndex(pairs.isEmpty() ? 0 : 1);
    if (pairs.isEmpty())
        return;
    m_table->setCurrentIndex(m_model->index(std::clamp(current, 0, int(pairs.size()) - 1), 0));
    if (acting)
        m_table->setFocus();
}

void DistinctPane::forget()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_pairs.size())
        return;
    const DuplicatePair &pair = m_pairs.at(row);
    afterwards(m_workplace.services().duplicates.forgetDistinct(pair.first.id, pair.second.id), this,
        [this](const Done &done) {
            if (!done)
                m_workplace.tellError(this, done.error());
            else
                Q_EMIT forgotten();
            reload();
        });
}

} // namespace dangjian
