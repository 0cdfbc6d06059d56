// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/personpanel.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/words.h"
#include "members/dutybar.h"

#include <QLabel>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace dangjian {

namespace {

constexpr qsizetype entriesShown = 6;
constexpr QChar hoursMark(0x1F); // before the hours of a line, which are never cut

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
      m_dutyBar(new DutyBar(this)),
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
    m_entriesTitleLabel->setFont(title);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_captionLabel);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_belongingLabel);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_dutyBar);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_entriesTitleLabel);
    layout->addWidget(m_entriesLabel);
    layout->addStretch(1);
    m_entriesLabel->setWordWrap(false);
    setFixedWidth(fontMetrics().horizontalAdvance(QChar(0x4E2D)) * 16);
    // What is said of a person must not make the window grow from line to line.
    setMinimumHeight(1);
    connect(&workplace, &Workplace::scopeChanged, this, [this] {
        if (!m_member) {
            ask();
        }
    });
    ask();
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
    m_coming = {0, minutes, deeds, volunteer ? minutes : 0};
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
    Services &services = m_workplace.services();
    if (!m_member) {
        // Nobody yet: where one stopped last.
        afterwards(services.participation.recent(m_workplace.scope(), static_cast<int>(entriesShown)), this,
            [this, serial](const Result<QList<ParticipationRow>> &rows) {
                if (serial == m_serial && rows) {
                    m_recent = *rows;
                    fill();
                }
            });
        return;
    }
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
    for (QWidget *part : std::initializer_list<QWidget *>{m_captionLabel, m_nameLabel, m_belongingLabel, m_dutyBar}) {
        part->setVisible(known);
    }
    for (QWidget *part : {m_entriesTitleLabel, m_entriesLabel}) {
        part->setVisible(known || (!m_member && !m_recent.isEmpty()));
    }
    m_entriesTitleLabel->setText(tr("Entered last"));
    QStringList lines;
    if (!known) {
        for (const ParticipationRow &row : std::as_const(m_recent)) {
            lines.append(lineFor(row.entry, row.memberName + QLatin1Char(' ')));
        }
        showEntries(lines);
        return;
    }
    const MemberDetails &details = *m_details;
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
    m_dutyBar->setFigures(m_workplace.services().store.clock().today().year(), details.year, details.duty);
    m_dutyBar->setComing(m_coming);
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend() && lines.size() < entriesShown; ++entry) {
        if (entry->state == ParticipationState::Valid) {
            lines.append(lineFor(*entry, {}));
        }
    }
    showEntries(lines.isEmpty() ? QStringList{tr("Nothing this year")} : lines);
}

void PersonPanel::showEntries(QStringList lines)
{
    m_entriesLabel->setToolTip(QString(lines.join(QLatin1Char('\n'))).remove(hoursMark));
    // A line each: day, person and hours are what one looks for; the words between them are cut at their end.
    const QMargins margins = layout()->contentsMargins();
    const int room = maximumWidth() - margins.left() - margins.right();
    const QFontMetrics metrics = m_entriesLabel->fontMetrics();
    for (QString &line : lines) {
        const qsizetype cut = line.indexOf(hoursMark);
        const QString hours = cut < 0 ? QString() : line.mid(cut + 1);
        line = metrics.elidedText(line.left(cut), Qt::ElideRight, room - metrics.horizontalAdvance(hours)) + hours;
    }
    m_entriesLabel->setText(lines.join(QLatin1Char('\n')));
}

QString PersonPanel::lineFor(const Participation &entry, const QString &who)
{
    return entry.date.toString(QStringLiteral("MM-dd ")) + who + entry.content
        + (entry.minutes > 0 ? hoursMark + tr(" %1 h").arg(hoursText(entry.minutes)) : QString());
}

} // namespace dangjian
