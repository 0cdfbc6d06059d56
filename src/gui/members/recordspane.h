// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace dangjian {

class ListTable;
class RecordLogModel;

/** The log of a person: all entries or those of a year; amend and void with a reason from here. */
class RecordsPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPane(Workplace &workplace, QWidget *parent = nullptr);

    void showMember(MemberId id);
    /** The keyboard goes to the entries, once there are any. */
    void takeKeyboard();
    /** This entry is the current one as soon as it is there, in whatever year. */
    void goTo(ParticipationId record);
    void reload();
    QList<Participation> records() const { return m_records; }

    void amendCurrent();
    void voidCurrent();

Q_SIGNALS:
    void recordsChanged();

private:
    void fill();
    void enableActions();
    const Participation *current() const;

    Workplace &m_workplace;
    MemberId m_member;
    ParticipationId m_wanted;
    QList<Participation> m_records;
    RecordLogModel *m_model;
    ListTable *m_table;
    QComboBox *m_yearCombo;
    QLabel *m_sumLabel;
    QLabel *m_emptyLabel;
    QPushButton *m_entryButton;
    QPushButton *m_amendButton;
    QPushButton *m_voidButton;
};

} // namespace dangjian
