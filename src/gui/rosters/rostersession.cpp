// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rostersession.h"

#include "app/aside.h"
#include "app/workplace.h"
#include "rosters/rosterwords.h"

#include <QFileInfo>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int pauseMs = 0; // what is decided in one go is planned in one go

/** Thirty thousand rows take a while to be given back to the machine: another thread does that. */
template <class T>
void retire(T value)
{
    (void)aside([value = std::move(value)]() mutable {
        value = {};
        return true;
    });
}

/** The last one to know a plan that nobody wants is never the screen's thread. */
void retireWith(const RosterImportJob *job)
{
    auto plan = job->plan();
    QObject::connect(job, &QObject::destroyed, [plan = std::move(plan)]() mutable { retire(std::move(plan)); });
}

/** The store that is open must not be read as a roster: closing it again would take SQLite's locks away. */
bool isOpenStore(const Store &store, const QString &file)
{
    const QString base = QFileInfo(store.file()).canonicalFilePath();
    const QString wanted = QFileInfo(file).canonicalFilePath();
    const QStringList open{base, base + QStringLiteral("-wal"), base + QStringLiteral("-shm")};
    return !wanted.isEmpty() && open.contains(wanted);
}

} // namespace

RosterSession::RosterSession(Workplace &workplace, RosterSubject subject, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_pause(new QTimer(this))
{
    m_options.subject = subject;
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &RosterSession::plan);
}

RosterSession::~RosterSession()
{
    if (m_job && m_work != Work::Entering)
        m_job->cancel();
    retire(std::move(m_plan));
    retire(std::move(m_report));
}

const InspectedSheet *RosterSession::sheet(int sheet) const
{
    const auto found = std::find_if(m_inspection.sheets.cbegin(), m_inspection.sheets.cend(),
        [sheet](const InspectedSheet &each) { return each.sheet == sheet; });
    return found == m_inspection.sheets.cend() ? nullptr : &*found;
}

RosterSheetChoice &RosterSession::choiceFor(int sheet)
{
    for (RosterSheetChoice &choice : m_options.sheets)
        if (choice.sheet == sheet)
            return choice;
    m_options.sheets.append(RosterSheetChoice{sheet});
    return m_options.sheets.last();
}

void RosterSession::begin(Work work, Job *job)
{
    if (m_job && m_work != Work::Entering)
        m_job->cancel();
    m_job = job;
    m_work = work;
    connect(job, &Job::progressed, this, [this, job](qint64 done, qint64 total) {
        if (job == m_job)
            Q_EMIT progressed(done, total);
    });
    connect(job, &Job::failed, this, [this, job](const Error &error) {
        if (job != m_job)
            return;
        end();
        Q_EMIT failed(error);
    });
    Q_EMIT workChanged();
}

void RosterSession::start(Job *job)
{
    // Connected last: whoever hears of the end hears of it while the job still lives.
    connect(job, &Job::finished, job, &QObject::deleteLater);
    connect(job, &Job::failed, job, &QObject::deleteLater);
    job->start();
}

void RosterSession::end()
{
    m_job = nullptr;
    m_work = Work::None;
    Q_EMIT workChanged();
}

void RosterSession::cancel()
{
    m_pause->stop();
    if (m_job)
        m_job->cancel();
}

void RosterSession::inspect(const QString &file)
{
    RosterImportOptions options;
    options.subject = m_options.subject;
    options.onExisting = m_options.onExisting;
    options.months = m_options.months;
    options.defaultBranch = m_options.defaultBranch;
    options.file = file;
    m_namesLeft.clear();
    dropPlan();
    m_inspection = {};
    m_options = options;
    if (isOpenStore(m_workplace.services().store, file)) {
        if (m_job)
            m_job->cancel();
        end();
        Q_EMIT failed(Error{ErrorCode::FileFormat, file, {QStringLiteral("format.unknown")}, {}});
        return;
    }
    inspectWith(options, true);
}

void RosterSession::inspectAgain()
{
    dropPlan();
    inspectWith(m_options, false);
}

void RosterSession::inspectWith(const RosterImportOptions &options, bool anew)
{
    // The job belongs to the workplace: a window that is closed does not wait until a large file lets go.
    auto *job = new RosterInspectionJob(m_workplace.services().store, options, &m_workplace);
    begin(Work::Inspecting, job);
    connect(job, &Job::finished, this, [this, job, anew] {
        if (job != m_job)
            return;
        m_inspection = job->outcome();
        if (anew && m_inspection.best >= 0)
            choiceFor(m_inspection.best);
        end();
        Q_EMIT inspected();
    });
    start(job);
}

void RosterSession::dropPlan()
{
    m_pause->stop();
    retire(std::move(m_plan));
    m_plan = nullptr;
    retire(std::exchange(m_report, {}));
}

bool RosterSession::isPlanDue() const
{
    return m_pause->isActive();
}

void RosterSession::planSoon()
{
    m_outdated = true;
    m_pause->start();
    Q_EMIT workChanged();
}

void RosterSession::decide(const QList<RosterRowId> &rows, const std::function<void(RosterRowChoice &)> &change)
{
    for (const RosterRowId &row : rows) {
        RosterRowChoice choice = m_options.rowChoices.value(row);
        change(choice);
        if (choice.onExisting || choice.samePerson || choice.leaveOut || !choice.days.isEmpty())
            m_options.rowChoices.insert(row, choice);
        else
            m_options.rowChoices.remove(row);
    }
    planSoon();
}

void RosterSession::plan()
{
    m_pause->stop();
    m_outdated = true;
    RosterImportOptions options = m_options;
    options.dryRun = true;
    auto *job = m_plan ? new RosterImportJob(m_plan, options, &m_workplace)
                       : new RosterImportJob(m_workplace.services().store, options, &m_workplace);
    retireWith(job);
    begin(Work::Planning, job);
    connect(job, &Job::finished, this, [this, job] {
        if (job == m_job)
            takePlan(job->plan());
    });
    start(job);
}

void RosterSession::takePlan(std::shared_ptr<RosterPlan> plan)
{
    auto formerPlan = std::exchange(m_plan, std::move(plan));
    auto formerReport = std::exchange(m_report, m_plan->report());
    m_outdated = isPlanDue(); // something may have been decided since it was begun
    end();
    Q_EMIT planned();
    retire(std::move(formerPlan));
    retire(std::move(formerReport));
}

void RosterSession::enter()
{
    if (!isCurrent() || m_work != Work::None)
        return;
    auto *job = new RosterImportJob(m_plan);
    retireWith(job);
    begin(Work::Entering, job);
    m_backsUp = false;
    connect(job, &RosterImportJob::backingUp, this, [this] { m_backsUp = true; });
    connect(job, &RosterImportJob::backedUp, this, [this] { m_backsUp = false; });
    const QString title = importTitle(subject());
    Workplace *workplace = &m_workplace;
    connect(job, &Job::finished, workplace,
        [job, workplace, title, subject = subject(), session = QPointer<RosterSession>(this)] {
            if (!session) {
                workplace->tell(title, outcomeText(subject, job->outcome()));
                return;
            }
            auto former = std::exchange(session->m_report, job->outcome());
            session->end();
            Q_EMIT session->entered();
            retire(std::move(former));
        });
    connect(
        job, &Job::failed, workplace, [workplace, title, session = QPointer<RosterSession>(this)](const Error &error) {
            if (!session && error.code != ErrorCode::Canceled)
                workplace->tellError(workplace->window(), error);
        });
    m_workplace.run(job, title);
}

} // namespace dangjian
