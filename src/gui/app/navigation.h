// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace dangjian {

/** One entry of the navigation: icon and word, the selected one in the accent. */
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &icon, const QString &text, const QString &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

/** The pages at the left of the window; arrow keys move among them. */
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addPage(const QString &page, const QString &icon, const QString &text, const QString &keys);
    void setCurrent(const QString &page);
    /** The district's name above the entries. */
    void setHeading(const QString &text);

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_headingLabel;
    QVBoxLayout *m_entryLayout;
    QButtonGroup m_group;
    QStringList m_pages;
};

} // namespace dangjian
