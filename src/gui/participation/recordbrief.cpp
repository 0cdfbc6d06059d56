// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/recordbrief.h"

#include "app/appearance.h"
#include "app/lineicon.h"
#include "app/words.h"
#include "participation/recordlistmodel.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dangjian {

RecordBrief::RecordBrief(QWidget *parent)
    : QWidget(parent),
      m_contentLabel(new QLabel(this)),
      m_whoLabel(new QLabel(this)),
      m_fields(new QWidget(this)),
      m_form(new QFormLayout(m_fields))
{
    setObjectName(QStringLiteral("recordBrief"));
    QFont large = m_contentLabel->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_contentLabel->setFont(large);
    m_contentLabel->setObjectName(QStringLiteral("recordContentLabel"));
    for (QLabel *label : {m_contentLabel, m_whoLabel}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(4);
    for (const QString &name : {tr("Date"), tr("Kind"), tr("Hours"), tr("Deeds"), tr("Certifier"), tr("Place"),
             tr("Theme"), tr("Activity"), tr("Branch"), tr("State"), tr("Booklet"), tr("Entered")})
        m_valueLabels.append(addField(name));
    m_activityButton = new QPushButton(lineIcon(QStringLiteral("history")), tr("Changes of the activity…"), m_fields);
    m_activityButton->setObjectName(QStringLiteral("activityChangesButton"));
    m_activityButton->setAutoDefault(false);
    connect(m_activityButton, &QPushButton::clicked, this, &RecordBrief::activityChangesRequested);
    m_form->addRow(QString(), m_activityButton);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 0, 0, 0);
    rows->addWidget(m_contentLabel);
    rows->addWidget(m_whoLabel);
    rows->addSpacing(8);
    rows->addWidget(m_fields);
    rows->addStretch(1);
    // Narrower, names of branches and times would break.
    setMinimumWidth(fontMetrics().height() * 10);
    clear();
}

QLabel *RecordBrief::addField(const QString &name)
{
    auto *nameLabel = new QLabel(name, m_fields);
    QPalette quiet = nameLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    nameLabel->setPalette(quiet);
    auto *valueLabel = new QLabel(m_fields);
    valueLabel->setWordWrap(true);
    valueLabel->setTextFormat(Qt::PlainText);
    valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    valueLabel->setAccessibleName(name);
    m_form->addRow(nameLabel, valueLabel);
    return valueLabel;
}

void RecordBrief::showRecord(const RecordRow &row)
{
    const Participation &entry = row.entry;
    m_contentLabel->setText(entry.content);
    m_whoLabel->setText(row.certificate.isEmpty()
            ? tr("%1 · %2").arg(row.memberName, wordFor(row.category))
            : tr("%1 · %2 · %3").arg(row.memberName, wordFor(row.category), row.certificate));
    const QStringList values{dateText(entry.date), wordFor(entry.kind),
        entry.minutes == 0 ? QString() : hoursText(entry.minutes),
        entry.deeds == 0 ? QString() : QString::number(entry.deeds), entry.certifier, entry.place, themeWord(row.theme),
        row.activityTitle, row.branchFullName, recordStateText(entry),
        row.isPrinted ? tr("printed") : tr("not printed yet"),
        QStringLiteral("%1\n%2").arg(entry.enteredBy, entry.enteredAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")))};
    for (qsizetype i = 0; i < m_valueLabels.size(); ++i) {
        m_valueLabels.at(i)->setText(values.at(i));
        m_form->setRowVisible(int(i), !values.at(i).isEmpty());
    }
    m_form->setRowVisible(m_activityButton, bool(entry.activityId));
    m_whoLabel->show();
    m_fields->show();
}

void RecordBrief::showCount(int rows)
{
    m_contentLabel->setText(tr("%L1 records are selected").arg(rows));
    m_whoLabel->hide();
    m_fields->hide();
}

void RecordBrief::clear()
{
    m_contentLabel->clear();
    m_whoLabel->hide();
    m_fields->hide();
}

} // namespace dangjian
