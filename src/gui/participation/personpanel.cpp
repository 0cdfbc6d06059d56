// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/personpanel.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/words.h"
#include "participation/personyearbar.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace dangjian {

namespace {

constexpr qsizetype entriesShown = 6;

QLabel *wrapping(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

PersonPanel::PersonPanel(Workplace &workplace, QWidget *parent)
    : QFrame(parent),
      m_workplace(workplace),
      m_captionLabel(wrapping(this, "personCaptionLabel")),
      m_nameLabel(wrapping(this, "personNameLabel")),
      m_belongingLabel(wrapping(this, "personBelongingLabel")),
      m_yearLabel(wrapping(this, "personYearLabel")),
      m_hoursBar(new PersonYearBar(this)),
      m_deedsBar(new PersonYearBar(this)),
      m_entriesTitleLabel(wrapping(this, "personEntriesTitleLabel")),
      m_entriesLabel(wrapping(this, "personEntriesLabel"))
{
    setAccessibleName(tr("The person of the line in hand"));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    m_captionLabel->setPalette(quiet);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_nameLabel->setFont(large);
    QFont title = font();
    title.setBold(true);
    m_yearLabel->setFont(title);
    m_entriesTitleLabel->setFont(title);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_captionLabel);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_belongingLabel);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_yearLabel);
    layout->addWidget(m_hoursBar);
    layout->addWidget(m_deedsBar);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_entriesTitleLabel);
    layout->addWidget(m_entriesLabel);
    layout->addStretch(1);
    setFixedWidth(fontMetrics().horizontalAdvance(QChar(0x4E2D)) * 16);
    // What is said of a person must not make the window grow from line to line.
    setMinimumHeight(1);
    fill();
}

void PersonPanel::showLine(const EntryLine *line)
{
    MemberId member;
    int minutes = 0;
    int deeds = 0;
    bool volunteer = false;
    if (line != nullptr && line->member) {
        member = line->member->id;
        const QDate today = m_workplace.services().store.clock().today();
        if (line->isEditable() && !line->isAmending() && line->date(today).year() == today.year()) {
            minutes = line->minutes().value_or(0);
            volunteer = line->kind() == ParticipationKind::Volunteer;
            deeds = line->deeds().value_or(0);
        }
    }
    m_justEntered = m_member && line != nullptr && line->isEditable() && !line->member;
    if (m_justEntered) {
        member = m_member;
    }
    const bool other = member != m_member;
    m_member = member;
    m_addedMinutes = minutes;
    m_addedVolunteerMinutes = volunteer ? minutes : 0;
    m_addedDeeds = deeds;
    if (other) {
        m_details.reset();
        m_entries.clear();
        ask();
    }
    fill();
}

void PersonPanel::refresh()
{
    ask();
}

void PersonPanel::ask()
{
    const quint64 serial = ++m_serial;
    if (!m_member) {
        return;
    }
    Services &services = m_workplace.services();
    afterwards(services.members.show(m_member), this, [this, serial](const Result<MemberDetails> &details) {
        if (serial == m_serial && details) {
            m_details = *details;
            fill();
        }
    });
    afterwards(services.participation.ofMember(m_member, services.store.clock().today().year()), this,
        [this, serial](const Result<QList<Participation>> &entries) {
            if (serial == m_serial && entries) {
                m_entries = *entries;
                fill();
            }
        });
}

void PersonPanel::fill()
{
    const bool known = m_details.has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{m_yearLabel, m_hoursBar, m_deedsBar, m_entriesTitleLabel,
             m_entriesLabel, m_belongingLabel, m_captionLabel}) {
        part->setVisible(known);
    }
    if (!known) {
        m_nameLabel->setVisible(!m_member);
        m_nameLabel->setText({});
        return;
    }
    const MemberDetails &details = *m_details;
    m_nameLabel->setVisible(true);
    m_nameLabel->setText(details.member.name);
    m_captionLabel->setText(m_justEntered ? tr("Just entered") : tr("Line in hand"));
    QStringList belonging{wordFor(details.member.category), details.branchName, details.unitName};
    for (const Certificate &certificate : details.certificates) {
        if (certificate.state == CertificateState::Valid) {
            belonging.append(certificate.number);
            break;
        }
    }
    belonging.removeAll(QString());
    m_belongingLabel->setText(belonging.join(QLatin1Char('\n')));
    const int year = m_workplace.services().store.clock().today().year();
    m_yearLabel->setText(tr("The year %1").arg(year));
    const auto hours = [](int minutes) { return minutes / 60.0; };
    // The duty counts volunteer hours; where nothing is owed, all hours stand there.
    const bool owed = details.duty.minutes > 0;
    const int minutes = owed ? details.year.volunteerMinutes : details.year.minutes;
    const int addedMinutes = owed ? m_addedVolunteerMinutes : m_addedMinutes;
    const QString addedHours = addedMinutes > 0 ? tr(" (+%1)").arg(hoursText(addedMinutes)) : QString();
    const QString addedDeeds = m_addedDeeds > 0 ? tr(" (+%1)").arg(m_addedDeeds) : QString();
    m_hoursBar->setFigures(owed
            ? tr("%1 of %2 hours").arg(hoursText(minutes), hoursText(details.duty.minutes)) + addedHours
            : tr("%1 hours").arg(hoursText(minutes)) + addedHours,
        hours(minutes), hours(addedMinutes), hours(details.duty.minutes));
    m_deedsBar->setFigures(details.duty.deeds > 0
            ? tr("%1 of %2 deeds").arg(details.year.deeds).arg(details.duty.deeds) + addedDeeds
            : tr("%1 deeds").arg(details.year.deeds) + addedDeeds,
        details.year.deeds, m_addedDeeds, details.duty.deeds);
    QStringList lines;
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend() && lines.size() < entriesShown; ++entry) {
        if (entry->state == ParticipationState::Valid) {
            lines.append(entry->date.toString(QStringLiteral("MM-dd ")) + entry->content
                + (entry->minutes > 0 ? tr(" %1 h").arg(hoursText(entry->minutes)) : QString()));
        }
    }
    m_entriesTitleLabel->setText(tr("Entered last"));
    m_entriesLabel->setText(lines.isEmpty() ? tr("Nothing this year") : lines.join(QLatin1Char('\n')));
}

} // namespace dangjian
