// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"

class QStackedWidget;

namespace dangjian {

class DuplicatesPage;
class MemberListPage;
class PersonPage;

/** The members: their list, the page of one of them, and those who were entered twice. */
class MembersPage : public ScreenPage
{
    Q_OBJECT

public:
    explicit MembersPage(Workplace &workplace, QWidget *parent = nullptr);

    void openPerson(MemberId id);
    /** Back from a person to the list. */
    void showList();
    /** People who were entered twice. */
    void showDuplicates();
    /** Two who were chosen, side by side. */
    void compare(MemberId first, MemberId second);

    void activate() override;
    void showFiltered(const QMap<QString, QString> &filter) override;
    void showRow(const QString &table, const QString &key) override;
    QWidget *filterWidget() override;
    void newRecord() override;
    void editRecord() override;
    void printRecords() override;
    void exportRecords() override;
    bool mayLeave() override;
    QString subject() const override;

    MemberListPage *list() const { return m_list; }
    PersonPage *person() const { return m_person; }
    /** Made when it is first asked for. */
    DuplicatesPage *duplicates();

private:
    ScreenPage *shownPage() const;

    QStackedWidget *m_stack;
    MemberListPage *m_list;
    PersonPage *m_person;
    DuplicatesPage *m_duplicates = nullptr;
};

} // namespace dangjian
