// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberactions.h"
#include "members/memberchangejob.h"

#include <QDialog>

#include <memory>

namespace Ui {
class MemberChangeDialog;
}

namespace dangjian {

/** Asks for the value, the day and the reason of a change, and says what it will bring about, for one or many. */
class MemberChangeDialog : public QDialog
{
    Q_OBJECT

public:
    MemberChangeDialog(Workplace &workplace, const MemberChoice &choice, MemberChange what, QWidget *parent = nullptr);
    ~MemberChangeDialog() override;

    MemberChangeOrder order() const;
    /** What will happen, as it stands in the dialog. */
    QString consequence() const;

public Q_SLOTS:
    void carryOutOrder();

private:
    void showConsequence();
    /** Asks how many of several people have each value already. */
    void countThem();
    QString howMany() const;
    void startJob(const MemberChangeOrder &order);
    /** What the change is about, of this member, as the journal writes it. */
    QString subjectOf(const Member &member) const;
    /** Somebody else changed the same meanwhile. */
    void meetConflict(const MemberDetails &now, const MemberChangeOrder &order);
    void carryOutFor(const MemberChangeOrder &order);

    std::unique_ptr<Ui::MemberChangeDialog> m_form;
    Workplace &m_workplace;
    MemberChoice m_choice;
    MemberChange m_what;
    MemberDetails m_details; // of a single member, once it has come
    QMap<QString, int> m_counts; // of several members, by code, once they have come
    bool m_saving = false;
};

} // namespace dangjian
