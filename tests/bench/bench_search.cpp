// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later

// First results of a search, asked of the service, against the best plain SQL query on the same file in the same run:
// one SELECT over the index of keys, joined to what a row of results shows; its time is told alone and as asked across
// threads, which is how a screen has to ask it. Goals: ratio at most 1.5, growth from 30,000 to 1,000,000 members at
// most 3 times, 16 ms at 30,000 and 50 ms at 1,000,000.
//   bench_search [folder]      keeps the two stores in the folder and uses those that it finds there
#include "demo/demojob.h"
#include "members/memberservice.h"
#include "reading/namereader.h"
#include "reading/searchtext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>
#include <QVariant>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace dangjian;
using namespace Qt::StringLiterals;

namespace {

constexpr int results = 20;
constexpr int peopleAsked = 150;

struct Kind
{
    QString name;
    QString code; ///< kind of key
    qsizetype typed; ///< characters that have been typed so far; 0 = all
};

const QList<Kind> &kinds()
{
    static const QList<Kind> list{{u"name"_s, u"h"_s, 0}, {u"surname"_s, u"h"_s, 1}, {u"initials"_s, u"i"_s, 0},
        {u"one initial"_s, u"i"_s, 1}, {u"full pinyin"_s, u"p"_s, 0}, {u"beginning of pinyin"_s, u"p"_s, 4},
        {u"ID number"_s, u"d"_s, 0}, {u"beginning of ID number"_s, u"d"_s, 10}, {u"telephone"_s, u"t"_s, 0},
        {u"certificate number"_s, u"c"_s, 0}, {u"address"_s, u"a"_s, 8}};
    return list;
}

void require(bool fine, const QSqlQuery &query)
{
    if (!fine)
        qFatal("%s", qPrintable(query.lastError().text()));
}

QString store(const QString &folder, int members, qint64 records)
{
    const QString file = u"%1/search-%2.dangjian"_s.arg(folder).arg(members);
    if (QFile::exists(file))
        return file;
    DemoOptions options;
    options.members = members;
    options.records = records;
    DemoJob job(file, options, {u"bench"_s});
    QElapsedTimer timer;
    timer.start();
    if (Done done = job.runHere(); !done)
        qFatal("demo failed: %s", qPrintable(done.error().detail));
    std::printf("built %d members, %lld records in %.0f s\n", members, static_cast<long long>(records),
        double(timer.elapsed()) / 1000);
    std::fflush(stdout);
    return file;
}

/** What people type: the keys of members spread over the whole store. */
QStringList textsOf(QSqlDatabase &database, const Kind &kind)
{
    QSqlQuery query(database);
    require(query.exec(u"SELECT min(id), max(id) FROM member"_s) && query.next(), query);
    const qint64 first = query.value(0).toLongLong();
    const qint64 last = query.value(1).toLongLong();
    QStringList texts;
    for (int i = 0; i < peopleAsked; ++i) {
        const qint64 id = first + (last - first) * i / peopleAsked;
        require(query.prepare(u"SELECT k.name, k.id_number, k.mobile, k.address, c.number, k.name_key FROM member k"
                              " LEFT JOIN certificate c ON c.member_id = k.id AND c.state = 'valid'"
                              " WHERE k.id >= ? AND k.state = 'normal' AND k.mobile <> '' ORDER BY k.id LIMIT 1"_s),
            query);
        query.addBindValue(id);
        require(query.exec() && query.next(), query);
        QString text;
        switch (kind.code.front().unicode()) {
        case u'h':
            text = query.value(0).toString();
            break;
        case u'd':
            text = query.value(1).toString();
            break;
        case u't':
            text = query.value(2).toString();
            break;
        case u'a':
            text = query.value(3).toString();
            break;
        case u'c':
            text = query.value(4).toString();
            break;
        case u'p':
            text = query.value(5).toString();
            break;
        default: {
            const NameReader reader;
            text = reader.readingOfName(query.value(0).toString()).initials.value(0);
        }
        }
        texts.append(normalizedSearchText(kind.typed == 0 ? text : text.left(kind.typed)));
    }
    return texts;
}

struct Times
{
    QList<double> values;
    void add(qint64 nanoseconds) { values.append(double(nanoseconds) / 1e6); }
    double at(int perCent)
    {
        std::sort(values.begin(), values.end());
        return values.at((values.size() - 1) * perCent / 100);
    }
};

QString afterPrefix(QString prefix)
{
    prefix.back() = QChar(prefix.back().unicode() + 1);
    return prefix;
}

/** The plain query: everything a row of results shows, in one statement. */
int plainSearch(QSqlQuery &query, const QString &text)
{
    query.bindValue(0, 2026);
    query.bindValue(1, text);
    query.bindValue(2, afterPrefix(text));
    query.bindValue(3, results);
    require(query.exec(), query);
    int rows = 0;
    QVariantList values;
    while (query.next()) {
        values.clear();
        for (int column = 0; column < 22; ++column)
            values.append(query.value(column));
        ++rows;
    }
    query.finish();
    return rows;
}

struct Measured
{
    double median = 0;
    double rows = 0;
};

/** The plain query on a thread of its own, as a screen that never waits for SQL would have to ask it. */
class PlainReader : public QObject
{
public:
    explicit PlainReader(const QString &file)
    {
        m_thread.start();
        moveToThread(&m_thread);
        there([&] { open(file); });
    }
    ~PlainReader() override
    {
        there([this] {
            m_query.reset();
            m_database.close();
            m_database = QSqlDatabase();
            QSqlDatabase::removeDatabase(u"plain"_s);
        });
        m_thread.quit();
        m_thread.wait();
    }

    template <class Work>
    void there(Work work)
    {
        QMetaObject::invokeMethod(this, work, Qt::BlockingQueuedConnection);
    }

    QStringList texts(const Kind &kind)
    {
        QStringList list;
        there([&] { list = textsOf(m_database, kind); });
        return list;
    }

    /** The nanoseconds of the query alone. */
    qint64 search(const QString &text)
    {
        qint64 alone = 0;
        there([&] {
            QElapsedTimer timer;
            timer.start();
            plainSearch(*m_query, text);
            alone = timer.nsecsElapsed();
        });
        return alone;
    }

private:
    void open(const QString &file)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!m_database.open())
            qFatal("cannot open");
        m_query = std::make_unique<QSqlQuery>(m_database);
        m_query->setForwardOnly(true);
        require(m_query->exec(u"PRAGMA cache_size = -32768"_s), *m_query);
        require(
            m_query->prepare(
                u"SELECT m.id, m.name, m.sex, m.birth, m.category, m.standing, m.state, m.relation, m.branch_id, "
                u"o.code,"
                " o.short_name, u.name, c.number, m.id_number, m.mobile, m.address, m.education, m.ethnicity, m.joined,"
                " y.minutes, y.deeds, y.records FROM member_key k CROSS JOIN member m ON m.id = k.member_id"
                " JOIN organization o ON o.id = m.branch_id LEFT JOIN unit u ON u.id = m.unit_id"
                " LEFT JOIN certificate c ON c.member_id = m.id AND c.state = 'valid'"
                " LEFT JOIN member_year y ON y.member_id = m.id AND y.year = ?"
                " WHERE k.key >= ? AND k.key < ? AND m.state = 'normal' ORDER BY k.key LIMIT ?"_s),
            *m_query);
    }

    QThread m_thread;
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_query;
};

QMap<QString, Measured> measure(const QString &file, int members, double frame)
{
    auto opened = Store::open(file, std::make_shared<FixedClock>(QDate(2026, 10, 31)), {u"bench"_s});
    if (!opened)
        qFatal("cannot open %s: %d %s", qPrintable(file), int(opened.error().code), qPrintable(opened.error().detail));
    MemberService service(**opened);
    PlainReader plain(file);
    QMap<QString, Measured> measured;
    for (const Kind &kind : kinds()) {
        const QStringList texts = plain.texts(kind);
        // Warm both, then by turns, so that neither profits from the other's pages.
        for (const QString &text : texts) {
            (void)plain.search(text);
            (void)service.find(text, {}, results).result();
        }
        Times asked;
        Times alone;
        Times across;
        int found = 0;
        QElapsedTimer timer;
        for (int turn = 0; turn < 3; ++turn) {
            for (const QString &text : texts) {
                timer.restart();
                const auto rows = service.find(text, {}, results).result();
                asked.add(timer.nsecsElapsed());
                if (!rows || rows->isEmpty())
                    qFatal("nothing found for a %s", qPrintable(kind.name));
                found += int(rows->size());
                timer.restart();
                alone.add(plain.search(text));
                across.add(timer.nsecsElapsed());
            }
        }
        const double rowsFound = double(found) / double(3 * texts.size());
        measured[kind.name] = {asked.at(50), rowsFound};
        std::printf("%8d %-24s %5.1f rows  service %7.3f ms (95 %%: %7.3f, worst %7.3f, goal %.0f)  plain SQL "
                    "%7.3f ms, asked across threads %7.3f ms  ratio %.2f, across threads %.2f\n",
            members, qPrintable(kind.name), rowsFound, asked.at(50), asked.at(95), asked.at(100), frame, alone.at(50),
            across.at(50), asked.at(50) / alone.at(50), asked.at(50) / across.at(50));
        std::fflush(stdout);
    }
    return measured;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    const QMap<QString, Measured> few = measure(store(folder, 30'000, 250'000), 30'000, 16);
    const QMap<QString, Measured> many = measure(store(folder, 1'000'000, 1'000'000), 1'000'000, 50);
    // A whole name finds ten people among a million where it found one among 30,000, so both are told.
    for (const Kind &kind : kinds()) {
        const Measured &before = few[kind.name];
        const Measured &after = many[kind.name];
        std::printf("growth %-24s %.2f (goal 3), rows found %.1f to %.1f, per row %.2f\n", qPrintable(kind.name),
            after.median / before.median, before.rows, after.rows,
            after.median / after.rows / (before.median / before.rows));
    }
    return 0;
}
