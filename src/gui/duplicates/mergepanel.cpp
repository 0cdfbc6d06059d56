// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/mergepanel.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/unbrokentext.h"
#include "app/words.h"
#include "duplicates/comparetable.h"
#include "duplicates/duplicatewords.h"
#include "members/disclosing.h"
#include "members/personwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

void setQuiet(QLabel *label)
{
    QPalette quiet = label->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(label->palette()).secondary);
    label->setPalette(quiet);
}

} // namespace

MergePanel::MergePanel(Workplace &workplace, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_whyLabel(new QLabel(this)),
      m_table(new CompareTable(workplace, this)),
      m_allCheck(new QCheckBox(tr("Show what is the &same, too"), this)),
      m_revealButton(new QPushButton(tr("Show &ID numbers, phones, addresses"), this)),
      m_extentLabel(new QLabel(this)),
      m_mergeButton(new QPushButton(tr("&Merge"), this)),
      m_distinctButton(new QPushButton(tr("&Not the same person"), this)),
      m_skipButton(new QPushButton(tr("S&kip"), this))
{
    m_whyLabel->setObjectName(u"whyLabel"_s);
    m_allCheck->setObjectName(u"allCheck"_s);
    m_extentLabel->setObjectName(u"extentLabel"_s);
    m_mergeButton->setObjectName(u"mergeButton"_s);
    m_mergeButton->setDefault(true);
    m_mergeButton->setToolTip(tr("Ctrl+Enter"));
    m_distinctButton->setObjectName(u"distinctButton"_s);
    m_skipButton->setObjectName(u"skipButton"_s);
    m_revealButton->setObjectName(u"revealButton"_s);
    m_revealButton->setToolTip(tr("The journal records who has looked, and when."));
    for (QPushButton *button : {m_mergeButton, m_distinctButton, m_skipButton, m_revealButton})
        button->setAutoDefault(false);
    QFont bold = m_whyLabel->font();
    bold.setBold(true);
    m_whyLabel->setFont(bold);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_whyLabel);
    rows->addWidget(makeCards());
    rows->addWidget(m_table, 1);
    rows->addWidget(makeFoot());
    // The keyboard goes down the panel as the eye does.
    QWidget *order[] = {m_keepRadios[0], m_keepRadios[1], m_table, m_allCheck, m_revealButton, m_mergeButton,
        m_distinctButton, m_skipButton};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(m_table, &CompareTable::chosen, this, &MergePanel::enableActions);
    connect(m_allCheck, &QCheckBox::toggled, m_table, &CompareTable::setAllShown);
    connect(m_revealButton, &QPushButton::clicked, this, &MergePanel::reveal);
    connect(m_mergeButton, &QPushButton::clicked, this, &MergePanel::merge);
    connect(m_distinctButton, &QPushButton::clicked, this, &MergePanel::noteDistinct);
    connect(m_skipButton, &QPushButton::clicked, this, &MergePanel::skipped);
    clearPair();
}

QWidget *MergePanel::makeCards()
{
    auto *cards = new QWidget(this);
    auto *columns = new QHBoxLayout(cards);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(14);
    const QString names[] = {tr("Keep the &first"), tr("Keep the secon&d")};
    for (int side = 0; side < 2; ++side) {
        auto *radio = new QRadioButton(names[side], cards);
        radio->setObjectName(u"keepRadio%1"_s.arg(side + 1));
        auto *label = new QLabel(cards);
        label->setObjectName(u"personLabel%1"_s.arg(side + 1));
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto *rows = new QVBoxLayout;
        rows->setSpacing(2);
        rows->addWidget(radio);
        rows->addWidget(label, 1);
        columns->addLayout(rows, 1);
        m_keepRadios.at(size_t(side)) = radio;
        m_personLabels.at(size_t(side)) = label;
        connect(radio, &QRadioButton::clicked, this, [this, side] { setKept(side); });
    }
    return cards;
}

QWidget *MergePanel::makeFoot()
{
    auto *foot = new QWidget(this);
    m_extentLabel->setWordWrap(true);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_allCheck);
    choices->addStretch(1);
    auto *hint = new QLabel(tr("← → choose"), foot);
    setQuiet(hint);
    choices->addWidget(hint);
    choices->addSpacing(10);
    choices->addWidget(m_revealButton);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_mergeButton);
    buttons->addWidget(m_distinctButton);
    buttons->addWidget(m_skipButton);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(choices);
    rows->addWidget(m_extentLabel);
    rows->addLayout(buttons);
    return foot;
}

void MergePanel::clearPair()
{
    ++m_turn;
    m_pair.reset();
    setAlsoMarked({});
    m_complete = false;
    m_table->clearPeople();
    setVisible(false);
}

void MergePanel::showPair(const DuplicatePair &pair)
{
    m_pair = pair;
    m_table->setRevealed(false);
    m_revealButton->setEnabled(true);
    setVisible(true);
    load();
}

void MergePanel::load()
{
    const quint64 turn = ++m_turn;
    m_complete = false;
    m_mergeButton->setEnabled(false);
    m_whyLabel->setText(whyAlike(*m_pair));
    m_details = {};
    const MemberId ids[] = {m_pair->first.id, m_pair->second.id};
    for (size_t side = 0; side < 2; ++side)
        afterwards(m_workplace.services().members.show(ids[side]), this,
            [this, side, turn](const Result<MemberDetails> &details) {
                if (turn != m_turn)
                    return;
                if (!details) {
                    m_workplace.tellError(this, details.error());
                    return;
                }
                m_details.at(side) = *details;
                if (m_details[0].member.id && m_details[1].member.id)
                    showDetails();
            });
}

void MergePanel::showDetails()
{
    const Member &first = m_details[0].member;
    const Member &second = m_details[1].member;
    m_kept = isRatherKept(first, second) ? 0 : 1;
    for (size_t side = 0; side < 2; ++side) {
        const MemberDetails &details = m_details.at(side);
        m_keepRadios.at(side)->setText(
            (side == 0 ? tr("Keep the &first: %1") : tr("Keep the secon&d: %1")).arg(details.member.name));
        m_keepRadios.at(side)->setChecked(int(side) == m_kept);
        const QString number = validCertificate(details);
        const QString year
            = tr("this year %1 h, %2 deeds").arg(hoursText(details.year.minutes)).arg(details.year.deeds);
        m_personLabels.at(side)->setText(QStringList{standingLine(details.member), unbroken(details.branchName),
            number.isEmpty() ? tr("no valid certificate") : unbroken(number), unbroken(year)}
                                             .join(u" · "_s));
        setQuiet(m_personLabels.at(side));
        if (!details.member.photo.isEmpty())
            afterwards(m_workplace.services().members.photo(details.member.id), this,
                [this, side, turn = m_turn](const Result<QByteArray> &jpeg) {
                    if (jpeg && turn == m_turn)
                        m_table->setPhoto(int(side), *jpeg);
                });
    }
    m_table->showPeople(m_details[0], m_details[1], m_kept);
    askExtent();
}

void MergePanel::setKept(int side)
{
    if (side == m_kept)
        return;
    m_kept = side;
    m_table->setKept(side);
    askExtent();
}

void MergePanel::askExtent()
{
    m_complete = false;
    m_mergeButton->setEnabled(false);
    const quint64 turn = m_turn;
    const MemberId keptId = kept().member.id;
    afterwards(m_workplace.services().merges.extent(keptId, other().member.id), this,
        [this, turn, keptId](const Result<MergeExtent> &extent) {
            if (turn != m_turn || keptId != kept().member.id)
                return;
            if (!extent) {
                m_workplace.tellError(this, extent.error());
                return;
            }
            m_extentLabel->setText(extentText(*extent, nameOf(kept()), nameOf(other())));
            m_complete = true;
            enableActions();
            Q_EMIT shown();
        });
}

QString MergePanel::nameOf(const MemberDetails &details) const
{
    // Two of one name are told apart by where they belong.
    const bool same
        = m_details[0].member.name == m_details[1].member.name && m_details[0].branchName != m_details[1].branchName;
    return same ? tr("%1 (%2)").arg(details.member.name, details.branchName) : details.member.name;
}

void MergePanel::setWaiting(bool waiting)
{
    m_waiting = waiting;
    enableActions();
}

void MergePanel::enableActions()
{
    const bool one = m_alsoMarked.isEmpty();
    m_mergeButton->setEnabled(one && m_complete && !m_waiting);
    m_distinctButton->setEnabled(!m_waiting);
    m_skipButton->setEnabled(one && !m_waiting);
}

void MergePanel::setAlsoMarked(const QList<MemberPair> &pairs)
{
    m_alsoMarked = pairs;
    m_distinctButton->setText(
        pairs.isEmpty() ? tr("&Not the same person") : tr("&Not the same: %Ln pairs", nullptr, int(pairs.size()) + 1));
    enableActions();
}

MergeRequest MergePanel::request() const
{
    return {kept().member.id, other().member.id, kept().member.rowVersion, other().member.rowVersion,
        m_table->fromMerged(), tr("Merged: the same person as %1").arg(kept().member.name)};
}

void MergePanel::merge()
{
    if (!m_complete || m_waiting || !m_alsoMarked.isEmpty())
        return;
    setWaiting(true);
    const QString keptName = nameOf(kept());
    const QString mergedName = nameOf(other());
    afterwards(m_workplace.services().merges.merge(request()), this,
        [this, keptName, mergedName](const Result<MergeOutcome> &outcome) {
            setWaiting(false);
            if (outcome) {
                Q_EMIT merged(*outcome, keptName, mergedName);
                return;
            }
            m_workplace.tellError(this, outcome.error());
            // Somebody else was faster: what they saved is shown, and chosen from anew.
            if (outcome.error().code == ErrorCode::EditedMeanwhile && m_pair)
                load();
        });
}

void MergePanel::noteDistinct()
{
    if (!m_pair || m_waiting)
        return;
    QList<MemberPair> pairs{pairOf(m_pair->first.id, m_pair->second.id)};
    pairs += m_alsoMarked;
    if (pairs.size() > 1
        && !m_workplace.prompts().confirm(this, tr("Not the same person"),
            tr("%Ln pairs are marked. They are not found again; each stands under “Not the same” and can be taken "
               "back there.",
                nullptr, int(pairs.size())),
            tr("Note them all")))
        return;
    setWaiting(true);
    afterwards(m_workplace.services().duplicates.noteDistinct(pairs), this, [this, pairs](const Done &done) {
        setWaiting(false);
        if (done)
            Q_EMIT distinctNoted(pairs);
        else
            m_workplace.tellError(this, done.error());
    });
}

void MergePanel::reveal()
{
    if (!m_pair)
        return;
    const quint64 turn = m_turn;
    disclose(m_workplace, this, {m_pair->first.id, m_pair->second.id}, [this, turn] {
        if (turn != m_turn)
            return;
        m_table->setRevealed(true);
        m_table->setFocus();
        m_revealButton->setEnabled(false);
    });
}

} // namespace dangjian
