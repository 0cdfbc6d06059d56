// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace dangjian {

/** A place with a dashed edge that says that a file can be dropped; the window itself takes the drop. */
class DropFrame : public QLabel
{
    Q_OBJECT

public:
    explicit DropFrame(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace dangjian
