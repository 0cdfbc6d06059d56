// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/likenesshint.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/workplace.h"
#include "duplicates/duplicatewords.h"

#include <QTimer>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 250;
constexpr int mostAlike = 3;

} // namespace

LikenessHint::LikenessHint(Workplace &workplace, QWidget *parent)
    : QLabel(parent), m_workplace(workplace), m_pause(new QTimer(this))
{
    setObjectName(u"likenessLabel"_s);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::NoFocus);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).warning);
    setPalette(quiet);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &LikenessHint::askStore);
    connect(this, &QLabel::linkActivated, this, [this] { Q_EMIT seeRequested(m_found, m_why); });
}

void LikenessHint::ask(const PersonMark &person)
{
    m_person = person;
    m_pause->start();
}

void LikenessHint::askStore()
{
    const quint64 turn = ++m_turn;
    afterwards(m_workplace.services().duplicates.alike(m_person, mostAlike), this,
        [this, turn](const Result<QList<LikeMember>> &alike) {
            // A hint that does not come is no reason to disturb anybody.
            if (turn != m_turn)
                return;
            show(alike ? *alike : QList<LikeMember>{});
            Q_EMIT answered();
        });
}

void LikenessHint::show(const QList<LikeMember> &alike)
{
    m_found = alike.isEmpty() ? MemberId{} : alike.constFirst().row.id;
    // A link that is not there takes no keyboard.
    setFocusPolicy(alike.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    if (alike.isEmpty()) {
        clear();
        return;
    }
    const LikeMember &first = alike.constFirst();
    m_why = whyAlike(first.reasons);
    const QString who
        = u"<a href=\"person\">%1</a>"_s.arg(tr("%1 (%2)").arg(first.row.name, first.row.branchName).toHtmlEscaped());
    const int more = int(alike.size()) - 1;
    setText(more > 0 ? tr("There already, perhaps: %1 and %n other(s); %2", nullptr, more).arg(who, m_why)
                     : tr("There already, perhaps: %1; %2").arg(who, m_why));
    setToolTip(tr("Click to see this person"));
}

} // namespace dangjian
