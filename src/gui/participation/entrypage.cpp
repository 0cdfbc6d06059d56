// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/entrypage.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/listexport.h"
#include "history/undoing.h"
#include "participation/entryexaminer.h"
#include "participation/entrygrid.h"
#include "participation/entrymodel.h"
#include "participation/entrysession.h"
#include "participation/pastedlines.h"
#include "participation/personpanel.h"
#include "participation/rollcallpanel.h"
#include "rosters/filedrop.h"
#include "rosters/rosterimportdialog.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

// A pause in typing; what is typed within it is the most that a power cut can take.
constexpr int journalPauseMs = 60;
constexpr qsizetype pastedLinesAtMost = 2000;

MemberSearch::Find findIn(Services &services)
{
    return [&services](const QString &text, const QList<OrganizationId> &scope, int limit) {
        return services.members.find(text, scope, limit);
    };
}

} // namespace

EntryPage::EntryPage(Workplace &place, QWidget *parent)
    : ScreenPage(place, parent),
      m_model(new EntryModel([&place] { return place.services().store.clock().today(); }, this)),
      m_session(new EntrySession(*m_model, place, this)),
      m_examiner(new EntryExaminer(*m_model, place, this)),
      m_resolver(new PersonResolver(findIn(place.services()), this)),
      m_journal(QFileInfo(place.memory().fileName()).absolutePath(), place.services().store.file(),
          place.authority().account.value),
      m_grid(new EntryGrid(*m_model, *m_session, place)),
      m_person(new PersonPanel(place)),
      m_rollCall(new RollCallPanel(place)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(u"entryPage"_s);
    build();
    m_journalTimer.setSingleShot(true);
    m_journalTimer.setInterval(journalPauseMs);
    connect(&m_journalTimer, &QTimer::timeout, this, &EntryPage::keepDrafts);
    const auto soon = [this] {
        if (!m_journalTimer.isActive()) {
            m_journalTimer.start();
        }
    };
    connect(m_model, &EntryModel::draftsChanged, this, soon);
    connect(m_rollCall, &RollCallPanel::draftChanged, this, soon);
    connect(m_model, &EntryModel::sumsChanged, this, &EntryPage::showSums);
    connect(m_model, &EntryModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (m_grid->row() >= first.row() && m_grid->row() <= last.row()) {
            showMessage();
        }
    });
    connect(m_model, &EntryModel::draftsChanged, this, &EntryPage::showReady, Qt::QueuedConnection);
    connect(m_examiner, &EntryExaminer::examined, this, [this](quint64 key) {
        if (m_grid->row() >= 0 && m_model->line(m_grid->row()).key == key) {
            lineInHand();
        }
        showReady();
    });
    connect(m_rollCall, &RollCallPanel::recorded, this,
        [this](const QList<ParticipationId> &records, int minutes, int deeds) {
            m_rollCallRecords.unite(QSet<ParticipationId>(records.cbegin(), records.cend()));
            m_rollCallSums.records += int(records.size());
            m_rollCallSums.minutes += minutes;
            m_rollCallSums.deeds += deeds;
            showSums();
        });
    connect(m_grid, &EntryGrid::lineInHandChanged, this, &EntryPage::lineInHand);
    connect(m_grid, &EntryGrid::pasteRequested, this, &EntryPage::paste);
    connect(m_grid, &EntryGrid::saveReadyRequested, m_session, &EntrySession::saveReady);
    connect(m_grid, &EntryGrid::said, this, &EntryPage::say);
    // A prompt must not open in the middle of a change of the line in hand.
    connect(m_grid, &EntryGrid::voidRequested, this, &EntryPage::askVoid, Qt::QueuedConnection);
    connect(m_session, &EntrySession::reasonNeeded, this, &EntryPage::askReason, Qt::QueuedConnection);
    connect(m_session, &EntrySession::refused, this, &EntryPage::refused);
    connect(m_session, &EntrySession::saved, this, &EntryPage::sayUnsaved);
    // Whoever saves goes on with the next line right after it has told of this one.
    connect(m_session, &EntrySession::saved, this, &EntryPage::tellSettled, Qt::QueuedConnection);
    connect(m_session, &EntrySession::refused, this, &EntryPage::tellSettled, Qt::QueuedConnection);
    connect(m_rollCall, &RollCallPanel::recordingEnded, this, &EntryPage::tellSettled);
    connect(m_rollCall, &RollCallPanel::recorded, this, &EntryPage::restoreNextRollCall);
    connect(&place.undoing(), &Undoing::changedRows, this, &EntryPage::countRollCalls);
    connect(
        m_session, &EntrySession::failed, this, [this](const Error &error) { workplace().tellError(this, error); },
        Qt::QueuedConnection);
    connect(m_resolver, &PersonResolver::resolved, this, &EntryPage::personResolved);
    connect(&place, &Workplace::storeChanged, this, [this](const QSet<QString> &tables) {
        if (isVisible() && tables.contains(u"participation"_s)) {
            m_person->refresh();
        }
    });
    connect(&place, &Workplace::scopeChanged, this, [this] { m_grid->refreshCertifiers(); });
    showSums();
    showReady();
}

EntryPage::~EntryPage()
{
    if (m_restored) {
        keepDrafts();
    }
}

void EntryPage::build()
{
    auto *layout = new QVBoxLayout(this);
    auto *bar = new QHBoxLayout;
    const auto addPart = [&](const QString &text, const QKeySequence &key, const char *name) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(name));
        button->setText(text);
        button->setCheckable(true);
        button->setShortcut(key);
        button->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
        return button;
    };
    m_linesButton = addPart(tr("Quick entry"), Qt::Key_F7, "linesButton");
    m_rollCallButton = addPart(tr("Roll call"), Qt::Key_F8, "rollCallButton");
    auto *parts = new QButtonGroup(this);
    parts->addButton(m_linesButton);
    parts->addButton(m_rollCallButton);
    m_linesButton->setChecked(true);
    bar->addStretch(1);
    m_sumsLabel = new QLabel(this);
    m_sumsLabel->setObjectName(u"sumsLabel"_s);
    bar->addWidget(m_sumsLabel);
    auto *importButton = new QPushButton(tr("Import…"), this);
    importButton->setObjectName(u"importRecordsButton"_s);
    importButton->setFocusPolicy(Qt::TabFocus);
    importButton->setAutoDefault(false);
    connect(
        importButton, &QPushButton::clicked, this, [this] { openImport(workplace(), RosterSubject::Records, this); });
    new FileDrop(workplace(), RosterSubject::Records, this);
    bar->addSpacing(12);
    bar->addWidget(importButton);
    layout->addLayout(bar);
    m_stack->addWidget(buildLines());
    m_stack->addWidget(m_rollCall);
    layout->addWidget(m_stack, 1);
    connect(m_linesButton, &QToolButton::clicked, this, &EntryPage::showLines);
    connect(m_rollCallButton, &QToolButton::clicked, this, &EntryPage::showRollCall);
}

QWidget *EntryPage::buildLines()
{
    auto *lines = new QWidget(this);
    auto *layout = new QVBoxLayout(lines);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_grid, 1);
    middle->addWidget(m_person);
    layout->addLayout(middle, 1);
    auto *strip = new QHBoxLayout;
    m_messageLabel = new QLabel(lines);
    m_messageLabel->setObjectName(u"messageLabel"_s);
    m_messageLabel->setTextFormat(Qt::PlainText);
    m_messageLabel->setWordWrap(true);
    strip->addWidget(m_messageLabel, 1);
    m_saveReadyButton = new QPushButton(lines);
    m_saveReadyButton->setObjectName(u"saveReadyButton"_s);
    m_saveReadyButton->setFocusPolicy(Qt::TabFocus);
    connect(m_saveReadyButton, &QPushButton::clicked, m_session, &EntrySession::saveReady);
    strip->addWidget(m_saveReadyButton);
    layout->addLayout(strip);
    auto *keysLabel
        = new QLabel(tr("Enter: on, or save and next line   Tab: next cell   F4: choose   Ctrl+D: as above   "
                        "Ctrl+V: paste from Excel   Ctrl+S: save what is ready   Ctrl+Enter: save all the same   "
                        "Ctrl+Delete: throw the line away   Ctrl+Z, Ctrl+Y: undo, redo   F2: amend   Del: void   "
                        "F7, F8: lines, roll call"),
            lines);
    keysLabel->setObjectName(u"keysLabel"_s);
    keysLabel->setWordWrap(true);
    QPalette quiet = keysLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    keysLabel->setPalette(quiet);
    layout->addWidget(keysLabel);
    return lines;
}

void EntryPage::activate()
{
    if (!m_restored) {
        m_restored = true;
        restoreDrafts();
    }
    m_grid->refreshCertifiers();
    if (m_stack->currentWidget() == m_rollCall) {
        m_rollCall->activate();
        return;
    }
    m_model->ensureNewLine();
    if (m_grid->row() < 0) {
        m_grid->goToNewLine();
    }
    m_grid->setFocus();
}

void EntryPage::startFor(MemberId member)
{
    showLines();
    afterwards(services().members.row(member), this, [this](const Result<MemberRow> &row) {
        if (!row) {
            workplace().tellError(this, row.error());
            return;
        }
        m_grid->goToNewLine();
        m_model->setMember(m_model->line(m_model->newRow()).key, *row);
        const bool repeats = !m_model->line(m_model->newRow()).text(EntryColumn::Content).isEmpty();
        m_grid->goTo(m_model->newRow(), repeats ? EntryColumn::Who : EntryColumn::Content);
        m_grid->setFocus();
    });
}

void EntryPage::newRecord()
{
    showLines();
    m_grid->goToNewLine();
}

void EntryPage::editRecord()
{
    QKeyEvent key(QEvent::KeyPress, Qt::Key_F2, Qt::NoModifier);
    QCoreApplication::sendEvent(m_grid, &key);
}

void EntryPage::exportRecords()
{
    m_grid->leaveLine();
    ExportTable lines = tableOf(*m_grid, tr("Activity records"));
    lines.rows.removeLast(); // the new line, in which nothing is said yet
    exportTable(workplace(), this, lines.sheet, lines);
}

bool EntryPage::mayLeave()
{
    m_grid->leaveLine();
    keepDrafts();
    return true;
}

bool EntryPage::isSettling() const
{
    return m_session->isBusy() || m_rollCall->isRecording();
}

void EntryPage::tellSettled()
{
    if (!isSettling()) {
        Q_EMIT settled();
    }
}

void EntryPage::showLines()
{
    m_linesButton->setChecked(true);
    m_stack->setCurrentIndex(0);
    activate();
}

void EntryPage::showRollCall()
{
    m_grid->leaveLine();
    m_rollCallButton->setChecked(true);
    m_stack->setCurrentWidget(m_rollCall);
    activate();
}

void EntryPage::restoreDrafts()
{
    int count = 0;
    for (const QJsonObject &drafts : m_journal.leftBehind()) {
        QList<EntryLine> lines;
        const QJsonArray kept = drafts.value("lines"_L1).toArray();
        for (const auto &value : kept) {
            lines.append(lineFromJson(value.toObject()));
        }
        count += static_cast<int>(lines.size());
        for (const quint64 key : m_model->insertLines(lines)) {
            const EntryLine *line = m_model->lineOfKey(key);
            if (!line->member) {
                if (const QString who = line->text(EntryColumn::Who); !who.isEmpty()) {
                    m_resolver->resolve(key, who, line->belonging, workplace().scope());
                }
                continue;
            }
            afterwards(services().members.row(line->member->id), this, [this, key](const Result<MemberRow> &row) {
                if (row) {
                    m_model->change(key, [&](EntryLine &known) { known.member = *row; });
                }
                m_examiner->examine(key);
            });
        }
        const QJsonArray rollCalls = drafts.value("rollCalls"_L1).toArray();
        for (const auto &rollCall : rollCalls) {
            m_waitingRollCalls.append(rollCall.toObject());
        }
    }
    restoreNextRollCall();
    if (count > 0) {
        say(tr("%1 lines that had not been saved last time are back.").arg(count));
    }
}

void EntryPage::restoreNextRollCall()
{
    // Each is an activity of its own: the next one comes back when the form is free.
    if (!m_waitingRollCalls.isEmpty() && m_rollCall->draft().isEmpty()) {
        m_rollCall->restore(m_waitingRollCalls.takeFirst());
    }
}

void EntryPage::keepDrafts()
{
    m_journalTimer.stop();
    if (!m_restored) {
        return;
    }
    QJsonArray lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const EntryLine &line = m_model->line(row);
        // A word that somebody left half typed comes back once, not at each start.
        const bool stale = line.restored && line.isBarelyBegun();
        if (line.state != LineState::Saved && line.state != LineState::Voided && !line.isBlank() && !stale) {
            lines.append(toJson(line));
        }
    }
    QJsonObject drafts;
    if (!lines.isEmpty()) {
        drafts.insert("lines"_L1, lines);
    }
    QJsonArray rollCalls;
    if (const QJsonObject rollCall = m_rollCall->draft(); !rollCall.isEmpty()) {
        rollCalls.append(rollCall);
    }
    for (const QJsonObject &waiting : std::as_const(m_waitingRollCalls)) {
        rollCalls.append(waiting);
    }
    if (!rollCalls.isEmpty()) {
        drafts.insert("rollCalls"_L1, rollCalls);
    }
    m_journal.write(drafts);
}

void EntryPage::paste(const QString &text)
{
    const PastedTable table = pastedLines(text);
    if (table.lines.isEmpty()) {
        say(tr("There is nothing in the clipboard that could be lines of records."));
        return;
    }
    const EntryLine above = m_model->line(m_model->newRow());
    const auto has = [&](PastedColumn column) { return table.columns.contains(column); };
    // A list of people is about what stands above; lines that say themselves what was done take nothing of it over.
    const bool onlyPeople = std::none_of(table.columns.begin(), table.columns.end(), [](PastedColumn column) {
        return column != PastedColumn::Who && column != PastedColumn::Number && column != PastedColumn::Belonging
            && column != PastedColumn::Ignored;
    });
    QList<EntryLine> lines;
    for (const PastedLine &pasted : table.lines.mid(0, pastedLinesAtMost)) {
        EntryLine line;
        line.pasted = true;
        line.left = true;
        line.dateBase = above.dateBase;
        line.belonging = pasted.belonging;
        const auto put = [&](EntryColumn column, const QString &cell, bool repeats) {
            const bool absent = cell.isEmpty();
            line.text(column) = absent && repeats ? above.text(column) : cell;
            line.fromAbove.at(static_cast<size_t>(column)) = absent && repeats;
        };
        put(EntryColumn::Date, pasted.date, !has(PastedColumn::Date));
        put(EntryColumn::Who, pasted.number.isEmpty() ? pasted.who : pasted.number, false);
        put(EntryColumn::Kind, pasted.kind, !has(PastedColumn::Kind));
        put(EntryColumn::Content, pasted.content, onlyPeople);
        put(EntryColumn::Hours, pasted.hours, onlyPeople);
        put(EntryColumn::Deeds, pasted.deeds, onlyPeople);
        put(EntryColumn::Certifier, pasted.certifier, onlyPeople);
        lines.append(std::move(line));
    }
    const QList<quint64> keys = m_model->insertLines(lines);
    for (const quint64 key : keys) {
        const int row = m_model->rowOf(key);
        for (int column = 0; column < entryCells; ++column) {
            if (static_cast<EntryColumn>(column) != EntryColumn::Who) {
                m_model->finishCell(row, static_cast<EntryColumn>(column));
            }
        }
        const EntryLine *line = m_model->lineOfKey(key);
        m_resolver->resolve(key, line->text(EntryColumn::Who), line->belonging, workplace().scope());
    }
    m_model->refreshNewLine();
    // As much of what was pasted as there is room for.
    m_grid->scrollTo(m_model->index(m_model->rowOf(keys.last()), 0));
    m_grid->goTo(m_model->rowOf(keys.first()), EntryColumn::Who);
    const qsizetype left = table.lines.size() - keys.size();
    QStringList words{left > 0 ? tr("%1 lines pasted; %2 more were too many at once: paste the rest afterwards.")
                                     .arg(keys.size())
                                     .arg(left)
                               : tr("%1 lines pasted.").arg(keys.size())};
    if (onlyPeople && !above.text(EntryColumn::Content).isEmpty()) {
        words.append(tr("What they did is that of the line above."));
    }
    if (!table.ignored.isEmpty()) {
        QStringList columns;
        for (const IgnoredColumn &column : table.ignored) {
            columns.append(tr("column %1 (%2)").arg(column.number).arg(column.example));
        }
        words.append(tr("Left out: %1.").arg(columns.join(tr(", "))));
    }
    say(joinedSentences(words));
}

void EntryPage::personResolved(quint64 key, const ResolvedPerson &person)
{
    if (person.person) {
        m_model->setMember(key, *person.person);
    } else {
        m_model->change(key, [&](EntryLine &line) {
            line.candidates = person.candidates;
            line.unknownPerson = person.candidates.isEmpty() && !line.text(EntryColumn::Who).isEmpty();
        });
    }
    showReady();
}

void EntryPage::askReason(quint64 key)
{
    const EntryLine *line = m_model->lineOfKey(key);
    if (line == nullptr || !line->isAmending()) {
        return;
    }
    const auto reason = workplace().prompts().ask(this, tr("Amend the entry"),
        tr("Why is the entry of %1 amended? Both stand in the history.").arg(line->text(EntryColumn::Who)),
        tr("entered wrongly"));
    if (reason) {
        m_session->amend(key, *reason);
    } else {
        m_grid->goTo(m_model->rowOf(key), EntryColumn::Content);
    }
    m_grid->setFocus();
}

void EntryPage::askVoid(quint64 key)
{
    const EntryLine *line = m_model->lineOfKey(key);
    if (line == nullptr || line->state != LineState::Saved) {
        return;
    }
    const auto reason = workplace().prompts().ask(this, tr("Void the entry"),
        tr("Why is the entry of %1 void? It stays in the history and counts no more.")
            .arg(line->text(EntryColumn::Who)),
        tr("entered wrongly"));
    if (reason) {
        m_session->voidLine(key, *reason);
    }
    m_grid->setFocus();
}

void EntryPage::lineInHand()
{
    m_person->showLine(m_grid->row() < 0 ? nullptr : &m_model->line(m_grid->row()));
    showMessage();
}

void EntryPage::refused(quint64 key)
{
    const int row = m_model->rowOf(key);
    if (row < 0) {
        return;
    }
    say(tr("Line %1 is not saved. %2").arg(row + 1).arg(m_model->statusText(row)));
    QApplication::beep();
}

void EntryPage::sayUnsaved()
{
    int unsaved = 0;
    for (int row = 0; row < m_model->newRow(); ++row) {
        const EntryLine &line = m_model->line(row);
        unsaved += line.isEditable() && line.left ? 1 : 0;
    }
    say(unsaved == 0 ? QString() : tr("%1 lines above are not saved yet.").arg(unsaved));
}

void EntryPage::countRollCalls(const ActContents &contents)
{
    for (const ActContents::Row &row : contents.rows) {
        if (row.entry.table != "participation"_L1 || !m_rollCallRecords.contains({row.key.toLongLong()})) {
            continue;
        }
        const int sign = row.entry.operation == "insert"_L1 ? 1 : row.entry.operation == "delete"_L1 ? -1 : 0;
        m_rollCallSums.records += sign;
        for (const HistoryEntry::Change &change : row.entry.changes) {
            const int figure = sign * (sign > 0 ? change.after : change.before).toInt();
            if (change.column == "minutes"_L1) {
                m_rollCallSums.minutes += figure;
            } else if (change.column == "deeds"_L1) {
                m_rollCallSums.deeds += figure;
            }
        }
    }
    showSums();
}

void EntryPage::showSums()
{
    SessionSums sums = m_model->sums();
    sums.records += m_rollCallSums.records;
    sums.minutes += m_rollCallSums.minutes;
    sums.deeds += m_rollCallSums.deeds;
    m_sumsLabel->setText(tr("This session: %1 records · %2 hours · %3 deeds")
                             .arg(sums.records)
                             .arg(hoursText(sums.minutes))
                             .arg(sums.deeds));
}

void EntryPage::showReady()
{
    const qsizetype ready = m_session->readyLines().size();
    m_saveReadyButton->setVisible(ready > 0);
    m_saveReadyButton->setText(tr("Save the %1 lines that are ready (Ctrl+S)").arg(ready));
}

void EntryPage::say(const QString &text)
{
    m_said = text;
    showMessage();
}

void EntryPage::showMessage()
{
    // There is more room here than in the line itself.
    const int row = m_grid->row();
    const bool remarks = row >= 0
        && m_model->index(row, static_cast<int>(EntryColumn::Status)).data(EntryModel::RemarkLevelRole).isValid();
    QStringList words{m_said};
    if (remarks && !m_said.contains(m_model->statusText(row))) {
        words.append(tr("Line %1: %2").arg(row + 1).arg(m_model->statusText(row)));
    }
    words.removeAll(QString());
    m_messageLabel->setText(words.join(u"\n"_s));
}

void EntryPage::resizeEvent(QResizeEvent *event)
{
    ScreenPage::resizeEvent(event);
    // On a small screen the lines need all of it.
    m_person->setVisible(width() >= fontMetrics().horizontalAdvance(QChar(0x4E2D)) * 62);
}

} // namespace dangjian
