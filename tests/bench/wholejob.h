// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demojob.h"
#include "printing/certificateprinting.h"
#include "store/storeaccess.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>

namespace dangjian {

/** A demonstration district whose members have photos, and the whole print run of it: from the store to the files. */
class WholeJob
{
public:
    struct Outcome
    {
        double seconds = 0; // of the job: people looked through, files written and noted
        PrintOutcome printed{};
    };

    static QString fileIn(const QString &folder) { return folder + QStringLiteral("/district.sqlite"); }

    /** Makes the district; best in a process of its own, so that its memory is not counted with the run's. */
    static void make(const QString &folder, int members, const QList<QByteArray> &photos)
    {
        DemoOptions options;
        options.members = members;
        options.records = members * 10;
        DemoJob demo(fileIn(folder), options, {QStringLiteral("bench")});
        if (!demo.runHere())
            qFatal("the district cannot be made");
        const WholeJob made(folder);
        const Done done
            = made.m_store->access()
                  .write(ActKind::MemberPhoto, QStringLiteral("bench"),
                      [photos](Transaction &transaction) -> Done { return givePhotos(transaction, photos); })
                  .result();
        if (!done)
            qFatal("no photos: %s", qPrintable(done.error().detail));
    }

    explicit WholeJob(const QString &folder) : m_folder(folder)
    {
        auto opened
            = Store::open(fileIn(folder), std::make_shared<FixedClock>(QDate(2026, 10, 31)), {QStringLiteral("bench")});
        if (!opened)
            qFatal("the district cannot be opened");
        m_store = std::move(*opened);
    }

    Outcome print(int perFile)
    {
        PrintOptions options;
        options.file = m_folder + QStringLiteral("/run.pdf");
        options.membersPerFile = perFile;
        options.index = true;
        options.notePrinted = true;
        PrintJob job(*m_store, {}, options);
        QElapsedTimer clock;
        clock.start();
        const Done done = job.runHere();
        if (!done)
            qFatal("the run failed: %s %s", qPrintable(done.error().subject), qPrintable(done.error().detail));
        return {double(clock.nsecsElapsed()) / 1e9, job.outcome()};
    }

private:
    static Done givePhotos(Transaction &transaction, const QList<QByteArray> &photos)
    {
        Connection &connection = transaction.connection();
        for (qsizetype i = 0; i < photos.size(); ++i) {
            const QString hash
                = QString::fromLatin1(QCryptographicHash::hash(photos[i], QCryptographicHash::Sha256).toHex());
            if (Done done = connection.execute(
                    QStringLiteral("INSERT INTO content (sha256, bytes) VALUES (?, ?)"), {hash, photos[i]});
                !done)
                return done;
            if (Done done = connection.execute(
                    QStringLiteral("UPDATE member SET photo = ?, row_version = row_version + 1 WHERE id % ? = ?"),
                    {hash, photos.size(), i});
                !done)
                return done;
        }
        return {};
    }

    QString m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace dangjian
