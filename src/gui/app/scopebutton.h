// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/focusreturn.h"
#include "app/workplace.h"
#include "organizations/organizationfilter.h"
#include "organizations/organizationtreemodel.h"

#include <QFrame>
#include <QToolButton>

class QLineEdit;
class QTreeView;

namespace dangjian {

/** The tree of organizations that drops down from the scope button; typing filters it, Enter takes the best. */
class ScopePopup : public QFrame
{
    Q_OBJECT

public:
    ScopePopup(Workplace &workplace, ReadingIndex &readings, QWidget *parent);

    /** Filled with the account's organizations of the moment, the present one selected. */
    void open(const QPoint &corner, OrganizationId present);

Q_SIGNALS:
    void chosen(dangjian::OrganizationId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void filter(const QString &text);
    void take(const QModelIndex &index);

    Workplace &m_workplace;
    OrganizationId m_present;
    OrganizationTreeModel m_model;
    OrganizationFilter m_filter;
    QLineEdit *m_filterEdit;
    QTreeView *m_tree;
    FocusReturn m_before; // where one was typing
};

/** Shows the organization in whose scope everything is shown, and lets one choose another. */
class ScopeButton : public QToolButton
{
    Q_OBJECT

public:
    ScopeButton(Workplace &workplace, ReadingIndex &readings, QWidget *parent = nullptr);

    void openPopup();
    /** The same width whatever the scope is called: what stands beside it keeps its place. */
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showScope();

    Workplace &m_workplace;
    ReadingIndex &m_readings;
    ScopePopup *m_popup = nullptr;
};

} // namespace dangjian
