// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/entrypage.h"

namespace dangjian {

EntryPage::EntryPage(Workplace &place, QWidget *parent)
    : Page(place, parent)
{
}

EntryPage::~EntryPage() = default;

void EntryPage::startFor(MemberId) { }

} // namespace dangjian
