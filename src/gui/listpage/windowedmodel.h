// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QItemSelection>
#include <QSet>

#include <functional>

namespace dangjian {

/**
 * A table whose rows lie in the store. The number of rows is known; the rows come in pages as they are looked at, so
 * that thirty thousand and a million are alike. What is shown stays until what replaces it has come: no flicker while
 * somebody types into a filter.
 */
class WindowedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageRows = 200;
    static constexpr int pagesKept = 60;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;

    /** Another filter or order: the rows begin anew when the number and the first page have come. */
    void requery();
    /** The store has changed: the rows on the screen are read again in place. */
    void refresh();
    /** Which rows are on the screen; their pages are fetched next, nothing else. */
    void showRows(int first, int last);
    bool isRowLoaded(int row) const { return m_pages.contains(row / pageRows); }
    /** True from the first answer on. */
    bool isAnswered() const { return m_answered; }
    /** False while another filter or order has been asked for and what stands here is of the one before. */
    bool isCurrent() const { return m_answered && !(m_turnOpen && m_anew) && !(m_again && m_againAnew); }

    /** Stable name of a column, for what the window remembers. */
    virtual QString columnKey(int column) const = 0;
    virtual bool isColumnShownAtFirst(int column) const = 0;
    /** Width at first, in characters. */
    virtual int columnCharacters(int column) const = 0;
    /** Texts that a column holds again and again; it is wide enough for each of them. */
    virtual QStringList columnSamples(int) const { return {}; }
    virtual bool isSortable(int column) const = 0;

    using TextsReceiver = std::function<void(const Result<QList<QStringList>> &)>;
    /** The texts of whole rows, loaded or not; the receiver is called on the model's thread. */
    virtual void rowTexts(const QList<std::pair<int, int>> &ranges, const QList<int> &columns, TextsReceiver receiver)
        = 0;

Q_SIGNALS:
    /** A new query's first rows, or refreshed rows, are there. */
    void answered(bool anew);
    void failed(const dangjian::Error &error);

protected:
    /** Ask for the number of rows; `countArrived` follows. */
    virtual void fetchCount(quint64 turn) = 0;
    /** Ask for a page; keep it aside under the turn and call `pageArrived`. */
    virtual void fetchPage(quint64 turn, int page) = 0;
    /** The page that was kept aside is shown from now on. */
    virtual void takePage(int page) = 0;
    virtual void dropPage(int page) = 0;
    virtual void countTaken() { }

    void countArrived(quint64 turn, const Result<int> &count);
    void pageArrived(quint64 turn, int page, const std::optional<Error> &error);

private:
    void begin();
    void beginAnew();
    void resize(int count);
    void fetchVisible();
    void settle();
    void evict();

    int m_count = 0;
    int m_newCount = -1;
    bool m_answered = false;
    bool m_anew = true; // the running turn replaces everything
    bool m_again = false; // something was asked while a turn was running
    bool m_againAnew = false;
    bool m_firstPageReady = false;
    bool m_turnOpen = false; // what a turn begins with has not come yet
    quint64 m_turn = 0;
    int m_inFlight = 0;
    int m_first = 0;
    int m_last = 0;
    QSet<int> m_pages;
    QSet<int> m_stale;
    QSet<int> m_asked;
};

} // namespace dangjian
