// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layouter.h"
#include "rendering/pagepainter.h"
#include "rendering/pdffile.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace dangjian::samples {

inline const std::shared_ptr<const PrintFonts> &fonts()
{
    static const std::shared_ptr<const PrintFonts> loaded = PrintFonts::load().value();
    return loaded;
}

/** What a program of poppler-utils or zbar-tools prints; empty when it fails. */
inline QByteArray runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

inline void writePdf(const QString &file, const QList<Page> &pages)
{
    PdfFaces faces(fonts());
    auto pdf = PdfFile::create(faces, file, QStringLiteral("试印"));
    QVERIFY(pdf.has_value());
    QVERIFY((*pdf)->append(pages).has_value());
    QVERIFY((*pdf)->finish().has_value());
}

/** The text layer of pages, as pdftotext reads it. */
inline QString textOf(const QList<Page> &pages)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("text.pdf"));
    writePdf(file, pages);
    return QString::fromUtf8(runTool(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}));
}

/** A page drawn with the QPainter renderer on white. */
inline QImage painted(const Page &page, double pixelsPerMm)
{
    QImage image((page.size * pixelsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter(fonts()).draw(painter, page, pixelsPerMm);
    return image;
}

/** A page drawn by way of the PDF renderer and pdftoppm. */
inline QImage rasterized(const Page &page, int dotsPerInch)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("page.pdf"));
    writePdf(file, {page});
    runTool(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-singlefile"), QStringLiteral("-png"),
            file, folder.filePath(QStringLiteral("page"))});
    return QImage(folder.filePath(QStringLiteral("page.png"))).convertToFormat(QImage::Format_RGB32);
}

} // namespace dangjian::samples
