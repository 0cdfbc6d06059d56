// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QFileIconProvider>

namespace dangjian {

/**
 * Icons and kinds of files by their names alone. The usual provider opens each file of a folder to learn what it is.
 * Where that is the open store, closing it again drops the locks that SQLite holds for this whole process (POSIX locks
 * go with the first close), and the next program takes the write-ahead log away from under us.
 */
class NameOnlyIcons : public QFileIconProvider
{
public:
    QIcon icon(const QFileInfo &info) const override;
    QString type(const QFileInfo &info) const override;
};

/** Icons that outlive the dialog, whose thread asks for them until it is gone. */
struct OwnIcons
{
    NameOnlyIcons icons;
};

/**
 * The dialog in which a file is chosen. Never the desktop's own: what that one reads of a folder, within this process,
 * is not ours to say.
 */
class FileChoice : private OwnIcons, public QFileDialog
{
public:
    FileChoice(QWidget *parent, const QString &title, const QString &filter);

    /** The folder shown, and the name proposed. */
    void startAt(const QString &folder, const QString &name = {});
    /** The file chosen; empty where nothing was. */
    QString choose();
};

} // namespace dangjian
