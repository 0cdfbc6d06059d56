// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sessionacts.h"

#include <algorithm>

namespace dangjian {

namespace {

/** What a session can take back. */
bool isOfSession(ActKind kind)
{
    switch (kind) {
    case ActKind::StoreInit:
    case ActKind::StoreDemo:
    case ActKind::StoreRefresh:
    case ActKind::StoreRestore:
    case ActKind::PersonalDataShown:
    case ActKind::AccountAdd:
    case ActKind::AccountEdit:
    case ActKind::AccountPassword:
    case ActKind::AccountRecover:
    case ActKind::AccountSignIn:
    case ActKind::AccountSignInFailed:
        return false;
    default:
        return true;
    }
}

std::optional<CommittedAct> lastOf(const QList<CommittedAct> &acts)
{
    return acts.isEmpty() ? std::nullopt : std::optional(acts.constLast());
}

} // namespace

SessionActs::SessionActs(Store &store, QObject *parent) : QObject(parent)
{
    qRegisterMetaType<CommittedAct>();
    // The store speaks on its writer's thread.
    connect(&store, &Store::committed, this, &SessionActs::note, Qt::QueuedConnection);
}

std::optional<CommittedAct> SessionActs::next() const
{
    return lastOf(m_done);
}

std::optional<CommittedAct> SessionActs::nextAgain() const
{
    return lastOf(m_undone);
}

void SessionActs::begin(ActId act)
{
    m_underWay = act;
}

void SessionActs::end(ActId done)
{
    const ActId act = m_underWay;
    m_underWay = {};
    if (done.isNull())
        return;
    const auto move = [act, done](QList<CommittedAct> &from, QList<CommittedAct> &to) {
        // Another act may have been committed meanwhile.
        const auto found
            = std::find_if(from.cbegin(), from.cend(), [act](const CommittedAct &each) { return each.act == act; });
        if (found == from.cend())
            return false;
        CommittedAct moved = from.takeAt(found - from.cbegin());
        moved.act = done;
        to.append(moved);
        return true;
    };
    if (!move(m_done, m_undone))
        move(m_undone, m_done);
    Q_EMIT changed();
}

void SessionActs::drop(ActId act)
{
    const auto isAct = [act](const CommittedAct &each) { return each.act == act; };
    if (m_done.removeIf(isAct) + m_undone.removeIf(isAct) > 0)
        Q_EMIT changed();
}

void SessionActs::clear()
{
    m_done.clear();
    m_undone.clear();
    Q_EMIT changed();
}

void SessionActs::note(const CommittedAct &act)
{
    if (!isOfSession(act.kind))
        return;
    if (act.kind == ActKind::Undo && !m_underWay.isNull() && act.subject == QString::number(m_underWay.value))
        return;
    m_done.append(act);
    m_undone.clear();
    Q_EMIT changed();
}

} // namespace dangjian
