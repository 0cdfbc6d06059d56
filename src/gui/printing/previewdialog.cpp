// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/previewdialog.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/sheetfindings.h"
#include "app/workplace.h"
#include "members/disclosing.h"
#include "printing/calibrationdialog.h"
#include "printing/handingout.h"
#include "printing/papercatalogue.h"
#include "printing/paperchoices.h"
#include "printing/paperoptionspane.h"
#include "printing/printerchoice.h"
#include "printing/sheetprintflow.h"
#include "printing/sheetview.h"
#include "printing/ui_previewdialog.h"

#include <QDir>
#include <QPrinter>
#include <QPromise>
#include <QRegularExpression>
#include <QThreadPool>

namespace dangjian {

namespace {

/** The fonts are mapped files of 60 MB: they are opened off the screen's thread too. */
QFuture<Result<std::shared_ptr<const PrintFonts>>> loadFonts()
{
    using Fonts = Result<std::shared_ptr<const PrintFonts>>;
    auto promise = std::make_shared<QPromise<Fonts>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(PrintFonts::load());
        promise->finish();
    });
    return promise->future();
}

} // namespace

QString paperFileName(PaperKind kind, const QString &whose)
{
    // Papers are Chinese whatever the screen speaks, and so are their files.
    const QString paper = paperInfo(kind).fileTitle;
    QString name = whose.isEmpty() ? paper : paper + u'-' + whose;
    name.remove(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]")));
    return name + QStringLiteral(".pdf");
}

PreviewDialog::PreviewDialog(
    Workplace &workplace, MemberId member, const QString &name, PaperKind kind, QWidget *parent)
    : QDialog(parent),
      m_form(std::make_unique<Ui::PreviewDialog>()),
      m_workplace(workplace),
      m_sheets(workplace.services().store),
      m_member(member),
      m_name(name)
{
    m_form->setupUi(this);
    setWindowTitle(name.isEmpty() ? tr("Preview") : tr("Preview: %1").arg(name));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    fillPaperKinds(m_form->kindCombo, kind);
    fillImpositions(m_form->impositionCombo);
    QPalette quiet = m_form->stateLabel->palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    m_form->stateLabel->setPalette(quiet);
    connect(m_form->kindCombo, &QComboBox::currentIndexChanged, this, &PreviewDialog::load);
    connect(m_form->impositionCombo, &QComboBox::currentIndexChanged, this, &PreviewDialog::load);
    SheetView *view = m_form->sheetView;
    connect(view, &SheetView::viewChanged, this, &PreviewDialog::showView);
    connect(m_form->zoomInButton, &QToolButton::clicked, view, [view] { view->setZoom(view->zoom() * 1.2); });
    connect(m_form->zoomOutButton, &QToolButton::clicked, view, [view] { view->setZoom(view->zoom() / 1.2); });
    connect(m_form->fitButton, &QToolButton::clicked, view, &SheetView::fitPage);
    connect(m_form->previousButton, &QToolButton::clicked, view, [view] { view->goToPage(view->currentPage() - 1); });
    connect(m_form->nextButton, &QToolButton::clicked, view, [view] { view->goToPage(view->currentPage() + 1); });
    // Alt+P right after Ctrl+P comes before the pages do: it is kept until they are there.
    connect(m_form->printButton, &QPushButton::clicked, this, [this] {
        m_printerWanted = m_laying;
        if (!m_laying)
            choosePrinter();
    });
    connect(m_form->pdfButton, &QPushButton::clicked, this, &PreviewDialog::choosePdf);
    connect(m_form->stoppedButton, &QPushButton::clicked, this, [this] {
        if (m_flow)
            m_flow->ask();
    });
    connect(m_form->calibrateButton, &QPushButton::clicked, this, [this] {
        auto *dialog = new CalibrationDialog(
            m_workplace, m_laid.pages.isEmpty() ? QSizeF() : m_laid.pages.constFirst().size, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    m_form->stoppedButton->hide();
    connect(m_form->editButton, &QPushButton::clicked, this, [this] {
        QMap<QString, QString> sheet{{QStringLiteral("sheet"), paperInfo(this->kind()).sheet}};
        if (m_member)
            sheet.insert(QStringLiteral("member"), QString::number(m_member.value));
        reject();
        Q_EMIT m_workplace.listRequested(QStringLiteral("sheets"), sheet);
    });
    m_options = new PaperOptionsPane(workplace.services().store.clock().today(), Qt::Horizontal, this);
    m_form->rootLayout->insertWidget(1, m_options);
    connect(m_options, &PaperOptionsPane::changed, this, &PreviewDialog::load);
    view->setFocus();
    if (member)
        ask();
}

void PreviewDialog::ask()
{
    // The papers carry ID number, telephone and address in clear; who opens them has seen them all.
    // Keys that come before the answer are kept, as those that come before the pages.
    m_laying = true;
    askWhy(
        m_workplace, this, DisclosureWay::Shown,
        [this](const QString &reason) {
            m_reason = reason;
            if (m_member)
                note({m_member}, [this] { begin(); });
            else
                begin();
        },
        [this] { reject(); });
}

void PreviewDialog::begin()
{
    m_mayShow = true;
    load();
    if (std::exchange(m_pdfWanted, false))
        choosePdf();
}

void PreviewDialog::note(const QList<MemberId> &members, std::function<void()> then)
{
    afterwards(m_workplace.services().members.noteShown(members, {m_reason}), this, [this, then](const Done &done) {
        // In a store that cannot be written there is no journal to tell, and the papers can be looked at all the
        // same; not so where a reason is wanted or the account may not see them.
        if (!done && done.error().code != ErrorCode::StoreReadOnly) {
            setPapersOffered(false);
            m_form->stateLabel->setText(errorText(done.error()));
            return;
        }
        then();
    });
}

void PreviewDialog::whenReasoned(std::function<void()> act)
{
    askWhyPapersLeave(m_workplace, this, kind(), m_options->options(), [this, act](const QString &reason) {
        m_handOutReason = reason;
        act();
    });
}

PreviewDialog::PreviewDialog(
    Workplace &workplace, const PrintSelection &selection, const PrintOptions &options, QWidget *parent)
    : PreviewDialog(workplace, MemberId(), paperName(options.kind), options.kind, parent)
{
    m_selection = selection;
    m_wanted = options;
    for (QWidget *each : std::initializer_list<QWidget *>{m_form->kindCombo, m_form->kindComboLabel,
             m_form->impositionCombo, m_form->impositionComboLabel, m_form->noteCheck, m_form->printButton,
             m_form->pdfButton, m_form->calibrateButton, m_options})
        each->hide();
    m_form->closeButton->setDefault(true);
    // Keys that come before the answer are kept, as those that come before the pages.
    m_laying = true;
    // Lists are masked unless they were asked for in clear; most other papers carry what is their owner's.
    afterwards(m_sheets.tellsPersonalData(options.kind, options.letters), this, [this](const Result<bool> &tells) {
        if (tells && !*tells)
            begin();
        else
            ask();
    });
}

PreviewDialog::~PreviewDialog()
{
    delete m_flow;
}

SheetView *PreviewDialog::sheetView() const
{
    return m_form->sheetView;
}

PaperKind PreviewDialog::kind() const
{
    return chosenPaperKind(m_form->kindCombo);
}

Imposition PreviewDialog::imposition() const
{
    return chosenImposition(m_form->impositionCombo);
}

void PreviewDialog::load()
{
    if (!m_mayShow)
        return;
    const int turn = ++m_turn;
    const bool booklet = kind() == PaperKind::Certificate;
    if (m_member)
        m_options->showFor(kind());
    m_form->impositionCombo->setEnabled(booklet);
    m_form->noteCheck->setVisible(booklet && m_member);
    m_laying = true;
    setPapersOffered(true);
    m_form->stateLabel->setText(tr("Laying out …"));
    if (const QString fault = m_options->fault(); !fault.isEmpty()) {
        m_laying = false;
        setPapersOffered(false);
        m_form->stateLabel->setText(fault);
        return;
    }
    const auto told = [this](const Error &error) {
        m_laying = false;
        setPapersOffered(false);
        m_form->stateLabel->setText(errorText(error));
    };
    const auto layOut = [this, turn, told] {
        afterwards(m_member ? m_sheets.pages(m_member, kind(), imposition(), m_options->options())
                            : m_sheets.firstPages(m_selection, m_wanted),
            this, [this, turn, told](const Result<LaidSheets> &laid) {
                if (turn != m_turn)
                    return;
                if (!laid) {
                    told(laid.error());
                    return;
                }
                m_laid = *laid;
                if (m_laid.people.isEmpty())
                    showLaid();
                else
                    note(m_laid.people, [this, turn] {
                        if (turn == m_turn)
                            showLaid();
                    });
            });
    };
    if (m_fonts) {
        layOut();
        return;
    }
    afterwards(loadFonts(), this, [this, layOut, told](const Result<std::shared_ptr<const PrintFonts>> &fonts) {
        if (!fonts) {
            told(fonts.error());
            return;
        }
        m_fonts = *fonts;
        layOut();
    });
}

void PreviewDialog::showLaid()
{
    m_form->sheetView->setPages(m_laid.pages, m_fonts);
    m_laying = false;
    m_form->stateLabel->setText(m_member ? QString() : tr("The first pages, as they will be printed"));
    if (m_laid.sheetFault)
        m_form->stateLabel->setText(ownCopyText(*m_laid.sheetFault));
    showView();
    Q_EMIT ready();
    if (std::exchange(m_printerWanted, false))
        choosePrinter();
}

void PreviewDialog::setPapersOffered(bool offered)
{
    m_form->printButton->setEnabled(offered);
    m_form->pdfButton->setEnabled(offered);
}

void PreviewDialog::showView()
{
    const SheetView *view = m_form->sheetView;
    m_form->pageLabel->setText(tr("Page %1 of %2").arg(view->currentPage() + 1).arg(view->pageCount()));
    m_form->zoomLabel->setText(tr("%1 %").arg(qRound(view->zoom() * 100)));
}

void PreviewDialog::choosePrinter()
{
    whenReasoned([this] {
        dangjian::choosePrinter(m_workplace, this,
            {paperFileName(kind(), m_name).chopped(4), kind(), imposition(), int(m_laid.pages.size())},
            [this](std::unique_ptr<QPrinter> printer) { printOn(std::move(printer)); });
    });
}

void PreviewDialog::printOn(std::unique_ptr<QPrinter> printer)
{
    const bool notes = m_form->noteCheck->isVisibleTo(this) && m_form->noteCheck->isChecked();
    delete m_flow;
    LetterOptions letters = m_options->options();
    letters.reason = m_handOutReason;
    auto *flow = new SheetPrintFlow(m_workplace, {m_laid, m_fonts, m_name, notes, {m_member}, letters});
    m_form->stoppedButton->hide();
    connect(flow, &SheetPrintFlow::noted, this, [this] { m_form->stateLabel->setText(tr("Noted as printed.")); });
    connect(flow, &SheetPrintFlow::sent, this, [this] {
        m_form->stateLabel->setText(tr("On its way to the printer."));
        m_form->stoppedButton->show();
    });
    // What is noted goes on though the preview is closed; else nobody could say any more what came out.
    if (!notes)
        m_flow = flow;
    flow->print(std::move(printer));
}

void PreviewDialog::choosePdf()
{
    if (!m_mayShow) {
        m_pdfWanted = true;
        return;
    }
    const QString file = m_workplace.prompts().saveFile(
        this, tr("Save as PDF"), tr("PDF files (*.pdf)"), paperFileName(kind(), m_name));
    if (!file.isEmpty())
        whenReasoned([this, file] { savePdf(file); });
}

void PreviewDialog::savePdf(const QString &file)
{
    PrintSelection selection;
    selection.member = m_member;
    PrintOptions options;
    options.kind = kind();
    options.imposition = imposition();
    options.letters = m_options->options();
    options.letters.reason = m_handOutReason;
    options.file = file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? file : file + QStringLiteral(".pdf");
    options.notePrinted = m_form->noteCheck->isVisibleTo(this) && m_form->noteCheck->isChecked();
    auto *job = new PrintJob(m_workplace.services().store, selection, options);
    connect(job, &Job::finished, this,
        [this, options] { m_form->stateLabel->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(options.file))); });
    m_workplace.run(job, tr("PDF of %1").arg(m_name));
}

} // namespace dangjian
