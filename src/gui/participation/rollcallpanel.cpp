// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "participation/rollcallpanel.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/words.h"
#include "listpage/listtable.h"
#include "participation/pastedlines.h"
#include "participation/rollcallactivity.h"
#include "participation/rollcallattendees.h"
#include "participation/rollcallroster.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

constexpr int examinePauseMs = 120;
constexpr int filterPauseMs = 60;
constexpr int flashMs = 900;

// Words in the colour of their weight.
class StateDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Shades &shades = shadesOf(option->palette);
        const int level = index.data(RollCallAttendees::LevelRole).toInt();
        if (level > 0) {
            option->palette.setColor(QPalette::Text, level == 2 ? shades.accent : shades.warning);
        }
    }
};

} // namespace

RollCallPanel::RollCallPanel(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_activity(new RollCallActivity(workplace, this)),
      m_attendees(new RollCallAttendees(this)),
      m_roster(new RollCallRoster(workplace.services(), *m_attendees, this)),
      m_search([&workplace](const QString &text, const QList<OrganizationId> &scope, int limit) {
          return workplace.services().members.find(text, scope, limit);
      }),
      m_resolver([&workplace](const QString &text, const QList<OrganizationId> &scope, int limit) {
          return workplace.services().members.find(text, scope, limit);
      })
{
    setObjectName(u"rollCallPanel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_activity);
    splitter->addWidget(buildRoster());
    splitter->addWidget(buildAttendees());
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);
    m_splitter = splitter;
    connect(splitter, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    layout->addWidget(splitter);
    for (QTimer *timer : {&m_examineTimer, &m_filterTimer, &m_flashTimer}) {
        timer->setSingleShot(true);
    }
    m_examineTimer.setInterval(examinePauseMs);
    m_filterTimer.setInterval(filterPauseMs);
    m_flashTimer.setInterval(flashMs);
    connect(&m_examineTimer, &QTimer::timeout, this, &RollCallPanel::examineAll);
    connect(&m_filterTimer, &QTimer::timeout, this, &RollCallPanel::setFilter);
    connect(&m_flashTimer, &QTimer::timeout, this, [this] { m_flashLabel->setPalette(palette()); });
    connect(&m_search, &MemberSearch::found, this, &RollCallPanel::found);
    connect(&m_resolver, &PersonResolver::resolved, m_attendees, &RollCallAttendees::resolve);
    connect(m_attendees, &RollCallAttendees::changed, this, [this] {
        showSummary();
        examineSoon();
        Q_EMIT draftChanged();
    });
    connect(m_attendees, &QAbstractItemModel::dataChanged, this, &RollCallPanel::showSummary);
    connect(&workplace, &Workplace::scopeChanged, this, [this] {
        if (m_loaded) {
            setFilter();
            examineSoon();
        }
    });
    connect(m_activity, &RollCallActivity::changed, this, &RollCallPanel::activityChanged);
    activityChanged();
}

RollCallPanel::~RollCallPanel() = default;

QWidget *RollCallPanel::buildRoster()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_filterEdit = new QLineEdit(part);
    m_filterEdit->setObjectName(u"rollCallFilterEdit"_s);
    m_filterEdit->setAccessibleName(tr("Find or scan who was there"));
    m_filterEdit->setPlaceholderText(tr("Name, initials or number; scan a certificate; paste names"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->installEventFilter(this);
    connect(m_filterEdit, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    layout->addWidget(m_filterEdit);
    m_rosterTable = new ListTable(part);
    m_rosterTable->setObjectName(u"rosterTable"_s);
    m_rosterTable->setAccessibleName(tr("Members of the organization in view"));
    m_rosterTable->setWindowedModel(m_roster);
    m_rosterTable->installEventFilter(this);
    const int han = fontMetrics().horizontalAdvance(QChar(0x4E2D));
    for (int column = 0; column < MemberListModel::ColumnCount; ++column) {
        const bool shown = column == MemberListModel::NameColumn || column == MemberListModel::BranchColumn
            || column == MemberListModel::UnitColumn || column == MemberListModel::CertificateColumn;
        m_rosterTable->setColumnHidden(column, !shown);
    }
    m_rosterTable->setColumnWidth(MemberListModel::NameColumn, han * 8);
    m_rosterTable->setColumnWidth(MemberListModel::BranchColumn, han * 7);
    m_rosterTable->setColumnWidth(MemberListModel::CertificateColumn, han * 7);
    m_rosterTable->horizontalHeader()->setSectionResizeMode(MemberListModel::UnitColumn, QHeaderView::Stretch);
    m_rosterTable->horizontalHeader()->setHighlightSections(false);
    layout->addWidget(m_rosterTable, 1);
    connect(m_rosterTable, &ListTable::rowOpened, m_roster, &RollCallRoster::toggle);
    connect(m_roster, &WindowedModel::answered, this, [this](bool anew) {
        if (anew && m_rosterTable->hasFocus() && m_roster->rowCount() > 0) {
            m_rosterTable->setCurrentIndex(m_roster->index(0, MemberListModel::NameColumn));
            if (std::exchange(m_tickFirst, false)) {
                tickCurrent();
            }
        }
    });
    return part;
}

QWidget *RollCallPanel::buildAttendees()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_flashLabel = new QLabel(part);
    m_flashLabel->setObjectName(u"flashLabel"_s);
    m_flashLabel->setTextFormat(Qt::PlainText);
    m_flashLabel->setAutoFillBackground(true);
    // As high as the field beside it, so that both lists begin on one line.
    m_flashLabel->setMinimumHeight(m_filterEdit->sizeHint().height());
    m_flashLabel->setMargin(3);
    layout->addWidget(m_flashLabel);
    m_attendeeTable = new QTableView(part);
    m_attendeeTable->setObjectName(u"attendeeTable"_s);
    m_attendeeTable->setAccessibleName(tr("Who was there"));
    m_attendeeTable->setModel(m_attendees);
    m_attendeeTable->setItemDelegate(new StateDelegate(m_attendeeTable));
    m_attendeeTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_attendeeTable->setShowGrid(false);
    m_attendeeTable->setTabKeyNavigation(false);
    m_attendeeTable->verticalHeader()->hide();
    m_attendeeTable->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 17 / 10);
    m_attendeeTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_attendeeTable->horizontalHeader()->setSectionResizeMode(RollCallAttendees::StateColumn, QHeaderView::Stretch);
    m_attendeeTable->horizontalHeader()->setHighlightSections(false);
    m_attendeeTable->installEventFilter(this);
    const int han = fontMetrics().horizontalAdvance(QChar(0x4E2D));
    m_attendeeTable->setColumnWidth(RollCallAttendees::NameColumn, han * 11 / 2);
    m_attendeeTable->setColumnWidth(RollCallAttendees::BranchColumn, han * 15 / 2);
    m_attendeeTable->horizontalHeader()->setMinimumSectionSize(han * 3);
    for (const int column : {RollCallAttendees::HoursColumn, RollCallAttendees::DeedsColumn}) {
        const QString heading = m_attendees->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_attendeeTable->setColumnWidth(column, std::max(han * 3, fontMetrics().horizontalAdvance(heading) + han));
    }
    connect(m_attendeeTable, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { chooseCandidate(index.row()); });
    layout->addWidget(m_attendeeTable, 1);
    m_summaryLabel = new QLabel(part);
    m_summaryLabel->setObjectName(u"rollCallSummaryLabel"_s);
    m_summaryLabel->setWordWrap(true);
    m_summaryLabel->setTextFormat(Qt::PlainText);
    layout->addWidget(m_summaryLabel);
    auto *buttons = new QHBoxLayout;
    auto *pasteButton = new QPushButton(tr("Paste name&s"), part);
    pasteButton->setObjectName(u"pasteNamesButton"_s);
    connect(pasteButton, &QPushButton::clicked, this, [this] { pasteNames(QApplication::clipboard()->text()); });
    buttons->addWidget(pasteButton);
    buttons->addStretch(1);
    m_recordButton = new QPushButton(part);
    m_recordButton->setObjectName(u"recordButton"_s);
    m_recordButton->setDefault(true);
    connect(m_recordButton, &QPushButton::clicked, this, &RollCallPanel::record);
    buttons->addWidget(m_recordButton);
    layout->addLayout(buttons);
    return part;
}

void RollCallPanel::activate()
{
    if (!m_loaded) {
        m_loaded = true;
        setFilter();
    }
    m_activity->loadKnownActivities();
    if (m_activity->isUntitled()) {
        m_activity->begin();
    } else {
        m_filterEdit->setFocus();
    }
}

QJsonObject RollCallPanel::draft() const
{
    QJsonArray people;
    for (const Attendee &attendee : m_attendees->attendees()) {
        QJsonObject json{{u"text"_s, attendee.text}, {u"hours"_s, attendee.hours}, {u"deeds"_s, attendee.deeds}};
        if (attendee.person) {
            json.insert(u"member"_s, attendee.person->id.value);
        }
        people.append(json);
    }
    if (people.isEmpty() && m_activity->isUntitled()) {
        return {};
    }
    QJsonObject draft = m_activity->draft();
    draft.insert(u"people"_s, people);
    return draft;
}

void RollCallPanel::restore(const QJsonObject &draft)
{
    if (draft.isEmpty()) {
        return;
    }
    m_activity->restore(draft);
    const QJsonArray people = draft.value("people"_L1).toArray();
    for (qsizetype i = people.size() - 1; i >= 0; --i) {
        const QJsonObject json = people.at(i).toObject();
        const quint64 mark = m_attendees->addText(json.value("text"_L1).toString());
        m_attendees->setData(
            m_attendees->index(0, RollCallAttendees::HoursColumn), json.value("hours"_L1), Qt::EditRole);
        m_attendees->setData(
            m_attendees->index(0, RollCallAttendees::DeedsColumn), json.value("deeds"_L1), Qt::EditRole);
        const MemberId member{json.value("member"_L1).toInteger()};
        if (!member) {
            m_resolver.resolve(mark, json.value("text"_L1).toString(), {}, m_workplace.scope());
            continue;
        }
        afterwards(m_workplace.services().members.row(member), this, [this, mark](const Result<MemberRow> &row) {
            ResolvedPerson person;
            if (row) {
                person.person = *row;
            }
            m_attendees->resolve(mark, person);
        });
    }
}

void RollCallPanel::pasteNames(const QString &text)
{
    const QStringList names = pastedNames(text);
    if (names.isEmpty()) {
        flash(tr("There are no names in the clipboard."), false);
        return;
    }
    // The latest stands at the top: the last name is put there first.
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        m_resolver.resolve(m_attendees->addText(*name), *name, {}, m_workplace.scope());
    }
    flash(tr("%1 names pasted").arg(names.size()), true);
}

void RollCallPanel::record()
{
    if (m_recording || !missing().isEmpty()) {
        return;
    }
    const Activity held = m_activity->activity();
    QList<Attendance> present;
    qint64 minutes = 0;
    m_deeds = 0;
    for (int row = 0; row < m_attendees->rowCount(); ++row) {
        if (m_attendees->at(row).person) {
            present.append({m_attendees->at(row).person->id, m_attendees->minutesOf(row).value_or(0),
                m_attendees->deedsOf(row).value_or(0)});
            minutes += present.last().minutes;
            m_deeds += present.last().deeds;
        }
    }
    QStringList words{tr("%1, %2: %3").arg(dateText(held.date), wordFor(held.kind), held.title),
        tr("%1 people get an entry, %2 hours in all.").arg(present.size()).arg(hoursText(static_cast<int>(minutes)))};
    if (const int doubled = m_attendees->doubled(); doubled > 0) {
        words.append(tr("%1 of them have the same entry already.").arg(doubled));
    }
    if (const int unclear = m_attendees->unclear(); unclear > 0) {
        words.append(tr("%1 names are not clear; they stay in the list.").arg(unclear));
    }
    if (!m_workplace.prompts().confirm(this, tr("Roll call"), words.join(QLatin1Char('\n')), tr("Record them"))) {
        return;
    }
    m_minutes = static_cast<int>(minutes);
    m_recording = true;
    showSummary();
    afterwards(m_workplace.services().participation.rollCall(held, present), this,
        [this, title = held.title](const Result<RollCallOutcome> &outcome) { done(title, outcome); });
}

void RollCallPanel::done(const QString &title, const Result<RollCallOutcome> &outcome)
{
    m_recording = false;
    if (!outcome) {
        showSummary();
        flash(tr("Nothing was recorded."), false);
        Q_EMIT recordingEnded();
        m_workplace.tellError(this, outcome.error());
        return;
    }
    const int records = static_cast<int>(outcome->records.size());
    m_attendees->removeRecorded();
    if (m_attendees->rowCount() == 0) {
        m_activity->clearTitle();
    }
    flash(tr("%1 entries made: %2").arg(records).arg(title), true);
    Q_EMIT draftChanged();
    Q_EMIT recorded(outcome->records, m_minutes, m_deeds);
    Q_EMIT recordingEnded();
}

bool RollCallPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && (watched == m_rosterTable || watched == m_attendeeTable)) {
        fitTables();
    }
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_filterEdit) {
        if (enter && !m_filterEdit->text().trimmed().isEmpty()) {
            m_search.search(m_filterEdit->text(), m_workplace.scope());
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            toRoster();
            return true;
        }
        if (key->matches(QKeySequence::Paste) && pastedNames(QApplication::clipboard()->text()).size() > 1) {
            pasteNames(QApplication::clipboard()->text());
            return true;
        }
    } else if (watched == m_rosterTable && (enter || key->key() == Qt::Key_Space)) {
        tickCurrent();
        return true;
    } else if (watched == m_rosterTable && !key->text().isEmpty() && key->text().at(0).isPrint()
        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        // Typing on in the list looks for the next person.
        m_filterEdit->setFocus();
        m_filterEdit->setText(key->text());
        return true;
    } else if (watched == m_attendeeTable) {
        const int row = m_attendeeTable->currentIndex().row();
        if (row >= 0 && key->key() == Qt::Key_Delete) {
            m_attendees->remove(row);
            return true;
        }
        if (row >= 0 && enter) {
            chooseCandidate(row);
            return true;
        }
        if (key->matches(QKeySequence::Paste)) {
            pasteNames(QApplication::clipboard()->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RollCallPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_divided) {
        const int han = fontMetrics().horizontalAdvance(QChar(0x4E2D));
        const int form = std::clamp(width() / 4, han * 15, han * 20);
        m_splitter->setSizes({form, (width() - form) / 2, (width() - form) / 2});
    }
}

void RollCallPanel::toRoster()
{
    m_tickFirst = false;
    // What was typed right before is asked now: the list that one goes to is the one for it.
    if (m_filterTimer.isActive()) {
        m_filterTimer.stop();
        setFilter();
    }
    m_rosterTable->setFocus();
    if (m_roster->rowCount() > 0) {
        m_rosterTable->setCurrentIndex(m_roster->index(0, MemberListModel::NameColumn));
    }
}

void RollCallPanel::tickCurrent()
{
    if (!m_roster->isCurrent()) {
        m_tickFirst = true;
    } else if (m_rosterTable->currentIndex().isValid()) {
        m_roster->toggle(m_rosterTable->currentIndex().row());
    }
}

void RollCallPanel::fitTables()
{
    // Where there is little room, the name and the branch come first.
    const int han = fontMetrics().horizontalAdvance(QChar(0x4E2D));
    m_rosterTable->setColumnHidden(MemberListModel::UnitColumn, m_rosterTable->width() < han * 28);
    m_rosterTable->setColumnHidden(MemberListModel::CertificateColumn, m_rosterTable->width() < han * 24);
    m_rosterTable->horizontalHeader()->setStretchLastSection(m_rosterTable->width() < han * 28);
    if (m_attendeeTable != nullptr) {
        m_attendeeTable->setColumnHidden(RollCallAttendees::BranchColumn, m_attendeeTable->width() < han * 26);
    }
}

void RollCallPanel::setFilter()
{
    MemberQuery query;
    query.scope = m_workplace.scope();
    query.text = m_filterEdit->text().trimmed();
    query.year = m_workplace.services().store.clock().today().year();
    m_roster->setQuery(query);
}

void RollCallPanel::found(const QString &text, const QList<MemberRow> &rows, bool outside)
{
    if (const MemberRow *hit = exactHit(text, rows)) {
        tick(*hit, outside);
    } else if (rows.size() == 1) {
        tick(rows.first(), outside);
    } else if (rows.isEmpty()) {
        flash(tr("Nobody is known by “%1”.").arg(text), false);
        m_filterEdit->selectAll();
    } else {
        flash(tr("Several people fit “%1”: tick in the list.").arg(text), false);
        m_rosterTable->setFocus();
        if (m_roster->rowCount() > 0) {
            m_rosterTable->setCurrentIndex(m_roster->index(0, MemberListModel::NameColumn));
        }
    }
}

void RollCallPanel::tick(const MemberRow &person, bool outside)
{
    const bool fresh = m_attendees->add(person);
    m_filterEdit->clear();
    if (!fresh) {
        flash(tr("%1 is ticked already.").arg(person.name), false);
    } else if (outside) {
        flash(tr("%1 of %2 is not of the organization in view.").arg(person.name, person.branchName), false);
    } else {
        flash(tr("✓ %1, %2").arg(person.name, person.branchName), true);
    }
}

void RollCallPanel::flash(const QString &text, bool good)
{
    const Shades &shades = shadesOf(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, good ? shades.goodSoft : shades.warningSoft);
    colours.setColor(QPalette::WindowText, good ? shades.good : shades.warning);
    m_flashLabel->setPalette(colours);
    m_flashLabel->setText(text);
    m_flashTimer.start();
    QApplication::beep();
}

void RollCallPanel::activityChanged()
{
    m_attendees->setUsual(m_activity->hours(), m_activity->deeds());
    showSummary();
    examineSoon();
    Q_EMIT draftChanged();
}

void RollCallPanel::examineSoon()
{
    m_examineTimer.start();
}

void RollCallPanel::examineAll()
{
    const Activity held = m_activity->activity();
    if (!held.date.isValid() || held.title.isEmpty()) {
        return;
    }
    for (int row = 0; row < m_attendees->rowCount(); ++row) {
        const Attendee &attendee = m_attendees->at(row);
        if (!attendee.person || !m_attendees->minutesOf(row) || !m_attendees->deedsOf(row)) {
            continue;
        }
        Participation entry;
        entry.memberId = attendee.person->id;
        entry.date = held.date;
        entry.kind = held.kind;
        entry.content = held.title;
        entry.minutes = *m_attendees->minutesOf(row);
        entry.deeds = *m_attendees->deedsOf(row);
        const quint64 mark = attendee.mark;
        const quint64 serial = ++m_serial;
        m_attendees->setExamination(mark, serial);
        afterwards(m_workplace.services().participation.examine(entry, m_workplace.scope()), this,
            [this, mark, serial](const Result<EntryReport> &report) {
                if (report) {
                    m_attendees->setFindings(mark, serial, report->findings);
                }
            });
    }
}

void RollCallPanel::chooseCandidate(int row)
{
    const QList<MemberRow> candidates = m_attendees->at(row).candidates;
    if (m_attendees->at(row).person || candidates.isEmpty()) {
        return;
    }
    const quint64 mark = m_attendees->at(row).mark;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"candidateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const MemberRow &candidate : candidates) {
        menu->addAction(candidate.name + QStringLiteral("  ") + personLine(candidate), this, [this, mark, candidate] {
            ResolvedPerson person;
            person.person = candidate;
            m_attendees->resolve(mark, person);
        });
    }
    menu->setActiveAction(menu->actions().first());
    const QRect cell = m_attendeeTable->visualRect(m_attendees->index(row, RollCallAttendees::NameColumn));
    menu->popup(m_attendeeTable->viewport()->mapToGlobal(cell.bottomLeft()));
}

QString RollCallPanel::missing() const
{
    if (m_attendees->people() == 0) {
        return tr("Tick, scan or paste who was there.");
    }
    if (const QString obstacle = m_activity->obstacle(); !obstacle.isEmpty()) {
        return obstacle;
    }
    if (const int blocked = m_attendees->blocked(); blocked > 0) {
        return tr("%1 people cannot be recorded as the list says: mend it or take them out (Del).").arg(blocked);
    }
    return {};
}

void RollCallPanel::showSummary()
{
    const QString obstacle = missing();
    QStringList words{tr("%1 people").arg(m_attendees->people())};
    if (m_attendees->unclear() > 0) {
        words.append(tr("%1 names not clear").arg(m_attendees->unclear()));
    }
    QString text = words.join(u" · "_s);
    if (m_recording) {
        text = tr("Recording …");
    } else if (!obstacle.isEmpty()) {
        text += QLatin1Char('\n') + obstacle;
    }
    m_summaryLabel->setText(text);
    m_recordButton->setText(tr("&Record %1 people").arg(m_attendees->people()));
    m_recordButton->setEnabled(!m_recording && obstacle.isEmpty());
}

} // namespace dangjian
