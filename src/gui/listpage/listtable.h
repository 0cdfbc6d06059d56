// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace dangjian {

class WindowedModel;

/**
 * The table of a list page, and of short lists elsewhere: whole rows, several at once; Enter opens; Ctrl+C gives cells
 * that paste into Excel, with Shift the headings too; a text that is cut off is told in full by its tooltip.
 */
class ListTable : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget *parent = nullptr);

    void setWindowedModel(WindowedModel *model);
    WindowedModel *windowedModel() const { return m_model; }
    /** Selected rows as [first, last], in order, without listing each of them. */
    QList<std::pair<int, int>> selectedRanges() const;
    int selectedRowCount() const;
    /** Columns on the screen, in their order there. */
    QList<int> shownColumns() const;
    void copySelection(bool withHeadings);
    /** Widths of the columns in characters, for lists that do not remember any. */
    void setColumnCharacters(const QList<int> &characters);

Q_SIGNALS:
    void rowOpened(int row);
    void copied(int rows);
    void copyRefused(int rows, int limit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void tellShownRows();
    void fitRows();
    void giveToClipboard(const QStringList &heading, const QList<QStringList> &rows);

    WindowedModel *m_model = nullptr;
};

/** One row of cells for the clipboard, as Excel and WPS read it: tabs between, quotes where a cell holds some. */
QString clipboardRow(const QStringList &cells);

} // namespace dangjian
