// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/roletable.h"

#include "accounts/accountwords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace dangjian {

RoleTable::RoleTable(QWidget *parent) : QTableWidget(parent)
{
    setObjectName(QStringLiteral("roleTable"));
    setAccessibleName(tr("What each role may do"));
    const auto &permissions = Codes<Permission>::table;
    const auto &roles = Codes<Role>::table;
    setColumnCount(int(roles.size()) + 1);
    setRowCount(int(permissions.size()));
    QStringList headings{tr("May")};
    for (const auto &[role, code] : roles) {
        headings.append(wordFor(role));
    }
    setHorizontalHeaderLabels(headings);
    for (int column = 1; column < columnCount(); ++column) {
        const Role role = roles.at(std::size_t(column - 1)).first;
        horizontalHeaderItem(column)->setToolTip(roleText(role));
        for (int row = 0; row < rowCount(); ++row) {
            const bool may = mayDo(role, permissions.at(std::size_t(row)).first);
            auto *item = new QTableWidgetItem(may ? QStringLiteral("✓") : QStringLiteral("–"));
            item->setTextAlignment(Qt::AlignCenter);
            item->setData(Qt::AccessibleTextRole, may ? tr("yes") : tr("no"));
            setItem(row, column, item);
        }
    }
    for (int row = 0; row < rowCount(); ++row) {
        setItem(row, 0, new QTableWidgetItem(wordFor(permissions.at(std::size_t(row)).first)));
    }
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    // All of it is seen at once on a screen of 768 lines.
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 1; column < columnCount(); ++column) {
        setColumnWidth(column, fontMetrics().height() * 5);
    }
}

RolesDialog::RolesDialog(QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What each role may do"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(10);
    auto *introLabel = new QLabel(
        tr("An account sees and changes only its organization and all below it; what is outside does not appear. "
           "Within that, its role says what it may do."),
        this);
    introLabel->setWordWrap(true);
    auto *table = new RoleTable(this);
    auto *buttonBox = new QDialogButtonBox(this);
    buttonBox->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(introLabel);
    layout->addWidget(table, 1);
    layout->addWidget(buttonBox);
    const int line = fontMetrics().height();
    // As high as the table, where the screen is.
    const int rows = table->rowCount() * table->rowHeight(0) + table->horizontalHeader()->sizeHint().height();
    resize(line * 42, qMin(rows + line * 9, screen()->availableSize().height() * 9 / 10));
}

} // namespace dangjian
