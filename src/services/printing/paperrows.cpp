// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperrows.h"

#include "certificates/certificatebooklet.h"
#include "certificates/certificaterepository.h"
#include "codelists/codelist.h"
#include "contents/contentrepository.h"
#include "members/memberrepository.h"
#include "organizations/organizationrepository.h"
#include "paper/wording.h"
#include "participation/participationrepository.h"
#include "printing/handingorder.h"
#include "printing/paperwords.h"
#include "units/unitrepository.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace dangjian {

namespace {

constexpr int minutesAnHour = 60;

/** An entry as it stands on paper; one that was printed and then voided stays, and says so. */
CertificateLogLine lineOf(const Participation &entry)
{
    CertificateLogLine line{entry.date, kindOnPaper(entry.kind), entry.content, entry.minutes, entry.deeds,
        entry.certifier, entry.place, {}};
    if (entry.state != ParticipationState::Valid) {
        line.remark
            = entry.state == ParticipationState::Voided ? QStringLiteral("（作废）") : QStringLiteral("（已更正）");
        line.minutes = 0;
        line.deeds = 0;
    }
    return line;
}

struct Log
{
    Certificate certificate;
    QList<Participation> entries;
    int printed = 0;
    QHash<qint64, int> corrects; // of an entry, the line on paper (from 0) in whose place it is
};

/** "第5页第3行": the number that is printed at the foot of the page, and the line on it. */
QString placeOnPaper(int line)
{
    const int booklet = line / linesPerCertificate;
    const QString where
        = QStringLiteral("第%1页第%2行").arg(pageOfLine(line) % certificatePages).arg(line % linesPerLogPage + 1);
    return booklet == 0 ? where : QStringLiteral("续%1").arg(chineseNumber(booklet)) + where;
}

/** First what the paper carries, line by line, then the valid entries that are not on it yet, by date. */
Result<Log> logOf(Connection &connection, MemberId id)
{
    Log log;
    const auto certificate = CertificateRepository(connection).validOf(id);
    if (!certificate)
        return failure(certificate.error());
    log.certificate = *certificate;
    QList<qint64> onPaper;
    Statement statement = connection.prepare(
        QStringLiteral("SELECT participation_id FROM printed_line WHERE certificate_id = ? ORDER BY line"));
    if (Done done = statement.bind(certificate->id.value).run(); !done)
        return failure(done.error());
    while (statement.next())
        onPaper.append(statement.value<qint64>(0));
    const auto entries = ParticipationRepository(connection).ofMember(id, 0);
    if (!entries)
        return failure(entries.error());
    QHash<qint64, Participation> byId;
    for (const Participation &entry : *entries)
        byId.insert(entry.id.value, entry);
    for (qint64 printed : std::as_const(onPaper))
        log.entries.append(byId.take(printed));
    log.printed = static_cast<int>(onPaper.size());
    QHash<qint64, qint64> replaced;
    for (const Participation &entry : *entries) {
        replaced.insert(entry.id.value, entry.replacesId.value);
        if (entry.state == ParticipationState::Valid && byId.contains(entry.id.value))
            log.entries.append(entry);
    }
    // What was amended after it came onto paper stays there, and the entry in its place says so.
    for (const Participation &entry : std::as_const(log.entries))
        for (qint64 before = entry.replacesId.value; before; before = replaced.value(before))
            if (const qsizetype line = onPaper.indexOf(before); line >= 0) {
                log.corrects.insert(entry.id.value, int(line));
                break;
            }
    return log;
}

QList<RegistrationYear> yearsOf(const QList<Participation> &entries)
{
    QMap<int, RegistrationYear> years;
    for (const Participation &entry : entries) {
        if (entry.state != ParticipationState::Valid)
            continue;
        RegistrationYear &year = years[entry.date.year()];
        year.year = entry.date.year();
        year.deeds += entry.deeds;
        switch (entry.kind) {
        case ParticipationKind::Volunteer:
            year.minutes += entry.minutes;
            break;
        case ParticipationKind::Deed:
            break;
        case ParticipationKind::Meeting:
        case ParticipationKind::Study:
            ++year.meetings;
            break;
        case ParticipationKind::Culture:
        case ParticipationKind::Other:
            ++year.activities;
            break;
        }
    }
    return years.values();
}

} // namespace

PaperRows::PaperRows(Connection &connection, const NameReader &reader, QDate today)
    : m_connection(connection), m_reader(reader), m_today(today)
{
}

Done PaperRows::prepare()
{
    const auto district = m_connection.scalar(QStringLiteral("SELECT value FROM setting WHERE key = 'district'"));
    if (!district)
        return failure(district.error());
    m_district = district->toString();
    const auto organizations = OrganizationRepository(m_connection).all();
    if (!organizations)
        return failure(organizations.error());
    for (const Organization &organization : *organizations)
        m_organizations.insert(organization.id, organization);
    const auto duty = ParticipationRepository(m_connection).dutyRule(MemberCategory::InService, m_today);
    if (!duty)
        return failure(duty.error());
    m_dutyHours = duty->minutes / minutesAnHour;
    m_dutyDeeds = duty->deeds;
    return {};
}

Result<QList<MemberId>> PaperRows::inHandingOrder(const MemberQuery &query)
{
    const auto ids = MemberRepository(m_connection, m_reader).ids(query);
    if (!ids)
        return ids;
    return inHandingOrder(*ids);
}

Result<QList<MemberId>> PaperRows::inHandingOrder(const QList<MemberId> &members)
{
    return handingOrder(m_connection, m_organizations, members);
}

Result<QList<MemberId>> PaperRows::withCertificate(const QList<MemberId> &members)
{
    QSet<MemberId> holders;
    Statement statement
        = m_connection.prepare(QStringLiteral("SELECT member_id FROM certificate WHERE state = 'valid'"));
    if (Done done = statement.run(); !done)
        return failure(done.error());
    while (statement.next())
        holders.insert(statement.value<MemberId>(0));
    QList<MemberId> with;
    std::copy_if(members.cbegin(), members.cend(), std::back_inserter(with),
        [&holders](MemberId id) { return holders.contains(id); });
    return with;
}

Result<QList<BranchGroup>> PaperRows::byBranch(const QList<MemberId> &members)
{
    QHash<MemberId, OrganizationId> branches;
    Statement statement = m_connection.prepare(QStringLiteral("SELECT id, branch_id FROM member"));
    if (Done done = statement.run(); !done)
        return failure(done.error());
    while (statement.next())
        branches.insert(statement.value<MemberId>(0), statement.value<OrganizationId>(1));
    QList<BranchGroup> groups;
    for (MemberId id : members) {
        const OrganizationId branch = branches.value(id);
        if (groups.isEmpty() || groups.constLast().branch != branch)
            groups.append({branch, {}});
        groups.last().members.append(id);
    }
    return groups;
}

QString PaperRows::nameOf(MemberId id)
{
    const auto name = m_connection.scalar(QStringLiteral("SELECT name FROM member WHERE id = ?"), {id.value});
    return name ? name->toString() : QString();
}

Result<CertificateRow> PaperRows::certificate(MemberId id, Photo withPhoto)
{
    const auto member = MemberRepository(m_connection, m_reader).byId(id);
    if (!member)
        return failure(member.error());
    const auto log = logOf(m_connection, id);
    if (!log)
        return failure(log.error());
    if (log->certificate.id.isNull())
        return failure(ErrorCode::StateForbids, QStringLiteral("certificate"), {QStringLiteral("certificate.none")});
    const auto unit = unitOf(member->unitId);
    if (!unit)
        return failure(unit.error());
    const auto jpeg = photo(member->photo, withPhoto);
    if (!jpeg)
        return failure(jpeg.error());
    const Home home = homeOf(*member, *unit);
    CertificateRow row;
    CertificatePaper &paper = row.paper;
    paper.category = member->category;
    paper.number = log->certificate.number;
    paper.name = member->name;
    paper.sex = sexCodes().shortNameOf(codeOf(member->sex));
    paper.ethnicity = ethnicityCodes().shortNameOf(member->ethnicity);
    paper.birth = member->birth;
    paper.idNumber = member->idNumber;
    paper.education = educationCodes().shortNameOf(member->education);
    paper.joined = member->joined;
    paper.full = member->full;
    paper.standing = standingOnPaper(member->standing);
    paper.branch = home.formal;
    paper.community = home.reportsTo;
    paper.subdistrict = home.subdistrict;
    paper.district = m_district;
    paper.unit = unit->name;
    paper.post = member->post;
    paper.address = member->address;
    paper.mobile = member->mobile.isEmpty() ? member->phone : member->mobile;
    paper.photoJpeg = *jpeg;
    paper.issued = log->certificate.issued;
    paper.issuer = home.branch;
    row.lines.certificate = log->certificate.id;
    row.lines.printed = log->printed;
    for (const Participation &entry : log->entries) {
        CertificateLogLine line = lineOf(entry);
        if (const auto corrected = log->corrects.constFind(entry.id.value); corrected != log->corrects.constEnd())
            line.remark = QStringLiteral("（更正%1）").arg(placeOnPaper(*corrected)) + line.remark;
        paper.lines.append(line);
        row.lines.participationIds.append(entry.id.value);
    }
    paper.linesAlreadyPrinted = log->printed;
    paper.dutyHours = m_dutyHours;
    paper.dutyDeeds = m_dutyDeeds;
    return row;
}

Result<RegistrationFormPaper> PaperRows::registrationForm(MemberId id, Photo withPhoto)
{
    const auto member = MemberRepository(m_connection, m_reader).byId(id);
    if (!member)
        return failure(member.error());
    const auto log = logOf(m_connection, id);
    if (!log)
        return failure(log.error());
    const auto unit = unitOf(member->unitId);
    if (!unit)
        return failure(unit.error());
    const auto jpeg = photo(member->photo, withPhoto);
    if (!jpeg)
        return failure(jpeg.error());
    const Home home = homeOf(*member, *unit);
    RegistrationFormPaper paper;
    paper.name = member->name;
    paper.sex = sexCodes().shortNameOf(codeOf(member->sex));
    paper.birth = member->birth;
    paper.ethnicity = ethnicityCodes().shortNameOf(member->ethnicity);
    paper.nativePlace = member->nativePlace;
    paper.idNumber = member->idNumber;
    paper.education = educationCodes().shortNameOf(member->education);
    paper.degree = member->degree;
    paper.school = member->school;
    paper.joined = member->joined;
    paper.full = member->full;
    paper.standing = standingOnPaper(member->standing);
    paper.introducers = member->introducers;
    paper.branch = home.formal;
    paper.community = home.reportsTo;
    paper.unit = unit->name;
    paper.post = member->post;
    // Rosters may carry an occupation that the list does not know; it then stands as it was written.
    paper.occupation = occupationCodes().contains(member->occupation)
        ? occupationCodes().shortNameOf(member->occupation)
        : member->occupation;
    paper.mobile = member->mobile;
    paper.phone = member->phone;
    paper.address = member->address;
    paper.specialties = member->specialties;
    paper.category = categoryOnPaper(member->category);
    paper.membershipState = stateOnPaper(member->state);
    if (member->away)
        paper.floatingRemark = member->awayWhere.isEmpty() ? QStringLiteral("流动") : member->awayWhere;
    if (member->lostContact)
        paper.lostRemark = QStringLiteral("失联");
    if (member->hardship)
        paper.hardshipRemark = QStringLiteral("困难党员");
    paper.reported = member->reported;
    paper.photoJpeg = *jpeg;
    paper.years = yearsOf(log->entries);
    paper.issuer = home.branch;
    paper.issued = m_today;
    paper.certificateNumber = log->certificate.number;
    return paper;
}

PaperRows::Home PaperRows::homeOf(const Member &member, const Unit &unit) const
{
    Home home;
    const Organization own = m_organizations.value(member.branchId);
    home.branch = own.name;
    home.community = own.shortName;
    for (OrganizationId above = own.parentId; above; above = m_organizations.value(above).parentId) {
        const Organization organization = m_organizations.value(above);
        if (organization.kind == OrganizationKind::CommunityBranch)
            home.community = organization.shortName;
        else if (organization.kind == OrganizationKind::SubdistrictCommittee)
            home.subdistrict = organization.shortName;
    }
    // Where the relation stands elsewhere, the branch here is the one to which the member reports.
    const bool elsewhere = member.relation == Relation::Unit;
    home.formal = elsewhere ? unit.partyOrganization : home.branch;
    home.reportsTo = home.community;
    if (elsewhere)
        home.reportsTo = home.branch.startsWith(home.community) ? home.branch : home.community + home.branch;
    return home;
}

Result<Unit> PaperRows::unitOf(UnitId id)
{
    Unit unit;
    if (!id)
        return unit;
    Statement statement
        = m_connection.prepare(QStringLiteral("SELECT name, party_organization FROM unit WHERE id = ?"));
    if (Done done = statement.bind(id).run(); !done)
        return failure(done.error());
    if (statement.next()) {
        unit.name = statement.value<QString>(0);
        unit.partyOrganization = statement.value<QString>(1);
    }
    return unit;
}

Result<QByteArray> PaperRows::photo(const QString &sha256, Photo photo)
{
    if (sha256.isEmpty() || photo == Photo::Without)
        return QByteArray();
    return ContentRepository(m_connection).photo(sha256);
}

} // namespace dangjian
