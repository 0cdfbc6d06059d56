// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflicts/conflictservice.h"
#include "sheets/sheetdata.h"
#include "sheets/sheetdescription.h"

#include <QDialog>

#include <memory>

class QButtonGroup;
class QPushButton;

namespace dangjian {

class PrintFonts;
class SheetCanvas;

/** Two versions of one sheet, of which only one can be in use. */
struct SheetConflict
{
    QString title{}; // the sheet's
    EditNote note{}; // who saved theirs, and when
    SheetDescription theirs{};
    bool theirsIsOriginal = false;
    SheetDescription mine{};
    std::shared_ptr<const SheetData> values{}; // what both are looked at with
    std::shared_ptr<const PrintFonts> fonts{};
};

/** Shows the second of two editors of a sheet both versions side by side; nothing is chosen beforehand. */
class SheetConflictDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice
    {
        Theirs,
        Mine,
        MineAsFile // theirs is in use, and mine is kept in a file that can be taken over again
    };

    explicit SheetConflictDialog(const SheetConflict &conflict, QWidget *parent = nullptr);

    /** What was chosen, once it is accepted. */
    Choice choice() const;

private:
    QWidget *buildSide(const QString &head, const QString &note, const SheetDescription &sheet,
        const SheetConflict &conflict, const QString &name);

    QButtonGroup *m_choices;
    QList<SheetCanvas *> m_canvases;
};

} // namespace dangjian
