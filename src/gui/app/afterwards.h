// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace dangjian {

/**
 * Goes on with the result of a service on the thread of `context`, if that still lives then. Dialogs may be closed
 * while an answer is under way, and `QFuture::then(context, …)` of Qt 6.4 asserts where its context is gone.
 */
template <class T, class Then>
void afterwards(QFuture<T> future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0) {
            then(watcher->result());
        }
    });
    watcher->setFuture(std::move(future));
}

} // namespace dangjian
