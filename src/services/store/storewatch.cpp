// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storewatch.h"

#include "store/store.h"

#include <QTimer>

namespace dangjian {

StoreWatch::StoreWatch(Store &store, int intervalMs, QObject *parent)
    : QObject(parent), m_store(store), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (!isWanted || isWanted())
            m_store.lookForChanges();
    });
    m_timer->start(intervalMs);
}

void StoreWatch::poke()
{
    m_store.lookForChanges();
    m_timer->start();
}

} // namespace dangjian
