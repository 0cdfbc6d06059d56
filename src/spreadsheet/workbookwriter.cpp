// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbookwriter.h"

#include "numberformat.h"
#include "reading/storabletext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

// 等线 comes with Office alone, Noto with neither Office nor WPS; 宋体 is on every Chinese desktop, and both programs
// put its like in its place elsewhere.
constexpr auto fontName = "宋体";
constexpr double fontSize = 11;
constexpr qsizetype longestText = 32767; // Excel's bound on a cell
constexpr qsizetype longestSheetName = 31;
constexpr lxw_color_t headingGround = 0xE7E6E6;
constexpr lxw_color_t wrongGround = 0xFFC7CE; // what Excel itself offers for bad and for neutral cells
constexpr lxw_color_t doubtfulGround = 0xFFEB9C;
constexpr lxw_color_t reasonLetters = 0xC00000;
constexpr uint8_t paperA4 = 9;
constexpr double sideMargin = 0.4; // inches
constexpr double topMargin = 0.6;
constexpr double titleHeight = 22; // points
constexpr double lineHeight = 16;
constexpr int firstYear = 1900;
constexpr double pageCharacters = 140; // beside one another on A4 across, at full size
constexpr uint16_t smallestScale = 65; // per cent: 11 points are 7

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

/** The formats of a value, for cells with one mark. */
struct Looks
{
    lxw_format *text = nullptr;
    lxw_format *integer = nullptr;
    lxw_format *decimal = nullptr;
    lxw_format *date = nullptr;
};

struct WorkbookWriter::Book
{
    QString temporaryFile;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    std::array<Looks, 5> looks; // by mark
    lxw_row_t row = 0;
    lxw_col_t columns = 0;
    bool hasTitles = false;
    QByteArray utf8; // of the text in hand

    lxw_format *format(CellMark mark, const char *numberFormat) const
    {
        lxw_format *made = workbook_add_format(workbook);
        format_set_font_name(made, fontName);
        format_set_font_size(made, fontSize);
        format_set_num_format(made, numberFormat);
        switch (mark) {
        case CellMark::None:
            break;
        case CellMark::Heading:
            format_set_bold(made);
            format_set_align(made, LXW_ALIGN_CENTER);
            format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
            format_set_text_wrap(made);
            format_set_bg_color(made, headingGround);
            format_set_bottom(made, LXW_BORDER_THIN);
            break;
        case CellMark::Wrong:
            format_set_bg_color(made, wrongGround);
            break;
        case CellMark::Doubtful:
            format_set_bg_color(made, doubtfulGround);
            break;
        case CellMark::Reason:
            format_set_font_color(made, reasonLetters);
            break;
        }
        return made;
    }

    /** Made when first asked for, so that a book has no formats that no cell uses. */
    const Looks &looksOf(CellMark mark)
    {
        Looks &made = looks[static_cast<size_t>(mark)];
        if (!made.text)
            made = {format(mark, "@"), format(mark, "0"), format(mark, "0.0#"), format(mark, "yyyy-mm-dd")};
        return made;
    }

    /** UTF-8 of a text, cut to what a cell holds; valid until the next call. */
    const char *bytesOf(const QString &text)
    {
        utf8 = portableText(text.size() > longestText ? text.left(longestText) : text).toUtf8();
        return utf8.constData();
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
    if (m_book->sheet && m_book->hasTitles && m_book->columns > 0)
        worksheet_autofilter(
            m_book->sheet, 0, 0, std::max<lxw_row_t>(1, m_book->row) - 1, static_cast<lxw_col_t>(m_book->columns - 1));
}

Done WorkbookWriter::addSheet(const QString &name)
{
    if (!m_book)
        return failure(ErrorCode::FileUnwritable, m_file);
    closeSheet();
    m_book->sheet = workbook_add_worksheet(m_book->workbook, sheetName(name).toUtf8().constData());
    if (!m_book->sheet)
        return failure(ErrorCode::Internal, m_file, {}, u"sheet name "_s + name);
    m_book->row = 0;
    m_book->columns = 0;
    m_book->hasTitles = false;
    worksheet_set_landscape(m_book->sheet);
    worksheet_set_paper(m_book->sheet, paperA4);
    worksheet_set_margins(m_book->sheet, sideMargin, sideMargin, topMargin, topMargin);
    worksheet_set_footer(m_book->sheet, "&C&P / &N");
    return {};
}

void WorkbookWriter::fitPages(double width)
{
    // One page wide as long as that can be read; a roster of thirty columns goes on beside it, with its first column.
    if (width <= pageCharacters * 100 / smallestScale) {
        worksheet_fit_to_pages(m_book->sheet, 1, 0); // as many below as it takes
    } else {
        worksheet_set_print_scale(m_book->sheet, smallestScale);
        worksheet_repeat_columns(m_book->sheet, 0, 0);
    }
}

Done WorkbookWriter::beginSheet(const QString &name, const QList<OutputColumn> &columns)
{
    if (const Done added = addSheet(name); !added)
        return added;
    m_book->columns = static_cast<lxw_col_t>(columns.size());
    m_book->hasTitles = true;
    lxw_format *plain = m_book->looksOf(CellMark::None).text;
    lxw_format *heading = m_book->looksOf(CellMark::Heading).text;
    worksheet_set_row(m_book->sheet, 0, titleHeight, heading);
    for (lxw_col_t column = 0; column < m_book->columns; ++column) {
        const OutputColumn &described = columns.at(column);
        worksheet_set_column(m_book->sheet, column, column, described.width, plain);
        worksheet_write_string(m_book->sheet, 0, column, m_book->bytesOf(described.title), heading);
    }
    fitPages(std::accumulate(columns.cbegin(), columns.cend(), 0.0,
        [](double sum, const OutputColumn &column) { return sum + column.width; }));
    worksheet_freeze_panes(m_book->sheet, 1, 0);
    worksheet_repeat_rows(m_book->sheet, 0, 0);
    m_book->row = 1;
    return {};
}

Done WorkbookWriter::beginBareSheet(const QString &name, const QList<double> &widths, int frozenRows)
{
    if (const Done added = addSheet(name); !added)
        return added;
    m_book->columns = static_cast<lxw_col_t>(widths.size());
    lxw_format *plain = m_book->looksOf(CellMark::None).text;
    for (lxw_col_t column = 0; column < m_book->columns; ++column)
        worksheet_set_column(m_book->sheet, column, column, widths.at(column), plain);
    fitPages(std::accumulate(widths.cbegin(), widths.cend(), 0.0));
    if (frozenRows > 0) {
        worksheet_freeze_panes(m_book->sheet, static_cast<lxw_row_t>(frozenRows), 0);
        worksheet_repeat_rows(m_book->sheet, 0, static_cast<lxw_row_t>(frozenRows - 1));
    }
    return {};
}

Done WorkbookWriter::writeRow(const QList<OutputCell> &cells, const QList<CellMark> &marks)
{
    if (!m_book || !m_book->sheet)
        return failure(ErrorCode::FileUnwritable, m_file);
    if (m_book->row >= LXW_ROW_MAX)
        return failure(ErrorCode::FileTooLarge, m_file);
    const lxw_row_t row = m_book->row++;
    lxw_worksheet *sheet = m_book->sheet;
    lxw_error error = LXW_NO_ERROR;
    // Headings are broken over lines; neither Excel nor LibreOffice makes room for them by itself.
    qsizetype lines = 1;
    for (qsizetype i = 0; i < std::min(cells.size(), marks.size()); ++i)
        if (const auto *text = std::get_if<QString>(&cells.at(i)); text && marks.at(i) == CellMark::Heading)
            lines = std::max(lines, text->trimmed().count(u'\n') + 1);
    if (lines > 1)
        error = worksheet_set_row(sheet, row, lineHeight * double(lines), nullptr);
    for (qsizetype i = 0; i < cells.size() && error == LXW_NO_ERROR; ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const OutputCell &cell = cells.at(i);
        const CellMark mark = i < marks.size() ? marks.at(i) : CellMark::None;
        const Looks &looks = m_book->looksOf(mark);
        if (const auto *text = std::get_if<QString>(&cell)) {
            if (!text->isEmpty())
                error = worksheet_write_string(sheet, row, column, m_book->bytesOf(*text), looks.text);
            else if (mark != CellMark::None)
                error = worksheet_write_blank(sheet, row, column, looks.text);
        } else if (const auto *whole = std::get_if<qint64>(&cell)) {
            error = worksheet_write_number(sheet, row, column, static_cast<double>(*whole), looks.integer);
        } else if (const auto *decimal = std::get_if<double>(&cell)) {
            error = worksheet_write_number(sheet, row, column, *decimal, looks.decimal);
        } else if (const auto *day = std::get_if<QDate>(&cell)) {
            // Days before Excel's calendar can only be told as text.
            if (day->isValid() && day->year() >= firstYear)
                error = worksheet_write_number(sheet, row, column, serialOfDate(*day), looks.date);
            else if (day->isValid())
                error = worksheet_write_string(
                    sheet, row, column, m_book->bytesOf(day->toString(Qt::ISODate)), looks.text);
        } else if (mark != CellMark::None) {
            error = worksheet_write_blank(sheet, row, column, looks.text);
        }
    }
    if (error != LXW_NO_ERROR)
        return failure(ErrorCode::FileUnwritable, m_file, {}, QString::fromUtf8(lxw_strerror(error)));
    return {};
}

Done WorkbookWriter::writeComment(int column, const QString &text)
{
    if (!m_book || !m_book->sheet || m_book->row == 0)
        return failure(ErrorCode::FileUnwritable, m_file);
    const lxw_error error = worksheet_write_comment(
        m_book->sheet, m_book->row - 1, static_cast<lxw_col_t>(column), m_book->bytesOf(text));
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
