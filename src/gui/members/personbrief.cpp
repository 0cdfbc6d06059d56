// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/personbrief.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/words.h"
#include "app/workplace.h"
#include "members/dutybar.h"
#include "members/idnumber.h"
#include "members/personwords.h"
#include "members/photoview.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int recordsShown = 5;

} // namespace

PersonBrief::PersonBrief(Workplace &workplace, QWidget *parent)
    : QScrollArea(parent),
      m_workplace(workplace),
      m_person(new QWidget(this)),
      m_noneLabel(new QLabel(this)),
      m_photo(new PhotoView(m_person)),
      m_nameLabel(new QLabel(m_person)),
      m_categoryLabel(new QLabel(m_person)),
      m_certificateLabel(new QLabel(m_person)),
      m_fields(new QFormLayout),
      m_dutyBar(new DutyBar(m_person)),
      m_recordsLabel(new QLabel(m_person)),
      m_openButton(new QPushButton(tr("&Open"), m_person)),
      m_entryButton(new QPushButton(tr("Enter a &record"), m_person))
{
    setObjectName(QStringLiteral("personBrief"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(fontMetrics().height() * 11);

    QFont nameFont = m_nameLabel->font();
    nameFont.setPointSizeF(nameFont.pointSizeF() * 1.4);
    nameFont.setBold(true);
    m_nameLabel->setFont(nameFont);
    m_nameLabel->setObjectName(QStringLiteral("briefNameLabel"));
    m_nameLabel->setWordWrap(true);
    m_categoryLabel->setWordWrap(true);
    m_certificateLabel->setFont(figureFont(m_certificateLabel->font()));
    m_certificateLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_recordsLabel->setWordWrap(true);
    m_recordsLabel->setTextFormat(Qt::RichText);
    m_openButton->setObjectName(QStringLiteral("briefOpenButton"));
    m_entryButton->setObjectName(QStringLiteral("briefEntryButton"));
    m_openButton->setAutoDefault(false);
    m_entryButton->setAutoDefault(false);

    auto *headTexts = new QVBoxLayout;
    headTexts->setSpacing(4);
    headTexts->addWidget(m_nameLabel);
    headTexts->addWidget(m_categoryLabel);
    headTexts->addWidget(m_certificateLabel);
    headTexts->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_photo, 0, Qt::AlignTop);
    head->addLayout(headTexts, 1);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setHorizontalSpacing(10);
    m_fields->setVerticalSpacing(4);
    m_fields->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_fields->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_openButton);
    buttons->addWidget(m_entryButton);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(m_person);
    rows->setContentsMargins(10, 0, 2, 0);
    rows->setSpacing(10);
    rows->addLayout(head);
    rows->addLayout(buttons);
    rows->addWidget(m_dutyBar);
    rows->addLayout(m_fields);
    rows->addWidget(m_recordsLabel);
    rows->addStretch(1);
    m_noneLabel->setAlignment(Qt::AlignCenter);
    m_noneLabel->setWordWrap(true);
    auto *both = new QWidget(this);
    auto *bothRows = new QVBoxLayout(both);
    bothRows->setContentsMargins(0, 0, 0, 0);
    bothRows->addWidget(m_person, 1);
    bothRows->addWidget(m_noneLabel, 1);
    setWidget(both);
    viewport()->setAutoFillBackground(false);
    both->setAutoFillBackground(false);

    connect(m_openButton, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_member); });
    connect(m_entryButton, &QPushButton::clicked, this, [this] { Q_EMIT entryRequested(m_member); });
    showMember({});
}

void PersonBrief::showCount(int selected)
{
    m_member = {};
    m_person->hide();
    m_noneLabel->setText(tr("%1 people are selected. Actions apply to all of them.").arg(selected));
    m_noneLabel->show();
}

void PersonBrief::showMember(MemberId id)
{
    m_member = id;
    if (!id) {
        m_person->hide();
        m_noneLabel->setText({});
        m_noneLabel->show();
        return;
    }
    afterwards(m_workplace.services().members.show(id), this, [this, id](const Result<MemberDetails> &details) {
        if (id == m_member && details)
            showDetails(*details);
    });
    const int year = m_workplace.services().store.clock().today().year();
    afterwards(m_workplace.services().participation.ofMember(id, year), this,
        [this, id](const Result<QList<Participation>> &records) {
            if (id == m_member && records)
                showRecords(*records);
        });
}

void PersonBrief::showDetails(const MemberDetails &details)
{
    const Member &member = details.member;
    m_photo->showMember(m_workplace.services(), member.id);
    m_nameLabel->setText(member.name);
    m_categoryLabel->setText(standingLine(member));
    m_certificateLabel->setText(validCertificate(details));
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    const auto add = [this](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *label = new QLabel(name, m_person);
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
        label->setPalette(quiet);
        auto *text = new QLabel(value, m_person);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_fields->addRow(label, text);
    };
    const QDate today = m_workplace.services().store.clock().today();
    add(tr("Branch"), details.branchName);
    add(tr("Unit"), details.unitName);
    add(tr("Post"), member.post);
    const QString age = member.birth.isValid() ? QString::number(ageOn(member.birth, today)) : QString();
    add(tr("Sex, age"), QStringList{wordFor(member.sex), age}.join(QStringLiteral("  ")));
    add(tr("Joined"), dateText(member.joined));
    add(tr("Mobile"), maskedPhone(member.mobile));
    add(tr("Address"), maskedAddress(member.address));
    m_dutyBar->setFigures(today.year(), details.year, details.duty);
    m_noneLabel->hide();
    m_person->show();
}

void PersonBrief::showRecords(const QList<Participation> &records)
{
    QList<Participation> valid;
    std::copy_if(records.cbegin(), records.cend(), std::back_inserter(valid),
        [](const Participation &entry) { return entry.state == ParticipationState::Valid; });
    std::stable_sort(valid.begin(), valid.end(),
        [](const Participation &left, const Participation &right) { return left.date > right.date; });
    const QString quiet = shadesOf(palette()).secondary.name();
    QString html;
    for (const Participation &entry : valid.mid(0, recordsShown))
        html += QStringLiteral("<p style='margin:0 0 6px 0'><span style='color:%1'>%2 · %3</span><br>%4</p>")
                    .arg(quiet, entry.date.toString(Qt::ISODate), tr("%1 h").arg(hoursText(entry.minutes)),
                        entry.content.toHtmlEscaped());
    m_recordsLabel->setText(html);
    m_recordsLabel->setVisible(!html.isEmpty());
}

} // namespace dangjian
