// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/comparetable.h"

#include "app/appearance.h"
#include "app/lineicon.h"
#include "app/words.h"
#include "members/memberfields.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

enum Column
{
    FieldColumn,
    FirstColumn,
    SecondColumn,
    ResultColumn,
    ColumnCount
};

constexpr double photoLines = 3.6; // height of a photo in lines of text

bool isShownEmpty(const QString &code)
{
    // These have an answer always; that both say no is not worth a row.
    return code == "lost_contact"_L1 || code == "away"_L1 || code == "hardship"_L1;
}

} // namespace

CompareTable::CompareTable(const Workplace &workplace, QWidget *parent)
    : QTableWidget(0, ColumnCount, parent), m_words(workplace)
{
    setObjectName(u"compareTable"_s);
    setAccessibleName(tr("The two side by side"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setIconSize(QSize(fontMetrics().ascent(), fontMetrics().ascent()));
    setWordWrap(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == FirstColumn || column == SecondColumn)
            choose(m_lines.at(m_rows.at(row)).code, column - FirstColumn);
    });
}

void CompareTable::showPeople(const MemberDetails &first, const MemberDetails &second, int keptSide)
{
    m_people = {first, second};
    m_photos = {};
    m_byHand.clear();
    m_kept = keptSide;
    addLines();
    fill();
    const auto differing = std::find_if(m_rows.begin(), m_rows.end(),
        [this](qsizetype line) { return m_lines.at(line).differs && m_lines.at(line).choosable; });
    setCurrentCell(differing == m_rows.end() ? 0 : int(differing - m_rows.begin()), FieldColumn);
}

void CompareTable::clearPeople()
{
    m_lines.clear();
    m_people = {};
    fill();
}

void CompareTable::setPhoto(int side, const QByteArray &jpeg)
{
    m_photos.at(size_t(side)).loadFromData(jpeg, "JPG");
    if (const int row = rowOf(u"photo"_s); row >= 0)
        fillRow(row);
}

void CompareTable::setKept(int side)
{
    m_kept = side;
    fill();
}

void CompareTable::setRevealed(bool revealed)
{
    m_words.setRevealed(revealed);
    addLines();
    fill();
}

void CompareTable::setAllShown(bool shown)
{
    m_allShown = shown;
    fill();
}

QString CompareTable::textOf(const MergeField &field, int side) const
{
    const MemberDetails &details = m_people.at(size_t(side));
    const Member &other = m_people.at(size_t(1 - side)).member;
    if (field.code == "unit_id"_L1)
        return details.unitName;
    if (field.code == "place_id"_L1)
        return details.placeName;
    if (field.code == "photo"_L1)
        return details.member.photo.isEmpty() ? QString() : tr("Photo");
    QStringList texts;
    for (const QString &column : field.columns)
        for (const MemberField &each : memberFields()) {
            // What goes with the first one is only told where it differs.
            if (column != QLatin1StringView(each.column) || (column != field.code && each.same(details.member, other)))
                continue;
            const QString text = m_words.value(u"member"_s, column, each.text(details.member));
            if (!text.isEmpty())
                texts.append(text);
        }
    return texts.join(u" · "_s);
}

void CompareTable::addLines()
{
    m_lines.clear();
    if (!m_people[0].member.id)
        return;
    const auto kept = [this](const QString &code, const QString &first, const QString &second) {
        m_lines.append({code, m_words.field(u"member"_s, code), {first, second}, first != second, false});
    };
    const auto &[first, second] = m_people;
    for (const MergeField &field : mergeFields()) {
        const bool differs = !isSame(field, first.member, second.member);
        m_lines.append({field.code, m_words.field(u"member"_s, field.code), {textOf(field, 0), textOf(field, 1)},
            differs, differs});
        if (field.code != "id_number"_L1)
            continue;
        kept(u"branch_id"_s, first.branchName, second.branchName);
        kept(u"category"_s, wordFor(first.member.category), wordFor(second.member.category));
        kept(u"standing"_s, wordFor(first.member.standing), wordFor(second.member.standing));
        kept(u"state"_s, wordFor(first.member.state), wordFor(second.member.state));
    }
}

int CompareTable::sideOf(const Line &line) const
{
    if (!line.choosable)
        return m_kept;
    if (const auto chosen = m_byHand.constFind(line.code); chosen != m_byHand.cend())
        return *chosen;
    const Member &kept = m_people.at(size_t(m_kept)).member;
    const Member &merged = m_people.at(size_t(1 - m_kept)).member;
    return fieldsFromMerged(kept, merged).contains(line.code) ? 1 - m_kept : m_kept;
}

QSet<QString> CompareTable::fromMerged() const
{
    QSet<QString> codes;
    for (const Line &line : m_lines)
        if (line.choosable && sideOf(line) != m_kept)
            codes.insert(line.code);
    return codes;
}

void CompareTable::choose(const QString &code, int side)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).code != code || !m_lines.at(i).choosable)
            continue;
        m_byHand.insert(code, side);
        if (const qsizetype row = m_rows.indexOf(i); row >= 0)
            fillRow(int(row));
        Q_EMIT chosen();
    }
}

int CompareTable::rowOf(const QString &code) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (m_lines.at(m_rows.at(row)).code == code)
            return int(row);
    return -1;
}

void CompareTable::fill()
{
    QString current;
    if (const qsizetype line = m_rows.value(currentRow(), m_lines.size()); line < m_lines.size())
        current = m_lines.at(line).code;
    m_rows.clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const bool saysNothing
            = (line.texts[0].isEmpty() && line.texts[1].isEmpty()) || (isShownEmpty(line.code) && !line.differs);
        if (line.differs || (m_allShown && !saysNothing))
            m_rows.append(i);
    }
    setRowCount(int(m_rows.size()));
    const auto head = [this](int side) {
        const QString &name = m_people.at(size_t(side)).member.name;
        return side == m_kept ? tr("%1 (is kept)").arg(name) : name;
    };
    setHorizontalHeaderLabels({tr("Particular"), head(0), head(1), tr("Becomes")});
    for (int column = 0; column < ColumnCount; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row);
    fitColumns();
    if (const int row = rowOf(current); row >= 0)
        setCurrentCell(row, FieldColumn);
}

void CompareTable::fillRow(int row)
{
    const Line &line = m_lines.at(m_rows.at(row));
    const int side = sideOf(line);
    const bool isPhoto = line.code == "photo"_L1;
    const QColor quiet = shadesOf(palette()).secondary;
    const auto cell = [this, row](int column) {
        if (!item(row, column))
            setItem(row, column, new QTableWidgetItem);
        return item(row, column);
    };
    cell(FieldColumn)->setText(line.name);
    cell(FieldColumn)->setForeground(quiet);
    const int photoHeight = int(fontMetrics().height() * photoLines);
    for (int column = FirstColumn; column <= ResultColumn; ++column) {
        QTableWidgetItem *each = cell(column);
        const int from = column == ResultColumn ? side : column - FirstColumn;
        const QString &text = line.texts.at(size_t(from));
        each->setText(text.isEmpty() ? u"—"_s : text);
        each->setToolTip(text);
        QFont font = this->font();
        const bool isChosen = line.differs && column != ResultColumn && from == side;
        font.setBold(isChosen && line.choosable);
        each->setFont(font);
        each->setForeground(
            column != ResultColumn && line.differs && from != side ? quiet : palette().color(QPalette::Text));
        each->setBackground(isChosen ? QBrush(shadesOf(palette()).goodSoft) : QBrush());
        each->setIcon(isChosen && line.choosable ? lineIcon(u"check"_s) : QIcon());
        showPhoto(row, column, isPhoto ? m_photos.at(size_t(from)) : QPixmap());
        // What a reader of the screen says.
        each->setData(Qt::AccessibleTextRole, isChosen ? tr("%1, chosen").arg(each->text()) : each->text());
    }
    if (!line.choosable && line.differs)
        for (int column = 0; column < ColumnCount; ++column)
            cell(column)->setToolTip(tr("Stays as it is with who is kept; the periods are theirs."));
    const int textHeight = int(fontMetrics().height() * 1.75);
    setRowHeight(row, isPhoto ? photoHeight + 8 : textHeight);
}

void CompareTable::showPhoto(int row, int column, const QPixmap &photo)
{
    removeCellWidget(row, column);
    if (photo.isNull())
        return;
    auto *label = new QLabel(this);
    label->setPixmap(photo.scaledToHeight(int(fontMetrics().height() * photoLines), Qt::SmoothTransformation));
    label->setContentsMargins(iconSize().width() + 12, 0, 0, 0);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setCellWidget(row, column, label);
    item(row, column)->setText({});
}

void CompareTable::fitColumns()
{
    int field = 0;
    for (const Line &line : std::as_const(m_lines))
        field = std::max(field, fontMetrics().horizontalAdvance(line.name));
    field += fontMetrics().horizontalAdvance(u'0') * 3;
    const int rest = std::max(0, viewport()->width() - field) / 3;
    setColumnWidth(FieldColumn, field);
    for (int column = FirstColumn; column <= ResultColumn; ++column)
        setColumnWidth(column, rest);
}

void CompareTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void CompareTable::keyPressEvent(QKeyEvent *event)
{
    const bool left = event->key() == Qt::Key_Left;
    const bool right = event->key() == Qt::Key_Right;
    if ((left || right) && event->modifiers() == Qt::NoModifier && currentRow() >= 0) {
        choose(m_lines.at(m_rows.at(currentRow())).code, left ? 0 : 1);
        return;
    }
    if (event->key() == Qt::Key_Space && currentRow() >= 0) {
        const Line line = m_lines.at(m_rows.at(currentRow()));
        choose(line.code, 1 - sideOf(line));
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace dangjian
