// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage/windowedmodel.h"

#include <algorithm>

namespace dangjian {

namespace {

/** So many pages at a time: who scrolls through a million rows does not queue up what has already gone past. */
constexpr int pagesInFlight = 2;

} // namespace

int WindowedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

void WindowedModel::requery()
{
    m_anew = true;
    begin();
}

void WindowedModel::refresh()
{
    if (!m_turnOpen)
        m_anew = !m_answered;
    begin();
}

void WindowedModel::begin()
{
    // Questions that somebody's typing has overtaken are not piled up before the store: the last one waits for the
    // running ones and is then asked alone.
    if (m_inFlight > 0) {
        m_again = true;
        m_againAnew = m_againAnew || m_anew;
        return;
    }
    ++m_turn;
    m_turnOpen = true;
    m_newCount = -1;
    m_firstPageReady = false;
    m_asked.clear();
    m_inFlight = 1;
    fetchCount(m_turn);
    if (m_anew) {
        ++m_inFlight;
        m_asked.insert(0);
        fetchPage(m_turn, 0);
    }
}

void WindowedModel::countArrived(quint64 turn, const Result<int> &count)
{
    --m_inFlight;
    if (turn == m_turn) {
        const bool hasFailed = m_anew && !m_turnOpen;
        if (!count && !hasFailed) {
            m_turnOpen = false;
            Q_EMIT failed(count.error());
        } else if (hasFailed) {
            m_asked.clear();
        } else if (m_anew) {
            m_newCount = *count;
            beginAnew();
        } else {
            resize(*count);
            m_stale = m_pages;
            m_turnOpen = false;
            countTaken();
            fetchVisible();
            if (m_asked.isEmpty())
                Q_EMIT answered(false);
        }
    }
    settle();
}

void WindowedModel::pageArrived(quint64 turn, int page, const std::optional<Error> &error)
{
    --m_inFlight;
    if (turn == m_turn) {
        m_asked.remove(page);
        // A new question that failed already has been told, whatever comes of its first page.
        const bool hasFailed = m_anew && !m_turnOpen;
        if (hasFailed) {
            m_asked.clear();
        } else if (error) {
            m_turnOpen = false;
            Q_EMIT failed(*error);
        } else if (m_anew && m_turnOpen) {
            m_firstPageReady = true;
            beginAnew();
        } else {
            takePage(page);
            m_pages.insert(page);
            m_stale.remove(page);
            evict();
            const int first = page * pageRows;
            const int last = std::min(first + pageRows, m_count) - 1;
            if (first <= last)
                Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
            fetchVisible();
            if (m_asked.isEmpty())
                Q_EMIT answered(false);
        }
    }
    settle();
}

void WindowedModel::beginAnew()
{
    if (m_newCount < 0 || !m_firstPageReady)
        return;
    beginResetModel();
    for (const int page : std::as_const(m_pages))
        if (page != 0)
            dropPage(page);
    m_pages.clear();
    m_stale.clear();
    m_count = m_newCount;
    takePage(0);
    if (m_count > 0)
        m_pages.insert(0);
    m_turnOpen = false;
    m_anew = false;
    m_answered = true;
    m_first = m_last = 0;
    countTaken();
    endResetModel();
    Q_EMIT answered(true);
}

void WindowedModel::resize(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        const int pages = (count + pageRows - 1) / pageRows;
        const QSet<int> had = m_pages;
        for (const int page : had)
            if (page >= pages) {
                dropPage(page);
                m_pages.remove(page);
            }
        endRemoveRows();
    }
}

void WindowedModel::showRows(int first, int last)
{
    m_first = std::max(0, first);
    m_last = std::max(m_first, last);
    fetchVisible();
}

void WindowedModel::fetchVisible()
{
    if (m_turnOpen || m_count == 0)
        return;
    const int firstPage = m_first / pageRows;
    const int lastPage = std::min(m_last, m_count - 1) / pageRows;
    for (int page = firstPage; page <= lastPage; ++page) {
        if (m_inFlight >= pagesInFlight)
            return;
        if (m_asked.contains(page) || (m_pages.contains(page) && !m_stale.contains(page)))
            continue;
        m_asked.insert(page);
        ++m_inFlight;
        fetchPage(m_turn, page);
    }
}

void WindowedModel::settle()
{
    if (!m_again || m_inFlight > 0)
        return;
    m_anew = m_againAnew || m_turnOpen;
    m_again = m_againAnew = false;
    begin();
}

void WindowedModel::evict()
{
    while (m_pages.size() > pagesKept) {
        const int middle = (m_first + m_last) / 2 / pageRows;
        const int farthest = *std::max_element(m_pages.cbegin(), m_pages.cend(),
            [middle](int left, int right) { return std::abs(left - middle) < std::abs(right - middle); });
        dropPage(farthest);
        m_pages.remove(farthest);
        m_stale.remove(farthest);
    }
}

} // namespace dangjian
