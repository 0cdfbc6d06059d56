// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backupfile.h"

#include <QTreeWidget>

namespace dangjian {

/** Backups with the folder in which each lies. */
struct ListedBackups
{
    QString place; // what the folder is called; empty where there is one only
    QList<BackupFile> backups;
};

/** A list of backups, the newest first: when, why, how large, sealed or not, where, and what was proved of it. */
class BackupList : public QTreeWidget
{
    Q_OBJECT

public:
    /** What was proved of each is said only where it is asked for. */
    explicit BackupList(bool showsProofs, QWidget *parent = nullptr);

    /** What was chosen and proved stays. */
    void setBackups(const QList<ListedBackups> &listed);
    /** The path of the one chosen; empty where none is. */
    QString chosen() const;
    void note(const QString &path, const QString &words);

private:
    bool m_showsProofs;
    QHash<QString, QString> m_notes;
};

} // namespace dangjian
