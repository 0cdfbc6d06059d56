// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterreport.h"

#include <QMap>
#include <QScrollArea>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dangjian {

class OrganizationCombo;
class RosterSession;

/**
 * The branches' names of a file that are none in the store: for each its likely meanings, another branch, one that is
 * made with the import, or that its rows stay out.
 */
class BranchesPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit BranchesPane(RosterSession &session, QWidget *parent = nullptr);

    /** How many names wait for a decision. */
    int open() const { return m_open; }
    /** Whether there is anything to choose, or was. */
    bool isEmpty() const { return m_seen.isEmpty(); }
    void takeKeyboard();

Q_SIGNALS:
    void openChanged();

private:
    struct Entry
    {
        QString name;
        QComboBox *choiceCombo = nullptr;
        OrganizationCombo *otherCombo = nullptr;
    };

    void showNames();
    void addName(const UnknownBranch &branch);
    void fillChoices(QComboBox *combo, const UnknownBranch &branch) const;
    void selectPresent(const Entry &entry) const;
    void take(const QString &name);
    /** The likeliest branch for each name that is not decided yet. */
    void takeLikeliest();
    void takeOther(const QString &name);
    void askNew(const QString &name);
    void decide(const QString &name, OrganizationId branch);
    Entry *entryOf(const QString &name);

    RosterSession &m_session;
    QMap<QString, UnknownBranch> m_seen; // also those decided since, so that a choice can be taken back
    QString m_file; // whose names they are
    QList<Entry> m_entries;
    QLabel *m_introLabel;
    QPushButton *m_likeliestButton;
    QWidget *m_body;
    QVBoxLayout *m_layout;
    int m_open = 0;
};

} // namespace dangjian
