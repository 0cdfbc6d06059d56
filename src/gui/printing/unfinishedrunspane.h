// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paperrunservice.h"

#include <QFrame>

#include <memory>

namespace Ui {
class UnfinishedRunsPane;
}

namespace dangjian {

class HistoryButton;
class Workplace;

/** Print runs that stopped, to go on with or to give up, and their changes. Not to be seen where there are none. */
class UnfinishedRunsPane : public QFrame
{
    Q_OBJECT

public:
    explicit UnfinishedRunsPane(QWidget *parent = nullptr);
    ~UnfinishedRunsPane() override;

    /** Whose runs they are; looks for them. */
    void setWorkplace(Workplace &workplace);

Q_SIGNALS:
    /** It is known which runs have stopped. */
    void found(int runs);
    void resumed(const dangjian::UnfinishedRun &run);
    void failed(const dangjian::Error &error);

private:
    void look();
    void showRuns(const QList<UnfinishedRun> &runs);
    void showRun();
    void resume();
    void drop();
    UnfinishedRun current() const;

    std::unique_ptr<Ui::UnfinishedRunsPane> m_form;
    Workplace *m_workplace = nullptr;
    std::unique_ptr<PaperRunService> m_service;
    HistoryButton *m_changesButton = nullptr;
    QList<UnfinishedRun> m_runs;
};

} // namespace dangjian
