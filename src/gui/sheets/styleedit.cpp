// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/styleedit.h"

#include "sheets/ui_styleform.h"

#include <algorithm>

namespace dangjian {

namespace {

void fill(QComboBox *combo, const QList<std::pair<QString, int>> &choices)
{
    combo->setPlaceholderText(StyleEdit::tr("various"));
    combo->addItem(QString());
    for (const auto &[words, value] : choices)
        combo->addItem(words, value);
}

/** Whether all of them say the same. */
template <class Value>
bool agree(const QList<StyleEdit::Look> &looks, const Value &value)
{
    return std::all_of(looks.cbegin(), looks.cend(),
        [&](const StyleEdit::Look &look) { return value(look) == value(looks.constFirst()); });
}

} // namespace

StyleEdit::StyleEdit(QWidget *parent) : QWidget(parent), m_form(std::make_unique<Ui::StyleForm>())
{
    m_form->setupUi(this);
    fill(m_form->faceCombo,
        {{tr("Song (serif)"), int(Face::Serif)}, {tr("Song, bold"), int(Face::SerifBold)},
            {tr("Hei (sans)"), int(Face::Sans)}, {tr("Hei, bold"), int(Face::SansBold)},
            {tr("Fang Song (letters)"), int(Face::FangSong)}, {tr("Xiao Biao Song (titles)"), int(Face::XiaoBiaoSong)},
            {tr("Kai"), int(Face::Kai)}});
    fill(m_form->alignCombo,
        {{tr("Left"), int(Across::Left)}, {tr("Centred"), int(Across::Centre)}, {tr("Right"), int(Across::Right)},
            {tr("Justified"), int(Across::Justify)}});
    fill(m_form->valignCombo,
        {{tr("Top"), int(Down::Top)}, {tr("Middle"), int(Down::Middle)}, {tr("Bottom"), int(Down::Bottom)}});
    fill(m_form->fitCombo,
        {{tr("Smaller, on one line"), int(Fit::OneLine)}, {tr("Smaller, then wrapped"), int(Fit::ShrinkThenWrap)},
            {tr("Wrapped"), int(Fit::Wrap)}});
    connectChoice(m_form->faceCombo, &StyleChanges::face);
    connectChoice(m_form->alignCombo, &StyleChanges::align);
    connectChoice(m_form->valignCombo, &StyleChanges::valign);
    connectChoice(m_form->fitCombo, &StyleChanges::fit);
    connectNumber(m_form->sizeSpin, &StyleChanges::size, 1);
    connectNumber(m_form->smallestSpin, &StyleChanges::smallest, 0);
    connectNumber(m_form->leadingSpin, &StyleChanges::leading, 0.5);
    connectNumber(m_form->indentSpin, &StyleChanges::indent, 0);
    connect(m_form->inkCombo, &InkCombo::inkChosen, this,
        [this](std::optional<QRgb> ink) { Q_EMIT edited([ink](StyleChanges &own) { own.ink = ink; }); });
}

StyleEdit::~StyleEdit() = default;

QString StyleEdit::inherited(const QString &words)
{
    return tr("%1 (style)").arg(words);
}

QString StyleEdit::inheritedVariously()
{
    return tr("as the styles say");
}

template <class E>
void StyleEdit::connectChoice(QComboBox *combo, std::optional<E> StyleChanges::*member)
{
    connect(combo, &QComboBox::activated, this, [this, combo, member] {
        const QVariant value = combo->currentData();
        const auto chosen = value.isValid() ? std::optional(E(value.toInt())) : std::nullopt;
        Q_EMIT edited([member, chosen](StyleChanges &own) { own.*member = chosen; });
    });
}

void StyleEdit::connectNumber(QDoubleSpinBox *spin, std::optional<double> StyleChanges::*member, double least)
{
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this, spin, member, least](double value) {
        if (m_showing)
            return;
        // The lowest value of the box stands for none of its own.
        const auto chosen = value > spin->minimum() ? std::optional(std::max(value, least)) : std::nullopt;
        Q_EMIT edited([member, chosen](StyleChanges &own) { own.*member = chosen; });
    });
}

template <class E>
void StyleEdit::showChoice(
    QComboBox *combo, const QList<Look> &looks, std::optional<E> StyleChanges::*member, E TextStyle::*below)
{
    const auto base = [below](const Look &look) { return look.base.*below; };
    const auto own = [member](const Look &look) { return look.own.*member; };
    const Look &first = looks.constFirst();
    combo->setItemText(
        0, agree(looks, base) ? inherited(combo->itemText(combo->findData(int(base(first))))) : inheritedVariously());
    const bool same = agree(looks, own) && (own(first) || agree(looks, base));
    combo->setCurrentIndex(!same ? -1 : own(first) ? combo->findData(int(*own(first))) : 0);
}

void StyleEdit::showNumber(QDoubleSpinBox *spin, const QList<Look> &looks, std::optional<double> StyleChanges::*member,
    double TextStyle::*below, const QString &none)
{
    const auto base = [below](const Look &look) { return look.base.*below; };
    const auto own = [member](const Look &look) { return look.own.*member; };
    const Look &first = looks.constFirst();
    const bool same = agree(looks, own) && (own(first) || agree(looks, base));
    spin->setSpecialValueText(!agree(looks, base) || !same ? tr("various")
            : base(first) <= 0 && !none.isEmpty()
            ? none
            : inherited(QLocale::c().toString(base(first), 'g', 4) + spin->suffix()));
    spin->setValue(same ? own(first).value_or(spin->minimum()) : spin->minimum());
}

void StyleEdit::setLooks(const QList<Look> &looks, Dressing dressing)
{
    QFormLayout *form = m_form->styleFormLayout;
    for (QWidget *box : {static_cast<QWidget *>(m_form->faceCombo), static_cast<QWidget *>(m_form->sizeSpin),
             static_cast<QWidget *>(m_form->alignCombo), static_cast<QWidget *>(m_form->valignCombo),
             static_cast<QWidget *>(m_form->leadingSpin), static_cast<QWidget *>(m_form->indentSpin),
             static_cast<QWidget *>(m_form->fitCombo), static_cast<QWidget *>(m_form->smallestSpin)})
        form->setRowVisible(box, dressing == Dressing::Letters);
    if (looks.isEmpty() || dressing == Dressing::None)
        return;
    m_showing = true;
    showChoice(m_form->faceCombo, looks, &StyleChanges::face, &TextStyle::face);
    showChoice(m_form->alignCombo, looks, &StyleChanges::align, &TextStyle::across);
    showChoice(m_form->valignCombo, looks, &StyleChanges::valign, &TextStyle::down);
    showChoice(m_form->fitCombo, looks, &StyleChanges::fit, &TextStyle::fit);
    showNumber(m_form->sizeSpin, looks, &StyleChanges::size, &TextStyle::size);
    showNumber(m_form->smallestSpin, looks, &StyleChanges::smallest, &TextStyle::smallest, tr("as small as needed"));
    showNumber(m_form->leadingSpin, looks, &StyleChanges::leading, &TextStyle::leading);
    showNumber(m_form->indentSpin, looks, &StyleChanges::indent, &TextStyle::indent);
    const auto base = [](const Look &look) { return look.base.ink; };
    const auto own = [](const Look &look) { return look.own.ink; };
    m_form->inkCombo->setNoneText(
        agree(looks, base) ? inherited(m_form->inkCombo->wordsFor(base(looks.constFirst()))) : inheritedVariously());
    if (agree(looks, own) && (own(looks.constFirst()) || agree(looks, base)))
        m_form->inkCombo->setInk(own(looks.constFirst()));
    else
        m_form->inkCombo->setVarious();
    m_showing = false;
}

QString StyleEdit::wordsFor(const TextStyle &look) const
{
    return tr("%1 %2 pt").arg(m_form->faceCombo->itemText(m_form->faceCombo->findData(int(look.face)))).arg(look.size);
}

} // namespace dangjian
