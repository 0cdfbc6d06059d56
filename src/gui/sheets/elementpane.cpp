// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/elementpane.h"

#include "app/appearance.h"
#include "sheets/fieldwording.h"
#include "sheets/sheetedits.h"
#include "sheets/sheetstyles.h"
#include "sheets/sheetwording.h"
#include "sheets/tableedits.h"
#include "sheets/ui_elementform.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dangjian {

namespace {

bool hasText(const SheetElement &element, bool cell)
{
    switch (element.kind) {
    case ElementKind::Text:
    case ElementKind::QrCode:
    case ElementKind::Barcode:
    case ElementKind::Boxes:
    case ElementKind::Image:
        return true;
    case ElementKind::Table:
        return cell;
    default:
        return false;
    }
}

} // namespace

ElementPane::ElementPane(QWidget *parent) : BoxPane(parent), m_form(std::make_unique<Ui::ElementForm>())
{
    auto *body = new QWidget(this);
    m_form->setupUi(body);
    setBody(body);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_form->titleLabel->setFont(bold);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    m_form->hintLabel->setPalette(quiet);
    m_form->textEdit->setFixedHeight(fontMetrics().lineSpacing() * 4 + 14);
    m_form->textEdit->setToolTip(tr("Drag fields into the text, or double-click them in the list of fields"));
    m_form->fillCombo->setNoneText(tr("Not filled"));
    m_form->onCombo->addItem(tr("On all pages"), int(PageChoice::All));
    m_form->onCombo->addItem(tr("On the first page"), int(PageChoice::First));
    m_form->onCombo->addItem(tr("From the second page on"), int(PageChoice::Next));
    m_form->onCombo->addItem(tr("On the last page"), int(PageChoice::Last));
    connectGeometry();
    connectStyle();
    connectRest();
    connectRow();
    refresh();
}

ElementPane::~ElementPane() = default;

void ElementPane::setDocument(SheetDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (m_document) {
        connect(m_document, &SheetDocument::changed, this, &ElementPane::refresh);
        connect(m_document, &SheetDocument::selectionChanged, this, &ElementPane::refresh);
        m_form->fieldCombo->clear();
        m_form->fieldCombo->addItem(tr("None: a picture of its own"), QString());
        if (const SheetOutline *outline = m_document->outline())
            for (const SheetField &field : outline->fields)
                if (field.type == FieldType::Image)
                    m_form->fieldCombo->addItem(field.label, field.name);
        m_form->sectionCombo->clear();
        m_form->sectionCombo->addItem(tr("No, once"), QString());
        if (const SheetOutline *outline = m_document->outline())
            for (const SheetSection &section : outline->sections)
                m_form->sectionCombo->addItem(tr("For each of: %1").arg(section.label), section.name);
    }
    refresh();
}

bool ElementPane::insertField(const QString &name)
{
    if (!m_form->textEdit->isVisible() || !m_form->textEdit->isEnabled())
        return false;
    m_form->textEdit->insertField(name);
    return true;
}

void ElementPane::change(const QString &what, const ElementChange &how, const QString &series)
{
    if (m_refreshing || !m_document)
        return;
    SheetDescription sheet = m_document->sheet();
    for (const QString &id : m_document->selection().ids)
        if (SheetElement *element = findElement(sheet, id))
            how(*element);
    m_document->change(what, sheet, series);
}

void ElementPane::connectGeometry()
{
    for (QDoubleSpinBox *spin : {m_form->xSpin, m_form->ySpin, m_form->widthSpin, m_form->heightSpin})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &ElementPane::changeGeometry);
    for (QDoubleSpinBox *spin : {m_form->columnWidthSpin, m_form->rowHeightSpin})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &ElementPane::changeCellGeometry);
}

void ElementPane::changeCellGeometry()
{
    const SheetElement *table = m_document ? m_document->single() : nullptr;
    const auto place = table ? placeOfCell(*table, m_document->selection().cell) : std::nullopt;
    if (m_refreshing || !place)
        return;
    SheetDescription sheet = m_document->sheet();
    SheetElement &changed = *findElement(sheet, table->id);
    const int column = place->column + place->columns - 1;
    const auto differs = [](double was, double is) { return std::abs(was - is) > 0.006; };
    if (const double width = m_form->columnWidthSpin->value(); differs(table->columns.at(column), width))
        setColumnWidth(changed, column, width);
    if (const double height = m_form->rowHeightSpin->value(); differs(table->rows.at(place->row).height, height))
        setRowHeight(changed, place->row, height);
    m_document->change(tr("Width and height"), sheet, QStringLiteral("geometry"));
}

void ElementPane::changeGeometry()
{
    const SheetElement *element = m_document ? m_document->single() : nullptr;
    if (m_refreshing || !element)
        return;
    SheetDescription sheet = m_document->sheet();
    const QRectF before = drawnRect(*element);
    const QRectF after(
        m_form->xSpin->value(), m_form->ySpin->value(), m_form->widthSpin->value(), m_form->heightSpin->value());
    const QString id = element->id;
    // Only what was typed changes: the others are rounded for reading.
    const auto kept = [](double was, double is) { return std::abs(was - is) < 0.006 ? was : is; };
    const QRectF wanted(kept(before.x(), after.x()), kept(before.y(), after.y()), kept(before.width(), after.width()),
        kept(before.height(), after.height()));
    if (wanted == before)
        return;
    resizeElement(sheet, id, before, wanted);
    m_document->change(tr("Move or resize"), sheet, QStringLiteral("geometry"));
}

void ElementPane::connectStyle()
{
    connect(m_form->styleCombo, &QComboBox::activated, this, [this] {
        if (!m_document)
            return;
        SheetDescription sheet = m_document->sheet();
        applyStyle(sheet, m_document->selection(), m_form->styleCombo->currentData().toString());
        m_document->change(tr("Change the style"), sheet);
    });
    connect(m_form->styleEdit, &StyleEdit::edited, this, [this](const StyleEdit::Change &how) {
        if (m_refreshing || !m_document)
            return;
        SheetDescription sheet = m_document->sheet();
        changeOwnStyles(sheet, m_document->selection(), how);
        m_document->change(tr("Change the letters"), sheet);
    });
}

void ElementPane::connectRest()
{
    connect(m_form->textEdit, &TemplateEdit::edited, this, [this] {
        const QString text = m_form->textEdit->stored();
        const CellChoice cell = m_document ? m_document->selection().cell : CellChoice{};
        change(
            tr("Edit text"),
            [&](SheetElement &element) {
                if (SheetCell *inCell = cellOf(element, cell))
                    inCell->text = text;
                else if (hasText(element, false))
                    element.text = text;
            },
            QStringLiteral("text"));
    });
    connect(m_form->fieldCombo, &QComboBox::activated, this, [this] {
        const QString field = m_form->fieldCombo->currentData().toString();
        change(tr("Choose the field"), [&](SheetElement &element) { element.field = field; });
    });
    connect(m_form->pictureButton, &QPushButton::clicked, this, &ElementPane::pictureWanted);
    connect(m_form->strokeSpin, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        change(tr("Change the line width"), [&](SheetElement &element) {
            if (element.kind == ElementKind::Table)
                element.inner = value;
            else
                element.stroke = value;
        });
    });
    connect(m_form->dashedCheck, &QCheckBox::clicked, this, [this](bool dashed) {
        change(tr("Change the line"), [&](SheetElement &element) { element.dashed = dashed; });
    });
    connect(m_form->fillCombo, &InkCombo::inkChosen, this, [this](std::optional<QRgb> fill) {
        const QList<CellChoice> cells = m_document ? m_document->cells() : QList<CellChoice>();
        change(tr("Fill"), [&](SheetElement &element) {
            for (const CellChoice &cell : cells)
                cellOf(element, cell)->fill = fill;
            if (element.kind == ElementKind::Box)
                element.fill = fill;
        });
    });
    connect(m_form->countSpin, &QSpinBox::valueChanged, this, [this](int count) {
        const CellChoice cell = m_document ? m_document->selection().cell : CellChoice{};
        change(tr("Change the number of boxes"), [&](SheetElement &element) {
            if (SheetCell *inCell = cellOf(element, cell))
                inCell->boxes = count;
            else
                element.count = count;
        });
    });
    connect(m_form->onCombo, &QComboBox::activated, this, [this] {
        const auto on = PageChoice(m_form->onCombo->currentData().toInt());
        change(tr("Choose the pages"), [&](SheetElement &element) { element.on = on; });
    });
    connect(m_form->conditionEdit, &ConditionEdit::edited, this, [this] {
        const QString condition = m_form->conditionEdit->condition();
        change(
            tr("Change when it is printed"), [&](SheetElement &element) { element.condition = condition; },
            QStringLiteral("condition"));
    });
}

void ElementPane::changeRow(const RowChange &how)
{
    const QList<CellChoice> cells = m_document ? m_document->cells() : QList<CellChoice>();
    change(tr("Change the row"), [&](SheetElement &element) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            if (i == 0 || cells.at(i).row != cells.at(i - 1).row)
                how(element.rows[cells.at(i).row]);
    });
}

void ElementPane::connectRow()
{
    connect(m_form->growsCheck, &QCheckBox::clicked, this,
        [this](bool grows) { changeRow([&](SheetRow &row) { row.grows = grows; }); });
    connect(m_form->headerCheck, &QCheckBox::clicked, this,
        [this](bool header) { changeRow([&](SheetRow &row) { row.header = header; }); });
    connect(m_form->sectionCombo, &QComboBox::activated, this, [this] {
        const QString section = m_form->sectionCombo->currentData().toString();
        changeRow([&](SheetRow &row) {
            row.section = section;
            row.header = row.header && section.isEmpty();
        });
    });
    connect(m_form->leastSpin, &QSpinBox::valueChanged, this,
        [this](int least) { changeRow([&](SheetRow &row) { row.least = least; }); });
}

void ElementPane::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    const qsizetype count = m_document ? m_document->selection().ids.size() : 0;
    const SheetElement *element = m_document ? m_document->single() : nullptr;
    m_form->bodyWidget->setVisible(count > 0);
    m_form->hintLabel->setVisible(element == nullptr);
    m_form->geometryWidget->setVisible(element && !m_document->cell());
    m_form->cellWidget->setVisible(element && m_document->cell());
    if (element) {
        const qsizetype cells = m_document->cells().size();
        m_form->titleLabel->setText(cells > 1 ? tr("%1 cells of the table").arg(cells)
                : cells == 1                  ? tr("Cell of the table")
                                              : wordFor(element->kind));
        showGeometry(*element);
    } else if (count > 1) {
        m_form->titleLabel->setText(tr("%1 elements").arg(count));
        m_form->hintLabel->setText(tr("Drag them, move them by the arrow keys, or align them to each other."));
    } else {
        m_form->titleLabel->setText(tr("Nothing is selected"));
        m_form->hintLabel->setText(tr(
            "Click on something on the sheet. Double-click a text to change it. Drag fields from the list onto it."));
    }
    if (count > 0) {
        // Of several things only the letters are shown, which they share.
        const SheetElement shown = element ? *element : SheetElement{ElementKind::Group};
        showText(shown);
        showStyle();
        showRest(shown);
        showRow(shown);
    }
    m_refreshing = false;
}

void ElementPane::showGeometry(const SheetElement &element)
{
    const QRectF rect = drawnRect(element);
    m_form->xSpin->setValue(rect.x());
    m_form->ySpin->setValue(rect.y());
    m_form->widthSpin->setValue(rect.width());
    m_form->heightSpin->setValue(rect.height());
    const QString holder = parentOf(m_document->sheet(), element.id);
    const SheetElement *parent = findElement(m_document->sheet(), holder);
    m_form->ySpin->setEnabled(!parent || parent->kind != ElementKind::Flow);
    if (const auto place = placeOfCell(element, m_document->selection().cell)) {
        m_form->columnWidthSpin->setValue(element.columns.at(place->column + place->columns - 1));
        m_form->rowHeightSpin->setValue(element.rows.at(place->row).height);
    }
}

void ElementPane::showText(const SheetElement &element)
{
    const SheetCell *cell = m_document->cell();
    const bool shown = hasText(element, cell != nullptr) && m_document->cells().size() < 2;
    m_form->textEdit->setVisible(shown);
    m_form->textEditLabel->setVisible(shown);
    if (!shown)
        return;
    m_form->textEditLabel->setText(element.kind == ElementKind::Image ? tr("Where there is no picture")
            : element.kind == ElementKind::QrCode || element.kind == ElementKind::Barcode ? tr("Content of the code")
                                                                                          : tr("Text and fields"));
    m_form->textEdit->setWording(FieldWording(m_document->outline(), m_document->section()));
    const QString text = cell ? cell->text : element.text;
    if (m_form->textEdit->stored() != text)
        m_form->textEdit->setStored(text);
}

void ElementPane::showStyle()
{
    const SheetDescription &sheet = m_document->sheet();
    QList<StyleUse> uses = stylesIn(sheet, m_document->selection());
    const bool letters = std::any_of(
        uses.cbegin(), uses.cend(), [](const StyleUse &use) { return use.dressing == Dressing::Letters; });
    // Among letters the lines do not count.
    if (letters)
        uses.removeIf([](const StyleUse &use) { return use.dressing != Dressing::Letters; });
    m_form->styleCombo->clear();
    m_form->styleCombo->setPlaceholderText(tr("various"));
    m_form->styleCombo->addItem(tr("None"), QString());
    for (const SheetStyle &each : sheet.styles)
        m_form->styleCombo->addItem(
            tr("%1 · %2").arg(styleWords(each.name), m_form->styleEdit->wordsFor(resolved(sheet, each.name, {}).text)),
            each.name);
    QList<StyleEdit::Look> looks;
    for (const StyleUse &use : std::as_const(uses))
        looks << StyleEdit::Look{resolved(sheet, use.style, {}).text, use.own};
    const bool same = std::all_of(
        uses.cbegin(), uses.cend(), [&](const StyleUse &use) { return use.style == uses.constFirst().style; });
    m_form->styleCombo->setCurrentIndex(
        !same || uses.isEmpty() ? -1 : std::max(0, m_form->styleCombo->findData(uses.constFirst().style)));
    m_form->styleEdit->setLooks(looks, letters ? Dressing::Letters : Dressing::Ink);
    m_form->formLayout->setRowVisible(m_form->styleCombo, letters);
    m_form->formLayout->setRowVisible(m_form->styleEdit, !uses.isEmpty());
}

void ElementPane::showRest(const SheetElement &element)
{
    const bool cell = m_document->cell() != nullptr;
    const bool single = m_document->single() != nullptr;
    const ElementKind kind = element.kind;
    const bool ruled = kind == ElementKind::Line || kind == ElementKind::Box || kind == ElementKind::Ring
        || kind == ElementKind::Boxes || kind == ElementKind::Image;
    QFormLayout *form = m_form->formLayout;
    form->setRowVisible(m_form->fieldCombo, kind == ElementKind::Image);
    form->setRowVisible(m_form->pictureButton, kind == ElementKind::Image && element.field.isEmpty());
    form->setRowVisible(m_form->strokeSpin, ruled || (kind == ElementKind::Table && !cell));
    form->setRowVisible(m_form->dashedCheck, ruled && kind != ElementKind::Image);
    form->setRowVisible(m_form->fillCombo, kind == ElementKind::Box || cell);
    form->setRowVisible(m_form->countSpin,
        kind == ElementKind::Boxes || (cell && m_document->cells().size() == 1 && m_document->cell()->boxes > 0));
    form->setRowVisible(m_form->onCombo, single && !cell);
    form->setRowVisible(m_form->conditionEdit, single && !cell);
    m_form->fieldCombo->setCurrentIndex(std::max(0, m_form->fieldCombo->findData(element.field)));
    m_form->strokeSpin->setValue(kind == ElementKind::Table ? element.inner : element.stroke);
    m_form->dashedCheck->setChecked(element.dashed);
    m_form->fillCombo->setInk(cell ? m_document->cell()->fill : element.fill);
    m_form->countSpin->setValue(cell ? m_document->cell()->boxes : element.count);
    m_form->onCombo->setCurrentIndex(m_form->onCombo->findData(int(element.on)));
    m_form->conditionEdit->setFields(FieldWording(m_document->outline(), m_document->section()).fields());
    m_form->conditionEdit->setCondition(element.condition);
}

void ElementPane::showRow(const SheetElement &element)
{
    const bool cell = m_document->cell() != nullptr;
    const SheetRow row = cell ? element.rows.at(m_document->selection().cell.row) : SheetRow();
    const bool once = row.section.isEmpty();
    QFormLayout *form = m_form->formLayout;
    form->setRowVisible(m_form->growsCheck, cell);
    form->setRowVisible(m_form->headerCheck, cell && once);
    form->setRowVisible(m_form->sectionCombo, cell && m_form->sectionCombo->count() > 1);
    form->setRowVisible(m_form->leastSpin, cell && !once);
    m_form->growsCheck->setChecked(row.grows);
    m_form->headerCheck->setChecked(row.header);
    m_form->sectionCombo->setCurrentIndex(std::max(0, m_form->sectionCombo->findData(row.section)));
    m_form->leastSpin->setValue(row.least);
}

} // namespace dangjian
