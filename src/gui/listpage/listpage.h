// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace dangjian {

class ColumnHeader;
class FilterBar;
class ListTable;
class WindowedModel;

/**
 * The frame that all list pages share: heading and actions, filter bar, table, detail pane on the right, footer with
 * counts and sums. A page gives it a model, filters, a detail pane and the words for an empty list; widths, order,
 * filters and splitters come back as they were left.
 */
class ListPage : public ScreenPage
{
    Q_OBJECT

public:
    /** `memoryKey` names the page in what the window remembers: "members". */
    ListPage(Workplace &workplace, const QString &memoryKey, QWidget *parent = nullptr);
    ~ListPage() override;

    void activate() override;
    QWidget *filterWidget() override;

    ListTable *table() const { return m_table; }
    FilterBar *filterBar() const { return m_filterBar; }

protected:
    void setHeading(const QString &text);
    /** A button in the heading's row with its key; the first one added is the primary one where `primary` is set. */
    QAction *addAction(const QString &name, const QKeySequence &key, const QString &objectName, bool primary = false);
    /** An action that stands in the menu of the rows and in "More" only. */
    QAction *addRowAction(const QString &name, const QKeySequence &key, const QString &objectName);
    void addRowSeparator();
    void setModel(WindowedModel *model);
    void setDetail(QWidget *widget, int width);
    void setFooter(const QString &text);
    /** What an empty list says, and what to do first. */
    void setEmptyWords(const QString &text);
    QPushButton *addEmptyAction(const QString &name, const QString &objectName);
    /** Tables whose changes make the list read again. */
    void setTables(const QSet<QString> &tables) { m_tables = tables; }

    /** Called when filter, order or scope have changed: set the model's query; it asks by itself. */
    virtual void applyFilter() = 0;
    /** A row was opened (Enter, double click). */
    virtual void openRow(int row) = 0;
    /** The current row or the selection changed; -1 = none. */
    virtual void rowChosen(int row, int selectedRows) = 0;
    /** True where the list would be empty without any filter too. */
    virtual bool isFiltered() const;

    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

private:
    void showAnswer(bool anew);
    void choose();
    void saveSplitter();
    void restoreSort();

    QString m_memoryKey;
    QLabel *m_headingLabel;
    QHBoxLayout *m_actionLayout;
    QToolButton *m_moreButton;
    QMenu *m_rowMenu;
    FilterBar *m_filterBar;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    ListTable *m_table;
    ColumnHeader *m_header;
    QWidget *m_emptyWidget;
    QLabel *m_emptyLabel;
    QHBoxLayout *m_emptyLayout;
    QList<QPushButton *> m_emptyButtons;
    QPushButton *m_clearFilterButton;
    QString m_emptyWords;
    QLabel *m_footerLabel;
    QLabel *m_selectionLabel;
    QTimer *m_chooseTimer;
    QSet<QString> m_tables;
    WindowedModel *m_model = nullptr;
    bool m_active = false;
    bool m_outdated = false;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace dangjian
