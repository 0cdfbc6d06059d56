// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage/listpage.h"

#include "app/errortext.h"
#include "app/pageheading.h"
#include "listpage/actionrow.h"
#include "listpage/columnheader.h"
#include "listpage/filterbar.h"
#include "listpage/listtable.h"
#include "listpage/windowedmodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dangjian {

namespace {

/** Narrower than so many lines of text are high, a page has no room for a list and a pane beside it. */
constexpr int narrowLines = 45;

/** A button's text as it is read: "&Print…" and "打印(&P)…" without their Alt keys. */
QString plainText(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    return text.remove(bracketed).remove(QLatin1Char('&'));
}

} // namespace

ListPage::ListPage(Workplace &workplace, const QString &memoryKey, QWidget *parent)
    : ScreenPage(workplace, parent),
      m_memoryKey(memoryKey),
      m_headingLabel(new QLabel(this)),
      m_rowMenu(new QMenu(this)),
      m_actionRow(new ActionRow(m_rowMenu, this)),
      m_filterBar(new FilterBar(workplace.memory(), memoryKey + QStringLiteral("/filter"), this)),
      m_columnsButton(new QToolButton(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new ListTable(this)),
      m_header(new ColumnHeader(workplace.memory(), memoryKey + QStringLiteral("/columns"), m_table)),
      m_emptyWidget(new QWidget(this)),
      m_emptyLabel(new QLabel(m_emptyWidget)),
      m_emptyLayout(new QHBoxLayout),
      m_clearFilterButton(new QPushButton(tr("Clear filter"), m_emptyWidget)),
      m_footerLabel(new QLabel(this)),
      m_selectionLabel(new QLabel(this)),
      m_chooseTimer(new QTimer(this))
{
    m_headingLabel->setFont(pageHeadingFont(font()));
    m_columnsButton->setObjectName(QStringLiteral("columnsButton"));
    m_columnsButton->setText(tr("Columns"));
    m_columnsButton->setAutoRaise(true);
    m_columnsButton->setFocusPolicy(Qt::TabFocus);
    m_columnsButton->setPopupMode(QToolButton::InstantPopup);
    auto *columnsMenu = new QMenu(m_columnsButton);
    m_columnsButton->setMenu(columnsMenu);
    connect(columnsMenu, &QMenu::aboutToShow, this, [this, columnsMenu] {
        columnsMenu->clear();
        m_header->fillMenu(columnsMenu);
    });

    auto *headingRow = new QHBoxLayout;
    headingRow->setSpacing(6);
    headingRow->addWidget(m_headingLabel);
    headingRow->addStretch(1);
    headingRow->addWidget(m_actionRow);
    auto *filterRow = new QHBoxLayout;
    filterRow->addWidget(m_filterBar, 1);
    filterRow->addWidget(m_columnsButton, 0, Qt::AlignTop);

    m_table->setObjectName(QStringLiteral("table"));
    m_table->setHorizontalHeader(m_header);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_emptyLabel->setObjectName(QStringLiteral("emptyLabel"));
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setMinimumWidth(fontMetrics().height() * 12);
    m_clearFilterButton->setObjectName(QStringLiteral("emptyClearFilterButton"));
    auto *emptyRows = new QVBoxLayout(m_emptyWidget);
    emptyRows->addStretch(2);
    emptyRows->addWidget(m_emptyLabel);
    emptyRows->addSpacing(12);
    emptyRows->addLayout(m_emptyLayout);
    emptyRows->addStretch(3);
    m_emptyLayout->addStretch(1);
    m_emptyLayout->addWidget(m_clearFilterButton);
    m_emptyLayout->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_emptyWidget);
    m_splitter->addWidget(m_stack);
    m_splitter->setChildrenCollapsible(false);

    m_footerLabel->setObjectName(QStringLiteral("footerLabel"));
    m_selectionLabel->setObjectName(QStringLiteral("selectionLabel"));
    auto *footerRow = new QHBoxLayout;
    footerRow->addWidget(m_footerLabel);
    footerRow->addStretch(1);
    footerRow->addWidget(m_selectionLabel);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 10, 14, 8);
    rows->setSpacing(8);
    rows->addLayout(headingRow);
    rows->addLayout(filterRow);
    rows->addWidget(m_splitter, 1);
    rows->addLayout(footerRow);

    m_chooseTimer->setSingleShot(true);
    m_chooseTimer->setInterval(60);
    connect(m_chooseTimer, &QTimer::timeout, this, &ListPage::choose);
    connect(m_table, &ListTable::rowOpened, this, [this](int row) { openRow(row); });
    connect(m_table, &ListTable::copied, this,
        [this](int copied) { m_selectionLabel->setText(tr("Copied rows: %1").arg(copied)); });
    connect(m_table, &ListTable::copyRefused, this, [this](int selected, int limit) {
        this->workplace().prompts().tell(this, tr("Copy"),
            tr("%1 rows are selected; the clipboard takes up to %2. Export the list to a file instead.")
                .arg(selected)
                .arg(limit));
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_table->indexAt(at).isValid())
            m_rowMenu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_filterBar, &FilterBar::changed, this, [this] { applyFilter(); });
    connect(m_filterBar, &FilterBar::nameWanted, this, [this] {
        const auto name = this->workplace().prompts().ask(this, tr("Keep this filter"), tr("Name of the filter:"));
        if (name)
            m_filterBar->keep(*name);
    });
    connect(m_clearFilterButton, &QPushButton::clicked, m_filterBar, &FilterBar::clear);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ListPage::saveSplitter);
    connect(&this->workplace(), &Workplace::scopeChanged, this, [this] {
        if (m_active)
            applyFilter();
    });
    connect(&this->workplace(), &Workplace::storeChanged, this, [this](const QSet<QString> &tables) {
        if (!m_model || !m_tables.intersects(tables))
            return;
        if (isVisible())
            m_model->refresh();
        else
            m_outdated = true;
    });
    // Enter in the filter's text goes on to what was found.
    connect(m_filterBar->textEdit(), &QLineEdit::returnPressed, this, [this] { whenCurrent([this] { goToFirst(); }); });
    // Down from the filter's text goes into the list, as people expect of a search box.
    auto *down = new QAction(m_filterBar->textEdit());
    down->setShortcut(Qt::Key_Down);
    down->setShortcutContext(Qt::WidgetShortcut);
    m_filterBar->textEdit()->addAction(down);
    connect(down, &QAction::triggered, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_model && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
}

void ListPage::goToFirst()
{
    if (m_model->rowCount() == 0)
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(0, m_table->shownColumns().value(0)));
    // Only one is left, a scanned certificate's for instance: there is nothing to choose from.
    if (m_model->rowCount() == 1)
        openRow(0);
}

ListPage::~ListPage() = default;

void ListPage::activate()
{
    if (!m_active) {
        m_active = true;
        orderKeys();
        m_filterBar->restore();
        restoreSort();
        applyFilter();
        m_table->setFocus();
    } else if (m_outdated && m_model) {
        m_model->refresh();
    }
    m_outdated = false;
}

QWidget *ListPage::filterWidget()
{
    return m_filterBar->textEdit();
}

void ListPage::setHeading(const QString &text)
{
    m_headingLabel->setText(text);
}

QAction *ListPage::addAction(const QString &name, const QKeySequence &key, const QString &objectName, bool primary)
{
    auto *action = new QAction(name, this);
    action->setObjectName(objectName + QStringLiteral("Action"));
    auto *button = new QPushButton(name, this);
    button->setObjectName(objectName + QStringLiteral("Button"));
    button->setAutoDefault(false);
    button->setDefault(primary);
    if (!key.isEmpty())
        button->setToolTip(QStringLiteral("%1 (%2)").arg(plainText(name), key.toString(QKeySequence::NativeText)));
    m_actionRow->add(action, button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
    return action;
}

QAction *ListPage::addRowAction(const QString &name, const QKeySequence &key, const QString &objectName)
{
    QAction *action = m_rowMenu->addAction(name);
    action->setObjectName(objectName + QStringLiteral("Action"));
    if (!key.isEmpty()) {
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    m_actionRow->updateGeometry();
    return action;
}

void ListPage::addRowSeparator()
{
    m_rowMenu->addSeparator();
}

void ListPage::setModel(WindowedModel *model)
{
    m_model = model;
    m_table->setWindowedModel(model);
    m_header->restore();
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (m_model->isSortable(column)) {
            const bool again = column == m_sortColumn && m_sortOrder == Qt::AscendingOrder;
            m_sortColumn = column;
            m_sortOrder = again ? Qt::DescendingOrder : Qt::AscendingOrder;
            this->workplace().memory().setValue(m_memoryKey + QStringLiteral("/sort"),
                QStringList{m_model->columnKey(column), again ? QStringLiteral("down") : QStringLiteral("up")});
            applyFilter();
        }
        m_header->setSortIndicator(m_sortColumn, m_sortOrder);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_chooseTimer,
        [this] { m_chooseTimer->start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_chooseTimer,
        [this] { m_chooseTimer->start(); });
    connect(model, &WindowedModel::answered, this, &ListPage::showAnswer);
    connect(model, &WindowedModel::failed, this, [this](const Error &error) {
        // Where nothing can be shown, it stays there why.
        if (m_model->rowCount() == 0) {
            m_emptyLabel->setText(errorText(error));
            m_clearFilterButton->hide();
            for (QPushButton *button : std::as_const(m_emptyButtons))
                button->hide();
            m_stack->setCurrentWidget(m_emptyWidget);
        }
        this->workplace().tellError(this, error);
    });
}

void ListPage::restoreSort()
{
    const QStringList kept = workplace().memory().value(m_memoryKey + QStringLiteral("/sort")).toStringList();
    for (int column = 0; m_model && column < m_model->columnCount(); ++column)
        if (m_model->columnKey(column) == kept.value(0) && m_model->isSortable(column)) {
            m_sortColumn = column;
            m_sortOrder = kept.value(1) == QStringLiteral("down") ? Qt::DescendingOrder : Qt::AscendingOrder;
        }
    m_header->setSortIndicator(m_sortColumn, m_sortOrder);
}

void ListPage::setDetail(QWidget *widget, int width)
{
    m_detail = widget;
    m_detailWidth = width;
    m_splitter->addWidget(widget);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    const QList<QVariant> kept = workplace().memory().value(m_memoryKey + QStringLiteral("/splitter")).toList();
    if (kept.size() == 2)
        m_splitter->setSizes({kept.at(0).toInt(), kept.at(1).toInt()});
}

void ListPage::saveSplitter()
{
    const QList<int> sizes = m_splitter->sizes();
    if (sizes.size() == 2)
        workplace().memory().setValue(
            m_memoryKey + QStringLiteral("/splitter"), QList<QVariant>{sizes.at(0), sizes.at(1)});
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    ScreenPage::resizeEvent(event);
    foldDetail();
}

void ListPage::foldDetail()
{
    // The list goes first: what the pane tells is a key away.
    if (!m_detail)
        return;
    m_detail->setVisible(width() >= fontMetrics().height() * narrowLines);
    if (workplace().memory().contains(m_memoryKey + QStringLiteral("/splitter")))
        return;
    // Until somebody has moved it, the pane leaves the list the room that its columns need.
    const int room = m_splitter->width() - m_splitter->handleWidth();
    const int list = m_header->length() + m_table->verticalScrollBar()->sizeHint().width() + 2 * m_table->frameWidth();
    const int least = std::max(m_detail->minimumWidth(), m_detail->minimumSizeHint().width());
    const int pane = std::clamp(room - list, least, std::max(least, m_detailWidth));
    m_splitter->setSizes({room - pane, pane});
}

void ListPage::orderKeys()
{
    QList<QWidget *> order = m_filterBar->keyOrder();
    order << m_columnsButton << m_table;
    if (m_detail) {
        const QList<QPushButton *> buttons = m_detail->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            order.append(button);
    }
    order += m_actionRow->widgets();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void ListPage::whenCurrent(std::function<void()> act)
{
    m_filterBar->settle();
    if (!m_model || m_model->isCurrent()) {
        act();
        return;
    }
    // Whoever presses the key twice while the answer is on its way means it once.
    auto *waiting = new QObject(m_chooseTimer);
    delete m_waiting;
    m_waiting = waiting;
    connect(m_model, &WindowedModel::failed, waiting, [waiting] { waiting->deleteLater(); });
    connect(m_model, &WindowedModel::answered, waiting, [this, waiting, act = std::move(act)] {
        if (!m_model->isCurrent())
            return;
        disconnect(m_model, nullptr, waiting, nullptr);
        waiting->deleteLater();
        act();
    });
}

void ListPage::setFooter(const QString &text)
{
    m_footerLabel->setText(text);
}

void ListPage::setEmptyWords(const QString &text)
{
    m_emptyWords = text;
}

QPushButton *ListPage::addEmptyAction(const QString &name, const QString &objectName)
{
    auto *button = new QPushButton(name, m_emptyWidget);
    button->setObjectName(objectName);
    m_emptyLayout->insertWidget(m_emptyLayout->count() - 1, button);
    m_emptyButtons.append(button);
    return button;
}

bool ListPage::isFiltered() const
{
    return !m_filterBar->isStandard();
}

void ListPage::showAnswer(bool anew)
{
    const bool empty = m_model->rowCount() == 0;
    if (empty) {
        const bool filtered = isFiltered();
        m_emptyLabel->setText(filtered ? tr("Nothing matches the filter.") : m_emptyWords);
        m_clearFilterButton->setVisible(filtered);
        for (QPushButton *button : std::as_const(m_emptyButtons))
            button->setVisible(!filtered);
    }
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(focusWidget()) || m_table->hasFocus();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    // Whoever has gone on to another page meanwhile keeps the keyboard there.
    if (!empty && hadFocus && isVisible())
        m_table->setFocus();
    if (anew) {
        m_table->scrollToTop();
        if (!empty && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, m_table->shownColumns().value(0)));
    }
    m_chooseTimer->start();
}

void ListPage::choose()
{
    const int rows = m_table->selectedRowCount();
    const QModelIndex current = m_table->currentIndex();
    m_selectionLabel->setText(rows > 1 ? tr("Selected: %1").arg(rows) : QString());
    rowChosen(current.isValid() ? current.row() : -1, rows);
}

} // namespace dangjian
