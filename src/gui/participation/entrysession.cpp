// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/entrysession.h"

#include "app/afterwards.h"
#include "history/undoing.h"

#include <algorithm>

namespace dangjian {

EntrySession::EntrySession(EntryModel &model, Workplace &workplace, QObject *parent)
    : QObject(parent), m_model(model), m_workplace(workplace)
{
    connect(&workplace.undoing(), &Undoing::changedRows, this, &EntrySession::follow);
}

void EntrySession::leave(quint64 key)
{
    const EntryLine *line = m_model.lineOfKey(key);
    if (line == nullptr || !line->isEditable() || line->isBlank()) {
        return;
    }
    if (line->isAmending()) {
        if (line->before && line->before->texts == line->texts
            && line->before->member->id == (line->member ? line->member->id : MemberId())) {
            dropAmendment(key);
            return;
        }
        m_model.change(key, [](EntryLine &left) { left.left = true; });
        if (m_model.obstacles(m_model.rowOf(key)).isEmpty()) {
            Q_EMIT reasonNeeded(key);
        }
        return;
    }
    m_model.change(key, [](EntryLine &left) { left.left = true; });
    if (m_model.obstacles(m_model.rowOf(key)).isEmpty()) {
        enqueue(key);
    }
}

QList<quint64> EntrySession::readyLines() const
{
    QList<quint64> keys;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const EntryLine &line = m_model.line(row);
        if ((line.pasted || line.restored) && line.isEditable() && !line.isBlank() && !line.isAmending()
            && m_model.obstacles(row).isEmpty()) {
            keys.append(line.key);
        }
    }
    return keys;
}

void EntrySession::saveReady()
{
    const QList<quint64> keys = readyLines();
    if (keys.size() > 1 && !m_busy) {
        storeAll(keys);
        return;
    }
    for (const quint64 key : keys) {
        enqueue(key);
    }
}

bool EntrySession::beginAmend(quint64 key)
{
    const EntryLine *line = m_model.lineOfKey(key);
    if (line == nullptr || line->state != LineState::Saved) {
        return false;
    }
    const auto before = std::make_shared<const EntryLine>(*line);
    m_model.change(key, [&](EntryLine &amended) {
        amended.before = before;
        amended.amends = before->saved;
        amended.state = LineState::Draft;
        amended.findings.clear();
        amended.error.reset();
        amended.reason.clear();
        amended.left = false;
        amended.insisted = false;
        amended.fromAbove.fill(false);
        amended.dateBase = amended.date(m_model.today());
    });
    return true;
}

void EntrySession::dropAmendment(quint64 key)
{
    const EntryLine *line = m_model.lineOfKey(key);
    if (line == nullptr || !line->isAmending()) {
        return;
    }
    if (!line->before) {
        // Restored after a crash: what it was to replace stands in the store as it was.
        m_model.removeLine(key);
        return;
    }
    const EntryLine before = *line->before;
    m_model.change(key, [&](EntryLine &amended) { amended = before; });
}

void EntrySession::amend(quint64 key, const QString &reason)
{
    m_model.change(key, [&](EntryLine &line) { line.reason = reason; });
    enqueue(key);
}

void EntrySession::undo(QWidget *window)
{
    whenSettled([this, window = QPointer(window)] { m_workplace.undoing().undo(window); });
}

void EntrySession::redo(QWidget *window)
{
    whenSettled([this, window = QPointer(window)] { m_workplace.undoing().redo(window); });
}

void EntrySession::whenSettled(std::function<void()> act)
{
    if (isBusy())
        m_waiting.append(std::move(act));
    else
        act();
}

void EntrySession::tellSettled()
{
    while (!isBusy() && !m_waiting.isEmpty())
        m_waiting.takeFirst()();
}

void EntrySession::enqueue(quint64 key)
{
    if (!m_queue.contains(key)) {
        m_model.change(key, [](EntryLine &line) { line.state = LineState::Examining; });
        m_queue.append(key);
    }
    next();
}

void EntrySession::next()
{
    if (m_busy || m_queue.isEmpty()) {
        tellSettled();
        return;
    }
    const quint64 key = m_queue.first();
    const EntryLine *line = m_model.lineOfKey(key);
    if (line == nullptr || !line->isReadable(m_model.today())) {
        m_queue.removeFirst();
        next();
        return;
    }
    m_busy = true;
    afterwards(m_workplace.services().participation.examine(line->entry(m_model.today()), m_workplace.scope()), this,
        [this, key](const Result<EntryReport> &report) {
            const int row = m_model.rowOf(key);
            if (report && row >= 0) {
                m_model.change(key, [&](EntryLine &examined) {
                    examined.findings = report->findings;
                    examined.year = report->year;
                });
                if (!m_model.obstacles(row).isEmpty()) {
                    m_queue.removeFirst();
                    m_waiting.clear(); // what was to be undone was this line
                    m_busy = false;
                    m_model.change(key, [](EntryLine &refusedLine) {
                        refusedLine.state = LineState::Failed;
                        refusedLine.left = true;
                    });
                    Q_EMIT refused(key);
                    next();
                    return;
                }
            }
            store(key);
        });
}

void EntrySession::store(quint64 key)
{
    const EntryLine *line = m_model.lineOfKey(key);
    if (line == nullptr) {
        m_queue.removeFirst();
        m_busy = false;
        next();
        return;
    }
    const Participation entry = line->entry(m_model.today());
    const ParticipationId amends = line->amends;
    const QString reason = line->reason;
    m_model.change(key, [](EntryLine &saving) { saving.state = LineState::Saving; });
    ParticipationService &service = m_workplace.services().participation;
    afterwards(amends ? service.amend(amends, entry, reason) : service.add(entry), this,
        [this, key](const Result<ParticipationId> &id) {
            m_queue.removeFirst();
            m_busy = false;
            settled(key, id);
            next();
        });
}

void EntrySession::storeAll(const QList<quint64> &keys)
{
    QList<Participation> entries;
    for (const quint64 key : keys) {
        entries.append(m_model.lineOfKey(key)->entry(m_model.today()));
        m_model.change(key, [](EntryLine &line) { line.state = LineState::Saving; });
    }
    m_busy = true;
    afterwards(m_workplace.services().participation.addAll(entries), this,
        [this, keys](const Result<QList<ParticipationId>> &ids) {
            m_busy = false;
            if (ids && ids->size() == keys.size()) {
                for (qsizetype i = 0; i < keys.size(); ++i) {
                    settled(keys.at(i), ids->at(i));
                }
            } else {
                for (const quint64 key : keys) {
                    enqueue(key);
                }
            }
            next();
        });
}

void EntrySession::settled(quint64 key, const Result<ParticipationId> &id)
{
    if (!id) {
        m_waiting.clear();
        m_model.change(key, [&](EntryLine &line) {
            line.state = LineState::Failed;
            line.error = id.error();
            line.left = true;
        });
        Q_EMIT refused(key);
        return;
    }
    m_model.change(key, [&](EntryLine &line) {
        const ParticipationId former = line.amends;
        line.state = LineState::Saved;
        line.saved = *id;
        line.amends = {};
        line.before.reset();
        line.error.reset();
        line.pasted = false;
        line.restored = false;
        m_known.insert(*id, {line, former});
    });
    Q_EMIT saved(key);
}

void EntrySession::voidLine(quint64 key, const QString &reason)
{
    const EntryLine *line = m_model.lineOfKey(key);
    if (line == nullptr || line->state != LineState::Saved) {
        return;
    }
    const ParticipationId id = line->saved;
    m_model.change(key, [](EntryLine &voiding) { voiding.state = LineState::Saving; });
    ++m_voiding;
    afterwards(m_workplace.services().participation.voidEntry(id, reason), this, [this, key, reason](const Done &done) {
        --m_voiding;
        if (done) {
            m_model.change(key, [&](EntryLine &voided) {
                voided.state = LineState::Voided;
                voided.reason = reason;
            });
            m_model.refreshNewLine();
        } else {
            m_waiting.clear();
            m_model.change(key, [](EntryLine &kept) { kept.state = LineState::Saved; });
            Q_EMIT failed(done.error());
        }
        tellSettled();
    });
}

quint64 EntrySession::keyOf(ParticipationId id) const
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const EntryLine &line = m_model.line(row);
        if (line.saved == id) {
            return line.key;
        }
    }
    return 0;
}

void EntrySession::follow(const ActContents &contents)
{
    QSet<ParticipationId> gone;
    QList<ParticipationId> back;
    QList<std::pair<ParticipationId, HistoryEntry>> changed;
    for (const ActContents::Row &row : contents.rows) {
        const ParticipationId id{row.key.toLongLong()};
        if (row.entry.table != QStringLiteral("participation") || !m_known.contains(id)) {
            continue;
        }
        if (row.entry.operation == QStringLiteral("delete")) {
            gone.insert(id);
        } else if (row.entry.operation == QStringLiteral("insert")) {
            back.append(id);
        } else {
            changed.append({id, row.entry});
        }
    }
    for (const ParticipationId id : std::as_const(gone)) {
        leave(id, gone);
    }
    for (const ParticipationId id : std::as_const(back)) {
        comeBack(id);
    }
    for (const auto &[id, entry] : std::as_const(changed)) {
        takeState(id, entry);
    }
    m_model.refreshNewLine();
}

void EntrySession::leave(ParticipationId id, const QSet<ParticipationId> &gone)
{
    const quint64 key = keyOf(id);
    if (key == 0) {
        return;
    }
    if (m_model.lineOfKey(key)->isAmending()) {
        // What is being typed stays, as a line of its own.
        m_model.change(key, [](EntryLine &line) {
            line.amends = {};
            line.saved = {};
            line.before.reset();
        });
        return;
    }
    Known &known = m_known[id];
    const auto former = m_known.constFind(known.former);
    if (former != m_known.cend() && !gone.contains(known.former)) {
        m_model.change(key, [&](EntryLine &line) {
            line = former->line;
            line.key = key;
        });
        return;
    }
    known.row = m_model.rowOf(key);
    m_model.removeLine(key);
}

void EntrySession::comeBack(ParticipationId id)
{
    if (keyOf(id) != 0) {
        return;
    }
    const Known known = m_known.value(id);
    if (const quint64 key = known.former ? keyOf(known.former) : 0; key != 0) {
        m_model.change(key, [&](EntryLine &line) {
            line = known.line;
            line.key = key;
        });
        return;
    }
    m_model.insertLines({known.line}, known.row);
}

void EntrySession::takeState(ParticipationId id, const HistoryEntry &entry)
{
    const quint64 key = keyOf(id);
    QMap<QString, QString> after;
    for (const HistoryEntry::Change &change : entry.changes) {
        after.insert(change.column, change.after);
    }
    const auto state = fromCode<ParticipationState>(after.value(QStringLiteral("state")));
    if (key == 0 || !state || m_model.lineOfKey(key)->isAmending()) {
        return;
    }
    m_model.change(key, [&](EntryLine &line) {
        const bool voided = *state == ParticipationState::Voided;
        line.state = voided ? LineState::Voided : LineState::Saved;
        line.reason = voided ? after.value(QStringLiteral("reason")) : m_known.value(id).line.reason;
    });
}

} // namespace dangjian
