// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/resultstep.h"

#include "app/appearance.h"
#include "app/workplace.h"
#include "listpage/columnfit.h"
#include "listpage/listtable.h"
#include "rosters/refusedrows.h"
#include "rosters/rosterrowmodel.h"
#include "rosters/rostersession.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace dangjian {

ResultStep::ResultStep(RosterSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new RosterRowModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_headingLabel = new QLabel(this);
    m_headingLabel->setObjectName(QStringLiteral("resultHeadingLabel"));
    QFont font = figureFont(this->font(), 4);
    font.setWeight(QFont::DemiBold);
    m_headingLabel->setFont(font);
    m_sayLabel = new QLabel(this);
    m_sayLabel->setObjectName(QStringLiteral("resultLabel"));
    m_sayLabel->setWordWrap(true);
    m_sayLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    m_saveButton = new QPushButton(tr("&Save the rows left out as a workbook…"), this);
    m_saveButton->setObjectName(QStringLiteral("saveRefusedButton"));
    m_listButton = new QPushButton(tr("Show the &list"), this);
    m_listButton->setObjectName(QStringLiteral("showListButton"));
    m_undoButton = new QPushButton(tr("&Undo this import…"), this);
    m_undoButton->setObjectName(QStringLiteral("undoImportButton"));
    for (QPushButton *button : {m_saveButton, m_listButton, m_undoButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_restLabel = new QLabel(tr("Left out, with the reason:"), this);
    m_table = new ListTable(this);
    m_table->setObjectName(QStringLiteral("leftOutTable"));
    m_table->setAccessibleName(tr("Rows that were not taken in"));
    m_table->setModel(m_model);
    m_model->setGroup(RowGroup::Outside);
    new ColumnFit(m_table, m_table->horizontalHeader(),
        {{4, 14}, {8, 20}, {15, 24, false, true}, {7, 12}, {8, 14}, {12, 90, true}});
    layout->addWidget(m_headingLabel);
    layout->addWidget(m_sayLabel);
    layout->addLayout(buttons);
    layout->addWidget(m_restLabel);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    connect(m_saveButton, &QPushButton::clicked, this, &ResultStep::saveRefused);
    connect(m_listButton, &QPushButton::clicked, this, &ResultStep::listRequested);
    connect(m_undoButton, &QPushButton::clicked, this, &ResultStep::undoRequested);
    connect(&m_session, &RosterSession::entered, this, &ResultStep::showOutcome);
    begin();
}

void ResultStep::begin()
{
    m_headingLabel->setText(tr("Importing …"));
    say(tr("You may close this window; the import goes on, and the status bar shows how far it is."), true);
    for (QWidget *widget :
        {static_cast<QWidget *>(m_saveButton), static_cast<QWidget *>(m_listButton),
            static_cast<QWidget *>(m_undoButton), static_cast<QWidget *>(m_restLabel), static_cast<QWidget *>(m_table)})
        widget->hide();
}

void ResultStep::say(const QString &text, bool good)
{
    QPalette palette = this->palette();
    if (!good)
        palette.setColor(QPalette::WindowText, shadesOf(palette).warning);
    m_sayLabel->setPalette(palette);
    m_sayLabel->setText(text);
}

void ResultStep::showOutcome()
{
    const RosterImportReport &report = m_session.report();
    m_model->setReport(report, m_session.options());
    m_headingLabel->setText(report.entered ? tr("Imported") : tr("Nothing was left to import"));
    say(outcomeText(m_session.subject(), report), true);
    const bool rest = m_model->rowCount() > 0;
    m_saveButton->setVisible(rest);
    m_restLabel->setVisible(rest);
    m_table->setVisible(rest);
    m_listButton->show();
    m_undoButton->setVisible(report.entered);
}

void ResultStep::takeKeyboard()
{
    if (m_saveButton->isVisible())
        m_saveButton->setFocus();
    else
        m_listButton->setFocus();
}

void ResultStep::saveRefused()
{
    const QFileInfo source(m_session.options().file);
    const QString suggested = source.dir().filePath(tr("%1 - left out.xlsx").arg(source.completeBaseName()));
    Workplace *workplace = &m_session.workplace();
    const QString title = tr("Save the rows left out");
    const QString file = workplace->prompts().saveFile(this, title, tr("Excel workbooks (*.xlsx)"), suggested);
    if (file.isEmpty())
        return;
    auto *job = new RefusedRowsJob(m_session.options().file, m_session.report(), file,
        [](const RosterFinding &finding) { return rosterText(finding); });
    connect(job, &Job::finished, workplace, [job, workplace, title, file] {
        const QString text = tr("%1 rows stand in %2, the cells at fault coloured, the reason beside them. Mend them "
                                "there and import the file like any other.")
                                 .arg(QLocale().toString(job->rows()), QDir::toNativeSeparators(file));
        if (workplace->offer(title, text, tr("&Open it")))
            QDesktopServices::openUrl(QUrl::fromLocalFile(file));
    });
    connect(job, &Job::failed, workplace, [workplace](const Error &error) {
        if (error.code != ErrorCode::Canceled)
            workplace->tellError(workplace->window(), error);
    });
    workplace->run(job, title);
}

} // namespace dangjian
