// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printerchoice.h"

#include "app/prompts.h"
#include "app/workplace.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinterInfo>

namespace dangjian {

namespace {

struct PrinterWords
{
    Q_DECLARE_TR_FUNCTIONS(PrinterChoice)
};

} // namespace

QPrinter::DuplexMode duplexFor(PaperKind kind, Imposition imposition)
{
    if (kind == PaperKind::RegistrationForm || imposition == Imposition::FoldedA4)
        return QPrinter::DuplexLongSide;
    return imposition == Imposition::FoldedA5 ? QPrinter::DuplexShortSide : QPrinter::DuplexNone;
}

void choosePrinter(Workplace &workplace, QWidget *parent, const PrinterWish &wish,
    const std::function<void(std::unique_ptr<QPrinter>)> &chosen)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        workplace.prompts().tell(parent, PrinterWords::tr("Print"),
            PrinterWords::tr(
                "This computer knows no printer. Set one up in the system's settings, or save the sheets as PDF."));
        return;
    }
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    (*printer)->setDocName(wish.document);
    (*printer)->setDuplex(duplexFor(wish.kind, wish.imposition));
    auto *dialog = new QPrintDialog(printer->get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (wish.pages > 0)
        dialog->setMinMax(1, wish.pages);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, wish.pages > 0);
    // Files have a button of their own; this dialog's choice of a file would read the folder's other files too.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
        [printer, chosen] { chosen(std::move(*printer)); });
    // The printer lives as long as its dialog.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

} // namespace dangjian
