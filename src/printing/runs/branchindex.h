// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/printfonts.h"
#include "sheets/sheetfields.h"
#include "sheets/sheetlayouter.h"

#include <QList>
#include <QString>

#include <memory>

namespace dangjian {

/** One person's line in the index of a branch. */
struct BranchIndexEntry
{
    QString name{};
    QString number{}; // of the certificate
    QString where{}; // "17", or "2-17" where the run is divided
};

/** 目录: whose papers follow, at the head of a branch's people. */
struct BranchIndex
{
    QString paper{}; // 社区党员登记表
    QString branch{};
    QList<BranchIndexEntry> entries{};
    bool divided = false; // the run goes to several files or printer jobs
    bool onPrinter = false;
};

/** The sheet of an index: of the size of the papers that follow; two-sided ones come to whole sheets. */
struct IndexSheet
{
    QString name{}; // index_a6
    bool twoSided = false;
};

/** What the sheets index_a6, index_a5 and index_a4 may print. */
QList<SheetOutline> indexOutlines();
SheetData indexData(const BranchIndex &index);

/** Lays indexes out on one sheet; one for each thread. */
class BranchIndexPages
{
public:
    BranchIndexPages(std::shared_ptr<const PrintFonts> fonts, SheetDescription sheet, bool twoSided);

    /** A last page may be blank. Characters that no font has are left out. */
    QList<Page> layout(const BranchIndex &index);
    /** How many there will be; the places of the papers need not be known yet. */
    int sides(BranchIndex index);

private:
    SheetLayouter m_layouter;
    bool m_twoSided;
};

} // namespace dangjian
