// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/entrymodel.h"

#include "app/words.h"
#include "participation/typedcells.h"

#include <algorithm>

namespace dangjian {

namespace {

constexpr size_t at(EntryColumn column)
{
    return static_cast<size_t>(column);
}

constexpr std::array repeated{EntryColumn::Date, EntryColumn::Kind, EntryColumn::Content, EntryColumn::Hours,
    EntryColumn::Deeds, EntryColumn::Certifier};

} // namespace

EntryModel::EntryModel(std::function<QDate()> today, QObject *parent)
    : QAbstractTableModel(parent), m_today(std::move(today))
{
    m_lines.append(freshLine());
    m_lines.last().key = m_nextKey++;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : entryColumns;
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const EntryLine &line = m_lines.at(index.row());
    const auto column = static_cast<EntryColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == EntryColumn::Status ? statusText(index.row()) : line.text(column);
    case Qt::EditRole:
        return column == EntryColumn::Status ? QString() : line.text(column);
    case Qt::ToolTipRole: {
        if (column == EntryColumn::Status) {
            return statusText(index.row());
        }
        QStringList words;
        for (const LineRemark &remark : remarks(index.row())) {
            if (remark.column == column) {
                words.append(remark.text);
            }
        }
        if (words.isEmpty() && column == EntryColumn::Who && line.member) {
            return QStringList{
                line.member->name, line.member->branchName, line.member->unitName, line.member->certificate}
                .join(QLatin1Char('\n'))
                .trimmed();
        }
        return words.isEmpty() ? line.text(column) : words.join(QLatin1Char('\n'));
    }
    case Qt::TextAlignmentRole:
        if (column == EntryColumn::Hours || column == EntryColumn::Deeds) {
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        }
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (column == EntryColumn::Status) {
            return statusText(index.row());
        }
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QLatin1Char(' ')
            + line.text(column);
    case RemarkLevelRole: {
        std::optional<RemarkLevel> worst;
        for (const LineRemark &remark : remarks(index.row())) {
            if (remark.column == column || column == EntryColumn::Status) {
                worst = std::max(worst.value_or(RemarkLevel::Quiet), remark.level);
            }
        }
        return worst ? QVariant(static_cast<int>(*worst)) : QVariant();
    }
    case FromAboveRole:
        return column != EntryColumn::Status && line.fromAbove.at(at(column));
    case StateRole:
        return static_cast<int>(line.state);
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (role == Qt::TextAlignmentRole) {
        const auto column = static_cast<EntryColumn>(section);
        const bool figure = column == EntryColumn::Hours || column == EntryColumn::Deeds;
        return QVariant((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<EntryColumn>(section)) {
    case EntryColumn::Date:
        return tr("Date");
    case EntryColumn::Who:
        return tr("Who");
    case EntryColumn::Kind:
        return tr("Kind");
    case EntryColumn::Content:
        return tr("Content");
    case EntryColumn::Hours:
        return tr("Hours");
    case EntryColumn::Deeds:
        return tr("Deeds");
    case EntryColumn::Certifier:
        return tr("Certifier");
    case EntryColumn::Status:
        return tr("State");
    }
    return {};
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() < entryCells && m_lines.at(index.row()).isEditable()) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() >= entryCells
        || !m_lines.at(index.row()).isEditable()) {
        return false;
    }
    EntryLine &line = m_lines[index.row()];
    const auto column = static_cast<EntryColumn>(index.column());
    const QString text = value.toString();
    if (line.text(column) == text) {
        return true;
    }
    line.text(column) = text;
    line.fromAbove.at(at(column)) = false;
    line.error.reset();
    line.insisted = false;
    if (column == EntryColumn::Who) {
        line.member.reset();
        line.candidates.clear();
        line.unknownPerson = false;
        line.restored = false; // typed anew
        line.year.reset();
        line.findings.clear();
    }
    // Hours that were never typed belong to what was done in the line above.
    if (column == EntryColumn::Content || column == EntryColumn::Kind) {
        for (const EntryColumn figure : {EntryColumn::Hours, EntryColumn::Deeds}) {
            if (line.fromAbove.at(at(figure))) {
                line.text(figure).clear();
                line.fromAbove.at(at(figure)) = false;
            }
        }
    }
    if (line.state == LineState::Failed) {
        line.state = LineState::Draft;
    }
    const quint64 key = line.key;
    told(index.row());
    Q_EMIT edited(key);
    Q_EMIT draftsChanged();
    return true;
}

int EntryModel::rowOf(quint64 key) const
{
    // What is asked for is nearly always near the end.
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_lines.at(row).key == key) {
            return row;
        }
    }
    return -1;
}

const EntryLine *EntryModel::lineOfKey(quint64 key) const
{
    const int row = rowOf(key);
    return row < 0 ? nullptr : &m_lines.at(row);
}

QList<LineRemark> EntryModel::remarks(int row) const
{
    const EntryLine &line = m_lines.at(row);
    return line.isEditable() || line.state == LineState::Examining ? remarksOf(line, today(), sameInSession(row))
                                                                   : QList<LineRemark>();
}

QList<LineRemark> EntryModel::obstacles(int row) const
{
    return obstaclesOf(m_lines.at(row), today(), sameInSession(row));
}

bool EntryModel::sameInSession(int row) const
{
    const EntryLine &line = m_lines.at(row);
    if (!line.member || !line.isEditable()) {
        return false;
    }
    const QDate date = line.date(today());
    const auto kind = line.kind();
    const QString content = line.text(EntryColumn::Content).trimmed();
    for (int i = 0; i < rowCount(); ++i) {
        const EntryLine &other = m_lines.at(i);
        if (i == row || !other.member || other.member->id != line.member->id || other.state == LineState::Voided) {
            continue;
        }
        // Of two drafts the lower one is the second.
        if (other.isEditable() && i > row) {
            continue;
        }
        if (other.text(EntryColumn::Content).trimmed() == content && other.kind() == kind
            && other.date(today()) == date) {
            return true;
        }
    }
    return false;
}

SessionSums EntryModel::sums() const
{
    SessionSums sums;
    for (const EntryLine &line : m_lines) {
        if (line.state == LineState::Saved) {
            ++sums.records;
            sums.minutes += line.minutes().value_or(0);
            sums.deeds += line.deeds().value_or(0);
        }
    }
    return sums;
}

QString EntryModel::statusText(int row) const
{
    const EntryLine &line = m_lines.at(row);
    switch (line.state) {
    case LineState::Examining:
    case LineState::Saving:
        return tr("Saving …");
    case LineState::Saved:
        return line.reason.isEmpty() ? tr("✓ Saved") : tr("✓ Amended: %1").arg(line.reason);
    case LineState::Voided:
        return tr("Voided: %1").arg(line.reason);
    case LineState::Draft:
    case LineState::Failed:
        break;
    }
    QStringList words;
    for (const LineRemark &remark : remarks(row)) {
        if (remark.code == QLatin1StringView("entry.twice") && !line.insisted) {
            words.append(tr("The same entry stands there already; Ctrl+Enter saves it all the same."));
        } else {
            words.append(remark.text);
        }
    }
    if (words.isEmpty() && !line.isBlank()) {
        words.append(line.isAmending()       ? tr("Being amended; Esc leaves it as it was.")
                : line.pasted && line.left   ? tr("Ready to be saved")
                : line.restored && line.left ? tr("Not saved last time")
                                             : QString());
    }
    return joinedSentences(words);
}

bool EntryModel::change(quint64 key, const std::function<void(EntryLine &)> &how)
{
    const int row = rowOf(key);
    if (row < 0) {
        return false;
    }
    const LineState before = m_lines.at(row).state;
    const std::array<QString, entryCells> texts = m_lines.at(row).texts;
    how(m_lines[row]);
    told(row);
    // An amendment that is undone leaves a saved line with other figures.
    if (before != m_lines.at(row).state || texts != m_lines.at(row).texts) {
        Q_EMIT draftsChanged();
        Q_EMIT sumsChanged();
    }
    return true;
}

void EntryModel::setMember(quint64 key, const MemberRow &member)
{
    const bool there = change(key, [&](EntryLine &line) {
        line.member = member;
        line.text(EntryColumn::Who) = member.name;
        line.fromAbove.at(at(EntryColumn::Who)) = false;
        line.candidates.clear();
        line.unknownPerson = false;
        line.error.reset();
        line.insisted = false;
        line.year.reset();
        line.findings.clear();
        if (line.state == LineState::Failed) {
            line.state = LineState::Draft;
        }
    });
    if (there) {
        Q_EMIT edited(key);
        Q_EMIT draftsChanged();
    }
}

void EntryModel::finishCell(int row, EntryColumn column)
{
    EntryLine &line = m_lines[row];
    if (!line.isEditable() || column == EntryColumn::Status) {
        return;
    }
    QString usual = line.text(column).trimmed();
    switch (column) {
    case EntryColumn::Date:
        if (const QDate date = line.date(today()); date.isValid()) {
            usual = dateText(date);
            line.dateBase = date;
        }
        break;
    case EntryColumn::Kind:
        if (const auto kind = line.kind()) {
            usual = wordFor(*kind);
        }
        break;
    case EntryColumn::Hours:
        if (const auto minutes = line.minutes()) {
            usual = *minutes == 0 ? QString() : hoursText(*minutes);
        }
        break;
    case EntryColumn::Deeds:
        if (const auto deeds = line.deeds()) {
            usual = *deeds == 0 ? QString() : QString::number(*deeds);
        }
        break;
    default:
        break;
    }
    if (usual != line.text(column)) {
        line.text(column) = usual;
        told(row);
        Q_EMIT draftsChanged();
    }
}

bool EntryModel::fillDown(int row, EntryColumn column)
{
    if (row < 1 || column == EntryColumn::Status || !m_lines.at(row).isEditable()) {
        return false;
    }
    const EntryLine &above = m_lines.at(row - 1);
    if (column == EntryColumn::Who) {
        if (!above.member) {
            return false;
        }
        setMember(m_lines.at(row).key, MemberRow(*above.member));
        return true;
    }
    const QString text = above.text(column);
    setData(index(row, static_cast<int>(column)), text, Qt::EditRole);
    m_lines[row].fromAbove.at(at(column)) = false;
    finishCell(row, column);
    return true;
}

quint64 EntryModel::insertLine(EntryLine line)
{
    return insertLines({std::move(line)}).first();
}

QList<quint64> EntryModel::insertLines(QList<EntryLine> lines, int row)
{
    QList<quint64> keys;
    if (lines.isEmpty()) {
        return keys;
    }
    const int first = row >= 0 && row < newRow() ? row : newRow();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].key = m_nextKey++;
        keys.append(lines.at(i).key);
        m_lines.insert(first + i, std::move(lines[i]));
    }
    endInsertRows();
    refreshNewLine();
    Q_EMIT draftsChanged();
    Q_EMIT sumsChanged();
    return keys;
}

void EntryModel::removeLine(quint64 key)
{
    const int row = rowOf(key);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    if (m_lines.isEmpty() || row == rowCount()) {
        ensureNewLine();
    }
    Q_EMIT draftsChanged();
    Q_EMIT sumsChanged();
}

void EntryModel::ensureNewLine()
{
    if (!m_lines.isEmpty() && m_lines.last().isBlank()) {
        refreshNewLine();
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    EntryLine line = freshLine();
    line.key = m_nextKey++;
    m_lines.append(std::move(line));
    endInsertRows();
}

void EntryModel::refreshNewLine()
{
    if (m_lines.isEmpty() || !m_lines.last().isBlank()) {
        return;
    }
    const quint64 key = m_lines.last().key;
    EntryLine last = m_lines.takeLast();
    EntryLine fresh = freshLine();
    const bool same = fresh.texts == last.texts;
    fresh.key = key;
    m_lines.append(same ? std::move(last) : std::move(fresh));
    if (!same) {
        told(newRow());
    }
}

EntryLine EntryModel::freshLine() const
{
    EntryLine line;
    const auto above = std::find_if(
        m_lines.rbegin(), m_lines.rend(), [this](const EntryLine &other) { return isRepeatable(other); });
    if (above != m_lines.rend()) {
        for (const EntryColumn column : repeated) {
            line.text(column) = above->text(column);
            line.fromAbove.at(at(column)) = !line.text(column).isEmpty();
        }
        line.dateBase = above->date(today());
        return line;
    }
    line.text(EntryColumn::Date) = dateText(today());
    line.text(EntryColumn::Kind) = wordFor(ParticipationKind::Volunteer);
    line.fromAbove.at(at(EntryColumn::Date)) = true;
    line.fromAbove.at(at(EntryColumn::Kind)) = true;
    line.dateBase = today();
    return line;
}

bool EntryModel::isRepeatable(const EntryLine &line) const
{
    if (!line.isEditable()) {
        return line.state != LineState::Voided;
    }
    // What was pasted or came back may be read wrongly, what is being amended belongs to another day.
    if (line.isAmending() || line.pasted || line.restored || line.isBlank()) {
        return false;
    }
    // The person is not repeated; what is not filled in yet is nothing wrong.
    const QList<LineRemark> obstacles = obstaclesOf(line, today(), false);
    return std::none_of(obstacles.begin(), obstacles.end(), [](const LineRemark &obstacle) {
        return obstacle.column != EntryColumn::Who && !obstacle.code.endsWith(QLatin1StringView(".missing"));
    });
}

void EntryModel::told(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, entryColumns - 1));
}

} // namespace dangjian
