// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"
#include "history/auditquery.h"
#include "participation/draftjournal.h"
#include "participation/entrymodel.h"
#include "participation/personresolver.h"

#include <QSet>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace dangjian {

class EntryExaminer;
class EntryGrid;
class EntrySession;
class PersonPanel;
class RollCallPanel;

/** Quick entry 快速登记 and roll call 点名: where participation records are typed, scanned and pasted. */
class EntryPage : public ScreenPage
{
    Q_OBJECT

public:
    explicit EntryPage(Workplace &workplace, QWidget *parent = nullptr);
    ~EntryPage() override;

    /** Begins a new line for a member; what else stands in it comes from the line above. */
    void startFor(MemberId member);

    void activate() override;
    void newRecord() override;
    void editRecord() override;
    /** The lines of this session, saved ones and drafts. */
    void exportRecords() override;
    /** Always: what is complete is saved, what is not is kept as a draft. */
    bool mayLeave() override;
    bool isSettling() const override;

    EntryGrid &grid() { return *m_grid; }
    RollCallPanel &rollCall() { return *m_rollCall; }
    void showLines();
    void showRollCall();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildLines();
    void restoreDrafts();
    void restoreNextRollCall();
    void tellSettled();
    void keepDrafts();
    void paste(const QString &text);
    void personResolved(quint64 key, const ResolvedPerson &person);
    void askReason(quint64 key);
    void askVoid(quint64 key);
    void lineInHand();
    void refused(quint64 key);
    void sayUnsaved();
    void countRollCalls(const ActContents &contents);
    void showSums();
    void showReady();
    void say(const QString &text);
    void showMessage();

    EntryModel *m_model;
    EntrySession *m_session;
    EntryExaminer *m_examiner;
    PersonResolver *m_resolver;
    DraftJournal m_journal;
    QTimer m_journalTimer;
    EntryGrid *m_grid;
    PersonPanel *m_person;
    RollCallPanel *m_rollCall;
    QStackedWidget *m_stack;
    QToolButton *m_linesButton = nullptr;
    QToolButton *m_rollCallButton = nullptr;
    QLabel *m_messageLabel = nullptr;
    QPushButton *m_saveReadyButton = nullptr;
    QLabel *m_sumsLabel = nullptr;
    QString m_said;
    SessionSums m_rollCallSums;
    QSet<ParticipationId> m_rollCallRecords;
    bool m_restored = false;
    QList<QJsonObject> m_waitingRollCalls; // left behind by earlier runs, beside the one in the form
};

} // namespace dangjian
