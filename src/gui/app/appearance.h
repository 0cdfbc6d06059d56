// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace dangjian {

/** What the person chose; System follows the desktop's own palette. */
enum class Look
{
    System,
    Light,
    Dark
};

Look lookFromCode(const QString &code);
QString codeOf(Look look);

/** Colours beside Qt's palette. Texts on Base keep a contrast of 4.5:1 or better in both palettes. */
struct Shades
{
    QColor accent; // the deep red: selected navigation, primary button, overdue
    QColor onAccent; // text upon it
    QColor accentSoft; // a breath of it behind the selected entry
    QColor secondary; // captions, hints
    QColor line; // hairlines between areas
    QColor card; // areas that carry figures
    QColor hover;
    QColor good; // met, done
    QColor warning; // looks wrong, is due
    QColor goodSoft;
    QColor warningSoft;
    QColor series[3]; // bars of charts, in the order of the three categories
};

/** The shades of a palette: light or dark is told by its window colour. */
const Shades &shadesOf(const QPalette &palette);
bool isDark(const QPalette &palette);

QPalette lightPalette();
QPalette darkPalette();

/** Style, palette and font of the whole program; `look` can be changed while it runs. */
void applyAppearance(QApplication &application, Look look);

/** A font for numbers in columns, with figures of one width, `points` larger than the usual one. */
QFont figureFont(const QFont &base, qreal points = 0);

} // namespace dangjian
