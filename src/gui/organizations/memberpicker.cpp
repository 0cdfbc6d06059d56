// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organizations/memberpicker.h"

#include "app/afterwards.h"
#include "app/workplace.h"
#include "participation/membersearch.h"
#include "participation/suggestpopup.h"

#include <QKeyEvent>

namespace dangjian {

MemberPicker::MemberPicker(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Name, initials or number"));
}

void MemberPicker::setSource(Workplace &workplace, const QList<OrganizationId> &scope)
{
    m_workplace = &workplace;
    m_scope = scope;
    m_search = new MemberSearch([&workplace](const QString &text, const QList<OrganizationId> &within,
                                    int limit) { return workplace.services().members.find(text, within, limit); },
        this);
    m_popup = new SuggestPopup(this);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_member = {};
        if (text.trimmed().isEmpty()) {
            m_search->forget();
            m_popup->dismiss();
        } else {
            m_search->search(text.trimmed(), m_scope);
        }
    });
    connect(
        m_search, &MemberSearch::found, this, [this](const QString &, const QList<MemberRow> &rows) { offer(rows); });
    connect(m_popup, &SuggestPopup::picked, this, &MemberPicker::take);
}

void MemberPicker::setMember(MemberId member)
{
    m_member = member;
    clear();
    if (member.isNull() || m_workplace == nullptr) {
        return;
    }
    afterwards(m_workplace->services().members.row(member), this, [this, member](const Result<MemberRow> &row) {
        if (row && m_member == member) {
            setText(row->name);
        }
    });
}

void MemberPicker::offer(const QList<MemberRow> &rows)
{
    if (!hasFocus() || !m_member.isNull()) {
        return;
    }
    QList<Suggestion> suggestions;
    for (const MemberRow &row : rows) {
        suggestions.append({row.name, row.branchName, row.certificate, false, row.id.value});
    }
    m_popup->offer(suggestions, this, rows.isEmpty() ? tr("Nobody is found") : QString());
    if (!rows.isEmpty()) {
        m_popup->highlight(0);
    }
}

void MemberPicker::take(int row)
{
    if (row < 0) {
        return;
    }
    const Suggestion chosen = m_popup->suggestion(row);
    m_member = MemberId{chosen.value.toLongLong()};
    setText(chosen.text);
    m_popup->dismiss();
    Q_EMIT picked(m_member);
}

void MemberPicker::keyPressEvent(QKeyEvent *event)
{
    if (m_popup != nullptr && m_popup->isVisible() && m_popup->count() > 0) {
        switch (event->key()) {
        case Qt::Key_Down:
            m_popup->moveHighlight(1);
            return;
        case Qt::Key_Up:
            m_popup->moveHighlight(-1);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take(m_popup->highlighted());
            return;
        case Qt::Key_Escape:
            m_popup->dismiss();
            return;
        default:
            break;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void MemberPicker::focusOutEvent(QFocusEvent *event)
{
    if (m_popup != nullptr && m_popup->isVisible()) {
        take(m_popup->highlighted());
        m_popup->dismiss();
    }
    QLineEdit::focusOutEvent(event);
}

} // namespace dangjian
