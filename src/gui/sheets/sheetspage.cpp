// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetspage.h"

#include "app/afterwards.h"
#include "app/appearance.h"
#include "app/errortext.h"
#include "app/fieldsleft.h"
#include "app/inbackground.h"
#include "app/lineicon.h"
#include "app/pageheading.h"
#include "members/disclosing.h"
#include "printing/papercatalogue.h"
#include "printing/paperdisclosure.h"
#include "sheets/fieldwording.h"
#include "sheets/sheetactions.h"
#include "sheets/sheetdocument.h"
#include "sheets/sheetkeys.h"
#include "sheets/sheetpdfjob.h"
#include "sheets/sheetpicture.h"
#include "sheets/sheetreader.h"
#include "sheets/sheetwording.h"
#include "sheets/tableactions.h"
#include "sheets/ui_sheetsform.h"

#include <QFileInfo>

namespace dangjian {

namespace {

const QString splitterKey = QStringLiteral("sheets/splitter");

} // namespace

SheetsPage::SheetsPage(Workplace &workplace, QWidget *parent)
    : ScreenPage(workplace, parent),
      m_form(std::make_unique<Ui::SheetsForm>()),
      m_library(workplace.services().store),
      m_values(workplace.services().store),
      m_actions(nullptr)
{
    m_form->setupUi(this);
    m_actions = new SheetActions(*m_form->canvas, this);
    new SheetKeys(*m_form->canvas, *m_actions, this);
    m_form->headingLabel->setFont(pageHeadingFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(quiet).secondary);
    m_form->stateLabel->setPalette(quiet);
    QPalette warned = palette();
    warned.setColor(QPalette::WindowText, shadesOf(warned).accent);
    m_form->faultLabel->setPalette(warned);
    m_form->memberPicker->setSource(workplace, {});
    m_form->memberPicker->setPlaceholderText(tr("Somebody's name; empty: an example"));
    m_form->memberPicker->setFixedWidth(fontMetrics().height() * 11);
    m_form->canvas->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_form->sheetList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->sheetList->setTextElideMode(Qt::ElideRight);
    const int line = fontMetrics().height();
    m_form->splitter->setStretchFactor(1, 1);
    m_form->splitter->setSizes({line * 11, line * 40, line * 16});
    m_form->leftSplitter->setSizes({line * 14, line * 22});
    m_form->rightSplitter->setSizes({line * 12, line * 24});
    m_form->splitter->restoreState(workplace.memory().value(splitterKey).toByteArray());
    // Somebody else may keep a copy of a sheet meanwhile; what is being typed here is a change of ours before.
    connect(&workplace, &Workplace::storeChanged, this, [this](const QSet<QString> &tables) {
        if (!isVisible() || m_saving || !tables.contains(QStringLiteral("own_sheet")))
            return;
        m_form->canvas->finishText();
        activate();
    });
    connect(m_form->splitter, &QSplitter::splitterMoved, this,
        [this] { this->workplace().memory().setValue(splitterKey, m_form->splitter->saveState()); });
    connectTools();
    addInsertButtons();
    fillGrid();
    fillAlignments();
    addFileMenu();
    addKeys();
    refresh();
}

SheetsPage::~SheetsPage()
{
    hearNoMoreOfFields(this);
    // A stack that goes tells that it is clean.
    for (SheetDocument *each : std::as_const(m_documents)) {
        each->undoStack().disconnect(this);
        each->disconnect(this);
    }
}

SheetCanvas *SheetsPage::canvas() const
{
    return m_form->canvas;
}

SheetDocument *SheetsPage::document() const
{
    return m_documents.value(m_current);
}

void SheetsPage::activate()
{
    if (!m_fonts && !m_loadingFonts) {
        using Fonts = Result<std::shared_ptr<const PrintFonts>>;
        m_loadingFonts = true;
        afterwards(inBackground<Fonts>([] { return PrintFonts::load(); }), this, [this](const Fonts &fonts) {
            m_loadingFonts = false;
            if (fonts) {
                m_fonts = *fonts;
                m_form->canvas->setFonts(m_fonts);
            } else {
                workplace().tellError(this, fonts.error());
            }
        });
    }
    afterwards(m_library.all(), this, [this](const Result<QList<LibrarySheet>> &sheets) {
        if (sheets)
            takeSheets(*sheets);
        else
            workplace().tellError(this, sheets.error());
    });
}

void SheetsPage::takeSheets(const QList<LibrarySheet> &sheets)
{
    m_sheets = sheets;
    const QString before = m_current;
    for (const LibrarySheet &sheet : sheets) {
        SheetDocument *&known = m_documents[sheet.name];
        const SheetDescription &stored = sheet.own ? *sheet.own : sheet.original;
        // What is being changed here stays in hand; the rest is as the store has it.
        if (known && known->isChanged() && known->stored() != stored)
            continue;
        m_versions[sheet.name] = sheet.rowVersion;
        if (known && known->stored() == stored)
            continue;
        if (known)
            known->undoStack().disconnect(this);
        delete known;
        known = new SheetDocument(sheet.original, stored, this);
        connect(known, &SheetDocument::changed, this, &SheetsPage::refresh);
        connect(known, &SheetDocument::selectionChanged, this, &SheetsPage::refresh);
        connect(&known->undoStack(), &QUndoStack::cleanChanged, this, &SheetsPage::refresh);
        if (sheet.name == m_current)
            m_current.clear();
    }
    fillList();
    QString wanted = std::exchange(m_wanted, {});
    if (!sheetNamed(wanted))
        wanted = sheetNamed(before) || m_sheets.isEmpty() ? before : m_sheets.first().name;
    if (!wanted.isEmpty())
        openSheet(wanted);
    refresh();
    Q_EMIT loaded();
}

const LibrarySheet *SheetsPage::sheetNamed(const QString &name) const
{
    const auto found = std::find_if(
        m_sheets.cbegin(), m_sheets.cend(), [&name](const LibrarySheet &sheet) { return sheet.name == name; });
    return found == m_sheets.cend() ? nullptr : &*found;
}

void SheetsPage::fillList()
{
    QListWidget *list = m_form->sheetList;
    const QSignalBlocker blocker(list);
    if (list->count() != m_sheets.size()) {
        list->clear();
        for (qsizetype i = 0; i < m_sheets.size(); ++i)
            list->addItem(QString());
    }
    for (int i = 0; i < m_sheets.size(); ++i) {
        const LibrarySheet &sheet = m_sheets.at(i);
        const SheetDocument *inHand = m_documents.value(sheet.name);
        const bool changed = inHand && inHand->isChanged();
        QListWidgetItem *item = list->item(i);
        const QString state = changed ? tr("not saved")
            : sheet.fault             ? tr("copy damaged")
            : sheet.own               ? tr("own copy")
                                      : QString();
        item->setText(state.isEmpty() ? sheet.title : sheet.title + u'\n' + state);
        item->setToolTip(sheet.fault ? errorText(*sheet.fault) : QString());
        item->setIcon(lineIcon(sheet.fault ? QStringLiteral("warning")
                : changed || sheet.own     ? QStringLiteral("edit")
                                           : QStringLiteral("certificate")));
        if (sheet.name == m_current) {
            list->setCurrentRow(i);
            // Its second line has made it higher.
            if (!state.isEmpty())
                list->scrollToItem(item);
        }
    }
}

void SheetsPage::openSheet(const QString &name)
{
    if (!m_documents.contains(name)) {
        m_wanted = name;
        return;
    }
    if (name == m_current)
        return;
    m_current = name;
    m_form->originalButton->setChecked(false);
    showDocument();
    loadData();
    Q_EMIT subjectChanged();
}

void SheetsPage::showDocument()
{
    SheetDocument *inHand = document();
    m_dataOf = {};
    m_form->canvas->setData({});
    m_form->canvas->setDocument(inHand);
    m_form->elementTree->setDocument(inHand);
    m_form->elementPane->setDocument(inHand);
    m_form->stylePane->setDocument(inHand);
    m_form->fieldList->setOutline(inHand->outline());
    m_form->fieldFilterEdit->clear();
    refresh();
}

void SheetsPage::showFiltered(const QMap<QString, QString> &filter)
{
    if (filter.contains(QStringLiteral("member")))
        showMember(MemberId{filter.value(QStringLiteral("member")).toLongLong()});
    openSheet(filter.value(QStringLiteral("sheet")));
}

void SheetsPage::showMember(MemberId member)
{
    if (!member) {
        takeMember(member);
        return;
    }
    // Papers carry numbers in clear, which the journal notes as elsewhere.
    disclose(
        workplace(), this, {member}, [this, member] { takeMember(member); },
        [this] { m_form->memberPicker->setMember(m_member); });
}

void SheetsPage::takeMember(MemberId member)
{
    m_member = member;
    if (m_form->memberPicker->member() != member)
        m_form->memberPicker->setMember(member);
    if (document())
        loadData();
}

void SheetsPage::showMemberBeside(bool forward)
{
    const int turn = ++m_memberTurn;
    afterwards(m_values.beside(m_member, forward), this, [this, turn](const Result<MemberId> &member) {
        if (turn != m_memberTurn)
            return;
        if (member)
            showMember(*member);
        else
            tell(errorText(member.error()));
    });
}

void SheetsPage::loadData()
{
    const int turn = ++m_dataTurn;
    const QString sheet = m_current;
    afterwards(
        m_values.of(sheet, m_member), this, [this, turn, sheet, member = m_member](const Result<SheetData> &values) {
            if (turn != m_dataTurn)
                return;
            m_dataOf = values ? member : MemberId();
            if (values) {
                takeData(sheet, std::make_shared<const SheetData>(*values));
                return;
            }
            // The paper is shown all the same, with invented values, and why is told.
            tell(errorText(values.error()));
            const SheetOutline *outline = sheetOutline(sheet);
            takeData(
                sheet, std::make_shared<const SheetData>(outline && outline->sample ? outline->sample() : SheetData()));
        });
}

void SheetsPage::takeData(const QString &sheet, std::shared_ptr<const SheetData> values)
{
    if (sheet == m_current)
        m_form->canvas->setData(std::move(values));
}

QWidget *SheetsPage::filterWidget()
{
    return m_form->fieldFilterEdit;
}

void SheetsPage::editRecord()
{
    m_form->canvas->editText();
}

QString SheetsPage::subject() const
{
    const LibrarySheet *sheet = sheetNamed(m_current);
    return sheet ? sheet->title : QString();
}

void SheetsPage::refresh()
{
    const SheetDocument *inHand = document();
    const LibrarySheet *sheet = sheetNamed(m_current);
    const bool original = m_form->originalButton->isChecked();
    const bool changeable = inHand && !original;
    const qsizetype selected = changeable ? inHand->selection().ids.size() : 0;
    for (QToolButton *button : {m_form->textButton, m_form->lineButton, m_form->boxButton, m_form->ringButton,
             m_form->imageButton, m_form->codeButton, m_form->boxesButton, m_form->tableButton})
        button->setEnabled(changeable);
    for (QToolButton *button : {m_form->duplicateButton, m_form->removeButton, m_form->alignButton})
        button->setEnabled(selected > 0);
    for (QToolButton *button : {m_form->frontButton, m_form->backButton})
        button->setEnabled(selected == 1);
    QUndoStack *steps = changeable ? &document()->undoStack() : nullptr;
    m_form->undoButton->setEnabled(steps && steps->canUndo());
    m_form->redoButton->setEnabled(steps && steps->canRedo());
    m_form->undoButton->setToolTip(
        steps && steps->canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(steps->undoText()) : tr("Undo (Ctrl+Z)"));
    m_form->redoButton->setToolTip(
        steps && steps->canRedo() ? tr("Redo: %1 (Ctrl+Y)").arg(steps->redoText()) : tr("Redo (Ctrl+Y)"));
    m_form->saveButton->setEnabled(changeable && inHand->isChanged() && !m_saving);
    m_form->resetButton->setEnabled(changeable && (!inHand->isOriginal() || (sheet && sheet->fault)) && !m_saving);
    m_form->originalButton->setEnabled(inHand && (original || !inHand->isOriginal()));
    m_form->pdfButton->setEnabled(inHand != nullptr);
    m_form->fileButton->setEnabled(changeable);
    m_form->elementTree->setEnabled(changeable);
    m_form->elementPane->setEnabled(changeable);
    m_form->stylePane->setEnabled(changeable);
    m_actions->tables().refresh();
    m_form->fieldList->setEnabled(changeable);
    if (inHand) {
        m_form->stateLabel->setText(original ? tr("The original, as the program brings it along")
                : inHand->isChanged()        ? tr("Changed, not saved yet")
                : inHand->isOriginal()       ? tr("As the program brings it along")
                                             : tr("The office's own copy"));
        const bool broken = sheet && sheet->fault;
        m_form->faultLabel->setVisible(broken);
        if (broken)
            m_form->faultLabel->setText(
                tr("The office's own copy is damaged; the original is shown and printed in its place. %1")
                    .arg(errorText(*sheet->fault)));
    }
    fillList();
    showView();
}

void SheetsPage::showView()
{
    const SheetCanvas *canvas = m_form->canvas;
    const int pages = std::max(1, int(canvas->laid().pages.size()));
    m_form->pageLabel->setText(tr("Page %1 of %2").arg(canvas->currentPage() + 1).arg(pages));
    m_form->zoomLabel->setText(tr("%1 %").arg(qRound(canvas->zoom() * 100)));
}

void SheetsPage::showFindings()
{
    const SheetCanvas *canvas = m_form->canvas;
    if (!document() || canvas->isDragging())
        return;
    const SheetDescription &sheet = canvas->showsOriginal() ? document()->original() : document()->sheet();
    const QList<SheetFinding> findings = findingsOf(sheet, document()->outline(), canvas->laid());
    m_form->findingList->setFindings(findings);
    showView();
}

void SheetsPage::goToFinding(const QString &id, int page)
{
    if (!document())
        return;
    if (!id.isEmpty()) {
        document()->select(QStringList{id});
        m_form->canvas->reveal(id);
    } else if (page >= 0) {
        m_form->canvas->goToPage(page);
    }
    m_form->canvas->setFocus(Qt::OtherFocusReason);
}

void SheetsPage::tell(const QString &words)
{
    m_form->findingList->tell(words);
}

void SheetsPage::insertField(const QString &field)
{
    const QString name = field.section(u'.', -1);
    const QList<SheetField> fields
        = document() ? FieldWording(document()->outline(), document()->section()).fields() : QList<SheetField>();
    const bool here
        = std::any_of(fields.cbegin(), fields.cend(), [&name](const SheetField &each) { return each.name == name; });
    if (m_form->canvas->textEdit() || !here || !m_form->elementPane->insertField(name))
        m_actions->insertField(field);
}

void SheetsPage::choosePicture(bool replace)
{
    const QString file = workplace().prompts().openFile(
        this, tr("Choose a picture"), tr("Pictures (*.jpg *.jpeg *.png *.bmp *.gif *.webp)"));
    if (!file.isEmpty())
        takePicture(file, replace);
}

void SheetsPage::takePicture(const QString &file, bool replace)
{
    afterwards(inBackground<SheetPicture>([file] { return sheetPicture(file); }), this,
        [this, file, replace](const SheetPicture &picture) {
            const SheetElement *element = document() ? document()->single() : nullptr;
            if (picture.jpeg.isEmpty()) {
                workplace().tellError(this, Error{ErrorCode::FileUnreadable, file, {}, {}});
            } else if (!replace) {
                m_actions->insertPicture(picture.jpeg, picture.pixels);
            } else if (element && element->kind == ElementKind::Image) {
                SheetDescription sheet = document()->sheet();
                findElement(sheet, element->id)->picture = picture.jpeg;
                document()->change(tr("Choose a picture"), sheet);
            }
        });
}

bool SheetsPage::anyChanged() const
{
    return std::any_of(
        m_documents.cbegin(), m_documents.cend(), [](const SheetDocument *each) { return each->isChanged(); });
}

QString SheetsPage::unsaved() const
{
    QStringList titles;
    for (const LibrarySheet &sheet : m_sheets)
        if (m_documents.value(sheet.name)->isChanged())
            titles << sheet.title;
    return titles.join(tr(", "));
}

bool SheetsPage::mayLeave()
{
    m_form->canvas->finishText();
    if (!anyChanged())
        return true;
    if (!workplace().prompts().confirmLoss(this, tr("Not saved yet"),
            tr("The changes to %1 are not saved. Stay to save them with Ctrl+S, or go and lose them.").arg(unsaved()),
            tr("Discard the changes")))
        return false;
    for (SheetDocument *each : std::as_const(m_documents))
        if (each->isChanged())
            each->discard();
    return true;
}

void SheetsPage::save()
{
    m_form->canvas->finishText();
    SheetDocument *inHand = document();
    if (!inHand || !inHand->isChanged() || m_saving || m_form->canvas->showsOriginal())
        return;
    const SheetDescription sheet = inHand->sheet();
    // What could not be read again is not stored: the office would print the original without knowing why.
    const auto read = readSheet(writeSheet(sheet), subject(), inHand->outline());
    if (!read) {
        workplace().prompts().tell(this, tr("Not saved"),
            tr("Nothing was saved; mend what is told below the sheet first. %1").arg(errorText(read.error())));
        return;
    }
    m_saving = true;
    // Before the button is dimmed, which would send the keyboard on to some other one.
    m_form->canvas->setFocus(Qt::OtherFocusReason);
    refresh();
    const auto taken = [this, sheet, stored = *read, inHand = QPointer(inHand)](const auto &answer) {
        m_saving = false;
        if (!answer && answer.error().code == ErrorCode::EditedMeanwhile)
            meetConflict(sheet.name);
        else if (!answer)
            workplace().tellError(this, answer.error());
        else {
            if constexpr (std::is_same_v<std::decay_t<decltype(answer)>, Result<qint64>>)
                m_versions[sheet.name] = *answer;
            else
                m_versions[sheet.name] = 0;
            if (inHand && inHand->sheet() == sheet)
                inHand->markSaved(stored);
        }
        refresh();
        activate();
        Q_EMIT saved();
    };
    // What is the original again is no copy any more: it follows the program when that brings a newer one.
    if (inHand->isOriginal())
        afterwards(m_library.reset(sheet.name, m_versions.value(sheet.name)), this, taken);
    else
        afterwards(m_library.save(sheet, m_versions.value(sheet.name)), this, taken);
}

void SheetsPage::reset()
{
    SheetDocument *inHand = document();
    const LibrarySheet *sheet = sheetNamed(m_current);
    if (!inHand || !sheet || m_saving)
        return;
    const bool broken = sheet->fault.has_value();
    if (!workplace().prompts().confirmLoss(this, tr("Back to the original"),
            broken ? tr("The damaged copy of %1 is removed, and the original is used from now on.").arg(sheet->title)
                   : tr("All of the office's own changes to %1 give way to the original. This can be undone with "
                        "Ctrl+Z until the page is left, and holds when it is saved.")
                         .arg(sheet->title),
            broken ? tr("Remove the copy") : tr("Take the original")))
        return;
    if (!broken) {
        inHand->change(tr("Back to the original"), inHand->original(), SheetSelection{});
        return;
    }
    m_saving = true;
    refresh();
    afterwards(m_library.reset(m_current, sheet->rowVersion), this, [this](const Done &done) {
        m_saving = false;
        // A copy that somebody else has mended meanwhile stays, and is shown.
        if (!done)
            workplace().tellError(this, done.error());
        activate();
        Q_EMIT saved();
    });
}

void SheetsPage::printRecords()
{
    SheetDocument *inHand = document();
    if (!inHand || !m_fonts || m_form->canvas->laid().pages.isEmpty())
        return;
    const QString title = subject();
    const QString file = workplace().prompts().saveFile(
        this, tr("Save as PDF"), tr("PDF files (*.pdf)"), title + QStringLiteral(".pdf"));
    if (file.isEmpty())
        return;
    const QList<Page> pages = m_form->canvas->laid().pages;
    const auto write = [this, pages, file, title](const std::function<Done()> &first) {
        auto *job = new SheetPdfJob(m_fonts, pages, file, title);
        job->doFirst(first);
        workplace().run(job, tr("PDF of %1").arg(title));
    };
    // The invented people of the sheet tell nothing of anybody.
    if (!m_dataOf || !tellsPersonalData(inHand->sheet(), paperOfSheet(m_current), {})) {
        write({});
        return;
    }
    askWhy(workplace(), this, DisclosureWay::HandedOut,
        [write, file, member = m_dataOf, &store = services().store](const QString &reason) {
            write([&store, member, reason, name = QFileInfo(file).fileName()] {
                LetterOptions letters;
                letters.reason = reason;
                return noteHandedOut(store, {member}, letters, name);
            });
        });
}

} // namespace dangjian
