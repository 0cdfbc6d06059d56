// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/actlistmodel.h"

#include "app/afterwards.h"
#include "app/lineicon.h"
#include "app/workplace.h"
#include "history/auditservice.h"

#include <QWidget>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

ActListModel::ActListModel(Workplace &workplace, QObject *parent)
    : QAbstractTableModel(parent), m_workplace(workplace), m_words(workplace)
{
}

void ActListModel::setQuery(const AuditQuery &query)
{
    beginResetModel();
    m_query = query;
    m_lines.clear();
    m_complete = false;
    m_loading = false;
    ++m_turn;
    endResetModel();
    ask();
}

void ActListModel::refresh()
{
    if (m_loading)
        return;
    AuditService service(m_workplace.services().store);
    afterwards(service.acts(m_query, {}, pageRows), this, [this, turn = m_turn](const Result<QList<ActLine>> &lines) {
        if (turn != m_turn || !lines)
            return;
        qsizetype fresh = 0;
        while (fresh < lines->size() && rowOf(lines->at(fresh).act) < 0)
            ++fresh;
        const auto unknown = std::count_if(
            lines->cbegin(), lines->cend(), [this](const ActLine &line) { return rowOf(line.act) < 0; });
        if (unknown == 0)
            return;
        // More than a page has come, or something between what stands here: another clock is behind.
        if (fresh == lines->size() || unknown != fresh) {
            setQuery(m_query);
            return;
        }
        beginInsertRows({}, 0, int(fresh) - 1);
        m_lines = lines->first(fresh) + m_lines;
        endInsertRows();
        Q_EMIT loaded();
    });
}

void ActListModel::setBroken(const QList<ActId> &broken)
{
    m_broken.clear();
    for (const ActId act : broken)
        m_broken.insert(act.value);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, ColumnCount - 1));
}

const ActLine *ActListModel::lineAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int ActListModel::rowOf(ActId act) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        if (m_lines.at(i).act == act)
            return int(i);
    return -1;
}

int ActListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ActListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActListModel::data(const QModelIndex &index, int role) const
{
    const ActLine *line = lineAt(index.row());
    if (line == nullptr)
        return {};
    const bool broken = m_broken.contains(line->act.value);
    if (role == Qt::DecorationRole && index.column() == WhenColumn && broken)
        return lineIcon(u"warning"_s);
    if (role == Qt::ToolTipRole && broken)
        return tr("The chain of seals does not hold here: something was changed behind the program's back");
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case WhenColumn:
        return line->at.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case WhatColumn:
        return m_words.line(*line);
    case WhoColumn:
        return line->who;
    default:
        return line->program;
    }
}

QVariant ActListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhatColumn:
        return tr("What");
    case WhoColumn:
        return tr("By whom");
    default:
        return tr("Program");
    }
}

bool ActListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_loading && !m_lines.isEmpty();
}

void ActListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

void ActListModel::ask()
{
    m_loading = true;
    const ActCursor behind
        = m_lines.isEmpty() ? ActCursor{} : ActCursor{m_lines.constLast().at, m_lines.constLast().act};
    AuditService service(m_workplace.services().store);
    afterwards(
        service.acts(m_query, behind, pageRows), this, [this, turn = m_turn](const Result<QList<ActLine>> &lines) {
            if (turn != m_turn)
                return;
            m_loading = false;
            if (lines) {
                take(*lines);
            } else {
                m_complete = true;
                Q_EMIT failed(lines.error());
            }
            Q_EMIT loaded();
        });
}

void ActListModel::take(const QList<ActLine> &lines)
{
    m_complete = lines.size() < pageRows;
    if (lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

} // namespace dangjian
