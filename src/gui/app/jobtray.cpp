// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobtray.h"

#include "app/errortext.h"
#include "app/lineicon.h"
#include "app/thinbar.h"
#include "history/undojob.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace dangjian {

namespace {

constexpr int doneShownMs = 6000;
constexpr int longMs = 1000;

} // namespace

JobItem::JobItem(Job *job, const QString &title, QWidget *parent) : QWidget(parent), m_job(job), m_title(title)
{
    m_clock.start();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 12, 0);
    layout->setSpacing(8);
    m_titleLabel = new QLabel(title, this);
    m_bar = new ThinBar(this);
    m_bar->setAccessibleName(title);
    m_shareLabel = new QLabel(this);
    m_shareLabel->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    m_cancelButton = new QToolButton(this);
    m_cancelButton->setObjectName(QStringLiteral("cancelJobButton"));
    m_cancelButton->setIcon(lineIcon(QStringLiteral("close")));
    m_cancelButton->setAutoRaise(true);
    m_cancelButton->setToolTip(tr("Cancel"));
    m_cancelButton->setAccessibleName(tr("Cancel: %1").arg(title));
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_bar);
    layout->addWidget(m_shareLabel);
    layout->addWidget(m_cancelButton);
    connect(job, &Job::progressed, this, &JobItem::showProgress);
    connect(job, &Job::finished, this, [this] {
        end(tr("%1: done").arg(m_title));
        QTimer::singleShot(doneShownMs, this, &JobItem::closed);
    });
    connect(job, &Job::failed, this, [this](const Error &error) {
        end(tr("%1: %2").arg(m_title, errorText(error)));
        if (error.code == ErrorCode::Canceled) {
            QTimer::singleShot(doneShownMs, this, &JobItem::closed);
        }
    });
    connect(m_cancelButton, &QToolButton::clicked, this, [this] {
        if (!m_running) {
            Q_EMIT closed();
        } else if (m_job) {
            m_cancelButton->setEnabled(false);
            m_shareLabel->setText(tr("stopping …"));
            m_job->cancel();
        }
    });
}

void JobItem::showProgress(qint64 done, qint64 total)
{
    if (!m_running || !m_cancelButton->isEnabled()) {
        return;
    }
    m_bar->setProgress(done, total);
    m_timeLeft.report(done, total, m_clock.elapsed());
    const QString left = m_timeLeft.text();
    const QString share = total > 0 ? QStringLiteral("%1 %").arg(done * 100 / total) : QString::number(done);
    m_shareLabel->setText(left.isEmpty() ? share : share + QStringLiteral(" · ") + left);
}

bool JobItem::hasTakenLong() const
{
    return m_clock.elapsed() > longMs;
}

void JobItem::end(const QString &text)
{
    m_running = false;
    m_bar->hide();
    m_shareLabel->hide();
    m_titleLabel->setText(fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * 70));
    m_titleLabel->setToolTip(text);
    m_cancelButton->setEnabled(true);
    m_cancelButton->setToolTip(tr("Close"));
    m_cancelButton->setAccessibleName(tr("Close"));
}

JobTray::JobTray(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("jobTray"));
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    // As high as with a job in it: the page above keeps its height when one comes or goes.
    QToolButton measure;
    measure.setIcon(lineIcon(QStringLiteral("close")));
    setMinimumHeight(measure.sizeHint().height());
}

void JobTray::add(Job *job, const QString &title)
{
    auto *item = new JobItem(job, title, this);
    // What is undone at once is told by the strip beside, with how it comes back.
    if (qobject_cast<UndoJob *>(job) != nullptr) {
        connect(job, &Job::finished, item, [item] {
            if (!item->hasTakenLong()) {
                Q_EMIT item->closed();
            }
        });
    }
    m_layout->insertWidget(m_layout->count() - 1, item);
    connect(item, &JobItem::closed, item, &QObject::deleteLater);
}

int JobTray::running() const
{
    const QList<JobItem *> items = findChildren<JobItem *>();
    return int(std::count_if(items.begin(), items.end(), [](const JobItem *item) { return item->isRunning(); }));
}

} // namespace dangjian
