// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/districtplan.h"

#include "demo/demoname.h"
#include "demo/demorandom.h"
#include "demo/unitplan.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMembers = 30'000;
constexpr int partyGroups = 3;
constexpr int unitOrganizations = 40;
constexpr int firstUnitCode = 51; // behind the subdistricts
constexpr int housesPerGroup = 90;

constexpr const char16_t *estateBrands[] = {
    u"翠湖",
    u"康居",
    u"华兴",
    u"金色",
    u"滨河",
    u"锦绣",
    u"紫薇",
    u"聚龙",
    u"凤凰",
    u"丽景",
    u"东方",
    u"香樟",
    u"银杏",
    u"碧水",
    u"阳光",
    u"文苑",
    u"盐阜",
    u"海棠",
    u"怡景",
    u"钱江",
    u"中茵",
    u"新弘",
    u"天润",
    u"御景",
    u"百合",
    u"沁园",
    u"柳岸",
    u"瑞景",
};
constexpr const char16_t *estateKinds[] = {u"花园", u"新村", u"小区", u"苑", u"公寓", u"家园", u"里", u"名邸"};
constexpr const char16_t *lanes[] = {
    u"盐仓巷",
    u"儒学街",
    u"太平巷",
    u"水关巷",
    u"油坊巷",
    u"铁匠巷",
    u"米市街",
    u"鼓楼巷",
    u"石桥巷",
    u"登瀛里",
    u"状元巷",
    u"东闸巷",
    u"串场巷",
    u"井头巷",
};

struct SmallBranch
{
    OrganizationKind kind;
    const char16_t *name;
    const char16_t *shortName;
};

// The report: eighteen organizations founded in new economic and social organizations.
constexpr SmallBranch smallBranches[] = {
    {OrganizationKind::EnterpriseBranch, u"翔宇机械制造有限公司党支部", u"翔宇机械"},
    {OrganizationKind::EnterpriseBranch, u"华泰纺织有限公司党支部", u"华泰纺织"},
    {OrganizationKind::EnterpriseBranch, u"恒信商贸有限公司党支部", u"恒信商贸"},
    {OrganizationKind::EnterpriseBranch, u"天源食品有限公司党支部", u"天源食品"},
    {OrganizationKind::EnterpriseBranch, u"盛达物流有限公司党支部", u"盛达物流"},
    {OrganizationKind::EnterpriseBranch, u"金海大酒店党支部", u"金海大酒店"},
    {OrganizationKind::EnterpriseBranch, u"宏图电子科技有限公司党支部", u"宏图电子"},
    {OrganizationKind::EnterpriseBranch, u"佳友物业管理有限公司党支部", u"佳友物业"},
    {OrganizationKind::EnterpriseBranch, u"百信超市连锁有限公司党支部", u"百信超市"},
    {OrganizationKind::EnterpriseBranch, u"建元装饰工程有限公司党支部", u"建元装饰"},
    {OrganizationKind::EnterpriseBranch, u"永安环保科技有限公司党支部", u"永安环保"},
    {OrganizationKind::SocialBranch, u"信诚律师事务所党支部", u"信诚律师"},
    {OrganizationKind::SocialBranch, u"中联会计师事务所党支部", u"中联会计"},
    {OrganizationKind::SocialBranch, u"老年书画协会党支部", u"老年书画协会"},
    {OrganizationKind::SocialBranch, u"个体劳动者协会党支部", u"个体劳动者协会"},
    {OrganizationKind::SocialBranch, u"银发养老服务中心党支部", u"银发养老"},
    {OrganizationKind::SocialBranch, u"蓝天民办培训学校党支部", u"蓝天培训学校"},
    {OrganizationKind::SocialBranch, u"青年志愿者协会党支部", u"青年志愿者协会"},
};

QString twoDigits(int n)
{
    return u"%1"_s.arg(n, 2, 10, QLatin1Char('0'));
}

void planEstate(PlannedHome &home, Random &random, const QString &name, int buildings)
{
    const int estate = int(home.places.size());
    home.places.push_back({PlaceKind::Estate, name, -1, 0});
    const int floors = random.chance(300) ? random.between(11, 18) : random.between(5, 6);
    const int stairwells = random.between(2, 5);
    for (int b = 1; b <= buildings; ++b) {
        const int building = int(home.places.size());
        const QString buildingName = u"%1号楼"_s.arg(b);
        home.places.push_back({PlaceKind::Building, buildingName, estate, 0});
        for (int s = 1; s <= stairwells; ++s) {
            const int households = floors * 2;
            const QString stairwellName = u"%1单元"_s.arg(s);
            home.doors.push_back({int(home.places.size()), name + buildingName + stairwellName, floors});
            home.places.push_back({PlaceKind::Stairwell, stairwellName, building, households});
            home.places[std::size_t(building)].households += households;
            home.places[std::size_t(estate)].households += households;
        }
    }
}

void planPlaces(PlannedHome &home, Random &random, const QString &community, int perMille)
{
    const int estates = random.between(3, 6);
    QStringList names{community + QString::fromUtf16(estateKinds[random.below(3)])};
    while (names.size() < estates) {
        const QString name
            = QString::fromUtf16(random.pick(estateBrands)) + QString::fromUtf16(random.pick(estateKinds));
        if (!names.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names))
        planEstate(home, random, name, std::max(1, random.between(8, 20) * perMille / 1000));
    const int groups = random.between(3, 6);
    const int firstLane = random.below(int(std::size(lanes)));
    for (int g = 0; g < groups; ++g) {
        const QString lane = QString::fromUtf16(lanes[std::size_t(firstLane + g) % std::size(lanes)]);
        home.doors.push_back({int(home.places.size()), lane, 0});
        home.places.push_back(
            {PlaceKind::ResidentsGroup, u"第%1居民小组（%2）"_s.arg(g + 1).arg(lane), -1, housesPerGroup});
    }
}

QString phoneNumber(Random &random)
{
    return u"0515-8%1"_s.arg(random.between(1000000, 9999999));
}

class Planner
{
public:
    Planner(quint64 seed, int members, const QString &districtCode)
        : m_seed(seed),
          m_placesPerMille(int(std::clamp<qint64>(qint64(members) * 1000 / usualMembers, 60, 2000))),
          m_districtCode(districtCode)
    {
    }

    int addOrganization(const Organization &organization, int parent)
    {
        m_plan.organizations.push_back({organization, parent});
        return int(m_plan.organizations.size()) - 1;
    }

    int subdistrict(const QString &name)
    {
        for (std::size_t i = 0; i < m_subdistricts.size(); ++i)
            if (m_plan.organizations[std::size_t(m_subdistricts[i])].organization.shortName == name + u"街道"_s)
                return m_subdistricts[i];
        Random random = randomFor(m_seed, DemoStream::District, m_subdistricts.size());
        Organization organization;
        organization.code = m_districtCode + twoDigits(int(m_subdistricts.size()) + 1);
        organization.name = name + u"街道党工委"_s;
        organization.shortName = name + u"街道"_s;
        organization.kind = OrganizationKind::SubdistrictCommittee;
        organization.founded = QDate(1996, 4, 1).addDays(random.below(60));
        organization.address = name + u"街道办事处"_s;
        organization.phone = phoneNumber(random);
        m_subdistricts.push_back(addOrganization(organization, -1));
        m_children.push_back(0);
        return m_subdistricts.back();
    }

    /** The next free number below a subdistrict, for codes. */
    QString nextCode(int subdistrictOrganization)
    {
        const auto found = std::find(m_subdistricts.begin(), m_subdistricts.end(), subdistrictOrganization);
        int &children = m_children[std::size_t(found - m_subdistricts.begin())];
        return m_plan.organizations[std::size_t(subdistrictOrganization)].organization.code + twoDigits(++children);
    }

    void addCommunity(const QString &subdistrictName, const QString &name)
    {
        const int above = subdistrict(subdistrictName);
        Random random = randomFor(m_seed, DemoStream::Community, m_plan.homes.size());
        PlannedHome home;
        home.community = int(m_plan.homes.size());
        home.shortName = name + u"社区"_s;
        home.subdistrict = subdistrictName + u"街道"_s;
        home.weight = random.between(60, 150);
        planPlaces(home, random, name, m_placesPerMille);

        Organization organization;
        organization.code = nextCode(above);
        organization.name = home.shortName + u"党支部"_s;
        organization.shortName = home.shortName;
        organization.kind = OrganizationKind::CommunityBranch;
        organization.founded = QDate(2003, 3, 10).addDays(random.below(18));
        organization.address = home.subdistrict + home.shortName + u"服务站"_s;
        organization.phone = phoneNumber(random);
        organization.population = home.weight * 65 + random.below(400);
        organization.households = organization.population * 10 / 29;
        home.organization = addOrganization(organization, above);
        for (int group = 1; group <= partyGroups; ++group) {
            static constexpr QStringView numbers = u"一二三";
            Organization party;
            party.code = organization.code + twoDigits(group);
            party.shortName = u"第%1党小组"_s.arg(numbers[group - 1]);
            party.name = organization.name + party.shortName;
            party.kind = OrganizationKind::PartyGroup;
            party.founded = organization.founded.addDays(30);
            addOrganization(party, home.organization);
        }
        // The secretary (41.5 years on average in the report) and two members of the committee.
        for (int i = 0; i < 3; ++i)
            home.certifiers.append(
                demoName(random, random.chance(550) ? Sex::Male : Sex::Female, random.between(1978, 1991)));
        m_plan.homes.push_back(std::move(home));
        ++m_plan.communities;
    }

    void addSmallBranches()
    {
        for (std::size_t i = 0; i < std::size(smallBranches); ++i) {
            const SmallBranch &branch = smallBranches[i];
            Random random = randomFor(m_seed, DemoStream::District, 1000 + i);
            const int above = m_subdistricts[i % m_subdistricts.size()];
            const PlannedHome &community = communityOf(above, random);
            Organization organization;
            organization.code = nextCode(above);
            organization.name = QString::fromUtf16(branch.name);
            organization.shortName = QString::fromUtf16(branch.shortName);
            organization.kind = branch.kind;
            organization.founded = QDate(2003, 5, 1).addDays(random.below(3000));
            organization.address = community.subdistrict + community.shortName;
            organization.phone = phoneNumber(random);
            PlannedHome home;
            home.community = community.community;
            home.shortName = organization.shortName;
            home.subdistrict = community.subdistrict;
            home.weight = random.between(2, 4);
            home.mostMembers = random.between(6, 25);
            home.certifiers = community.certifiers;
            home.organization = addOrganization(organization, above);
            m_plan.homes.push_back(std::move(home));
        }
    }

    void addUnits()
    {
        m_plan.units = planUnits(m_seed);
        m_plan.unitCommunities.assign(m_plan.units.size(), -1);
        for (std::size_t i = 0; i < m_plan.units.size(); ++i) {
            Random random = randomFor(m_seed, DemoStream::Unit, 2'000'000 + i);
            if (random.chance(900))
                m_plan.unitCommunities[i] = random.below(m_plan.communities);
        }
        for (int i = 0; i < unitOrganizations; ++i) {
            const Unit &unit = m_plan.units[std::size_t(i)];
            Organization organization;
            organization.code = m_districtCode + twoDigits(firstUnitCode + i);
            organization.name = unit.partyOrganization;
            organization.shortName = unit.name;
            organization.kind = OrganizationKind::UnitOrganization;
            organization.address = unit.address;
            organization.phone = unit.phone;
            addOrganization(organization, -1);
        }
    }

    DistrictPlan take() { return std::move(m_plan); }

private:
    const PlannedHome &communityOf(int subdistrictOrganization, Random &random) const
    {
        QList<int> own;
        for (int i = 0; i < m_plan.communities; ++i)
            if (m_plan.organizations[std::size_t(m_plan.homes[std::size_t(i)].organization)].parent
                == subdistrictOrganization)
                own.append(i);
        return m_plan.homes[std::size_t(random.pickFrom(own))];
    }

    quint64 m_seed;
    int m_placesPerMille;
    QString m_districtCode;
    DistrictPlan m_plan;
    std::vector<int> m_subdistricts;
    std::vector<int> m_children;
};

} // namespace

Result<DistrictPlan> planDistrict(quint64 seed, int members, const QString &districtCode)
{
    QFile file(u":/data/communities.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName());
    Planner planner(seed, members, districtCode);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).trimmed().split(u'\t');
        if (cells.size() != 2)
            return failure(ErrorCode::FileFormat, file.fileName(), {u"communities"_s});
        planner.addCommunity(cells[0], cells[1]);
    }
    planner.addSmallBranches();
    planner.addUnits();
    return planner.take();
}

} // namespace dangjian
