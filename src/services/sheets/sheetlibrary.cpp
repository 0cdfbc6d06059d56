// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetlibrary.h"

#include "sheets/ownsheetrepository.h"
#include "sheets/sheetfields.h"
#include "sheets/sheetreader.h"
#include "store/storeaccess.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>

namespace dangjian {

namespace {

constexpr qint64 largestFile = 4 << 20;

Result<LibrarySheet> withCopy(const SheetOutline &outline, const std::optional<OwnSheet> &copy)
{
    LibrarySheet sheet{outline.name, outline.title, {}, {}, {}, 0};
    const auto original = originalSheet(outline.name);
    if (!original)
        return failure(original.error());
    sheet.original = *original;
    if (!copy)
        return sheet;
    sheet.rowVersion = copy->rowVersion;
    const auto own = readSheet(copy->description.toUtf8(), outline.title, &outline);
    if (own)
        sheet.own = *own;
    else
        sheet.fault = own.error();
    return sheet;
}

/** The words of a sheet file, when reading them gives the sheet again. */
Result<QString> soundWords(const SheetDescription &sheet)
{
    const SheetOutline *outline = sheetOutline(sheet.name);
    if (!outline)
        return failure(ErrorCode::NotFound, sheet.name);
    const QByteArray words = writeSheet(sheet);
    const auto read = readSheet(words, outline->title, outline);
    if (!read)
        return failure(read.error());
    return QString::fromUtf8(words);
}

} // namespace

Result<LibrarySheet> SheetLibrary::sheet(Connection &connection, const QString &name)
{
    const SheetOutline *outline = sheetOutline(name);
    if (!outline)
        return failure(ErrorCode::NotFound, name);
    const auto copy = OwnSheetRepository(connection).named(name);
    if (!copy)
        return failure(copy.error());
    return withCopy(*outline, *copy);
}

QFuture<Result<QList<LibrarySheet>>> SheetLibrary::all()
{
    return m_store.access().read(Lane::Quick, [](Connection &connection) -> Result<QList<LibrarySheet>> {
        const auto copies = OwnSheetRepository(connection).all();
        if (!copies)
            return failure(copies.error());
        QHash<QString, OwnSheet> byName;
        for (const OwnSheet &copy : *copies)
            byName.insert(copy.name, copy);
        QList<LibrarySheet> sheets;
        for (const SheetOutline &outline : sheetOutlines()) {
            const auto copy = byName.constFind(outline.name);
            const auto sheet = withCopy(outline, copy == byName.cend() ? std::nullopt : std::optional(*copy));
            if (!sheet)
                return failure(sheet.error());
            sheets << *sheet;
        }
        return sheets;
    });
}

QFuture<Result<LibrarySheet>> SheetLibrary::sheet(const QString &name)
{
    return m_store.access().read(
        Lane::Quick, [name](Connection &connection) { return SheetLibrary::sheet(connection, name); });
}

QFuture<Result<qint64>> SheetLibrary::save(const SheetDescription &sheet, qint64 rowVersion)
{
    const auto words = soundWords(sheet);
    if (!words) {
        QPromise<Result<qint64>> promise;
        promise.start();
        promise.addResult(Result<qint64>(failure(words.error())));
        promise.finish();
        return promise.future();
    }
    const OwnSheet copy{sheet.name, *words, {}, rowVersion};
    return m_store.access().write(ActKind::SheetChange, sheet.name, [copy](Transaction &transaction) {
        return OwnSheetRepository(transaction.connection()).save(transaction, copy);
    });
}

QFuture<Done> SheetLibrary::reset(const QString &name, std::optional<qint64> seen)
{
    return m_store.access().write(ActKind::SheetReset, name, [name, seen](Transaction &transaction) -> Done {
        OwnSheetRepository copies(transaction.connection());
        const auto copy = copies.named(name);
        if (!copy)
            return failure(copy.error());
        if (seen && *copy && (*copy)->rowVersion != *seen)
            return failure(ErrorCode::EditedMeanwhile, QStringLiteral("own_sheet"));
        return copies.remove(transaction, name);
    });
}

Done SheetLibrary::writeTo(const QString &file, const SheetDescription &sheet)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(writeSheet(sheet)) < 0 || !out.commit())
        return failure(ErrorCode::FileUnwritable, file, {}, out.errorString());
    return {};
}

Result<SheetDescription> SheetLibrary::readFrom(const QString &file, const QString &name)
{
    const SheetOutline *outline = sheetOutline(name);
    if (!outline)
        return failure(ErrorCode::NotFound, name);
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file, {}, in.errorString());
    if (in.size() > largestFile)
        return failure(ErrorCode::FileTooLarge, file);
    const QString shown = QFileInfo(file).fileName();
    auto sheet = readSheet(in.readAll(), shown, outline);
    if (sheet && sheet->name != name)
        return failure(ErrorCode::FileFormat, shown,
            {QStringLiteral("sheet.other"), QStringLiteral("0"), QStringLiteral("sheet"), sheet->title});
    return sheet;
}

} // namespace dangjian
