// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QTimer;

namespace dangjian {

class Store;

/** Looks every second whether other programs have written to the store, for as long as somebody sees the answer. */
class StoreWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualIntervalMs = 1000;

    explicit StoreWatch(Store &store, int intervalMs = usualIntervalMs, QObject *parent = nullptr);

    /** Asked before each look; while it says no, nothing is looked at. */
    std::function<bool()> isWanted;

public Q_SLOTS:
    /** Looks at once: somebody has come back to the program. */
    void poke();

private:
    Store &m_store;
    QTimer *m_timer;
};

} // namespace dangjian
