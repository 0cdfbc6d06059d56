// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/runparts.h"

#include "rendering/printrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

QString compact(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

QString membersJson(const QList<BranchGroup> &groups)
{
    QJsonArray json;
    for (const BranchGroup &group : groups) {
        QJsonArray ids;
        for (MemberId id : group.members)
            ids.append(id.value);
        json.append(QJsonArray{group.branch.value, ids});
    }
    return compact(json);
}

QList<BranchGroup> groupsOfPart(const PaperRunPart &part)
{
    QList<BranchGroup> groups;
    for (const QJsonValue value : QJsonDocument::fromJson(part.members.toUtf8()).array()) {
        BranchGroup group{OrganizationId{value.toArray().at(0).toInteger()}, {}};
        for (const QJsonValue id : value.toArray().at(1).toArray())
            group.members.append(MemberId{id.toInteger()});
        groups.append(group);
    }
    return groups;
}

QString sentJson(const QList<SentPaper> &papers)
{
    QJsonArray json;
    for (const SentPaper &paper : papers) {
        QJsonArray lines;
        for (qint64 id : paper.lines.participationIds)
            lines.append(id);
        json.append(QJsonObject{{u"member"_s, paper.member.value}, {u"first"_s, paper.firstSide},
            {u"sides"_s, paper.sides}, {u"certificate"_s, paper.lines.certificate.value},
            {u"printed"_s, paper.lines.printed}, {u"lines"_s, lines}});
    }
    return compact(json);
}

QList<SentPaper> sentOfPart(const PaperRunPart &part)
{
    QList<SentPaper> papers;
    for (const QJsonValue value : QJsonDocument::fromJson(part.sent.toUtf8()).array()) {
        const QJsonObject json = value.toObject();
        SentPaper paper;
        paper.member = MemberId{json.value(u"member"_s).toInteger()};
        paper.firstSide = json.value(u"first"_s).toInt();
        paper.sides = json.value(u"sides"_s).toInt();
        paper.lines.certificate = CertificateId{json.value(u"certificate"_s).toInteger()};
        paper.lines.printed = json.value(u"printed"_s).toInt();
        for (const QJsonValue id : json.value(u"lines"_s).toArray())
            paper.lines.participationIds.append(id.toInteger());
        papers.append(paper);
    }
    return papers;
}

QList<PaperRunPart> divideIntoParts(const QList<BranchGroup> &groups, const PrintOptions &options, bool onPrinter)
{
    qsizetype members = 0;
    for (const BranchGroup &group : groups)
        members += group.members.size();
    const QString file = onPrinter ? QString() : options.file;
    QList<PaperRunPart> parts;
    qsizetype group = 0;
    qsizetype taken = 0; // of the group
    for (const RunPart &each : divideRun(file, {}, members, std::max(1, options.membersPerFile))) {
        PaperRunPart part;
        part.number = int(parts.size()) + 1;
        part.file = onPrinter ? QString() : each.file;
        QList<BranchGroup> people;
        for (qsizetype left = each.count; left > 0;) {
            const BranchGroup &from = groups.at(group);
            const qsizetype count = std::min(left, from.members.size() - taken);
            people.append({from.branch, from.members.mid(taken, count)});
            left -= count;
            taken += count;
            if (taken == from.members.size()) {
                ++group;
                taken = 0;
            }
        }
        part.members = membersJson(people);
        parts.append(part);
    }
    return parts;
}

QList<PaperRunPart> divideSheets(const QList<BranchGroup> &groups, const PrintOptions &options, bool onPrinter)
{
    QList<QList<BranchGroup>> divided;
    qsizetype people = 0; // in the part in hand
    for (const BranchGroup &group : groups) {
        const qsizetype more = group.members.size();
        if (divided.isEmpty() || (more > 0 && people > 0 && people + more > options.membersPerFile)) {
            divided.append(QList<BranchGroup>());
            people = 0;
        }
        people += more;
        divided.last().append(group);
    }
    const QList<RunPart> files = divideRun(onPrinter ? QString() : options.file, {}, divided.size(), 1);
    QList<PaperRunPart> parts;
    for (qsizetype i = 0; i < divided.size(); ++i) {
        PaperRunPart part;
        part.number = int(i) + 1;
        part.file = onPrinter ? QString() : files[i].file;
        part.members = membersJson(divided[i]);
        parts.append(part);
    }
    return parts;
}

qsizetype groupsDone(const PaperRunPart &part)
{
    const QList<BranchGroup> groups = groupsOfPart(part);
    if (part.state == PaperPartState::Finished)
        return groups.size();
    qsizetype done = 0;
    for (qsizetype people = 0; done < groups.size() && people + groups[done].members.size() <= part.membersDone; ++done)
        people += groups[done].members.size();
    // The sums come last, and with them the part ends.
    return std::min(done, groups.size() - 1);
}

void advanceSheets(PaperRunPart &part, int pages)
{
    const QList<BranchGroup> groups = groupsOfPart(part);
    const QList<SentPaper> sent = sentOfPart(part);
    qsizetype group = groupsDone(part);
    part.state = PaperPartState::Open;
    part.sent.clear();
    part.sidesDone = 0;
    for (const SentPaper &paper : sent) {
        const int sides = paper.sides - paper.firstSide;
        if (pages < sides) {
            part.sidesDone = paper.firstSide + pages;
            if (part.sidesDone > 0)
                part.sent = sentJson({paper});
            return;
        }
        pages -= sides;
        part.membersDone += int(groups.value(group++).members.size());
    }
    part.state = PaperPartState::Finished;
}

QList<CertificateService::Printed> printedOf(
    const QList<SentPaper> &papers, Imposition imposition, qsizetype whole, int sidesOfNext)
{
    QList<CertificateService::Printed> printed;
    const auto add = [&](const SentPaper &paper, int end, bool last) {
        if (paper.lines.certificate.isNull())
            return;
        QSet<int> sides;
        for (int side = paper.firstSide; side < end; ++side)
            sides.insert(side);
        auto noted = printedSides(paper.lines, imposition, sides);
        // The sides before came out of an earlier job, with the lines that stood on them then.
        if (last && !noted)
            noted = CertificateService::Printed{paper.lines.certificate, {}, paper.lines.printed + 1, true};
        if (!noted)
            return;
        noted->whole = last;
        printed.append(*noted);
    };
    for (qsizetype i = 0; i < std::min(whole, papers.size()); ++i)
        add(papers[i], papers[i].sides, true);
    if (whole < papers.size() && sidesOfNext > 0)
        add(papers[whole], std::min(papers[whole].firstSide + sidesOfNext, papers[whole].sides), false);
    return printed;
}

} // namespace dangjian
