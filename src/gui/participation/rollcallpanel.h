// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "participation/personresolver.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace dangjian {

class ListTable;
class RollCallActivity;
class RollCallAttendees;
class RollCallRoster;

/** Roll call 点名: an activity, those who were there (ticked, scanned, pasted), and one act that makes all records. */
class RollCallPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RollCallPanel(Workplace &workplace, QWidget *parent = nullptr);
    ~RollCallPanel() override;

    void activate();
    RollCallAttendees &attendees() { return *m_attendees; }

    /** What is filled in and not recorded yet; empty = nothing. */
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

    void pasteNames(const QString &text);
    /** Asks once more, saying what will happen, and makes the records. */
    void record();
    bool isRecording() const { return m_recording; }

Q_SIGNALS:
    void draftChanged();
    void recorded(const QList<dangjian::ParticipationId> &records, int minutes, int deeds);
    /** The records were made, or refused. */
    void recordingEnded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildRoster();
    QWidget *buildAttendees();
    void setFilter();
    void toRoster();
    void tickCurrent();
    void fitTables();
    void found(const QString &text, const QList<MemberRow> &rows, bool outside);
    void tick(const MemberRow &person, bool outside);
    void flash(const QString &text, bool good);
    void activityChanged();
    void examineSoon();
    void examineAll();
    void chooseCandidate(int row);
    void showSummary();
    QString missing() const;
    void done(const QString &title, const Result<RollCallOutcome> &outcome);

    Workplace &m_workplace;
    RollCallActivity *m_activity;
    RollCallAttendees *m_attendees;
    RollCallRoster *m_roster;
    MemberSearch m_search;
    PersonResolver m_resolver;
    QTimer m_examineTimer;
    QTimer m_filterTimer;
    QTimer m_flashTimer;
    QSplitter *m_splitter = nullptr;
    QLineEdit *m_filterEdit = nullptr;
    ListTable *m_rosterTable = nullptr;
    QTableView *m_attendeeTable = nullptr;
    QLabel *m_flashLabel = nullptr;
    QLabel *m_summaryLabel = nullptr;
    QPushButton *m_recordButton = nullptr;
    quint64 m_serial = 0;
    int m_minutes = 0; // of the records under way
    int m_deeds = 0;
    bool m_divided = false; // by hand
    bool m_recording = false;
    bool m_tickFirst = false; // asked for before the list was there
    bool m_loaded = false;
};

} // namespace dangjian
