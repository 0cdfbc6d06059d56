// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/memberplan.h"

#include "demo/demoname.h"
#include "members/idnumber.h"

#include <algorithm>
#include <array>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *areas[]
    = {"320902", "320903", "320921", "320922", "320923", "320924", "320925", "320981", "320982"};
constexpr int usualAreas = 2; // most people were born in the town itself
constexpr const char16_t *nativePlaces[] = {
    u"江苏盐城",
    u"江苏盐城",
    u"江苏响水",
    u"江苏滨海",
    u"江苏阜宁",
    u"江苏射阳",
    u"江苏建湖",
    u"江苏大丰",
    u"江苏东台",
};
constexpr int firstBirthYear = 1900;
constexpr int birthDays = 130 * 366;
constexpr int sequencesPerDay = 499;
constexpr int fewestWithCommittee = 20;

// Codes of GB/T 4658.
constexpr std::array<Weighted<const char *>, 6> oldEducation{
    {{"81", 26}, {"71", 36}, {"61", 20}, {"41", 9}, {"31", 6}, {"21", 3}}};
constexpr std::array<Weighted<const char *>, 7> middleEducation{
    {{"71", 18}, {"61", 30}, {"41", 14}, {"47", 4}, {"31", 22}, {"21", 11}, {"81", 1}}};
constexpr std::array<Weighted<const char *>, 7> serviceEducation{
    {{"61", 5}, {"41", 6}, {"31", 28}, {"21", 50}, {"14", 8}, {"11", 1}, {"10", 2}}};

// Codes of GB/T 3304.
constexpr std::array<Weighted<const char *>, 14> ethnicities{{{"01", 9760}, {"03", 78}, {"11", 34}, {"02", 20},
    {"15", 28}, {"06", 22}, {"08", 20}, {"10", 7}, {"05", 6}, {"04", 5}, {"07", 8}, {"12", 5}, {"13", 4}, {"22", 3}}};

constexpr const char16_t *schools[] = {u"江淮师范学院", u"黄海工学院", u"江海大学", u"市职业技术学院",
    u"省委党校函授学院", u"江南理工大学", u"苏北医学院", u"市广播电视大学"};
constexpr const char16_t *secondarySchools[]
    = {u"市第一中学", u"市第二中学", u"市第三中学", u"市师范学校", u"市卫生学校", u"市商业学校"};
constexpr const char16_t *posts[] = {u"科员", u"科员", u"副科长", u"科长", u"教师", u"护士", u"医师", u"会计",
    u"技术员", u"工程师", u"车间主任", u"业务员", u"办公室主任", u"驾驶员", u"职员", u"职员", u"职员"};
constexpr const char16_t *pastPosts[] = {u"退休干部", u"退休工人", u"退休教师", u"退休医生", u"退休职工", u"退休职工"};
constexpr const char16_t *specialties[] = {u"书法", u"家电维修", u"理发", u"法律咨询", u"医疗护理", u"文艺演出",
    u"太极拳", u"写作宣传", u"矛盾调解", u"水电维修", u"计算机", u"摄影", u"心理疏导", u"烹饪", u"课外辅导"};
constexpr const char16_t *farPlaces[] = {u"上海市浦东新区", u"江苏省苏州市", u"江苏省无锡市", u"浙江省杭州市",
    u"广东省深圳市", u"北京市朝阳区", u"江苏省南京市"};
constexpr const char16_t *fromPlaces[]
    = {u"安徽省阜阳市", u"江苏省连云港市", u"河南省周口市", u"四川省达州市", u"江苏省淮安市", u"山东省临沂市"};

template <std::size_t size>
QString oneOf(Random &random, const char16_t *const (&texts)[size])
{
    return QString::fromUtf16(random.pick(texts));
}

QDate someDay(Random &random, QDate from, QDate until)
{
    const int days = int(from.daysTo(until));
    return days <= 0 ? from : from.addDays(random.below(days + 1));
}

QString mobileNumber(quint64 index, Random &random)
{
    // 199 and eight digits: counted, so that two members share a number as rarely as couples do.
    if (random.oneIn(400))
        return {};
    return u"199%1"_s.arg((index * 61803399 + 10000019) % 100'000'000, 8, 10, QLatin1Char('0'));
}

bool isGraduate(const QString &education)
{
    return education < u"40";
}

} // namespace

MemberPlan::MemberPlan(const DistrictPlan &district, quint64 seed, int members, QDate on)
    : m_district(district), m_seed(seed), m_on(on), m_idSequences(std::size(areas) * std::size_t(birthDays) * 2, 0)
{
    // The small branches first take what they can hold; the communities share the others by weight.
    const auto &homes = district.homes;
    std::vector<int> counts(homes.size(), 0);
    qint64 weights = 0;
    for (const PlannedHome &home : homes)
        weights += home.weight;
    int left = members;
    qint64 communityWeights = 0;
    for (std::size_t i = 0; i < homes.size(); ++i) {
        if (homes[i].mostMembers == 0) {
            communityWeights += homes[i].weight;
            continue;
        }
        counts[i] = std::min<int>(
            homes[i].mostMembers, int(qint64(members) * homes[i].weight / std::max<qint64>(weights, 1)));
        left -= counts[i];
    }
    qint64 before = 0;
    for (std::size_t i = 0; i < homes.size(); ++i) {
        if (homes[i].mostMembers != 0)
            continue;
        const qint64 from = left * before / communityWeights;
        before += homes[i].weight;
        counts[i] = int(left * before / communityWeights - from);
    }
    m_homes.reserve(std::size_t(members));
    for (std::size_t i = 0; i < homes.size(); ++i)
        m_homes.insert(m_homes.end(), std::size_t(counts[i]), quint16(i));
    m_traits.reserve(m_homes.size());
}

PlannedMember MemberPlan::next()
{
    const std::size_t index = m_traits.size();
    PlannedMember planned;
    planned.home = m_homes[index];
    const PlannedHome &home = m_district.homes[std::size_t(planned.home)];
    const auto [firstHere, lastHere] = std::equal_range(m_homes.begin(), m_homes.end(), m_homes[index]);
    const std::size_t placeInHome = index - std::size_t(firstHere - m_homes.begin());
    // In a community of a handful, the secretary and the committee would be all there is.
    const bool certifier = home.mostMembers == 0 && lastHere - firstHere >= fewestWithCommittee
        && placeInHome < std::size_t(home.certifiers.size());

    Random random = randomFor(m_seed, DemoStream::Person, index);
    Member &member = planned.member;
    const int kind = home.mostMembers != 0 || certifier ? 0 : random.below(100);
    member.category = kind < 40 ? MemberCategory::Branch
        : kind < 85             ? MemberCategory::InService
                                : MemberCategory::Floating;
    int age = 0;
    if (certifier)
        age = random.between(31, 52);
    else if (member.category == MemberCategory::InService)
        age = random.between(24, 46) + random.below(14);
    else if (member.category == MemberCategory::Floating)
        age = random.chance(300) ? random.between(23, 36) : random.between(36, 59);
    else
        age = random.chance(240) ? random.between(26, 58) : random.between(58, 74) + random.below(19);
    member.birth = m_on.addYears(-age).addDays(-random.below(365));
    member.sex = random.chance(member.category == MemberCategory::Branch ? 640 : 600) ? Sex::Male : Sex::Female;
    member.ethnicity = certifier ? u"01"_s : QString::fromLatin1(pickWeighted<const char *>(random, ethnicities));
    member.name = certifier ? home.certifiers[qsizetype(placeInHome)]
                            : demoName(random, member.sex, member.birth.year(), member.ethnicity);
    member.idNumber = idNumber(member.birth, member.sex, random);
    member.mobile = mobileNumber(index, random);
    if (random.chance(age > 60 ? 350 : 80))
        member.phone = u"0515-8%1"_s.arg(random.between(1000000, 9999999));

    random = randomFor(m_seed, DemoStream::Particulars, index);
    const auto education = member.category == MemberCategory::InService || certifier
        ? pickWeighted<const char *>(random, serviceEducation)
        : age > 62 ? pickWeighted<const char *>(random, oldEducation)
                   : pickWeighted<const char *>(random, middleEducation);
    member.education = QString::fromLatin1(education);
    if (isGraduate(member.education)) {
        member.school = oneOf(random, schools);
        if (member.education < u"20")
            member.degree = member.education == u"11" ? u"博士"_s : u"硕士"_s;
        else if (member.education < u"30" && random.chance(700))
            member.degree = u"学士"_s;
    } else if (member.education < u"70") {
        member.school = oneOf(random, secondarySchools);
    }
    settle(planned, random);
    work(planned, random);
    if (certifier) {
        member.post = placeInHome == 0 ? u"社区党支部书记、居委会主任"_s : u"社区党支部委员"_s;
        member.occupation = u"17"_s;
    }
    remember(planned, random);
    endMembership(planned, random);
    issue(planned, random);
    Random diligence = randomFor(m_seed, DemoStream::Diligence, index);
    m_traits.push_back(traitsOf(planned, diligence));
    return planned;
}

QString MemberPlan::idNumber(QDate birth, Sex sex, Random &random)
{
    const auto area = std::size_t(random.chance(800) ? random.below(usualAreas) : random.below(int(std::size(areas))));
    const qint64 day = QDate(firstBirthYear, 1, 1).daysTo(birth);
    const std::size_t slot = (area * std::size_t(birthDays) + std::size_t(day)) * 2 + (sex == Sex::Male ? 1 : 0);
    // A start that differs from day to day, then counted up: no two alike until a day has 499 births of a sex.
    const int start = int((quint64(day) * 2654435761U + area * 97) % sequencesPerDay);
    const int sequence = ((start + m_idSequences[slot]++) % sequencesPerDay) * 2 + (sex == Sex::Male ? 1 : 2);
    const QString body = QString::fromLatin1(areas[area]) + birth.toString(u"yyyyMMdd")
        + u"%1"_s.arg(sequence, 3, 10, QLatin1Char('0'));
    return body + idNumberCheck(body);
}

void MemberPlan::settle(PlannedMember &planned, Random &random) const
{
    const auto community = std::size_t(m_district.homes[std::size_t(planned.home)].community);
    const PlannedHome &home = m_district.homes[community];
    const PlannedDoor &door = home.doors[std::size_t(random.below(int(home.doors.size())))];
    planned.place = door.place;
    planned.member.address = door.floors == 0
        ? u"%1%2号"_s.arg(door.address).arg(random.between(1, 180))
        : u"%1%2室"_s.arg(door.address).arg(random.between(1, door.floors) * 100 + random.between(1, 4));
    const QString area = planned.member.idNumber.first(6);
    for (std::size_t i = 0; i < std::size(areas); ++i)
        if (area == QLatin1StringView(areas[i]))
            planned.member.nativePlace = QString::fromUtf16(nativePlaces[i]);
}

void MemberPlan::work(PlannedMember &planned, Random &random) const
{
    Member &member = planned.member;
    const int age = m_on.year() - member.birth.year();
    switch (member.category) {
    case MemberCategory::InService:
        planned.unit = random.below(int(m_district.units.size()));
        member.relation = random.chance(920) ? Relation::Unit : Relation::Branch;
        member.post = oneOf(random, posts);
        member.occupation = random.chance(250) ? u"11"_s : random.chance(400) ? u"13"_s : u"10"_s;
        break;
    case MemberCategory::Branch:
        member.occupation = age >= 60 ? u"60"_s : random.chance(500) ? u"15"_s : random.chance(500) ? u"20"_s : u"90"_s;
        if (age >= 60) {
            member.post = oneOf(random, pastPosts);
            if (random.chance(350))
                planned.unit = random.below(int(m_district.units.size()));
        }
        break;
    case MemberCategory::Floating:
        member.occupation = random.chance(550) ? u"70"_s : random.chance(500) ? u"20"_s : u"22"_s;
        member.away = random.chance(450);
        if (member.away)
            member.awayWhere
                = random.chance(500) ? u"外出："_s + oneOf(random, farPlaces) : u"流入："_s + oneOf(random, fromPlaces);
        if (member.away && member.awayWhere.startsWith(u"流入"))
            member.relation = Relation::Unit;
        break;
    }
    if (random.chance(220))
        member.specialties = oneOf(random, specialties);
    member.hardship = random.chance(member.category == MemberCategory::Floating ? 60
            : member.category == MemberCategory::Branch                         ? 30
                                                                                : 3);
    if (random.chance(member.category == MemberCategory::Floating ? 18 : 4)) {
        member.lostContact = true;
        member.lostSince = someDay(random, m_on.addYears(-3), m_on.addDays(-200));
    }
}

/** When the member joined and came here. */
void MemberPlan::remember(PlannedMember &planned, Random &random) const
{
    Member &member = planned.member;
    const QDate grown = member.birth.addYears(18).addDays(1);
    const QDate latest = std::min(m_on.addDays(-20), member.birth.addYears(random.between(21, 47)));
    member.joined = someDay(random, grown, std::max(grown, latest));
    // One year of probation; those who joined within the last year are on it.
    const QDate full = member.joined.addYears(1);
    planned.standings.push_back({Standing::Probationary, member.joined, full > m_on ? QDate() : full, u"入党"});
    if (full > m_on) {
        member.standing = Standing::Probationary;
    } else {
        member.full = full;
        planned.standings.push_back({Standing::Full, full, QDate(), u"按期转正"});
    }
    for (int i = 0; i < 2; ++i) {
        const QString introducer = demoName(
            random, random.chance(650) ? Sex::Male : Sex::Female, member.birth.year() - random.between(2, 20));
        member.introducers += (i == 0 ? QString() : u"、"_s) + introducer;
    }

    const PlannedHome &home = m_district.homes[std::size_t(planned.home)];
    const QDate founded = m_district.organizations[std::size_t(home.organization)].organization.founded;
    const QDate earliest = std::max(member.joined, founded.isValid() ? founded : member.joined);
    const QDate arrived = random.chance(30) ? someDay(random, std::max(earliest, m_on.addDays(-240)), m_on.addDays(-30))
                                            : someDay(random, earliest, std::max(earliest, m_on.addYears(-1)));
    member.reported = std::min(arrived, m_on);
    const bool hadAnother = home.mostMembers == 0 && random.chance(15) && earliest.addDays(400) < member.reported;
    if (hadAnother) {
        const int other = random.below(m_district.communities);
        if (other != planned.home)
            planned.branches.push_back(
                {other, someDay(random, earliest, member.reported.addDays(-200)), member.reported, u"党员报到"});
    }
    planned.branches.push_back(
        {planned.home, member.reported, QDate(), planned.branches.empty() ? u"党员报到" : u"迁居转入"});

    const QDate since = planned.branches.front().from;
    QDate categorySince = since;
    if (member.category == MemberCategory::Branch && member.occupation == u"60" && random.chance(60)) {
        // Retired: from the members in service to those of the branch.
        const QDate retired = someDay(random, m_on.addYears(-4), m_on.addDays(-100));
        if (retired > since) {
            planned.categories.push_back({MemberCategory::InService, since, retired, u"党员报到"});
            categorySince = retired;
        }
    }
    planned.categories.push_back(
        {member.category, categorySince, QDate(), planned.categories.empty() ? u"党员报到" : u"退休，组织关系转入"});
    planned.states.push_back({MembershipState::Normal, member.joined, QDate(), u"入党"});
}

/** A few have moved away, died or lost their membership. */
void MemberPlan::endMembership(PlannedMember &planned, Random &random) const
{
    Member &member = planned.member;
    const int age = m_on.year() - member.birth.year();
    const QDate since = planned.branches.back().from.addDays(30);
    if (!member.post.isEmpty() && member.post.startsWith(u"社区"))
        return;
    if (random.chance(age > 78 ? 45 : 2))
        member.state = MembershipState::Deceased;
    else if (random.chance(14))
        member.state = MembershipState::TransferredOut;
    else if (member.lostContact && random.chance(150))
        member.state = MembershipState::Suspended;
    else if (random.below(10000) < 4)
        member.state = MembershipState::Expelled;
    if (member.state == MembershipState::Normal)
        return;
    const QDate on = someDay(random, std::max(since, m_on.addDays(-700)), m_on.addDays(-3));
    if (on <= planned.states.back().from || on > m_on) {
        member.state = MembershipState::Normal;
        return;
    }
    const char16_t *reason = member.state == MembershipState::Deceased ? u"病故"
        : member.state == MembershipState::TransferredOut              ? u"组织关系转出"
        : member.state == MembershipState::Suspended                   ? u"失去联系六个月以上"
                                                                       : u"开除党籍";
    planned.states.back().until = on;
    planned.states.push_back({member.state, on, QDate(), reason});
}

void MemberPlan::issue(PlannedMember &planned, Random &random) const
{
    const auto add = [&](MemberCategory kind, QDate issued) -> Certificate & {
        Certificate certificate;
        certificate.kind = kind;
        certificate.issued = std::min(issued, m_on);
        if (random.chance(620))
            certificate.printed = std::min(certificate.issued.addDays(random.between(0, 12)), m_on);
        planned.certificates.push_back(certificate);
        return planned.certificates.back();
    };
    for (const PlannedPeriod<MemberCategory> &period : planned.categories) {
        Certificate &certificate = add(period.value, period.from.addDays(random.between(0, 20)));
        if (period.until.isValid()) {
            certificate.issued = std::min(certificate.issued, period.until);
            certificate.printed = certificate.printed.isValid() ? std::min(certificate.printed, period.until) : QDate();
            certificate.state = CertificateState::Withdrawn;
            certificate.ended = period.until;
            certificate.reason = u"党员类别变更"_s;
        }
    }
    Certificate &last = planned.certificates.back();
    if (random.chance(12) && last.issued < m_on.addDays(-60)) {
        const bool lost = random.chance(600);
        last.state = lost ? CertificateState::Lost : CertificateState::Replaced;
        last.ended = someDay(random, std::max(last.issued.addDays(15), m_on.addDays(-500)), m_on.addDays(-10));
        if (last.printed.isValid())
            last.printed = std::min(last.printed, last.ended);
        last.reason = lost ? u"本人报告遗失"_s : u"证件破损"_s;
        const QDate ended = last.ended;
        add(planned.member.category, ended);
    }
    if (planned.member.state == MembershipState::Normal || planned.member.state == MembershipState::Suspended)
        return;
    Certificate &valid = planned.certificates.back();
    valid.state = CertificateState::Withdrawn;
    valid.ended = std::max(planned.states.back().from, valid.issued);
    valid.reason = QString::fromUtf16(planned.states.back().reason);
    if (valid.printed.isValid())
        valid.printed = std::min(valid.printed, valid.ended);
}

MemberTraits MemberPlan::traitsOf(const PlannedMember &planned, Random &random) const
{
    const Member &member = planned.member;
    MemberTraits traits;
    traits.home = quint16(planned.home);
    traits.firstDay = qint32(planned.branches.back().from.toJulianDay());
    traits.lastDay = qint32(m_on.toJulianDay());
    if (member.state != MembershipState::Normal)
        traits.lastDay = qint32(planned.states.back().from.toJulianDay()) - 1;
    static constexpr std::array<Weighted<int>, 6> habits{
        {{60, 9}, {450, 22}, {800, 27}, {1150, 24}, {1700, 13}, {2700, 5}}};
    int diligence = pickWeighted<int>(random, habits);
    const int age = m_on.year() - member.birth.year();
    if (member.category == MemberCategory::InService)
        diligence = diligence * 13 / 10;
    else if (member.category == MemberCategory::Floating)
        diligence = diligence * 6 / 10;
    if (age > 80)
        diligence = diligence * 3 / 10;
    if (member.lostContact)
        diligence = 0;
    if (member.away && member.awayWhere.startsWith(u"外出"))
        diligence /= 5;
    traits.diligence = quint16(diligence);
    return traits;
}

} // namespace dangjian
