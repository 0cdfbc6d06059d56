// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rostersubject.h"

#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace dangjian {

class Workplace;

/** The file that is dragged; empty where it is none, or more than one. */
QString droppedFile(const QMimeData *data);

/** Lets a roster be dropped onto a page: its import opens with that file. */
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /** Belongs to the page. */
    FileDrop(Workplace &workplace, RosterSubject subject, QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Workplace &m_workplace;
    RosterSubject m_subject;
    QWidget *m_page;
};

} // namespace dangjian
