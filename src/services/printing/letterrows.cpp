// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/letterrows.h"

#include "codelists/codelist.h"
#include "letters/lettersheets.h"
#include "members/idnumber.h"
#include "members/memberrepository.h"
#include "printing/paperwords.h"
#include "reading/namereader.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

constexpr qsizetype postcodeLength = 6;

/** What a list has to tell beside the columns. */
QString remarkOf(const Member &member)
{
    QStringList remarks;
    if (member.state != MembershipState::Normal)
        remarks << stateOnPaper(member.state);
    if (member.standing == Standing::Probationary)
        remarks << standingOnPaper(member.standing);
    if (member.away)
        remarks << (member.awayWhere.isEmpty() ? u"流动"_s : u"流动（%1）"_s.arg(member.awayWhere));
    if (member.lostContact)
        remarks << u"失联"_s;
    if (member.hardship)
        remarks << u"困难党员"_s;
    if (!member.remarks.isEmpty())
        remarks << member.remarks.simplified();
    return remarks.join(u'；');
}

} // namespace

QString takePostcode(QString &address)
{
    const auto isDigit
        = [&address](qsizetype at) { return address.at(at).unicode() >= u'0' && address.at(at) <= u'9'; };
    address = address.trimmed();
    if (address.size() <= postcodeLength || isDigit(postcodeLength))
        return {};
    for (qsizetype i = 0; i < postcodeLength; ++i)
        if (!isDigit(i))
            return {};
    // 100000号 is a house, 224001 解放南路 a postcode.
    if (!address.at(postcodeLength).isSpace() && !address.at(postcodeLength).isPunct())
        return {};
    const QString postcode = address.first(postcodeLength);
    address.remove(0, postcodeLength);
    while (!address.isEmpty() && (address.front().isSpace() || address.front().isPunct()))
        address.remove(0, 1);
    return postcode;
}

LetterRows::LetterRows(Connection &connection, const NameReader &reader, QDate today, PaperRows &rows)
    : m_connection(connection), m_reader(reader), m_today(today), m_rows(rows)
{
}

Done LetterRows::prepare()
{
    Statement statement = m_connection.prepare(u"SELECT key, value FROM setting WHERE key LIKE 'letter_%'"_s);
    if (Done done = statement.run(); !done)
        return done;
    while (statement.next())
        m_settings.insert(statement.value<QString>(0), statement.value<QString>(1).trimmed());
    return m_connection.takeRowError();
}

Result<PaperPerson> LetterRows::person(MemberId id, bool clear, PaperRows::Photo photo)
{
    const auto member = MemberRepository(m_connection, m_reader).byId(id);
    if (!member)
        return failure(member.error());
    const auto unit = m_rows.unitOf(member->unitId);
    if (!unit)
        return failure(unit.error());
    const auto jpeg = m_rows.photo(member->photo, photo);
    if (!jpeg)
        return failure(jpeg.error());
    const auto certificate = m_connection.scalar(
        u"SELECT number FROM certificate WHERE member_id = ? AND state = 'valid'"_s, {member->id.value});
    if (!certificate)
        return failure(certificate.error());
    const PaperRows::Home home = m_rows.homeOf(*member, *unit);
    const auto shown = [clear](const QString &number) { return clear ? number : maskedNumber(number); };
    PaperPerson person;
    person.name = member->name;
    person.sex = sexCodes().shortNameOf(codeOf(member->sex));
    person.ethnicity = ethnicityCodes().shortNameOf(member->ethnicity);
    person.birth = member->birth;
    person.idNumber = shown(member->idNumber);
    person.education = educationCodes().shortNameOf(member->education);
    person.joined = member->joined;
    person.full = member->full;
    person.standing = standingOnPaper(member->standing);
    person.category = codeOf(member->category);
    person.categoryName = categoryOnPaper(member->category);
    person.certificate = certificate->toString();
    person.mobile = shown(member->mobile.isEmpty() ? member->phone : member->mobile);
    person.branch = home.branch;
    person.community = home.community;
    person.subdistrict = home.subdistrict;
    person.unit = unit->name;
    person.post = member->post;
    person.address = member->address;
    person.postcode = takePostcode(person.address);
    if (person.postcode.isEmpty() && !person.address.isEmpty())
        person.postcode = setting(lettersetting::postcode);
    if (!clear)
        person.address = maskedAddress(person.address);
    person.remark = remarkOf(*member);
    person.photo = *jpeg;
    return person;
}

/** The district's committee. */
Organization LetterRows::topOrganization() const
{
    for (const Organization &organization : m_rows.m_organizations)
        if (organization.parentId.isNull())
            return organization;
    return {};
}

PaperOffice LetterRows::officeOf(OrganizationId branch) const
{
    PaperOffice office;
    office.district = m_rows.m_district;
    office.postcode = setting(lettersetting::postcode);
    if (const QString sender = setting(lettersetting::sender); !sender.isEmpty()) {
        office.name = sender;
        office.address = setting(lettersetting::senderAddress);
        office.phone = setting(lettersetting::senderPhone);
    } else {
        const Organization own = branch ? m_rows.m_organizations.value(branch) : topOrganization();
        office.name = own.name;
        office.address = own.address;
        office.phone = own.phone;
        // 朝阳社区党支部 alone would not tell of which subdistrict.
        for (OrganizationId above = own.parentId; above; above = m_rows.m_organizations.value(above).parentId) {
            const Organization organization = m_rows.m_organizations.value(above);
            if (organization.kind == OrganizationKind::SubdistrictCommittee
                && !office.name.contains(organization.shortName))
                office.name.prepend(organization.shortName);
        }
    }
    if (const QString postcode = takePostcode(office.address); !postcode.isEmpty())
        office.postcode = postcode;
    return office;
}

Result<LetterPaper> LetterRows::letter(MemberId id, const LetterOptions &options)
{
    // The letter goes to the member: what is the member's own is not masked.
    const auto person = this->person(id, true);
    if (!person)
        return failure(person.error());
    const auto branch = m_connection.scalar(u"SELECT branch_id FROM member WHERE id = ?"_s, {id.value});
    if (!branch)
        return failure(branch.error());
    LetterPaper paper;
    paper.person = *person;
    paper.office = officeOf(OrganizationId{branch->toLongLong()});
    paper.date = m_today;
    paper.dutyHours = m_rows.m_dutyHours;
    paper.dutyDeeds = m_rows.m_dutyDeeds;
    paper.printedEnvelope = options.printedEnvelope;
    return paper;
}

QDate LetterRows::from(const LetterOptions &options) const
{
    return options.from.isValid() ? options.from : QDate(until(options).year(), 1, 1);
}

QDate LetterRows::until(const LetterOptions &options) const
{
    return options.until.isValid() ? options.until : m_today;
}

Result<VolunteerProofPaper> LetterRows::volunteerProof(MemberId id, const LetterOptions &options)
{
    const auto letter = this->letter(id, options);
    if (!letter)
        return failure(letter.error());
    VolunteerProofPaper paper;
    // Only what stands on the paper: the moments of entry alone take longer to read than all of it.
    Statement services = m_connection.prepare(
        u"SELECT date, content, minutes, place, certifier FROM participation WHERE member_id = ? AND state = 'valid'"
        " AND kind = 'volunteer' AND date >= ? AND date <= ? ORDER BY date, id"_s);
    if (Done done = services.bind(id).bind(from(options)).bind(until(options)).run(); !done)
        return failure(done.error());
    while (services.next()) {
        const auto content = services.value<QString>(1);
        const auto place = services.value<QString>(3);
        paper.services << ProvenService{services.value<QDate>(0), content, services.value<int>(2),
            content.contains(place) ? QString() : place, services.value<QString>(4)};
    }
    if (Done done = m_connection.takeRowError(); !done)
        return failure(done.error());
    if (paper.services.isEmpty())
        return failure(ErrorCode::StateForbids, u"volunteer_proof"_s, {u"proof.none"_s});
    paper.person = letter->person;
    paper.office = letter->office;
    paper.date = m_today;
    paper.from = from(options);
    paper.until = until(options);
    paper.validDays = options.validDays;
    const QString own = paper.person.certificate.isEmpty() ? QString::number(id.value) : paper.person.certificate;
    paper.number = own + u'-' + m_today.toString(u"yyyyMMdd"_s);
    return paper;
}

Result<QList<MemberId>> LetterRows::withServices(const QList<MemberId> &members, const LetterOptions &options)
{
    QSet<MemberId> served;
    Statement statement
        = m_connection.prepare(u"SELECT DISTINCT member_id FROM participation"
                               " WHERE state = 'valid' AND kind = 'volunteer' AND date >= ? AND date <= ?"_s);
    if (Done done = statement.bind(from(options)).bind(until(options)).run(); !done)
        return failure(done.error());
    while (statement.next())
        served.insert(statement.value<MemberId>(0));
    if (Done done = m_connection.takeRowError(); !done)
        return failure(done.error());
    QList<MemberId> with;
    std::copy_if(members.cbegin(), members.cend(), std::back_inserter(with),
        [&served](MemberId id) { return served.contains(id); });
    return with;
}

Result<QList<MemberId>> LetterRows::withAddress(const QList<MemberId> &members)
{
    QSet<MemberId> reachable;
    Statement statement = m_connection.prepare(u"SELECT id FROM member WHERE trim(address) <> ''"_s);
    if (Done done = statement.run(); !done)
        return failure(done.error());
    while (statement.next())
        reachable.insert(statement.value<MemberId>(0));
    if (Done done = m_connection.takeRowError(); !done)
        return failure(done.error());
    QList<MemberId> with;
    std::copy_if(members.cbegin(), members.cend(), std::back_inserter(with),
        [&reachable](MemberId id) { return reachable.contains(id); });
    return with;
}

Result<QList<BranchGroup>> LetterRows::byBranchAndName(const QList<MemberId> &members)
{
    struct Placed
    {
        QString branchCode;
        QString surname; // so that 程 does not come between 陈东 and 陈桂
        QString name;
        MemberId id;
        OrganizationId branch;
    };
    QHash<QString, QString> surnames;
    const auto surnameKey = [&](const QString &name) {
        if (name.isEmpty())
            return QString();
        const QString first = name.left(name.front().isHighSurrogate() ? 2 : 1);
        QString &key = surnames[first];
        if (key.isEmpty())
            // Alone, 单 is no surname: 单某 is read shanmou.
            key = m_reader.readingOfName(first + u'某').full.value(0, u"mou"_s).chopped(3) + QChar(1) + first;
        return key;
    };
    const QSet<MemberId> wanted(members.cbegin(), members.cend());
    std::vector<Placed> placed;
    placed.reserve(size_t(wanted.size()));
    Statement statement = m_connection.prepare(u"SELECT id, branch_id, name_key, name FROM member"_s);
    if (Done done = statement.run(); !done)
        return failure(done.error());
    while (statement.next()) {
        const auto id = statement.value<MemberId>(0);
        const auto branch = statement.value<OrganizationId>(1);
        if (wanted.contains(id))
            placed.push_back({m_rows.m_organizations.value(branch).code, surnameKey(statement.value<QString>(3)),
                statement.value<QString>(2), id, branch});
    }
    if (Done done = m_connection.takeRowError(); !done)
        return failure(done.error());
    std::sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return std::tie(a.branchCode, a.surname, a.name, a.id.value)
            < std::tie(b.branchCode, b.surname, b.name, b.id.value);
    });
    QList<BranchGroup> groups;
    for (const Placed &one : placed) {
        if (groups.isEmpty() || groups.constLast().branch != one.branch)
            groups << BranchGroup{one.branch, {}};
        groups.last().members << one.id;
    }
    return groups;
}

} // namespace dangjian
