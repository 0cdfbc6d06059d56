// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rosterrow.h"

namespace dangjian {

namespace {

int gravity(RosterState state)
{
    switch (state) {
    case RosterState::Ok:
        return 0;
    case RosterState::Warning:
        return 1;
    case RosterState::Duplicate:
        return 2;
    case RosterState::Choice:
        return 3;
    case RosterState::Error:
        return 4;
    case RosterState::Ignored:
        return 5;
    }
    return 0;
}

} // namespace

void RosterRow::note(const RosterFinding &finding)
{
    findings.append(finding);
    if (gravity(finding.level) > gravity(state))
        state = finding.level;
}

void RosterRow::drop(const QString &code, const QString &field)
{
    findings.removeIf([&](const RosterFinding &finding) { return finding.code == code && finding.field == field; });
    state = RosterState::Ok;
    for (const RosterFinding &finding : std::as_const(findings))
        if (gravity(finding.level) > gravity(state))
            state = finding.level;
}

const RosterFinding *RosterRow::decisive() const
{
    for (const RosterFinding &finding : findings)
        if (finding.level == state)
            return &finding;
    return nullptr;
}

} // namespace dangjian
