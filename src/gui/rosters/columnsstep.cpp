// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/columnsstep.h"

#include "app/appearance.h"
#include "app/workplace.h"
#include "listpage/organizationcombo.h"
#include "rosters/previewmodel.h"
#include "rosters/rosterneeds.h"
#include "rosters/rostersession.h"
#include "rosters/rosterwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dangjian {

namespace {

constexpr int comboRow = 0;
constexpr int reasonRow = 1;
constexpr double sure = 0.75; // below it a guess is told as one to be checked
constexpr int widestCharacters = 26;
const char columnProperty[] = "rosterColumn";

} // namespace

ColumnsStep::ColumnsStep(RosterSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new PreviewModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildBar());
    m_missingLabel = new QLabel(this);
    m_missingLabel->setObjectName(QStringLiteral("missingLabel"));
    m_missingLabel->setWordWrap(true);
    layout->addWidget(m_missingLabel);
    layout->addWidget(buildTables(), 1);
    connect(&m_session, &RosterSession::inspected, this, &ColumnsStep::showSheet);
}

QWidget *ColumnsStep::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sheetLabel = new QLabel(tr("S&heet"), bar);
    m_sheetCombo = new QComboBox(bar);
    m_sheetCombo->setObjectName(QStringLiteral("sheetCombo"));
    m_sheetLabel->setBuddy(m_sheetCombo);
    auto *headerLabel = new QLabel(tr("&Row of headings"), bar);
    m_headerCombo = new QComboBox(bar);
    m_headerCombo->setObjectName(QStringLiteral("headerCombo"));
    m_headerCombo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    headerLabel->setBuddy(m_headerCombo);
    m_branchLabel = new QLabel(tr("Branch &where none is named"), bar);
    m_branchCombo = new OrganizationCombo(bar);
    m_branchCombo->setObjectName(QStringLiteral("defaultBranchCombo"));
    m_branchCombo->setWorkplace(m_session.workplace(), true);
    m_branchCombo->lineEdit()->setPlaceholderText(tr("none: such rows stay out"));
    m_branchLabel->setBuddy(m_branchCombo);
    m_guessButton = new QPushButton(tr("&Guess again"), bar);
    m_guessButton->setObjectName(QStringLiteral("guessButton"));
    m_guessButton->setToolTip(tr("Forgets what was chosen here for this sheet"));
    m_guessButton->setAutoDefault(false);
    layout->addWidget(m_sheetLabel);
    layout->addWidget(m_sheetCombo);
    layout->addWidget(headerLabel);
    layout->addWidget(m_headerCombo);
    layout->addSpacing(12);
    layout->addWidget(m_branchLabel);
    layout->addWidget(m_branchCombo, 1);
    layout->addStretch(0);
    layout->addWidget(m_guessButton);
    const bool ofBranches = m_session.subject() == RosterSubject::Members;
    m_branchLabel->setVisible(ofBranches);
    m_branchCombo->setVisible(ofBranches);
    connect(m_sheetCombo, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            showSheet();
    });
    connect(m_headerCombo, &QComboBox::activated, this, [this] { setHeaderRow(m_headerCombo->currentData().toInt()); });
    connect(m_branchCombo, &OrganizationCombo::organizationChanged, this, [this] {
        const OrganizationId branch = m_branchCombo->organization();
        if (m_filling || branch == m_session.options().defaultBranch)
            return;
        m_session.options().defaultBranch = branch;
        m_session.dropPlan();
        sayWhatIsMissing();
    });
    connect(m_guessButton, &QPushButton::clicked, this, &ColumnsStep::guessAgain);
    return bar;
}

QWidget *ColumnsStep::buildTables()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_columnsTable = new QTableWidget(2, 0, box);
    m_columnsTable->setObjectName(QStringLiteral("columnsTable"));
    m_columnsTable->setAccessibleName(tr("What each column is taken for"));
    m_columnsTable->setFocusPolicy(Qt::NoFocus);
    m_columnsTable->setTabKeyNavigation(false);
    m_columnsTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_columnsTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columnsTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columnsTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_columnsTable->setFrameShape(QFrame::NoFrame);
    m_columnsTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_columnsTable->setCornerButtonEnabled(false);
    m_rowsTable = new QTableView(box);
    m_rowsTable->setObjectName(QStringLiteral("previewTable"));
    m_rowsTable->setAccessibleName(tr("The first rows of the file; Enter makes the row the headings"));
    m_rowsTable->setModel(m_model);
    m_rowsTable->horizontalHeader()->hide();
    m_rowsTable->setFrameShape(QFrame::NoFrame);
    m_rowsTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rowsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rowsTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rowsTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rowsTable->setTabKeyNavigation(false);
    m_rowsTable->setWordWrap(false);
    m_rowsTable->setCornerButtonEnabled(false);
    const int line = fontMetrics().height() * 3 / 2;
    m_rowsTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rowsTable->verticalHeader()->setDefaultSectionSize(line);
    const int numbers = fontMetrics().horizontalAdvance(QStringLiteral("00000")) + 12;
    m_rowsTable->verticalHeader()->setFixedWidth(numbers);
    m_columnsTable->verticalHeader()->setFixedWidth(numbers);
    m_columnsTable->setVerticalHeaderLabels({QString(), QString()});
    const int comboHeight = m_headerCombo->sizeHint().height() + 2;
    m_columnsTable->horizontalHeader()->setFixedHeight(line);
    m_columnsTable->setRowHeight(comboRow, comboHeight);
    m_columnsTable->setRowHeight(reasonRow, line);
    m_columnsTable->setFixedHeight(2 * line + comboHeight + 2 * m_columnsTable->frameWidth());
    layout->addWidget(m_columnsTable);
    layout->addWidget(m_rowsTable, 1);
    // One table in two parts: the combos stay in view while the rows scroll.
    connect(m_rowsTable->horizontalScrollBar(), &QScrollBar::valueChanged, m_columnsTable->horizontalScrollBar(),
        &QScrollBar::setValue);
    connect(m_columnsTable->horizontalScrollBar(), &QScrollBar::valueChanged, m_rowsTable->horizontalScrollBar(),
        &QScrollBar::setValue);
    connect(m_columnsTable->horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int column, int, int width) { m_rowsTable->setColumnWidth(column, width); });
    m_rowsTable->installEventFilter(this);
    connect(m_rowsTable, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { setHeaderRow(m_model->numberOf(index.row())); });
    return box;
}

void ColumnsStep::begin()
{
    m_filling = true;
    const int before = m_sheetCombo->currentData().toInt();
    m_sheetCombo->clear();
    if (m_session.options().sheets.isEmpty() && m_session.inspection().sheets.size() == 1)
        m_session.choiceFor(m_session.inspection().sheets.first().sheet);
    for (const RosterSheetChoice &choice : std::as_const(m_session.options().sheets))
        if (const InspectedSheet *sheet = m_session.sheet(choice.sheet))
            m_sheetCombo->addItem(sheet->name, sheet->sheet);
    m_sheetCombo->setCurrentIndex(std::max(0, m_sheetCombo->findData(before)));
    m_sheetLabel->setVisible(m_sheetCombo->count() > 1);
    m_sheetCombo->setVisible(m_sheetCombo->count() > 1);
    m_branchCombo->setOrganization(m_session.options().defaultBranch);
    m_filling = false;
    showSheet();
}

const InspectedSheet *ColumnsStep::shown() const
{
    return m_session.sheet(m_sheetCombo->currentData().toInt());
}

void ColumnsStep::showSheet()
{
    const InspectedSheet *sheet = m_sheetCombo->count() > 0 ? shown() : nullptr;
    if (!sheet)
        return;
    // The boxes are made anew: the keyboard stays in the column where it is.
    const QWidget *focused = focusWidget();
    const bool inColumns = focused && focused->property(columnProperty).isValid() && focused->hasFocus();
    const int focusColumn = inColumns ? focused->property(columnProperty).toInt() : -1;
    m_filling = true;
    fillRows(*sheet);
    fillColumns(*sheet);
    shareWidths(*sheet);
    m_filling = false;
    sayWhatIsMissing();
    if (QWidget *combo = inColumns ? m_columnsTable->cellWidget(comboRow, focusColumn) : nullptr)
        combo->setFocus();
}

void ColumnsStep::fillRows(const InspectedSheet &sheet)
{
    m_model->setSheet(sheet);
    // A title stands in its first cell and is merged over the others.
    m_rowsTable->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QList<Cell> &cells = sheet.firstRows.at(row).cells;
        const auto filled
            = std::count_if(cells.cbegin(), cells.cend(), [](const Cell &cell) { return !cell.isEmpty(); });
        if (sheet.firstRows.at(row).number < sheet.headings.headerRow && filled == 1 && !cells.first().isEmpty()
            && m_model->columnCount() > 1)
            m_rowsTable->setSpan(row, 0, 1, m_model->columnCount());
    }
    m_headerCombo->clear();
    m_headerCombo->addItem(tr("none"), 0);
    for (const TableRow &row : sheet.firstRows)
        m_headerCombo->addItem(tr("row %1").arg(row.number), row.number);
    m_headerCombo->setCurrentIndex(std::max(0, m_headerCombo->findData(sheet.headings.headerRow)));
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->numberOf(row) == sheet.headings.headerRow)
            m_rowsTable->selectionModel()->setCurrentIndex(
                m_model->index(row, 0), QItemSelectionModel::NoUpdate); // its own colour tells it
}

QComboBox *ColumnsStep::fieldCombo(const HeadingColumn &column)
{
    auto *combo = new QComboBox(m_columnsTable);
    combo->setProperty(columnProperty, column.column);
    combo->setObjectName(QStringLiteral("fieldCombo%1").arg(column.column));
    combo->setAccessibleName(tr("Column %1, %2").arg(columnLetters(column.column), column.title));
    combo->setMaxVisibleItems(30);
    combo->addItem(tr("not taken in"), QString());
    for (const RosterField &field : rosterFields(m_session.subject()))
        combo->addItem(fieldTitle(m_session.subject(), field.key), field.key);
    combo->setCurrentIndex(std::max(0, combo->findData(column.key)));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(4);
    combo->view()->setMinimumWidth(fontMetrics().height() * 11);
    if (column.key.isEmpty()) {
        QPalette quiet = combo->palette();
        quiet.setColor(QPalette::ButtonText, shadesOf(quiet).secondary);
        quiet.setColor(QPalette::Text, shadesOf(quiet).secondary);
        combo->setPalette(quiet);
    }
    combo->installEventFilter(this);
    connect(combo, &QComboBox::activated, this,
        [this, combo, column = column.column] { choose(column, combo->currentData().toString()); });
    return combo;
}

void ColumnsStep::fillColumns(const InspectedSheet &sheet)
{
    const int columns = m_model->columnCount();
    m_columnsTable->setColumnCount(0);
    m_columnsTable->setColumnCount(columns);
    QWidget *before = m_guessButton;
    for (const HeadingColumn &column : sheet.headings.columns) {
        if (column.column >= columns)
            continue;
        m_columnsTable->setHorizontalHeaderItem(column.column, new QTableWidgetItem(columnLetters(column.column)));
        QComboBox *combo = fieldCombo(column);
        m_columnsTable->setCellWidget(comboRow, column.column, combo);
        setTabOrder(before, combo);
        before = combo;
        auto *reason = new QTableWidgetItem(reasonOf(column));
        reason->setFlags(Qt::ItemIsEnabled);
        const Shades &shades = shadesOf(palette());
        const bool unsure = !column.key.isEmpty() && column.sureness < sure;
        reason->setForeground(unsure ? shades.warning : shades.secondary);
        reason->setToolTip(column.title.isEmpty() ? reason->text() : tr("%1: %2").arg(column.title, reason->text()));
        m_columnsTable->setItem(reasonRow, column.column, reason);
    }
    setTabOrder(before, m_rowsTable);
}

void ColumnsStep::shareWidths(const InspectedSheet &sheet)
{
    const QFontMetrics metrics(m_rowsTable->font());
    const int least = metrics.height() * 6;
    const int most = metrics.horizontalAdvance(u'0') * widestCharacters;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = 0;
        for (const TableRow &row : sheet.firstRows)
            if (row.number >= sheet.headings.headerRow)
                widest = std::max(widest, metrics.horizontalAdvance(row.cell(column).text.simplified()));
        if (const QTableWidgetItem *reason = m_columnsTable->item(reasonRow, column))
            widest = std::max(widest, metrics.horizontalAdvance(reason->text()));
        const int width = qBound(least, widest + 16, most);
        m_columnsTable->setColumnWidth(column, width);
        m_rowsTable->setColumnWidth(column, width);
    }
}

void ColumnsStep::sayWhatIsMissing()
{
    const InspectedSheet *sheet = shown();
    if (!sheet)
        return;
    const QStringList missing
        = missingText(m_session.subject(), sheet->headings, bool(m_session.options().defaultBranch));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, missing.isEmpty() ? shadesOf(palette).secondary : shadesOf(palette).accent);
    m_missingLabel->setPalette(palette);
    int left = 0;
    for (const HeadingColumn &column : sheet->headings.columns)
        left += column.key.isEmpty() && !column.heading.isEmpty() ? 1 : 0;
    const QString fine = left > 0
        ? tr("All that is needed was found; %1 columns are not taken in. What you correct is remembered for next time.")
              .arg(left)
        : tr("All columns are known. What you correct is remembered for the next time.");
    m_missingLabel->setText(missing.isEmpty() ? fine : missing.join(u'\n'));
    Q_EMIT readyChanged();
}

void ColumnsStep::choose(int column, const QString &key)
{
    const InspectedSheet *sheet = shown();
    if (!sheet)
        return;
    RosterSheetChoice &choice = m_session.choiceFor(sheet->sheet);
    // A field stands in one column: who had been given it before gives it back.
    if (!key.isEmpty())
        choice.fields.removeIf([&key](const std::pair<const int &, QString &> &each) { return each.second == key; });
    choice.fields.insert(column, key);
    m_session.inspectAgain();
}

void ColumnsStep::setHeaderRow(int row)
{
    const InspectedSheet *sheet = shown();
    if (!sheet)
        return;
    RosterSheetChoice &choice = m_session.choiceFor(sheet->sheet);
    choice.headerRow = row;
    choice.fields.clear();
    m_session.inspectAgain();
}

void ColumnsStep::guessAgain()
{
    const InspectedSheet *sheet = shown();
    if (!sheet)
        return;
    RosterSheetChoice &choice = m_session.choiceFor(sheet->sheet);
    choice.headerRow.reset();
    choice.fields.clear();
    m_session.inspectAgain();
}

bool ColumnsStep::isReady() const
{
    if (m_session.work() != RosterSession::Work::None || m_session.options().sheets.isEmpty())
        return false;
    for (const RosterSheetChoice &choice : m_session.options().sheets) {
        const InspectedSheet *sheet = m_session.sheet(choice.sheet);
        if (!sheet || sheet->headings.found() == 0)
            return false;
    }
    return true;
}

bool ColumnsStep::takeKeyboard()
{
    const InspectedSheet *sheet = shown();
    if (!sheet)
        return false;
    const bool complete
        = missingText(m_session.subject(), sheet->headings, bool(m_session.options().defaultBranch)).isEmpty();
    for (const HeadingColumn &column : sheet->headings.columns) {
        const bool unsure = column.key.isEmpty() ? !complete : column.sureness < sure;
        if (QWidget *combo = m_columnsTable->cellWidget(comboRow, column.column); combo && unsure) {
            combo->setFocus();
            return true;
        }
    }
    return false;
}

bool ColumnsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rowsTable && event->type() == QEvent::KeyPress) {
        // Enter is for the row; the window's button must not hear of it.
        const auto *key = static_cast<const QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_rowsTable->currentIndex().isValid()) {
            setHeaderRow(m_model->numberOf(m_rowsTable->currentIndex().row()));
            return true;
        }
    }
    const auto *combo = qobject_cast<QComboBox *>(watched);
    if (!combo)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::Wheel)
        return true; // the wheel scrolls; it changes no column by the way
    if (event->type() == QEvent::FocusIn) {
        const int column = combo->property(columnProperty).toInt();
        m_rowsTable->scrollTo(m_model->index(std::max(0, m_rowsTable->rowAt(1)), column));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dangjian
