// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperwords.h"

namespace dangjian {

QString standingOnPaper(Standing standing)
{
    return standing == Standing::Full ? QStringLiteral("正式党员") : QStringLiteral("预备党员");
}

QString categoryOnPaper(MemberCategory category)
{
    switch (category) {
    case MemberCategory::Branch:
        return QStringLiteral("社区支部党员");
    case MemberCategory::InService:
        return QStringLiteral("在职党员");
    case MemberCategory::Floating:
        return QStringLiteral("下岗、流动党员");
    }
    return {};
}

QString stateOnPaper(MembershipState state)
{
    switch (state) {
    case MembershipState::Normal:
        return QStringLiteral("正常");
    case MembershipState::Suspended:
        return QStringLiteral("停止党籍");
    case MembershipState::Expelled:
        return QStringLiteral("出党");
    case MembershipState::TransferredOut:
        return QStringLiteral("已转出");
    case MembershipState::Deceased:
        return QStringLiteral("死亡");
    }
    return {};
}

QString kindOnPaper(ParticipationKind kind)
{
    switch (kind) {
    case ParticipationKind::Volunteer:
        return QStringLiteral("志愿服务");
    case ParticipationKind::Deed:
        return QStringLiteral("实事");
    case ParticipationKind::Meeting:
        return QStringLiteral("会议");
    case ParticipationKind::Study:
        return QStringLiteral("学习");
    case ParticipationKind::Culture:
        return QStringLiteral("文体");
    case ParticipationKind::Other:
        return QStringLiteral("其他");
    }
    return {};
}

} // namespace dangjian
