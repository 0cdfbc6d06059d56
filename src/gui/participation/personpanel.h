// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "participation/entryline.h"

#include <QFrame>

class QLabel;

namespace dangjian {

class DutyBar;

/** Beside the grid: who the line in hand is about, how far the person's year is, and what was entered last. With
 * nobody, what was entered last at all. */
class PersonPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PersonPanel(Workplace &workplace, QWidget *parent = nullptr);

    /**
     * The line in hand; its figures are shown as coming where it is not saved yet. While a new line has nobody yet, the
     * person of the line just entered stays.
     */
    void showLine(const EntryLine *line);
    void refresh();

private:
    void ask();
    void fill();
    void showEntries(QStringList lines);
    static QString lineFor(const Participation &entry, const QString &who);

    Workplace &m_workplace;
    MemberId m_member;
    YearTotals m_coming; // of the line in hand
    bool m_justEntered = false;
    quint64 m_serial = 0;
    std::optional<MemberDetails> m_details;
    QList<Participation> m_entries;
    QList<ParticipationRow> m_recent; // of the organization in view, while nobody is in hand
    QLabel *m_captionLabel;
    QLabel *m_nameLabel;
    QLabel *m_belongingLabel;
    DutyBar *m_dutyBar;
    QLabel *m_entriesTitleLabel;
    QLabel *m_entriesLabel;
};

} // namespace dangjian
