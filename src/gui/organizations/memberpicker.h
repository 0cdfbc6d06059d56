// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberquery.h"

#include <QLineEdit>

namespace dangjian {

class MemberSearch;
class SuggestPopup;
class Workplace;

/** A field for one member, found by name, initials or number; empty is allowed. */
class MemberPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit MemberPicker(QWidget *parent = nullptr);

    /** `scope` empty = the whole district. */
    void setSource(Workplace &workplace, const QList<OrganizationId> &scope);
    MemberId member() const { return m_member; }
    /** Shows the member's name as soon as the store has told it. */
    void setMember(MemberId member);
    /** False for a text that names nobody who was picked. */
    bool isAcceptable() const { return text().trimmed().isEmpty() || !m_member.isNull(); }

Q_SIGNALS:
    /** Somebody was chosen out of those found. */
    void picked(dangjian::MemberId member);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(const QList<MemberRow> &rows);
    void take(int row);

    Workplace *m_workplace = nullptr;
    QList<OrganizationId> m_scope;
    MemberSearch *m_search = nullptr;
    SuggestPopup *m_popup = nullptr;
    MemberId m_member;
};

} // namespace dangjian
