// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"

#include <QPointer>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace dangjian {

class ActionRow;
class ColumnHeader;
class FilterBar;
class ListTable;
class WindowedModel;

/**
 * The frame that all list pages share: heading and actions, filter bar, table, detail pane on the right, footer with
 * counts and sums. A page gives it a model, filters, a detail pane and the words for an empty list; widths, order,
 * filters and splitters come back as they were left. In a narrow window the detail pane folds away, the filters take
 * two lines and actions without room stand in "More".
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
    /** Acts once what stands in the filter is what the list shows, which is at once where nothing is under way. */
    void whenCurrent(std::function<void()> act);
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

    void resizeEvent(QResizeEvent *event) override;

private:
    void showAnswer(bool anew);
    void choose();
    void saveSplitter();
    void restoreSort();
    void orderKeys();
    void goToFirst();
    void foldDetail();

    QString m_memoryKey;
    QLabel *m_headingLabel;
    QMenu *m_rowMenu;
    ActionRow *m_actionRow;
    FilterBar *m_filterBar;
    QToolButton *m_columnsButton;
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
    QWidget *m_detail = nullptr;
    int m_detailWidth = 0;
    QPointer<QObject> m_waiting; // holds an act until the list is current
    QSet<QString> m_tables;
    WindowedModel *m_model = nullptr;
    bool m_active = false;
    bool m_outdated = false;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace dangjian
