// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberspage.h"

#include "duplicates/duplicatespage.h"
#include "listpage/filterbar.h"
#include "listpage/listtable.h"
#include "members/memberlistpage.h"
#include "members/personpage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace dangjian {

MembersPage::MembersPage(Workplace &workplace, QWidget *parent)
    : ScreenPage(workplace, parent),
      m_stack(new QStackedWidget(this)),
      m_list(new MemberListPage(workplace, m_stack)),
      m_person(new PersonPage(workplace, m_stack))
{
    setObjectName(QStringLiteral("membersPage"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_person);
    connect(m_list, &MemberListPage::personRequested, this, &MembersPage::openPerson);
    connect(m_list, &MemberListPage::duplicatesRequested, this, &MembersPage::showDuplicates);
    connect(m_list, &MemberListPage::mergeRequested, this, &MembersPage::compare);
    connect(m_person, &PersonPage::backRequested, this, &MembersPage::showList);
    connect(m_person, &PersonPage::personRequested, this, &MembersPage::openPerson);
    connect(m_person, &PersonPage::shown, this, &ScreenPage::subjectChanged);
}

ScreenPage *MembersPage::shownPage() const
{
    return static_cast<ScreenPage *>(m_stack->currentWidget());
}

void MembersPage::openPerson(MemberId id)
{
    m_person->showMember(id);
    m_stack->setCurrentWidget(m_person);
    m_person->activate();
    m_person->takeKeyboard();
}

void MembersPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->activate();
    m_list->table()->setFocus();
    Q_EMIT subjectChanged();
}

DuplicatesPage *MembersPage::duplicates()
{
    if (!m_duplicates) {
        m_duplicates = new DuplicatesPage(workplace(), m_stack);
        m_stack->addWidget(m_duplicates);
        connect(m_duplicates, &DuplicatesPage::backRequested, this, &MembersPage::showList);
        connect(m_duplicates, &DuplicatesPage::personRequested, this, &MembersPage::openPerson);
    }
    return m_duplicates;
}

void MembersPage::showDuplicates()
{
    m_stack->setCurrentWidget(duplicates());
    duplicates()->activate();
    duplicates()->open();
    Q_EMIT subjectChanged();
}

void MembersPage::compare(MemberId first, MemberId second)
{
    m_stack->setCurrentWidget(duplicates());
    duplicates()->activate();
    duplicates()->compare(first, second);
    Q_EMIT subjectChanged();
}

void MembersPage::activate()
{
    shownPage()->activate();
}

void MembersPage::showFiltered(const QMap<QString, QString> &filter)
{
    showList();
    m_list->filterBar()->setValues(filter);
}

void MembersPage::showRow(const QString &table, const QString &key)
{
    shownPage()->showRow(table, key);
}

QWidget *MembersPage::filterWidget()
{
    if (shownPage() != m_list)
        showList();
    return m_list->filterWidget();
}

void MembersPage::newRecord()
{
    m_list->newRecord();
}

void MembersPage::editRecord()
{
    shownPage()->editRecord();
}

void MembersPage::printRecords()
{
    shownPage()->printRecords();
}

void MembersPage::exportRecords()
{
    shownPage()->exportRecords();
}

QString MembersPage::subject() const
{
    return shownPage() == m_person ? m_person->details().member.name : QString();
}

bool MembersPage::mayLeave()
{
    return shownPage()->mayLeave();
}

} // namespace dangjian
