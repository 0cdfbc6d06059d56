// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "app/quietstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>

namespace dangjian {

namespace {

constexpr qreal fontPoints = 10.5;

const Shades lightShades{
    QColor(0xA3, 0x1D, 0x1D),
    QColor(0xFF, 0xFF, 0xFF),
    QColor(0xF6, 0xEA, 0xE8),
    QColor(0x5A, 0x62, 0x6C),
    QColor(0xE1, 0xE3, 0xE6),
    QColor(0xFF, 0xFF, 0xFF),
    QColor(0xEC, 0xED, 0xEF),
    QColor(0x2B, 0x6E, 0x4F),
    QColor(0x8A, 0x55, 0x00),
    QColor(0xE6, 0xF1, 0xEB),
    QColor(0xFA, 0xF0, 0xDC),
    {QColor(0x4A, 0x67, 0x8C), QColor(0x8F, 0xA6, 0xC0), QColor(0xC4, 0xCF, 0xDC)},
};

const Shades darkShades{
    QColor(0xE5, 0x74, 0x6C),
    QColor(0x24, 0x0C, 0x0B),
    QColor(0x42, 0x2B, 0x2B),
    QColor(0xA6, 0xAD, 0xB7),
    QColor(0x3B, 0x3F, 0x45),
    QColor(0x27, 0x2A, 0x2E),
    QColor(0x34, 0x38, 0x3D),
    QColor(0x7C, 0xC4, 0x9E),
    QColor(0xE3, 0xB3, 0x61),
    QColor(0x22, 0x38, 0x2D),
    QColor(0x3D, 0x33, 0x1F),
    {QColor(0x8F, 0xB0, 0xD6), QColor(0x5F, 0x7C, 0x9E), QColor(0x45, 0x55, 0x69)},
};

QPalette paletteOf(QColor window, QColor base, QColor alternate, QColor text, QColor button, QColor border,
    QColor highlight, QColor disabled, QColor link, QColor placeholder)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, link);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    palette.setColor(QPalette::Light, base);
    palette.setColor(QPalette::Midlight, alternate);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, border.darker(115));
    palette.setColor(QPalette::Shadow, border.darker(130));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, alternate.darker(106));
    return palette;
}

bool desktopIsDark()
{
    // The palette of the platform theme, before one of ours was set.
    static const bool dark
        = isDark(QApplication::style() != nullptr ? QApplication::style()->standardPalette() : QPalette());
    return dark;
}

} // namespace

Look lookFromCode(const QString &code)
{
    if (code == QLatin1StringView("light")) {
        return Look::Light;
    }
    return code == QLatin1StringView("dark") ? Look::Dark : Look::System;
}

QString codeOf(Look look)
{
    switch (look) {
    case Look::Light:
        return QStringLiteral("light");
    case Look::Dark:
        return QStringLiteral("dark");
    case Look::System:
        break;
    }
    return QStringLiteral("system");
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

const Shades &shadesOf(const QPalette &palette)
{
    return isDark(palette) ? darkShades : lightShades;
}

QPalette lightPalette()
{
    return paletteOf(QColor(0xF6, 0xF6, 0xF5), QColor(0xFF, 0xFF, 0xFF), QColor(0xF7, 0xF8, 0xF9),
        QColor(0x1D, 0x21, 0x26), QColor(0xFF, 0xFF, 0xFF), QColor(0xC9, 0xCD, 0xD2), QColor(0xDC, 0xE4, 0xEE),
        QColor(0x9A, 0xA0, 0xA8), QColor(0x2A, 0x55, 0x85), QColor(0x6B, 0x73, 0x7D));
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x1E, 0x20, 0x23), QColor(0x24, 0x27, 0x2B), QColor(0x2A, 0x2D, 0x32),
        QColor(0xE6, 0xE8, 0xEB), QColor(0x2D, 0x30, 0x35), QColor(0x4A, 0x4F, 0x56), QColor(0x3A, 0x47, 0x58),
        QColor(0x73, 0x79, 0x81), QColor(0x9C, 0xC1, 0xEA), QColor(0x96, 0x9D, 0xA6));
}

void applyAppearance(QApplication &application, Look look)
{
    const bool dark = look == Look::Dark || (look == Look::System && desktopIsDark());
    if (qobject_cast<QuietStyle *>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new QuietStyle);
        QFont font = application.font();
        // The system's own font stands behind, for what the first lacks.
        font.setFamilies({QStringLiteral("Noto Sans CJK SC"), font.family()});
        font.setPointSizeF(fontPoints);
        // Hinting moves the strokes of Han characters about between sizes.
        font.setHintingPreference(QFont::PreferVerticalHinting);
        QApplication::setFont(font);
    }
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

QFont figureFont(const QFont &base, qreal points)
{
    // The figures of Noto Sans CJK are of one width as they are.
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() + points);
    return font;
}

} // namespace dangjian
