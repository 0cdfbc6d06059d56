// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QVariant>

namespace dangjian {

/** One line of the list below a cell. */
struct Suggestion
{
    QString text; // what stands out: the name, the content
    QString detail; // branch, unit, number
    QString figures; // at the right: the year's total so far
    bool pale = false; // out of scope
    QVariant value;
};

/**
 * The list below the cell in which one types. It is a child of the window and never takes the keyboard, so that an
 * input method goes on undisturbed; the cell's owner moves its highlight.
 */
class SuggestPopup : public QListView
{
    Q_OBJECT

public:
    explicit SuggestPopup(QWidget *owner);

    /** Shows the list below (or above) the rectangle, which is in the coordinates of `cell`. */
    void offer(const QList<Suggestion> &suggestions, QWidget *cell, const QString &note = {});
    void dismiss();

    int count() const;
    /** -1 = none. */
    int highlighted() const;
    void highlight(int row);
    void moveHighlight(int by);
    Suggestion suggestion(int row) const;
    /** The person moved the highlight with the keys: what is highlighted is meant. */
    bool isMoved() const { return m_moved; }

Q_SIGNALS:
    void picked(int row);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    class Model;
    class Painter;

    void place(QWidget *cell);

    Model *m_model;
    QWidget *m_owner;
    bool m_moved = false;
};

} // namespace dangjian
