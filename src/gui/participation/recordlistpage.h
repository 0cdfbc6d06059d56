// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listpage/listpage.h"
#include "participation/recordlistservice.h"

#include <QSet>

namespace dangjian {

class RecordBrief;
class RecordHistoryPane;
class RecordListModel;

/** All participation records 参与记录 of the scope: filtered, looked up, amended, voided, exported. */
class RecordListPage : public ListPage
{
    Q_OBJECT

public:
    explicit RecordListPage(Workplace &workplace, QWidget *parent = nullptr);

    /** Goes to quick entry, where records are made. */
    void newRecord() override;
    /** Amends the current one. */
    void editRecord() override;
    /** What the list shows: its columns, filter and order. */
    void exportRecords() override;
    /** The valid ones of the list in the columns that an import takes in. */
    void exportRoster();
    /** Voids all that are selected with one reason; says before what that does. */
    void voidSelected();

    /** This record is the current one, whatever is filtered. */
    void goTo(ParticipationId record);

    RecordListModel *model() const { return m_model; }

Q_SIGNALS:
    void recordRequested(dangjian::MemberId member, dangjian::ParticipationId record);

protected:
    void applyFilter() override;
    void openRow(int row) override;
    void rowChosen(int row, int selectedRows) override;

private:
    using Use = std::function<void(const QList<ParticipationId> &)>;

    void addActions();
    void addFilters();
    void showTotals();
    void goToWanted();
    void showActivityChanges();
    /** Keeps the same records selected when rows have moved; goes on to the next where they have gone. */
    void keepSelection(bool anew);
    void withCurrent(const std::function<void(const RecordRow &)> &use);
    /** The ids of all that are selected, those between that were never on the screen too. */
    void withSelected(const Use &use);
    void askVoid(const VoidForecast &forecast);
    void exportTo(const QString &title, const RecordQuery &query, const QList<ParticipationId> &records, bool roster);

    RecordListModel *m_model;
    RecordBrief *m_brief;
    RecordHistoryPane *m_changes;
    QList<QAction *> m_rowActions;
    QAction *m_amendAction = nullptr;
    QAction *m_voidAction = nullptr;
    QSet<ParticipationId> m_selected;
    bool m_selectionKnown = true;
    ParticipationId m_current;
    ParticipationId m_wanted;
    int m_searches = 0; // for what is wanted
    QString m_lastText;
    bool m_keepCurrent = false;
    bool m_asking = false; // a question about the selected is on its way
};

} // namespace dangjian
