// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperchoices.h"

#include <QComboBox>
#include <QCoreApplication>

namespace dangjian {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("PaperChoices", text);
}

} // namespace

void fillPaperKinds(QComboBox *combo, PaperKind chosen)
{
    combo->addItem(said(QT_TRANSLATE_NOOP("PaperChoices", "Registration certificate")), int(PaperKind::Certificate));
    combo->addItem(
        said(QT_TRANSLATE_NOOP("PaperChoices", "Registration form of the member")), int(PaperKind::RegistrationForm));
    combo->setCurrentIndex(combo->findData(int(chosen)));
}

void fillImpositions(QComboBox *combo)
{
    combo->addItem(
        said(QT_TRANSLATE_NOOP("PaperChoices", "Single pages in reading order")), int(Imposition::SinglePages));
    combo->addItem(said(QT_TRANSLATE_NOOP("PaperChoices", "Booklet folded from A5, flip on short edge")),
        int(Imposition::FoldedA5));
    combo->addItem(
        said(QT_TRANSLATE_NOOP("PaperChoices", "Booklet cut from A4, flip on long edge")), int(Imposition::FoldedA4));
}

PaperKind chosenPaperKind(const QComboBox *combo)
{
    return static_cast<PaperKind>(combo->currentData().toInt());
}

Imposition chosenImposition(const QComboBox *combo)
{
    return static_cast<Imposition>(combo->currentData().toInt());
}

} // namespace dangjian
