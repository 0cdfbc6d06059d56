// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/bulkinsert.h"
#include "members/idnumber.h"
#include "members/memberrules.h"
#include "participation/participationrepository.h"
#include "participation/typedcells.h"
#include "printing/paperwords.h"
#include "rosters/comparison.h"
#include "rosters/listimport.h"
#include "rosters/memberlikeness.h"

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

/** What a row says of an entry; whose it is, the store tells. */
struct RecordRow
{
    Participation entry{};
    ParticipationId number{}; // of the record itself, in a list that went out of this program
    QString idNumber{};
    QString certificate{};
    QString name{};
    OrganizationId branch{};
    bool saysKind = false;
    bool saysMinutes = false;
    bool saysDeeds = false;
};

/** A record that a row names by its number. */
struct NumberedRecord
{
    Participation entry{};
    QString memberName{};
};

struct Person
{
    MemberId id{};
    QString name{};
    QString idNumber{};
    QDate birth{};
    OrganizationId branch{};
};

/** One member's day. */
QString dayOf(const Participation &entry)
{
    return u"%1|%2"_s.arg(entry.memberId.value).arg(entry.date.toJulianDay());
}

/** Entries of one member, day, kind and content are one. */
QString sameness(const Participation &entry)
{
    return u"%1|%2|%3|%4"_s.arg(entry.memberId.value)
        .arg(entry.date.toJulianDay())
        .arg(codeOf(entry.kind), entry.content);
}

/**
 * Participation records. Whose a record is tell the ID number, the number of the certificate, or the name where one
 * person of the branch has it; of several the person in front of the screen chooses. Codes of findings beside those of
 * RowReading and findingsOf(): member.unknown, member.ambiguous, member.missing, known.name, id_number.lost_digits,
 * kind.unknown, kind.assumed, hours.unreadable, branch.unknown, branch.similar, entry.same_as_row, entry.differs.
 */
class RecordImport : public ListImport<RecordRow>
{
public:
    explicit RecordImport(const ImportSurroundings &surroundings) : ListImport(surroundings, u"date"_s) { }

    ActKind act() const override { return ActKind::RecordImport; }

    Done learn(Connection &connection) override;
    Done plan(Connection &connection, QList<RosterImportRow> &rows, const QList<qsizetype> &which,
        const RosterProgress &progress) override;
    QStringList ties(qsizetype place, const RosterImportRow &row) const override;
    Done write(Transaction &transaction, const QList<RosterImportRow> &rows,
        const QHash<OrganizationId, OrganizationId> &made, const RosterProgress &progress) override;

protected:
    RecordRow readCells(RowReading &cells, RosterImportRow &result) override;
    QString nameOf(const RecordRow &said) const override { return said.name; }

private:
    static void readFigures(RowReading &cells, RecordRow &said);
    Done learnPeople(Connection &connection, const QList<qsizetype> &which);
    Done learnEntries(Connection &connection, const QList<qsizetype> &which);
    Done learnNumbered(Connection &connection, const QList<qsizetype> &which);
    /** The record that the row says it is; null where it names none, or another person's. */
    const NumberedRecord *numberedBy(const RecordRow &said) const;
    void listNamesakes(const RecordRow &said, RosterImportRow &row) const;
    Result<Person> personOf(Connection &connection, const RecordRow &said, RosterImportRow &row) const;
    void sayWhoIsMeant(const RecordRow &said, RosterImportRow &row) const;
    void planEntry(qsizetype place, RosterImportRow &row);

    QList<Participation> m_entries; // as they will stand, by their places
    QHash<OrganizationId, Organization> m_organizations;

    // Of the rows that were planned last.
    QHash<QString, Person> m_byIdNumber;
    QHash<QString, Person> m_byCertificate;
    QMultiHash<QString, Person> m_byName;
    QHash<ParticipationId, NumberedRecord> m_numbered; // valid ones
    QHash<QString, Participation> m_there; // valid ones by sameness
    QHash<QString, int> m_minutesOfDay; // by member and day
    QHash<QString, int> m_rowOf;
};

RecordRow RecordImport::readCells(RowReading &cells, RosterImportRow &result)
{
    RecordRow said;
    Participation &entry = said.entry;
    said.name = cleanName(cells.text(u"name"_s));
    said.idNumber = cleanIdNumber(cells.text(u"id_number"_s));
    if (hasLostDigits(cells.cell(u"id_number"_s), said.idNumber)) {
        cells.note(RosterState::Error, u"id_number.lost_digits"_s, u"id_number"_s);
        said.idNumber.clear();
    }
    said.certificate = cells.textWithoutSpaces(u"certificate"_s).toUpper();
    entry.date = cells.date(u"date"_s);
    entry.content = cells.text(u"content"_s);
    entry.place = cells.text(u"place"_s);
    entry.certifier = cells.text(u"certifier"_s);
    entry = withPlainTexts(entry);
    readFigures(cells, said);
    const auto kind = cells.value(u"kind"_s, kindFromText, RosterState::Error);
    entry.kind
        = kind.value_or(entry.minutes == 0 && entry.deeds > 0 ? ParticipationKind::Deed : ParticipationKind::Volunteer);
    said.saysKind = kind.has_value();
    said.number = ParticipationId{cells.textWithoutSpaces(u"record"_s).toLongLong()};
    if (!kind && !cells.isNoted(u"kind."_s))
        cells.note(RosterState::Warning, u"kind.assumed"_s, u"kind"_s, {codeOf(entry.kind)});
    said.branch = organizationNamed(cells, u"branch"_s, with(), {RosterState::Error, u"branch.unknown"_s}, result);
    if (said.idNumber.isEmpty() && said.certificate.isEmpty() && said.name.isEmpty() && !cells.isNoted(u"id_number."_s))
        cells.note(RosterState::Error, u"member.missing"_s, u"name"_s);
    return said;
}

void RecordImport::readFigures(RowReading &cells, RecordRow &said)
{
    Participation &entry = said.entry;
    const QString hours = cells.textWithoutSpaces(u"hours"_s);
    if (!hours.isEmpty()) {
        const std::optional<int> minutes = hoursFromText(hours);
        if (!minutes)
            cells.note(RosterState::Error, u"hours.unreadable"_s, u"hours"_s, {hours});
        entry.minutes = minutes.value_or(0);
        said.saysMinutes = minutes.has_value();
        // 2 hours and 120 minutes are the same; of 1 and 30 nobody knows whether they are to be added.
        const std::optional<int> beside = cells.number(u"minutes"_s);
        if (minutes && beside && *beside != *minutes)
            cells.note(RosterState::Error, u"hours.unreadable"_s, u"hours"_s,
                {hours + u" / "_s + cells.textWithoutSpaces(u"minutes"_s)});
    } else if (const std::optional<int> minutes = cells.number(u"minutes"_s)) {
        entry.minutes = *minutes;
        said.saysMinutes = true;
    }
    if (const QString deeds = cells.textWithoutSpaces(u"deeds"_s); !deeds.isEmpty()) {
        const std::optional<int> count = deedsFromText(deeds);
        if (!count)
            cells.note(RosterState::Error, u"number.unreadable"_s, u"deeds"_s, {deeds});
        entry.deeds = count.value_or(0);
        said.saysDeeds = count.has_value();
    }
}

Done RecordImport::learn(Connection &connection)
{
    auto organizations = organizationsById(connection);
    if (!organizations)
        return failure(organizations.error());
    m_organizations = std::move(*organizations);
    return {};
}

Done RecordImport::learnPeople(Connection &connection, const QList<qsizetype> &which)
{
    m_byIdNumber.clear();
    m_byCertificate.clear();
    m_byName.clear();
    QStringList numbers;
    QStringList certificates;
    QStringList names;
    for (const qsizetype i : which) {
        const RecordRow &row = said().at(i);
        if (!row.idNumber.isEmpty())
            numbers << row.idNumber;
        else if (!row.certificate.isEmpty())
            certificates << row.certificate;
        else if (!row.name.isEmpty())
            names << row.name;
    }
    for (QStringList *values : {&numbers, &certificates, &names}) {
        values->sort();
        values->removeDuplicates();
    }
    const QString columns = u"SELECT m.id, m.name, m.id_number, m.birth, m.branch_id"_s;
    const auto person = [](const Statement &statement) {
        return Person{statement.value<MemberId>(0), statement.value<QString>(1), statement.value<QString>(2),
            statement.value<QDate>(3), statement.value<OrganizationId>(4)};
    };
    if (Done done
        = eachOfMany(connection, columns + u" FROM member m WHERE m.id_number IN (%1) AND m.id_number <> ''"_s, numbers,
            [&](const Statement &statement) { m_byIdNumber.insert(statement.value<QString>(2), person(statement)); });
        !done)
        return done;
    if (Done done = eachOfMany(connection,
            columns + u", c.number FROM certificate c JOIN member m ON m.id = c.member_id WHERE c.number IN (%1)"_s,
            certificates,
            [&](const Statement &statement) {
                m_byCertificate.insert(statement.value<QString>(5), person(statement));
            });
        !done)
        return done;
    return eachOfMany(connection,
        columns
            + u" FROM member m WHERE m.id IN (SELECT member_id FROM member_key WHERE kind = 'h' AND key IN (%1))"
              u" AND m.state = 'normal'"_s,
        names, [&](const Statement &statement) { m_byName.insert(statement.value<QString>(1), person(statement)); });
}

Done RecordImport::learnNumbered(Connection &connection, const QList<qsizetype> &which)
{
    m_numbered.clear();
    QList<ParticipationId> numbers;
    for (const qsizetype i : which)
        if (said().at(i).number)
            numbers << said().at(i).number;
    const auto columns = columnsOf<Participation>(u"p."_s);
    const QString sql = u"SELECT "_s + columns.join(u", "_s)
        + u", m.name FROM participation p JOIN member m ON m.id = p.member_id"
          u" WHERE p.state = 'valid' AND p.id IN (%1)"_s;
    return eachOfMany(connection, sql, numbers, [this, &columns](const Statement &statement) {
        const auto entry = readRow<Participation>(statement);
        m_numbered.insert(entry.id, {entry, statement.value<QString>(int(columns.size()))});
    });
}

const NumberedRecord *RecordImport::numberedBy(const RecordRow &said) const
{
    const auto found = m_numbered.constFind(said.number);
    // A row that was copied for somebody else has kept the number of the one it was copied from.
    return found == m_numbered.cend() || (!said.name.isEmpty() && said.name != found->memberName) ? nullptr : &*found;
}

Done RecordImport::learnEntries(Connection &connection, const QList<qsizetype> &which)
{
    m_there.clear();
    m_minutesOfDay.clear();
    QList<MemberId> members;
    QDate first;
    QDate last;
    for (const qsizetype i : which) {
        if (m_entries.at(i).memberId)
            members << m_entries.at(i).memberId;
        const QDate date = m_entries.at(i).date;
        if (date.isValid() && (!first.isValid() || date < first))
            first = date;
        if (date.isValid() && (!last.isValid() || date > last))
            last = date;
    }
    if (!first.isValid())
        return {};
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return eachOfMany(connection,
        selectSql<Participation>()
            + u" WHERE state = 'valid' AND date >= '%1' AND date <= '%2'"_s.arg(isoDate(first), isoDate(last))
            + u" AND member_id IN (%1)"_s,
        members, [this](const Statement &statement) {
            const auto entry = readRow<Participation>(statement);
            m_there.insert(sameness(entry), entry);
            m_minutesOfDay[dayOf(entry)] += entry.minutes;
        });
}

void RecordImport::listNamesakes(const RecordRow &said, RosterImportRow &row) const
{
    row.alike.clear();
    if (!said.idNumber.isEmpty() || !said.certificate.isEmpty())
        return;
    for (auto person = m_byName.constFind(said.name); person != m_byName.cend() && person.key() == said.name; ++person)
        if (!said.branch || person->branch == said.branch)
            row.alike.append({person->id, person->name, maskedIdNumber(person->idNumber), person->birth,
                m_organizations.value(person->branch).name, u"same_name"_s});
    std::sort(row.alike.begin(), row.alike.end(),
        [](const RosterLikeness &a, const RosterLikeness &b) { return a.id < b.id; });
}

Result<Person> RecordImport::personOf(Connection &connection, const RecordRow &said, RosterImportRow &row) const
{
    listNamesakes(said, row);
    const std::optional<MemberId> chosen = with().options.rowChoices.value(row.id()).samePerson;
    if (chosen && *chosen) {
        const auto branch = connection.scalar(u"SELECT branch_id FROM member WHERE id = ?"_s, {chosen->value});
        if (!branch)
            return failure(branch.error());
        return branch->isNull() ? Person{} : Person{*chosen, said.name, {}, {}, {branch->toLongLong()}};
    }
    if (!said.idNumber.isEmpty())
        return m_byIdNumber.value(said.idNumber);
    if (!said.certificate.isEmpty())
        return m_byCertificate.value(said.certificate);
    if (row.alike.size() != 1)
        return Person{};
    const RosterLikeness only = row.alike.takeFirst();
    for (auto person = m_byName.constFind(said.name); person != m_byName.cend(); ++person)
        if (person->id == only.id)
            return *person;
    return Person{};
}

void RecordImport::sayWhoIsMeant(const RecordRow &said, RosterImportRow &row) const
{
    if (row.alike.isEmpty()) {
        row.note(
            {RosterState::Error, u"member.unknown"_s, u"name"_s, {said.name.isEmpty() ? said.certificate : said.name}});
        return;
    }
    // On paper and on the command line nobody sees a list to choose from.
    constexpr qsizetype peopleNamed = 3;
    QStringList people;
    for (const RosterLikeness &person : std::as_const(row.alike).mid(0, peopleNamed)) {
        QStringList facts{person.branchName, rosterText(person.birth), person.certificate};
        facts.removeAll(QString());
        people << facts.join(u' ');
    }
    if (row.alike.size() > peopleNamed)
        people << u"…"_s;
    row.note({RosterState::Choice, u"member.ambiguous"_s, u"name"_s,
        {said.name, QString::number(row.alike.size()), people.join(u"；"_s)}});
}

QStringList RecordImport::ties(qsizetype place, const RosterImportRow &) const
{
    // One day's hours are counted together, and one day's entries may be the same.
    Participation entry = said().at(place).entry;
    entry.memberId = m_entries.at(place).memberId;
    QStringList ties;
    if (entry.memberId)
        ties << dayOf(entry);
    if (said().at(place).number)
        ties << u"#%1"_s.arg(said().at(place).number.value);
    return ties;
}

Done RecordImport::plan(
    Connection &connection, QList<RosterImportRow> &rows, const QList<qsizetype> &which, const RosterProgress &progress)
{
    if (Done done = learnPeople(connection, which); !done)
        return done;
    if (Done done = learnNumbered(connection, which); !done)
        return done;
    m_entries.resize(rows.size());
    m_rowOf.clear();
    QList<std::pair<qsizetype, Person>> found;
    QList<qsizetype> unsure;
    for (const qsizetype i : which) {
        RosterImportRow &row = rows[i];
        const RecordRow &says = said().at(i);
        m_entries[i] = says.entry;
        if (row.state == RosterState::Ignored || row.state == RosterState::Error)
            continue;
        if (const NumberedRecord *record = numberedBy(says)) {
            row.alike.clear();
            row.name = record->memberName;
            m_entries[i].memberId = record->entry.memberId;
            m_entries[i].organizationId = says.branch ? says.branch : record->entry.organizationId;
            continue;
        }
        const auto person = personOf(connection, says, row);
        if (!person)
            return failure(person.error());
        if (!row.alike.isEmpty())
            unsure << i;
        found.append({i, *person});
    }
    if (Done done = addCertificates(connection, unsure, rows); !done)
        return done;
    for (const auto &[i, person] : std::as_const(found)) {
        RosterImportRow &row = rows[i];
        const RecordRow &says = said().at(i);
        if (!person.id) {
            sayWhoIsMeant(says, row);
            continue;
        }
        if (!says.name.isEmpty() && !person.name.isEmpty() && says.name != person.name)
            row.note({RosterState::Warning, u"known.name"_s, u"name"_s, {says.name, person.name}});
        if (row.name.isEmpty())
            row.name = person.name;
        m_entries[i].memberId = person.id;
        m_entries[i].organizationId = says.branch ? says.branch : person.branch;
    }
    if (Done done = learnEntries(connection, which); !done)
        return done;
    qint64 planned = 0;
    for (const qsizetype i : which) {
        if (planned++ % rowsBetweenReports == 0 && !progress(planned))
            return failure(ErrorCode::Canceled);
        if (rows.at(i).state != RosterState::Ignored && m_entries.at(i).memberId)
            planEntry(i, rows[i]);
    }
    return {};
}

void RecordImport::planEntry(qsizetype place, RosterImportRow &row)
{
    Participation &entry = m_entries[place];
    const RecordRow &says = said().at(place);
    const QString number = u"#%1"_s.arg(says.number.value);
    const NumberedRecord *numbered = m_rowOf.contains(number) ? nullptr : numberedBy(says);
    const QString same = numbered ? number : sameness(entry);
    if (const auto former = m_rowOf.constFind(same); former != m_rowOf.cend() && row.isEntered()) {
        row.note({RosterState::Duplicate, u"entry.same_as_row"_s, u"content"_s, {QString::number(*former)}});
        return;
    }
    const auto alike = m_there.constFind(same);
    const Participation *there = numbered ? &numbered->entry : alike != m_there.cend() ? &*alike : nullptr;
    const QString day = dayOf(entry);
    const int minutes = m_minutesOfDay.value(day) - (there && dayOf(*there) == day ? there->minutes : 0);
    const Organization organization = m_organizations.value(entry.organizationId);
    for (const ParticipationFinding &finding :
        findingsOf(entry, {with().rules.today, minutes, false, true, organization.founded})) {
        const bool alreadySaid = finding.code == u"date.missing"
            && std::any_of(row.findings.cbegin(), row.findings.cend(), [](const RosterFinding &other) {
                   return other.field == u"date" && other.level != RosterState::Warning;
               });
        if (!alreadySaid)
            row.note({finding.error ? RosterState::Error : RosterState::Warning, finding.code,
                finding.code.section(u'.', 0, 0)});
    }
    if (there) {
        row.known = there->id.value;
        Participation after = *there;
        RosterComparison compare(row.changes, onExistingFor(row));
        const auto hours = [](int shown) { return hoursText(shown); };
        if (numbered) {
            compare.field("date", after.date, entry.date);
            compare.standing("kind", after.kind, entry.kind, says.saysKind, kindOnPaper);
            compare.field("content", after.content, entry.content);
        }
        if (says.saysMinutes)
            compare.field("hours", after.minutes, entry.minutes, hours);
        if (says.saysDeeds)
            compare.field("deeds", after.deeds, entry.deeds);
        compare.field("place", after.place, entry.place);
        compare.field("certifier", after.certifier, entry.certifier);
        const bool differs
            = (says.saysMinutes && after.minutes != entry.minutes) || (says.saysDeeds && after.deeds != entry.deeds);
        if (differs)
            row.note({RosterState::Warning, u"entry.differs"_s, u"hours"_s, {hoursText(there->minutes)}});
        entry = after;
    }
    if (!row.isEntered()) {
        row.changes.clear();
        return;
    }
    m_rowOf.insert(same, row.row);
    m_minutesOfDay[day] = minutes + entry.minutes;
    row.effect = !there ? RosterEffect::New : row.changes.isEmpty() ? RosterEffect::Unchanged : RosterEffect::Changed;
}

Done RecordImport::write(Transaction &transaction, const QList<RosterImportRow> &rows,
    const QHash<OrganizationId, OrganizationId> &made, const RosterProgress &progress)
{
    const auto writes = [](const RosterImportRow &row) {
        return row.effect == RosterEffect::New || row.effect == RosterEffect::Changed;
    };
    auto inserts = BulkInsert<Participation>::begin(transaction, std::count_if(rows.cbegin(), rows.cend(), writes));
    if (!inserts)
        return failure(inserts.error());
    ParticipationRepository records(transaction.connection());
    const Actor &actor = transaction.header().actor;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenReports == 0 && !progress(i))
            return failure(ErrorCode::Canceled);
        if (!writes(rows.at(i)))
            continue;
        Participation entry = m_entries.at(i);
        entry.organizationId = made.value(entry.organizationId, entry.organizationId);
        if (rows.at(i).effect == RosterEffect::Changed) {
            // An entry is never changed in place: the new one replaces it.
            auto former = records.byId(entry.id);
            if (!former)
                return failure(former.error());
            former->state = ParticipationState::Amended;
            former->reason = with().source;
            if (Done done = records.update(transaction, *former); !done)
                return done;
            entry.replacesId = entry.id;
        }
        entry.id = ParticipationId{inserts->nextId()};
        entry.state = ParticipationState::Valid;
        entry.rowVersion = 1;
        entry.enteredBy = actor.account.isEmpty() ? actor.osUser : actor.account;
        entry.enteredAt = transaction.header().at;
        if (Done done = inserts->add(entry); !done)
            return done;
    }
    return {};
}

} // namespace

std::unique_ptr<SubjectImport> makeRecordImport(const ImportSurroundings &surroundings)
{
    return std::make_unique<RecordImport>(surroundings);
}

} // namespace dangjian
