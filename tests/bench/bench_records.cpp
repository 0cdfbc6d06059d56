// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of all participation records as the screen asks for it, against the best plain SQL query on the same file in
// the same run: its first screen (200 rows and the totals), a page deep down, a month of one community, a text. Goals:
// the first screen within one frame (16 ms) at 250,000 and within two at 1,000,000 records, faster than plain SQL.
//   bench_records STORE…      opens the stores, which brings older ones up
#include "participation/recordlistservice.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 15;
constexpr int rowsShown = 200;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/** The best plain statement: the ids out of their index, joined to what a row shows; and the sum of a list. */
class Plain
{
public:
    explicit Plain(const QString &file)
    {
        if (sqlite3_open_v2(file.toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            qFatal("cannot open");
        sqlite3_exec(m_handle, "PRAGMA cache_size = -32768", nullptr, nullptr, nullptr);
    }
    ~Plain() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Plain)

    /** Rows read; every column of each is looked at. */
    int read(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        int rows = 0;
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < columns; ++column)
                m_bytes += sqlite3_column_bytes(statement, column);
            ++rows;
        }
        sqlite3_finalize(statement);
        return rows;
    }

private:
    sqlite3 *m_handle = nullptr;
    qint64 m_bytes = 0;
};

QByteArray rowsSql(const QByteArray &where, qint64 offset)
{
    return "SELECT p.id, p.member_id, p.organization_id, p.date, p.kind, p.content, p.minutes, p.deeds, p.place,"
           " p.activity_id, p.certifier, p.state, p.replaces_id, p.reason, p.entered_by, p.entered_at, p.row_version,"
           " m.name, m.category, c.number, o.code, o.short_name, o.name, a.title, a.theme,"
           " EXISTS (SELECT 1 FROM printed_line l WHERE l.participation_id = p.id)"
           " FROM (SELECT id FROM participation p WHERE p.state = 'valid'"
        + where + " ORDER BY date DESC, id DESC LIMIT " + QByteArray::number(rowsShown) + " OFFSET "
        + QByteArray::number(offset)
        + ") k JOIN participation p ON p.id = k.id JOIN member m ON m.id = p.member_id"
          " JOIN organization o ON o.id = p.organization_id"
          " LEFT JOIN certificate c ON c.member_id = p.member_id AND c.state = 'valid'"
          " LEFT JOIN activity a ON a.id = p.activity_id ORDER BY p.date DESC, p.id DESC";
}

QByteArray totalsSql(const QByteArray &where)
{
    return "SELECT count(*), sum(minutes), sum(deeds) FROM participation p WHERE p.state = 'valid'" + where;
}

struct Case
{
    const char *name;
    RecordQuery query;
    QByteArray where;
    qint64 offset = 0;
    bool totals = true; // the screen begins: its sums are asked for as well
};

void measure(const QString &file)
{
    auto opened = Store::open(file, std::make_shared<FixedClock>(QDate(2026, 10, 31)), {u"bench"_s});
    if (!opened)
        qFatal("cannot open %s: %d %s", qPrintable(file), int(opened.error().code), qPrintable(opened.error().detail));
    RecordListService service(**opened);
    const auto all = service.totals({}).result();
    const auto first = service.list({}, 0, 1).result();
    if (!all || !first || first->isEmpty())
        qFatal("no records");
    Case month{"a month of one community", {}, {}};
    month.query.scope = {first->first().entry.organizationId};
    month.query.from = QDate(2026, 10, 1);
    month.query.until = QDate(2026, 10, 31);
    month.where = " AND p.date >= '2026-10-01' AND p.date <= '2026-10-31' AND p.organization_id = "
        + QByteArray::number(first->first().entry.organizationId.value);
    Case text{"a text in the content", {}, " AND p.content LIKE '%卫生%'"};
    text.query.text = u"卫生"_s;
    const QList<Case> cases{{"the first screen", {}, {}}, {"a page at 40,000", {}, {}, 40'000, false},
        {"a page in the middle", {}, {}, all->rows / 2, false}, month, text};
    Plain plain(file);
    for (const Case &each : cases) {
        QList<double> ours;
        QList<double> peers;
        for (int turn = 0; turn <= turns; ++turn) {
            QElapsedTimer timer;
            timer.start();
            auto totals = each.totals ? service.totals(each.query) : QFuture<Result<RecordTotals>>();
            const auto rows = service.list(each.query, int(each.offset), rowsShown).result();
            if (each.totals && !totals.result())
                qFatal("no totals");
            const double mine = double(timer.nsecsElapsed()) / 1e6;
            timer.restart();
            const int read = plain.read(rowsSql(each.where, each.offset));
            if (each.totals)
                (void)plain.read(totalsSql(each.where));
            const double peer = double(timer.nsecsElapsed()) / 1e6;
            if (!rows || rows->size() < read)
                qFatal("other rows: %d instead of %d", rows ? int(rows->size()) : -1, read);
            if (turn > 0) {
                ours.append(mine);
                peers.append(peer);
            }
        }
        std::printf("%8lld records  %-26s list %7.2f ms  plain SQL %7.2f ms  ratio %.2f\n",
            static_cast<long long>(all->rows), each.name, median(ours), median(peers), median(ours) / median(peers));
        std::fflush(stdout);
    }
    QElapsedTimer timer;
    timer.start();
    const auto ids = service.ids({}).result();
    std::printf("%8lld records  the whole order, for what is far off: %lld ms\n", static_cast<long long>(all->rows),
        static_cast<long long>(timer.elapsed()));
    RecordQuery named;
    named.sort = RecordSort::Name;
    timer.restart();
    (void)service.list(named, 0, rowsShown).result();
    std::printf("%8lld records  the first screen by name: %lld ms\n", static_cast<long long>(ids->size()),
        static_cast<long long>(timer.elapsed()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_records STORE...\n");
        return 2;
    }
    for (int i = 1; i < argc; ++i)
        measure(QString::fromLocal8Bit(argv[i]));
    return 0;
}
