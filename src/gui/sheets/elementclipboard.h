// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetdescription.h"

#include <QPointF>
#include <QStringList>

#include <optional>

namespace dangjian {

/** Elements and the styles they use as text, for the clipboard of any program; and back. */
QByteArray copiedElements(const SheetDescription &sheet, const QStringList &ids);
/** Nothing where the text is no such thing. Styles that the sheet does not know are added to it. */
std::optional<QStringList> pasteElements(
    SheetDescription &sheet, int page, const QByteArray &copied, QPointF by, const QString &beside = {});

} // namespace dangjian
