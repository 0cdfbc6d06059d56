// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/entryexaminer.h"

#include "app/afterwards.h"

namespace dangjian {

EntryExaminer::EntryExaminer(EntryModel &model, Workplace &workplace, QObject *parent)
    : QObject(parent), m_model(model), m_workplace(workplace)
{
    connect(&model, &EntryModel::edited, this, &EntryExaminer::examine);
    connect(&workplace, &Workplace::scopeChanged, this, &EntryExaminer::examineDrafts);
}

void EntryExaminer::examine(quint64 key)
{
    // Several keys pressed in one turn of the event loop are one question.
    if (m_waiting.isEmpty()) {
        QMetaObject::invokeMethod(this, &EntryExaminer::askWaiting, Qt::QueuedConnection);
    }
    m_waiting.insert(key);
}

void EntryExaminer::examineDrafts()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.line(row).isEditable()) {
            examine(m_model.line(row).key);
        }
    }
}

void EntryExaminer::askWaiting()
{
    const QSet<quint64> keys = std::exchange(m_waiting, {});
    for (const quint64 key : keys) {
        const EntryLine *line = m_model.lineOfKey(key);
        if (line == nullptr || !line->isEditable() || !line->isReadable(m_model.today())) {
            continue;
        }
        const quint64 serial = ++m_serial;
        const Participation entry = line->entry(m_model.today());
        m_model.change(key, [serial](EntryLine &changed) { changed.examination = serial; });
        ++m_underWay;
        afterwards(m_workplace.services().participation.examine(entry, m_workplace.scope()), this,
            [this, key, serial](const Result<EntryReport> &report) {
                --m_underWay;
                const EntryLine *asked = m_model.lineOfKey(key);
                // An answer to what the line said before is of no use.
                if (!report || asked == nullptr || asked->examination != serial || !asked->isEditable()) {
                    return;
                }
                m_model.change(key, [&](EntryLine &changed) {
                    changed.findings = report->findings;
                    changed.year = report->year;
                });
                Q_EMIT examined(key);
            });
    }
}

} // namespace dangjian
