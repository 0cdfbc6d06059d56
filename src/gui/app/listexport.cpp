// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listexport.h"

#include "app/workplace.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace dangjian {

namespace {

struct ListExport
{
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

constexpr double narrowest = 6; // characters
constexpr double widest = 60;

/** A cell as a figure, a day or a text. */
TableValue valueOf(const QModelIndex &index)
{
    const QVariant value = index.data(ExportValueRole);
    switch (value.typeId()) {
    case QMetaType::QDate:
        return value.toDate().isValid() ? TableValue(value.toDate()) : TableValue();
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::Double:
        return value.toDouble();
    default:
        return index.data(Qt::DisplayRole).toString();
    }
}

} // namespace

ExportTable tableOf(const QTableView &view, const QString &sheet)
{
    ExportTable table;
    table.sheet = sheet;
    const QHeaderView *header = view.horizontalHeader();
    const QAbstractItemModel *model = view.model();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    const double character = view.fontMetrics().averageCharWidth();
    for (const int column : std::as_const(columns))
        table.headings.append({model->headerData(column, Qt::Horizontal).toString(),
            std::clamp(header->sectionSize(column) / character, narrowest, widest)});
    for (int row = 0; row < model->rowCount(); ++row) {
        QList<TableValue> cells;
        for (const int column : std::as_const(columns))
            cells.append(valueOf(model->index(row, column)));
        table.rows.append(cells);
    }
    return table;
}

void exportTable(Workplace &workplace, QWidget *window, const QString &name, const ExportTable &table)
{
    const QString title = ListExport::tr("Export the list");
    if (table.rows.isEmpty()) {
        workplace.prompts().tell(window, title, ListExport::tr("The list is empty: there is nothing to export."));
        return;
    }
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
    auto *job = new TableExportJob(workplace.services().store, table, file);
    QObject::connect(job, &Job::finished, &workplace, [&workplace, title, file, lines = qint64(table.rows.size())] {
        workplace.tell(title, ListExport::tr("Lines: %L1\n%2").arg(lines).arg(QDir::toNativeSeparators(file)));
    });
    workplace.run(job, title);
}

} // namespace dangjian
