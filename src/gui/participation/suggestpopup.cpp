// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/suggestpopup.h"

#include "app/appearance.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int rowsShown = 9;
constexpr int detailRole = Qt::UserRole + 1;
constexpr int figuresRole = Qt::UserRole + 2;
constexpr int paleRole = Qt::UserRole + 3;

} // namespace

class SuggestPopup::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows.size() + (note.isEmpty() ? 0 : 1));
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.row() >= rows.size()) {
            return role == detailRole || role == Qt::AccessibleTextRole ? QVariant(note) : QVariant();
        }
        const Suggestion &row = rows.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return row.text;
        case Qt::AccessibleTextRole:
            return QString(row.text + QLatin1Char(' ') + row.detail + QLatin1Char(' ') + row.figures);
        case detailRole:
            return row.detail;
        case figuresRole:
            return row.figures;
        case paleRole:
            return row.pale;
        default:
            return {};
        }
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return index.row() < rows.size() ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
    }

    void set(const QList<Suggestion> &suggestions, const QString &words)
    {
        beginResetModel();
        rows = suggestions;
        note = words;
        endResetModel();
    }

    QList<Suggestion> rows;
    QString note;
};

class SuggestPopup::Painter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    int textWidth = 0;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(option.font);
        const int gap = metrics.averageCharWidth();
        int width = 3 * gap + std::max(textWidth, metrics.horizontalAdvance(index.data().toString()));
        for (const int role : {detailRole, figuresRole}) {
            if (const QString text = index.data(role).toString(); !text.isEmpty()) {
                width += metrics.horizontalAdvance(text) + 2 * gap;
            }
        }
        return {width, metrics.height() + metrics.height() / 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Shades &shades = shadesOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (selected) {
            painter->fillRect(option.rect, shades.accentSoft);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), shades.accent);
        }
        const int gap = option.fontMetrics.averageCharWidth();
        QRect rest = option.rect.adjusted(gap, 0, -gap, 0);
        const QString figures = index.data(figuresRole).toString();
        painter->setPen(shades.secondary);
        if (!figures.isEmpty()) {
            painter->setFont(figureFont(option.font));
            painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, figures);
            rest.setRight(rest.right() - QFontMetrics(painter->font()).horizontalAdvance(figures) - 2 * gap);
            painter->setFont(option.font);
        }
        const QString text = index.data().toString();
        const QString detail = index.data(detailRole).toString();
        int shift = 0;
        if (!text.isEmpty()) {
            painter->setPen(index.data(paleRole).toBool() ? shades.secondary : option.palette.color(QPalette::Text));
            const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, rest.width());
            painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, shown);
            shift = std::max(textWidth, option.fontMetrics.horizontalAdvance(shown)) + 2 * gap;
        }
        if (!detail.isEmpty()) {
            painter->setPen(shades.secondary);
            rest.setLeft(rest.left() + shift);
            painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                option.fontMetrics.elidedText(detail, Qt::ElideRight, rest.width()));
        }
        painter->restore();
    }
};

SuggestPopup::SuggestPopup(QWidget *owner) : QListView(owner), m_model(new Model(this)), m_owner(owner)
{
    setObjectName(QStringLiteral("suggestPopup"));
    setAccessibleName(tr("Suggestions"));
    setModel(m_model);
    setItemDelegate(new Painter(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    hide();
}

void SuggestPopup::offer(const QList<Suggestion> &suggestions, QWidget *cell, const QString &note)
{
    auto *painter = static_cast<Painter *>(itemDelegate());
    painter->textWidth = 0;
    bool details = false;
    for (const Suggestion &suggestion : suggestions) {
        painter->textWidth = std::max(painter->textWidth, fontMetrics().horizontalAdvance(suggestion.text));
        details = details || !suggestion.detail.isEmpty();
    }
    painter->textWidth = details ? std::min(painter->textWidth, fontMetrics().averageCharWidth() * 24) : 0;
    m_model->set(suggestions, note);
    m_moved = false;
    if (m_model->rowCount() == 0) {
        dismiss();
        return;
    }
    place(cell);
    show();
    raise();
}

void SuggestPopup::place(QWidget *cell)
{
    QWidget *window = m_owner->window();
    if (parentWidget() != window) {
        setParent(window);
    }
    const int rows = std::min(m_model->rowCount(), rowsShown);
    const int frame = 2 * frameWidth();
    int width = cell->width();
    int height = frame;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        const QSize size = itemDelegate()->sizeHint(option, m_model->index(i));
        width = std::max(width, size.width() + frame);
        height += i < rows ? size.height() : 0;
    }
    if (m_model->rowCount() > rows) {
        width += style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    }
    const QRect area = window->rect().adjusted(4, 4, -4, -4);
    const QPoint corner = cell->mapTo(window, QPoint(0, 0));
    width = std::min(width, area.width());
    const int below = area.bottom() - corner.y() - cell->height();
    const bool above = height > below && corner.y() - area.top() > below;
    height = std::min(height, above ? corner.y() - area.top() : below);
    const int x = std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - width));
    setGeometry(x, above ? corner.y() - height : corner.y() + cell->height(), width, height);
}

void SuggestPopup::dismiss()
{
    m_model->set({}, {});
    hide();
}

int SuggestPopup::count() const
{
    return static_cast<int>(m_model->rows.size());
}

int SuggestPopup::highlighted() const
{
    return isHidden() || !currentIndex().isValid() ? -1 : currentIndex().row();
}

void SuggestPopup::highlight(int row)
{
    setCurrentIndex(row >= 0 && row < count() ? m_model->index(row) : QModelIndex());
}

void SuggestPopup::moveHighlight(int by)
{
    if (count() == 0) {
        return;
    }
    m_moved = true;
    const int from = highlighted();
    const int to = from < 0 ? (by > 0 ? 0 : count() - 1) : std::clamp(from + by, 0, count() - 1);
    highlight(to);
    scrollTo(currentIndex());
}

Suggestion SuggestPopup::suggestion(int row) const
{
    return m_model->rows.value(row);
}

void SuggestPopup::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.row() < count()) {
        Q_EMIT picked(index.row());
    }
    event->accept();
}

} // namespace dangjian
