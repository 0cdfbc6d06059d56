// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchbox.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/lineicon.h"
#include "log.h"
#include "reading/searchtext.h"
#include "search/hitdelegate.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int peopleShown = 8;
constexpr qsizetype organizationsShown = 5;
constexpr qsizetype commandsShown = 5;

} // namespace

SearchBox::SearchBox(Workplace &workplace, ReadingIndex &readings, QWidget *parent)
    : QLineEdit(parent), m_workplace(workplace), m_readings(readings)
{
    setObjectName(QStringLiteral("searchBox"));
    setPlaceholderText(tr("Find a person, an organization, a command  (Ctrl+K)"));
    setAccessibleName(tr("Search everything"));
    addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::search);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, const QWidget *now) {
        if (now == this && before != nullptr && before->window() == window()) {
            m_before.remember(before);
        }
    });
    connect(&m_readings, &ReadingIndex::changed, this, [this] {
        if (hasFocus() && !text().isEmpty()) {
            search();
        }
    });
}

void SearchBox::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    QStringList titles;
    for (const Command &command : commands) {
        titles.append(command.title);
    }
    m_readings.add(titles);
}

void SearchBox::search()
{
    m_takeFirst = false;
    const QString typed = normalizedSearchText(text());
    if (typed.isEmpty()) {
        m_model.clear();
        hidePopup();
        return;
    }
    QList<std::pair<int, Organization>> organizations;
    for (const Organization &organization : m_workplace.ownOrganizations()) {
        int fit = qMax(m_readings.fit(organization.name, typed), m_readings.fit(organization.shortName, typed));
        if (organization.code.startsWith(typed, Qt::CaseInsensitive)) {
            fit = 3;
        }
        if (fit > 0 && !organization.dissolved.isValid()) {
            organizations.append({fit, organization});
        }
    }
    std::stable_sort(
        organizations.begin(), organizations.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Organization> shown;
    for (qsizetype i = 0; i < qMin(organizations.size(), organizationsShown); ++i) {
        shown.append(organizations.at(i).second);
    }
    QList<int> fitting;
    for (int i = 0; i < m_commands.size() && fitting.size() < commandsShown; ++i) {
        if (m_readings.fit(m_commands.at(i).title, typed) > 0) {
            fitting.append(i);
        }
    }
    m_model.setOrganizations(shown);
    m_model.setCommands(m_commands, fitting);
    showPopup();
    searchPeople();
}

void SearchBox::searchPeople()
{
    if (m_asking) {
        return;
    }
    m_asking = true;
    m_asked = text();
    afterwards(m_workplace.services().members.find(m_asked.trimmed(), {}, peopleShown), this,
        [this](const Result<QList<MemberRow>> &answer) {
            m_asking = false;
            if (text().trimmed().isEmpty()) {
                return;
            }
            if (text() != m_asked) {
                searchPeople();
                return;
            }
            if (answer) {
                m_model.setPeople(*answer);
            } else {
                logWarning(
                    QStringLiteral("search: error %1, %2").arg(int(answer.error().code)).arg(answer.error().detail));
            }
            showPopup();
            Q_EMIT answered();
            if (m_takeFirst) {
                m_takeFirst = false;
                take(m_model.index(0));
            }
        });
}

void SearchBox::showPopup()
{
    if (!hasFocus()) {
        return;
    }
    if (m_popup == nullptr) {
        // A child of the window, not a window: the keyboard and the input method stay where they are.
        m_popup = new QFrame(window());
        m_popup->setObjectName(QStringLiteral("searchPopup"));
        m_popup->setFrameShape(QFrame::StyledPanel);
        m_popup->setAutoFillBackground(true);
        m_popup->setBackgroundRole(QPalette::Base);
        auto *layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(1, 4, 1, 6);
        m_list = new QListView(m_popup);
        m_list->setObjectName(QStringLiteral("searchList"));
        m_list->setAccessibleName(tr("What was found"));
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setMouseTracking(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setItemDelegate(new HitDelegate(m_list));
        m_list->setModel(&m_model);
        m_nothingLabel
            = new QLabel(tr("Nothing found. Names, pinyin initials, numbers and addresses are searched."), m_popup);
        m_nothingLabel->setContentsMargins(14, 8, 14, 6);
        m_nothingLabel->setWordWrap(true);
        layout->addWidget(m_list);
        layout->addWidget(m_nothingLabel);
        connect(m_list, &QListView::clicked, this, &SearchBox::take);
    }
    const int rows = m_model.rowCount();
    m_list->setVisible(rows > 0);
    m_nothingLabel->setVisible(rows == 0);
    int height = rows > 0 ? 14 : m_nothingLabel->heightForWidth(qMax(width(), 420)) + 14;
    for (int row = 0; row < rows; ++row) {
        height += m_list->sizeHintForRow(row);
    }
    const QPoint corner = mapTo(window(), QPoint(0, this->height() + 4));
    m_popup->setGeometry(
        corner.x(), corner.y(), qMax(width(), 420), qMin(height, window()->height() - corner.y() - 40));
    if (rows > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model.index(0));
    }
    m_popup->show();
    m_popup->raise();
}

void SearchBox::hidePopup()
{
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

void SearchBox::move(int rows)
{
    const int count = m_model.rowCount();
    if (m_list == nullptr || count == 0) {
        return;
    }
    const int row = qBound(0, m_list->currentIndex().row() + rows, count - 1);
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_list->currentIndex());
}

void SearchBox::take(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const qint64 id = index.data(SearchModel::IdRole).toLongLong();
    const auto kind = SearchModel::HitKind(index.data(SearchModel::KindRole).toInt());
    leave();
    switch (kind) {
    case SearchModel::HitKind::Person:
        Q_EMIT personChosen(MemberId{id});
        break;
    case SearchModel::HitKind::Organization:
        Q_EMIT organizationChosen(OrganizationId{id});
        break;
    case SearchModel::HitKind::Command:
        m_commands.at(qsizetype(id)).run();
        break;
    }
}

void SearchBox::leave()
{
    clear();
    hidePopup();
    if (!m_before.giveBack()) {
        clearFocus();
    }
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_asking) {
            m_takeFirst = true;
        } else if (m_list != nullptr && m_popup->isVisible()) {
            take(m_list->currentIndex());
        }
        return;
    case Qt::Key_Escape:
        leave();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty()) {
        search();
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hidePopup();
}

} // namespace dangjian
