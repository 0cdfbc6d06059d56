// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/errortext.h"

#include "app/fieldwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>

namespace dangjian {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString argument(const Error &error, qsizetype index)
{
    return error.args.value(index);
}

QString storeText(const Error &error)
{
    const QString file = QDir::toNativeSeparators(error.subject);
    switch (error.code) {
    case ErrorCode::StoreMissing:
        return ErrorText::tr("There is no database at %1. It may have been moved, or the drive is not connected. "
                             "Choose the file again, or create a district.")
            .arg(file);
    case ErrorCode::StoreNotEmpty:
        return ErrorText::tr("%1 exists already and was left as it is. Open it, or choose another file name.")
            .arg(file);
    case ErrorCode::StoreForeign:
        return ErrorText::tr("%1 is a database of another program. It was left as it is. Choose a file that Dangjian "
                             "has made.")
            .arg(file);
    case ErrorCode::StoreNewer:
        return ErrorText::tr("This database was made by a newer version of the program (data format %1; this program "
                             "knows up to %2). It was left as it is. Install the newer version to open it.")
            .arg(argument(error, 0), argument(error, 1));
    case ErrorCode::StoreDamaged:
        return ErrorText::tr("The database is damaged and cannot be read. It was left as it is. Put back the latest "
                             "backup; where there is none, what can be read is rescued into a new database.");
    case ErrorCode::StoreReadOnly:
        return ErrorText::tr(
            "The database is read-only; nothing was saved. Remove the write protection of the file and "
            "of its folder, or move it to another folder.");
    case ErrorCode::StoreAltered:
        return ErrorText::tr(
            "The structure of this database was changed by another program. It was not opened, so that "
            "nothing is lost. Put back the latest backup.");
    case ErrorCode::StoreBusy:
        return ErrorText::tr("The database is in use by another program just now; nothing was saved. Try again in a "
                             "moment.");
    case ErrorCode::StoreVanished:
        return ErrorText::tr("The database file %1 is not in its place any more, or another file stands there. Nothing "
                             "was saved. Put it back or connect the drive again, then start the program anew.")
            .arg(file);
    case ErrorCode::DiskFull:
        return ErrorText::tr("The disk is full; nothing was saved and what was saved before is safe. Free some space, "
                             "then try again.");
    default:
        return ErrorText::tr("The database refused this; nothing was saved. Try again; if it happens again, check the "
                             "database under System. The log has the details.");
    }
}

QString fileText(const Error &error)
{
    const QString file = QDir::toNativeSeparators(error.subject);
    switch (error.code) {
    case ErrorCode::FileUnreadable:
        return ErrorText::tr("%1 cannot be read. Close it in other programs and check that you may open it.").arg(file);
    case ErrorCode::FileUnwritable:
        return ErrorText::tr("%1 cannot be written; no half file was left behind. Choose another folder, or close the "
                             "file in other programs.")
            .arg(file);
    case ErrorCode::FileFormat: {
        const QString reason = findingText(argument(error, 0), error.args.mid(1));
        return file.isEmpty() ? reason : ErrorText::tr("%1 cannot be used: %2").arg(file, reason);
    }
    default:
        return ErrorText::tr("%1 is too large. Nothing was taken from it.").arg(file);
    }
}

QString stateText(const Error &error)
{
    const QString reason = findingText(argument(error, 0), error.args.mid(1));
    if (!reason.isEmpty() && reason != argument(error, 0)) {
        return reason;
    }
    return ErrorText::tr("The present state does not allow this; nothing was changed. Look at the record again and "
                         "choose what fits its state.");
}

QString duplicateText(const Error &error)
{
    const QString field = fieldWord(error.subject);
    const QString holder = argument(error, 0);
    bool isId = false;
    holder.toLongLong(&isId);
    if (error.subject == QLatin1StringView("id_number")) {
        return ErrorText::tr(
            "A member with this ID number is there already; nothing was saved. Search for the number to "
            "find that member.");
    }
    if (field.isEmpty()) {
        return ErrorText::tr("The same exists already; nothing was saved.");
    }
    if (holder.isEmpty() || isId) {
        return ErrorText::tr("%1: this exists already; nothing was saved.").arg(field);
    }
    return ErrorText::tr("%1: “%2” has this already; nothing was saved.").arg(field, holder);
}

/** Whose papers have characters that no font has; see glyphsMissing. */
QString glyphText(const Error &error)
{
    QStringList people;
    for (qsizetype i = 0; i + 1 < error.args.size(); i += 2) {
        people << ErrorText::tr("%1 (page %2)").arg(error.args.at(i), error.args.at(i + 1));
    }
    if (error.args.size() % 2 == 1) {
        people << ErrorText::tr("and %1 more people").arg(error.args.constLast());
    }
    return ErrorText::tr("No installed font has these characters: %1. They stand in the papers of %2. Nothing was "
                         "printed. Install the font for rare characters, then print again.")
        .arg(error.subject, people.join(ErrorText::tr(", ")));
}

QString accountText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotSignedIn:
        return ErrorText::tr("Nobody is signed in. Sign in, then do it again.");
    case ErrorCode::SignInRefused:
        if (argument(error, 0) == QLatin1StringView("locked")) {
            const QDateTime until = QDateTime::fromString(argument(error, 1), Qt::ISODate);
            return ErrorText::tr("Too many wrong passwords. Try again after %1, or ask the department for a new one.")
                .arg(QLocale().toString(until.toLocalTime().time(), QStringLiteral("HH:mm:ss")));
        }
        if (argument(error, 0) == QLatin1StringView("closed")) {
            return ErrorText::tr("This account is closed. Ask the department to open it again.");
        }
        return argument(error, 1) == QLatin1StringView("own") ? ErrorText::tr("The password is wrong.")
                                                              : ErrorText::tr("The name or the password is wrong.");
    case ErrorCode::NotPermitted:
        return ErrorText::tr("Your account may not do this; nothing was changed. Ask the department.");
    default:
        return ErrorText::tr("This belongs to an organization outside your account's; nothing was changed. Ask the "
                             "department.");
    }
}

} // namespace

QString errorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreNotEmpty:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreReadOnly:
    case ErrorCode::StoreAltered:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreVanished:
    case ErrorCode::DiskFull:
    case ErrorCode::StoreFailed:
        return storeText(error);
    case ErrorCode::NotSignedIn:
    case ErrorCode::SignInRefused:
    case ErrorCode::NotPermitted:
    case ErrorCode::OutsideScope:
        return accountText(error);
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileFormat:
    case ErrorCode::FileTooLarge:
        return fileText(error);
    case ErrorCode::NotFound:
        if (error.subject == QLatin1StringView("members_to_print")) {
            return ErrorText::tr("Nobody among these has such a paper; nothing was printed.");
        }
        return error.subject.isEmpty() ? ErrorText::tr("What was looked for is not there any more. Refresh the list.")
                                       : ErrorText::tr("“%1” was not found.").arg(error.subject);
    case ErrorCode::EditedMeanwhile:
        return ErrorText::tr(
            "Somebody else saved this record after you opened it. Your changes were not saved, so that "
            "theirs are not lost. Open it again and enter your changes once more.");
    case ErrorCode::Invalid: {
        const QString field = fieldWord(error.subject);
        const QString rule = findingText(argument(error, 0), error.args.mid(1));
        if (rule.isEmpty()) {
            return ErrorText::tr("This entry is not complete or not right; nothing was saved. Check: %1")
                .arg(field.isEmpty() ? error.subject : field);
        }
        // The rules' sentences name what they are about.
        return rule;
    }
    case ErrorCode::Duplicate:
        return duplicateText(error);
    case ErrorCode::StateForbids:
        return stateText(error);
    case ErrorCode::ReasonMissing:
        return error.subject == QLatin1String("personal_data")
            ? ErrorText::tr(
                "The settings ask why ID numbers, phones and addresses are told in clear. Nothing was shown "
                "or printed yet: give a reason.")
            : ErrorText::tr("A reason is needed: it stands in the history beside the change. Nothing was changed yet.");
    case ErrorCode::GlyphMissing:
        return glyphText(error);
    case ErrorCode::FontMissing:
        return ErrorText::tr("The font %1 is not installed, so nothing was printed. Install it, then print again.")
            .arg(error.subject);
    case ErrorCode::Canceled:
        return ErrorText::tr("Cancelled. Nothing half done was left behind.");
    case ErrorCode::Internal:
        return ErrorText::tr("The program ran into a fault of its own; what was saved before is safe. The log has the "
                             "details.");
    }
    return {};
}

} // namespace dangjian
