// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dangjian {

/** Hours by month as twelve columns, each with its figure; the month of today in a stronger colour. */
class MonthChart : public QWidget
{
    Q_OBJECT

public:
    explicit MonthChart(QWidget *parent = nullptr);

    /** Twelve values in minutes; `month` 1 … 12 is today's. */
    void setMinutes(const QList<qint64> &minutes, int month);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString emptyWords();

    bool m_empty = false;
    QList<qint64> m_minutes;
    int m_month = 0;
};

} // namespace dangjian
