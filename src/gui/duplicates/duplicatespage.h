// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"

#include <QPointer>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace dangjian {

struct ExportTable;
class DistinctPane;
class DuplicateSearch;
class MergePanel;
class MergesPane;

/** People who are in the store twice: found, compared and merged or told apart; the merges that were made, and the
 * pairs that are not one person. */
class DuplicatesPage : public ScreenPage
{
    Q_OBJECT

public:
    explicit DuplicatesPage(Workplace &workplace, QWidget *parent = nullptr);

    /** Looks through the scope, unless that was done and nothing has changed since. */
    void open();
    /** Compares two who were chosen, whether they look alike or not. */
    void compare(MemberId first, MemberId second);

    MergePanel *panel() const { return m_panel; }
    QListWidget *list() const { return m_list; }
    MergesPane *merges() const { return m_mergesPane; }
    DistinctPane *distinct() const { return m_distinctPane; }
    /** Whether the search has come to its end. */
    bool isSearched() const { return m_searched; }

    void activate() override;
    /** Ctrl+E writes the list that is shown. */
    void exportRecords() override;

public Q_SLOTS:
    void search();

Q_SIGNALS:
    void backRequested();
    void personRequested(dangjian::MemberId id);

private:
    QWidget *makeHead();
    QWidget *makePairs();
    void takeResults(const DuplicateSearch &job);
    void addPair(const DuplicatePair &pair, int row);
    void showCurrent();
    /** These pairs are done with; the next one comes up. Pairs of somebody who is gone go, too. */
    void takeOut(const QList<MemberPair> &done, MemberId gone);
    void noteMarked();
    ExportTable pairsTable() const;
    void passOver();
    void showState();
    void offerUndo(const MergeOutcome &outcome, const QString &keptName, const QString &mergedName);

    QTabWidget *m_tabs;
    QLabel *m_stateLabel;
    QPushButton *m_searchButton;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    QLabel *m_emptyLabel;
    MergePanel *m_panel;
    MergesPane *m_mergesPane;
    DistinctPane *m_distinctPane;
    QList<DuplicatePair> m_pairs; // by row of the list
    QPointer<DuplicateSearch> m_job;
    int m_found = 0;
    int m_unlikely = 0; // of m_pairs
    int m_people = 0;
    bool m_searched = false;
};

} // namespace dangjian
