// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/entryline.h"

#include "app/errortext.h"
#include "app/words.h"
#include "participation/typedcells.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

constexpr std::array typedColumns{EntryColumn::Date, EntryColumn::Who, EntryColumn::Kind, EntryColumn::Content,
    EntryColumn::Hours, EntryColumn::Deeds, EntryColumn::Certifier};

EntryColumn columnOfFinding(const QString &code)
{
    static const std::pair<QLatin1StringView, EntryColumn> columns[] = {
        {"date."_L1, EntryColumn::Date},
        {"member."_L1, EntryColumn::Who},
        {"content."_L1, EntryColumn::Content},
        {"hours."_L1, EntryColumn::Hours},
        {"figure."_L1, EntryColumn::Hours},
        {"certifier."_L1, EntryColumn::Certifier},
    };
    for (const auto &[beginning, column] : columns) {
        if (code.startsWith(beginning)) {
            return column;
        }
    }
    return EntryColumn::Status;
}

// The rules that need no store, so that the words stand there at once.
QList<ParticipationFinding> findingsAtOnce(const EntryLine &line, QDate today, bool sameInSession)
{
    Participation entry;
    entry.memberId = line.member ? line.member->id : MemberId();
    entry.date = line.date(today);
    entry.kind = line.kind().value_or(ParticipationKind::Other);
    entry.content = line.text(EntryColumn::Content);
    entry.certifier = line.text(EntryColumn::Certifier);
    entry.minutes = line.minutes().value_or(0);
    entry.deeds = line.deeds().value_or(0);
    ParticipationContext context;
    context.today = today;
    context.sameExists = sameInSession;
    return findingsOf(entry, context);
}

QString namesakes(const EntryLine &line)
{
    return QCoreApplication::translate("EntryLine", "%1 people of this name: choose one with ↓.")
        .arg(line.candidates.size());
}

void addUnreadable(QList<LineRemark> &remarks, const EntryLine &line, QDate today)
{
    const auto add = [&](EntryColumn column, const char *code, const QString &text) {
        remarks.append({RemarkLevel::Error, column, QString::fromLatin1(code), text});
    };
    if (!line.text(EntryColumn::Date).isEmpty() && !line.date(today).isValid()) {
        add(EntryColumn::Date, "date.unreadable",
            QCoreApplication::translate("EntryLine", "This is no date; 10-31, 1031 or 31 can be typed."));
    }
    if (!line.member && !line.text(EntryColumn::Who).isEmpty()) {
        if (line.candidates.size() > 1) {
            add(EntryColumn::Who, "member.several", namesakes(line));
        } else if (line.unknownPerson) {
            add(EntryColumn::Who, "member.unknown",
                QCoreApplication::translate("EntryLine", "Nobody of this name or number is known."));
        } else if (line.left) {
            add(EntryColumn::Who, "member.open",
                QCoreApplication::translate("EntryLine", "Choose the person from the list."));
        }
    }
    if (!line.text(EntryColumn::Kind).isEmpty() && !line.kind()) {
        add(EntryColumn::Kind, "kind.unreadable",
            QCoreApplication::translate("EntryLine", "This kind is not known; 1 to 6 can be typed."));
    }
    if (!line.minutes()) {
        add(EntryColumn::Hours, "hours.unreadable",
            QCoreApplication::translate("EntryLine", "These are no hours; 1.5 or 1:30 can be typed."));
    }
    if (!line.deeds()) {
        add(EntryColumn::Deeds, "deeds.unreadable",
            QCoreApplication::translate("EntryLine", "This is no number of deeds."));
    }
}

} // namespace

std::optional<ParticipationKind> kindOfCell(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    for (const auto &[kind, code] : Codes<ParticipationKind>::table) {
        if (wordFor(kind).compare(typed, Qt::CaseInsensitive) == 0) {
            return kind;
        }
    }
    std::optional<ParticipationKind> begun;
    for (const auto &[kind, code] : Codes<ParticipationKind>::table) {
        if (wordFor(kind).startsWith(typed, Qt::CaseInsensitive)) {
            begun = kind;
            break;
        }
    }
    return begun ? begun : kindFromText(typed);
}

QDate EntryLine::date(QDate today) const
{
    return dateFromText(text(EntryColumn::Date), dateBase, today);
}

std::optional<ParticipationKind> EntryLine::kind() const
{
    return kindOfCell(text(EntryColumn::Kind));
}

std::optional<int> EntryLine::minutes() const
{
    return hoursFromText(text(EntryColumn::Hours));
}

std::optional<int> EntryLine::deeds() const
{
    return deedsFromText(text(EntryColumn::Deeds));
}

bool EntryLine::isBlank() const
{
    if (state != LineState::Draft || isAmending() || member) {
        return false;
    }
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!texts.at(i).isEmpty() && !fromAbove.at(i)) {
            return false;
        }
    }
    return true;
}

bool EntryLine::isBarelyBegun() const
{
    EntryLine rest = *this;
    rest.text(EntryColumn::Who).clear();
    return rest.isBlank();
}

bool EntryLine::isReadable(QDate today) const
{
    return member && date(today).isValid() && kind() && minutes() && deeds();
}

Participation EntryLine::entry(QDate today) const
{
    Participation entry;
    entry.id = amends;
    entry.memberId = member->id;
    entry.date = date(today);
    entry.kind = kind().value_or(ParticipationKind::Other);
    entry.content = text(EntryColumn::Content).trimmed();
    entry.minutes = minutes().value_or(0);
    entry.deeds = deeds().value_or(0);
    entry.certifier = text(EntryColumn::Certifier).trimmed();
    return entry;
}

QList<LineRemark> remarksOf(const EntryLine &line, QDate today, bool sameInSession)
{
    QList<LineRemark> remarks;
    if (line.isBlank()) {
        return remarks;
    }
    if (line.error) {
        remarks.append({RemarkLevel::Error, EntryColumn::Status, u"error"_s, errorText(*line.error)});
    }
    addUnreadable(remarks, line, today);
    QList<ParticipationFinding> findings = findingsAtOnce(line, today, sameInSession);
    for (const ParticipationFinding &finding : line.findings) {
        const auto same = [&](const ParticipationFinding &other) { return other.code == finding.code; };
        if (!finding.code.endsWith(".missing"_L1) && std::none_of(findings.begin(), findings.end(), same)) {
            findings.append(finding);
        }
    }
    for (const ParticipationFinding &finding : findings) {
        const EntryColumn column = columnOfFinding(finding.code);
        const bool missing = finding.code.endsWith(".missing"_L1) || finding.code == "figure.none"_L1;
        if (missing && (!line.left || std::any_of(remarks.begin(), remarks.end(), [&](const LineRemark &remark) {
                return remark.column == column;
            }))) {
            continue;
        }
        const RemarkLevel level = finding.error ? RemarkLevel::Error : RemarkLevel::Warning;
        remarks.append({level, column, finding.code, findingText(finding.code)});
    }
    if (line.left && line.text(EntryColumn::Kind).isEmpty()) {
        remarks.append({RemarkLevel::Error, EntryColumn::Kind, u"kind.missing"_s,
            QCoreApplication::translate("EntryLine", "The kind is missing.")});
    }
    std::stable_sort(
        remarks.begin(), remarks.end(), [](const LineRemark &a, const LineRemark &b) { return a.level > b.level; });
    return remarks;
}

QList<LineRemark> obstaclesOf(const EntryLine &line, QDate today, bool sameInSession)
{
    EntryLine judged = line;
    judged.left = true;
    judged.error.reset();
    QList<LineRemark> obstacles;
    for (const LineRemark &remark : remarksOf(judged, today, sameInSession)) {
        const bool doubled = remark.code == "entry.twice"_L1 && !line.insisted;
        if (remark.level == RemarkLevel::Error || doubled) {
            obstacles.append(remark);
        }
    }
    return obstacles;
}

QString joinedSentences(const QStringList &sentences)
{
    QString joined;
    for (const QString &sentence : sentences) {
        joined = joined.isEmpty()
            ? sentence
            : QCoreApplication::translate("EntryLine", "%1 %2", "two sentences").arg(joined, sentence);
    }
    return joined;
}

QJsonObject toJson(const EntryLine &line)
{
    QJsonObject json;
    QJsonArray texts;
    QJsonArray fromAbove;
    for (const EntryColumn column : typedColumns) {
        texts.append(line.text(column));
        fromAbove.append(line.fromAbove.at(static_cast<size_t>(column)));
    }
    json.insert("texts"_L1, texts);
    json.insert("fromAbove"_L1, fromAbove);
    if (line.dateBase.isValid()) {
        json.insert("dateBase"_L1, line.dateBase.toString(Qt::ISODate));
    }
    if (line.member) {
        json.insert("member"_L1, line.member->id.value);
        json.insert("branch"_L1, line.member->branchName);
    }
    if (!line.belonging.isEmpty()) {
        json.insert("belonging"_L1, line.belonging);
    }
    if (line.pasted) {
        json.insert("pasted"_L1, true);
    }
    if (line.isAmending()) {
        json.insert("amends"_L1, line.amends.value);
    }
    return json;
}

EntryLine lineFromJson(const QJsonObject &json)
{
    EntryLine line;
    const QJsonArray texts = json.value("texts"_L1).toArray();
    const QJsonArray fromAbove = json.value("fromAbove"_L1).toArray();
    for (const EntryColumn column : typedColumns) {
        line.text(column) = texts.at(static_cast<qsizetype>(column)).toString();
        line.fromAbove.at(static_cast<size_t>(column)) = fromAbove.at(static_cast<qsizetype>(column)).toBool();
    }
    line.dateBase = QDate::fromString(json.value("dateBase"_L1).toString(), Qt::ISODate);
    line.belonging = json.value("belonging"_L1).toString();
    line.pasted = json.value("pasted"_L1).toBool();
    line.restored = true;
    line.left = true;
    if (const qint64 member = json.value("member"_L1).toInteger(); member != 0) {
        MemberRow row;
        row.id.value = member;
        row.name = line.text(EntryColumn::Who);
        row.branchName = json.value("branch"_L1).toString();
        line.member = row;
    }
    line.amends.value = json.value("amends"_L1).toInteger();
    return line;
}

} // namespace dangjian
