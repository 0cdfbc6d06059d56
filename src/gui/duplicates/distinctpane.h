// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace dangjian {

class ListTable;

/** The pairs that somebody has said not to be one person, and the way to take that back. */
class DistinctPane : public QWidget
{
    Q_OBJECT

public:
    explicit DistinctPane(Workplace &workplace, QWidget *parent = nullptr);

    void reload();
    ListTable *table() const { return m_table; }

public Q_SLOTS:
    /** Takes back what was said of the pair that is marked. */
    void forget();

Q_SIGNALS:
    void forgotten();

private:
    void show(const QList<DuplicatePair> &pairs);

    Workplace &m_workplace;
    QStackedWidget *m_stack;
    QStandardItemModel *m_model;
    ListTable *m_table;
    QPushButton *m_forgetButton;
    QList<DuplicatePair> m_pairs;
};

} // namespace dangjian
