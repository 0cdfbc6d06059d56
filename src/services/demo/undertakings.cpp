// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/undertakings.h"

#include <initializer_list>

namespace dangjian {

namespace {

using Kind = ParticipationKind;

constexpr unsigned months(std::initializer_list<int> list)
{
    unsigned mask = 0;
    for (const int month : list)
        mask |= 1U << (month - 1);
    return mask;
}

constexpr Undertaking common[] = {
    {Kind::Volunteer, u"社区环境卫生大扫除", 4, 6, 1, 1},
    {Kind::Volunteer, u"“美丽楼道”清理楼道杂物", 3, 6, 1, 1},
    {Kind::Volunteer, u"文明交通路口劝导", 2, 4, 1, 1},
    {Kind::Volunteer, u"夜间治安义务巡逻", 3, 6, 1, 1},
    {Kind::Volunteer, u"清理小广告“牛皮癣”", 2, 4, 1, 1},
    {Kind::Volunteer, u"义务植树护绿", 4, 8, 1, 2, months({3, 4})},
    {Kind::Volunteer, u"学雷锋志愿服务集市", 4, 6, 1, 2, months({3})},
    {Kind::Volunteer, u"防汛排涝值守", 4, 8, 1, 2, months({6, 7, 8})},
    {Kind::Volunteer, u"扫雪铲冰保畅通", 2, 5, 1, 1, months({1, 2, 12})},
    {Kind::Volunteer, u"迎“七一”便民服务日", 4, 6, 1, 2, months({6, 7}), "law"},
    {Kind::Volunteer, u"河道清漂护河行动", 4, 6, 1, 1, months({4, 5, 6, 9, 10})},
    {Kind::Volunteer, u"高考期间爱心送考", 4, 6, 1, 1, months({6})},
    {Kind::Volunteer, u"法律知识进社区咨询", 3, 5, 1, 1, 0, "law"},
    {Kind::Volunteer, u"健康义诊进社区", 4, 6, 1, 2, 0, "health"},
    {Kind::Volunteer, u"科普知识进社区", 3, 5, 1, 1, 0, "science"},
    {Kind::Volunteer, u"反诈宣传入户", 3, 5, 1, 2, 0, "law"},
    {Kind::Volunteer, u"垃圾分类宣传督导", 3, 5, 1, 1, 0, "science"},
    {Kind::Volunteer, u"冬季防火安全排查", 3, 6, 1, 1, months({11, 12, 1, 2})},
    {Kind::Volunteer, u"创建文明城市集中整治", 4, 8, 1, 1, months({8, 9, 10})},
    {Kind::Volunteer, u"爱国卫生月集中行动", 4, 6, 1, 1, months({4}), "health"},
    {Kind::Meeting, u"支部党员大会", 3, 5, 0, 0, months({3, 6, 9, 12, 1})},
    {Kind::Meeting, u"党小组会", 2, 4, 0, 0},
    {Kind::Meeting, u"社区党建工作联席会", 3, 4, 0, 0, months({3, 6, 9, 12})},
    {Kind::Meeting, u"党员责任区工作例会", 2, 4, 0, 0},
    {Kind::Meeting, u"组织生活会", 4, 6, 0, 0, months({1, 2, 7})},
    {Kind::Meeting, u"民情恳谈会", 3, 4, 0, 1},
    {Kind::Study, u"主题党日：重温入党誓词", 3, 5, 0, 0, months({6, 7})},
    {Kind::Study, u"主题党日：学习党章党规", 3, 5, 0, 0},
    {Kind::Study, u"党课：牢记宗旨服务居民", 3, 4, 0, 0, months({3, 6, 7, 9, 12})},
    {Kind::Study, u"主题党日：参观新四军纪念馆", 5, 8, 0, 0, months({4, 5, 6, 7, 9, 10})},
    {Kind::Study, u"集中学习上级会议精神", 3, 4, 0, 0},
    {Kind::Study, u"廉政警示教育", 3, 5, 0, 0, months({5, 9, 10})},
    {Kind::Study, u"观看党员教育电教片", 3, 4, 0, 0},
    {Kind::Culture, u"社区元宵灯谜会", 4, 6, 0, 1, months({2}), "culture"},
    {Kind::Culture, u"庆“七一”红歌会", 4, 6, 0, 1, months({6, 7}), "culture"},
    {Kind::Culture, u"重阳节敬老文艺演出", 4, 6, 0, 1, months({10}), "culture"},
    {Kind::Culture, u"端午节邻里包粽子", 3, 5, 0, 1, months({6}), "culture"},
    {Kind::Culture, u"社区纳凉晚会", 4, 6, 0, 1, months({7, 8}), "culture"},
    {Kind::Culture, u"社区健步走活动", 3, 5, 0, 0, months({4, 5, 9, 10, 11}), "culture"},
    {Kind::Culture, u"迎新春写春联送春联", 4, 6, 1, 1, months({1, 2}), "culture"},
    {Kind::Culture, u"社区读书会", 3, 4, 0, 0, 0, "culture"},
    {Kind::Culture, u"老少同乐趣味运动会", 4, 6, 0, 1, months({5, 9, 10}), "culture"},
    {Kind::Other, u"义务献血", 3, 4, 1, 1, months({3, 6, 9, 12})},
    {Kind::Other, u"慈善一日捐", 1, 2, 1, 1, months({9, 11, 12})},
    {Kind::Other, u"社区换届选举服务", 4, 8, 0, 1, months({11, 12})},
};

constexpr Undertaking single[] = {
    {Kind::Deed, u"为独居老人买菜送药", 2, 4, 1, 1},
    {Kind::Deed, u"陪孤寡老人看病就医", 4, 8, 1, 2},
    {Kind::Deed, u"上门为老人理发", 2, 4, 1, 2},
    {Kind::Deed, u"义务维修水电", 2, 5, 1, 2},
    {Kind::Deed, u"帮助邻居修理家电", 2, 4, 1, 1},
    {Kind::Deed, u"调解邻里纠纷", 2, 5, 1, 1},
    {Kind::Deed, u"看望慰问困难党员", 2, 4, 1, 1, months({1, 2, 6, 7, 9, 12})},
    {Kind::Deed, u"帮扶困难户送米送油", 2, 4, 1, 2, months({1, 2, 9, 12})},
    {Kind::Deed, u"辅导下岗职工子女功课", 3, 5, 1, 1, months({2, 3, 4, 5, 6, 9, 10, 11, 12})},
    {Kind::Deed, u"介绍下岗职工就业岗位", 2, 4, 1, 2},
    {Kind::Deed, u"代办社保医保手续", 2, 4, 1, 1},
    {Kind::Deed, u"反映并协调解决路灯损坏", 1, 3, 1, 1},
    {Kind::Deed, u"协调疏通下水道", 2, 4, 1, 1},
    {Kind::Deed, u"联系解决楼道漏水问题", 2, 4, 1, 1},
    {Kind::Deed, u"帮助办理残疾人证", 2, 4, 1, 1},
    {Kind::Deed, u"为失独家庭送温暖", 2, 4, 1, 1},
    {Kind::Deed, u"照看留守儿童", 4, 8, 1, 1, months({1, 2, 7, 8})},
    {Kind::Deed, u"帮助老人使用智能手机", 2, 4, 1, 1},
    {Kind::Deed, u"捐赠图书给社区书屋", 1, 2, 1, 1},
    {Kind::Deed, u"捐款助学", 1, 2, 1, 1, months({8, 9})},
    {Kind::Deed, u"帮助租户办理居住登记", 1, 3, 1, 1},
    {Kind::Deed, u"劝阻高空抛物和违章搭建", 1, 3, 1, 1},
    {Kind::Deed, u"结对帮扶特困家庭走访", 3, 5, 1, 2},
    {Kind::Deed, u"为高温作业环卫工人送清凉", 2, 3, 1, 1, months({6, 7, 8})},
    {Kind::Deed, u"走访民情收集意见", 2, 5, 1, 2},
    {Kind::Deed, u"为邻居代收代送快递", 1, 2, 1, 1},
    {Kind::Volunteer, u"楼道治安巡查", 2, 4, 0, 1},
    {Kind::Volunteer, u"责任区环境卫生保洁", 2, 4, 0, 1},
    {Kind::Volunteer, u"小区门岗值勤", 4, 8, 0, 1},
    {Kind::Volunteer, u"政策宣传入户走访", 3, 6, 1, 1},
    {Kind::Volunteer, u"楼栋安全隐患排查", 2, 5, 1, 1},
    {Kind::Volunteer, u"社区图书室义务管理", 4, 8, 0, 1},
    {Kind::Volunteer, u"四点半课堂义务辅导", 3, 4, 0, 1, months({3, 4, 5, 6, 9, 10, 11, 12})},
    {Kind::Volunteer, u"暑期青少年安全看护", 4, 8, 0, 1, months({7, 8})},
    {Kind::Volunteer, u"社区服务站窗口帮办", 4, 8, 1, 1},
    {Kind::Volunteer, u"社区心理疏导接待", 4, 6, 1, 1},
    {Kind::Volunteer, u"社区义务法律咨询", 3, 5, 1, 1},
    {Kind::Volunteer, u"公共绿地养护", 2, 5, 0, 1, months({3, 4, 5, 6, 7, 8, 9, 10})},
    {Kind::Volunteer, u"社区人口信息入户登记", 4, 8, 1, 1, months({9, 10, 11})},
    {Kind::Volunteer, u"维护早市秩序", 2, 4, 0, 1},
    {Kind::Volunteer, u"春节治安值守", 4, 8, 1, 1, months({1, 2})},
    {Kind::Volunteer, u"社区宣传栏更新", 2, 5, 1, 1},
    {Kind::Volunteer, u"清明文明祭扫劝导", 3, 6, 1, 1, months({4})},
    {Kind::Study, u"自学党史读本并写心得", 2, 4, 0, 0},
    {Kind::Study, u"参加网上党课学习", 2, 4, 0, 0},
    {Kind::Study, u"为青年党员讲党课", 3, 4, 0, 1, months({3, 6, 7, 9, 12})},
    {Kind::Study, u"参加社区干部培训班", 6, 8, 0, 0, months({8, 9})},
    {Kind::Meeting, u"参加居民议事会", 3, 4, 0, 1},
    {Kind::Meeting, u"列席业主代表会", 3, 5, 0, 1},
    {Kind::Culture, u"教居民打太极拳", 3, 4, 0, 1, months({4, 5, 6, 9, 10, 11})},
    {Kind::Culture, u"指导社区合唱队排练", 3, 5, 0, 1},
    {Kind::Culture, u"为社区书写春联", 3, 6, 1, 1, months({1, 2})},
    {Kind::Other, u"提出合理化建议并被采纳", 1, 2, 1, 1},
    {Kind::Other, u"认领居民微心愿", 1, 3, 1, 1},
    {Kind::Other, u"参加无偿献血", 3, 4, 1, 1},
};

} // namespace

std::span<const Undertaking> commonUndertakings()
{
    return common;
}

std::span<const Undertaking> singleUndertakings()
{
    return single;
}

} // namespace dangjian
