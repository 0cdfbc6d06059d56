// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/historywords.h"

#include "acts/act.h"
#include "app/fieldwords.h"
#include "app/words.h"
#include "app/workplace.h"
#include "codelists/codelist.h"
#include "members/idnumber.h"

#include <QCoreApplication>
#include <QWidget>

namespace dangjian {

namespace {

struct Word
{
    const char *code;
    const char *word;
};

constexpr Word actWords[] = {
    {"store.demo", QT_TRANSLATE_NOOP("History", "Demonstration district made")},
    {"store.refresh", QT_TRANSLATE_NOOP("History", "Brought up to the date")},
    {"member.add", QT_TRANSLATE_NOOP("History", "Member entered")},
    {"member.edit", QT_TRANSLATE_NOOP("History", "Particulars changed")},
    {"member.category", QT_TRANSLATE_NOOP("History", "Category changed")},
    {"member.state", QT_TRANSLATE_NOOP("History", "State or standing changed")},
    {"member.transfer", QT_TRANSLATE_NOOP("History", "Transferred")},
    {"member.photo", QT_TRANSLATE_NOOP("History", "Photo changed")},
    {"member.import", QT_TRANSLATE_NOOP("History", "Imported from a roster")},
    {"member.merge", QT_TRANSLATE_NOOP("History", "Merged with a duplicate")},
    {"member.distinct", QT_TRANSLATE_NOOP("History", "Told apart from somebody alike")},
    {"certificate.replace", QT_TRANSLATE_NOOP("History", "Certificate replaced")},
    {"certificate.lost", QT_TRANSLATE_NOOP("History", "Certificate reported lost")},
    {"certificate.withdraw", QT_TRANSLATE_NOOP("History", "Certificate withdrawn")},
    {"certificate.issue", QT_TRANSLATE_NOOP("History", "Certificate issued")},
    {"print.run", QT_TRANSLATE_NOOP("History", "Print run")},
    {"certificate.print", QT_TRANSLATE_NOOP("History", "Certificate printed")},
    {"record.add", QT_TRANSLATE_NOOP("History", "Record entered")},
    {"record.amend", QT_TRANSLATE_NOOP("History", "Record amended")},
    {"record.void", QT_TRANSLATE_NOOP("History", "Record voided")},
    {"record.roll_call", QT_TRANSLATE_NOOP("History", "Roll call")},
    {"personal_data.shown", QT_TRANSLATE_NOOP("History", "ID number and phone shown")},
    {"unit.add", QT_TRANSLATE_NOOP("History", "Unit entered")},
    {"unit.edit", QT_TRANSLATE_NOOP("History", "Unit changed")},
    {"sheet.change", QT_TRANSLATE_NOOP("History", "Sheet changed")},
    {"sheet.reset", QT_TRANSLATE_NOOP("History", "Sheet as it came with the program again")},
    {"undo", QT_TRANSLATE_NOOP("History", "Undone")},
};

// Fields that the other pages have no word for.
constexpr Word columnWords[] = {
    {"full_on", QT_TRANSLATE_NOOP("History", "Full member since")},
    {"native_place", QT_TRANSLATE_NOOP("History", "Native place")},
    {"degree", QT_TRANSLATE_NOOP("History", "Degree")},
    {"school", QT_TRANSLATE_NOOP("History", "School")},
    {"introducers", QT_TRANSLATE_NOOP("History", "Introducers")},
    {"post", QT_TRANSLATE_NOOP("History", "Post")},
    {"occupation", QT_TRANSLATE_NOOP("History", "Occupation")},
    {"specialties", QT_TRANSLATE_NOOP("History", "Specialties")},
    {"lost_contact", QT_TRANSLATE_NOOP("History", "Lost contact")},
    {"lost_since", QT_TRANSLATE_NOOP("History", "Lost contact since")},
    {"away", QT_TRANSLATE_NOOP("History", "Away (floating)")},
    {"away_where", QT_TRANSLATE_NOOP("History", "Away at")},
    {"hardship", QT_TRANSLATE_NOOP("History", "Hardship")},
    {"reading", QT_TRANSLATE_NOOP("History", "Pinyin")},
    {"remarks", QT_TRANSLATE_NOOP("History", "Remarks")},
    {"number", QT_TRANSLATE_NOOP("History", "Number")},
    {"issued", QT_TRANSLATE_NOOP("History", "Issued")},
    {"ended", QT_TRANSLATE_NOOP("History", "Ended")},
    {"printed", QT_TRANSLATE_NOOP("History", "Printed")},
    {"lines_printed", QT_TRANSLATE_NOOP("History", "Lines on paper")},
    {"from_date", QT_TRANSLATE_NOOP("History", "From")},
    {"until_date", QT_TRANSLATE_NOOP("History", "Until before")},
    {"merged_name", QT_TRANSLATE_NOOP("History", "Merged person")},
};

// Keys, versions and what the program keeps for itself.
const QSet<QString> &silentColumns()
{
    static const QSet<QString> columns{QStringLiteral("id"), QStringLiteral("row_version"), QStringLiteral("member_id"),
        QStringLiteral("name_key"), QStringLiteral("replaces_id"), QStringLiteral("activity_id"),
        QStringLiteral("entered_by"), QStringLiteral("entered_at"), QStringLiteral("certificate_id"),
        QStringLiteral("participation_id"), QStringLiteral("organization_id")};
    return columns;
}

QString said(const char *text)
{
    return QCoreApplication::translate("History", text);
}

template <class E>
QString enumWord(const QString &code)
{
    const auto value = fromCode<E>(code);
    return value ? wordFor(*value) : code;
}

} // namespace

HistoryWords::HistoryWords(const Workplace &workplace) : m_workplace(workplace) { }

QString HistoryWords::act(const QString &kind) const
{
    for (const Word &word : actWords)
        if (kind == QLatin1StringView(word.code))
            return said(word.word);
    return kind;
}

QString HistoryWords::field(const QString &table, const QString &column) const
{
    if (silentColumns().contains(column))
        return {};
    if (table == QStringLiteral("certificate") && column == QStringLiteral("state"))
        return said(QT_TRANSLATE_NOOP("History", "State of the certificate"));
    if (table == QStringLiteral("participation") && column == QStringLiteral("state"))
        return said(QT_TRANSLATE_NOOP("History", "State of the record"));
    for (const Word &word : columnWords)
        if (column == QLatin1StringView(word.code))
            return said(word.word);
    return fieldWord(column);
}

QString HistoryWords::value(const QString &table, const QString &column, const QString &value) const
{
    if (value.isEmpty())
        return {};
    if (column == QStringLiteral("id_number"))
        return m_revealed ? value : maskedIdNumber(value);
    if (column == QStringLiteral("mobile") || column == QStringLiteral("phone"))
        return m_revealed ? value : maskedPhone(value);
    if (column == QStringLiteral("photo"))
        return said(QT_TRANSLATE_NOOP("History", "a photo"));
    if (column == QStringLiteral("sex"))
        return enumWord<Sex>(value);
    if (column == QStringLiteral("category"))
        return enumWord<MemberCategory>(value);
    if (column == QStringLiteral("standing"))
        return enumWord<Standing>(value);
    if (column == QStringLiteral("relation"))
        return enumWord<Relation>(value);
    if (column == QStringLiteral("kind"))
        return table == QStringLiteral("certificate") ? enumWord<MemberCategory>(value)
                                                      : enumWord<ParticipationKind>(value);
    if (column == QStringLiteral("state")) {
        if (table == QStringLiteral("certificate"))
            return enumWord<CertificateState>(value);
        if (table == QStringLiteral("participation"))
            return enumWord<ParticipationState>(value);
        return enumWord<MembershipState>(value);
    }
    const auto coded = [&value](const CodeList &list) {
        const QString name = list.shortNameOf(value);
        return name.isEmpty() ? value : name;
    };
    if (column == QStringLiteral("ethnicity"))
        return coded(ethnicityCodes());
    if (column == QStringLiteral("education"))
        return coded(educationCodes());
    if (column == QStringLiteral("occupation"))
        return coded(occupationCodes());
    if (column == QStringLiteral("specialties"))
        return coded(specialtyCodes());
    if (column == QStringLiteral("branch_id")) {
        const Organization *branch = m_workplace.organization({value.toLongLong()});
        return branch ? branch->name : value;
    }
    if (column == QStringLiteral("unit_id"))
        return m_units.value(value.toLongLong(), value);
    if (column == QStringLiteral("place_id"))
        return said(QT_TRANSLATE_NOOP("History", "a place"));
    if (column == QStringLiteral("minutes"))
        return hoursText(value.toInt());
    if (column == QStringLiteral("lost_contact") || column == QStringLiteral("away")
        || column == QStringLiteral("hardship"))
        return value == u'1' ? said(QT_TRANSLATE_NOOP("History", "yes")) : said(QT_TRANSLATE_NOOP("History", "no"));
    return value;
}

QStringList HistoryWords::lines(const HistoryEntry &entry) const
{
    QStringList lines;
    for (const HistoryEntry::Change &change : entry.changes) {
        const QString name = field(entry.table, change.column);
        const QString before = value(entry.table, change.column, change.before);
        const QString after = value(entry.table, change.column, change.after);
        if (name.isEmpty() || (before.isEmpty() && after.isEmpty()))
            continue;
        const QString none = QStringLiteral("—");
        const QString whose
            = entry.person.isEmpty() ? QString() : said(QT_TRANSLATE_NOOP("History", "[%1] ")).arg(entry.person);
        if (entry.operation == QStringLiteral("insert"))
            lines.append(whose + said(QT_TRANSLATE_NOOP("History", "%1: %2")).arg(name, after));
        else if (entry.operation == QStringLiteral("delete"))
            lines.append(whose + said(QT_TRANSLATE_NOOP("History", "%1: %2 removed")).arg(name, before));
        else
            lines.append(whose
                + said(QT_TRANSLATE_NOOP("History", "%1: %2 → %3"))
                      .arg(name, before.isEmpty() ? none : before, after.isEmpty() ? none : after));
    }
    return lines;
}

} // namespace dangjian
