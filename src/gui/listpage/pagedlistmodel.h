// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/afterwards.h"
#include "listpage/columnedmodel.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace dangjian {

/** A list that is too long to be asked for at once: it comes page by page, sorted and filtered by the store. */
template <class Row>
class PagedListModel : public ColumnedModel<Row>
{
public:
    using WindowedModel::pageRows;

    const Row *rowAt(int row) const override
    {
        const auto page = m_rows.constFind(row / pageRows);
        const int inPage = row % pageRows;
        return row < 0 || page == m_rows.constEnd() || inPage >= page->size() ? nullptr : &page->at(inPage);
    }

    void rowTexts(const QList<std::pair<int, int>> &ranges, const QList<int> &columns,
        WindowedModel::TextsReceiver receiver) override
    {
        nextTexts(std::make_shared<Texts>(Texts{source(), ranges, columns, std::move(receiver), {}}));
    }

protected:
    using ColumnedModel<Row>::ColumnedModel;

    using Rows = QFuture<Result<QList<Row>>>;
    /** Asks for `count` rows from `first` on of one and the same list, whatever is asked for on the screen meanwhile.
     */
    using Source = std::function<Rows(int first, int count)>;

    /** The list as it is asked for now. */
    virtual Source source() const = 0;

    /** Takes what was asked for as a page, when it comes. */
    void awaitPage(quint64 turn, int page, Rows rows)
    {
        afterwards(std::move(rows), this, [this, turn, page](const Result<QList<Row>> &answer) {
            if (answer)
                m_aside.insert(page, *answer);
            this->pageArrived(turn, page, answer ? std::nullopt : std::optional(answer.error()));
        });
    }

    void fetchPage(quint64 turn, int page) override { awaitPage(turn, page, source()(page * pageRows, pageRows)); }
    void takePage(int page) override { m_rows.insert(page, m_aside.take(page)); }
    void dropPage(int page) override { m_rows.remove(page); }

    /** The first loaded row that fits; -1 where none does. */
    template <class Fits>
    int rowWhere(const Fits &fits) const
    {
        for (auto page = m_rows.cbegin(); page != m_rows.cend(); ++page)
            for (int i = 0; i < page->size(); ++i)
                if (fits(page->at(i)))
                    return page.key() * pageRows + i;
        return -1;
    }

private:
    /** A copy on its way: ranges that are still to come, and what has come. */
    struct Texts
    {
        Source source;
        QList<std::pair<int, int>> ranges;
        QList<int> columns;
        WindowedModel::TextsReceiver receiver;
        QList<QStringList> rows;
    };

    void nextTexts(const std::shared_ptr<Texts> &texts)
    {
        constexpr int rowsAtOnce = 1000;
        while (!texts->ranges.isEmpty()) {
            auto &[first, last] = texts->ranges.first();
            while (first <= last && rowAt(first))
                texts->rows.append(this->textsOf(*rowAt(first++), texts->columns));
            if (first > last) {
                texts->ranges.removeFirst();
                continue;
            }
            const int count = std::min(rowsAtOnce, last - first + 1);
            afterwards(texts->source(first, count), this, [this, texts, count](const Result<QList<Row>> &rows) {
                if (!rows) {
                    texts->receiver(failure(rows.error()));
                    return;
                }
                for (const Row &row : *rows)
                    texts->rows.append(this->textsOf(row, texts->columns));
                texts->ranges.first().first += count;
                nextTexts(texts);
            });
            return;
        }
        texts->receiver(texts->rows);
    }

    QHash<int, QList<Row>> m_rows;
    QHash<int, QList<Row>> m_aside; // arrived, not shown yet
};

} // namespace dangjian
