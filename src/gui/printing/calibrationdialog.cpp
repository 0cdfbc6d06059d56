// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/calibrationdialog.h"

#include "app/appearance.h"
#include "app/errortext.h"
#include "app/workplace.h"
#include "certificates/certificatebooklet.h"
#include "printing/calibrations.h"
#include "printing/printerjob.h"
#include "printing/ui_calibrationdialog.h"
#include "runs/testpages.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace dangjian {

namespace {

struct PaperChoice
{
    const char *word;
    QSizeF size;
};

const PaperChoice papers[] = {
    {QT_TRANSLATE_NOOP("PaperChoices", "A6, page of a booklet (105 × 148 mm)"), {105, 148}},
    {QT_TRANSLATE_NOOP("PaperChoices", "A5 across, open booklet (210 × 148 mm)"), {210, 148}},
    {QT_TRANSLATE_NOOP("PaperChoices", "A4 (210 × 297 mm)"), {210, 297}},
    {QT_TRANSLATE_NOOP("PaperChoices", "A4 across (297 × 210 mm)"), {297, 210}},
    {QT_TRANSLATE_NOOP("PaperChoices", "Envelope DL (220 × 110 mm)"), {220, 110}},
    {QT_TRANSLATE_NOOP("PaperChoices", "Envelope C5 (229 × 162 mm)"), {229, 162}},
};

} // namespace

CalibrationDialog::CalibrationDialog(Workplace &workplace, QSizeF paper, QWidget *parent)
    : QDialog(parent), m_form(std::make_unique<Ui::CalibrationDialog>()), m_workplace(workplace)
{
    m_form->setupUi(this);
    const QPrinterInfo preferred = QPrinterInfo::defaultPrinter();
    for (const QString &name : QPrinterInfo::availablePrinterNames())
        m_form->printerCombo->addItem(name);
    m_form->printerCombo->setCurrentText(preferred.printerName());
    for (const PaperChoice &each : papers)
        m_form->paperCombo->addItem(QCoreApplication::translate("PaperChoices", each.word), each.size);
    for (int i = 0; i < m_form->paperCombo->count(); ++i)
        if (calibrationKey(m_form->paperCombo->itemData(i).toSizeF()) == calibrationKey(paper))
            m_form->paperCombo->setCurrentIndex(i);
    m_form->howLabel->setText(
        tr("Print the test page on this paper, measure with a ruler, and enter what you measured."));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    for (QLabel *label : {m_form->introLabel, m_form->howLabel, m_form->stateLabel, m_form->leftSpinRightLabel,
             m_form->topSpinRightLabel, m_form->spanAcrossSpinRightLabel, m_form->spanDownSpinRightLabel})
        label->setPalette(quiet);
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    m_form->measureTitleLabel->setFont(title);
    connect(m_form->printerCombo, &QComboBox::currentIndexChanged, this, &CalibrationDialog::load);
    connect(m_form->paperCombo, &QComboBox::currentIndexChanged, this, &CalibrationDialog::load);
    connect(m_form->takeButton, &QPushButton::clicked, this, &CalibrationDialog::takeMeasure);
    connect(m_form->saveButton, &QPushButton::clicked, this, &CalibrationDialog::save);
    connect(m_form->testButton, &QPushButton::clicked, this, &CalibrationDialog::printTestPage);
    connect(m_form->bookletButton, &QPushButton::clicked, this, &CalibrationDialog::printBookletPage);
    load();
}

CalibrationDialog::~CalibrationDialog() = default;

void CalibrationDialog::addPrinter(const QString &name)
{
    m_form->printerCombo->addItem(name);
    m_form->printerCombo->setCurrentText(name);
    load();
}

QString CalibrationDialog::printer() const
{
    return m_form->printerCombo->currentText();
}

QSizeF CalibrationDialog::paper() const
{
    return m_form->paperCombo->currentData().toSizeF();
}

Calibration CalibrationDialog::figures() const
{
    return {m_form->acrossSpin->value(), m_form->downSpin->value(), m_form->scaleAcrossSpin->value() / 100,
        m_form->scaleDownSpin->value() / 100};
}

void CalibrationDialog::showFigures(const Calibration &calibration)
{
    m_form->acrossSpin->setValue(calibration.across);
    m_form->downSpin->setValue(calibration.down);
    m_form->scaleAcrossSpin->setValue(calibration.scaleAcross * 100);
    m_form->scaleDownSpin->setValue(calibration.scaleDown * 100);
}

void CalibrationDialog::load()
{
    const bool known = !printer().isEmpty();
    for (QWidget *each : {static_cast<QWidget *>(m_form->saveButton), static_cast<QWidget *>(m_form->testButton),
             static_cast<QWidget *>(m_form->bookletButton), static_cast<QWidget *>(m_form->measureBox),
             static_cast<QWidget *>(m_form->acrossSpin), static_cast<QWidget *>(m_form->downSpin),
             static_cast<QWidget *>(m_form->scaleAcrossSpin), static_cast<QWidget *>(m_form->scaleDownSpin)})
        each->setEnabled(known);
    // A form of the booklet stands on A6 alone.
    m_form->bookletButton->setVisible(calibrationKey(paper()) == calibrationKey({105, 148}));
    m_form->stateLabel->setText(
        known ? QString() : tr("This computer knows no printer. Set one up in the system's settings."));
    showFigures(Calibrations(m_workplace.memory()).of(printer(), paper()));
    const CalibrationMeasure right = rightMeasure(paper());
    const std::tuple<QDoubleSpinBox *, QLabel *, double> rows[]
        = {{m_form->leftSpin, m_form->leftSpinRightLabel, right.fromLeft},
            {m_form->topSpin, m_form->topSpinRightLabel, right.fromTop},
            {m_form->spanAcrossSpin, m_form->spanAcrossSpinRightLabel, right.across},
            {m_form->spanDownSpin, m_form->spanDownSpinRightLabel, right.down}};
    for (const auto &[spin, label, value] : rows) {
        spin->setValue(value);
        label->setText(tr("should be %1 mm").arg(value, 0, 'f', 1));
    }
}

void CalibrationDialog::takeMeasure()
{
    const CalibrationMeasure measured{m_form->leftSpin->value(), m_form->topSpin->value(),
        m_form->spanAcrossSpin->value(), m_form->spanDownSpin->value()};
    const Calibration shown = figures();
    const Calibration found = calibrated(shown, measured, paper());
    showFigures(found);
    m_form->stateLabel->setText(
        tr("Save it, print the test page once more, and measure again: now it should be right."));
}

void CalibrationDialog::save()
{
    Calibrations(m_workplace.memory()).set(printer(), paper(), figures());
    m_form->stateLabel->setText(tr("Saved for %1.").arg(printer()));
}

void CalibrationDialog::print(const std::function<Page()> &page)
{
    const auto fonts = PrintFonts::load();
    if (!fonts) {
        m_form->stateLabel->setText(errorText(fonts.error()));
        return;
    }
    auto device = std::make_unique<QPrinter>(QPrinter::HighResolution);
    device->setPrinterName(printer());
    device->setDocName(tr("Test page"));
    auto *job = new PrinterJob(std::move(device), {page()}, *fonts, {}, {{calibrationKey(paper()), figures()}});
    m_workplace.run(job, tr("Test page"));
    m_form->stateLabel->setText(tr("The test page is on its way to the printer."));
}

void CalibrationDialog::printTestPage()
{
    print([this] {
        Shaper shaper(*PrintFonts::load());
        return calibrationPage(shaper, paper(), printer(), figures());
    });
}

void CalibrationDialog::printBookletPage()
{
    print([this] {
        const auto fonts = *PrintFonts::load();
        Shaper shaper(fonts);
        const auto pages = CertificateBooklet(fonts).layout({});
        constexpr int firstLogPage = certificatePages - certificateLogPages;
        return bookletTestPage(shaper, pages ? pages->at(firstLogPage) : Page{paper(), {}});
    });
}

} // namespace dangjian
