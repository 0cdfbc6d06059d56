// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Exporting the list of 30,000 members with 20 columns, out of the store into an .xlsx, against libxlsxwriter alone
// with the same cells, which it has in memory as UTF-8 before its clock starts; each in a process of its own, by turns.
// Goals: 1.3 times, less than 100 MB.
//     bench_export [MEMBERS]
#include "codelists/codelist.h"
#include "demo/demojob.h"
#include "exports/memberexport.h"
#include "members/idnumber.h"
#include "rosters/membernames.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 5;
using Value = MemberExportJob::Value;
using Column = MemberExportJob::Column;

Value day(QDate date)
{
    return date.isValid() ? Value(date) : Value();
}

QList<Column> twentyColumns()
{
    return {{u"姓名"_s, 10, [](const MemberRow &row, bool) { return Value(row.name); }},
        {u"性别"_s, 6, [](const MemberRow &row, bool) { return Value(rosterWord(row.sex)); }},
        {u"公民身份号码"_s, 21, [](const MemberRow &row, bool) { return Value(maskedIdNumber(row.idNumber)); }},
        {u"出生日期"_s, 12, [](const MemberRow &row, bool) { return day(row.birth); }},
        {u"民族"_s, 8, [](const MemberRow &row, bool) { return Value(ethnicityCodes().nameOf(row.ethnicity)); }},
        {u"学历"_s, 12, [](const MemberRow &row, bool) { return Value(educationCodes().nameOf(row.education)); }},
        {u"入党时间"_s, 12, [](const MemberRow &row, bool) { return day(row.joined); }},
        {u"人员类别"_s, 12, [](const MemberRow &row, bool) { return Value(rosterWord(row.standing)); }},
        {u"党员类型"_s, 20, [](const MemberRow &row, bool) { return Value(rosterWord(row.category)); }},
        {u"党籍状态"_s, 10, [](const MemberRow &row, bool) { return Value(rosterWord(row.state)); }},
        {u"支部代码"_s, 10, [](const MemberRow &row, bool) { return Value(row.branchCode); }},
        {u"所在党支部"_s, 24, [](const MemberRow &row, bool) { return Value(row.branchName); }},
        {u"工作单位"_s, 24, [](const MemberRow &row, bool) { return Value(row.unitName); }},
        {u"手机"_s, 14, [](const MemberRow &row, bool) { return Value(maskedPhone(row.mobile)); }},
        {u"家庭住址"_s, 36, [](const MemberRow &row, bool) { return Value(row.address); }},
        {u"登记证"_s, 14, [](const MemberRow &row, bool) { return Value(row.certificate); }},
        {u"记录"_s, 8, [](const MemberRow &row, bool) { return Value(qint64(row.yearRecords)); }},
        {u"时长"_s, 8, [](const MemberRow &row, bool) { return Value(row.yearMinutes / 60.0); }},
        {u"实事"_s, 8, [](const MemberRow &row, bool) { return Value(qint64(row.yearDeeds)); }},
        {u"组织关系"_s, 12, [](const MemberRow &row, bool) { return Value(codeOf(row.relation)); }}};
}

std::unique_ptr<Store> opened(const QString &file)
{
    auto store = Store::open(file, std::make_shared<FixedClock>(DemoOptions().on), {u"bench"_s});
    if (!store)
        qFatal("cannot open: %d %s", int(store.error().code), qPrintable(store.error().detail));
    return std::move(*store);
}

void tell(double seconds)
{
    // Not getrusage(): that begins with what the parent had when it forked.
    QFile status(u"/proc/self/status"_s);
    QByteArray peak;
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                peak = line.mid(6).trimmed().split(' ').first();
    std::printf("%.4f %s\n", seconds, peak.constData());
}

int ours(const QString &store, const QString &file)
{
    const auto open = opened(store);
    MemberService members(*open);
    QElapsedTimer timer;
    timer.start();
    MemberExportJob job(members, {}, {}, twentyColumns(), {file, u"党员"_s});
    if (const Done done = job.runHere(); !done)
        qFatal("not exported: %s", qPrintable(done.error().detail));
    tell(double(timer.nsecsElapsed()) / 1e9);
    return 0;
}

/** The writing half of an export, with all cells in memory as the peer has them. */
int writerAlone(const QString &store, const QString &file)
{
    const QList<Column> columns = twentyColumns();
    QList<QList<Value>> rows;
    {
        const auto open = opened(store);
        MemberService members(*open);
        const Done done = members.walk({}, [&](const MemberRow &row) {
            QList<Value> cells;
            for (const Column &column : columns)
                cells.append(column.value(row, false));
            rows.append(cells);
            return Done();
        });
        if (!done)
            qFatal("not read");
    }
    QElapsedTimer timer;
    timer.start();
    const auto sink = makeTableSink(file, u"党员"_s);
    QList<TableHeading> headings;
    for (const Column &column : columns)
        headings.append({column.title, column.width});
    Done done = sink->begin(headings);
    for (const QList<Value> &cells : std::as_const(rows))
        if (done)
            done = sink->write(cells);
    if (!done || !sink->finish())
        qFatal("not written");
    tell(double(timer.nsecsElapsed()) / 1e9);
    return 0;
}

struct PeerCell
{
    enum
    {
        None,
        Text,
        Number,
        Date
    } kind
        = None;
    std::string text;
    double number = 0;
};

PeerCell peerCell(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty() ? PeerCell() : PeerCell{PeerCell::Text, text->toStdString()};
    if (const auto *whole = std::get_if<qint64>(&value))
        return {PeerCell::Number, {}, double(*whole)};
    if (const auto *decimal = std::get_if<double>(&value))
        return {PeerCell::Number, {}, *decimal};
    if (const auto *date = std::get_if<QDate>(&value))
        return {PeerCell::Date, {}, double(QDate(1899, 12, 30).daysTo(*date))};
    return {};
}

int peer(const QString &store, const QString &file)
{
    std::vector<std::vector<PeerCell>> rows;
    {
        const auto open = opened(store);
        MemberService members(*open);
        const QList<Column> columns = twentyColumns();
        const Done done = members.walk({}, [&](const MemberRow &row) {
            std::vector<PeerCell> cells;
            for (const Column &column : columns)
                cells.push_back(peerCell(column.value(row, false)));
            rows.push_back(std::move(cells));
            return Done();
        });
        if (!done)
            qFatal("not read");
    }
    QElapsedTimer timer;
    timer.start();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(file.toUtf8().constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "A");
    lxw_format *textFormat = workbook_add_format(book);
    format_set_num_format(textFormat, "@");
    lxw_format *dateFormat = workbook_add_format(book);
    format_set_num_format(dateFormat, "yyyy-mm-dd");
    lxw_row_t line = 0;
    for (const std::vector<PeerCell> &cells : rows) {
        ++line;
        lxw_col_t column = 0;
        for (const PeerCell &cell : cells) {
            if (cell.kind == PeerCell::Text)
                worksheet_write_string(sheet, line, column, cell.text.c_str(), textFormat);
            else if (cell.kind != PeerCell::None)
                worksheet_write_number(
                    sheet, line, column, cell.number, cell.kind == PeerCell::Date ? dateFormat : nullptr);
            ++column;
        }
    }
    workbook_close(book);
    tell(double(timer.nsecsElapsed()) / 1e9);
    return 0;
}

struct Measured
{
    double seconds = 0;
    double megabytes = 0;
};

Measured run(const QString &what, const QString &store, const QString &file)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {what, store, file});
    child.waitForFinished(-1);
    // The log stands before it.
    const QList<QByteArray> told = child.readAllStandardOutput().trimmed().split('\n').last().split(' ');
    if (child.exitCode() != 0 || told.size() != 2)
        qFatal("%s failed", qPrintable(what));
    return {told.at(0).toDouble(), told.at(1).toDouble() / 1024};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--ours")
        return ours(arguments.at(2), arguments.at(3));
    if (arguments.value(1) == u"--writer")
        return writerAlone(arguments.at(2), arguments.at(3));
    if (arguments.value(1) == u"--peer")
        return peer(arguments.at(2), arguments.at(3));
    QTemporaryDir folder;
    const QString store = folder.filePath(u"store"_s);
    DemoOptions options;
    options.members = argc > 1 ? atoi(argv[1]) : options.members;
    options.records = options.members;
    DemoJob demo(store, options, {u"bench"_s});
    if (const Done done = demo.runHere(); !done)
        qFatal("demo failed: %s", qPrintable(done.error().detail));
    QList<double> mine;
    QList<double> writer;
    QList<double> alone;
    double memory = 0;
    for (int turn = 0; turn < turns; ++turn) {
        const Measured exported = run(u"--ours"_s, store, folder.filePath(u"ours.xlsx"_s));
        mine.append(exported.seconds);
        memory = std::max(memory, exported.megabytes);
        writer.append(run(u"--writer"_s, store, folder.filePath(u"writer.xlsx"_s)).seconds);
        alone.append(run(u"--peer"_s, store, folder.filePath(u"peer.xlsx"_s)).seconds);
    }
    std::sort(mine.begin(), mine.end());
    std::sort(writer.begin(), writer.end());
    std::sort(alone.begin(), alone.end());
    const double peerSeconds = alone.at(turns / 2);
    std::printf("%d members, 20 columns, libxlsxwriter alone %.2f s (medians of %d, each in a process of its own)\n",
        options.members, peerSeconds, turns);
    std::printf("  the same cells through the program's writer: %.2f s; ratio %.2f (goal 1.3)\n", writer.at(turns / 2),
        writer.at(turns / 2) / peerSeconds);
    std::printf("  reading them out of the store included: %.2f s; ratio %.2f, peak %.0f MB (goal below 100)\n",
        mine.at(turns / 2), mine.at(turns / 2) / peerSeconds, memory);
    return 0;
}
