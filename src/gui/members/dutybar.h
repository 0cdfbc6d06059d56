// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duties/duty.h"

#include <QWidget>

namespace dangjian {

/**
 * The duties of the year as bars: hours and deeds against what is owed ("11.5 of 16 h"); plain figures where the
 * category owes nothing.
 */
class DutyBar : public QWidget
{
    Q_OBJECT

public:
    explicit DutyBar(QWidget *parent = nullptr);

    void setFigures(int year, const YearTotals &totals, const DutyRule &rule);
    /** What a line that is not saved yet would add; drawn paler. */
    void setComing(const YearTotals &coming);
    /** What is drawn, in words; also the accessible description. */
    QStringList lines() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;

    int m_year = 0;
    YearTotals m_totals;
    YearTotals m_coming;
    DutyRule m_rule;
};

} // namespace dangjian
