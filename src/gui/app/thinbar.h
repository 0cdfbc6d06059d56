// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace dangjian {

/** A thin progress bar; a short piece of it is filled while the total is not known. */
class ThinBar : public QWidget
{
    Q_OBJECT

public:
    explicit ThinBar(QWidget *parent = nullptr);

    /** `total` 0 = not known. */
    void setProgress(qint64 done, qint64 total);
    /** 0 … 1; negative while not known. */
    double share() const { return m_share; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = -1;
};

} // namespace dangjian
