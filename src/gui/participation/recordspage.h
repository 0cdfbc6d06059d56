// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"

class QStackedWidget;

namespace dangjian {

class PersonPage;
class RecordListPage;

/** The participation records 参与记录: their list, and the person of one of them, from whom one comes back to it. */
class RecordsPage : public ScreenPage
{
    Q_OBJECT

public:
    explicit RecordsPage(Workplace &workplace, QWidget *parent = nullptr);

    /** The person, with this record in hand. */
    void openPerson(MemberId member, ParticipationId record);
    void showList();

    void activate() override;
    void showFiltered(const QMap<QString, QString> &filter) override;
    /** A record, or the first one of an activity, in the list. */
    void showRow(const QString &table, const QString &key) override;
    QWidget *filterWidget() override;
    void newRecord() override;
    void editRecord() override;
    void printRecords() override;
    void exportRecords() override;
    bool mayLeave() override;
    QString subject() const override;

    RecordListPage *list() const { return m_list; }
    /** Made when it is first asked for. */
    PersonPage *person();

private:
    ScreenPage *shownPage() const;

    QStackedWidget *m_stack;
    RecordListPage *m_list;
    PersonPage *m_person = nullptr;
};

} // namespace dangjian
