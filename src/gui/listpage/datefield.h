// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace dangjian {

/**
 * A day as people type it: 2026-10-31, 2026.10.31, 2026/10/31, 20261031 or 2026年10月31日; nothing where the text is
 * none. A month alone (1986.07, 198607) gives its first day, as rosters have it.
 */
std::optional<QDate> dateFromText(const QString &text);

/**
 * A field for a day that may also be empty, which QDateEdit cannot be. Up and Down move by a day, PageUp and PageDown
 * by a month; the button or F4 opens a calendar.
 */
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /** Invalid where the field is empty or holds no day. */
    QDate date() const;
    void setDate(QDate date);
    /** False for a text that is no day. */
    bool isAcceptable() const;

Q_SIGNALS:
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void openCalendar();
};

} // namespace dangjian
