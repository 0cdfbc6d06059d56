// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountlistmodel.h"

#include "accounts/accountwords.h"
#include "app/afterwards.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace dangjian {

namespace {

QString timeText(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

} // namespace

AccountListModel::AccountListModel(AccountService &accounts, const Clock &clock, QObject *parent)
    : WindowedModel(parent), m_accounts(accounts), m_clock(clock)
{
}

void AccountListModel::setQuery(
    const QString &text, const QString &role, const QString &state, int sortColumn, Qt::SortOrder order)
{
    m_text = text.trimmed();
    m_role = role;
    m_state = state;
    m_sortColumn = sortColumn;
    m_order = order;
    requery();
}

const AccountRow *AccountListModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int AccountListModel::rowOf(AccountId id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [id](const AccountRow &row) { return row.account.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
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

void AccountListModel::fetchCount(quint64 turn)
{
    m_asking = true;
    afterwards(m_accounts.all(), this, [this, turn](const Result<QList<AccountRow>> &answer) {
        m_asking = false;
        const QList<int> pages = std::exchange(m_pagesWaiting, {});
        if (answer) {
            take(*answer);
        }
        countArrived(turn, answer ? Result<int>(int(m_coming.size())) : Result<int>(failure(answer.error())));
        for (const int page : pages) {
            pageArrived(turn, page, answer ? std::nullopt : std::optional(answer.error()));
        }
    });
}

void AccountListModel::fetchPage(quint64 turn, int page)
{
    if (m_asking) {
        m_pagesWaiting.append(page);
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, turn, page] { pageArrived(turn, page, std::nullopt); }, Qt::QueuedConnection);
}

void AccountListModel::takePage(int)
{
    m_rows = m_coming;
}

void AccountListModel::take(const QList<AccountRow> &rows)
{
    m_all = int(rows.size());
    m_coming.clear();
    for (const AccountRow &row : rows) {
        const Account &account = row.account;
        const bool fits = m_text.isEmpty() || account.name.contains(m_text, Qt::CaseInsensitive)
            || account.fullName.contains(m_text, Qt::CaseInsensitive)
            || row.organization.contains(m_text, Qt::CaseInsensitive);
        if (fits && (m_role.isEmpty() || codeOf(account.role) == m_role)
            && (m_state.isEmpty() || codeOf(account.state) == m_state)) {
            m_coming.append(row);
        }
    }
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    const auto before = [&](const AccountRow &left, const AccountRow &right) {
        const int order = m_sortColumn == RoleColumn
            ? int(left.account.role) - int(right.account.role)
            : collator.compare(cellText(left, m_sortColumn), cellText(right, m_sortColumn));
        return order != 0 ? order < 0 : left.account.id < right.account.id;
    };
    std::sort(m_coming.begin(), m_coming.end(), [&](const AccountRow &left, const AccountRow &right) {
        return m_order == Qt::AscendingOrder ? before(left, right) : before(right, left);
    });
}

int AccountListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccountListModel::cellText(const AccountRow &row, int column) const
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

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    const AccountRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return cellText(*row, index.column());
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

QVariant AccountListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Account");
    case PersonColumn:
        return tr("Person");
    case RoleColumn:
        return tr("Role");
    case OrganizationColumn:
        return tr("Organization");
    case StateColumn:
        return tr("State");
    case SignedInColumn:
        return tr("Last signed in");
    case CreatedColumn:
        return tr("Made on");
    default:
        return {};
    }
}

QString AccountListModel::columnKey(int column) const
{
    static const QStringList keys{QStringLiteral("name"), QStringLiteral("person"), QStringLiteral("role"),
        QStringLiteral("organization"), QStringLiteral("state"), QStringLiteral("signed_in"),
        QStringLiteral("created")};
    return keys.value(column);
}

bool AccountListModel::isColumnShownAtFirst(int column) const
{
    return column != CreatedColumn;
}

int AccountListModel::columnCharacters(int column) const
{
    static const QList<int> widths{14, 10, 10, 26, 16, 18, 18};
    return widths.value(column);
}

bool AccountListModel::isSortable(int) const
{
    return true;
}

void AccountListModel::rowTexts(
    const QList<std::pair<int, int>> &ranges, const QList<int> &columns, TextsReceiver receiver)
{
    QList<QStringList> texts;
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= qMin<int>(last, int(m_rows.size()) - 1); ++row) {
            QStringList cells;
            for (const int column : columns) {
                cells.append(cellText(m_rows.at(row), column));
            }
            texts.append(cells);
        }
    }
    receiver(texts);
}

} // namespace dangjian
