// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace dangjian {

/** A button with this property stays grey where it is the default one: Enter in haste does no harm there. */
inline constexpr const char *quietButtonProperty = "quietButton";

/**
 * Fusion, quieter: flat buttons and fields with hairlines, a clear frame around what has the keyboard, generous rows,
 * the primary (default) button in the accent. All sizes follow the font, so that 125–200 % scaling needs nothing more.
 */
class QuietStyle : public QProxyStyle
{
    Q_OBJECT

public:
    QuietStyle();

    using QProxyStyle::polish;
    /**
     * Labels and tool tips show what stands in the store as it stands there: Qt takes a name such as "<b>单</b>" for
     * markup otherwise. A label with markup of the program's own says so (Qt::RichText).
     */
    void polish(QWidget *widget) override;

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;

private:
    void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool flat) const;
    void drawMenuButton(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawCheckBox(const QStyleOption *option, QPainter *painter, bool inList) const;
    void drawRadioButton(const QStyleOption *option, QPainter *painter) const;
    void drawFieldFrame(const QStyleOption *option, QPainter *painter, bool filled) const;
    void drawHeaderSection(const QStyleOption *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOption *option, QPainter *painter) const;
};

} // namespace dangjian
