// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clocknotice.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/lineicon.h"
#include "app/words.h"
#include "app/workplace.h"
#include "store/clocklag.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace dangjian {

namespace {

constexpr int lookEveryMs = 30'000;

} // namespace

ClockNotice::ClockNotice(Workplace &workplace, QWidget *parent) : QFrame(parent), m_workplace(workplace)
{
    setAutoFillBackground(true);
    QPalette soft = palette();
    soft.setColor(QPalette::Window, shadesOf(soft).warningSoft);
    setPalette(soft);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(12);
    auto *iconLabel = new QLabel(this);
    iconLabel->setPixmap(lineIcon(QStringLiteral("clock")).pixmap(fontMetrics().height()));
    m_label = new QLabel(this);
    m_label->setObjectName(QStringLiteral("clockTroubleLabel"));
    m_label->setWordWrap(true);
    layout->addWidget(iconLabel, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    auto *pulse = new QTimer(this);
    connect(pulse, &QTimer::timeout, this, &ClockNotice::look);
    pulse->start(lookEveryMs);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &ClockNotice::look);
    hide();
    ask();
}

void ClockNotice::look()
{
    // With another day the store may have come to another, too.
    if (m_workplace.services().store.clock().today() != m_asked)
        ask();
    else
        refresh();
}

void ClockNotice::ask()
{
    m_asked = m_workplace.services().store.clock().today();
    afterwards(latestDay(m_workplace.services().store), this, [this](const Result<QDate> &latest) {
        if (latest)
            m_latest = *latest;
        refresh();
    });
}

void ClockNotice::refresh()
{
    const Clock &clock = m_workplace.services().store.clock();
    const bool behind = isBehind(clock, m_latest);
    if (behind) {
        const QString text
            = tr("The clock of this PC says %1, but this database was worked with on %2 already. What is entered now "
                 "gets the wrong date, and what begins on a certain day (transfers, full membership) has to wait. "
                 "Nothing is lost: set the date and time of the PC right, and this notice goes by itself.")
                  .arg(dateText(clock.today()), dateText(m_latest));
        m_label->setText(text);
    }
    setVisible(behind);
}

} // namespace dangjian
