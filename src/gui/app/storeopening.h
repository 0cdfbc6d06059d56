// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <memory>

namespace dangjian {

/** A store on its way from the thread that opened it: futures want what can be copied. */
using OpenedStore = std::shared_ptr<Result<std::unique_ptr<Store>>>;

/** The clock and the program's name, with which stores are opened. */
struct StoreOpening
{
    std::shared_ptr<const Clock> clock;
    StoreOptions options;

    /** Opens a store on a thread aside; it belongs to the thread of the screen then. */
    QFuture<OpenedStore> open(const QString &file) const;
    QFuture<OpenedStore> create(const QString &file, const QString &district, int office) const;
};

/** Where a new store is put unless another place is chosen: the user's data folder. */
QString storeFolder();

} // namespace dangjian
