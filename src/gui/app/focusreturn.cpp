// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focusreturn.h"

#include <utility>

namespace dangjian {

void FocusReturn::remember(QWidget *widget)
{
    m_widgets.clear();
    for (QWidget *each = widget; each != nullptr && !each->isWindow(); each = each->parentWidget()) {
        m_widgets.append(each);
    }
}

bool FocusReturn::giveBack()
{
    for (const QPointer<QWidget> &widget : std::exchange(m_widgets, {})) {
        const bool takesKeys = widget && (widget->focusPolicy() != Qt::NoFocus || widget->focusProxy() != nullptr);
        if (takesKeys && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace dangjian
