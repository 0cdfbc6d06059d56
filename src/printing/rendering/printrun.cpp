// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendering/printrun.h"

#include "rendering/pdffile.h"

#include <QFileInfo>

#include <atomic>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace dangjian {

QList<RunPart> divideRun(const QString &file, const QString &title, qsizetype booklets, qsizetype perFile)
{
    if (booklets <= perFile)
        return {{file, title, 0, booklets}};
    const qsizetype files = (booklets + perFile - 1) / perFile;
    const int digits = std::max(2, int(QString::number(files).size()));
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    const QString stem = file.chopped(suffix.size());
    QList<RunPart> parts;
    for (qsizetype i = 0; i < files; ++i) {
        const QString number = u"%1"_s.arg(i + 1, digits, 10, QLatin1Char('0'));
        parts << RunPart{stem + u'-' + number + suffix, u"%1（%2/%3）"_s.arg(title).arg(i + 1).arg(files), i * perFile,
            std::min(perFile, booklets - i * perFile)};
    }
    return parts;
}

namespace {

/** What the threads of a run share. */
struct RunState
{
    std::atomic<qsizetype> nextPart = 0;
    std::atomic<bool> stopped = false;
    std::mutex mutex{};
    Done outcome{};

    void stop(Error error)
    {
        const std::lock_guard lock(mutex);
        if (!stopped.exchange(true))
            outcome = failure(std::move(error));
    }
};

Done writePart(
    PdfFaces &faces, const RunPart &part, const BookletLayout &layout, const RunControl &control, const RunState &state)
{
    auto file = PdfFile::create(faces, part.file, part.title);
    if (!file)
        return failure(file.error());
    for (qsizetype i = part.first; i < part.first + part.count; ++i) {
        if (state.stopped || (control.canceled && control.canceled()))
            return failure(ErrorCode::Canceled);
        const auto pages = layout(i);
        if (!pages)
            return failure(pages.error());
        if (Done appended = (*file)->append(*pages); !appended)
            return appended;
        if (control.written)
            control.written(1);
    }
    if (Done finished = (*file)->finish(); !finished)
        return finished;
    return control.finished ? control.finished(part) : Done();
}

void writeParts(const std::shared_ptr<const PrintFonts> &fonts, const QList<RunPart> &parts,
    const std::function<BookletLayout()> &layoutForThread, const RunControl &control, RunState &state)
{
    PdfFaces faces(fonts);
    const BookletLayout layout = layoutForThread();
    while (!state.stopped) {
        const qsizetype index = state.nextPart++;
        if (index >= parts.size())
            return;
        if (const Done done = writePart(faces, parts[index], layout, control, state); !done)
            state.stop(done.error());
    }
}

} // namespace

Done writeRun(const std::shared_ptr<const PrintFonts> &fonts, const QList<RunPart> &parts,
    const std::function<BookletLayout()> &layoutForThread, const RunControl &control, int threads)
{
    RunState state;
    {
        std::vector<std::jthread> workers;
        for (int i = 1; i < std::min<int>(threads, int(parts.size())); ++i)
            workers.emplace_back([&] { writeParts(fonts, parts, layoutForThread, control, state); });
        writeParts(fonts, parts, layoutForThread, control, state);
    }
    return state.outcome;
}

} // namespace dangjian
