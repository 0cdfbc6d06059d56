// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prompts.h"
#include "app/storeopening.h"
#include "backups/salvagereport.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace dangjian {

class SalvageJob;
class ThinBar;

/**
 * Reads what can be read of a damaged store into a new file that the person chooses, and says what was read, what came
 * back from the history and what is lost. The damaged file is only read; no program should have it open. Accepted when
 * the new store is to be opened.
 */
class RescueDialog : public QDialog
{
    Q_OBJECT

public:
    RescueDialog(Prompts &prompts, const StoreOpening &opening, const QString &damaged, QWidget *parent = nullptr);

    /** The new store: where it is to stand, and where it stands once the work is done. */
    QString target() const;
    bool isDone() const { return m_isDone; }

    void reject() override;

Q_SIGNALS:
    /** The work has come to its end, good or bad. */
    void ended();

private:
    void build();
    QLayout *buildTarget();
    QLayout *buildButtons();
    void begin();
    void refuse(const Error &error);
    void showReport(const SalvageReport &report);
    void saveReport();
    void setButtons();

    Prompts &m_prompts;
    StoreOpening m_opening;
    QString m_damaged;
    SalvageReport m_report;
    SalvageJob *m_job = nullptr;
    bool m_isDone = false;
    QLineEdit *m_targetEdit = nullptr;
    QPushButton *m_browseButton = nullptr;
    QLabel *m_wordsLabel = nullptr;
    QTreeWidget *m_tableTree = nullptr;
    ThinBar *m_bar = nullptr;
    QPushButton *m_startButton = nullptr;
    QPushButton *m_reportButton = nullptr;
    QPushButton *m_cancelButton = nullptr;
};

} // namespace dangjian
