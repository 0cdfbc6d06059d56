// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdio>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fontName = "宋体"; // on every Chinese desktop, and replaced by its like elsewhere
constexpr double fontSize = 11;
constexpr qsizetype longestText = 32767; // Excel's bound on a cell
constexpr qsizetype longestSheetName = 31;

QString sheetName(QString name)
{
    for (const QChar forbidden : u"[]:*?/\\"_s)
        name.replace(forbidden, u'-');
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name = name.left(longestSheetName);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name;
}

/**
 * An empty file of a name of its own beside the one that is to be, empty where none can be made. QTemporaryFile makes
 * files for the owner alone; a list that is handed on is like any other document, as the umask says.
 */
QString newFileBeside(const QString &file, WorkbookWriter::Readers readers)
{
    constexpr int attempts = 100;
    for (int i = 0; i < attempts; ++i) {
        QFile made(QFileInfo(file).dir().filePath(
            u".dangjian-%1.xlsx"_s.arg(QRandomGenerator::system()->generate64(), 16, 36, QLatin1Char('0'))));
        const bool opened = readers == WorkbookWriter::Readers::OwnerAlone
            ? made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
            : made.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        if (opened)
            return made.fileName();
        if (!made.exists())
            return {};
    }
    return {};
}

} // namespace

struct WorkbookWriter::Book
{
    QString temporaryFile;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *titleFormat = nullptr;
    lxw_format *textFormat = nullptr;
    lxw_format *integerFormat = nullptr;
    lxw_format *decimalFormat = nullptr;
    lxw_format *dateFormat = nullptr;
    lxw_row_t row = 0;
    lxw_col_t columns = 0;

    lxw_format *format(const char *numberFormat) const
    {
        lxw_format *made = workbook_add_format(workbook);
        format_set_font_name(made, fontName);
        format_set_font_size(made, fontSize);
        if (numberFormat)
            format_set_num_format(made, numberFormat);
        return made;
    }
};

WorkbookWriter::WorkbookWriter(const QString &file, Readers readers) : m_file(file)
{
    const QString temporary = newFileBeside(file, readers);
    if (temporary.isEmpty())
        return;
    auto book = std::make_unique<Book>();
    book->temporaryFile = temporary;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    book->workbook = workbook_new_opt(QFile::encodeName(book->temporaryFile).constData(), &options);
    if (!book->workbook) {
        QFile::remove(book->temporaryFile);
        return;
    }
    book->titleFormat = book->format(nullptr);
    format_set_bold(book->titleFormat);
    format_set_align(book->titleFormat, LXW_ALIGN_CENTER);
    book->textFormat = book->format("@");
    book->integerFormat = book->format("0");
    book->decimalFormat = book->format("0.0#");
    book->dateFormat = book->format("yyyy-mm-dd");
    m_book = std::move(book);
}

WorkbookWriter::~WorkbookWriter()
{
    abandon();
}

void WorkbookWriter::abandon()
{
    if (!m_book)
        return;
    // The library frees its memory only by writing the file, which is then removed.
    if (m_book->workbook)
        workbook_close(m_book->workbook);
    QFile::remove(m_book->temporaryFile);
    m_book.reset();
}

void WorkbookWriter::closeSheet()
{
    if (m_book->sheet && m_book->columns > 0)
        worksheet_autofilter(
            m_book->sheet, 0, 0, std::max<lxw_row_t>(1, m_book->row) - 1, static_cast<lxw_col_t>(m_book->columns - 1));
}

Done WorkbookWriter::beginSheet(const QString &name, const QList<OutputColumn> &columns)
{
    if (!m_book)
        return failure(ErrorCode::FileUnwritable, m_file);
    closeSheet();
    m_book->sheet = workbook_add_worksheet(m_book->workbook, sheetName(name).toUtf8().constData());
    if (!m_book->sheet)
        return failure(ErrorCode::Internal, m_file, {}, u"sheet name "_s + name);
    m_book->row = 1;
    m_book->columns = static_cast<lxw_col_t>(columns.size());
    for (lxw_col_t column = 0; column < m_book->columns; ++column) {
        const OutputColumn &described = columns.at(column);
        worksheet_set_column(m_book->sheet, column, column, described.width, m_book->textFormat);
        worksheet_write_string(m_book->sheet, 0, column, described.title.toUtf8().constData(), m_book->titleFormat);
    }
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    return {};
}

Done WorkbookWriter::writeRow(const QList<OutputCell> &cells)
{
    if (!m_book || !m_book->sheet)
        return failure(ErrorCode::FileUnwritable, m_file);
    if (m_book->row >= LXW_ROW_MAX)
        return failure(ErrorCode::FileTooLarge, m_file);
    const lxw_row_t row = m_book->row++;
    lxw_worksheet *sheet = m_book->sheet;
    lxw_error error = LXW_NO_ERROR;
    for (qsizetype i = 0; i < cells.size() && error == LXW_NO_ERROR; ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const OutputCell &cell = cells.at(i);
        if (const auto *text = std::get_if<QString>(&cell)) {
            if (!text->isEmpty())
                error = worksheet_write_string(
                    sheet, row, column, text->left(longestText).toUtf8().constData(), m_book->textFormat);
        } else if (const auto *whole = std::get_if<qint64>(&cell)) {
            error = worksheet_write_number(sheet, row, column, static_cast<double>(*whole), m_book->integerFormat);
        } else if (const auto *decimal = std::get_if<double>(&cell)) {
            error = worksheet_write_number(sheet, row, column, *decimal, m_book->decimalFormat);
        } else if (const auto *day = std::get_if<QDate>(&cell)) {
            lxw_datetime date{};
            date.year = day->year();
            date.month = day->month();
            date.day = day->day();
            // Days before Excel's calendar can only be told as text.
            if (day->isValid() && day->year() >= 1900)
                error = worksheet_write_datetime(sheet, row, column, &date, m_book->dateFormat);
            else if (day->isValid())
                error = worksheet_write_string(
                    sheet, row, column, day->toString(Qt::ISODate).toUtf8().constData(), m_book->textFormat);
        }
    }
    if (error != LXW_NO_ERROR)
        return failure(ErrorCode::FileUnwritable, m_file, {}, QString::fromUtf8(lxw_strerror(error)));
    return {};
}

Done WorkbookWriter::finish()
{
    if (!m_book)
        return failure(ErrorCode::FileUnwritable, m_file);
    closeSheet();
    const lxw_error error = workbook_close(m_book->workbook);
    m_book->workbook = nullptr;
    const QByteArray from = QFile::encodeName(m_book->temporaryFile);
    if (error != LXW_NO_ERROR) {
        abandon();
        return failure(ErrorCode::FileUnwritable, m_file, {}, QString::fromUtf8(lxw_strerror(error)));
    }
    // rename() replaces the file in one step; QFile::rename refuses where the name is taken.
    if (std::rename(from.constData(), QFile::encodeName(m_file).constData()) != 0) {
        abandon();
        return failure(ErrorCode::FileUnwritable, m_file);
    }
    m_book.reset();
    return {};
}

} // namespace dangjian
