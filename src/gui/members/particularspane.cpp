// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/particularspane.h"

#include "app/appearance.h"
#include "app/words.h"
#include "codelists/codelist.h"
#include "members/idnumber.h"
#include "members/personwords.h"

#include <QGridLayout>
#include <QLabel>

namespace dangjian {

namespace {

/** Rosters bring occupations and specialties as codes and as free text alike. */
QString codeOrText(const CodeList &list, const QString &value)
{
    const QString name = list.nameOf(value);
    return name.isEmpty() ? value : name;
}

} // namespace

ParticularsPane::ParticularsPane(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("particularsPane"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void ParticularsPane::showDetails(const MemberDetails &details, QDate today, bool revealed)
{
    const Member &member = details.member;
    delete takeWidget();
    m_page = new QWidget;
    m_page->setAutoFillBackground(false);
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(0, 8, 12, 8);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    m_row = 0;
    const auto phone = [revealed](const QString &number) { return revealed ? number : maskedPhone(number); };
    const QString born = member.birth.isValid()
        ? tr("%1 (%2 years)").arg(dateText(member.birth)).arg(ageOn(member.birth, today))
        : QString();
    addGroup(tr("Person"),
        {{tr("Name"), member.name}, {tr("Sex"), wordFor(member.sex)},
            {tr("ID number"), revealed ? member.idNumber : maskedIdNumber(member.idNumber)}, {tr("Born"), born},
            {tr("Ethnicity"), ethnicityCodes().nameOf(member.ethnicity)}, {tr("Native place"), member.nativePlace},
            {tr("Education"), codeOrText(educationCodes(), member.education)}, {tr("Degree"), member.degree},
            {tr("School"), member.school}, {tr("Specialties"), codeOrText(specialtyCodes(), member.specialties)}});
    addGroup(tr("Membership"),
        {{tr("Joined the Party"), dateText(member.joined)}, {tr("Full member since"), dateText(member.full)},
            {tr("Standing"), wordFor(member.standing)}, {tr("Introducers"), member.introducers},
            {tr("Branch"), details.branchName}, {tr("Subdistrict"), details.subdistrictName},
            {tr("Category"), wordFor(member.category)}, {tr("Relation"), wordFor(member.relation)},
            {tr("State"), wordFor(member.state)}, {tr("Reported in"), dateText(member.reported)}});
    addGroup(tr("Work and contact"),
        {{tr("Unit"), details.unitName}, {tr("Post"), member.post},
            {tr("Occupation"), codeOrText(occupationCodes(), member.occupation)}, {tr("Mobile"), phone(member.mobile)},
            {tr("Telephone"), phone(member.phone)},
            {tr("Address"), revealed ? member.address : maskedAddress(member.address)},
            {tr("Place"), details.placeName}});
    QString lost;
    if (member.lostContact)
        lost = member.lostSince.isValid() ? tr("since %1").arg(dateText(member.lostSince)) : tr("yes");
    QString away;
    if (member.away)
        away = member.awayWhere.isEmpty() ? tr("yes") : member.awayWhere;
    addGroup(tr("Care"),
        {{tr("Lost contact"), lost}, {tr("Away"), away}, {tr("Hardship"), member.hardship ? tr("yes") : QString()},
            {tr("Remarks"), member.remarks}});
    m_grid->setRowStretch(m_row, 1);
    setWidget(m_page);
}

void ParticularsPane::addGroup(const QString &title, const QList<std::pair<QString, QString>> &fields)
{
    auto *heading = new QLabel(title, m_page);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    if (m_row > 0)
        m_grid->setRowMinimumHeight(m_row++, 8);
    m_grid->addWidget(heading, m_row++, 0, 1, 4);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    for (int i = 0; i < fields.size(); ++i) {
        const auto &[name, value] = fields.at(i);
        auto *label = new QLabel(name, m_page);
        label->setPalette(quiet);
        label->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 12);
        auto *text = new QLabel(value.isEmpty() ? QStringLiteral("—") : value, m_page);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setFocusPolicy(Qt::ClickFocus);
        text->setAccessibleName(name);
        m_grid->addWidget(label, m_row + i / 2, i % 2 * 2, Qt::AlignTop);
        m_grid->addWidget(text, m_row + i / 2, i % 2 * 2 + 1, Qt::AlignTop);
    }
    m_row += int(fields.size() + 1) / 2;
}

} // namespace dangjian
