// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QWidget>

#include <array>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace dangjian {

class CompareTable;

/** Two people who may be one: compared, chosen from, and merged, told apart or put off. */
class MergePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MergePanel(Workplace &workplace, QWidget *parent = nullptr);

    void showPair(const DuplicatePair &pair);
    void clearPair();
    /** Pairs that are marked beside the one shown: all of them can be told apart at once, and nothing else be done. */
    void setAlsoMarked(const QList<MemberPair> &pairs);
    CompareTable *table() const { return m_table; }
    /** What would be asked of the service now. */
    MergeRequest request() const;

public Q_SLOTS:
    void merge();
    void noteDistinct();
    void reveal();

Q_SIGNALS:
    /** The two stand side by side. */
    void shown();
    void merged(const dangjian::MergeOutcome &outcome, const QString &keptName, const QString &mergedName);
    void distinctNoted(const QList<dangjian::MemberPair> &pairs);
    void skipped();

private:
    QWidget *makeCards();
    QWidget *makeFoot();
    void load();
    void showDetails();
    void askExtent();
    void setKept(int side);
    void setWaiting(bool waiting);
    void enableActions();
    QString nameOf(const MemberDetails &details) const;
    const MemberDetails &kept() const { return m_details.at(size_t(m_kept)); }
    const MemberDetails &other() const { return m_details.at(size_t(1 - m_kept)); }

    Workplace &m_workplace;
    std::optional<DuplicatePair> m_pair;
    QList<MemberPair> m_alsoMarked;
    std::array<MemberDetails, 2> m_details;
    quint64 m_turn = 0; // answers of an earlier one are not waited for any more
    int m_kept = 0;
    bool m_complete = false;
    bool m_waiting = false;
    QLabel *m_whyLabel;
    std::array<QRadioButton *, 2> m_keepRadios{};
    std::array<QLabel *, 2> m_personLabels{};
    CompareTable *m_table;
    QCheckBox *m_allCheck;
    QPushButton *m_revealButton;
    QLabel *m_extentLabel;
    QPushButton *m_mergeButton;
    QPushButton *m_distinctButton;
    QPushButton *m_skipButton;
};

} // namespace dangjian
