// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/journalwords.h"
#include "result.h"

#include <QFuture>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace dangjian {

struct ExportTable;

/** Who changed what of a record, when, from what to what: one entry an act, its changes below it; acts taken back. */
class RecordHistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHistoryPane(Workplace &workplace, QWidget *parent = nullptr);

    /** `table` as in AuditService::history; an empty key empties the pane. */
    void setRecord(const QString &table, const QString &key);
    bool hasRecord() const { return !m_key.isEmpty(); }
    /** The keyboard goes to the changes. */
    void takeKeyboard();
    void setRevealed(bool revealed);
    /** Loads when it is in front; a journal is only read where somebody looks at it. */
    void reload();
    /** What is shown, a line each change, with its act before it. */
    ExportTable exportTable() const;
    /** Takes back the act in hand, after it was told and confirmed. */
    void takeBack();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void take(const Result<RecordHistory> &history);
    void fill();
    QFuture<Result<RecordHistory>> ask() const;
    ActId currentAct() const;
    bool mayTakeBackCurrent() const;

    Workplace &m_workplace;
    JournalWords m_words;
    QString m_table;
    QString m_key;
    int m_limit = 0;
    bool m_outdated = true;
    bool m_narrow = false;
    QList<HistoryEntry> m_entries;
    QTreeWidget *m_tree;
    QPushButton *m_moreButton;
    QPushButton *m_takeBackButton;
};

} // namespace dangjian
