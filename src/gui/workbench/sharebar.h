// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace dangjian {

/** Whole hundredths of the sum that add up to 100; what rounding leaves over goes to the largest remainders. */
QList<int> wholeShares(const QList<qint64> &values);

/** One bar in parts, each with its word and its figure below it (no legend to look things up in). */
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString word;
        qint64 value = 0;
        QColor color;
    };

    explicit ShareBar(QWidget *parent = nullptr);

    void setParts(const QList<Part> &parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Part> m_parts;
};

} // namespace dangjian
