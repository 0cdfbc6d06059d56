// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layouter.h"

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

/** The sheets of an index on paper of the size of those that follow; two-sided ones come to whole sheets. */
struct IndexSheet
{
    QSizeF size{};
    bool twoSided = false;
};

/** How many sides the index of so many people takes. */
int sidesOfIndex(qsizetype people, const IndexSheet &sheet);

/** Lays indexes out; one for each thread. */
class BranchIndexPages
{
public:
    explicit BranchIndexPages(std::shared_ptr<const PrintFonts> fonts);

    /** As many pages as sidesOfIndex tells; a last one may be blank. Characters that no font has are left out. */
    QList<Page> layout(const BranchIndex &index, const IndexSheet &sheet);

private:
    Shaper m_shaper;
};

} // namespace dangjian
