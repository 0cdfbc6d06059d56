// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/continuedialog.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/sheetfindings.h"
#include "app/words.h"
#include "app/workplace.h"
#include "certificates/certificatebooklet.h"
#include "members/disclosing.h"
#include "paper/wording.h"
#include "printing/calibrations.h"
#include "printing/handingout.h"
#include "printing/pagepicture.h"
#include "printing/paperchoices.h"
#include "printing/paperdisclosure.h"
#include "printing/previewdialog.h"
#include "printing/printerchoice.h"
#include "printing/printerjob.h"
#include "printing/ui_continuedialog.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace dangjian {

namespace {

enum QueueColumn
{
    NameColumn,
    NumberColumn,
    StateColumn
};

constexpr int strikesSaid = 3;

/** A page as the booklet itself numbers it, at its foot; the cover has no number. */
int footNumber(int page)
{
    return page - 1;
}

} // namespace

ContinueDialog::ContinueDialog(Workplace &workplace, const QList<MemberId> &members, QWidget *parent)
    : QDialog(parent),
      m_form(std::make_unique<Ui::ContinueDialog>()),
      m_workplace(workplace),
      m_service(workplace.services().store)
{
    m_form->setupUi(this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    if (auto fonts = PrintFonts::load())
        m_fonts = *fonts;
    QFont what = m_form->whatLabel->font();
    what.setPointSizeF(what.pointSizeF() * 1.25);
    what.setWeight(QFont::DemiBold);
    m_form->whatLabel->setFont(what);
    QPalette alert = palette();
    alert.setColor(QPalette::WindowText, shadesOf(palette()).warning);
    m_form->strikeLabel->setPalette(alert);
    m_form->addStateLabel->setPalette(alert);
    m_form->queueTree->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_form->queueTree->header()->setSectionResizeMode(NumberColumn, QHeaderView::ResizeToContents);
    m_form->paperCombo->addItem(tr("One page, A6"), int(PaperPutIn::OnePage));
    m_form->paperCombo->addItem(tr("The open booklet, A5"), int(PaperPutIn::OpenBooklet));
    m_form->paperCombo->setCurrentIndex(
        qMax(0, m_form->paperCombo->findData(m_workplace.memory().value(QStringLiteral("printing/putIn")).toInt())));
    fillImpositions(m_form->freshCombo);
    m_form->freshCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->freshCombo->setMinimumContentsLength(14);
    m_form->askFrame->hide();
    connect(m_form->paperCombo, &QComboBox::activated, this, [this] {
        m_workplace.memory().setValue(QStringLiteral("printing/putIn"), m_form->paperCombo->currentData());
        load();
    });
    connect(m_form->freshCombo, &QComboBox::activated, this, &ContinueDialog::load);
    connect(m_form->togetherCheck, &QCheckBox::toggled, this, &ContinueDialog::showSheet);
    connect(m_form->addButton, &QPushButton::clicked, this, &ContinueDialog::addTyped);
    connect(m_form->queueTree, &QTreeWidget::currentItemChanged, this, &ContinueDialog::load);
    connect(m_form->printButton, &QPushButton::clicked, this, &ContinueDialog::print);
    connect(m_form->nextButton, &QPushButton::clicked, this, &ContinueDialog::goToNext);
    connect(m_form->wellButton, &QPushButton::clicked, this, [this] { note(m_sent); });
    connect(m_form->failedButton, &QPushButton::clicked, this,
        [this] { note(m_sent > 1 ? std::max(0, m_form->failedCombo->currentIndex()) : 0); });
    connect(m_form->wholeButton, &QPushButton::clicked, this, [this] {
        auto *preview = new PreviewDialog(m_workplace, m_print.member, m_print.name, PaperKind::Certificate, this);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        connect(preview, &QDialog::finished, this, &ContinueDialog::load);
        preview->open();
    });
    // A scanner ends what it reads with Enter: that adds, and does not print.
    m_form->addEdit->installEventFilter(this);
    for (MemberId member : members)
        add(member, false);
    if (m_form->queueTree->topLevelItemCount() > 0)
        m_form->queueTree->setCurrentItem(m_form->queueTree->topLevelItem(0));
    else
        showSheet();
    m_form->addEdit->setFocus();
}

ContinueDialog::~ContinueDialog() = default;

bool ContinueDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form->addEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_form->addEdit->text().trimmed().isEmpty()) {
            addTyped();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

PaperPutIn ContinueDialog::paperPutIn() const
{
    return static_cast<PaperPutIn>(m_form->paperCombo->currentData().toInt());
}

int ContinueDialog::rowOf(MemberId member) const
{
    for (int row = 0; row < m_form->queueTree->topLevelItemCount(); ++row)
        if (m_form->queueTree->topLevelItem(row)->data(NameColumn, Qt::UserRole).toLongLong() == member.value)
            return row;
    return -1;
}

MemberId ContinueDialog::currentMember() const
{
    const QTreeWidgetItem *item = m_form->queueTree->currentItem();
    return item ? MemberId{item->data(NameColumn, Qt::UserRole).toLongLong()} : MemberId{};
}

void ContinueDialog::add(MemberId member, bool select)
{
    int row = rowOf(member);
    if (row < 0) {
        auto *item = new QTreeWidgetItem(m_form->queueTree, {QStringLiteral("…")});
        item->setData(NameColumn, Qt::UserRole, member.value);
        row = m_form->queueTree->topLevelItemCount() - 1;
        lookUp(member);
    }
    if (select && m_sent == 0)
        m_form->queueTree->setCurrentItem(m_form->queueTree->topLevelItem(row));
}

void ContinueDialog::addTyped()
{
    const QString typed = m_form->addEdit->text().trimmed();
    if (typed.isEmpty())
        return;
    m_form->addStateLabel->clear();
    afterwards(m_workplace.services().members.resolve(typed), this, [this, typed](const Result<MemberId> &member) {
        if (!member) {
            m_form->addStateLabel->setText(tr("Nobody has the number “%1”.").arg(typed));
            m_form->addEdit->selectAll();
            return;
        }
        m_form->addEdit->clear();
        add(*member, true);
    });
}

/** Name, number and what is to be done, for the list. */
void ContinueDialog::lookUp(MemberId member)
{
    afterwards(m_service.of(member), this, [this, member](const Result<ContinuedPrint> &print) {
        QTreeWidgetItem *item = m_form->queueTree->topLevelItem(rowOf(member));
        if (!item)
            return;
        if (print) {
            item->setText(NameColumn, print->name);
            item->setText(NumberColumn, print->number);
            item->setText(StateColumn, stateOf(*print));
            return;
        }
        item->setText(StateColumn, errorText(print.error()));
        item->setToolTip(StateColumn, errorText(print.error()));
        afterwards(m_workplace.services().members.row(member), this, [this, member](const Result<MemberRow> &row) {
            QTreeWidgetItem *named = m_form->queueTree->topLevelItem(rowOf(member));
            if (named && row)
                named->setText(NameColumn, row->name);
        });
    });
}

QString ContinueDialog::stateOf(const ContinuedPrint &print) const
{
    if (print.neverPrinted)
        return tr("booklet not printed yet");
    const auto lines = print.lines.participationIds.size() - print.lines.printed;
    return lines == 0 ? tr("all on paper") : tr("new lines: %1").arg(lines);
}

void ContinueDialog::load()
{
    if (m_sent > 0)
        return;
    const MemberId member = currentMember();
    const int turn = ++m_turn;
    m_print = {};
    showSheet();
    if (!member)
        return;
    afterwards(m_service.of(member, paperPutIn(), chosenImposition(m_form->freshCombo)), this,
        [this, turn](const Result<ContinuedPrint> &print) {
            if (turn == m_turn)
                showPrint(print);
        });
}

void ContinueDialog::showPrint(const Result<ContinuedPrint> &print)
{
    if (!print) {
        m_form->whatLabel->setText(errorText(print.error()));
        Q_EMIT ready();
        return;
    }
    if (!print->tellsPersonalData || m_disclosed == print->member) {
        take(*print);
        return;
    }
    disclose(
        m_workplace, this, {print->member},
        [this, turn = m_turn, print = *print] {
            if (turn != m_turn)
                return;
            m_disclosed = print.member;
            take(print);
        },
        [this] {
            m_form->whatLabel->setText(
                tr("A new booklet tells ID number, phone and address: without a reason it is not shown."));
            Q_EMIT ready();
        });
}

void ContinueDialog::take(const ContinuedPrint &print)
{
    m_print = print;
    if (QTreeWidgetItem *item = m_form->queueTree->topLevelItem(rowOf(m_print.member)))
        item->setText(StateColumn, stateOf(m_print));
    showSheet();
    Q_EMIT ready();
}

QList<ContinuedSheet> ContinueDialog::sheetsToPrint() const
{
    if (m_print.sheets.isEmpty())
        return {};
    qsizetype count = 1;
    // A new booklet goes on paper of another kind, and by itself.
    if (m_form->togetherCheck->isChecked() && !m_print.sheets.constFirst().fresh)
        count = std::count_if(
            m_print.sheets.cbegin(), m_print.sheets.cend(), [](const ContinuedSheet &sheet) { return !sheet.fresh; });
    return m_print.sheets.first(count);
}

QString ContinueDialog::wordsFor(const ContinuedSheet &sheet) const
{
    const QString booklet
        = sheet.booklet == 0 ? m_print.number : tr("%1, continuation %2").arg(m_print.number).arg(sheet.booklet);
    if (sheet.fresh)
        return tr("The booklet is full. Put in blank paper: continuation %1 of %2 is printed as a whole.")
            .arg(sheet.booklet)
            .arg(m_print.number);
    if (paperPutIn() == PaperPutIn::OnePage)
        return tr("Put in page %1 of %2, face up, its upper edge first.")
            .arg(footNumber(sheet.pages.constFirst()))
            .arg(booklet);
    const int left = sheet.pages.constFirst() / 2 * 2;
    // The last page lies beside the cover, on the outside.
    if (left == certificatePages)
        return tr("Put in %1, open with its outside up: page %2 on the left, the cover on the right.")
            .arg(booklet)
            .arg(footNumber(left));
    return tr("Put in %1, open at pages %2 and %3, face up, its upper edge first.")
        .arg(booklet)
        .arg(footNumber(left))
        .arg(footNumber(left + 1));
}

QString ContinueDialog::warningWords() const
{
    QStringList lines;
    for (const LineToStrike &strike : m_print.strikes.mid(0, strikesSaid)) {
        const QString booklet = strike.booklet == 0 ? QString() : tr("continuation %1, ").arg(strike.booklet);
        lines += tr("%1page %2, row %3: %4 %5 (%6)")
                     .arg(booklet)
                     .arg(strike.page)
                     .arg(strike.row)
                     .arg(dateText(strike.date), strike.content, strike.voided ? tr("voided") : tr("amended"));
    }
    if (m_print.strikes.size() > lines.size())
        lines += tr("and %1 more").arg(m_print.strikes.size() - lines.size());
    if (!lines.isEmpty())
        lines.prepend(tr("To be struck out by hand, and signed by the certifier:"));
    if (m_print.sheetFault)
        lines.prepend(ownCopyText(*m_print.sheetFault));
    return lines.join(u'\n');
}

void ContinueDialog::showSheet()
{
    const bool chosen = bool(m_print.member);
    const QList<ContinuedSheet> sheets = sheetsToPrint();
    const bool any = !sheets.isEmpty();
    const bool fresh = std::any_of(
        m_print.sheets.cbegin(), m_print.sheets.cend(), [](const ContinuedSheet &sheet) { return sheet.fresh; });
    const auto onPaper = std::count_if(
        m_print.sheets.cbegin(), m_print.sheets.cend(), [](const ContinuedSheet &sheet) { return !sheet.fresh; });
    m_form->printButton->setEnabled(any && m_sent == 0);
    m_form->printButton->setText(m_setup.isChosen() ? tr("P&rint") : tr("P&rint…"));
    m_form->printButton->setToolTip(m_setup.isChosen() ? tr("Printer: %1").arg(m_setup.name()) : QString());
    m_form->wholeButton->setVisible(chosen && m_print.neverPrinted);
    m_form->freshCombo->setVisible(fresh);
    m_form->freshComboLabel->setVisible(fresh);
    m_form->togetherCheck->setVisible(onPaper > 1);
    m_form->nextButton->setEnabled(m_sent == 0 && m_form->queueTree->topLevelItemCount() > 1);
    m_form->askFrame->setVisible(m_sent > 0);
    for (QWidget *each : {static_cast<QWidget *>(m_form->queueTree), static_cast<QWidget *>(m_form->paperCombo),
             static_cast<QWidget *>(m_form->freshCombo), static_cast<QWidget *>(m_form->togetherCheck)})
        each->setEnabled(m_sent == 0);
    m_form->strikeLabel->setText(warningWords());
    m_form->strikeLabel->setVisible(!m_form->strikeLabel->text().isEmpty());
    if (!any) {
        m_form->pagePicture->clear();
        m_form->linesLabel->clear();
        m_form->whatLabel->setText(m_form->queueTree->topLevelItemCount() == 0
                ? tr("Scan the code on a booklet's cover, or type its number.")
                : !chosen ? tr("Looking it up …")
                : m_print.neverPrinted
                ? tr("No booklet %1 has been noted as printed. Print it as a whole first.").arg(m_print.number)
                : tr("Nothing new for %1: all its lines are on paper.").arg(m_print.number));
        return;
    }
    QStringList words;
    QList<Page> shown;
    QList<Page> added;
    for (const ContinuedSheet &sheet : sheets) {
        words += wordsFor(sheet);
        shown += sheet.shown;
        added += sheet.fresh ? QList<Page>() : sheet.print;
    }
    m_form->whatLabel->setText(words.join(u'\n'));
    const int first = sheets.constFirst().firstLine;
    const int last = sheets.constLast().lastLine;
    QString lines = first == last ? tr("%1: entry %2 comes onto it, from row %3 on.")
                                        .arg(m_print.name)
                                        .arg(first)
                                        .arg((first - 1) % linesPerLogPage + 1)
                                  : tr("%1: entries %2 to %3 come onto it, from row %4 on.")
                                        .arg(m_print.name)
                                        .arg(first)
                                        .arg(last)
                                        .arg((first - 1) % linesPerLogPage + 1);
    if (const auto more = m_print.sheets.size() - sheets.size(); more > 0)
        lines += u' ' + tr("Papers after that: %1.").arg(more);
    m_form->linesLabel->setText(lines);
    m_form->pagePicture->setPages(shown, added, m_fonts);
}

void ContinueDialog::print()
{
    if (sheetsToPrint().isEmpty() || m_sent > 0)
        return;
    const auto choose = [this] {
        if (m_setup.isChosen())
            printOn(m_setup.make());
        else
            dangjian::choosePrinter(m_workplace, this,
                {tr("Booklet %1").arg(m_print.number), PaperKind::Certificate, Imposition::SinglePages},
                [this](std::unique_ptr<QPrinter> printer) { printOn(std::move(printer)); });
    };
    if (!sheetsToPrint().constFirst().fresh) {
        choose();
        return;
    }
    askWhyPapersLeave(m_workplace, this, PaperKind::Certificate, {}, [this, choose](const QString &reason) {
        m_letters.reason = reason;
        choose();
    });
}

void ContinueDialog::printOn(std::unique_ptr<QPrinter> printer)
{
    const QList<ContinuedSheet> sheets = sheetsToPrint();
    if (sheets.isEmpty() || m_sent > 0)
        return;
    if (!m_setup.isChosen())
        m_setup = PrinterSetup(*printer);
    QList<Page> pages;
    for (const ContinuedSheet &sheet : sheets)
        pages += sheet.print;
    printer->setDuplex(sheets.constFirst().fresh
            ? duplexFor(PaperKind::Certificate, chosenImposition(m_form->freshCombo))
            : QPrinter::DuplexNone);
    const CalibrationTable calibrations = Calibrations(m_workplace.memory()).tableFor(*printer);
    // One paper was put in: neither copies nor ranges make sense of it.
    auto *job = new PrinterJob(std::move(printer), pages, m_fonts, {}, calibrations);
    if (sheets.constFirst().fresh && m_print.tellsPersonalData)
        job->doFirst([&store = m_workplace.services().store, member = m_print.member, letters = m_letters] {
            return noteHandedOut(store, {member}, letters);
        });
    m_sent = int(sheets.size());
    connect(job, &Job::finished, this, &ContinueDialog::ask);
    connect(job, &Job::failed, this, [this](const Error &error) {
        m_sent = 0;
        showSheet();
        m_form->linesLabel->setText(errorText(error));
    });
    m_form->printButton->setEnabled(false);
    m_workplace.run(job, tr("Booklet %1").arg(m_print.number));
}

void ContinueDialog::ask()
{
    const QList<ContinuedSheet> sheets = m_print.sheets.first(m_sent);
    m_form->failedCombo->clear();
    for (const ContinuedSheet &sheet : sheets)
        m_form->failedCombo->addItem(tr("from page %1 on").arg(footNumber(sheet.pages.constFirst())));
    m_form->failedCombo->setVisible(m_sent > 1);
    QStringList pages;
    for (const int page : sheets.constFirst().pages)
        pages += QString::number(footNumber(page));
    m_form->askLabel->setText(sheets.constFirst().fresh ? tr("Did the continuation booklet come out well?")
            : m_sent > 1 ? tr("Did all %1 papers come out well, each line in its row?").arg(m_sent)
                         : tr("Did page %1 come out well, each line in its row?").arg(pages.join(tr(", "))));
    showSheet();
    m_form->wellButton->setFocus();
    Q_EMIT asked();
}

void ContinueDialog::note(int sheets)
{
    afterwards(m_service.notePrinted(m_print, sheets), this, [this](const Done &done) {
        m_sent = 0;
        if (!done)
            m_workplace.tellError(this, done.error());
        load();
        m_form->printButton->setFocus();
    });
}

void ContinueDialog::goToNext()
{
    QTreeWidget *queue = m_form->queueTree;
    const int next = (queue->indexOfTopLevelItem(queue->currentItem()) + 1) % std::max(1, queue->topLevelItemCount());
    queue->setCurrentItem(queue->topLevelItem(next));
}

void ContinueDialog::reject()
{
    if (m_sent > 0
        && !m_workplace.prompts().confirmLoss(this, windowTitle(),
            tr("It is not noted yet whether the paper came out well. Without that the same lines are printed again."),
            tr("Close without noting")))
        return;
    QDialog::reject();
}

} // namespace dangjian
