// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duplicates/duplicateservice.h"
#include "jobs/job.h"

namespace dangjian {

/** Finds everybody of a scope who may be in the store twice. */
class DuplicateSearch : public Job
{
    Q_OBJECT

public:
    /** Both of a pair belong to the scope (empty = all); at most `limit` pairs are given, the likeliest. */
    DuplicateSearch(Store &store, const QList<OrganizationId> &scope, int limit, QObject *parent = nullptr);
    ~DuplicateSearch() override;

    /** After `finished`. */
    const QList<DuplicatePair> &pairs() const { return m_pairs; }
    /** How many there are in all, and among how many people. */
    int found() const { return m_found; }
    int people() const { return m_people; }

protected:
    Done run() override;

private:
    Store &m_store;
    QList<OrganizationId> m_scope;
    int m_limit;
    QList<DuplicatePair> m_pairs;
    int m_found = 0;
    int m_people = 0;
};

} // namespace dangjian
