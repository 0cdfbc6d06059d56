// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperchoices.h"

#include "printing/papercatalogue.h"

#include <QComboBox>
#include <QCoreApplication>

namespace dangjian {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("PaperChoices", text);
}

} // namespace

QString paperName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Certificate:
        return said(QT_TRANSLATE_NOOP("PaperChoices", "Registration certificate"));
    case PaperKind::RegistrationForm:
        return said(QT_TRANSLATE_NOOP("PaperChoices", "Registration form of the member"));
    case PaperKind::Letter:
        return said(QT_TRANSLATE_NOOP("PaperChoices", "Open letter"));
    case PaperKind::VolunteerProof:
        return said(QT_TRANSLATE_NOOP("PaperChoices", "Proof of volunteer service"));
    case PaperKind::EnvelopeDl:
        return said(QT_TRANSLATE_NOOP("PaperChoices", "Envelope DL (220 × 110)"));
    case PaperKind::EnvelopeC5:
        return said(QT_TRANSLATE_NOOP("PaperChoices", "Envelope C5 (229 × 162)"));
    case PaperKind::Roster:
        return said(QT_TRANSLATE_NOOP("PaperChoices", "Roster by branches"));
    case PaperKind::Labels:
        return said(QT_TRANSLATE_NOOP("PaperChoices", "Address labels (3 × 8)"));
    case PaperKind::Photos:
        return said(QT_TRANSLATE_NOOP("PaperChoices", "Sheet of photos"));
    }
    return {};
}

void fillPaperKinds(QComboBox *combo, PaperKind chosen)
{
    for (const PaperInfo &info : paperCatalogue())
        combo->addItem(paperName(info.kind), int(info.kind));
    combo->setMaxVisibleItems(int(paperCatalogue().size()));
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
