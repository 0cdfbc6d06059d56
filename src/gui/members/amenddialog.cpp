// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/amenddialog.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/words.h"
#include "app/workplace.h"
#include "conflicts/editconflict.h"
#include "history/journalwords.h"
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
    fill(entry);
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

void AmendDialog::fill(const Participation &entry)
{
    m_form->dateEdit->setDate(entry.date);
    m_form->kindCombo->setCurrentIndex(m_form->kindCombo->findData(codeOf(entry.kind)));
    m_form->contentEdit->setText(entry.content);
    m_form->hoursEdit->setText(hoursText(entry.minutes));
    m_form->deedsSpin->setValue(entry.deeds);
    m_form->placeEdit->setText(entry.place);
    m_form->certifierEdit->setText(entry.certifier);
}

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
            if (amended.error().code == ErrorCode::StateForbids || amended.error().code == ErrorCode::NotFound)
                meetConflict(amended.error());
            else
                m_form->findingLabel->setText(errorText(amended.error()));
        });
}

void AmendDialog::meetConflict(const Error &error)
{
    afterwards(m_workplace.services().participation.ofMember(m_entry.memberId), this,
        [this, error](const Result<QList<Participation>> &entries) {
            if (!entries) {
                m_form->findingLabel->setText(errorText(entries.error()));
                return;
            }
            // Each replaces an older one, so the walk comes to an end.
            Participation now = m_entry;
            for (bool found = true; found;) {
                found = false;
                for (const Participation &each : *entries) {
                    if (each.id == m_entry.id && now.id == m_entry.id)
                        now = each;
                    if (each.replacesId == now.id) {
                        now = each;
                        found = true;
                        break;
                    }
                }
            }
            if (now.id != m_entry.id && now.state == ParticipationState::Valid)
                settleWith(now);
            else if (now.state == ParticipationState::Voided)
                enterAnew(now);
            else
                m_form->findingLabel->setText(errorText(error));
        });
}

void AmendDialog::settleWith(const Participation &theirs)
{
    static const QList<RecordField<Participation>> columns{recordField<Participation, &Participation::date>("date"),
        recordField<Participation, &Participation::kind>("kind"),
        recordField<Participation, &Participation::content>("content"),
        recordField<Participation, &Participation::minutes>("minutes"),
        recordField<Participation, &Participation::deeds>("deeds"),
        recordField<Participation, &Participation::place>("place"),
        recordField<Participation, &Participation::certifier>("certifier")};
    const QString table = QStringLiteral("participation");
    const JournalWords words(m_workplace);
    const ConflictSubject subject{m_entry.content, table, QString::number(theirs.id.value),
        [words, table](const QString &column) { return words.field(table, column); },
        [words, table](const QString &column, const QString &value) { return words.value(table, column, value); }};
    settleConflict<Participation>(m_workplace, this, subject, columns, m_entry, input(), theirs,
        [this, theirs](const Participation &merged) {
            m_entry = theirs;
            fill(merged);
            save();
        },
        {});
}

void AmendDialog::enterAnew(const Participation &voided)
{
    const QString text
        = tr("This record was voided meanwhile (%1), so that it cannot be amended any more. What you typed can be "
             "entered as a new record.")
              .arg(voided.reason);
    m_form->findingLabel->setText(text);
    if (!m_workplace.offer(windowTitle(), text, tr("Enter it anew")))
        return;
    Participation entry = input();
    entry.id = {};
    entry.replacesId = {};
    entry.state = ParticipationState::Valid;
    entry.reason.clear();
    m_saving = true;
    afterwards(m_workplace.services().participation.add(entry), this, [this](const Result<ParticipationId> &added) {
        m_saving = false;
        if (added)
            accept();
        else
            m_form->findingLabel->setText(errorText(added.error()));
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
