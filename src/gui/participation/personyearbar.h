// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dangjian {

/** A figure of the year as a bar: what is done, what the line in hand adds, and what is owed. */
class PersonYearBar : public QWidget
{
    Q_OBJECT

public:
    explicit PersonYearBar(QWidget *parent = nullptr);

    /** `owed` 0 = nothing is owed; the bar is then left out. `text` stands above it. */
    void setFigures(const QString &text, double done, double added, double owed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    double m_done = 0;
    double m_added = 0;
    double m_owed = 0;
};

} // namespace dangjian
