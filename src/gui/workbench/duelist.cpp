// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/duelist.h"

#include "app/appearance.h"
#include "app/lineicon.h"
#include "app/words.h"
#include "members/memberquery.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace dangjian {

namespace {

QString textFor(const DueItem &item)
{
    const QString count = QLocale().toString(item.count);
    if (item.code == QLatin1StringView("probation.ending")) {
        return DueList::tr("%1 probations over, or within 30 days").arg(count);
    }
    if (item.code == QLatin1StringView("certificates.unprinted")) {
        return DueList::tr("%1 certificates have never been printed").arg(count);
    }
    if (item.code == QLatin1StringView("duties.none")) {
        return DueList::tr("%1 in-service members without a record").arg(count);
    }
    if (item.code == QLatin1StringView("contact.lost")) {
        return DueList::tr("%1 members are out of contact").arg(count);
    }
    if (item.code == QLatin1StringView("photos.missing")) {
        return DueList::tr("%1 members have no photo").arg(count);
    }
    if (item.code == QLatin1StringView("runs.unfinished")) {
        return DueList::tr("%1 print runs have not come to their end").arg(count);
    }
    return QStringLiteral("%1: %2").arg(item.code, count);
}

QMap<QString, QString> filterFor(const DueItem &item)
{
    if (item.code == QLatin1StringView("certificates.unprinted")) {
        return {{QStringLiteral("unprinted"), QStringLiteral("1")}};
    }
    const auto due = [](MemberDue value) { return QMap<QString, QString>{{QStringLiteral("due"), codeOf(value)}}; };
    if (item.code == QLatin1StringView("probation.ending")) {
        return due(MemberDue::Probation);
    }
    if (item.code == QLatin1StringView("duties.none")) {
        return due(MemberDue::NoRecord);
    }
    if (item.code == QLatin1StringView("contact.lost")) {
        return due(MemberDue::LostContact);
    }
    if (item.code == QLatin1StringView("photos.missing")) {
        return due(MemberDue::NoPhoto);
    }
    return {};
}

} // namespace

DueList::DueList(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    auto *body = new QWidget;
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setWidget(body);
    // The card shows through.
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    setMinimumHeight(fontMetrics().height() * 4);
}

void DueList::setItems(const QList<DueItem> &items)
{
    while (QLayoutItem *old = m_layout->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const DueItem &item : items) {
        QString text = textFor(item);
        if (item.on.isValid()) {
            text += tr(", until %1").arg(dateText(item.on));
        }
        auto *button = new QToolButton(widget());
        button->setObjectName(QStringLiteral("dueButton"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(lineIcon(QStringLiteral("right")));
        button->setAutoRaise(true);
        button->setText(text);
        button->setToolTip(text);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        if (item.code == QLatin1StringView("runs.unfinished")) {
            connect(button, &QToolButton::clicked, this, &DueList::runsChosen);
        } else {
            connect(button, &QToolButton::clicked, this,
                [this, filter = filterFor(item)] { Q_EMIT membersChosen(filter); });
        }
        m_layout->addWidget(button);
    }
    if (items.isEmpty()) {
        auto *nothingLabel = new QLabel(tr("Nothing is due."), widget());
        m_layout->addWidget(nothingLabel);
    }
    m_layout->addStretch(1);
}

} // namespace dangjian
