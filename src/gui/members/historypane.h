// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"
#include "members/historywords.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace dangjian {

struct ExportTable;

/** Who changed what of a person, when, from what to what: one entry an act, its changes below it. */
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(Workplace &workplace, QWidget *parent = nullptr);

    void setMember(MemberId id);
    void setRevealed(bool revealed);
    /** Loads when it is in front; a member's journal is only read where somebody looks at it. */
    void reload();
    /** What is shown, a line each change, with its act before it. */
    ExportTable exportTable() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    Workplace &m_workplace;
    HistoryWords m_words;
    MemberId m_member;
    int m_limit = 0;
    bool m_outdated = true;
    QList<HistoryEntry> m_entries;
    QTreeWidget *m_tree;
    QPushButton *m_moreButton;
};

} // namespace dangjian
