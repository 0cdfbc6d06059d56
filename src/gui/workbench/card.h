// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace dangjian {

/** An area with a hairline around it, a title, and what is put into it. */
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *content() const { return m_content; }
    /** A quiet remark at the right of the title. */
    void setRemark(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_content;
    QLabel *m_remarkLabel;
};

/** A card with one large figure and a line that explains it. */
class FigureCard : public Card
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &unit, const QString &explanation);

private:
    QLabel *m_figureLabel;
    QLabel *m_unitLabel;
    QLabel *m_explanationLabel;
};

} // namespace dangjian
