// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"
#include "members/memberactions.h"
#include "members/memberservice.h"

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace dangjian {

class CertificatesPane;
class DutyBar;
class HistoryPane;
class ParticipationService;
class ParticularsPane;
class PhotoView;
class RecordsPane;
class TimelinePane;

/**
 * One person on one page: photo and main fields, the year's duties, the log, certificates, the time line, the history.
 * ID number and telephones are masked until they are shown on purpose, which the journal records.
 */
class PersonPage : public ScreenPage
{
    Q_OBJECT

public:
    explicit PersonPage(Workplace &workplace, QWidget *parent = nullptr);

    void showMember(MemberId id);
    /** Where the way back leads, as its button says; the list of members unless told. */
    void setBackWords(const QString &text);
    MemberId member() const { return m_id; }
    /** What the page shows; its member has no id before the store has answered. */
    const MemberDetails &details() const { return m_details; }
    bool isRevealed() const { return m_revealed; }
    /** Shows ID number and telephones in clear once the journal has noted it. */
    void reveal();
    /** Masks them again. */
    void mask();
    /** The keyboard goes to what the tab in front shows. */
    void takeKeyboard();

    void activate() override;
    /** Its record in the log, its certificate. */
    void showRow(const QString &table, const QString &key) override;
    void newRecord() override;
    void editRecord() override;
    void printRecords() override;
    /** The table of the tab in front into a file; the log where it has none. */
    void exportRecords() override;

    MemberActions *actions() const { return m_actions; }
    RecordsPane *recordsPane() const { return m_recordsPane; }

Q_SIGNALS:
    void backRequested();
    void personRequested(dangjian::MemberId id);
    void shown();

private:
    QWidget *makeHead();
    QWidget *makeSide();
    QMenu *makeMoreMenu();
    void showRevealed(bool revealed);
    void reload();
    void showDetails();
    MemberChoice choice() const;

    MemberActions *m_actions;
    MemberId m_id;
    MemberDetails m_details;
    bool m_revealed = false;
    bool m_revealing = false;
    bool m_outdated = false;
    QToolButton *m_backButton = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLabel *m_lineLabel = nullptr;
    PhotoView *m_photo = nullptr;
    DutyBar *m_dutyBar = nullptr;
    QLabel *m_certificateLabel = nullptr;
    QLabel *m_idNumberLabel = nullptr;
    QLabel *m_mobileLabel = nullptr;
    QPushButton *m_revealButton = nullptr;
    QTabWidget *m_tabs = nullptr;
    ParticularsPane *m_particularsPane = nullptr;
    RecordsPane *m_recordsPane = nullptr;
    CertificatesPane *m_certificatesPane = nullptr;
    TimelinePane *m_timelinePane = nullptr;
    HistoryPane *m_historyPane = nullptr;
};

} // namespace dangjian
