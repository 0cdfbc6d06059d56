// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listpage/listpage.h"
#include "members/memberactions.h"

namespace dangjian {

class MemberListModel;
class PersonBrief;

/** The list of members: filters, columns, counts, a person in brief beside it, and actions on all that are selected. */
class MemberListPage : public ListPage
{
    Q_OBJECT

public:
    MemberListPage(Workplace &workplace, QWidget *parent = nullptr);

    void newRecord() override;
    void editRecord() override;
    void printRecords() override;
    void exportRecords() override;

    MemberListModel *model() const { return m_model; }
    MemberActions *actions() const { return m_actions; }

Q_SIGNALS:
    void personRequested(dangjian::MemberId id);
    /** Who was entered twice is asked for, or two who were chosen are to be compared. */
    void duplicatesRequested();
    void mergeRequested(dangjian::MemberId first, dangjian::MemberId second);

protected:
    void applyFilter() override;
    void openRow(int row) override;
    void rowChosen(int row, int selectedRows) override;

private:
    using Use = std::function<void(const MemberChoice &)>;

    void addActions();
    void addFilters();
    void offerYears(const QList<int> &years);
    /** The year whose hours and deeds are shown. */
    int chosenYear();
    /** All whom the list shows. */
    MemberChoice everyone() const;
    /** The people selected; asks the store where they have not all been fetched. */
    void withChoice(const Use &use);
    void withCurrent(const std::function<void(const MemberRow &)> &use);
    void showTotals();
    void keepSelection(bool anew);

    MemberListModel *m_model;
    PersonBrief *m_brief;
    MemberActions *m_actions;
    QList<QAction *> m_rowActions;
    QAction *m_mergeAction = nullptr;
    MemberId m_current;
    QSet<MemberId> m_selected; // who is selected, where all of them have been fetched
    bool m_selectionKnown = true;
    QString m_lastText;
    bool m_keepCurrent = false;
};

} // namespace dangjian
