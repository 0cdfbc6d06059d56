// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/recordspage.h"

#include "listpage/filterbar.h"
#include "listpage/listtable.h"
#include "members/personpage.h"
#include "members/recordspane.h"
#include "participation/recordlistpage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace dangjian {

RecordsPage::RecordsPage(Workplace &workplace, QWidget *parent)
    : ScreenPage(workplace, parent), m_stack(new QStackedWidget(this)), m_list(new RecordListPage(workplace, m_stack))
{
    setObjectName(QStringLiteral("recordsPage"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_stack);
    m_stack->addWidget(m_list);
    connect(m_list, &RecordListPage::recordRequested, this, &RecordsPage::openPerson);
}

PersonPage *RecordsPage::person()
{
    if (!m_person) {
        m_person = new PersonPage(workplace(), m_stack);
        m_person->setBackWords(tr("‹ Participation records"));
        m_stack->addWidget(m_person);
        connect(m_person, &PersonPage::backRequested, this, &RecordsPage::showList);
        connect(m_person, &PersonPage::personRequested, this, [this](MemberId id) { openPerson(id, {}); });
        connect(m_person, &PersonPage::shown, this, &ScreenPage::subjectChanged);
    }
    return m_person;
}

ScreenPage *RecordsPage::shownPage() const
{
    return static_cast<ScreenPage *>(m_stack->currentWidget());
}

void RecordsPage::openPerson(MemberId member, ParticipationId record)
{
    person()->showMember(member);
    m_person->recordsPane()->goTo(record);
    m_stack->setCurrentWidget(m_person);
    m_person->activate();
}

void RecordsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->activate();
    m_list->table()->setFocus();
    Q_EMIT subjectChanged();
}

void RecordsPage::activate()
{
    shownPage()->activate();
}

void RecordsPage::showFiltered(const QMap<QString, QString> &filter)
{
    showList();
    m_list->filterBar()->setValues(filter);
}

void RecordsPage::showRow(const QString &table, const QString &key)
{
    if (table != QStringLiteral("participation"))
        return;
    showList();
    m_list->goTo(ParticipationId{key.toLongLong()});
}

QWidget *RecordsPage::filterWidget()
{
    if (shownPage() != m_list)
        showList();
    return m_list->filterWidget();
}

void RecordsPage::newRecord()
{
    m_list->newRecord();
}

void RecordsPage::editRecord()
{
    shownPage()->editRecord();
}

void RecordsPage::printRecords()
{
    shownPage()->printRecords();
}

void RecordsPage::exportRecords()
{
    shownPage()->exportRecords();
}

bool RecordsPage::mayLeave()
{
    return shownPage()->mayLeave();
}

QString RecordsPage::subject() const
{
    return m_person && shownPage() == m_person ? m_person->details().member.name : QString();
}

} // namespace dangjian
