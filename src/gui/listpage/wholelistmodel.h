// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/afterwards.h"
#include "listpage/columnedmodel.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace dangjian {

/** A list of some hundreds, all of which come at once; it is filtered and sorted here. */
template <class Row>
class WholeListModel : public ColumnedModel<Row>
{
public:
    const Row *rowAt(int row) const override { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }
    bool isSortable(int) const override { return true; }

    void rowTexts(const QList<std::pair<int, int>> &ranges, const QList<int> &columns,
        WindowedModel::TextsReceiver receiver) override
    {
        QList<QStringList> texts;
        for (const auto &[first, last] : ranges)
            for (int row = first; row <= std::min<int>(last, static_cast<int>(m_rows.size()) - 1); ++row)
                texts.append(this->textsOf(m_rows.at(row), columns));
        receiver(texts);
    }

protected:
    using ColumnedModel<Row>::ColumnedModel;

    virtual QFuture<Result<QList<Row>>> fetchAll() = 0;
    /** Whether a row is to be seen. */
    virtual bool fits(const Row &row) const = 0;
    /** What tells rows apart that are alike in the column by which they are sorted. */
    virtual qint64 keyOf(const Row &row) const = 0;
    /** Of two rows' values in a column: less than, equal to or more than 0. Their texts, unless a model knows better.
     */
    virtual int compared(const Row &left, const Row &right, int column) const
    {
        return m_collator.compare(this->textOf(left, column), this->textOf(right, column));
    }
    /** All of them have come, whatever the filter says. */
    virtual void taken(const QList<Row> &) { }

    /** Another filter or order. */
    void askAnew(int sortColumn, Qt::SortOrder order)
    {
        m_sortColumn = sortColumn;
        m_order = order;
        this->requery();
    }
    const QList<Row> &rows() const { return m_rows; }
    int rowWithKey(qint64 key) const
    {
        const auto found
            = std::find_if(m_rows.cbegin(), m_rows.cend(), [this, key](const Row &row) { return keyOf(row) == key; });
        return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
    }

    void fetchCount(quint64 turn) override
    {
        m_asking = true;
        afterwards(fetchAll(), this, [this, turn](const Result<QList<Row>> &answer) {
            m_asking = false;
            const QList<int> pages = std::exchange(m_pagesWaiting, {});
            if (answer)
                arrange(*answer);
            this->countArrived(
                turn, answer ? Result<int>(static_cast<int>(m_coming.size())) : Result<int>(failure(answer.error())));
            for (const int page : pages)
                this->pageArrived(turn, page, answer ? std::nullopt : std::optional(answer.error()));
        });
    }
    void fetchPage(quint64 turn, int page) override
    {
        if (m_asking) {
            m_pagesWaiting.append(page);
            return;
        }
        QMetaObject::invokeMethod(
            this, [this, turn, page] { this->pageArrived(turn, page, std::nullopt); }, Qt::QueuedConnection);
    }
    void takePage(int) override { m_rows = m_coming; }
    void dropPage(int) override { }

private:
    void arrange(const QList<Row> &all)
    {
        taken(all);
        m_coming.clear();
        std::copy_if(
            all.cbegin(), all.cend(), std::back_inserter(m_coming), [this](const Row &row) { return fits(row); });
        m_collator.setNumericMode(true);
        const auto before = [this](const Row &left, const Row &right) {
            const int order = compared(left, right, m_sortColumn);
            return order != 0 ? order < 0 : keyOf(left) < keyOf(right);
        };
        std::sort(m_coming.begin(), m_coming.end(), [this, &before](const Row &left, const Row &right) {
            return m_order == Qt::AscendingOrder ? before(left, right) : before(right, left);
        });
    }

    int m_sortColumn = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QCollator m_collator{QLocale(QLocale::Chinese, QLocale::China)};
    QList<Row> m_rows;
    QList<Row> m_coming;
    QList<int> m_pagesWaiting;
    bool m_asking = false;
};

} // namespace dangjian
