// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "participation/membersearch.h"

#include <QList>
#include <QObject>

#include <optional>

namespace dangjian {

/** Who is meant by a pasted name or number. */
struct ResolvedPerson
{
    std::optional<MemberRow> person; // exactly one
    QList<MemberRow> candidates; // several of the same name
    bool outside = false; // not of the scope
};

/**
 * Finds the people that pasted lists name: by certificate or ID number, else by the whole name; a branch or unit named
 * beside it decides between namesakes. A few questions are under way at a time, so that long lists do not crowd others.
 */
class PersonResolver : public QObject
{
    Q_OBJECT

public:
    explicit PersonResolver(MemberSearch::Find find, QObject *parent = nullptr);

    /** `resolved` follows with the same mark. */
    void resolve(quint64 mark, const QString &who, const QString &belonging, const QList<OrganizationId> &scope);
    bool isIdle() const { return m_waiting.isEmpty() && m_underWay == 0; }

Q_SIGNALS:
    void resolved(quint64 mark, const dangjian::ResolvedPerson &person);
    /** The last one has been answered. */
    void idle();

private:
    struct Question
    {
        quint64 mark = 0;
        QString who;
        QString belonging;
        QList<OrganizationId> scope;
        bool everywhere = false;
    };

    void next();
    void answered(Question question, const QList<MemberRow> &rows);

    MemberSearch::Find m_find;
    QList<Question> m_waiting;
    int m_underWay = 0;
};

} // namespace dangjian
