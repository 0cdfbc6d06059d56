// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetwording.h"

#include <QListWidget>

namespace dangjian {

/** What will not print as it is meant to, a line each; as high as it has lines, up to a few. */
class SheetFindingList : public QListWidget
{
    Q_OBJECT

public:
    explicit SheetFindingList(QWidget *parent = nullptr);

    void setFindings(const QList<SheetFinding> &findings);
    /** Something that is told once, above the findings. */
    void tell(const QString &words);

Q_SIGNALS:
    /** `element` or `page` (of the laid ones, below 0 = none) is to be seen. */
    void followed(const QString &element, int page);

private:
    void fitHeight();
};

} // namespace dangjian
