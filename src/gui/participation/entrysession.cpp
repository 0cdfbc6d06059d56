// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/entrysession.h"

#include "app/afterwards.h"

#include <algorithm>

namespace dangjian {

EntrySession::EntrySession(EntryModel &model, Workplace &workplace, QObject *parent)
    : QObject(parent), m_model(model), m_workplace(workplace)
{
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

void EntrySession::voidLine(quint64 key, const QString &reason)
{
    voidSaved(key, reason, false);
}

bool EntrySession::takeBack()
{
    for (auto key = m_queue.rbegin(); key != m_queue.rend(); ++key) {
        if (!m_unwanted.contains(*key)) {
            m_unwanted.insert(*key);
            return true;
        }
    }
    while (!m_steps.isEmpty()) {
        const Step step = m_steps.takeLast();
        const EntryLine *line = m_model.lineOfKey(step.key);
        if (line == nullptr || line->state != LineState::Saved) {
            continue;
        }
        if (step.former) {
            restoreAmended(step);
        } else {
            voidSaved(step.key, tr("taken back"), true);
        }
        return true;
    }
    return false;
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
                    m_unwanted.remove(key);
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
            settled(key, id, true);
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
                    settled(keys.at(i), ids->at(i), false);
                }
            } else {
                for (const quint64 key : keys) {
                    enqueue(key);
                }
            }
            next();
        });
}

void EntrySession::settled(quint64 key, const Result<ParticipationId> &id, bool goOn)
{
    if (!id) {
        m_unwanted.remove(key);
        m_model.change(key, [&](EntryLine &line) {
            line.state = LineState::Failed;
            line.error = id.error();
            line.left = true;
        });
        Q_EMIT refused(key);
        return;
    }
    m_model.change(key, [&](EntryLine &line) {
        m_steps.append({key, line.amends, line.before});
        line.state = LineState::Saved;
        line.saved = *id;
        line.amends = {};
        line.before.reset();
        line.error.reset();
        line.pasted = false;
        line.restored = false;
    });
    Q_EMIT saved(key);
    if (goOn && m_unwanted.remove(key)) {
        takeBack();
    }
}

void EntrySession::voidSaved(quint64 key, const QString &reason, bool takeBack)
{
    const EntryLine *line = m_model.lineOfKey(key);
    if (line == nullptr || line->state != LineState::Saved) {
        return;
    }
    const ParticipationId id = line->saved;
    m_model.change(key, [](EntryLine &voiding) { voiding.state = LineState::Saving; });
    afterwards(m_workplace.services().participation.voidEntry(id, reason), this,
        [this, key, reason, takeBack](const Done &done) {
            if (!done) {
                m_model.change(key, [](EntryLine &kept) { kept.state = LineState::Saved; });
                Q_EMIT failed(done.error());
                return;
            }
            m_model.change(key, [&](EntryLine &voided) {
                voided.state = LineState::Voided;
                voided.reason = reason;
                voided.takenBack = takeBack;
            });
            forget(key);
            m_model.refreshNewLine();
            if (takeBack) {
                Q_EMIT takenBack(key);
            }
        });
}

void EntrySession::restoreAmended(const Step &step)
{
    const quint64 key = step.key;
    const ParticipationId id = m_model.lineOfKey(key)->saved;
    m_model.change(key, [](EntryLine &restoring) { restoring.state = LineState::Saving; });
    afterwards(m_workplace.services().participation.takeBackTo(step.former, id, tr("taken back")), this,
        [this, key, step](const Result<Participation> &entry) {
            if (!entry) {
                // It can still be taken back once what stands against it is gone.
                m_steps.append(step);
                m_model.change(key, [](EntryLine &kept) { kept.state = LineState::Saved; });
                Q_EMIT failed(entry.error());
                return;
            }
            m_model.change(key, [&](EntryLine &restored) {
                if (step.before) {
                    restored = *step.before;
                }
                restored.saved = entry->id;
                restored.state = LineState::Saved;
            });
            m_model.refreshNewLine();
            Q_EMIT takenBack(key);
            if (!step.before) {
                // How it looked was lost in the crash; it stands in the store as it was.
                forget(key);
                m_model.removeLine(key);
            }
        });
}

void EntrySession::forget(quint64 key)
{
    m_steps.removeIf([key](const Step &step) { return step.key == key; });
}

} // namespace dangjian
