// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/capslocklabel.h"

#include "app/appearance.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace dangjian {

CapsLockLabel::CapsLockLabel(QWidget *parent) : QLabel(parent)
{
    setText(tr("Caps Lock is on."));
    setWordWrap(true);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, shadesOf(warning).warning);
    setPalette(warning);
    hide();
}

void CapsLockLabel::watch(QLineEdit *edit)
{
    edit->installEventFilter(this);
}

bool CapsLockLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        if (key->key() == Qt::Key_CapsLock) {
            setVisible(!isVisible());
        } else if (text.size() == 1 && text.at(0).isLetter() && text.at(0).toUpper() != text.at(0).toLower()) {
            setVisible(text.at(0).isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
        }
    }
    return QLabel::eventFilter(watched, event);
}

} // namespace dangjian
