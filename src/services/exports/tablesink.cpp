// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/tablesink.h"

#include "reading/storabletext.h"
#include "workbookwriter.h"

#include <QFile>
#include <QSaveFile>

namespace dangjian {

namespace {

/** A cell of a text table (RFC 4180). What Excel would run as a formula is kept a text. */
QString quotedText(QString text)
{
    text = portableText(text);
    static const QString starters = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && starters.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

class WorkbookSink : public TableSink
{
public:
    WorkbookSink(const QString &file, const QString &sheet, bool ownerAlone)
        : m_writer(file, ownerAlone ? WorkbookWriter::Readers::OwnerAlone : WorkbookWriter::Readers::AsUsual),
          m_sheet(sheet)
    {
    }

    Done begin(const QList<TableHeading> &headings) override
    {
        QList<OutputColumn> columns;
        for (const TableHeading &heading : headings)
            columns.append({heading.title, heading.width});
        return m_writer.beginSheet(m_sheet, columns);
    }

    Done write(const QList<TableValue> &cells) override { return m_writer.writeRow(cells); }
    Done finish() override { return m_writer.finish(); }

private:
    WorkbookWriter m_writer;
    QString m_sheet;
};

/** UTF-8 with a byte order mark and lines that end as on Windows: Excel takes it for what it is. */
class TextSink : public TableSink
{
public:
    TextSink(const QString &file, bool ownerAlone) : m_file(file), m_ownerAlone(ownerAlone) { }

    Done begin(const QList<TableHeading> &headings) override
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return unwritable();
        if (m_ownerAlone)
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        m_file.write("\xEF\xBB\xBF");
        QStringList titles;
        for (const TableHeading &heading : headings)
            titles.append(quotedText(heading.title));
        return writeLine(titles);
    }

    Done write(const QList<TableValue> &cells) override
    {
        QStringList texts;
        for (const TableValue &cell : cells)
            texts.append(textOf(cell));
        return writeLine(texts);
    }

    Done finish() override { return m_file.commit() ? Done() : unwritable(); }

private:
    static QString textOf(const TableValue &cell)
    {
        if (const auto *text = std::get_if<QString>(&cell))
            return quotedText(*text);
        if (const auto *whole = std::get_if<qint64>(&cell))
            return QString::number(*whole);
        if (const auto *decimal = std::get_if<double>(&cell))
            return QString::number(*decimal, 'g', 12);
        if (const auto *day = std::get_if<QDate>(&cell))
            return day->toString(Qt::ISODate);
        return {};
    }

    Done writeLine(const QStringList &texts)
    {
        const QByteArray line = texts.join(u',').toUtf8() + "\r\n";
        return m_file.write(line) == line.size() ? Done() : unwritable();
    }

    Done unwritable() { return failure(ErrorCode::FileUnwritable, m_file.fileName(), {}, m_file.errorString()); }

    QSaveFile m_file;
    bool m_ownerAlone;
};

} // namespace

std::unique_ptr<TableSink> makeTableSink(const QString &file, const QString &sheet, bool ownerAlone)
{
    if (file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return std::make_unique<WorkbookSink>(file, sheet, ownerAlone);
    return std::make_unique<TextSink>(file, ownerAlone);
}

} // namespace dangjian
