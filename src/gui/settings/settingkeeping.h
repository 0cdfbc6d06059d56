// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QFuture>
#include <QString>

#include <functional>

class QWidget;

namespace dangjian {

class Workplace;

/** A setting of the store that somebody changes on a card. */
struct SettingEdit
{
    QString place{}; // the card's heading
    QString key{};
    QString label{};
    QString before{}; // as the card had it
    QString mine{};
    std::function<QString(const QString &value)> words{}; // none: values as they are
};

/** Asks a service to write mine where `before` still stands; it fails with EditedMeanwhile where that is not so. */
using SettingWrite = std::function<QFuture<Done>(const QString &before)>;

/**
 * Keeps a setting. Where somebody else changed it meanwhile, both values are shown and one is chosen. `then` gets what
 * stands in the store afterwards, mine or theirs; Canceled where the person goes back without choosing.
 */
void keepSetting(Workplace &workplace, QWidget *parent, const SettingEdit &edit, const SettingWrite &write,
    const std::function<void(const Result<QString> &stands)> &then);

/** The same for a setting that needs no more than to be written. */
void keepSetting(Workplace &workplace, QWidget *parent, const SettingEdit &edit,
    const std::function<void(const Result<QString> &stands)> &then);

} // namespace dangjian
