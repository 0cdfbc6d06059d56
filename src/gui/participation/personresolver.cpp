// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/personresolver.h"

#include "app/afterwards.h"
#include "members/memberrules.h"
#include "reading/searchtext.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr int questionsAtOnce = 4;
constexpr int limit = 60;

} // namespace

PersonResolver::PersonResolver(MemberSearch::Find find, QObject *parent) : QObject(parent), m_find(std::move(find)) { }

void PersonResolver::resolve(
    quint64 mark, const QString &who, const QString &belonging, const QList<OrganizationId> &scope)
{
    m_waiting.append({mark, cleanName(who), belonging, scope, scope.isEmpty()});
    next();
}

void PersonResolver::next()
{
    while (m_underWay < questionsAtOnce && !m_waiting.isEmpty()) {
        const Question question = m_waiting.takeFirst();
        ++m_underWay;
        afterwards(m_find(question.who, question.everywhere ? QList<OrganizationId>() : question.scope, limit), this,
            [this, question](const Result<QList<MemberRow>> &rows) {
                --m_underWay;
                answered(question, rows ? *rows : QList<MemberRow>());
                next();
                if (isIdle()) {
                    Q_EMIT idle();
                }
            });
    }
}

void PersonResolver::answered(Question question, const QList<MemberRow> &rows)
{
    ResolvedPerson answer;
    answer.outside = question.everywhere && !question.scope.isEmpty();
    if (const MemberRow *hit = exactHit(question.who, rows)) {
        answer.person = *hit;
    } else {
        const QString name = normalizedSearchText(question.who);
        for (const MemberRow &row : rows) {
            if (normalizedSearchText(row.name) == name) {
                answer.candidates.append(row);
            }
        }
        if (answer.candidates.size() > 1 && !question.belonging.isEmpty()) {
            QList<MemberRow> fitting;
            for (const MemberRow &row : std::as_const(answer.candidates)) {
                const auto fits = [&](const QString &place) {
                    return !place.isEmpty()
                        && (place.contains(question.belonging) || question.belonging.contains(place));
                };
                if (fits(row.branchName) || fits(row.unitName)) {
                    fitting.append(row);
                }
            }
            if (!fitting.isEmpty()) {
                answer.candidates = fitting;
            }
        }
        if (answer.candidates.size() == 1) {
            answer.person = answer.candidates.takeFirst();
        }
    }
    if (!answer.person && answer.candidates.isEmpty() && !question.everywhere) {
        question.everywhere = true;
        m_waiting.prepend(question);
        return;
    }
    Q_EMIT resolved(question.mark, answer);
}

} // namespace dangjian
