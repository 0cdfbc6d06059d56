// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/membersearch.h"

#include "app/afterwards.h"
#include "app/words.h"
#include "participation/participation.h"
#include "reading/searchtext.h"

#include <QCoreApplication>

namespace dangjian {

MemberSearch::MemberSearch(Find find, QObject *parent) : QObject(parent), m_find(std::move(find)) { }

void MemberSearch::search(const QString &text, const QList<OrganizationId> &scope, int limit)
{
    m_wanted = text.trimmed();
    m_scope = scope;
    m_limit = limit;
    if (!m_wanted.isEmpty() && !m_inFlight) {
        ask(m_scope);
    }
}

void MemberSearch::forget()
{
    m_wanted.clear();
}

void MemberSearch::ask(const QList<OrganizationId> &scope)
{
    m_inFlight = true;
    const QString text = m_wanted;
    const bool everywhere = scope.isEmpty();
    afterwards(m_find(text, scope, m_limit), this, [this, text, everywhere](const Result<QList<MemberRow>> &rows) {
        m_inFlight = false;
        if (m_wanted.isEmpty()) {
            return;
        }
        if (text != m_wanted) {
            ask(m_scope);
            return;
        }
        if (!rows) {
            m_wanted.clear();
            Q_EMIT failed(rows.error());
            return;
        }
        if (rows->isEmpty() && !everywhere) {
            ask({});
            return;
        }
        m_wanted.clear();
        Q_EMIT found(text, *rows, everywhere && !m_scope.isEmpty());
    });
}

const MemberRow *exactHit(const QString &text, const QList<MemberRow> &rows)
{
    const auto plain = [](const QString &number) { return normalizedSearchText(number).remove(QLatin1Char('-')); };
    const QString wanted = plain(text);
    const MemberRow *hit = nullptr;
    for (const MemberRow &row : rows) {
        if ((!row.certificate.isEmpty() && plain(row.certificate) == wanted)
            || (!row.idNumber.isEmpty() && plain(row.idNumber) == wanted)) {
            if (hit != nullptr) {
                return nullptr;
            }
            hit = &row;
        }
    }
    return hit;
}

QString personLine(const MemberRow &row)
{
    QStringList words{row.branchName, row.unitName, row.certificate};
    if (row.birth.isValid()) {
        words.append(
            QCoreApplication::translate("MemberSearch", "b. %1").arg(row.birth.toString(QStringLiteral("yyyy-MM"))));
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QString yearLine(int minutes, int deeds)
{
    return QCoreApplication::translate("MemberSearch", "%1 h · %2 deeds").arg(hoursText(minutes)).arg(deeds);
}

} // namespace dangjian
