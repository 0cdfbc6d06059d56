// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organizations/organization.h"
#include "result.h"
#include "store/store.h"

#include <QFuture>
#include <QMap>

namespace dangjian {

/** The figures of a scope on a date, as `dangjianctl report overview` gives them. */
struct Overview
{
    QDate on;
    QMap<QString, int> organizations; // by plural code of the kind, living on that date
    int total = 0; // branch + in service + floating, state 正常
    int formal = 0; // of them: organizational relation here, as it stands today: relations have no periods
    int branch = 0;
    int inService = 0;
    int floating = 0;
    qint64 records = 0; // calendar year up to that date, valid ones
    qint64 minutes = 0;
    qint64 deeds = 0;
    int certificatesValid = 0;
    int certificatesPrinted = 0; // of the valid ones
};

/** How far in-service members are with their duties of the clock's year. */
struct DutyFigures
{
    int members = 0;
    int met = 0; // volunteer hours and deeds
    int started = 0;
    int none = 0; // not one record this year
};

/** Something that is due, with the place where it is done. */
struct DueItem
{
    QString code; // "certificates.unprinted", "probation.ending", "duties.none" …
    int count = 0;
    QDate on; // the earliest date, where there is one
};

/** What the workbench 工作台 and the overview report show. */
class OverviewService
{
public:
    explicit OverviewService(Store &store);

    QFuture<Result<Overview>> overview(QDate on, const QList<OrganizationId> &scope);
    QFuture<Result<DutyFigures>> duties(const QList<OrganizationId> &scope);
    QFuture<Result<QList<DueItem>>> due(const QList<OrganizationId> &scope);
    /** Hours by month of the clock's year, for the workbench's chart: 12 values in minutes. */
    QFuture<Result<QList<qint64>>> minutesByMonth(const QList<OrganizationId> &scope);

private:
    Store &m_store;
};

} // namespace dangjian
