// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace dangjian {

class CellEdit;

/** Draws the cells of quick entry and opens the fields in which they are typed; each letter goes to the model at once.
 */
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** `keys` sees every key pressed in a field first; true = it is dealt with. */
    using Keys = std::function<bool(CellEdit *, QKeyEvent *)>;

    EntryDelegate(Keys keys, std::function<bool(const QKeyEvent *)> ownsShortcut, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

    /** Between the edge of a cell and its text. */
    static int margin(const QFontMetrics &metrics) { return metrics.horizontalAdvance(QLatin1Char('0')) + 2; }
    /** All rows are alike: what there is no room for is said in full below the grid. */
    static int rowHeight(const QFontMetrics &metrics);

Q_SIGNALS:
    void editorOpened(dangjian::CellEdit *edit, const QModelIndex &index) const;
    void editorClosed(QWidget *edit) const;
    void typed(const QString &text) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    Keys m_keys;
    std::function<bool(const QKeyEvent *)> m_ownsShortcut;
};

} // namespace dangjian
