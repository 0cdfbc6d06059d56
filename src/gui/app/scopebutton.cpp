// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scopebutton.h"

#include "app/lineicon.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace dangjian {

ScopePopup::ScopePopup(Workplace &workplace, ReadingIndex &readings, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_workplace(workplace), m_model(1), m_filter(readings)
{
    setObjectName(QStringLiteral("scopePopup"));
    setFrameShape(QFrame::StyledPanel);
    m_filter.setSourceModel(&m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    m_filterEdit = new QLineEdit(this);
    m_filterEdit->setObjectName(QStringLiteral("scopeEdit"));
    m_filterEdit->setPlaceholderText(tr("Name, pinyin initials or code"));
    m_filterEdit->setAccessibleName(tr("Filter the organizations"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->installEventFilter(this);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("scopeTree"));
    m_tree->setAccessibleName(tr("Organizations"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setModel(&m_filter);
    m_tree->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_filterEdit);
    layout->addWidget(m_tree);
    const int line = fontMetrics().height();
    resize(line * 22, line * 24);
    connect(m_filterEdit, &QLineEdit::textChanged, this, &ScopePopup::filter);
    connect(m_filterEdit, &QLineEdit::returnPressed, this, [this] { take(m_tree->currentIndex()); });
    connect(m_tree, &QTreeView::activated, this, &ScopePopup::take);
    connect(m_tree, &QTreeView::clicked, this, &ScopePopup::take);
}

void ScopePopup::open(const QPoint &corner, OrganizationId present)
{
    m_present = present;
    m_before.remember(QApplication::focusWidget());
    m_model.setOrganizations(m_workplace.ownOrganizations(), false);
    m_filterEdit->clear();
    filter({});
    move(corner);
    show();
    m_filterEdit->setFocus();
}

void ScopePopup::filter(const QString &text)
{
    m_filter.setTyped(text);
    if (!text.trimmed().isEmpty()) {
        m_tree->expandAll();
        m_tree->setCurrentIndex(m_filter.best());
        return;
    }
    m_tree->collapseAll();
    m_tree->expandToDepth(0);
    const QModelIndex current = m_filter.mapFromSource(m_model.indexOf(m_present));
    m_tree->setCurrentIndex(current.isValid() ? current : m_filter.index(0, 0));
    m_tree->scrollTo(m_tree->currentIndex());
}

void ScopePopup::take(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const OrganizationId id{index.data(OrganizationTreeModel::IdRole).toLongLong()};
    hide();
    Q_EMIT chosen(id);
}

bool ScopePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // The keyboard stays in the field; the tree is walked from there.
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_tree, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ScopePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    // The window takes the keyboard back first, for a field that may have closed meanwhile.
    QMetaObject::invokeMethod(
        this, [this] { m_before.giveBack(); }, Qt::QueuedConnection);
}

ScopeButton::ScopeButton(Workplace &workplace, ReadingIndex &readings, QWidget *parent)
    : QToolButton(parent), m_workplace(workplace), m_readings(readings)
{
    setObjectName(QStringLiteral("scopeButton"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(lineIcon(QStringLiteral("place")));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &ScopeButton::openPopup);
    connect(&m_workplace, &Workplace::scopeChanged, this, &ScopeButton::showScope);
    connect(&m_workplace, &Workplace::organizationsChanged, this, &ScopeButton::showScope);
    showScope();
}

void ScopeButton::showScope()
{
    const Organization *root = m_workplace.organization(m_workplace.scopeRoot());
    const QString name = root == nullptr || m_workplace.scope().isEmpty() ? tr("Whole district") : root->name;
    // Icon, gaps and the arrow take four characters' worth.
    const int room = width() - fontMetrics().height() * 4;
    setText(fontMetrics().elidedText(name, Qt::ElideMiddle, room) + QStringLiteral("  ▾"));
    setToolTip(tr("The organization in whose scope everything is shown  (Ctrl+L)") + u'\n' + name);
    setAccessibleName(tr("Scope: %1").arg(name));
}

QSize ScopeButton::sizeHint() const
{
    return {fontMetrics().height() * 13, QToolButton::sizeHint().height()};
}

QSize ScopeButton::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height()};
}

void ScopeButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    showScope();
}

void ScopeButton::openPopup()
{
    if (m_popup == nullptr) {
        m_popup = new ScopePopup(m_workplace, m_readings, this);
        connect(m_popup, &ScopePopup::chosen, &m_workplace, &Workplace::setScope);
    }
    m_popup->open(mapToGlobal(QPoint(0, height() + 4)), m_workplace.scopeRoot());
}

} // namespace dangjian
