// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quietstyle.h"

#include "app/appearance.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>

namespace dangjian {

namespace {

constexpr qreal corner = 4;

QRectF hairlineRect(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor blended(const QColor &under, const QColor &over, qreal share)
{
    return QColor::fromRgbF(float(under.redF() * (1 - share) + over.redF() * share),
        float(under.greenF() * (1 - share) + over.greenF() * share),
        float(under.blueF() * (1 - share) + over.blueF() * share));
}

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && option->state.testFlag(QStyle::State_Enabled)
        && (widget == nullptr || !widget->property(quietButtonProperty).toBool());
}

void drawChevron(const QStyleOption *option, QPainter *painter, const QRect &place)
{
    const int size = option->fontMetrics.height() / 2;
    const QRect rect(place.center().x() - size / 2, place.center().y() - size / 2, size, size);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(shadesOf(option->palette).secondary, 1.4, Qt::SolidLine, Qt::RoundCap));
    // As low as the text beside it.
    const QPointF tip(rect.center().x() + 0.5, rect.center().y() + size / 4.0 + option->fontMetrics.height() / 14.0);
    painter->drawPolyline(
        QPolygonF({tip + QPointF(-size / 2.5, -size / 2.5), tip, tip + QPointF(size / 2.5, -size / 2.5)}));
    painter->restore();
}

/** One of the two arrows of a spin box, in the middle of its half. */
void drawStep(const QStyleOptionSpinBox *spin, QPainter *painter, const QRect &place, bool up)
{
    const bool possible = spin->state.testFlag(QStyle::State_Enabled)
        && spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
    const Shades &shades = shadesOf(spin->palette);
    const qreal half = spin->fontMetrics.height() / 6.0;
    const QPointF tip(QRectF(place).center() + QPointF(0, up ? -half / 2 : half / 2));
    const qreal foot = up ? half : -half;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(possible ? shades.secondary : shades.line, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter->drawPolyline(QPolygonF({tip + QPointF(-half, foot), tip, tip + QPointF(half, foot)}));
    painter->restore();
}

bool hasMenuArrow(const QStyleOptionToolButton *button)
{
    return button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

/** What a menu's arrow takes beside the text. */
int arrowRoom(const QFontMetrics &metrics)
{
    return metrics.height() * 3 / 4;
}

/** What lies behind a scroll bar: the colour of the list, or of the page where the area has none of its own. */
QBrush groundOf(const QStyleOption *option, const QWidget *widget)
{
    for (const QWidget *each = widget; each != nullptr; each = each->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(each)) {
            const bool own
                = area->viewport()->autoFillBackground() && qobject_cast<const QScrollArea *>(area) == nullptr;
            return option->palette.brush(own ? QPalette::Base : QPalette::Window);
        }
    }
    return option->palette.brush(QPalette::Base);
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void QuietStyle::polish(QWidget *widget)
{
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    QProxyStyle::polish(widget);
}

void QuietStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter, widget, false);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_On | State_Sunken | State_MouseOver)) {
            drawButtonPanel(option, painter, widget, true);
        }
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            drawFieldFrame(option, painter, true);
        } else {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter, element == PE_IndicatorItemViewItemCheck);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    case PE_IndicatorArrowDown:
        drawChevron(option, painter, option->rect);
        return;
    case PE_FrameTabBarBase:
        // One hairline with that below the tabs.
        painter->save();
        painter->setPen(shadesOf(option->palette).line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        painter->restore();
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, groundOf(option, widget));
        return;
    case PE_FrameLineEdit:
        drawFieldFrame(option, painter, false);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget: {
        painter->save();
        painter->setPen(shadesOf(option->palette).line);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(hairlineRect(option->rect));
        painter->restore();
        return;
    }
    case PE_FrameFocusRect: {
        // Rows of lists show the keyboard by their selection; everything else gets a frame that is seen.
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr) {
            return;
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.color(QPalette::Link), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(hairlineRect(option->rect), corner - 1, corner - 1);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void QuietStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool flat) const
{
    const Shades &shades = shadesOf(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool pressed = option->state & (State_Sunken | State_On);
    const bool hovered = enabled && option->state.testFlag(State_MouseOver);
    const bool primary = isPrimary(option, widget);
    QColor fill = primary ? shades.accent : option->palette.color(QPalette::Button);
    if (flat) {
        fill = shades.hover;
    }
    if (pressed) {
        fill = blended(fill, option->palette.color(QPalette::Text), 0.12);
    } else if (hovered && !flat) {
        fill = blended(fill, option->palette.color(QPalette::Text), primary ? 0.10 : 0.05);
    }
    if (!enabled) {
        fill = option->palette.color(QPalette::Window);
    }
    QColor border = flat ? Qt::transparent : option->palette.color(QPalette::Mid);
    if (primary) {
        border = fill;
    }
    // What Enter does must be seen where a question begins with the button that does nothing, too.
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isQuietDefault
        = !primary && button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool focused = option->state.testFlag(State_HasFocus)
        && (isQuietDefault || option->state.testFlag(State_KeyboardFocusChange));
    if (focused) {
        border = primary ? option->palette.color(QPalette::Text) : option->palette.color(QPalette::Link);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.alpha() == 0 ? QPen(Qt::NoPen) : QPen(border));
    painter->setBrush(fill);
    painter->drawRoundedRect(hairlineRect(option->rect), corner, corner);
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(primary ? shades.onAccent : border);
        painter->drawRoundedRect(hairlineRect(option->rect).adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    }
    painter->restore();
}

void QuietStyle::drawCheckBox(const QStyleOption *option, QPainter *painter, bool inList) const
{
    const Shades &shades = shadesOf(option->palette);
    const bool enabled = option->state.testFlag(State_Enabled);
    const int side = qMin(option->rect.width(), option->rect.height());
    QRectF box = QRectF(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option->rect).center());
    if (!inList) {
        // The middle of Hanzi lies below the middle of their line.
        box.translate(0, qRound(option->fontMetrics.height() / 10.0));
    }
    QColor border = blended(option->palette.color(QPalette::Mid), option->palette.color(QPalette::Text), 0.3);
    if (option->state.testFlag(State_HasFocus) || option->state.testFlag(State_MouseOver)) {
        border = option->palette.color(QPalette::Link);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(enabled ? border : shades.line);
    painter->setBrush(option->palette.brush(enabled ? QPalette::Base : QPalette::Window));
    painter->drawRoundedRect(box, 3, 3);
    const QColor mark = option->palette.color(enabled ? QPalette::Text : QPalette::Mid);
    painter->setPen(QPen(mark, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option->state.testFlag(State_On)) {
        const QPointF at = box.topLeft();
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF({at + QPointF(side * 0.22, side * 0.5), at + QPointF(side * 0.42, side * 0.7),
            at + QPointF(side * 0.76, side * 0.28)}));
    } else if (option->state.testFlag(State_NoChange)) {
        painter->drawLine(box.center() - QPointF(side * 0.22, 0), box.center() + QPointF(side * 0.22, 0));
    }
    painter->restore();
}

void QuietStyle::drawRadioButton(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const int side = qMin(option->rect.width(), option->rect.height());
    QRectF circle(0, 0, side - 1, side - 1);
    circle.moveCenter(QRectF(option->rect).center());
    QColor border = blended(option->palette.color(QPalette::Mid), option->palette.color(QPalette::Text), 0.3);
    if (option->state.testFlag(State_HasFocus) || option->state.testFlag(State_MouseOver)) {
        border = option->palette.color(QPalette::Link);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(enabled ? border : shadesOf(option->palette).line);
    painter->setBrush(option->palette.brush(enabled ? QPalette::Base : QPalette::Window));
    painter->drawEllipse(circle);
    if (option->state.testFlag(State_On)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(enabled ? QPalette::Text : QPalette::Mid));
        painter->drawEllipse(circle.center(), side * 0.22, side * 0.22);
    }
    painter->restore();
}

void QuietStyle::drawFieldFrame(const QStyleOption *option, QPainter *painter, bool filled) const
{
    const bool focused = option->state.testFlag(State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(focused ? QPalette::Link : QPalette::Mid), 1));
    painter->setBrush(filled ? option->palette.brush(QPalette::Base) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(hairlineRect(option->rect), corner, corner);
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(hairlineRect(option->rect).adjusted(1, 1, -1, -1), corner - 1, corner - 1);
    }
    painter->restore();
}

void QuietStyle::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    const Shades &shades = shadesOf(option->palette);
    painter->save();
    QColor fill = option->palette.color(QPalette::Base);
    if (option->state.testFlag(State_MouseOver)) {
        fill = shades.hover;
    }
    painter->fillRect(option->rect, fill);
    painter->setPen(shades.line);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header != nullptr && header->orientation == Qt::Vertical) {
        painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
    }
    // Below the last row nothing ends.
    const bool isBelowRows = header == nullptr && !option->state.testFlag(State_Horizontal);
    if (!isBelowRows) {
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    }
    painter->restore();
}

void QuietStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const Shades &shades = shadesOf(option->palette);
    const bool selected = option->state.testFlag(State_Selected);
    painter->save();
    if (!selected && option->state.testFlag(State_MouseOver)) {
        painter->fillRect(option->rect, shades.hover);
    }
    const QRect rect = option->rect;
    painter->setPen(shades.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (selected) {
        painter->fillRect(QRect(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2), shades.accent);
    }
    painter->restore();
}

void QuietStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(option, painter);
        return;
    case CE_HeaderLabel:
        // Headings stand over the text of their cells.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *header;
            label.rect.adjust(4, 0, -4, 0);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_PushButtonLabel:
        if (isPrimary(option, widget)) {
            QStyleOptionButton label = *qstyleoption_cast<const QStyleOptionButton *>(option);
            label.palette.setColor(QPalette::ButtonText, shadesOf(option->palette).onAccent);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Window));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuietStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (slider == nullptr) {
        return;
    }
    const Shades &shades = shadesOf(option->palette);
    painter->save();
    painter->fillRect(option->rect, groundOf(option, widget));
    if (slider->maximum > slider->minimum) {
        QRectF handle = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        const bool active = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
        const qreal margin = active ? 2 : 3;
        handle.adjust(margin, margin, -margin, -margin);
        const qreal radius = qMin(handle.width(), handle.height()) / 2;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(blended(shades.line, option->palette.color(QPalette::Text), active ? 0.35 : 0.18));
        painter->drawRoundedRect(handle, radius, radius);
    }
    painter->restore();
}

void QuietStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo != nullptr) {
            if (combo->frame) {
                drawFieldFrame(option, painter, true);
            }
            drawChevron(option, painter, proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
            return;
        }
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        control == CC_SpinBox && spin != nullptr) {
        if (spin->frame)
            drawFieldFrame(option, painter, true);
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawStep(spin, painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), true);
            drawStep(spin, painter, proxy()->subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), false);
        }
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && hasMenuArrow(button)) {
        drawMenuButton(option, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void QuietStyle::drawMenuButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    // Fusion puts the arrow into the corner, over the text; here it stands beside the text.
    QStyleOptionToolButton label = *qstyleoption_cast<const QStyleOptionToolButton *>(option);
    label.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    label.subControls = SC_ToolButton;
    QStyleOptionToolButton panel = label;
    panel.text.clear();
    panel.icon = {};
    panel.arrowType = Qt::NoArrow;
    QProxyStyle::drawComplexControl(CC_ToolButton, &panel, painter, widget);
    const int room = arrowRoom(option->fontMetrics);
    label.rect.adjust(0, 0, -room, 0);
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
    drawChevron(option, painter, QRect(label.rect.right() - 2, option->rect.top(), room, option->rect.height()));
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 7;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 14;
    case PM_LayoutHorizontalSpacing:
        return 10;
    case PM_LayoutVerticalSpacing:
        return 9;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
        // The room at both sides of a cell's text.
        return 5;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize QuietStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option != nullptr ? option->fontMetrics.height() : size.height();
    switch (type) {
    case CT_PushButton:
        result.setHeight(qMax(result.height(), line + 13));
        result.rwidth() += line / 2;
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), line + 13));
        break;
    case CT_ToolButton:
        result.setHeight(qMax(result.height(), line + 12));
        if (hasMenuArrow(qstyleoption_cast<const QStyleOptionToolButton *>(option))) {
            result.rwidth() += arrowRoom(option->fontMetrics);
        }
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), line + 12));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), line + 14));
        result.rwidth() += 12;
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(qMax(result.height(), line + 12));
            // As Fusion measures it, the longest entry was cut in its middle.
            result.rwidth() += line;
        }
        break;
    case CT_TabBarTab:
        result.setHeight(qMax(result.height(), line + 16));
        result.rwidth() += line;
        break;
    default:
        break;
    }
    return result;
}

QRect QuietStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    // The text of boxes begins where that of fields does.
    return control == CC_ComboBox && subControl == SC_ComboBoxEditField ? rect.adjusted(3, 0, 0, 0) : rect;
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0) {
            return rect.adjusted(5, 0, -5, 0);
        }
        return rect;
    default:
        return rect;
    }
}

int QuietStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_DialogButtonLayout:
        // The act, then Cancel, whatever the desktop has: offices know it so from their other programs.
        return QDialogButtonBox::WinLayout;
    case SH_Table_GridLineColor:
        return int(shadesOf(option != nullptr ? option->palette : QPalette()).line.rgb());
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::ExpandingFieldsGrow;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace dangjian
