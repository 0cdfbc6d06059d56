// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listexport.h"

#include "app/workplace.h"

#include <QCoreApplication>
#include <QDir>

namespace dangjian {

namespace {

struct ListExport
{
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

} // namespace

void exportTable(Workplace &workplace, QWidget *window, const QString &name, const ExportTable &table)
{
    const QString title = ListExport::tr("Export the list");
    const QString day = workplace.services().store.clock().today().toString(Qt::ISODate);
    QString file = workplace.prompts().saveFile(window, title,
        ListExport::tr("Excel workbooks (*.xlsx);;Text with commas (*.csv)"),
        QStringLiteral("%1 %2.xlsx").arg(name, day));
    if (file.isEmpty()) {
        return;
    }
    if (QFileInfo(file).suffix().isEmpty()) {
        file += QStringLiteral(".xlsx");
    }
    auto *job = new TableExportJob(table, file);
    QObject::connect(job, &Job::finished, &workplace, [&workplace, title, file, lines = qint64(table.rows.size())] {
        workplace.tell(title, ListExport::tr("Lines: %L1\n%2").arg(lines).arg(QDir::toNativeSeparators(file)));
    });
    workplace.run(job, title);
}

} // namespace dangjian
