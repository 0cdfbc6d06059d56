// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QVBoxLayout;
class QWidget;

namespace dangjian {

/** A narrow column in the middle of an otherwise empty window, a title and a quiet line on top; gives its layout. */
QVBoxLayout *addQuietColumn(QWidget *window, const QString &title, const QString &subtitle);

/** What is wrong, in the colour that forms say it in. */
void showAsFault(QLabel *label);

} // namespace dangjian
