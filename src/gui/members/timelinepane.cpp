// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/timelinepane.h"

#include "app/listexport.h"
#include "app/words.h"
#include "listpage/listtable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace dangjian {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

QString periodWord(const MemberPeriod &period)
{
    if (period.subject == QStringLiteral("branch"))
        return period.name;
    if (period.subject == QStringLiteral("category"))
        return wordFor(fromCode<MemberCategory>(period.value).value_or(MemberCategory::Branch));
    if (period.subject == QStringLiteral("standing"))
        return wordFor(fromCode<Standing>(period.value).value_or(Standing::Full));
    return wordFor(fromCode<MembershipState>(period.value).value_or(MembershipState::Normal));
}

QString subjectWord(const QString &subject)
{
    if (subject == QStringLiteral("branch"))
        return said(QT_TRANSLATE_NOOP("Timeline", "Branch"));
    if (subject == QStringLiteral("category"))
        return said(QT_TRANSLATE_NOOP("Timeline", "Category"));
    if (subject == QStringLiteral("standing"))
        return said(QT_TRANSLATE_NOOP("Timeline", "Standing"));
    return said(QT_TRANSLATE_NOOP("Timeline", "State"));
}

} // namespace

QList<LifeEvent> lifeOf(const MemberDetails &details, const QList<Participation> &records)
{
    QList<LifeEvent> events;
    const auto add = [&events](QDate on, const QString &what, const QString &detail) {
        events.append({on, what, detail});
    };
    const Member &member = details.member;
    if (member.joined.isValid())
        add(member.joined, said(QT_TRANSLATE_NOOP("Timeline", "Joined the Party")), member.introducers);
    if (member.full.isValid())
        add(member.full, said(QT_TRANSLATE_NOOP("Timeline", "Became a full member")), {});
    if (member.reported.isValid())
        add(member.reported, said(QT_TRANSLATE_NOOP("Timeline", "Reported in")), details.branchName);
    if (member.lostContact && member.lostSince.isValid())
        add(member.lostSince, said(QT_TRANSLATE_NOOP("Timeline", "Contact lost")), {});
    for (const MemberPeriod &period : details.periods) {
        const QString until = period.until.isValid()
            ? said(QT_TRANSLATE_NOOP("Timeline", "until %1")).arg(dateText(period.until.addDays(-1)))
            : QString();
        QStringList detail{periodWord(period), until, period.reason};
        detail.removeAll(QString());
        add(period.from, subjectWord(period.subject), detail.join(QStringLiteral(" · ")));
    }
    for (const Certificate &certificate : details.certificates) {
        add(certificate.issued, said(QT_TRANSLATE_NOOP("Timeline", "Certificate issued")),
            QStringList{certificate.number, wordFor(certificate.kind)}.join(QStringLiteral(" · ")));
        if (certificate.ended.isValid()) {
            QStringList detail{certificate.number, wordFor(certificate.state), certificate.reason};
            detail.removeAll(QString());
            add(certificate.ended, said(QT_TRANSLATE_NOOP("Timeline", "Certificate ended")),
                detail.join(QStringLiteral(" · ")));
        }
    }
    struct Year
    {
        int records = 0;
        int minutes = 0;
        int deeds = 0;
        QDate last;
    };
    std::map<int, Year> years;
    for (const Participation &entry : records) {
        if (entry.state != ParticipationState::Valid)
            continue;
        Year &year = years[entry.date.year()];
        ++year.records;
        year.minutes += entry.minutes;
        year.deeds += entry.deeds;
        year.last = std::max(year.last, entry.date);
    }
    for (const auto &[number, year] : years)
        add(year.last, said(QT_TRANSLATE_NOOP("Timeline", "Community work in %1")).arg(number),
            said(QT_TRANSLATE_NOOP("Timeline", "Records: %1   Hours: %2   Deeds: %3"))
                .arg(year.records)
                .arg(hoursText(year.minutes))
                .arg(year.deeds));
    // What has no date is the oldest that is known.
    std::stable_sort(
        events.begin(), events.end(), [](const LifeEvent &left, const LifeEvent &right) { return left.on > right.on; });
    return events;
}

TimelinePane::TimelinePane(QWidget *parent)
    : QWidget(parent), m_model(new QStandardItemModel(this)), m_table(new ListTable(this))
{
    m_table->setObjectName(QStringLiteral("timelineTable"));
    m_table->setAccessibleName(tr("Time line"));
    m_table->setModel(m_model);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addWidget(m_table);
}

void TimelinePane::showLife(const MemberDetails &details, const QList<Participation> &records)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Date"), tr("What"), tr("Details")});
    const QList<LifeEvent> events = lifeOf(details, records);
    for (const LifeEvent &event : events) {
        const QString on = event.on.isValid() ? dateText(event.on) : tr("not known");
        QList<QStandardItem *> items{
            new QStandardItem(on), new QStandardItem(event.what), new QStandardItem(event.detail)};
        for (QStandardItem *item : std::as_const(items))
            item->setEditable(false);
        if (event.on.isValid())
            items.first()->setData(event.on, ExportValueRole);
        m_model->appendRow(items);
    }
    m_table->setColumnCharacters({13, 24, 60});
    m_table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace dangjian
