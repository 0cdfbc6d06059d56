// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/inkcombo.h"

#include "paper/textblock.h"

#include <QColorDialog>
#include <QPainter>

#include <utility>

namespace dangjian {

namespace {

constexpr int side = 14; // pixels of a swatch

QIcon swatch(QRgb ink)
{
    QPixmap picture(side, side);
    picture.fill(QColor(ink));
    QPainter painter(&picture);
    painter.setPen(QColor(0x80, 0x80, 0x80));
    painter.drawRect(0, 0, side - 1, side - 1);
    return picture;
}

} // namespace

InkCombo::InkCombo(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setPlaceholderText(tr("various"));
    addItem(QString());
    for (const auto &[words, ink] :
        {std::pair{tr("Black"), inkBlack}, std::pair{tr("Red"), inkRed}, std::pair{tr("Grey"), inkGrey},
            std::pair{tr("Light grey"), QRgb(0xffeeeeee)}, std::pair{tr("White"), QRgb(0xffffffff)}})
        addInk(count(), words, ink);
    addItem(tr("Another colour…"));
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index == count() - 1)
            chooseOther();
        else
            Q_EMIT inkChosen(index > 0 ? std::optional(QRgb(itemData(index).toUInt())) : std::nullopt);
    });
}

void InkCombo::addInk(int index, const QString &words, QRgb ink)
{
    insertItem(index, swatch(ink), words, ink);
}

void InkCombo::setInk(std::optional<QRgb> ink)
{
    if (!ink) {
        setCurrentIndex(0);
        return;
    }
    m_ink = *ink;
    if (findData(*ink) < 0)
        addInk(count() - 1, QColor(*ink).name(), *ink);
    setCurrentIndex(findData(*ink));
}

QString InkCombo::wordsFor(QRgb ink) const
{
    const int known = findData(ink);
    return known > 0 ? itemText(known) : QColor(ink).name();
}

void InkCombo::chooseOther()
{
    auto *dialog = new QColorDialog(QColor(m_ink), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        Q_EMIT inkChosen(colour.rgb());
        setInk(colour.rgb());
    });
    connect(dialog, &QColorDialog::rejected, this, [this] { setInk(m_ink); });
    dialog->open();
}

} // namespace dangjian
