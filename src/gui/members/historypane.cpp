// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/historypane.h"

#include "app/afterwards.h"
#include "app/listexport.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dangjian {

namespace {

constexpr int entriesAtFirst = 200;
constexpr int entriesMore = 2000;

} // namespace

HistoryPane::HistoryPane(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_words(workplace),
      m_limit(entriesAtFirst),
      m_tree(new QTreeWidget(this)),
      m_moreButton(new QPushButton(tr("Show older changes"), this))
{
    m_tree->setObjectName(QStringLiteral("historyTree"));
    m_tree->setAccessibleName(tr("Changes"));
    m_tree->setHeaderLabels({tr("When"), tr("What"), tr("By whom"), tr("Program")});
    m_tree->setUniformRowHeights(false);
    m_tree->setAlternatingRowColors(false);
    const int character = fontMetrics().horizontalAdvance(u'0');
    m_tree->header()->resizeSection(0, character * 25);
    m_tree->header()->resizeSection(1, character * 46);
    m_tree->header()->resizeSection(2, character * 12);
    m_moreButton->setObjectName(QStringLiteral("moreHistoryButton"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addWidget(m_tree, 1);
    rows->addWidget(m_moreButton, 0, Qt::AlignLeft);
    m_moreButton->hide();
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        m_limit = entriesMore;
        m_outdated = true;
        reload();
    });
}

void HistoryPane::setMember(MemberId id)
{
    if (id != m_member) {
        m_limit = entriesAtFirst;
        m_entries.clear();
        m_tree->clear();
    }
    m_member = id;
    m_outdated = true;
    if (isVisible())
        reload();
}

void HistoryPane::setRevealed(bool revealed)
{
    m_words.setRevealed(revealed);
    fill();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        reload();
}

void HistoryPane::reload()
{
    m_outdated = false;
    const MemberId id = m_member;
    afterwards(m_workplace.services().members.history(id, m_limit), this,
        [this, id](const Result<QList<HistoryEntry>> &entries) {
            if (id != m_member)
                return;
            if (!entries) {
                m_workplace.tellError(this, entries.error());
                return;
            }
            m_entries = *entries;
            fill();
            bool units = false;
            for (const HistoryEntry &entry : std::as_const(m_entries))
                for (const HistoryEntry::Change &change : entry.changes)
                    units = units || change.column == QStringLiteral("unit_id");
            if (!units)
                return;
            afterwards(m_workplace.services().units.list(), this, [this](const Result<QList<UnitRow>> &rows) {
                if (!rows)
                    return;
                QHash<qint64, QString> names;
                for (const UnitRow &row : *rows)
                    names.insert(row.unit.id.value, row.unit.name);
                m_words.setUnits(names);
                fill();
            });
        });
}

ExportTable HistoryPane::exportTable() const
{
    constexpr double widths[] = {20, 24, 48, 12, 18};
    ExportTable table;
    QStringList titles;
    for (int column = 0; column < m_tree->columnCount(); ++column)
        titles.append(m_tree->headerItem()->text(column));
    titles.insert(2, tr("Change"));
    for (qsizetype i = 0; i < titles.size(); ++i)
        table.headings.append({titles.at(i), widths[i]});
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *act = m_tree->topLevelItem(i);
        for (int line = 0; line < std::max(1, act->childCount()); ++line) {
            const QString change = act->childCount() > 0 ? act->child(line)->text(1) : QString();
            table.rows.append({act->text(0), act->text(1), change, act->text(2), act->text(3)});
        }
    }
    return table;
}

void HistoryPane::fill()
{
    m_tree->clear();
    QTreeWidgetItem *act = nullptr;
    ActId last;
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        if (!act || entry.act != last) {
            act = new QTreeWidgetItem(m_tree,
                {entry.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), m_words.act(entry.actKind), entry.who,
                    entry.program});
            last = entry.act;
        }
        const QStringList lines = m_words.lines(entry);
        for (const QString &line : lines) {
            auto *change = new QTreeWidgetItem(act, {QString(), line});
            change->setToolTip(1, line);
        }
    }
    // What was entered at first has dozens of fields; changes are short and are what one looks for.
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        m_tree->topLevelItem(i)->setExpanded(m_tree->topLevelItem(i)->childCount() <= 8);
    m_moreButton->setVisible(m_entries.size() >= m_limit && m_limit < entriesMore);
}

} // namespace dangjian
