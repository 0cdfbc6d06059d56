// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/memberexportdialog.h"

#include "app/appearance.h"
#include "app/listexport.h"
#include "app/words.h"
#include "app/workplace.h"
#include "codelists/codelist.h"
#include "exports/memberrostercolumns.h"
#include "members/disclosing.h"
#include "members/idnumber.h"
#include "members/memberlistmodel.h"
#include "members/ui_memberexportdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace dangjian {

namespace {

/** The folder chosen last, else the documents, else home: the first that is there. */
QString existingFolder(const QString &last)
{
    for (const QString &folder : {last, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

using Value = MemberExportJob::Value;

Value day(QDate date)
{
    return date.isValid() ? Value(date) : Value();
}

QString said(const char *text)
{
    return QCoreApplication::translate("MemberExport", text);
}

} // namespace

QList<MemberExportJob::Column> memberExportColumns()
{
    return {
        {said(QT_TRANSLATE_NOOP("MemberExport", "Name")), 10,
            [](const MemberRow &row, bool) { return Value(row.name); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Sex")), 6,
            [](const MemberRow &row, bool) { return Value(wordFor(row.sex)); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "ID number")), 21,
            [](const MemberRow &row, bool clear) {
                return Value(clear ? row.idNumber : maskedIdNumber(row.idNumber));
            }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Date of birth")), 12,
            [](const MemberRow &row, bool) { return day(row.birth); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Ethnicity")), 8,
            [](const MemberRow &row, bool) { return Value(ethnicityCodes().shortNameOf(row.ethnicity)); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Education")), 12,
            [](const MemberRow &row, bool) { return Value(educationCodes().shortNameOf(row.education)); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Joined the Party")), 12,
            [](const MemberRow &row, bool) { return day(row.joined); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Standing")), 12,
            [](const MemberRow &row, bool) { return Value(wordFor(row.standing)); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Category")), 16,
            [](const MemberRow &row, bool) { return Value(wordFor(row.category)); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "State")), 10,
            [](const MemberRow &row, bool) { return Value(wordFor(row.state)); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Branch")), 24,
            [](const MemberRow &row, bool) { return Value(row.branchName); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Unit")), 24,
            [](const MemberRow &row, bool) { return Value(row.unitName); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Mobile phone")), 14,
            [](const MemberRow &row, bool clear) { return Value(clear ? row.mobile : maskedPhone(row.mobile)); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Address")), 36,
            [](const MemberRow &row, bool clear) { return Value(clear ? row.address : maskedAddress(row.address)); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Certificate")), 14,
            [](const MemberRow &row, bool) { return Value(row.certificate); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Records of the year")), 12,
            [](const MemberRow &row, bool) { return Value(qint64(row.yearRecords)); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Hours of the year")), 12,
            [](const MemberRow &row, bool) { return Value(hoursFigure(row.yearMinutes)); }},
        {said(QT_TRANSLATE_NOOP("MemberExport", "Deeds of the year")), 12,
            [](const MemberRow &row, bool) { return Value(qint64(row.yearDeeds)); }},
    };
}

MemberExportDialog::MemberExportDialog(Workplace &workplace, const MemberChoice &choice, const MemberQuery &order,
    const QList<int> &columns, QWidget *parent)
    : QDialog(parent),
      m_form(std::make_unique<Ui::MemberExportDialog>()),
      m_workplace(workplace),
      m_choice(choice),
      m_order(order),
      m_shownColumns(columns)
{
    m_form->setupUi(this);
    m_form->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Export"));
    m_form->whoLabel->setText(choice.ids.isEmpty() ? tr("All that the list shows: %L1 members").arg(choice.count)
                                                   : MemberActions::whom(choice));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shadesOf(palette()).secondary);
    m_form->clearLabel->setPalette(quiet);
    QPalette alert = palette();
    alert.setColor(QPalette::WindowText, shadesOf(palette()).warning);
    m_form->errorLabel->setPalette(alert);
    m_form->columnsCombo->addItem(tr("As on the screen: %1 columns").arg(columns.size()), Shown);
    m_form->columnsCombo->addItem(tr("The usual ones: %1 columns").arg(memberExportColumns().size()), Usual);
    m_form->columnsCombo->addItem(
        tr("Roster: all %1 that can be imported again").arg(memberRosterColumns().size()), Roster);
    connect(m_form->columnsCombo, &QComboBox::currentIndexChanged, this, &MemberExportDialog::explain);
    connect(m_form->clearCheck, &QCheckBox::toggled, this, &MemberExportDialog::explain);
    explain();
    const QString folder = existingFolder(m_workplace.memory().value(QStringLiteral("export/folder")).toString());
    const QString name = tr("Members %1").arg(workplace.services().store.clock().today().toString(Qt::ISODate));
    m_form->fileEdit->setText(QDir::toNativeSeparators(QDir(folder).filePath(name + QStringLiteral(".xlsx"))));
    connect(m_form->browseButton, &QPushButton::clicked, this, &MemberExportDialog::chooseFile);
    connect(m_form->buttonBox, &QDialogButtonBox::accepted, this, &MemberExportDialog::start);
}

MemberExportDialog::~MemberExportDialog() = default;

QString MemberExportDialog::file() const
{
    const QString file = QDir::fromNativeSeparators(m_form->fileEdit->text().trimmed());
    return file.isEmpty() || !QFileInfo(file).suffix().isEmpty() ? file : file + QStringLiteral(".xlsx");
}

void MemberExportDialog::explain()
{
    const bool clear = m_form->clearCheck->isChecked();
    const bool roster = m_form->columnsCombo->currentData() == Roster;
    m_form->clearLabel->setText(clear
            ? tr("The file will hold ID numbers, phones and addresses in full. The journal records that you took them.")
            : roster
            ? tr("ID numbers, phones and addresses are masked in the file: it cannot be imported again like this.")
            : tr("ID numbers, phones and addresses are masked in the file."));
}

MemberExportJob *MemberExportDialog::makeJob() const
{
    MemberExportOptions options;
    options.file = file();
    options.sheet = tr("Members");
    options.clear = m_form->clearCheck->isChecked();
    options.reason = m_reason;
    options.roster = m_form->columnsCombo->currentData() == Roster;
    options.expected = m_choice.count;
    QList<MemberExportJob::Column> columns;
    if (m_form->columnsCombo->currentData() == Usual)
        columns = memberExportColumns();
    else
        for (const int column : m_shownColumns)
            columns.append(MemberListModel::exportColumn(column));
    return new MemberExportJob(m_workplace.services().members, m_choice.query.value_or(m_order),
        m_choice.query ? QList<MemberId>() : m_choice.ids, columns, options);
}

void MemberExportDialog::chooseFile()
{
    const QString chosen = m_workplace.prompts().saveFile(
        this, windowTitle(), tr("Excel workbooks (*.xlsx);;Text with commas (*.csv)"), file());
    if (!chosen.isEmpty())
        m_form->fileEdit->setText(QDir::toNativeSeparators(chosen));
}

void MemberExportDialog::start()
{
    if (file().isEmpty()) {
        m_form->errorLabel->setText(tr("Say into which file."));
        return;
    }
    const QFileInfo target(file());
    if (!target.dir().exists()) {
        m_form->errorLabel->setText(tr("There is no folder %1.").arg(QDir::toNativeSeparators(target.path())));
        return;
    }
    if (target.exists()
        && !m_workplace.prompts().confirm(
            this, windowTitle(), tr("%1 exists already.").arg(QDir::toNativeSeparators(file())), tr("Replace it")))
        return;
    m_workplace.memory().setValue(QStringLiteral("export/folder"), target.path());
    if (!m_form->clearCheck->isChecked()) {
        run();
        return;
    }
    askWhy(m_workplace, this, DisclosureWay::HandedOut, [this](const QString &reason) {
        m_reason = reason;
        run();
    });
}

void MemberExportDialog::run()
{
    MemberExportJob *job = makeJob();
    Workplace *workplace = &m_workplace;
    connect(job, &Job::finished, workplace, [job, workplace, title = windowTitle(), name = file()] {
        workplace->tell(title, tr("Members: %L1\n%2").arg(job->exportedCount()).arg(QDir::toNativeSeparators(name)));
    });
    m_workplace.run(job, windowTitle());
    accept();
}

} // namespace dangjian
