// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetfindinglist.h"

#include "app/lineicon.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr int mostLines = 3;
constexpr int elementRole = Qt::UserRole;
constexpr int pageRole = Qt::UserRole + 1;

} // namespace

SheetFindingList::SheetFindingList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    const auto follow = [this](const QListWidgetItem *item) {
        Q_EMIT followed(item->data(elementRole).toString(), item->data(pageRole).toInt());
    };
    connect(this, &QListWidget::itemClicked, this, follow);
    connect(this, &QListWidget::itemActivated, this, follow);
    fitHeight();
}

void SheetFindingList::setFindings(const QList<SheetFinding> &findings)
{
    clear();
    for (const SheetFinding &finding : findings) {
        auto *item = new QListWidgetItem(
            lineIcon(finding.severe ? QStringLiteral("warning") : QStringLiteral("info")), finding.words, this);
        item->setToolTip(finding.words);
        item->setData(elementRole, finding.element);
        item->setData(pageRole, finding.page);
    }
    if (findings.isEmpty()) {
        auto *item = new QListWidgetItem(
            lineIcon(QStringLiteral("check")), tr("Everything fits on the paper and can be printed."), this);
        item->setFlags(Qt::NoItemFlags);
    }
    fitHeight();
}

void SheetFindingList::tell(const QString &words)
{
    auto *item = new QListWidgetItem(lineIcon(QStringLiteral("info")), words);
    item->setData(pageRole, -1);
    insertItem(0, item);
    scrollToTop();
    fitHeight();
}

void SheetFindingList::fitHeight()
{
    int height = 0;
    for (int i = 0; i < std::clamp(count(), 1, mostLines); ++i)
        height += std::max(sizeHintForRow(i), fontMetrics().height() + 10);
    setFixedHeight(height + 4);
}

} // namespace dangjian
