// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from the start of the process to the first paint of the window, with a warm cache, against a bare
// QTableView program on the same rows. Run it on a screen, e.g.
//     xvfb-run -a -s "-screen 0 1366x768x24" build/release/bin/bench_firstpaint STORE
#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int counted = 9;
constexpr int deadlineMs = 20000;

/** All rows in memory, nothing else: the least that shows 30,000 members in a table. */
class BareModel : public QAbstractTableModel
{
public:
    explicit BareModel(std::vector<QStringList> rows) : m_rows(std::move(rows)) { }
    int rowCount(const QModelIndex &) const override { return int(m_rows.size()); }
    int columnCount(const QModelIndex &) const override { return 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows[size_t(index.row())].at(index.column()) : QVariant();
    }

private:
    std::vector<QStringList> m_rows;
};

int bare(int argc, char **argv, const QString &store, const QString &pipe)
{
    QApplication application(argc, argv);
    std::vector<QStringList> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        database.setDatabaseName(store);
        database.open();
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT m.name, m.category, o.short_name, m.birth, m.mobile, m.address FROM member m"
                                  " JOIN organization o ON o.id = m.branch_id ORDER BY m.name_key"));
        while (query.next()) {
            QStringList row;
            for (int column = 0; column < 6; ++column)
                row.append(query.value(column).toString());
            rows.push_back(row);
        }
    }
    BareModel model(std::move(rows));
    QTableView view;
    view.setModel(&model);
    view.resize(1280, 700);
    view.show();
    // A timer of zero runs when the first events, the paint among them, have been worked off.
    QTimer::singleShot(0, &view, [&] {
        view.viewport()->repaint();
        QFile file(pipe);
        if (file.open(QIODevice::WriteOnly))
            file.write("painted\n");
        QApplication::quit();
    });
    return QApplication::exec();
}

/** Milliseconds from the start of a program to its first line on the pipe; then the program is ended. */
double timed(const QString &program, const QStringList &arguments, const QString &pipe)
{
    const int descriptor = ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_NONBLOCK);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DANGJIAN_WATCHDOG"), pipe);
    process.setProcessEnvironment(environment);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    pollfd waiting{descriptor, POLLIN, 0};
    const int ready = ::poll(&waiting, 1, deadlineMs);
    const double ms = double(clock.nsecsElapsed()) / 1e6;
    process.kill();
    process.waitForFinished();
    ::close(descriptor);
    return ready == 1 ? ms : -1;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--bare") == 0)
        return bare(argc, argv, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_firstpaint STORE\n");
        return 2;
    }
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    if (::mkfifo(QFile::encodeName(pipe).constData(), 0600) != 0)
        return 1;
    const QString store = QString::fromLocal8Bit(argv[1]);
    const QString own = QCoreApplication::applicationDirPath() + QStringLiteral("/dangjian");
    std::vector<double> ours;
    std::vector<double> peers;
    for (int run = 0; run <= counted; ++run) {
        const double mine = timed(own, {QStringLiteral("--store"), store}, pipe);
        const double peer
            = timed(QCoreApplication::applicationFilePath(), {QStringLiteral("--bare"), store, pipe}, pipe);
        if (mine < 0 || peer < 0) {
            std::fprintf(stderr, "a program did not paint\n");
            return 1;
        }
        if (run == 0)
            continue;
        ours.push_back(mine);
        peers.push_back(peer);
    }
    std::printf("first paint, median of %d: dangjian %.0f ms, bare QTableView %.0f ms, ratio %.2f\n", counted,
        median(ours), median(peers), median(ours) / median(peers));
    return 0;
}
