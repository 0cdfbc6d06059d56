// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/rowdetail.h"

#include "app/appearance.h"
#include "app/words.h"
#include "listpage/columnfit.h"
#include "listpage/datefield.h"
#include "rosters/celltext.h"
#include "rosters/previewmodel.h"
#include "rosters/rostersession.h"
#include "rosters/rosterwords.h"
#include "rosters/rowreader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dangjian {

namespace {

/** As high as its rows: the pane scrolls, not each of its tables. */
void fitHeight(QTableWidget *table)
{
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + table->rowCount() * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth() + 2);
}

enum ChangeColumn
{
    FieldColumn,
    BeforeColumn,
    AfterColumn,
    ChangeColumns
};

constexpr int asTheBatch = -1;

/** The month that a finding is about: the first of it, invalid where it is none. */
QDate monthOf(const RosterFinding &finding)
{
    if (!finding.code.startsWith(QStringLiteral("date.month_")))
        return {};
    Cell cell;
    cell.type = CellType::Text;
    cell.text = finding.args.value(0);
    const RosterDate read = readDate(cell);
    return read.kind == RosterDateKind::Month ? read.date : QDate();
}

/** A text in lines that are no wider than this; it breaks behind its commas. */
QString broken(const QString &text, const QFontMetrics &metrics, int width)
{
    QString lines;
    QString line;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype begin = i;
        while (i + 1 < text.size() && text.at(i) != u',' && text.at(i) != u'，' && text.at(i) != u'、')
            ++i;
        const QString part = text.mid(begin, i - begin + 1);
        if (!line.isEmpty() && metrics.horizontalAdvance(line + part) > width) {
            lines += line + u'\n';
            line = part.trimmed();
        } else {
            line += part;
        }
    }
    return lines + line;
}

/** The months of a row whose days are asked for, or were given by a person. */
QMap<QString, QDate> monthsOf(const RosterImportRow &row, const RosterRowChoice &choice)
{
    QMap<QString, QDate> months;
    for (const RosterFinding &finding : row.findings)
        if (const QDate month = monthOf(finding); month.isValid())
            months.insert(finding.field, month);
    for (auto day = choice.days.cbegin(); day != choice.days.cend(); ++day)
        months.insert(day.key(), QDate(day->year(), day->month(), 1));
    return months;
}

} // namespace

RowDetail::RowDetail(RosterSession &session, QWidget *parent) : QScrollArea(parent), m_session(session)
{
    m_reader = new RowReader(this);
    connect(m_reader, &RowReader::came, this, [this](const RosterRowId &id, const TableRow &row) {
        if (id == m_row)
            showCells(row);
    });
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
    showRow(nullptr, {});
}

void RowDetail::build()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 6, 6, 0);
    layout->setSpacing(7);
    m_headingLabel = new QLabel(body);
    m_headingLabel->setObjectName(QStringLiteral("rowHeadingLabel"));
    QFont font = figureFont(this->font(), 1.5);
    font.setWeight(QFont::DemiBold);
    m_headingLabel->setFont(font);
    m_headingLabel->setWordWrap(true);
    m_whyLabel = new QLabel(body);
    m_whyLabel->setObjectName(QStringLiteral("whyLabel"));
    m_whyLabel->setWordWrap(true);
    m_whyLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_questions = new QWidget(body);
    m_questionsLayout = new QVBoxLayout(m_questions);
    m_questionsLayout->setContentsMargins(0, 0, 0, 0);
    m_questionsLayout->setSpacing(4);
    m_decisions = new QWidget(body);
    auto *form = new QFormLayout(m_decisions);
    form->setContentsMargins(0, 0, 0, 0);
    m_existingLabel = new QLabel(tr("T&hese rows"), m_decisions);
    m_existingCombo = new QComboBox(m_decisions);
    m_existingCombo->setObjectName(QStringLiteral("rowExistingCombo"));
    m_existingLabel->setBuddy(m_existingCombo);
    m_existingCombo->addItem(tr("as the whole file"), asTheBatch);
    m_existingCombo->addItem(tr("skip"), int(OnExisting::Skip));
    m_existingCombo->addItem(tr("fill gaps"), int(OnExisting::Fill));
    m_existingCombo->addItem(tr("replace values"), int(OnExisting::Replace));
    m_leaveOutCheck = new QCheckBox(tr("&Leave out"), m_decisions);
    m_leaveOutCheck->setObjectName(QStringLiteral("leaveOutCheck"));
    form->addRow(m_existingLabel, m_existingCombo);
    form->addRow(QString(), m_leaveOutCheck);
    m_changesLabel = new QLabel(body);
    m_changesLabel->setWordWrap(true);
    m_changesTable = buildTable({tr("Field"), tr("Before"), tr("After")}, QStringLiteral("changesTable"));
    m_changesTable->setAccessibleName(tr("What changes"));
    new ColumnFit(m_changesTable, m_changesTable->horizontalHeader(), {{7, 12}, {8, 30}, {8, 30, true}});
    m_cellsLabel = new QLabel(tr("In the file:"), body);
    m_cellsTable = buildTable({tr("Column"), tr("Stands there")}, QStringLiteral("cellsTable"));
    m_cellsTable->setAccessibleName(tr("The row as it stands in the file"));
    new ColumnFit(m_cellsTable, m_cellsTable->horizontalHeader(), {{8, 16}, {10, 40, true}});
    layout->addWidget(m_headingLabel);
    layout->addWidget(m_whyLabel);
    layout->addWidget(m_questions);
    layout->addWidget(m_decisions);
    layout->addWidget(m_changesLabel);
    layout->addWidget(m_changesTable);
    layout->addWidget(m_cellsLabel);
    layout->addWidget(m_cellsTable);
    layout->addStretch(1);
    setWidget(body);
    connect(m_existingCombo, &QComboBox::activated, this, [this] {
        const int chosen = m_existingCombo->currentData().toInt();
        m_session.decide(m_selected, [chosen](RosterRowChoice &choice) {
            choice.onExisting = chosen == asTheBatch ? std::nullopt : std::optional(OnExisting(chosen));
        });
    });
    connect(m_leaveOutCheck, &QCheckBox::clicked, this,
        [this](bool out) { m_session.decide(m_selected, [out](RosterRowChoice &choice) { choice.leaveOut = out; }); });
}

QTableWidget *RowDetail::buildTable(const QStringList &headings, const QString &name)
{
    auto *table = new QTableWidget(0, int(headings.size()), this);
    table->setObjectName(name);
    table->setHorizontalHeaderLabels(headings);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

QLabel *RowDetail::addText(const QString &text, const QColor &colour)
{
    auto *label = new QLabel(text, m_questions);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    m_questionsLayout->addWidget(label);
    return label;
}

void RowDetail::showRow(const RosterImportRow *row, const QList<RosterRowId> &selected)
{
    const RosterRowId before = m_row;
    m_row = row ? row->id() : RosterRowId{};
    m_selected = selected;
    m_whyLabel->setVisible(row);
    m_changesLabel->setVisible(row);
    m_questions->setVisible(row);
    m_decisions->setVisible(row);
    m_changesTable->setVisible(row && !row->changes.isEmpty());
    m_faulty.clear();
    // The cells of another row give way when those of this one have come.
    if (!row || row->id() != before) {
        m_cellsLabel->hide();
        m_cellsTable->hide();
        m_cellsTable->setRowCount(0);
    }
    if (!row) {
        m_reader->forget();
        m_headingLabel->setText(tr("No row is chosen."));
        return;
    }
    const QString heading
        = row->name.isEmpty() ? tr("Row %1").arg(row->row) : tr("Row %1: %2").arg(row->row).arg(row->name);
    m_headingLabel->setText(selected.size() > 1
            ? tr("%1, and %2 more rows").arg(heading, QLocale().toString(selected.size() - 1))
            : heading);
    const QString why = rosterText(*row);
    const Shades &shades = shadesOf(palette());
    const RowGroup group = groupOf(*row);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
        group == RowGroup::Refused                                              ? shades.accent
            : group == RowGroup::Doubtful || row->state == RosterState::Warning ? shades.warning
                                                                                : shades.secondary);
    m_whyLabel->setPalette(colours);
    m_whyLabel->setText(why);
    m_whyLabel->setVisible(!why.isEmpty());
    showQuestions(*row);
    m_questions->setVisible(selected.size() == 1);
    showDecisions(row);
    showChanges(*row);
    for (const RosterFinding &finding : row->findings)
        if (!finding.field.isEmpty())
            m_faulty.append(finding.field);
    m_reader->ask(m_session.options().file, m_row);
}

void RowDetail::showQuestions(const RosterImportRow &row)
{
    const QMap<QString, QDate> months = monthsOf(row, m_session.options().rowChoices.value(m_row));
    QString asked = QStringLiteral("%1/%2/").arg(m_row.sheet).arg(m_row.row) + m_session.options().file;
    for (const RosterLikeness &alike : row.alike)
        asked += QStringLiteral("/m%1").arg(alike.id.value);
    for (auto month = months.cbegin(); month != months.cend(); ++month)
        asked += u'/' + month.key() + month->toString(Qt::ISODate);
    if (row.alike.isEmpty() && m_session.options().rowChoices.value(m_row).samePerson)
        asked += QStringLiteral("/decided");
    m_others = othersOfTheName(row);
    asked += QStringLiteral("/o%1").arg(m_others.size());
    // The same questions stay: somebody may just be typing.
    if (asked == m_asked) {
        markChosen();
        return;
    }
    m_asked = asked;
    m_offers.clear();
    m_othersCheck = nullptr;
    const QWidget *focused = m_questions->focusWidget();
    const bool hadKeyboard = focused && focused->hasFocus() && m_questions->isAncestorOf(focused);
    const QString name = hadKeyboard ? focused->objectName() : QString();
    const QObjectList children = m_questions->children();
    for (QObject *child : children)
        if (auto *widget = qobject_cast<QWidget *>(child)) {
            widget->setObjectName({});
            m_questionsLayout->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
    showAlike(row);
    showMonths(row);
    if (!hadKeyboard)
        return;
    // Who answers row after row goes on with the next one's question.
    m_questions->show();
    if (auto *same = m_questions->findChild<QWidget *>(name))
        same->setFocus();
    else
        QMetaObject::invokeMethod(this, &RowDetail::takeKeyboard, Qt::QueuedConnection);
}

void RowDetail::takeKeyboard()
{
    const QList<QWidget *> asked = m_questions->findChildren<QWidget *>();
    for (QWidget *widget : asked)
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            widget->setFocus();
            return;
        }
    QWidget *next = m_existingCombo->isVisible() ? static_cast<QWidget *>(m_existingCombo) : m_leaveOutCheck;
    next->setFocus();
}

void RowDetail::showDecisions(const RosterImportRow *row)
{
    const RosterRowChoice choice = m_session.options().rowChoices.value(m_row);
    const bool decidable = row->state != RosterState::Ignored || choice.leaveOut;
    m_decisions->setVisible(decidable);
    const bool existing = row->known != 0 || m_selected.size() > 1;
    m_existingLabel->setText(m_selected.size() > 1 ? tr("T&hese rows") : tr("T&his row"));
    m_existingLabel->setVisible(existing);
    m_existingCombo->setVisible(existing);
    m_existingCombo->setCurrentIndex(
        m_existingCombo->findData(choice.onExisting ? int(*choice.onExisting) : asTheBatch));
    m_leaveOutCheck->setText(m_selected.size() > 1 ? tr("&Leave these rows out") : tr("&Leave this row out"));
    m_leaveOutCheck->setChecked(choice.leaveOut);
}

QString RowDetail::whoIs(const RosterLikeness &alike) const
{
    QStringList facts{alike.name, alike.branchName, dateText(alike.birth), alike.idNumber};
    if (!alike.certificate.isEmpty())
        facts.append(tr("certificate %1").arg(alike.certificate));
    facts.removeAll(QString());
    return facts.join(tr(", "));
}

QList<RosterRowId> RowDetail::othersOfTheName(const RosterImportRow &row) const
{
    QList<RosterRowId> others;
    if (m_session.subject() != RosterSubject::Records || row.alike.isEmpty())
        return others;
    for (const RosterImportRow &other : m_session.report().rows)
        if (other.name == row.name && other.id() != row.id() && other.alike == row.alike)
            others.append(other.id());
    return others;
}

void RowDetail::takePerson(std::optional<MemberId> meant)
{
    QList<RosterRowId> rows{m_row};
    if (m_othersCheck && m_othersCheck->isChecked())
        rows += m_others;
    m_session.decide(rows, [meant](RosterRowChoice &choice) { choice.samePerson = meant; });
}

void RowDetail::markChosen()
{
    const std::optional<MemberId> chosen = m_session.options().rowChoices.value(m_row).samePerson;
    for (const auto &[button, meant] : std::as_const(m_offers))
        if (meant == chosen)
            button->setChecked(true);
}

void RowDetail::showAlike(const RosterImportRow &row)
{
    const std::optional<MemberId> chosen = m_session.options().rowChoices.value(m_row).samePerson;
    if (row.alike.isEmpty() && !chosen)
        return;
    const bool records = m_session.subject() == RosterSubject::Records;
    addText(records ? tr("Who is meant?") : tr("Is it the same person?"), palette().color(QPalette::WindowText));
    const auto offer = [this](const QString &text, std::optional<MemberId> meant, const QString &name) {
        auto *button = new QRadioButton(m_questions);
        button->setObjectName(name);
        button->setToolTip(text);
        button->setAccessibleName(text);
        // Who somebody is takes two lines, and a radio button breaks none by itself.
        button->setText(broken(text, fontMetrics(), viewport()->width() - fontMetrics().height() * 3));
        m_questionsLayout->addWidget(button);
        m_offers.append({button, meant});
        connect(button, &QRadioButton::clicked, this, [this, meant] { takePerson(meant); });
    };
    bool offered = false;
    for (const RosterLikeness &alike : row.alike) {
        offer(records ? whoIs(alike) : tr("Yes: %1").arg(whoIs(alike)), alike.id, QStringLiteral("sameRadio"));
        offered = offered || chosen == alike.id;
    }
    if (chosen && *chosen && !offered)
        offer(tr("Yes, as you decided"), chosen, {});
    if (!records)
        offer(tr("No, another person"), MemberId{}, QStringLiteral("anotherRadio"));
    offer(tr("Not decided"), std::nullopt, QStringLiteral("undecidedRadio"));
    markChosen();
    if (m_others.isEmpty())
        return;
    m_othersCheck = new QCheckBox(tr("Als&o in the %1 other rows of this name").arg(m_others.size()), m_questions);
    m_othersCheck->setObjectName(QStringLiteral("othersCheck"));
    m_othersCheck->setChecked(m_forOthers);
    m_questionsLayout->addWidget(m_othersCheck);
    connect(m_othersCheck, &QCheckBox::clicked, this, [this](bool on) {
        m_forOthers = on;
        if (const auto same = m_session.options().rowChoices.value(m_row).samePerson; on && same)
            takePerson(same);
    });
}

void RowDetail::showMonths(const RosterImportRow &row)
{
    const RosterRowChoice choice = m_session.options().rowChoices.value(m_row);
    const QMap<QString, QDate> months = monthsOf(row, choice);
    for (auto month = months.cbegin(); month != months.cend(); ++month) {
        addText(tr("%1: which day of %2?")
                    .arg(fieldTitle(m_session.subject(), month.key()), month->toString(QStringLiteral("yyyy-MM"))),
            palette().color(QPalette::WindowText));
        auto *field = new DateField(m_questions);
        field->setObjectName(QStringLiteral("dayField_") + month.key());
        field->setAccessibleName(fieldTitle(m_session.subject(), month.key()));
        field->setDate(choice.days.value(month.key()));
        field->setPlaceholderText(month->toString(QStringLiteral("yyyy-MM-")) + tr("day"));
        m_questionsLayout->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this,
            [this, field, key = month.key(), first = *month] { takeDay(key, first, field); });
    }
}

void RowDetail::takeDay(const QString &key, QDate month, DateField *field)
{
    // A day alone is a day of this month.
    bool isNumber = false;
    const int day = field->text().trimmed().toInt(&isNumber);
    const bool isDay = isNumber && day >= 1 && day <= month.daysInMonth();
    const QDate date = isDay ? month.addDays(day - 1) : field->date();
    const QDate wanted = date.isValid() && isSameMonth(date, month) ? date : QDate();
    if (wanted == m_session.options().rowChoices.value(m_row).days.value(key))
        return;
    if (wanted.isValid())
        field->setDate(wanted);
    m_session.decide({m_row}, [&key, wanted](RosterRowChoice &choice) {
        if (wanted.isValid())
            choice.days.insert(key, wanted);
        else
            choice.days.remove(key);
    });
}

void RowDetail::showChanges(const RosterImportRow &row)
{
    const RowGroup group = groupOf(row);
    QString text;
    if (group == RowGroup::New)
        text = tr("New: all that the row says is entered.");
    else if (group == RowGroup::Changed)
        text = tr("What changes; all else stays, and a blank never overwrites:");
    else if (group == RowGroup::Unchanged)
        text = tr("There already; nothing changes.");
    m_changesLabel->setText(text);
    m_changesLabel->setVisible(!text.isEmpty());
    m_changesTable->setRowCount(int(row.changes.size()));
    m_changesTable->setVisible(!row.changes.isEmpty());
    for (int i = 0; i < row.changes.size(); ++i) {
        const RosterChange &change = row.changes.at(i);
        const QStringList cells{fieldTitle(m_session.subject(), change.field),
            change.before.isEmpty() ? tr("(blank)") : change.before, change.after};
        for (int column = 0; column < ChangeColumns; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            if (column == BeforeColumn)
                item->setForeground(shadesOf(palette()).secondary);
            m_changesTable->setItem(i, column, item);
        }
    }
    fitHeight(m_changesTable);
}

void RowDetail::showCells(const TableRow &row)
{
    HeadingMap headings;
    for (const RosterSheetReport &sheet : m_session.report().sheets)
        if (sheet.sheet == m_row.sheet)
            headings = sheet.headings;
    const Shades &shades = shadesOf(palette());
    m_cellsTable->setRowCount(0);
    for (const HeadingColumn &column : std::as_const(headings.columns)) {
        const QString text = row.cell(column.column).text.simplified();
        if (text.isEmpty())
            continue;
        const int line = m_cellsTable->rowCount();
        m_cellsTable->setRowCount(line + 1);
        const QString letters = columnLetters(column.column);
        const QStringList cells{column.title.isEmpty() ? letters : tr("%1 %2").arg(letters, column.title), text};
        for (int i = 0; i < cells.size(); ++i) {
            auto *item = new QTableWidgetItem(cells.at(i));
            item->setToolTip(cells.at(i));
            if (m_faulty.contains(column.key))
                item->setForeground(shades.accent);
            else if (column.key.isEmpty() || i == 0)
                item->setForeground(shades.secondary);
            m_cellsTable->setItem(line, i, item);
        }
    }
    const bool any = m_cellsTable->rowCount() > 0;
    m_cellsLabel->setVisible(any);
    m_cellsTable->setVisible(any);
    fitHeight(m_cellsTable);
}

} // namespace dangjian
