// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/elementpane.h"

#include "app/appearance.h"
#include "sheets/fieldwording.h"
#include "sheets/sheetedits.h"
#include "sheets/sheetwording.h"
#include "sheets/ui_elementform.h"

namespace dangjian {

namespace {

const QVariant inheritedData; // an entry without data: as the style says

void fill(QComboBox *combo, const QList<std::pair<QString, int>> &choices)
{
    combo->clear();
    combo->addItem(QString(), inheritedData);
    for (const auto &[words, value] : choices)
        combo->addItem(words, value);
}

template <class E>
QVariant dataOf(const std::optional<E> &value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

template <class E>
std::optional<E> chosen(const QComboBox *combo)
{
    const QVariant data = combo->currentData();
    return data.isValid() ? std::optional(E(data.toInt())) : std::nullopt;
}

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

ElementPane::ElementPane(QWidget *parent) : QScrollArea(parent), m_form(std::make_unique<Ui::ElementForm>())
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(this);
    m_form->setupUi(body);
    setWidget(body);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_form->titleLabel->setFont(bold);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    m_form->hintLabel->setPalette(quiet);
    m_form->textEdit->setFixedHeight(fontMetrics().lineSpacing() * 4 + 14);
    m_form->textEdit->setToolTip(tr("Drag fields into the text, or double-click them in the list of fields"));
    fill(m_form->faceCombo,
        {{tr("Song (serif)"), int(Face::Serif)}, {tr("Song, bold"), int(Face::SerifBold)},
            {tr("Hei (sans)"), int(Face::Sans)}, {tr("Hei, bold"), int(Face::SansBold)}});
    fill(m_form->alignCombo,
        {{tr("Left"), int(Across::Left)}, {tr("Centred"), int(Across::Centre)}, {tr("Right"), int(Across::Right)},
            {tr("Justified"), int(Across::Justify)}});
    fill(m_form->valignCombo,
        {{tr("Top"), int(Down::Top)}, {tr("Middle"), int(Down::Middle)}, {tr("Bottom"), int(Down::Bottom)}});
    fill(m_form->fitCombo,
        {{tr("Smaller, on one line"), int(Fit::OneLine)}, {tr("Smaller, then wrapped"), int(Fit::ShrinkThenWrap)},
            {tr("Wrapped"), int(Fit::Wrap)}});
    for (const auto &[words, ink] : {std::pair{tr("Black"), inkBlack}, std::pair{tr("Red"), inkRed},
             std::pair{tr("Grey"), inkGrey}, std::pair{tr("White"), QRgb(0xffffffff)}}) {
        if (m_form->inkCombo->count() == 0)
            m_form->inkCombo->addItem(QString(), inheritedData);
        m_form->inkCombo->addItem(words, ink);
        if (m_form->fillCombo->count() == 0)
            m_form->fillCombo->addItem(tr("Not filled"), inheritedData);
        m_form->fillCombo->addItem(words, ink);
    }
    m_form->fillCombo->addItem(tr("Light grey"), QRgb(0xffeeeeee));
    m_form->onCombo->addItem(tr("On all pages"), int(PageChoice::All));
    m_form->onCombo->addItem(tr("On the first page"), int(PageChoice::First));
    m_form->onCombo->addItem(tr("From the second page on"), int(PageChoice::Next));
    m_form->onCombo->addItem(tr("On the last page"), int(PageChoice::Last));
    // The wheel scrolls the properties; a box takes it only when it has the keyboard.
    const QList<QWidget *> boxes = body->findChildren<QWidget *>();
    for (QWidget *box : boxes) {
        if (qobject_cast<QComboBox *>(box) || qobject_cast<QAbstractSpinBox *>(box)) {
            box->setFocusPolicy(Qt::StrongFocus);
            box->installEventFilter(this);
        }
    }
    connectGeometry();
    connectStyle();
    connectRest();
    refresh();
}

bool ElementPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
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

void ElementPane::changeStyle(const StyleChange &how)
{
    const CellChoice cell = m_document ? m_document->selection().cell : CellChoice{};
    change(tr("Change the style"), [&](SheetElement &element) {
        SheetCell *inCell = cellOf(element, cell);
        how(inCell ? inCell->own : element.own);
    });
}

void ElementPane::connectGeometry()
{
    for (QDoubleSpinBox *spin : {m_form->xSpin, m_form->ySpin, m_form->widthSpin, m_form->heightSpin})
        connect(spin, &QDoubleSpinBox::valueChanged, this, &ElementPane::changeGeometry);
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
        const QString name = m_form->styleCombo->currentData().toString();
        const CellChoice cell = m_document ? m_document->selection().cell : CellChoice{};
        change(tr("Change the style"), [&](SheetElement &element) {
            SheetCell *inCell = cellOf(element, cell);
            (inCell ? inCell->style : element.style) = name;
        });
    });
    const auto connectChoice = [this](QComboBox *combo, auto member) {
        using E = typename std::remove_reference_t<decltype(std::declval<StyleChanges>().*member)>::value_type;
        connect(combo, &QComboBox::activated, this,
            [this, combo, member] { changeStyle([&](StyleChanges &own) { own.*member = chosen<E>(combo); }); });
    };
    connectChoice(m_form->faceCombo, &StyleChanges::face);
    connectChoice(m_form->alignCombo, &StyleChanges::align);
    connectChoice(m_form->valignCombo, &StyleChanges::valign);
    connectChoice(m_form->fitCombo, &StyleChanges::fit);
    const auto points = [](double value) { return value > 0 ? std::optional(value) : std::nullopt; };
    connect(m_form->sizeSpin, &QDoubleSpinBox::valueChanged, this,
        [this, points](double value) { changeStyle([&](StyleChanges &own) { own.size = points(value); }); });
    connect(m_form->smallestSpin, &QDoubleSpinBox::valueChanged, this,
        [this, points](double value) { changeStyle([&](StyleChanges &own) { own.smallest = points(value); }); });
    connect(m_form->inkCombo, &QComboBox::activated, this, [this] {
        const QVariant ink = m_form->inkCombo->currentData();
        changeStyle(
            [&](StyleChanges &own) { own.ink = ink.isValid() ? std::optional(QRgb(ink.toUInt())) : std::nullopt; });
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
    connect(m_form->fillCombo, &QComboBox::activated, this, [this] {
        const QVariant ink = m_form->fillCombo->currentData();
        const auto fill = ink.isValid() ? std::optional(QRgb(ink.toUInt())) : std::nullopt;
        const CellChoice cell = m_document ? m_document->selection().cell : CellChoice{};
        change(tr("Fill"), [&](SheetElement &element) {
            SheetCell *inCell = cellOf(element, cell);
            (inCell ? inCell->fill : element.fill) = fill;
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
    const auto changeRow = [this](const std::function<void(SheetRow &)> &how) {
        const CellChoice cell = m_document ? m_document->selection().cell : CellChoice{};
        change(tr("Change the row"), [&](SheetElement &element) {
            if (cellOf(element, cell))
                how(element.rows[cell.row]);
        });
    };
    connect(m_form->rowHeightSpin, &QDoubleSpinBox::valueChanged, this,
        [changeRow](double height) { changeRow([&](SheetRow &row) { row.height = height; }); });
    connect(m_form->growsCheck, &QCheckBox::clicked, this,
        [changeRow](bool grows) { changeRow([&](SheetRow &row) { row.grows = grows; }); });
    connect(m_form->leastSpin, &QSpinBox::valueChanged, this,
        [changeRow](int least) { changeRow([&](SheetRow &row) { row.least = least; }); });
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

QString ElementPane::styleName() const
{
    const SheetElement *element = m_document->single();
    const SheetCell *cell = m_document->cell();
    if (!cell)
        return element->style;
    const QString rowStyle = element->rows.at(m_document->selection().cell.row).style;
    return !cell->style.isEmpty() ? cell->style : !rowStyle.isEmpty() ? rowStyle : element->style;
}

StyleChanges ElementPane::ownStyle() const
{
    const SheetCell *cell = m_document->cell();
    return cell ? cell->own : m_document->single()->own;
}

void ElementPane::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    const qsizetype count = m_document ? m_document->selection().ids.size() : 0;
    const SheetElement *element = m_document ? m_document->single() : nullptr;
    m_form->bodyWidget->setVisible(element != nullptr);
    m_form->hintLabel->setVisible(element == nullptr);
    if (element) {
        QString title = wordFor(element->kind);
        if (m_document->cell())
            title = tr("Cell of the table");
        m_form->titleLabel->setText(title);
        showGeometry(*element);
        showText(*element);
        showStyle(styleName(), ownStyle());
        showRest(*element);
        showRows(*element);
    } else if (count > 1) {
        m_form->titleLabel->setText(tr("%1 elements").arg(count));
        m_form->hintLabel->setText(tr("Drag them, move them by the arrow keys, or align them to each other."));
    } else {
        m_form->titleLabel->setText(tr("Nothing is selected"));
        m_form->hintLabel->setText(tr(
            "Click on something on the sheet. Double-click a text to change it. Drag fields from the list onto it."));
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
}

void ElementPane::showText(const SheetElement &element)
{
    const SheetCell *cell = m_document->cell();
    const bool shown = hasText(element, cell != nullptr);
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

void ElementPane::showChoice(QComboBox *combo, const QVariant &own, const QVariant &inherited)
{
    const int as = combo->findData(inherited);
    combo->setItemText(0, tr("%1 (style)").arg(as > 0 ? combo->itemText(as) : QStringLiteral("–")));
    combo->setCurrentIndex(own.isValid() ? std::max(0, combo->findData(own)) : 0);
}

void ElementPane::showStyle(const QString &style, const StyleChanges &own)
{
    const SheetDescription &sheet = m_document->sheet();
    m_form->styleCombo->clear();
    m_form->styleCombo->addItem(tr("None"), QString());
    for (const SheetStyle &each : sheet.styles) {
        // Names are the files' own: what a style looks like says more.
        const TextStyle look = resolved(sheet, each.name, {}).text;
        m_form->styleCombo->addItem(
            tr("%1 %2 pt · %3")
                .arg(m_form->faceCombo->itemText(std::max(0, m_form->faceCombo->findData(int(look.face)))))
                .arg(look.size)
                .arg(each.name),
            each.name);
    }
    m_form->styleCombo->setCurrentIndex(std::max(0, m_form->styleCombo->findData(style)));
    const TextStyle base = resolved(sheet, style, {}).text;
    showChoice(m_form->faceCombo, dataOf(own.face), int(base.face));
    showChoice(m_form->alignCombo, dataOf(own.align), int(base.across));
    showChoice(m_form->valignCombo, dataOf(own.valign), int(base.down));
    showChoice(m_form->fitCombo, dataOf(own.fit), int(base.fit));
    showChoice(m_form->inkCombo, own.ink ? QVariant(*own.ink) : QVariant(), base.ink);
    m_form->sizeSpin->setSpecialValueText(tr("%1 pt (style)").arg(base.size));
    m_form->sizeSpin->setValue(own.size.value_or(0));
    m_form->smallestSpin->setSpecialValueText(
        base.smallest > 0 ? tr("%1 pt (style)").arg(base.smallest) : tr("as small as needed"));
    m_form->smallestSpin->setValue(own.smallest.value_or(0));
}

void ElementPane::showRest(const SheetElement &element)
{
    const bool cell = m_document->cell() != nullptr;
    const ElementKind kind = element.kind;
    const bool letters = kind == ElementKind::Text || kind == ElementKind::Boxes || cell
        || (kind == ElementKind::Image && element.picture.isEmpty());
    const bool ruled = kind == ElementKind::Line || kind == ElementKind::Box || kind == ElementKind::Ring
        || kind == ElementKind::Boxes || kind == ElementKind::Image;
    QFormLayout *form = m_form->formLayout;
    for (QWidget *widget : {static_cast<QWidget *>(m_form->styleCombo), static_cast<QWidget *>(m_form->faceCombo),
             static_cast<QWidget *>(m_form->sizeSpin), static_cast<QWidget *>(m_form->alignCombo),
             static_cast<QWidget *>(m_form->valignCombo), static_cast<QWidget *>(m_form->fitCombo),
             static_cast<QWidget *>(m_form->smallestSpin)})
        form->setRowVisible(widget, letters);
    form->setRowVisible(
        m_form->inkCombo, letters || ruled || kind == ElementKind::QrCode || kind == ElementKind::Barcode);
    form->setRowVisible(m_form->fieldCombo, kind == ElementKind::Image);
    form->setRowVisible(m_form->pictureButton, kind == ElementKind::Image && element.field.isEmpty());
    form->setRowVisible(m_form->strokeSpin, ruled || (kind == ElementKind::Table && !cell));
    form->setRowVisible(m_form->dashedCheck, ruled && kind != ElementKind::Image);
    form->setRowVisible(m_form->fillCombo, kind == ElementKind::Box || cell);
    form->setRowVisible(m_form->countSpin, kind == ElementKind::Boxes || (cell && m_document->cell()->boxes > 0));
    form->setRowVisible(m_form->onCombo, !cell);
    form->setRowVisible(m_form->conditionEdit, !cell);
    m_form->fieldCombo->setCurrentIndex(std::max(0, m_form->fieldCombo->findData(element.field)));
    m_form->strokeSpin->setValue(kind == ElementKind::Table ? element.inner : element.stroke);
    m_form->dashedCheck->setChecked(element.dashed);
    const std::optional<QRgb> fill = cell ? m_document->cell()->fill : element.fill;
    m_form->fillCombo->setCurrentIndex(fill ? std::max(0, m_form->fillCombo->findData(*fill)) : 0);
    m_form->countSpin->setValue(cell ? m_document->cell()->boxes : element.count);
    m_form->onCombo->setCurrentIndex(m_form->onCombo->findData(int(element.on)));
    m_form->conditionEdit->setFields(FieldWording(m_document->outline(), m_document->section()).fields());
    m_form->conditionEdit->setCondition(element.condition);
}

void ElementPane::showRows(const SheetElement &element)
{
    const bool cell = m_document->cell() != nullptr;
    const SheetRow row = cell ? element.rows.at(m_document->selection().cell.row) : SheetRow();
    QFormLayout *form = m_form->formLayout;
    form->setRowVisible(m_form->rowHeightSpin, cell);
    form->setRowVisible(m_form->growsCheck, cell);
    form->setRowVisible(m_form->leastSpin, cell && !row.section.isEmpty());
    m_form->rowHeightSpin->setValue(row.height);
    m_form->growsCheck->setChecked(row.grows);
    m_form->leastSpin->setValue(row.least);
    m_form->geometryWidget->setVisible(!cell);
}

} // namespace dangjian
