// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/filestep.h"

#include "app/appearance.h"
#include "app/errortext.h"
#include "app/workplace.h"
#include "rosters/dropframe.h"
#include "rosters/rosterneeds.h"
#include "rosters/rostersession.h"
#include "rosters/rosterwords.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace dangjian {

namespace {

const QString recentKey = QStringLiteral("import/recent");
constexpr qsizetype recentFiles = 8;

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, shadesOf(palette).secondary);
    label->setPalette(palette);
    return label;
}

/** As file managers copy a path: in quotes. */
QString unquoted(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool quoted = text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"');
    return QDir::fromNativeSeparators(quoted ? text.sliced(1, text.size() - 2) : text);
}

} // namespace

FileStep::FileStep(RosterSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(buildFile());
    m_sayLabel = new QLabel(this);
    m_sayLabel->setObjectName(QStringLiteral("fileSayLabel"));
    m_sayLabel->setWordWrap(true);
    m_sayLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_sayLabel);
    layout->addWidget(buildSheets(), 1);
    m_dropFrame = new DropFrame(tr("Drop the file here"), this);
    layout->addWidget(m_dropFrame, 1);
    m_recentLabel = new QLabel(tr("&Recently imported"), this);
    layout->addWidget(m_recentLabel);
    m_recentList = new QListWidget(this);
    m_recentList->setObjectName(QStringLiteral("recentList"));
    m_recentList->setAccessibleName(tr("Recently imported files"));
    m_recentLabel->setBuddy(m_recentList);
    layout->addWidget(m_recentList, 1);
    connect(m_recentList, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { take(item->data(Qt::UserRole).toString()); });
    connect(&m_session, &RosterSession::workChanged, this, &FileStep::showWork);
    connect(&m_session, &RosterSession::inspected, this, &FileStep::showSheets);
    connect(&m_session, &RosterSession::failed, this, [this](const Error &error) {
        if (m_session.inspection().sheets.isEmpty())
            say(error.code == ErrorCode::Canceled ? tr("Stopped. Nothing was read.") : errorText(error), true);
        Q_EMIT readyChanged();
    });
    m_sheetsBox->hide();
    showRecent();
    say(tr("First the file is only looked through: nothing is entered before you say so."), false);
}

QWidget *FileStep::buildFile()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    auto *fileEditLabel = new QLabel(tr("&File"), box);
    m_fileEdit = new QLineEdit(box);
    m_fileEdit->setObjectName(QStringLiteral("fileEdit"));
    m_fileEdit->setPlaceholderText(tr("Drop a file here, choose one, or type its path"));
    fileEditLabel->setBuddy(m_fileEdit);
    m_browseButton = new QPushButton(tr("Ch&oose…"), box);
    m_browseButton->setObjectName(QStringLiteral("browseButton"));
    m_browseButton->setAutoDefault(false);
    line->addWidget(fileEditLabel);
    line->addWidget(m_fileEdit, 1);
    line->addWidget(m_browseButton);
    layout->addLayout(line);
    QStringList fields;
    for (const RosterField &field : rosterFields(m_session.subject()))
        if (field.key != QStringLiteral("serial") && field.key != QStringLiteral("reason"))
            fields.append(fieldTitle(m_session.subject(), field.key));
    layout->addWidget(quietLabel(tr("Excel and WPS (.xlsx, .xls), OpenDocument (.ods) or text (.csv), as your office "
                                    "has it: titles above the headings, merged cells and totals do no harm."),
        box));
    layout->addWidget(quietLabel(
        tr("Columns that are taken in: %1. At least: %2.").arg(fields.join(tr(", ")), needsText(m_session.subject())),
        box));
    connect(m_browseButton, &QPushButton::clicked, this, &FileStep::chooseFile);
    connect(m_fileEdit, &QLineEdit::returnPressed, this, &FileStep::takeTyped);
    connect(m_fileEdit, &QLineEdit::editingFinished, this, &FileStep::takeTyped);
    // What is typed is another file until it has been looked through: Next must not go on with the one before.
    connect(m_fileEdit, &QLineEdit::textEdited, this, &FileStep::readyChanged);
    return box;
}

QWidget *FileStep::buildSheets()
{
    m_sheetsBox = new QWidget(this);
    auto *layout = new QVBoxLayout(m_sheetsBox);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sheetsLabel = new QLabel(tr("&Sheets to be read"), m_sheetsBox);
    m_sheetList = new QListWidget(m_sheetsBox);
    m_sheetList->setObjectName(QStringLiteral("sheetList"));
    m_sheetList->setAccessibleName(tr("Sheets of the file; the space bar ticks"));
    m_sheetsLabel->setBuddy(m_sheetList);
    layout->addWidget(m_sheetsLabel);
    layout->addWidget(m_sheetList, 1);
    connect(m_sheetList, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            takeSheets();
    });
    return m_sheetsBox;
}

void FileStep::say(const QString &text, bool alert)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, alert ? shadesOf(palette).accent : shadesOf(palette).secondary);
    m_sayLabel->setPalette(palette);
    m_sayLabel->setText(text);
}

void FileStep::chooseFile()
{
    const QString file = m_session.workplace().prompts().openFile(
        this, importTitle(m_session.subject()), tr("Rosters (*.xlsx *.xlsm *.xls *.ods *.csv *.txt);;All files (*)"));
    if (!file.isEmpty())
        take(file);
}

void FileStep::takeTyped()
{
    const QString file = unquoted(m_fileEdit->text());
    if (!file.isEmpty() && file != m_session.options().file)
        take(file);
}

void FileStep::take(const QString &file)
{
    m_fileEdit->setText(QDir::toNativeSeparators(file));
    m_session.inspect(file);
}

void FileStep::showWork()
{
    const bool free = m_session.work() == RosterSession::Work::None;
    m_fileEdit->setEnabled(free);
    m_browseButton->setEnabled(free);
    m_recentList->setEnabled(free);
    m_sheetList->setEnabled(free);
    if (m_session.work() == RosterSession::Work::Inspecting)
        say(tr("Looking into the file …"), false);
    Q_EMIT readyChanged();
}

void FileStep::showSheets()
{
    m_filling = true;
    m_sheetList->clear();
    const RosterInspection &inspection = m_session.inspection();
    for (const InspectedSheet &sheet : inspection.sheets) {
        QStringList notes;
        if (sheet.hidden)
            notes.append(tr("hidden"));
        if (sheet.firstRows.isEmpty())
            notes.append(tr("empty"));
        else if (!sheet.isRoster)
            notes.append(tr("no headings known"));
        else
            notes.append(tr("columns known: %1").arg(sheet.headings.found()));
        auto *item = new QListWidgetItem(tr("%1 – %2").arg(sheet.name, notes.join(tr(", "))), m_sheetList);
        item->setData(Qt::UserRole, sheet.sheet);
        item->setFlags(sheet.firstRows.isEmpty() ? Qt::ItemIsSelectable
                                                 : Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        const QList<RosterSheetChoice> &chosen = m_session.options().sheets;
        const bool read = std::any_of(chosen.cbegin(), chosen.cend(),
            [&sheet](const RosterSheetChoice &choice) { return choice.sheet == sheet.sheet; });
        item->setCheckState(read ? Qt::Checked : Qt::Unchecked);
    }
    if (m_sheetList->count() > 0)
        m_sheetList->setCurrentRow(std::max(0, inspection.best));
    m_filling = false;
    m_sheetsBox->setVisible(inspection.sheets.size() > 1);
    showFrame();
    if (inspection.best < 0)
        say(tr("No row of headings was recognized. On the next page you say which row it is and which column is what."),
            true);
    else
        say(tr("This can be read. Nothing is entered yet."), false);
    keepRecent(m_session.options().file);
    Q_EMIT readyChanged();
}

void FileStep::takeSheets()
{
    const QList<RosterSheetChoice> before = m_session.options().sheets;
    QList<RosterSheetChoice> now;
    for (int row = 0; row < m_sheetList->count(); ++row) {
        if (m_sheetList->item(row)->checkState() != Qt::Checked)
            continue;
        const int sheet = m_sheetList->item(row)->data(Qt::UserRole).toInt();
        RosterSheetChoice choice{sheet};
        for (const RosterSheetChoice &each : before)
            if (each.sheet == sheet)
                choice = each;
        now.append(choice);
    }
    m_session.options().sheets = now;
    m_session.dropPlan();
    Q_EMIT readyChanged();
}

bool FileStep::isReady() const
{
    if (m_session.work() != RosterSession::Work::None || m_session.inspection().sheets.isEmpty())
        return false;
    const bool one = m_session.inspection().sheets.size() == 1;
    return unquoted(m_fileEdit->text()) == m_session.options().file && (one || !m_session.options().sheets.isEmpty());
}

void FileStep::takeKeyboard()
{
    if (m_sheetsBox->isVisible())
        m_sheetList->setFocus();
    else
        m_fileEdit->setFocus();
}

void FileStep::showRecent()
{
    const QStringList files = m_session.workplace().memory().value(recentKey).toStringList();
    m_recentList->clear();
    for (const QString &file : files) {
        const QFileInfo info(file);
        auto *item = new QListWidgetItem(
            tr("%1 – %2").arg(info.fileName(), QDir::toNativeSeparators(info.path())), m_recentList);
        item->setData(Qt::UserRole, file);
        item->setToolTip(QDir::toNativeSeparators(file));
    }
    showFrame();
}

void FileStep::showFrame()
{
    const bool sheets = m_sheetsBox->isVisibleTo(this);
    m_dropFrame->setVisible(!sheets);
    m_recentLabel->setVisible(!sheets && m_recentList->count() > 0);
    m_recentList->setVisible(!sheets && m_recentList->count() > 0);
}

void FileStep::keepRecent(const QString &file)
{
    QStringList files = m_session.workplace().memory().value(recentKey).toStringList();
    files.removeAll(file);
    files.prepend(file);
    m_session.workplace().memory().setValue(recentKey, files.mid(0, recentFiles));
}

} // namespace dangjian
