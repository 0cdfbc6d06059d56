// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/printfonts.h"
#include "printing/certificateprinting.h"
#include "printing/sheetservice.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QPrinter;

namespace Ui {
class PreviewDialog;
}

namespace dangjian {

class SheetPrintFlow;
class PaperOptionsPane;
class SheetView;
class Workplace;

/** The true sheets of a member's paper on the screen; from here to a printer or into a PDF. */
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(
        Workplace &workplace, MemberId member, const QString &name, PaperKind kind, QWidget *parent = nullptr);
    /** The first pages of what many people's papers come to, to be looked at only. */
    PreviewDialog(
        Workplace &workplace, const PrintSelection &selection, const PrintOptions &options, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    SheetView *sheetView() const;
    /** Prints what is shown; the dialog's printer choice has been made. Asks then what came out, where it is noted. */
    void printOn(std::unique_ptr<QPrinter> printer);
    void savePdf(const QString &file);

Q_SIGNALS:
    /** The pages stand on the screen. */
    void ready();

private:
    void load();
    void ask();
    void begin();
    void note(const QList<MemberId> &members, std::function<void()> then);
    void whenReasoned(std::function<void()> act);
    void showLaid();
    void setPapersOffered(bool offered);
    void showView();
    void choosePrinter();
    void choosePdf();
    PaperKind kind() const;
    Imposition imposition() const;

    std::unique_ptr<Ui::PreviewDialog> m_form;
    Workplace &m_workplace;
    SheetService m_sheets;
    PaperOptionsPane *m_options = nullptr;
    MemberId m_member;
    bool m_pdfWanted = false; // before it may be shown
    bool m_mayShow = false; // the journal knows that it is looked at
    QString m_reason; // to look at it, where one is wanted
    QString m_handOutReason;
    PrintSelection m_selection; // without a member: whose first pages are shown
    PrintOptions m_wanted;
    QString m_name;
    LaidSheets m_laid;
    std::shared_ptr<const PrintFonts> m_fonts;
    QPointer<SheetPrintFlow> m_flow; // of the last print, where nothing is noted
    int m_turn = 0;
    bool m_laying = false;
    bool m_printerWanted = false;
};

/** "登记证-王玉兰.pdf": a name for a file, without what file systems refuse. */
QString paperFileName(PaperKind kind, const QString &whose);

} // namespace dangjian
