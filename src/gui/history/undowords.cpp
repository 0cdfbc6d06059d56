// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/undowords.h"

#include "rosters/rosterwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

struct UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(UndoWords)
};

constexpr int mostLines = 12;

/** A row as the undo leaves it: what came goes, what went comes, values go back. */
HistoryEntry turnedRound(const HistoryEntry &entry)
{
    HistoryEntry turned = entry;
    if (entry.operation == "insert"_L1)
        turned.operation = u"delete"_s;
    else if (entry.operation == "delete"_L1)
        turned.operation = u"insert"_s;
    for (HistoryEntry::Change &change : turned.changes)
        std::swap(change.before, change.after);
    return turned;
}

QString figure(int value)
{
    return QLocale().toString(value);
}

/** Rows that go with another and say nothing of their own to people. */
bool isWorthALine(const QString &table)
{
    return table != "remembered_heading"_L1 && table != "printed_line"_L1 && table != "content"_L1
        && !table.endsWith("_period"_L1);
}

} // namespace

QStringList undoLines(const ActContents &contents, const UndoPreview &preview, const JournalWords &words)
{
    QStringList lines;
    constexpr int fewRows = 6;
    if (contents.isWhole && contents.rows.size() <= fewRows * 2) {
        for (const ActContents::Row &row : contents.rows) {
            const HistoryEntry turned = turnedRound(row.entry);
            const QString what = JournalWords::row(row.entry.table, row.about);
            if (turned.operation == "update"_L1) {
                for (const QString &line : words.lines(turned, 40))
                    lines.append(u"• "_s + what + UndoWords::tr(", ") + line);
            } else if (isWorthALine(row.entry.table)) {
                const QStringList fields = words.lines(row.entry, 24).mid(0, 4);
                lines.append(u"• "_s
                    + (turned.operation == "delete"_L1 ? UndoWords::tr("goes away: %1")
                                                       : UndoWords::tr("comes back: %1"))
                          .arg(what)
                    + (fields.isEmpty() ? QString() : u" ("_s + fields.join(UndoWords::tr("; ")) + u')'));
            }
        }
    }
    if (lines.isEmpty() || lines.size() > mostLines) {
        lines.clear();
        if (preview.membersRemoved > 0)
            lines.append(UndoWords::tr("• %1 people go away, with all that belongs to them")
                             .arg(figure(preview.membersRemoved)));
        if (preview.membersRestored > 0)
            lines.append(UndoWords::tr("• %1 people come back").arg(figure(preview.membersRestored)));
        if (preview.membersChanged > 0)
            lines.append(
                UndoWords::tr("• something is changed of %1 other people").arg(figure(preview.membersChanged)));
        lines.append(UndoWords::tr("• in all %1 entries go away, %2 come back, %3 get their former values")
                         .arg(figure(preview.rowsRemoved), figure(preview.rowsRestored), figure(preview.rowsChanged)));
    }
    return lines;
}

QStringList heldLines(const UndoPreview &preview, int most)
{
    QStringList lines;
    for (const HeldBack &each : preview.heldBack) {
        if (lines.size() == most) {
            lines.append(UndoWords::tr("… and %1 more").arg(figure(int(preview.heldBack.size()) - most)));
            break;
        }
        QStringList why;
        for (const HeldRow &row : each.rows) {
            QString text = heldText(row);
            if (!row.by.isNull())
                text += u' ' + JournalWords::act(row.byKind);
            if (!why.contains(text))
                why.append(text);
        }
        lines.append(u"• "_s + (each.name.isEmpty() ? UndoWords::tr("An entry") : each.name) + UndoWords::tr(": ")
            + why.join(UndoWords::tr("; ")));
    }
    return lines;
}

} // namespace dangjian
