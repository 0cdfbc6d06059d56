// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/waitinglabel.h"

#include "app/appearance.h"
#include "app/lineicon.h"
#include "app/workplace.h"

#include <QHBoxLayout>
#include <QLabel>

namespace dangjian {

WaitingLabel::WaitingLabel(Workplace &workplace, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 10, 0);
    layout->setSpacing(6);
    auto *icon = new QLabel(this);
    icon->setPixmap(lineIcon(QStringLiteral("clock")).pixmap(fontMetrics().height() - 2));
    auto *label = new QLabel(tr("Waiting for another program to finish saving …"), this);
    label->setObjectName(QStringLiteral("waitingTextLabel"));
    QPalette quiet = label->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    label->setPalette(quiet);
    layout->addWidget(icon);
    layout->addWidget(label);
    setToolTip(tr("Another program writes to the same database just now. What you entered is saved as soon as it is "
                  "done; you can go on working."));
    setAccessibleName(label->text());
    setVisible(workplace.isWaitingForOthers());
    connect(&workplace, &Workplace::waitingChanged, this,
        [this, &workplace] { setVisible(workplace.isWaitingForOthers()); });
}

} // namespace dangjian
