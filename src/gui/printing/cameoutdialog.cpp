// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/cameoutdialog.h"

#include "app/appearance.h"
#include "app/workplace.h"
#include "printing/ui_cameoutdialog.h"

#include <QApplication>

namespace dangjian {

CameOutDialog::CameOutDialog(const SentToPrinter &sent, QWidget *parent)
    : QDialog(parent), m_form(std::make_unique<Ui::CameOutDialog>()), m_sent(sent)
{
    m_form->setupUi(this);
    m_form->sentLabel->setText(sent.words);
    for (qsizetype i = 0; i < sent.people.size(); ++i) {
        const SentPerson &person = sent.people[i];
        m_form->personCombo->addItem(QStringLiteral("%1. %2  %3").arg(i + 1).arg(person.name, person.number).trimmed());
    }
    m_form->personCombo->setVisible(sent.people.size() > 1);
    m_form->personCombo->setMaxVisibleItems(20);
    // Typed in, a name or a number is found among hundreds.
    m_form->personCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    m_form->nextLabel->setPalette(quiet);
    if (sent.backwards)
        m_form->pageSpinLabel->setText(tr("&down from page"));
    const auto changed = [this] { showNext(); };
    for (QRadioButton *radio : {m_form->wellRadio, m_form->stoppedRadio, m_form->nothingRadio})
        connect(radio, &QRadioButton::toggled, this, changed);
    const auto pointsAt = [this] { m_form->stoppedRadio->setChecked(true); };
    connect(m_form->personCombo, &QComboBox::activated, this, pointsAt);
    connect(m_form->personCombo, &QComboBox::currentIndexChanged, this, [this] {
        showPerson();
        showNext();
    });
    showPerson();
    connect(m_form->pageSpin, &QSpinBox::valueChanged, this, pointsAt);
    connect(m_form->pageSpin, &QSpinBox::valueChanged, this, changed);
    connect(m_form->goOnButton, &QPushButton::clicked, this, [this] {
        m_goesOn = !isWhole() || m_sent.partsToCome > 0;
        accept();
    });
    connect(m_form->pauseButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_form->askLaterButton, &QPushButton::clicked, this, &QDialog::reject);
    showNext();
}

CameOutDialog::~CameOutDialog() = default;

QWidget *CameOutDialog::place(Workplace &workplace)
{
    QWidget *inFront = QApplication::activeModalWidget();
    return inFront ? inFront : workplace.window();
}

void CameOutDialog::showPerson()
{
    const SentPerson person = m_sent.people.value(std::max(0, m_form->personCombo->currentIndex()));
    const QSignalBlocker blocker(m_form->pageSpin);
    m_form->pageSpin->setRange(person.firstSide + 1, std::max(person.firstSide + 1, person.sides));
    m_form->pageSpin->setValue(m_sent.backwards ? person.sides : person.firstSide + 1);
    m_form->pagesLabel->setText(tr("of %1").arg(person.sides));
}

int CameOutDialog::people() const
{
    if (m_form->wellRadio->isChecked())
        return int(m_sent.people.size());
    return m_form->nothingRadio->isChecked() ? 0 : std::max(0, m_form->personCombo->currentIndex());
}

int CameOutDialog::sidesOfNext() const
{
    if (!m_form->stoppedRadio->isChecked())
        return 0;
    const SentPerson person = m_sent.people.value(people());
    return m_sent.backwards ? person.sides - m_form->pageSpin->value()
                            : m_form->pageSpin->value() - 1 - person.firstSide;
}

void CameOutDialog::showNext()
{
    const bool more = !isWhole() || m_sent.partsToCome > 0;
    m_form->pauseButton->setVisible(more);
    m_form->goOnButton->setText(more ? tr("Note it and &go on") : tr("&Note it"));
    QString next;
    if (!isWhole()) {
        const SentPerson person = m_sent.people.value(people());
        next = m_sent.people.size() > 1 ? tr("To be printed again: %1 from page %2, and the %L3 people after that.")
                                              .arg(person.name)
                                              .arg(person.firstSide + sidesOfNext() + 1)
                                              .arg(m_sent.people.size() - people() - 1)
            : m_sent.backwards
            ? tr("To be printed again: pages %1 to %2.").arg(person.firstSide + 1).arg(person.sides - sidesOfNext())
            : tr("To be printed again: pages %1 to %2.").arg(person.firstSide + sidesOfNext() + 1).arg(person.sides);
    } else if (m_sent.partsToCome > 0) {
        next = tr("Printer jobs still to come: %L1.").arg(m_sent.partsToCome);
    }
    m_form->nextLabel->setText(next);
}

} // namespace dangjian
