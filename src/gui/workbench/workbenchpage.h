// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"
#include "overview/overviewservice.h"
#include "participation/participationservice.h"

#include <QTimer>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace dangjian {

class Card;
class DueList;
class FigureCard;
class MonthChart;
class RecentModel;
class ShareBar;

/** 工作台: the figures of the scope, what was recorded last, what is due. */
class WorkbenchPage : public ScreenPage
{
    Q_OBJECT

public:
    explicit WorkbenchPage(Workplace &workplace, QWidget *parent = nullptr);

    void activate() override;
    /** What was recorded last. */
    void exportRecords() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /** All figures of the scope have come. */
    void loaded();

private:
    struct CardPlace
    {
        QWidget *card;
        std::array<int, 4> wide;
        std::array<int, 4> narrow;
    };

    void build();
    void arrange(bool narrow);
    QWidget *buildBeginning();
    QWidget *buildRecent(QWidget *card);
    void showFigures(const Overview &figures);
    void showRecent(const QList<ParticipationRow> &rows);
    void load();
    void showHeading();
    void arrived();
    void refuse(const Error &error);

    bool m_outdated = true;
    int m_awaited = 0;
    bool m_told = false;
    QTimer m_pause;
    QGridLayout *m_grid = nullptr;
    QList<CardPlace> m_places;
    bool m_narrow = false;
    QLabel *m_headingLabel = nullptr;
    QLabel *m_dateLabel = nullptr;
    FigureCard *m_membersCard = nullptr;
    FigureCard *m_hoursCard = nullptr;
    FigureCard *m_deedsCard = nullptr;
    FigureCard *m_certificatesCard = nullptr;
    ShareBar *m_categoryBar = nullptr;
    ShareBar *m_dutyBar = nullptr;
    Card *m_dutyCard = nullptr;
    MonthChart *m_monthChart = nullptr;
    QWidget *m_beginning = nullptr;
    RecentModel *m_recentModel = nullptr;
    QWidget *m_recentEmpty = nullptr;
    QPushButton *m_entryButton = nullptr;
    QTableView *m_recentTable = nullptr;
    DueList *m_dueList = nullptr;
};

} // namespace dangjian
