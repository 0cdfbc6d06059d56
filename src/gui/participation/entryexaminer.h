// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "participation/entrymodel.h"

#include <QObject>
#include <QSet>

namespace dangjian {

/** Asks the services about a line as it is being typed, so that what looks wrong is said at once. */
class EntryExaminer : public QObject
{
    Q_OBJECT

public:
    EntryExaminer(EntryModel &model, Workplace &workplace, QObject *parent = nullptr);

    void examine(quint64 key);
    /** All drafts anew: the scope or the store has changed. */
    void examineDrafts();
    /** Nothing is waiting for an answer. */
    bool isSettled() const { return m_waiting.isEmpty() && m_underWay == 0; }

Q_SIGNALS:
    void examined(quint64 key);

private:
    void askWaiting();

    EntryModel &m_model;
    Workplace &m_workplace;
    QSet<quint64> m_waiting;
    quint64 m_serial = 0;
    int m_underWay = 0;
};

} // namespace dangjian
