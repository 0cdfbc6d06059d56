// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/filedrop.h"

#include "app/workplace.h"
#include "rosters/rosterimportdialog.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace dangjian {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

FileDrop::FileDrop(Workplace &workplace, RosterSubject subject, QWidget *page)
    : QObject(page), m_workplace(workplace), m_subject(subject), m_page(page)
{
    if (!workplace.mayDo(subject == RosterSubject::Organizations ? Permission::Restructure : Permission::Import))
        return;
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (droppedFile(drag->mimeData()).isEmpty())
            return false;
        drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString file = droppedFile(drop->mimeData());
        if (file.isEmpty())
            return false;
        drop->acceptProposedAction();
        // Whoever drags waits for the drop to end.
        QTimer::singleShot(0, this, [this, file] { openImport(m_workplace, m_subject, m_page, file); });
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dangjian
