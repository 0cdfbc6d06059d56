// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/dutybar.h"

#include "app/appearance.h"
#include "participation/participation.h"

#include <QPainter>

#include <array>

namespace dangjian {

DutyBar::DutyBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Duties of the year"));
}

void DutyBar::setFigures(int year, const YearTotals &totals, const DutyRule &rule)
{
    m_year = year;
    m_totals = totals;
    m_rule = rule;
    setAccessibleDescription(lines().join(u'\n'));
    updateGeometry();
    update();
}

void DutyBar::setComing(const YearTotals &coming)
{
    m_coming = coming;
    setAccessibleDescription(lines().join(u'\n'));
    update();
}

QStringList DutyBar::lines() const
{
    const int minutes = m_rule.minutes > 0 ? m_coming.volunteerMinutes : m_coming.minutes;
    const QString comingHours = minutes > 0 ? tr(" (+%1)").arg(hoursText(minutes)) : QString();
    const QString comingDeeds = m_coming.deeds > 0 ? tr(" (+%1)").arg(m_coming.deeds) : QString();
    const QString hours = m_rule.minutes > 0
        ? tr("%1 of %2 h").arg(hoursText(m_totals.volunteerMinutes), hoursText(m_rule.minutes))
        : tr("Hours: %1").arg(hoursText(m_totals.minutes));
    const QString deeds = m_rule.deeds > 0 ? tr("%1 of %2 deeds").arg(m_totals.deeds).arg(m_rule.deeds)
                                           : tr("%1 deeds").arg(m_totals.deeds);
    return {hours + comingHours, deeds + comingDeeds};
}

int DutyBar::lineHeight() const
{
    return fontMetrics().height() + 14;
}

QSize DutyBar::sizeHint() const
{
    return {220, fontMetrics().height() + 6 + 2 * lineHeight()};
}

QSize DutyBar::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void DutyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades &shades = shadesOf(palette());
    const int text = fontMetrics().height();
    painter.setPen(shades.secondary);
    painter.drawText(QRect(0, 0, width(), text), Qt::AlignLeft | Qt::AlignVCenter, tr("Year %1").arg(m_year));
    painter.drawText(
        QRect(0, 0, width(), text), Qt::AlignRight | Qt::AlignVCenter, tr("Records: %1").arg(m_totals.records));
    const QStringList words = lines();
    const std::array<int, 2> coming{m_coming.volunteerMinutes, m_coming.deeds};
    const std::array<int, 2> given{m_totals.volunteerMinutes, m_totals.deeds};
    const std::array<int, 2> due{m_rule.minutes, m_rule.deeds};
    for (int i = 0; i < 2; ++i) {
        const int done = given[std::size_t(i)];
        const int owed = due[std::size_t(i)];
        const int top = text + 6 + i * lineHeight();
        const bool met = owed > 0 && done >= owed;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, top, width(), text), Qt::AlignLeft | Qt::AlignVCenter, words.at(i));
        if (owed <= 0)
            continue;
        if (met) {
            painter.setPen(shades.good);
            painter.drawText(QRect(0, top, width(), text), Qt::AlignRight | Qt::AlignVCenter, tr("met"));
        }
        const QRectF groove(0, top + text + 1, width(), 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shades.line);
        painter.drawRoundedRect(groove, 3, 3);
        const auto draw = [&](int figure, QColor colour) {
            const qreal share = std::min(1.0, double(figure) / owed);
            if (share <= 0)
                return;
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(groove.topLeft(), QSizeF(std::max(6.0, groove.width() * share), 6)), 3, 3);
        };
        const int added = coming[std::size_t(i)];
        if (added > 0) {
            QColor pale = done + added >= owed ? shades.good : shades.warning;
            pale.setAlphaF(0.45F);
            draw(done + added, pale);
        }
        draw(done, met ? shades.good : shades.warning);
    }
}

} // namespace dangjian
