// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperoptionspane.h"

#include "app/appearance.h"
#include "listpage/datefield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace dangjian {

namespace {

constexpr int labelsAcross = 3;
constexpr int labelsOnSheet = 24;
constexpr int longestValidity = 365;

} // namespace

PaperOptionsPane::PaperOptionsPane(QDate today, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent),
      m_today(today),
      m_fromEdit(new DateField(this)),
      m_untilEdit(new DateField(this)),
      m_validSpin(new QSpinBox(this)),
      m_startSpin(new QSpinBox(this)),
      m_start(new QWidget(this)),
      m_startLabel(new QLabel(m_start)),
      m_envelopeCheck(new QCheckBox(tr("The envelopes have printed bo&xes"), this)),
      m_clearCheck(new QCheckBox(tr("Phones and addresses not &masked"), this)),
      m_clearLabel(new QLabel(this))
{
    m_fromEdit->setObjectName(QStringLiteral("fromEdit"));
    m_untilEdit->setObjectName(QStringLiteral("untilEdit"));
    m_validSpin->setObjectName(QStringLiteral("validSpin"));
    m_startSpin->setObjectName(QStringLiteral("startSpin"));
    m_envelopeCheck->setObjectName(QStringLiteral("envelopeCheck"));
    m_clearCheck->setObjectName(QStringLiteral("clearCheck"));
    m_fromEdit->setDate(QDate(today.year(), 1, 1));
    m_untilEdit->setDate(today);
    m_validSpin->setRange(0, longestValidity);
    m_validSpin->setValue(LetterOptions().validDays);
    m_validSpin->setSpecialValueText(tr("without limit"));
    m_validSpin->setSuffix(tr(" days"));
    m_startSpin->setRange(1, labelsOnSheet);
    auto *start = new QHBoxLayout(m_start);
    start->setContentsMargins(0, 0, 0, 0);
    start->addWidget(m_startSpin);
    start->addWidget(m_startLabel, 1);
    m_clearLabel->setWordWrap(orientation == Qt::Vertical);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    m_startLabel->setPalette(quiet);
    m_clearLabel->setPalette(quiet);

    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    m_rows = {{label(tr("S&ervices from"), m_fromEdit), m_fromEdit}, {label(tr("un&til"), m_untilEdit), m_untilEdit},
        {label(tr("V&alid days"), m_validSpin), m_validSpin}, {label(tr("First free la&bel"), m_startSpin), m_start},
        {nullptr, m_envelopeCheck}, {nullptr, m_clearCheck}, {nullptr, m_clearLabel}};
    auto *form = orientation == Qt::Vertical ? new QFormLayout(this) : nullptr;
    auto *line = form ? nullptr : new QHBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    for (const Row &row : std::as_const(m_rows)) {
        if (form && row.label)
            form->addRow(row.label, row.field);
        else if (form)
            form->addRow(row.field);
        if (line && row.label)
            line->addWidget(row.label);
        if (line)
            line->addWidget(row.field);
    }
    if (form)
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    else
        line->addStretch(1);

    for (DateField *field : {m_fromEdit, m_untilEdit})
        connect(field, &DateField::dateChanged, this, &PaperOptionsPane::changed);
    for (QSpinBox *spin : {m_validSpin, m_startSpin})
        connect(spin, &QSpinBox::valueChanged, this, &PaperOptionsPane::changed);
    for (QCheckBox *check : {m_envelopeCheck, m_clearCheck})
        connect(check, &QCheckBox::toggled, this, &PaperOptionsPane::changed);
    connect(this, &PaperOptionsPane::changed, this, &PaperOptionsPane::explain);
    explain();
    showFor(m_kind);
}

void PaperOptionsPane::explain()
{
    const int at = m_startSpin->value() - 1;
    m_startLabel->setText(tr("row %1, column %2 of the sheet").arg(at / labelsAcross + 1).arg(at % labelsAcross + 1));
    m_clearLabel->setText(m_clearCheck->isChecked()
            ? tr("The list will hold phones and addresses in full. The journal records that you took them.")
            : tr("Phones and addresses are masked in the list."));
}

void PaperOptionsPane::showFor(PaperKind kind)
{
    m_kind = kind;
    for (QWidget *field : std::initializer_list<QWidget *>{m_fromEdit, m_untilEdit, m_validSpin})
        show(field, kind == PaperKind::VolunteerProof);
    show(m_start, kind == PaperKind::Labels);
    show(m_envelopeCheck, kind == PaperKind::EnvelopeDl || kind == PaperKind::EnvelopeC5);
    show(m_clearCheck, kind == PaperKind::Roster);
    show(m_clearLabel, kind == PaperKind::Roster);
    setVisible(kind != PaperKind::Certificate && kind != PaperKind::RegistrationForm && kind != PaperKind::Letter
        && kind != PaperKind::Photos);
}

void PaperOptionsPane::show(QWidget *field, bool shown)
{
    field->setVisible(shown);
    for (const Row &row : std::as_const(m_rows))
        if (row.field == field && row.label)
            row.label->setVisible(shown);
}

LetterOptions PaperOptionsPane::options() const
{
    LetterOptions options;
    options.from = m_fromEdit->date();
    options.until = m_untilEdit->date();
    options.validDays = m_validSpin->value();
    options.clear = m_kind == PaperKind::Roster && m_clearCheck->isChecked();
    options.startLabel = m_startSpin->value();
    options.printedEnvelope = m_envelopeCheck->isChecked();
    return options;
}

QString PaperOptionsPane::fault() const
{
    if (m_kind != PaperKind::VolunteerProof)
        return {};
    if (!m_fromEdit->isAcceptable() || !m_untilEdit->isAcceptable())
        return tr("Give the days of the period like 2026-10-31.");
    const QDate until = m_untilEdit->date().isValid() ? m_untilEdit->date() : m_today;
    if (m_fromEdit->date().isValid() && m_fromEdit->date() > until)
        return tr("The period ends before it begins.");
    return {};
}

} // namespace dangjian
