// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates/certificatetexts.h"

#include "certificates/certificatebooklet.h"
#include "paper/wording.h"

using namespace Qt::StringLiterals;

namespace dangjian {

QStringList certificateTitleLines(MemberCategory category)
{
    QString first = u"社区支部党员"_s;
    if (category == MemberCategory::InService)
        first = u"社区在职党员"_s;
    else if (category == MemberCategory::Floating)
        first = u"社区下岗、流动党员"_s;
    return {first, u"参与社区活动情况"_s, u"登记证"_s};
}

QString certificateTitle(MemberCategory category)
{
    return certificateTitleLines(category).join(QString());
}

QStringList certificateRules(MemberCategory category, int dutyHours, int dutyDeeds)
{
    QStringList rules{
        u"本证由街道党工委统一印制，社区党组织填发，是党员参与社区活动、接受双向管理的凭证，一人一证，仅限本人使用。"_s};
    switch (category) {
    case MemberCategory::Branch:
        rules
            << u"社区支部党员应按时参加党的组织生活，积极参加志愿服务，结合自身特长认领党员责任区，经常联系群众，在社区建设中发挥先锋模范作用。"_s;
        break;
    case MemberCategory::InService:
        rules
            << u"在职党员应到居住地社区党组织报到，认领一个党员责任区，每年志愿服务不少于%1小时、办实事不少于%2件。组织关系仍由所在单位党组织管理。"_s
                   .arg(dutyHours)
                   .arg(dutyDeeds);
        break;
    case MemberCategory::Floating:
        rules
            << u"下岗、流动党员应主动到居住地社区党组织报到，按时参加组织生活和志愿服务；外出六个月以上的，行前应报告去向和联系方式，其间与党组织保持联系。"_s;
        break;
    }
    rules
        << u"参加活动后，应及时将日期、内容、时长和所办实事登记在册，由活动组织者或受益群众签名证明。一次活动登记一行。"_s
        << u"登记应真实准确。填错的，划线更正并由证明人签名，不得涂改、撕页；弄虚作假的，登记无效。"_s;
    rules << (category == MemberCategory::InService
            ? u"社区党组织每季度汇总登记情况，向党员所在单位党组织反馈；年度情况作为民主评议党员的依据。"_s
            : u"社区党组织每季度汇总登记情况，并向党员通报；年度情况作为民主评议党员、评先评优的依据。"_s);
    rules
        << u"居住地、工作单位或组织关系变动的，应持本证到社区党组织办理变更手续；党员类别变动的，交回本证，换发新证，原有记录继续有效。"_s
        << u"本证应妥善保管。遗失的，及时报告社区党组织，声明后补发；登记页用完的，凭本证领取续本。"_s;
    for (qsizetype i = 0; i < rules.size(); ++i)
        rules[i] = chineseNumber(int(i) + 1) + u'、' + rules[i];
    return rules;
}

} // namespace dangjian
