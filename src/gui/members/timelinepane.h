// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberservice.h"
#include "participation/participation.h"

#include <QWidget>

class QStandardItemModel;

namespace dangjian {

class ListTable;

/** One thing in the life of a member. */
struct LifeEvent
{
    QDate on{};
    QString what{};
    QString detail{};
};

/** All that is known with a date, newest first: membership, branches, categories, states, certificates, the years'
 * sums.
 */
QList<LifeEvent> lifeOf(const MemberDetails &details, const QList<Participation> &records);

/** The time line of a person. */
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePane(QWidget *parent = nullptr);

    void showLife(const MemberDetails &details, const QList<Participation> &records);

private:
    QStandardItemModel *m_model;
    ListTable *m_table;
};

} // namespace dangjian
