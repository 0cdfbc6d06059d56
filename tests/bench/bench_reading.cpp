// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading a roster of 30,000 rows and 20 columns in each format, every cell typed and told, against LibreOffice turning
// the same file into a text table (its start included, as an office would do it), in one run.
//     bench_reading [ROWS [--ours FILE]]
#include "officeconversion.h"
#include "workbook.h"
#include "workbookwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 20;
constexpr int turns = 3;

/** Cells as rosters have them: names and addresses that differ, words that repeat, days and figures. */
bool writeRoster(const QString &file, int rows)
{
    static const QStringList words{u"男"_s, u"女"_s, u"汉族"_s, u"大学本科"_s, u"正式党员"_s, u"社区支部党员"_s};
    WorkbookWriter writer(file);
    QList<OutputColumn> titles;
    for (int column = 0; column < columns; ++column)
        titles.append({u"列%1"_s.arg(column + 1)});
    if (!writer.beginSheet(u"名册"_s, titles))
        return false;
    for (int row = 0; row < rows; ++row) {
        QList<OutputCell> cells{qint64(row + 1), u"张%1"_s.arg(row * 7919 % 30011), words.at(row % 2),
            u"32090219%1"_s.arg(row * 104729LL % 10000000000LL, 10, 10, QLatin1Char('0')), words.at(2),
            QDate(1950, 1, 1).addDays(row % 18000), words.at(3), words.at(4), words.at(5),
            u"城东街道第%1社区党支部"_s.arg(row % 60), QDate(1980, 1, 1).addDays(row % 12000),
            QDate(1981, 1, 1).addDays(row % 12000), u"王建国、李秀英"_s, u"工作单位%1"_s.arg(row % 800),
            u"199%1"_s.arg(row * 31LL % 100000000, 8, 10, QLatin1Char('0')), u"0515-88001234"_s,
            u"朝阳新村%1号楼%2单元%3室"_s.arg(row % 90).arg(row % 5).arg(row % 600), 16.5 + row % 100, qint64(row % 13),
            u"备注%1"_s.arg(row)};
        if (!writer.writeRow(cells))
            return false;
    }
    return bool(writer.finish());
}

struct Reading
{
    double seconds = 0;
    qint64 cells = 0;
};

Reading read(const QString &file)
{
    Reading reading;
    QElapsedTimer timer;
    timer.start();
    const auto book = openWorkbook(file);
    if (!book)
        qFatal("not opened: %s", qPrintable(book.error().args.join(u' ')));
    const Done done = (*book)->readRows(0, [&reading](const TableRow &row) {
        for (const Cell &cell : row.cells)
            reading.cells += cell.isEmpty() ? 0 : 1;
        return true;
    });
    if (!done)
        qFatal("not read: %s", qPrintable(done.error().args.join(u' ')));
    reading.seconds = double(timer.nsecsElapsed()) / 1e9;
    return reading;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int rows = arguments.size() > 1 ? arguments.at(1).toInt() : 30000;
    if (arguments.value(2) == u"--ours") { // for a profiler
        const Reading reading = read(arguments.value(3));
        std::printf("%.3f s, %lld cells\n", reading.seconds, static_cast<long long>(reading.cells));
        return 0;
    }
    QTemporaryDir folder;
    const QString xlsx = folder.filePath(u"roster.xlsx"_s);
    if (!OfficeConversion::isThere() || !writeRoster(xlsx, rows))
        qFatal("LibreOffice is missing, or the roster cannot be written");
    OfficeConversion office;
    const QStringList files{xlsx, office.convert(xlsx, OfficeConversion::ods),
        office.convert(xlsx, OfficeConversion::xls), office.convert(xlsx, OfficeConversion::csvInUtf8),
        office.convert(xlsx, OfficeConversion::csvInGb18030)};
    const QStringList names{u"xlsx"_s, u"ods"_s, u"xls"_s, u"csv (UTF-8)"_s, u"csv (GB 18030)"_s};
    for (qsizetype i = 0; i < files.size(); ++i) {
        QList<double> ours;
        QList<double> peer;
        qint64 cells = 0;
        for (int turn = 0; turn < turns; ++turn) {
            const Reading reading = read(files.at(i));
            ours.append(reading.seconds);
            cells = reading.cells;
            QElapsedTimer timer;
            timer.start();
            if (office.convert(files.at(i), OfficeConversion::csvInUtf8).isEmpty())
                qFatal("LibreOffice does not convert %s", qPrintable(files.at(i)));
            peer.append(double(timer.nsecsElapsed()) / 1e9);
        }
        std::printf(
            "%-15s %6.1f MB, %lld cells: read in %.2f s, LibreOffice to csv %.2f s; ratio %.2f (medians of %d)\n",
            qPrintable(names.at(i)), double(QFileInfo(files.at(i)).size()) / 1e6, static_cast<long long>(cells),
            median(ours), median(peer), median(ours) / median(peer), turns);
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak of the reading process: %.0f MB\n", double(usage.ru_maxrss) / 1024);
    return 0;
}
