// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backuplist.h"

#include "backups/backupwords.h"
#include "listpage/columnfit.h"

#include <QDir>
#include <QHeaderView>

#include <algorithm>

namespace dangjian {

namespace {

enum Column
{
    Made,
    Reason,
    Size,
    Sealed,
    Proved,
    Place,
    Columns
};

} // namespace

BackupList::BackupList(bool showsProofs, QWidget *parent) : QTreeWidget(parent), m_showsProofs(showsProofs)
{
    setObjectName(QStringLiteral("backupList"));
    setAccessibleName(tr("Backups"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
    setColumnCount(Columns);
    setHeaderLabels({tr("Made"), tr("Reason"), tr("Size"), tr("Sealed"), tr("Proved"), tr("Place")});
    headerItem()->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    header()->setHighlightSections(false);
    new ColumnFit(this, header(), {{17, 20}, {8, 16}, {8, 10}, {4, 6}, {9, 18, false, true}, {8, 30, true}});
}

void BackupList::setBackups(const QList<ListedBackups> &listed)
{
    const QString before = chosen();
    clear();
    QList<std::pair<BackupFile, QString>> all;
    for (const ListedBackups &each : listed) {
        for (const BackupFile &backup : each.backups) {
            all.append({backup, each.place});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return b.first.made < a.first.made; });
    for (const auto &[backup, place] : std::as_const(all)) {
        auto *item = new QTreeWidgetItem(this,
            {madeText(backup), reasonWord(backup.reason), bytesText(backup.bytes), backup.sealed ? tr("yes") : tr("no"),
                m_showsProofs ? m_notes.value(backup.path, tr("when made")) : QString(), place});
        item->setData(Made, Qt::UserRole, backup.path);
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Made, QDir::toNativeSeparators(backup.path));
        item->setToolTip(Proved, item->text(Proved));
        if (backup.path == before) {
            setCurrentItem(item);
        }
    }
}

QString BackupList::chosen() const
{
    const QList<QTreeWidgetItem *> items = selectedItems();
    return items.isEmpty() ? QString() : items.first()->data(Made, Qt::UserRole).toString();
}

void BackupList::note(const QString &path, const QString &words)
{
    m_notes.insert(path, words);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = topLevelItem(row);
        if (item->data(Made, Qt::UserRole).toString() == path) {
            item->setText(Proved, words);
            item->setToolTip(Proved, words);
        }
    }
}

} // namespace dangjian
