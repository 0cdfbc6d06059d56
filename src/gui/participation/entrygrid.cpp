// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/entrygrid.h"

#include "app/appearance.h"
#include "app/words.h"
#include "participation/celledit.h"
#include "participation/entrydelegate.h"
#include "participation/entryheader.h"
#include "participation/suggestpopup.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace dangjian {

EntryGrid::EntryGrid(EntryModel &model, EntrySession &session, Workplace &workplace, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_session(session),
      m_delegate(new EntryDelegate([this](CellEdit *edit, QKeyEvent *event) { return handleKey(edit, event); },
          &EntryGrid::isOwnShortcut, this)),
      m_suggester(new CellSuggester(model, workplace, *new SuggestPopup(this), this))
{
    setObjectName(QStringLiteral("entryGrid"));
    setAccessibleName(tr("Lines of quick entry"));
    setItemDelegate(m_delegate);
    setHorizontalHeader(new EntryHeader(Qt::Horizontal, this));
    setVerticalHeader(new EntryHeader(Qt::Vertical, this));
    setModel(&model);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(true);
    setWordWrap(true);
    for (QAbstractButton *corner : findChildren<QAbstractButton *>()) {
        corner->hide();
    }
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setEditTriggers(CurrentChanged | DoubleClicked | SelectedClicked | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    fitColumns();
    connect(m_delegate, &EntryDelegate::editorOpened, this, [this](CellEdit *edit, const QModelIndex &index) {
        m_suggester->opened(edit, m_model.line(index.row()).key, static_cast<EntryColumn>(index.column()));
    });
    connect(m_delegate, &EntryDelegate::editorClosed, m_suggester, &CellSuggester::closed);
    connect(m_delegate, &EntryDelegate::typed, m_suggester, &CellSuggester::typed);
    connect(m_suggester, &CellSuggester::answered, this, &EntryGrid::lookedUp);
    connect(m_suggester, &CellSuggester::taken, this, &EntryGrid::lineInHandChanged);
    // Once another line is saved, Ctrl+Z is about that one.
    connect(&session, &EntrySession::saved, this, [this] {
        m_discarded.clear();
        m_backAgain.clear();
    });
    connect(&model, &EntryModel::edited, this, [this](quint64 key) {
        if (row() >= 0 && m_model.line(row()).key == key) {
            Q_EMIT lineInHandChanged();
        }
    });
}

EntryGrid::~EntryGrid() = default;

void EntryGrid::goTo(int row, EntryColumn column)
{
    const QModelIndex index = m_model.index(row, static_cast<int>(column));
    if (index == currentIndex() && m_suggester->edit() == nullptr) {
        edit(index, AllEditTriggers, nullptr);
    } else {
        setCurrentIndex(index);
    }
    scrollTo(index);
}

void EntryGrid::goToNewLine()
{
    m_model.ensureNewLine();
    goTo(m_model.newRow(), EntryColumn::Who);
}

void EntryGrid::leaveLine()
{
    if (row() < 0) {
        return;
    }
    if (CellEdit *edit = m_suggester->edit()) {
        commitData(edit);
    }
    m_model.finishCell(row(), column());
    const quint64 key = m_model.line(row()).key;
    m_model.ensureNewLine();
    m_session.leave(key);
}

void EntryGrid::undo()
{
    if (row() >= 0 && m_model.line(row()).isAmending()) {
        dropAmendment();
        return;
    }
    if (!m_discarded.isEmpty()) {
        const quint64 key = m_model.insertLine(m_discarded.takeLast());
        m_backAgain.append(key);
        goTo(m_model.rowOf(key), EntryColumn::Who);
        Q_EMIT said(tr("The line that was thrown away is back."));
        return;
    }
    m_backAgain.clear();
    m_session.undo(window());
}

void EntryGrid::redo()
{
    while (!m_backAgain.isEmpty()) {
        const quint64 key = m_backAgain.takeLast();
        const EntryLine *line = m_model.lineOfKey(key);
        if (line != nullptr && line->isEditable()) {
            goTo(m_model.rowOf(key), EntryColumn::Who);
            discardLine();
            return;
        }
    }
    m_session.redo(window());
}

void EntryGrid::dropAmendment()
{
    const quint64 key = m_model.line(row()).key;
    if (CellEdit *edit = m_suggester->edit()) {
        closeEditor(edit, QAbstractItemDelegate::NoHint);
    }
    m_session.dropAmendment(key);
}

void EntryGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const QPersistentModelIndex before(previous);
    QTableView::currentChanged(current, previous);
    if (before.isValid() && before.column() < entryCells) {
        m_model.finishCell(before.row(), static_cast<EntryColumn>(before.column()));
    }
    // Field and marks of the row in hand are drawn over all of its cells.
    viewport()->update();
    if (before.isValid() && current.row() != before.row()) {
        m_session.leave(m_model.line(before.row()).key);
    }
    Q_EMIT lineInHandChanged();
}

void EntryGrid::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (topLeft.isValid() && bottomRight.isValid()) {
        // Sameness shows in other lines too.
        viewport()->update();
    }
}

void EntryGrid::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(nullptr, event)) {
        QTableView::keyPressEvent(event);
    }
}

void EntryGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid()) {
        goToNewLine();
    } else if (m_model.flags(currentIndex()).testFlag(Qt::ItemIsEditable) && m_suggester->edit() == nullptr) {
        edit(currentIndex(), AllEditTriggers, nullptr);
    }
}

void EntryGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EntryGrid::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 1 || !m_model.line(0).isBlank()) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(shadesOf(palette()).secondary);
    const int top = rowViewportPosition(0) + rowHeight(0) * 3;
    painter.drawText(viewport()->rect().adjusted(0, top, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        tr("Type the initials of a name (zwm), a name, or a number, or scan a certificate.\n"
           "A line is saved when it is left; the next one repeats what stands above.\n"
           "Lines copied in Excel are pasted with Ctrl+V."));
}

void EntryGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitColumns();
    }
}

bool EntryGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnShortcut(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void EntryGrid::goOn(bool insist)
{
    m_model.finishCell(row(), column());
    if (m_model.line(row()).isBlank()) {
        QApplication::beep();
        return;
    }
    m_certifierAsked = m_certifierAsked || column() == EntryColumn::Certifier
        || !m_model.line(row()).text(EntryColumn::Certifier).isEmpty();
    const std::optional<EntryColumn> needed = insist ? std::nullopt : neededCell();
    if (!needed) {
        finishLine(insist);
    } else if (*needed == column() && column() == EntryColumn::Who && m_model.line(row()).left
        && m_model.line(row()).unknownPerson) {
        // Said once already: the line stays, marked, and the next one does not wait for it.
        goToNewLine();
    } else if (*needed == column()) {
        m_model.change(m_model.line(row()).key, [](EntryLine &line) { line.left = true; });
        QApplication::beep();
    } else {
        goTo(row(), *needed);
    }
}

std::optional<EntryColumn> EntryGrid::neededCell() const
{
    const EntryLine &line = m_model.line(row());
    if (!line.date(m_model.today()).isValid()) {
        return EntryColumn::Date;
    }
    if (!line.member) {
        return EntryColumn::Who;
    }
    if (!line.kind()) {
        return EntryColumn::Kind;
    }
    if (line.text(EntryColumn::Content).trimmed().isEmpty()) {
        return EntryColumn::Content;
    }
    if (!line.minutes()) {
        return EntryColumn::Hours;
    }
    if (!line.deeds()) {
        return EntryColumn::Deeds;
    }
    // Figures may both be left out, but not without having been offered.
    if (*line.minutes() == 0 && *line.deeds() == 0) {
        const bool deedsFirst = *line.kind() == ParticipationKind::Deed;
        if (column() < EntryColumn::Hours) {
            return deedsFirst ? EntryColumn::Deeds : EntryColumn::Hours;
        }
        if (column() == EntryColumn::Hours) {
            return EntryColumn::Deeds;
        }
    }
    // Offered once in a session; who leaves it empty then, means it.
    if (!m_certifierAsked && !line.isAmending()) {
        return EntryColumn::Certifier;
    }
    return std::nullopt;
}

void EntryGrid::finishLine(bool insist)
{
    const int inHand = row();
    const quint64 key = m_model.line(inHand).key;
    if (insist) {
        m_model.change(key, [](EntryLine &line) { line.insisted = true; });
    }
    const QList<LineRemark> obstacles = m_model.obstacles(inHand);
    if (!obstacles.isEmpty()) {
        m_model.change(key, [](EntryLine &line) { line.left = true; });
        QApplication::beep();
        const EntryColumn wrong = obstacles.first().column;
        if (wrong != EntryColumn::Status && wrong != EntryColumn::Who) {
            goTo(inHand, wrong);
            return;
        }
        // In the cell for the person the next name would be typed over it: the line stays, marked, and one goes on.
        Q_EMIT said(tr("Line %1 is not saved. %2").arg(inHand + 1).arg(m_model.statusText(inHand)));
    }
    m_model.ensureNewLine();
    // After mending one of several lines, the next one to be mended comes to hand.
    for (int next = inHand + 1; next < m_model.newRow(); ++next) {
        if (obstacles.isEmpty() && m_model.line(next).isEditable() && !m_model.obstacles(next).isEmpty()) {
            goTo(next,
                m_model.obstacles(next).first().column == EntryColumn::Status ? EntryColumn::Who
                                                                              : m_model.obstacles(next).first().column);
            return;
        }
    }
    goTo(m_model.newRow(), EntryColumn::Who);
}

void EntryGrid::moveCell(int by)
{
    if (row() < 0) {
        return;
    }
    const int to = static_cast<int>(column()) + by;
    if (to >= 0 && to < entryCells) {
        goTo(row(), static_cast<EntryColumn>(to));
    } else if (to >= entryCells && m_model.line(row()).isEditable() && !m_model.line(row()).isBlank()) {
        if (CellEdit *edit = m_suggester->edit()) {
            commitData(edit);
        }
        m_model.finishCell(row(), column());
        finishLine(false);
    } else if (to >= entryCells && row() < m_model.newRow()) {
        goTo(row() + 1, EntryColumn::Date);
    } else if (to < 0 && row() > 0) {
        goTo(row() - 1, EntryColumn::Certifier);
    }
}

void EntryGrid::moveRow(int by)
{
    if (row() < 0) {
        goToNewLine();
        return;
    }
    if (by > 0 && row() == m_model.newRow()) {
        if (CellEdit *edit = m_suggester->edit()) {
            commitData(edit);
        }
        m_model.ensureNewLine();
    }
    const int to = std::clamp(row() + by, 0, m_model.newRow());
    if (to != row()) {
        goTo(to, to == m_model.newRow() ? EntryColumn::Who : column());
    }
}

void EntryGrid::fillDown(CellEdit *edit)
{
    if (row() < 0 || !m_model.fillDown(row(), column())) {
        QApplication::beep();
        return;
    }
    m_suggester->popup().dismiss();
    if (edit != nullptr) {
        edit->load(m_model.line(row()).text(column()), true);
    }
}

void EntryGrid::amendLine()
{
    if (row() < 0) {
        return;
    }
    const EntryColumn cell = column() == EntryColumn::Status ? EntryColumn::Content : column();
    if (m_session.beginAmend(m_model.line(row()).key)) {
        goTo(row(), cell);
    }
}

void EntryGrid::discardLine()
{
    if (row() < 0 || !m_model.line(row()).isEditable() || m_model.line(row()).isBlank()) {
        return;
    }
    const EntryLine line = m_model.line(row());
    if (CellEdit *edit = m_suggester->edit()) {
        closeEditor(edit, QAbstractItemDelegate::NoHint);
    }
    if (line.isAmending()) {
        m_session.dropAmendment(line.key);
        return;
    }
    m_discarded.append(line);
    const int at = row();
    m_model.removeLine(line.key);
    goTo(std::min(at, m_model.newRow()), EntryColumn::Who);
    Q_EMIT said(tr("The line was thrown away; Ctrl+Z brings it back."));
}

void EntryGrid::fitColumns()
{
    const QFontMetrics metrics(font());
    const int gap = 2 * EntryDelegate::margin(metrics);
    // A field keeps room for its cursor.
    const int slack = metrics.horizontalAdvance(QLatin1Char('0')) / 2;
    const int han = metrics.horizontalAdvance(QChar(0x4E2D));
    int fixed = 0;
    const auto set = [&](EntryColumn column, int width) {
        const QString heading
            = m_model.headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString();
        const int needed = std::max(width, metrics.horizontalAdvance(heading)) + gap + slack;
        setColumnWidth(static_cast<int>(column), needed);
        fixed += needed;
    };
    int kinds = 0;
    for (const auto &[kind, code] : Codes<ParticipationKind>::table) {
        kinds = std::max(kinds, metrics.horizontalAdvance(wordFor(kind)));
    }
    set(EntryColumn::Date, metrics.horizontalAdvance(QStringLiteral("2026-10-31")));
    set(EntryColumn::Who, 4 * han);
    set(EntryColumn::Kind, kinds);
    set(EntryColumn::Hours, metrics.horizontalAdvance(QStringLiteral("23.75")));
    set(EntryColumn::Deeds, 2 * han);
    set(EntryColumn::Certifier, 4 * han);
    const int rest = viewport()->width() - fixed;
    const int status = std::clamp(rest * 11 / 20, 5 * han, 26 * han);
    setColumnWidth(static_cast<int>(EntryColumn::Status), status);
    setColumnWidth(static_cast<int>(EntryColumn::Content), std::max(4 * han, rest - status));
    verticalHeader()->setDefaultSectionSize(EntryDelegate::rowHeight(metrics));
}

} // namespace dangjian
