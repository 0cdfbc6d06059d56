// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetspage.h"

#include "app/afterwards.h"
#include "app/inbackground.h"
#include "sheets/sheetconflictdialog.h"
#include "sheets/sheetdocument.h"
#include "sheets/ui_sheetsform.h"

// What the page does where somebody else saved the same sheet meanwhile.

namespace dangjian {

void SheetsPage::meetConflict(const QString &name)
{
    afterwards(m_library.sheet(name), this, [this, name](const Result<LibrarySheet> &theirs) {
        if (!theirs) {
            workplace().tellError(this, theirs.error());
            return;
        }
        afterwards(ConflictService(services().store).lastEdits(QStringLiteral("own_sheet"), name), this,
            [this, theirs = *theirs](const Result<QHash<QString, EditNote>> &edits) {
                // Who it was is told where it can be read.
                askWhichHolds(theirs, edits ? edits->value(QString()) : EditNote());
            });
    });
}

void SheetsPage::askWhichHolds(const LibrarySheet &theirs, const EditNote &note)
{
    const SheetDocument *inHand = m_documents.value(theirs.name);
    if (!inHand)
        return;
    SheetConflict conflict{theirs.title, note, theirs.inUse(), !theirs.own, inHand->sheet()};
    // The values are those of the sheet that is seen; for another one its own examples do.
    if (theirs.name == m_current)
        conflict.values = m_form->canvas->data();
    conflict.fonts = m_fonts;
    auto *dialog = new SheetConflictDialog(conflict, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = theirs.name, version = theirs.rowVersion] {
        switch (dialog->choice()) {
        case SheetConflictDialog::Choice::Theirs:
            takeStored(name);
            break;
        case SheetConflictDialog::Choice::Mine:
            m_versions[name] = version;
            openSheet(name);
            save();
            break;
        case SheetConflictDialog::Choice::MineAsFile:
            keepInFile(name);
            break;
        }
    });
    dialog->open();
}

void SheetsPage::takeStored(const QString &name)
{
    SheetDocument *inHand = m_documents.value(name);
    if (!inHand)
        return;
    inHand->discard();
    activate();
}

void SheetsPage::keepInFile(const QString &name)
{
    const SheetDocument *inHand = m_documents.value(name);
    const LibrarySheet *sheet = sheetNamed(name);
    if (!inHand || !sheet)
        return;
    const QString file = workplace().prompts().saveFile(
        this, tr("Save as a file"), tr("Sheet files (*.xml)"), sheet->title + QStringLiteral(".xml"));
    // Without a file it stays in hand, and is asked about again when it is saved.
    if (file.isEmpty())
        return;
    afterwards(inBackground<Done>([file, mine = inHand->sheet()] { return SheetLibrary::writeTo(file, mine); }), this,
        [this, name](const Done &done) {
            if (done)
                takeStored(name);
            else
                workplace().tellError(this, done.error());
        });
}

} // namespace dangjian
