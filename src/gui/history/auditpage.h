// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"
#include "history/chainjob.h"
#include "history/journalwords.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTreeWidget;

namespace dangjian {

class ActListModel;
class FilterBar;
class MemberPicker;

/** All that was done, newest first: who, when, what; each act row by row; whether the chain of seals holds. */
class AuditPage : public ScreenPage
{
    Q_OBJECT

public:
    explicit AuditPage(Workplace &workplace, QWidget *parent = nullptr);
    ~AuditPage() override;

    void activate() override;
    QWidget *filterWidget() override;
    void showFiltered(const QMap<QString, QString> &filter) override;
    /** What is filtered, a line each change, into a file. */
    void exportRecords() override;

    const ActListModel &model() const { return *m_model; }
    /** Shows personal data of the act in hand in clear, once the journal has noted it. */
    void reveal();
    void takeBack();
    void goToRecord();
    void proveChain();

Q_SIGNALS:
    void detailShown();

private:
    QLayout *buildHead();
    void buildFilters();
    QWidget *buildDetail();
    void fillChoices();
    void applyFilter();
    void showCurrent();
    void showContents(const ActContents &contents);
    void showFooter();
    void showChain(const ChainState &state, bool whole);
    void recallChain();
    QString chainKey();

    JournalWords m_words;
    ActListModel *m_model;
    FilterBar *m_filterBar;
    MemberPicker *m_memberEdit;
    QLabel *m_chainLabel = nullptr;
    QPushButton *m_proveButton = nullptr;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_emptyLabel;
    QLabel *m_titleLabel = nullptr;
    QLabel *m_byLabel = nullptr;
    QLabel *m_breakLabel = nullptr;
    QTreeWidget *m_tree = nullptr;
    QPushButton *m_goButton = nullptr;
    QPushButton *m_takeBackButton = nullptr;
    QPushButton *m_revealButton = nullptr;
    QLabel *m_footerLabel;
    ActContents m_contents;
    QList<ChainBreak> m_breaks;
    ActId m_shown;
    bool m_active = false;
    bool m_revealed = false;
};

} // namespace dangjian
