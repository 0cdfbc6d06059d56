// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backupjob.h"
#include "backups/restorejob.h"
#include "backups/restorepreview.h"
#include "command.h"
#include "passphrase.h"
#include "sentences.h"
#include "session.h"
#include "store/presentactor.h"

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
    told[QStringLiteral("organizations")] = contents.organizations;
    told[QStringLiteral("members")] = contents.members;
    told[QStringLiteral("records")] = contents.records;
    told[QStringLiteral("acts")] = contents.acts;
    told[QStringLiteral("last_act")]
        = contents.lastAct.isValid() ? QJsonValue(contents.lastAct.toString(Qt::ISODate)) : QJsonValue();
    told[QStringLiteral("last_act_by")] = contents.lastActBy;
    told[QStringLiteral("last_act_kind")] = contents.lastActKind;
}

QString minuteText(const QDateTime &at)
{
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/** Opens a backup with the passphrase that was given; where it is sealed and there was none, the person is asked. */
Done withPassphrase(const Arguments &arguments, const std::function<Done(const QByteArray &passphrase)> &open)
{
    if (const QString backup = arguments.positional(0); !QFileInfo::exists(backup))
        return failure(ErrorCode::NotFound, backup, {QStringLiteral("backup")});
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
    const BackupMade &made = job.made();
    QJsonObject told{
        {QStringLiteral("file"), QFileInfo(made.file.path).absoluteFilePath()},
        {QStringLiteral("second"), made.second.isEmpty() ? QJsonValue() : QJsonValue(made.second)},
        {QStringLiteral("sealed"), made.file.sealed},
        {QStringLiteral("bytes"), made.file.bytes},
        {QStringLiteral("rotated"), made.rotated},
    };
    tellContents(made.contents, told);
    if (made.secondFault)
        session.warn(translate("cli", "there is no copy in the second place: %1").arg(sentenceFor(*made.secondFault)));
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
                .arg(minuteText(job.contents().lastAct))
            + QLatin1Char('\n'));
    });
}

/** What the present store has beyond a backup, one line each. */
QString linesOfPresent(const RestorePreview &preview)
{
    if (!preview.isPresent)
        return translate("cli", "There is no store at the place yet.") + QLatin1Char('\n');
    if (preview.presentFault)
        return translate("cli", "The present store cannot be read; it would be kept aside.") + QLatin1Char('\n');
    const auto more
        = [](qint64 count) { return (count > 0 ? QStringLiteral("+") : QString()) + QString::number(count); };
    const QString counts = translate("cli", "Against the backup, the present store has %1 members and %2 records.")
                               .arg(more(preview.membersMore), more(preview.recordsMore))
        + QLatin1Char('\n');
    if (!preview.isContinued)
        return translate("cli", "The present store is not the one that was backed up, or was restored since.")
            + QLatin1Char('\n') + counts;
    return translate("cli", "Changes since in the present store, which would be lost from it: %1.")
               .arg(preview.actsSince)
        + QLatin1Char('\n') + counts;
}

Done showPreview(const Session &session, const QString &backup, const RestorePreview &preview)
{
    if (!session.json()) {
        const BackupContents &contents = preview.backup;
        QString text = translate("cli", "%1, office %2: %3 organizations, %4 members, %5 records; data format %6.")
                           .arg(contents.district)
                           .arg(contents.office)
                           .arg(contents.organizations)
                           .arg(contents.members)
                           .arg(contents.records)
                           .arg(contents.schemaVersion)
            + QLatin1Char('\n');
        text += translate("cli", "Last change: %1 by %2.").arg(minuteText(contents.lastAct), contents.lastActBy)
            + QLatin1Char('\n');
        return session.answer(text + linesOfPresent(preview));
    }
    QJsonObject told{
        {QStringLiteral("file"), QFileInfo(backup).absoluteFilePath()},
        {QStringLiteral("sealed"), preview.sealed},
        {QStringLiteral("older"), preview.isOlder},
    };
    tellContents(preview.backup, told);
    if (!preview.isPresent || preview.presentFault) {
        told[QStringLiteral("present")] = QJsonValue();
    } else {
        QJsonObject present;
        tellContents(preview.present, present);
        present[QStringLiteral("continued")] = preview.isContinued;
        present[QStringLiteral("acts_since")] = preview.isContinued ? QJsonValue(preview.actsSince) : QJsonValue();
        present[QStringLiteral("members_more")] = preview.membersMore;
        present[QStringLiteral("records_more")] = preview.recordsMore;
        told[QStringLiteral("present")] = present;
    }
    return session.answer(told);
}

Done restore(Session &session, const Arguments &arguments)
{
    const QString backup = arguments.positional(0);
    if (arguments.has("preview"))
        return withPassphrase(arguments, [&](const QByteArray &passphrase) -> Done {
            RestorePreviewJob job(backup, passphrase, session.file());
            if (Done done = session.run(job); !done)
                return done;
            return showPreview(session, backup, job.preview());
        });
    if (Done ready = session.prepareFolder(); !ready)
        return ready;
    return withPassphrase(arguments, [&](const QByteArray &passphrase) -> Done {
        RestoreJob job(
            backup, passphrase, session.file(), session.clock(), presentActor(Session::options(), *session.clock()));
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
            {{"FILE", QT_TRANSLATE_NOOP("cli", "the backup")}},
            {{"preview", ValueKind::None, "",
                 QT_TRANSLATE_NOOP(
                     "cli", "tell what is in it and what the present store has beyond it, and change nothing")},
                passphraseOption()},
            {}, restore},
    };
}

} // namespace dangjian
