// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/rosterimport.h"
#include "rosters/rosterinspection.h"
#include "rosters/rosterplan.h"

#include <QPointer>
#include <QSet>

#include <functional>
#include <memory>

class QTimer;

namespace dangjian {

class Workplace;

/**
 * One file on its way into the store: what it holds, what a person has decided so far, what would happen, and the jobs
 * that find that out. The steps of the import window show it and change its options.
 */
class RosterSession : public QObject
{
    Q_OBJECT

public:
    enum class Work
    {
        None,
        Inspecting,
        Planning,
        Entering
    };

    RosterSession(Workplace &workplace, RosterSubject subject, QObject *parent = nullptr);
    ~RosterSession() override;

    Workplace &workplace() const { return m_workplace; }
    RosterSubject subject() const { return m_options.subject; }
    /** What was decided; inspectAgain() or plan() applies it. */
    RosterImportOptions &options() { return m_options; }
    const RosterImportOptions &options() const { return m_options; }

    const RosterInspection &inspection() const { return m_inspection; }
    /** The sheet with this number; null where the file has none such. */
    const InspectedSheet *sheet(int sheet) const;
    /** What a person chose for a sheet that is read; made where nothing was chosen yet. */
    RosterSheetChoice &choiceFor(int sheet);
    /** The last plan's rows and sums; shares its rows with the plan. */
    const RosterImportReport &report() const { return m_report; }
    bool isPlanned() const { return m_plan != nullptr; }
    /** Whether the last plan was made with all that has been decided since. */
    bool isCurrent() const { return isPlanned() && !m_outdated; }
    /** Whether planning is about to begin. */
    bool isPlanDue() const;
    bool isEntered() const { return m_report.entered; }
    Work work() const { return m_work; }
    /** Whether the store is still being backed up before it is written to; progress counts thousandths of that. */
    bool isBackingUp() const { return m_backsUp; }
    /** Branches' names that are not to be chosen for: their rows stay out and go back as refused. */
    QSet<QString> &namesLeft() { return m_namesLeft; }

    /** Looks at another file; what was decided about the one before is forgotten. */
    void inspect(const QString &file);
    /** The same file with other choices of columns. */
    void inspectAgain();
    /** A dry run with all that was decided: of the rows concerned where there is a plan, which is shown meanwhile. */
    void plan();
    /** The same once all that is being decided now is decided. */
    void planSoon();
    /** Changes what was decided about rows, and plans again soon. */
    void decide(const QList<RosterRowId> &rows, const std::function<void(RosterRowChoice &)> &change);
    /** Writes what was planned, as a job that outlives this session. */
    void enter();
    void cancel();
    /** Forgets the plan, for columns that are about to change. */
    void dropPlan();

Q_SIGNALS:
    /** Something was begun, has ended, or is due. */
    void workChanged();
    void progressed(qint64 done, qint64 total);
    void inspected();
    void planned();
    void entered();
    void failed(const dangjian::Error &error);

private:
    void begin(Work work, Job *job);
    static void start(Job *job);
    void end();
    void inspectWith(const RosterImportOptions &options, bool anew);
    void takePlan(std::shared_ptr<RosterPlan> plan);

    Workplace &m_workplace;
    RosterImportOptions m_options;
    RosterInspection m_inspection;
    RosterImportReport m_report;
    std::shared_ptr<RosterPlan> m_plan;
    QPointer<Job> m_job;
    QTimer *m_pause;
    QSet<QString> m_namesLeft;
    Work m_work = Work::None;
    bool m_backsUp = false;
    bool m_outdated = false; // something was decided that is not planned yet
};

} // namespace dangjian
