// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenpage.h"
#include "conflicts/conflictservice.h"
#include "paper/printfonts.h"
#include "sheets/sheetdata.h"
#include "sheets/sheetlibrary.h"
#include "sheets/sheetvalues.h"

#include <memory>

namespace Ui {
class SheetsForm;
}

class QMenu;

namespace dangjian {

class SheetActions;
class SheetCanvas;
class SheetDocument;

/**
 * 证表样式: the papers as the office wants them. Left the papers and their fields, in the middle the real sheet with a
 * real person's data, right what stands on it. Each paper keeps its changes and their undoing while the page stands.
 */
class SheetsPage : public ScreenPage
{
    Q_OBJECT

public:
    explicit SheetsPage(Workplace &workplace, QWidget *parent = nullptr);
    ~SheetsPage() override;

    void activate() override;
    /** "sheet" names the paper to show, "member" the person to show it with. */
    void showFiltered(const QMap<QString, QString> &filter) override;
    QWidget *filterWidget() override;
    void editRecord() override;
    void printRecords() override;
    bool hasOwnUndo() const override { return true; }
    bool mayLeave() override;
    QString unsaved() const override;
    QString subject() const override;

    void openSheet(const QString &name);
    /** Empty = an invented one. */
    void showMember(MemberId member);
    /** The next person of the branch, or the one before. */
    void takeMember(MemberId member);
    void showMemberBeside(bool forward);
    SheetCanvas *canvas() const;
    SheetDocument *document() const;
    void save();
    /** Asked first: the office's copy gives way to the program's own sheet. */
    void reset();

Q_SIGNALS:
    /** The papers of the store are listed. */
    void loaded();
    void saved();

private:
    void connectTools();
    void addInsertButtons();
    void showMenu(QPoint at);
    void fillGrid();
    void fillAlignments();
    void addAlignments(QMenu &menu);
    void addFileMenu();
    void addKeys();
    void writeFile();
    void readFile();
    void takeSheets(const QList<LibrarySheet> &sheets);
    void fillList();
    void showDocument();
    void loadData();
    void takeData(const QString &sheet, std::shared_ptr<const SheetData> values);
    void refresh();
    void showView();
    void showFindings();
    void goToFinding(const QString &id, int page);
    void choosePicture(bool replace);
    void takePicture(const QString &file, bool replace);
    void insertField(const QString &field);
    void tell(const QString &words);
    const LibrarySheet *sheetNamed(const QString &name) const;
    bool anyChanged() const;
    /** Somebody else saved the sheet meanwhile: one of the two is chosen. */
    void meetConflict(const QString &name);
    void askWhichHolds(const LibrarySheet &theirs, const EditNote &note);
    /** What is in hand gives way to what the store has. */
    void takeStored(const QString &name);
    void keepInFile(const QString &name);

    std::unique_ptr<Ui::SheetsForm> m_form;
    SheetLibrary m_library;
    SheetValues m_values;
    SheetActions *m_actions;
    QList<LibrarySheet> m_sheets;
    QHash<QString, SheetDocument *> m_documents;
    QHash<QString, qint64> m_versions; // of the copies in the store, as the documents in hand began with them
    QString m_current;
    QString m_wanted; // to be opened when the papers are there
    MemberId m_member;
    MemberId m_dataOf; // whose paper is seen; none: that of somebody invented
    int m_dataTurn = 0;
    int m_memberTurn = 0;
    std::shared_ptr<const PrintFonts> m_fonts;
    bool m_loadingFonts = false;
    bool m_saving = false;
};

} // namespace dangjian
