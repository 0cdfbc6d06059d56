// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage/datefield.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QWidgetAction>

namespace dangjian {

namespace {

/** A small calendar sheet in the colour of the text, so that it suits light and dark palettes. */
QIcon calendarIcon(const QColor &colour)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(QRectF(4, 7, 24, 21), 3, 3);
    painter.drawLine(4, 14, 28, 14);
    painter.drawLine(11, 3, 11, 9);
    painter.drawLine(21, 3, 21, 9);
    return pixmap;
}

} // namespace

std::optional<QDate> dateFromText(const QString &text)
{
    QString plain;
    for (const QChar c : text.trimmed())
        plain += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    static const QRegularExpression parted(
        QStringLiteral("^(\\d{4})\\s*[-./．。、年]\\s*(\\d{1,2})(?:\\s*[-./．。、月]\\s*(\\d{1,2})\\s*日?|\\s*月)?$"));
    static const QRegularExpression joined(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})?$"));
    QRegularExpressionMatch match = parted.match(plain);
    if (!match.hasMatch())
        match = joined.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("yyyy-mm-dd"));
    setMaxLength(14);
    QAction *open = addAction(calendarIcon(palette().color(QPalette::PlaceholderText)), QLineEdit::TrailingPosition);
    open->setText(tr("Open the calendar"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateField::dateChanged);
}

QDate DateField::date() const
{
    return dateFromText(text()).value_or(QDate());
}

void DateField::setDate(QDate date)
{
    setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

bool DateField::isAcceptable() const
{
    return text().trimmed().isEmpty() || date().isValid();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const QDate day = date();
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier))
        openCalendar();
    else if (day.isValid() && event->key() == Qt::Key_Up)
        setDate(day.addDays(1));
    else if (day.isValid() && event->key() == Qt::Key_Down)
        setDate(day.addDays(-1));
    else if (day.isValid() && event->key() == Qt::Key_PageUp)
        setDate(day.addMonths(1));
    else if (day.isValid() && event->key() == Qt::Key_PageDown)
        setDate(day.addMonths(-1));
    else {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    const QDate day = date();
    if (day.isValid())
        setDate(day);
    QLineEdit::focusOutEvent(event);
}

void DateField::openCalendar()
{
    if (isReadOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    if (date().isValid())
        calendar->setSelectedDate(date());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate day) {
        setDate(day);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace dangjian
