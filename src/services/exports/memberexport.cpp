// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/memberexport.h"

#include "workbookwriter.h"

#include <QSaveFile>
#include <QSet>

namespace dangjian {

namespace {

constexpr int rowsAtOnce = 2000;

/** A cell of a text table (RFC 4180). What Excel would run as a formula is kept a text. */
QString quotedText(QString text)
{
    static const QString starters = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && starters.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

} // namespace

/** Where the rows go. */
class MemberExportJob::Sink
{
public:
    virtual ~Sink() = default;
    virtual Done begin(const QList<Column> &columns) = 0;
    virtual Done write(const QList<Value> &cells) = 0;
    virtual Done finish() = 0;
};

class MemberExportJob::WorkbookSink : public Sink
{
public:
    WorkbookSink(const QString &file, const QString &sheet) : m_writer(file), m_sheet(sheet) { }

    Done begin(const QList<Column> &columns) override
    {
        QList<OutputColumn> heads;
        for (const Column &column : columns)
            heads.append({column.title, column.width});
        return m_writer.beginSheet(m_sheet, heads);
    }

    Done write(const QList<Value> &cells) override { return m_writer.writeRow(cells); }
    Done finish() override { return m_writer.finish(); }

private:
    WorkbookWriter m_writer;
    QString m_sheet;
};

/** UTF-8 with a byte order mark and lines that end as on Windows: Excel takes it for what it is. */
class MemberExportJob::TextSink : public Sink
{
public:
    explicit TextSink(const QString &file) : m_file(file) { }

    Done begin(const QList<Column> &columns) override
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return unwritable();
        m_file.write("\xEF\xBB\xBF");
        QStringList titles;
        for (const Column &column : columns)
            titles.append(quotedText(column.title));
        return writeLine(titles);
    }

    Done write(const QList<Value> &cells) override
    {
        QStringList texts;
        for (const Value &cell : cells)
            texts.append(textOf(cell));
        return writeLine(texts);
    }

    Done finish() override { return m_file.commit() ? Done() : unwritable(); }

private:
    static QString textOf(const Value &cell)
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
};

MemberExportJob::MemberExportJob(MemberService &service, const MemberQuery &query, const QList<MemberId> &members,
    const QList<Column> &columns, const MemberExportOptions &options, QObject *parent)
    : Job(parent), m_service(service), m_query(query), m_members(members), m_columns(columns), m_options(options)
{
}

Done MemberExportJob::run()
{
    m_exported = 0;
    if (m_options.file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) {
        WorkbookSink sink(m_options.file, m_options.sheet);
        return write(sink);
    }
    TextSink sink(m_options.file);
    return write(sink);
}

Done MemberExportJob::write(Sink &sink)
{
    if (Done done = sink.begin(m_columns); !done)
        return done;
    // Who is in the list is taken first; what people enter meanwhile neither doubles nor skips anybody.
    const Result<QList<MemberId>> ids = m_service.ids(m_query).result();
    if (!ids)
        return failure(ids.error());
    QSet<MemberId> wanted(m_members.cbegin(), m_members.cend());
    if (wanted.isEmpty())
        wanted = QSet<MemberId>(ids->cbegin(), ids->cend());
    const qint64 total = wanted.size();
    for (int offset = 0; offset < ids->size() && !wanted.isEmpty(); offset += rowsAtOnce) {
        const Result<QList<MemberRow>> rows = m_service.list(m_query, offset, rowsAtOnce).result();
        if (!rows)
            return failure(rows.error());
        QList<MemberRow> taken;
        for (const MemberRow &row : *rows)
            if (wanted.remove(row.id))
                taken.append(row);
        if (Done done = writeRows(sink, taken, total); !done)
            return done;
    }
    QList<MemberRow> moved;
    for (const MemberId id : *ids) {
        if (!wanted.contains(id))
            continue;
        const Result<MemberRow> row = m_service.row(id).result();
        if (!row)
            return failure(row.error());
        moved.append(*row);
    }
    if (Done done = writeRows(sink, moved, total); !done)
        return done;
    return sink.finish();
}

Done MemberExportJob::writeRows(Sink &sink, const QList<MemberRow> &rows, qint64 total)
{
    if (isCanceled())
        return failure(ErrorCode::Canceled);
    if (m_options.clear && !rows.isEmpty()) {
        QList<MemberId> shown;
        for (const MemberRow &row : rows)
            shown.append(row.id);
        if (Done done = m_service.noteShown(shown).result(); !done)
            return done;
    }
    for (const MemberRow &row : rows) {
        QList<Value> cells;
        for (const Column &column : std::as_const(m_columns))
            cells.append(column.value(row, m_options.clear));
        if (Done done = sink.write(cells); !done)
            return done;
        ++m_exported;
    }
    report(m_exported, total);
    return {};
}

} // namespace dangjian
