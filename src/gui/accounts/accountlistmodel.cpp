// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlistmodel.h"

#include "accounts/accountwords.h"

namespace dangjian {

namespace {

constexpr char context[] = "dangjian::AccountListModel";

// In the order of AccountListModel::Column.
constexpr ListColumn listColumns[] = {
    {"name", QT_TRANSLATE_NOOP("dangjian::AccountListModel", "Account"), 14, true, false},
    {"person", QT_TRANSLATE_NOOP("dangjian::AccountListModel", "Person"), 10, true, false},
    {"role", QT_TRANSLATE_NOOP("dangjian::AccountListModel", "Role"), 10, true, false},
    {"organization", QT_TRANSLATE_NOOP("dangjian::AccountListModel", "Organization"), 26, true, false},
    {"state", QT_TRANSLATE_NOOP("dangjian::AccountListModel", "State"), 16, true, false},
    {"signed_in", QT_TRANSLATE_NOOP("dangjian::AccountListModel", "Last signed in"), 18, true, false},
    {"created", QT_TRANSLATE_NOOP("dangjian::AccountListModel", "Made on"), 18, false, false},
};
static_assert(std::size(listColumns) == AccountListModel::ColumnCount);

QString timeText(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

} // namespace

AccountListModel::AccountListModel(AccountService &accounts, const Clock &clock, QObject *parent)
    : WholeListModel(listColumns, context, parent), m_accounts(accounts), m_clock(clock)
{
}

void AccountListModel::setQuery(
    const QString &text, const QString &role, const QString &state, int sortColumn, Qt::SortOrder order)
{
    m_text = text.trimmed();
    m_role = role;
    m_state = state;
    askAnew(sortColumn, order);
}

bool AccountListModel::isLocked(const AccountRow &row) const
{
    return row.lockedUntil.isValid() && row.lockedUntil > m_clock.now();
}

QString AccountListModel::stateText(const AccountRow &row) const
{
    if (row.account.state == AccountState::Closed) {
        return wordFor(row.account.state);
    }
    if (isLocked(row)) {
        return tr("Locked until %1")
            .arg(QLocale().toString(row.lockedUntil.toLocalTime().time(), QStringLiteral("HH:mm")));
    }
    return row.account.mustChangePassword ? tr("Has to change the password") : wordFor(row.account.state);
}

bool AccountListModel::fits(const AccountRow &row) const
{
    const Account &account = row.account;
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return (m_text.isEmpty() || has(account.name) || has(account.fullName) || has(row.organization))
        && (m_role.isEmpty() || codeOf(account.role) == m_role)
        && (m_state.isEmpty() || codeOf(account.state) == m_state);
}

int AccountListModel::compared(const AccountRow &left, const AccountRow &right, int column) const
{
    return column == RoleColumn ? int(left.account.role) - int(right.account.role)
                                : WholeListModel::compared(left, right, column);
}

QString AccountListModel::textOf(const AccountRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.account.name;
    case PersonColumn:
        return row.account.fullName;
    case RoleColumn:
        return wordFor(row.account.role);
    case OrganizationColumn:
        return row.organization;
    case StateColumn:
        return stateText(row);
    case SignedInColumn:
        return row.lastSignedIn.isValid() ? timeText(row.lastSignedIn) : tr("never");
    case CreatedColumn:
        return timeText(row.account.createdAt);
    default:
        return {};
    }
}

} // namespace dangjian
