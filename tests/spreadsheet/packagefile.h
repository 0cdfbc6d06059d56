// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QMap>
#include <QString>

#include <zip.h>

namespace dangjian {

/** Zips parts made by hand, as other programs write them or as an attacker would. */
inline bool writePackage(const QString &file, const QMap<QString, QByteArray> &parts)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (!archive)
        return false;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        zip_source_t *source
            = zip_source_buffer(archive, part->constData(), static_cast<zip_uint64_t>(part->size()), 0);
        if (!source || zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            return false;
    }
    return zip_close(archive) == 0;
}

/** The parts around the sheets of a workbook: one sheet "A" in xl/worksheets/sheet1.xml unless replaced. */
inline QMap<QString, QByteArray> packageAround(const QByteArray &sheetData, const QByteArray &sharedStrings = {},
    const QByteArray &workbookProperties = "<workbookPr/>", const QByteArray &styles = {})
{
    const QByteArray relations
        = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    QMap<QString, QByteArray> parts;
    parts[QStringLiteral("_rels/.rels")] = relations + "<Relationship Id=\"r\" Type=\"" + types
        + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    parts[QStringLiteral("xl/workbook.xml")] = "<workbook " + main
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + workbookProperties
        + "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] = relations + "<Relationship Id=\"rId1\" Type=\"" + types
        + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + types
        + "styles\" Target=\"styles.xml\"/><Relationship Id=\"rId3\" Type=\"" + types
        + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>";
    parts[QStringLiteral("xl/worksheets/sheet1.xml")]
        = "<worksheet " + main + "><sheetData>" + sheetData + "</sheetData></worksheet>";
    if (!sharedStrings.isEmpty())
        parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst " + main + ">" + sharedStrings + "</sst>";
    if (!styles.isEmpty())
        parts[QStringLiteral("xl/styles.xml")] = "<styleSheet " + main + ">" + styles + "</styleSheet>";
    return parts;
}

/** An OpenDocument sheet with one table "A" of the rows given; `styles` stand among the automatic ones. */
inline QMap<QString, QByteArray> sheetAround(const QByteArray &rows, const QByteArray &styles = {})
{
    QMap<QString, QByteArray> parts;
    parts[QStringLiteral("META-INF/manifest.xml")]
        = "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry manifest:full-path=\"/\" "
          "manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/></manifest:manifest>";
    parts[QStringLiteral("content.xml")]
        = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" "
          "xmlns:number=\"n\" xmlns:calcext=\"c\" xmlns:draw=\"d\"><office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"A\">" + rows
        + "</table:table></office:spreadsheet></office:body></office:document-content>";
    return parts;
}

} // namespace dangjian
