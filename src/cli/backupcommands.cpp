// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupjob.h"
#include "backups/restorejob.h"
#include "command.h"
#include "passphrase.h"
#include "sentences.h"
#include "session.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace dangjian {

namespace {

void tellContents(const BackupContents &contents, QJsonObject &told)
{
    told[QStringLiteral("district")] = contents.district;
    told[QStringLiteral("office")] = contents.office;
    told[QStringLiteral("schema_version")] = contents.schemaVersion;
    told[QStringLiteral("members")] = contents.members;
    told[QStringLiteral("records")] = contents.records;
    told[QStringLiteral("acts")] = contents.acts;
    told[QStringLiteral("last_act")]
        = contents.lastAct.isValid() ? QJsonValue(contents.lastAct.toString(Qt::ISODate)) : QJsonValue();
}

/** Opens a backup with the passphrase that was given; where it is sealed and there was none, the person is asked. */
Done withPassphrase(const Arguments &arguments, const std::function<Done(const QByteArray &passphrase)> &open)
{
    const auto given = passphraseOf(arguments);
    if (!given)
        return failure(given.error());
    Done done = open(*given);
    if (done || done.error().code != ErrorCode::Invalid
        || done.error().args.value(0) != QLatin1String("passphrase.missing"))
        return done;
    const QByteArray typed = askPassphrase(translate("cli", "Passphrase: "));
    return typed.isEmpty() ? done : open(typed);
}

Done back(Session &session, const Arguments &arguments)
{
    const auto services = session.services();
    if (!services)
        return failure(services.error());
    const auto passphrase = passphraseOf(arguments);
    if (!passphrase)
        return failure(passphrase.error());
    BackupOrder order;
    order.folder = arguments.text("to");
    order.passphrase = *passphrase;
    if (!order.folder.isEmpty() && !QFileInfo(order.folder).isDir())
        return failure(ErrorCode::NotFound, order.folder, {QStringLiteral("folder")});
    BackupJob job((*services)->store, order);
    if (Done done = session.run(job); !done)
        return done;
    QJsonObject told{
        {QStringLiteral("file"), QFileInfo(job.made().path).absoluteFilePath()},
        {QStringLiteral("sealed"), job.made().sealed},
        {QStringLiteral("bytes"), job.made().bytes},
        {QStringLiteral("rotated"), job.rotatedCount()},
    };
    tellContents(job.contents(), told);
    return session.acknowledge(told);
}

Done verify(Session &session, const Arguments &arguments)
{
    return withPassphrase(arguments, [&](const QByteArray &passphrase) -> Done {
        BackupProofJob job(arguments.positional(0), passphrase, QDir::tempPath());
        if (Done done = session.run(job); !done)
            return done;
        QJsonObject told{{QStringLiteral("ok"), true}};
        tellContents(job.contents(), told);
        if (session.json())
            return session.answer(told);
        return session.answer(
            translate("cli", "The backup is whole: %1, office %2, %3 members, %4 records, last change %5.")
                .arg(job.contents().district)
                .arg(job.contents().office)
                .arg(job.contents().members)
                .arg(job.contents().records)
                .arg(job.contents().lastAct.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
            + QLatin1Char('\n'));
    });
}

Done restore(Session &session, const Arguments &arguments)
{
    if (Done ready = session.prepareFolder(); !ready)
        return ready;
    return withPassphrase(arguments, [&](const QByteArray &passphrase) -> Done {
        RestoreJob job(arguments.positional(0), passphrase, session.file(), session.clock());
        if (Done done = session.run(job); !done)
            return done;
        QJsonObject told{
            {QStringLiteral("store"), QFileInfo(session.file()).absoluteFilePath()},
            {QStringLiteral("kept_aside"),
                job.keptAside().isEmpty() ? QJsonValue() : QJsonValue(QFileInfo(job.keptAside()).absoluteFilePath())},
        };
        tellContents(job.contents(), told);
        return session.acknowledge(told);
    });
}

} // namespace

QList<Command> backupCommands()
{
    return {
        {{QStringLiteral("backup")},
            QT_TRANSLATE_NOOP("cli", "Makes a backup while others work, and proves it; old ones go by rotation."), {},
            {
                {"to", ValueKind::Text, "DIR",
                    QT_TRANSLATE_NOOP("cli", "folder for it, the folder “backups” beside the store unless said")},
                passphraseOption(),
            },
            {}, back},
        {{QStringLiteral("verify")},
            QT_TRANSLATE_NOOP("cli", "Opens a backup, proves all of it and says what is in it."),
            {{"FILE", QT_TRANSLATE_NOOP("cli", "the backup")}}, {passphraseOption()}, {}, verify},
        {{QStringLiteral("restore")},
            QT_TRANSLATE_NOOP(
                "cli", "Puts a backup in the store's place, which may be empty; the present store is kept aside."),
            {{"FILE", QT_TRANSLATE_NOOP("cli", "the backup")}}, {passphraseOption()}, {}, restore},
    };
}

} // namespace dangjian
