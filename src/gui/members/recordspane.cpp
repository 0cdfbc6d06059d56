// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/recordspane.h"

#include "app/afterwards.h"
#include "app/words.h"
#include "listpage/columnfit.h"
#include "listpage/listtable.h"
#include "members/amenddialog.h"
#include "members/recordlogmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace dangjian {

RecordsPane::RecordsPane(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_model(new RecordLogModel(this)),
      m_table(new ListTable(this)),
      m_yearCombo(new QComboBox(this)),
      m_sumLabel(new QLabel(this)),
      m_emptyLabel(new QLabel(tr("Nothing has been recorded yet."), this)),
      m_entryButton(new QPushButton(tr("Enter a record"), this)),
      m_amendButton(new QPushButton(tr("&Amend…"), this)),
      m_voidButton(new QPushButton(tr("&Void…"), this))
{
    m_table->setObjectName(QStringLiteral("recordsTable"));
    m_table->setAccessibleName(tr("Records"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    // Date, kind, content, certifier, hours, deeds, note, entered.
    new ColumnFit(m_table, m_table->horizontalHeader(),
        {{11, 12}, {6, 10}, {14, 44, true}, {7, 12}, {5, 7}, {5, 7}, {8, 26, false, true}, {9, 28}});
    m_yearCombo->setObjectName(QStringLiteral("recordYearCombo"));
    m_yearCombo->setAccessibleName(tr("Year"));
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_entryButton->setObjectName(QStringLiteral("recordEntryButton"));
    m_amendButton->setObjectName(QStringLiteral("amendButton"));
    m_voidButton->setObjectName(QStringLiteral("voidButton"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_yearCombo);
    head->addStretch(1);
    head->addWidget(m_entryButton);
    head->addWidget(m_amendButton);
    head->addWidget(m_voidButton);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_emptyLabel, 1);
    rows->addWidget(m_sumLabel);
    QWidget *order[] = {m_yearCombo, m_entryButton, m_amendButton, m_voidButton, m_table};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(m_yearCombo, &QComboBox::activated, this, &RecordsPane::fill);
    connect(m_entryButton, &QPushButton::clicked, this, [this] { Q_EMIT m_workplace.entryRequested(m_member); });
    connect(m_amendButton, &QPushButton::clicked, this, &RecordsPane::amendCurrent);
    connect(m_voidButton, &QPushButton::clicked, this, &RecordsPane::voidCurrent);
    connect(m_table, &ListTable::rowOpened, this, &RecordsPane::amendCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPane::enableActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecordsPane::enableActions);
}

void RecordsPane::showMember(MemberId id)
{
    if (id != m_member) {
        m_records.clear();
        m_yearCombo->clear();
        fill();
    }
    m_member = id;
    reload();
}

void RecordsPane::goTo(ParticipationId record)
{
    m_wanted = record;
    m_yearCombo->setCurrentIndex(m_yearCombo->count() > 0 ? 0 : -1);
    fill();
}

void RecordsPane::reload()
{
    const MemberId id = m_member;
    afterwards(m_workplace.services().participation.ofMember(id), this,
        [this, id](const Result<QList<Participation>> &records) {
            if (id != m_member)
                return;
            if (!records) {
                m_workplace.tellError(this, records.error());
                return;
            }
            m_records = *records;
            std::set<int, std::greater<>> years;
            for (const Participation &entry : std::as_const(m_records))
                years.insert(entry.date.year());
            const QVariant chosen = m_yearCombo->count() > 0 ? m_yearCombo->currentData() : QVariant(0);
            m_yearCombo->clear();
            m_yearCombo->addItem(tr("All years"), 0);
            for (const int year : years)
                m_yearCombo->addItem(QString::number(year), year);
            m_yearCombo->setCurrentIndex(std::max(0, m_yearCombo->findData(chosen)));
            fill();
            m_wanted = {}; // it is there by now, or not any more
            Q_EMIT recordsChanged();
        });
}

void RecordsPane::fill()
{
    const int year = m_yearCombo->currentData().toInt();
    QList<Participation> shown;
    int minutes = 0;
    int deeds = 0;
    int valid = 0;
    for (const Participation &entry : std::as_const(m_records)) {
        if (year != 0 && entry.date.year() != year)
            continue;
        shown.append(entry);
        if (entry.state != ParticipationState::Valid)
            continue;
        ++valid;
        minutes += entry.minutes;
        deeds += entry.deeds;
    }
    const ParticipationId before = m_wanted ? m_wanted : current() ? current()->id : ParticipationId{};
    m_model->setRecords(shown);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->recordAt(row).id == before)
            m_table->selectRow(row);
    const bool arrived = m_wanted && current() && current()->id == m_wanted;
    if (!m_table->currentIndex().isValid() && !shown.isEmpty())
        m_table->selectRow(0);
    m_sumLabel->setText(tr("Records: %1   Hours: %2   Deeds: %3").arg(valid).arg(hoursText(minutes)).arg(deeds));
    m_table->setVisible(!shown.isEmpty());
    m_emptyLabel->setVisible(shown.isEmpty());
    if (arrived) {
        m_wanted = {};
        m_table->setFocus();
    }
    if (hasFocus())
        takeKeyboard();
}

void RecordsPane::takeKeyboard()
{
    // Before the entries are there, the pane holds the keyboard for their table.
    if (m_table->isHidden())
        setFocus();
    else
        m_table->setFocus();
}

const Participation *RecordsPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->recordAt(index.row()) : nullptr;
}

void RecordsPane::enableActions()
{
    const bool open = current() && current()->state == ParticipationState::Valid;
    m_amendButton->setEnabled(open);
    m_voidButton->setEnabled(open);
}

void RecordsPane::amendCurrent()
{
    if (!current() || current()->state != ParticipationState::Valid || !m_workplace.mayDo(Permission::Enter))
        return;
    auto *dialog = new AmendDialog(m_workplace, *current(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The entry that was amended has no further actions: the keyboard stays in the list, not on the next best button.
    connect(dialog, &QDialog::accepted, m_table, [this] { m_table->setFocus(); });
    dialog->open();
}

void RecordsPane::voidCurrent()
{
    if (!current() || current()->state != ParticipationState::Valid)
        return;
    const Participation entry = *current();
    const auto reason = m_workplace.prompts().ask(this, tr("Void an entry"),
        tr("%1  %2\nThe entry stays readable, struck through, and no longer counts. Why is it void?")
            .arg(dateText(entry.date), entry.content));
    if (!reason)
        return;
    m_table->setFocus();
    afterwards(
        m_workplace.services().participation.voidEntry(entry.id, reason->trimmed()), this, [this](const Done &done) {
            if (!done)
                m_workplace.tellError(this, done.error());
            else
                reload();
        });
}

} // namespace dangjian
