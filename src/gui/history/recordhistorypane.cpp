// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/recordhistorypane.h"

#include "app/afterwards.h"
#include "app/listexport.h"
#include "app/workplace.h"
#include "history/auditservice.h"
#include "history/auditwords.h"
#include "history/undoing.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtFirst = 200;
constexpr int entriesMore = 2000;
constexpr int fewLines = 8;
constexpr int mayTakeBackRole = Qt::UserRole + 1;

/** Whether it is worth asking: of this kind, and by this account. What depends on it is seen when it is asked for. */
bool mayTakeBack(const Workplace &workplace, const QString &kind)
{
    ActLine line;
    line.kind = kind;
    line.rows = 1;
    const auto known = fromCode<ActKind>(kind);
    return known && canBeTakenBack(line) && workplace.mayDo(permissionFor(*known));
}

} // namespace

RecordHistoryPane::RecordHistoryPane(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_words(workplace),
      m_limit(entriesAtFirst),
      m_tree(new QTreeWidget(this)),
      m_moreButton(new QPushButton(tr("Show older changes"), this)),
      m_takeBackButton(new QPushButton(tr("Take back this act…"), this))
{
    m_tree->setObjectName(u"historyTree"_s);
    m_tree->setAccessibleName(tr("Changes"));
    m_tree->setHeaderLabels({tr("When"), tr("What"), tr("By whom"), tr("Program")});
    m_tree->setUniformRowHeights(false);
    m_tree->setAlternatingRowColors(false);
    m_tree->setIndentation(fontMetrics().height() * 4 / 5);
    const int character = fontMetrics().horizontalAdvance(u'0');
    m_tree->header()->resizeSection(0, character * 25);
    m_tree->header()->resizeSection(1, character * 46);
    m_tree->header()->resizeSection(2, character * 12);
    m_moreButton->setObjectName(u"moreHistoryButton"_s);
    m_takeBackButton->setObjectName(u"takeBackButton"_s);
    m_takeBackButton->setToolTip(tr("Shows what it would do, and what was done since that depends on it"));
    m_takeBackButton->setEnabled(false);
    for (QPushButton *button : {m_moreButton, m_takeBackButton})
        button->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addWidget(m_tree, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeBackButton);
    buttons->addWidget(m_moreButton);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    m_moreButton->hide();
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        m_limit = entriesMore;
        reload();
    });
    connect(m_takeBackButton, &QPushButton::clicked, this, &RecordHistoryPane::takeBack);
    connect(
        m_tree, &QTreeWidget::currentItemChanged, this, [this] { m_takeBackButton->setEnabled(mayTakeBackCurrent()); });
    connect(&workplace, &Workplace::storeChanged, this, [this] {
        m_outdated = true;
        if (isVisible())
            reload();
    });
}

void RecordHistoryPane::setRecord(const QString &table, const QString &key)
{
    if (table != m_table || key != m_key) {
        m_limit = entriesAtFirst;
        m_entries.clear();
        m_tree->clear();
    }
    m_table = table;
    m_key = key;
    m_outdated = true;
    if (isVisible())
        reload();
}

void RecordHistoryPane::takeKeyboard()
{
    if (m_tree->currentItem() == nullptr)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void RecordHistoryPane::setRevealed(bool revealed)
{
    m_words.setRevealed(revealed);
    fill();
}

void RecordHistoryPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside a list there is room for when and what; who did it stands with what then.
    const int character = fontMetrics().horizontalAdvance(u'0');
    const bool narrow = width() < character * 74;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_tree->setHeaderLabels({narrow ? tr("Changes") : tr("When"), tr("What"), tr("By whom"), tr("Program")});
    for (const int column : {1, 2, 3})
        m_tree->setColumnHidden(column, narrow);
    m_tree->header()->setStretchLastSection(!narrow);
    m_tree->header()->setSectionResizeMode(0, narrow ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!narrow)
        m_tree->header()->resizeSection(0, character * 25);
    fill();
}

void RecordHistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        reload();
}

QFuture<Result<RecordHistory>> RecordHistoryPane::ask() const
{
    return AuditService(m_workplace.services().store).history(m_table, m_key, m_limit);
}

void RecordHistoryPane::reload()
{
    m_outdated = false;
    if (m_key.isEmpty())
        return;
    const QString table = m_table;
    const QString key = m_key;
    const auto isWanted = [this, table, key] { return table == m_table && key == m_key; };
    if (table != "member"_L1) {
        afterwards(ask(), this, [this, isWanted](const Result<RecordHistory> &history) {
            if (isWanted())
                take(history);
        });
        return;
    }
    // A person's history goes on through merges, which its service knows.
    afterwards(m_workplace.services().members.history(MemberId{key.toLongLong()}, m_limit), this,
        [this, isWanted](const Result<QList<HistoryEntry>> &entries) {
            if (!isWanted())
                return;
            if (!entries) {
                m_workplace.tellError(this, entries.error());
                return;
            }
            afterwards(AuditService(m_workplace.services().store).names(*entries), this,
                [this, isWanted, entries = *entries](const Result<ReferenceNames> &names) {
                    if (isWanted())
                        take(names ? Result<RecordHistory>(RecordHistory{entries, *names})
                                   : Result<RecordHistory>(failure(names.error())));
                });
        });
}

void RecordHistoryPane::take(const Result<RecordHistory> &history)
{
    if (!history) {
        m_workplace.tellError(this, history.error());
        return;
    }
    m_entries = history->entries;
    m_words.setNames(history->names);
    fill();
}

ExportTable RecordHistoryPane::exportTable() const
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
            const QString change = act->childCount() > 0 ? act->child(line)->toolTip(m_narrow ? 0 : 1) : QString();
            table.rows.append({act->text(0), act->text(1), change, act->text(2), act->text(3)});
        }
    }
    return table;
}

void RecordHistoryPane::fill()
{
    const ActId before = currentAct();
    m_tree->clear();
    QTreeWidgetItem *act = nullptr;
    ActId last;
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        if (act == nullptr || entry.act != last) {
            const QString when = entry.at.toString(u"yyyy-MM-dd HH:mm:ss"_s);
            const QString what = JournalWords::act(entry.actKind);
            act = new QTreeWidgetItem(m_tree, {when, what, entry.who, entry.program});
            if (m_narrow) {
                act->setText(0, tr("%1 %2, %3").arg(entry.at.toString(u"yyyy-MM-dd"_s), what, entry.who));
                act->setToolTip(0, tr("%1 %2, %3, %4").arg(when, what, entry.who, entry.program));
            }
            act->setData(0, Qt::UserRole, entry.act.value);
            act->setData(0, mayTakeBackRole, mayTakeBack(m_workplace, entry.actKind));
            last = entry.act;
            if (entry.act == before)
                m_tree->setCurrentItem(act);
        }
        const QStringList lines = m_words.lines(entry);
        const QStringList whole = m_words.lines(entry, -1);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            auto *change = new QTreeWidgetItem(act);
            change->setText(m_narrow ? 0 : 1, lines.at(i));
            change->setToolTip(m_narrow ? 0 : 1, whole.at(i));
        }
    }
    // What was entered at first has dozens of fields; changes are short and are what one looks for.
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        m_tree->topLevelItem(i)->setExpanded(m_tree->topLevelItem(i)->childCount() <= fewLines);
    m_moreButton->setVisible(m_entries.size() >= m_limit && m_limit < entriesMore);
    m_takeBackButton->setEnabled(mayTakeBackCurrent());
}

bool RecordHistoryPane::mayTakeBackCurrent() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (item != nullptr && item->parent() != nullptr)
        item = item->parent();
    return item != nullptr && item->data(0, mayTakeBackRole).toBool();
}

ActId RecordHistoryPane::currentAct() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (item != nullptr && item->parent() != nullptr)
        item = item->parent();
    return ActId{item != nullptr ? item->data(0, Qt::UserRole).toLongLong() : 0};
}

void RecordHistoryPane::takeBack()
{
    if (const ActId act = currentAct(); !act.isNull())
        m_workplace.undoing().takeBack(act, window());
}

} // namespace dangjian
