// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetfields.h"
#include "sheets/sheetlayouter.h"

#include <QList>
#include <QString>

namespace dangjian {

/** 文字, 横线: what a kind of element is called. */
QString wordFor(ElementKind kind);
/** The icon of a kind. */
QString iconFor(ElementKind kind);
/** How an element is named in lists: its kind and the beginning of what stands in it. */
QString elementWords(const SheetElement &element, const SheetOutline *outline);
/** How a style is named: those of the program's own sheets by what they are for, all others by their own name. */
QString styleWords(const QString &name);
/** "Only if 工作单位 is filled in"; empty where there is no condition. */
QString conditionWords(const QString &condition, const SheetOutline *outline, const QString &section);

/** Something on a sheet that will not print as it is meant to. */
struct SheetFinding
{
    QString element{}; // empty where none can be named
    int page = -1; // of the laid pages; -1 = unknown
    QString words{};
    bool severe = false; // letters or parts would be missing on paper
};

/** What is to be told of a sheet and of the pages that came of it, the severe first, each thing once. */
QList<SheetFinding> findingsOf(
    const SheetDescription &sheet, const SheetOutline *outline, const LaidSheet &laid, qsizetype most = 50);

} // namespace dangjian
