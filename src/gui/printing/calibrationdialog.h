// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rendering/calibration.h"

#include <QDialog>

#include <memory>

namespace Ui {
class CalibrationDialog;
}

namespace dangjian {

struct Page;
class Workplace;

/** How far a printer is out on a paper: test pages, what was measured on them, and the shift that puts it right. */
class CalibrationDialog : public QDialog
{
    Q_OBJECT

public:
    /** `paper` is chosen first, if it is one of those in use. */
    CalibrationDialog(Workplace &workplace, QSizeF paper, QWidget *parent = nullptr);
    ~CalibrationDialog() override;

    /** Test pages onto the printer; the present figures of the dialog hold for them. */
    void printTestPage();
    void printBookletPage();
    /** For a printer that the system does not name (in tests, one that writes a file). */
    void addPrinter(const QString &name);

private:
    QString printer() const;
    QSizeF paper() const;
    Calibration figures() const;
    void showFigures(const Calibration &calibration);
    void load();
    void takeMeasure();
    void save();
    void print(const std::function<Page()> &page);

    std::unique_ptr<Ui::CalibrationDialog> m_form;
    Workplace &m_workplace;
};

} // namespace dangjian
