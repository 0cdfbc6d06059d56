// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filechoice.h"

#include "app/filelistmodel.h"

namespace dangjian {

QIcon NameOnlyIcons::icon(const QFileInfo &info) const
{
    return QFileIconProvider::icon(info.isDir() ? QFileIconProvider::Folder : QFileIconProvider::File);
}

QString NameOnlyIcons::type(const QFileInfo &info) const
{
    return info.isDir() ? QString() : info.suffix().toUpper();
}

// It begins in the root folder: the dialog reads the first folder before it can be told by which icons.
FileChoice::FileChoice(QWidget *parent, const QString &title, const QString &filter)
    : QFileDialog(parent, title, QDir::rootPath(), filter)
{
    setOption(DontUseNativeDialog);
    setIconProvider(&icons);
    setProxyModel(new FileListModel(this));
}

void FileChoice::startAt(const QString &folder, const QString &name)
{
    setDirectory(folder);
    if (!name.isEmpty()) {
        selectFile(name);
    }
}

QString FileChoice::choose()
{
    return exec() == QDialog::Accepted ? selectedFiles().value(0) : QString();
}

} // namespace dangjian
