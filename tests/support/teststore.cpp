// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teststore.h"

#include "connection/connection.h"
#include "members/idnumber.h"

namespace dangjian {

namespace {

const StoreOptions testOptions{QStringLiteral("test 1.0"), 5000, {1, 8192}};

OrganizationId addOrganization(Services &services, const QString &code, const QString &name, const QString &shortName,
    OrganizationKind kind, OrganizationId parent)
{
    Organization organization;
    organization.code = code;
    organization.name = name;
    organization.shortName = shortName;
    organization.kind = kind;
    organization.parentId = parent;
    organization.founded = QDate(2003, 7, 1);
    return valueOf(services.organizations.add(organization));
}

} // namespace

QString testIdNumber(int serial, QDate birth, Sex sex)
{
    // GB 11643: the last digit of the serial is odd for men; 320999 is assigned to no place.
    const int sequence = (serial % 499) * 2 + (sex == Sex::Male ? 1 : 2);
    const QString first17 = QStringLiteral("320999") + birth.toString(QStringLiteral("yyyyMMdd"))
        + QStringLiteral("%1").arg(sequence, 3, 10, QLatin1Char('0'));
    return first17 + idNumberCheck(first17);
}

TestStore::TestStore(int office)
{
    auto created = Store::create(file(), QStringLiteral("亭湖区"), office, m_clock, testOptions);
    if (!created)
        qFatal("no store: error %d %s", static_cast<int>(created.error().code), qPrintable(created.error().detail));
    m_store = std::move(*created);
    m_services = std::make_unique<Services>(*m_store);

    const Organization root = valueOf(m_services->organizations.all()).constFirst();
    district = root.id;
    subdistrict = addOrganization(*m_services, root.code + QStringLiteral("01"), QStringLiteral("城东街道党工委"),
        QStringLiteral("城东街道"), OrganizationKind::SubdistrictCommittee, district);
    firstCommunity = addOrganization(*m_services, root.code + QStringLiteral("0101"), QStringLiteral("雅和社区党支部"),
        QStringLiteral("雅和社区"), OrganizationKind::CommunityBranch, subdistrict);
    secondCommunity = addOrganization(*m_services, root.code + QStringLiteral("0102"), QStringLiteral("太平社区党支部"),
        QStringLiteral("太平社区"), OrganizationKind::CommunityBranch, subdistrict);
    branchMember = addMember(QStringLiteral("单志强"), testIdNumber(1), MemberCategory::Branch, firstCommunity);
    inServiceMember = addMember(QStringLiteral("吕芳"), testIdNumber(2, QDate(1982, 11, 3), Sex::Female),
        MemberCategory::InService, firstCommunity, QStringLiteral("市实验小学"));
    floatingMember = addMember(
        QStringLiteral("欧阳建国"), testIdNumber(3, QDate(1965, 2, 28)), MemberCategory::Floating, secondCommunity);
}

void TestStore::reopen()
{
    close();
    auto opened = Store::open(file(), m_clock, testOptions);
    if (!opened)
        qFatal("not opened: error %d %s", static_cast<int>(opened.error().code), qPrintable(opened.error().detail));
    m_store = std::move(*opened);
    m_services = std::make_unique<Services>(*m_store);
}

void TestStore::close()
{
    m_services.reset();
    m_store.reset();
}

MemberId TestStore::addMember(const QString &name, const QString &idNumber, MemberCategory category,
    OrganizationId branch, const QString &unitName)
{
    NewMember added;
    added.member.name = name;
    added.member.idNumber = idNumber;
    added.member.category = category;
    added.member.branchId = branch;
    added.member.relation = category == MemberCategory::InService ? Relation::Unit : Relation::Branch;
    added.member.joined = QDate(2005, 7, 1);
    added.member.full = QDate(2006, 7, 1);
    fillFromIdNumber(added.member);
    added.unitName = unitName;
    return valueOf(m_services->members.add(added)).id;
}

QByteArray TestStore::content() const
{
    const auto connection = Connection::open(file(), Connection::Mode::ReadOnly);
    if (!connection)
        qFatal("not readable: %s", qPrintable(connection.error().detail));
    Statement names
        = (*connection)
              ->prepare(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                                       " ORDER BY name"));
    if (!names.run())
        qFatal("the catalogue is not readable");
    QByteArray content;
    while (names.next()) {
        const QString table = names.value<QString>(0);
        const auto columns = (*connection)
                                 ->scalar(QStringLiteral("SELECT group_concat('quote(' || name || ')', ' || '','' || ')"
                                                         " FROM pragma_table_info('%1')")
                                              .arg(table));
        Statement rows
            = (*connection)->prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(columns->toString(), table));
        if (!rows.run())
            qFatal("%s is not readable", qPrintable(table));
        while (rows.next())
            content += table.toUtf8() + ' ' + rows.value<QString>(0).toUtf8() + '\n';
    }
    return content;
}

QVariant TestStore::scalar(const QString &sql) const
{
    const auto connection = Connection::open(file(), Connection::Mode::ReadOnly);
    if (!connection)
        qFatal("not readable: %s", qPrintable(connection.error().detail));
    const auto value = (*connection)->scalar(sql);
    if (!value)
        qFatal("%s: %s", qPrintable(sql), qPrintable(value.error().detail));
    return *value;
}

Participation TestStore::entryOf(MemberId member, QDate date, const QString &content, int minutes, int deeds)
{
    Participation entry;
    entry.memberId = member;
    entry.date = date;
    entry.content = content;
    entry.minutes = minutes;
    entry.deeds = deeds;
    entry.certifier = QStringLiteral("祭红梅");
    return entry;
}

} // namespace dangjian
