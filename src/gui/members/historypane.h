// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/recordhistorypane.h"

namespace dangjian {

/** The history of a person, with what was done to those who were merged into this one. */
class HistoryPane : public RecordHistoryPane
{
    Q_OBJECT

public:
    using RecordHistoryPane::RecordHistoryPane;

    void setMember(MemberId id) { setRecord(QStringLiteral("member"), QString::number(id.value)); }
};

} // namespace dangjian
