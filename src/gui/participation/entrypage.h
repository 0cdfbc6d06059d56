// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

namespace dangjian {

/** Quick entry 快速登记 and roll call 点名: where participation records are typed, scanned and pasted. */
class EntryPage : public Page
{
    Q_OBJECT

public:
    explicit EntryPage(Workplace &workplace, QWidget *parent = nullptr);
    ~EntryPage() override;

    /** Begins a new line for a member; what else stands in it comes from the line above. */
    void startFor(MemberId member);
};

} // namespace dangjian
