// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dangjian {

/** A column that a roster of some subject can have: what it is called, and what its cells look like. */
struct RosterField
{
    QString key{}; // the field's name in JSON and in the store
    QStringList headings{}; // as normalizedHeading() gives them; the first is the one of the program's own lists
    /** Whether a cleaned text can be a value; null where nothing can be told from the values. */
    bool (*looksLike)(const QString &text) = nullptr;
    bool guessedByContent = false; // a column without a known heading is taken where its cells look like this
    /** A column is also guessed where its cells fit those of this field in the same row, as `fits` says. */
    QString beside{};
    bool (*fits)(const QString &text, const QString &beside) = nullptr;
    double sureByContent = 0.8; // how sure a guess by content alone is, where all cells look so
};

/**
 * A heading without what offices put around its words: line breaks, spaces, asterisks, colons, and hints in brackets
 * （必填）.
 */
QString normalizedHeading(const QString &text);

} // namespace dangjian
