// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/amenddialog.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/words.h"
#include "app/workplace.h"
#include "members/ui_amenddialog.h"

#include <QPushButton>
#include <QTimer>

namespace dangjian {

AmendDialog::AmendDialog(Workplace &workplace, const Participation &entry, QWidget *parent)
    : QDialog(parent),
      m_form(std::make_unique<Ui::AmendDialog>()),
      m_workplace(workplace),
      m_entry(entry),
      m_examineTimer(new QTimer(this))
{
    m_form->setupUi(this);
    for (const auto &[kind, code] : Codes<ParticipationKind>::table)
        m_form->kindCombo->addItem(wordFor(kind), QString::fromLatin1(code));
    m_form->dateEdit->setDate(entry.date);
    m_form->kindCombo->setCurrentIndex(m_form->kindCombo->findData(codeOf(entry.kind)));
    m_form->contentEdit->setText(entry.content);
    m_form->hoursEdit->setText(hoursText(entry.minutes));
    m_form->deedsSpin->setValue(entry.deeds);
    m_form->placeEdit->setText(entry.place);
    m_form->certifierEdit->setText(entry.certifier);
    QPalette alert = m_form->findingLabel->palette();
    alert.setColor(QPalette::WindowText, shadesOf(palette()).warning);
    m_form->findingLabel->setPalette(alert);
    m_examineTimer->setSingleShot(true);
    m_examineTimer->setInterval(150);
    connect(m_examineTimer, &QTimer::timeout, this, &AmendDialog::examine);
    const auto later = [this] { m_examineTimer->start(); };
    connect(m_form->dateEdit, &DateField::dateChanged, this, later);
    connect(m_form->kindCombo, &QComboBox::currentIndexChanged, this, later);
    connect(m_form->deedsSpin, &QSpinBox::valueChanged, this, later);
    for (QLineEdit *edit : {m_form->contentEdit, m_form->hoursEdit, m_form->reasonEdit})
        connect(edit, &QLineEdit::textChanged, this, later);
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, &AmendDialog::save);
    m_form->reasonEdit->setFocus();
}

AmendDialog::~AmendDialog() = default;

Participation AmendDialog::input() const
{
    Participation entry = m_entry;
    entry.date = m_form->dateEdit->date();
    entry.kind = fromCode<ParticipationKind>(m_form->kindCombo->currentData().toString()).value_or(entry.kind);
    entry.content = m_form->contentEdit->text().trimmed();
    entry.minutes = minutesFromText(m_form->hoursEdit->text()).value_or(-1);
    entry.deeds = m_form->deedsSpin->value();
    entry.place = m_form->placeEdit->text().trimmed();
    entry.certifier = m_form->certifierEdit->text().trimmed();
    return entry;
}

void AmendDialog::examine()
{
    const Participation entry = input();
    if (entry.minutes < 0) {
        m_form->findingLabel->setText(tr("The hours are no figure: write 2, 1.5 or 1:30."));
        return;
    }
    afterwards(
        m_workplace.services().participation.examine(entry, {}), this, [this](const Result<EntryReport> &report) {
            if (!report)
                return;
            QStringList texts;
            for (const ParticipationFinding &finding : report->findings)
                texts.append(findingText(finding.code));
            m_form->findingLabel->setText(texts.join(u'\n'));
        });
}

void AmendDialog::save()
{
    const Participation entry = input();
    const QString reason = m_form->reasonEdit->text().trimmed();
    if (m_saving)
        return;
    if (reason.isEmpty()) {
        m_form->findingLabel->setText(tr("Say why the entry is amended; the reason stays in the log."));
        m_form->reasonEdit->setFocus();
        return;
    }
    if (entry.minutes < 0) {
        examine();
        m_form->hoursEdit->setFocus();
        return;
    }
    m_saving = true;
    afterwards(m_workplace.services().participation.amend(m_entry.id, entry, reason), this,
        [this](const Result<ParticipationId> &amended) {
            m_saving = false;
            if (amended) {
                accept();
                return;
            }
            m_form->findingLabel->setText(errorText(amended.error()));
        });
}

void AmendDialog::reject()
{
    const Participation now = input();
    const bool touched = now.date != m_entry.date || now.kind != m_entry.kind || now.content != m_entry.content
        || now.minutes != m_entry.minutes || now.deeds != m_entry.deeds || now.place != m_entry.place
        || now.certifier != m_entry.certifier;
    if (touched
        && !m_workplace.prompts().confirmLoss(
            this, windowTitle(), tr("What you typed has not been saved."), tr("Discard it")))
        return;
    QDialog::reject();
}

} // namespace dangjian
