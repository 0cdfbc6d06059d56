// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberquery.h"
#include "result.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace dangjian {

/**
 * Looks people up while somebody types. One question is under way at a time; an answer to a text that is no longer
 * wanted is dropped and the latest text asked. Where the scope knows nobody, the whole district is asked.
 */
class MemberSearch : public QObject
{
    Q_OBJECT

public:
    using Find = std::function<QFuture<Result<QList<MemberRow>>>(
        const QString &text, const QList<OrganizationId> &scope, int limit)>;

    explicit MemberSearch(Find find, QObject *parent = nullptr);

    void search(const QString &text, const QList<OrganizationId> &scope, int limit = 12);
    /** What is under way is of no interest any more. */
    void forget();
    /** The text wanted has not been answered yet. */
    bool isPending() const { return !m_wanted.isEmpty(); }

Q_SIGNALS:
    /** `outside`: none of the scope, these are of the rest of the district. */
    void found(const QString &text, const QList<dangjian::MemberRow> &rows, bool outside);
    void failed(const dangjian::Error &error);

private:
    void ask(const QList<OrganizationId> &scope);

    Find m_find;
    QString m_wanted;
    QList<OrganizationId> m_scope;
    int m_limit = 0;
    bool m_inFlight = false;
};

/** The one row whose certificate or ID number is the text; nullptr where none or several are. */
const MemberRow *exactHit(const QString &text, const QList<MemberRow> &rows);

/** Name, branch, unit and number of a person on one line. */
QString personLine(const MemberRow &row);
/** "11.5 h · 7 deeds" of the year. */
QString yearLine(int minutes, int deeds);

} // namespace dangjian
