// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odsworkbook.h"

#include "odsoutline.h"

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr auto contentPart = "content.xml"_L1;
constexpr auto manifestPart = "META-INF/manifest.xml"_L1;
constexpr auto stylesPart = "styles.xml"_L1;

/** The common styles; the automatic ones beside them belong to page headers and may have the names of others. */
class CommonStylesHandler : public XmlHandler
{
public:
    explicit CommonStylesHandler(OdsStyles &styles) : m_styles(styles) { }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (m_inside)
            m_styles.startElement(name, attributes);
        else
            m_inside = name == "styles";
    }
    void endElement(std::string_view name) override
    {
        if (name == "styles")
            m_inside = false;
        else if (m_inside)
            m_styles.endElement(name);
    }

private:
    OdsStyles &m_styles;
    bool m_inside = false;
};

/** The styles at the head of the content; what follows is left for when it is read. */
class AutomaticStylesHandler : public XmlHandler
{
public:
    explicit AutomaticStylesHandler(OdsStyles &styles) : m_styles(styles) { }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "body")
            stop();
        else
            m_styles.startElement(name, attributes);
    }
    void endElement(std::string_view name) override { m_styles.endElement(name); }

private:
    OdsStyles &m_styles;
};

class ManifestHandler : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "encryption-data")
            encrypted = true;
        else if (name == "file-entry" && attributes.value("full-path") == "/")
            type = attributes.text("media-type");
    }

    bool encrypted = false;
    QString type; // of the whole package
};

} // namespace

bool OdsWorkbook::isPackage(const ZipArchive &archive)
{
    return archive.contains(manifestPart) && !archive.contains(u"_rels/.rels"_s);
}

OdsWorkbook::OdsWorkbook(QString file, const ReadingLimits &limits, std::unique_ptr<ZipArchive> archive)
    : m_file(std::move(file)), m_limits(limits), m_archive(std::move(archive))
{
}

Result<std::unique_ptr<Workbook>> OdsWorkbook::open(
    const QString &file, const ReadingLimits &limits, std::unique_ptr<ZipArchive> archive)
{
    std::unique_ptr<OdsWorkbook> workbook(new OdsWorkbook(file, limits, std::move(archive)));
    if (const Done done = workbook->readStructure(); !done)
        return failure(done.error());
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Done OdsWorkbook::readPart(const QString &name, XmlHandler &handler) const
{
    const Result<std::unique_ptr<ZipPart>> source = m_archive->part(name);
    if (!source)
        return failure(source.error());
    return readXml(**source, handler, m_file);
}

Done OdsWorkbook::readStructure()
{
    const auto wrong = [this](const QString &code) { return failure(ErrorCode::FileFormat, m_file, {code}); };
    // Old packages declare a document type here, which is refused; such a one has neither a password nor surprises.
    ManifestHandler manifest;
    const Done readManifest = readPart(manifestPart, manifest);
    if (!readManifest && readManifest.error().args.value(0) != u"xml.dtd")
        return readManifest;
    if (manifest.encrypted)
        return wrong(u"zip.encrypted"_s);
    if (!manifest.type.isEmpty() && !manifest.type.contains(u"spreadsheet"))
        return wrong(u"format.ods"_s);
    if (!m_archive->contains(contentPart))
        return wrong(u"xlsx.no_workbook"_s);
    if (m_archive->contains(stylesPart)) {
        CommonStylesHandler common(m_styles);
        if (const Done done = readPart(stylesPart, common); !done)
            return done;
    }
    if (const Done done = readTables(); !done)
        return done;
    return m_sheets.isEmpty() ? Done(wrong(u"xlsx.no_sheet"_s)) : Done();
}

Done OdsWorkbook::readTables()
{
    const Result<std::unique_ptr<ZipPart>> source = m_archive->part(contentPart);
    if (!source)
        return failure(source.error());
    const Result<QList<OdsTableTag>> tags = findTables(**source, m_file);
    if (!tags)
        return failure(tags.error());
    if (tags->isEmpty()) { // another prefix, or no table at all
        OdsContentHandler outline(m_styles, m_limits, m_file);
        if (const Done done = readPart(contentPart, outline); !done)
            return done;
        for (const OdsTable &table : outline.tables())
            m_sheets << table.info;
        return {};
    }
    AutomaticStylesHandler automatic(m_styles);
    if (const Done done = readPart(contentPart, automatic); !done)
        return done;
    for (const OdsTableTag &tag : *tags)
        m_sheets << SheetInfo{tag.name,
            m_styles.isHiddenTable(tag.style.toStdString()) ? SheetVisibility::Hidden : SheetVisibility::Visible};
    return {};
}

Done OdsWorkbook::readRows(int sheet, const RowVisitor &visit)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return failure(ErrorCode::FileFormat, m_file, {u"xlsx.no_sheet"_s});
    OdsContentHandler rows(m_styles, m_limits, m_file, sheet, visit);
    const Done done = readPart(contentPart, rows);
    if (!done || rows.stopped())
        return done;
    if (rows.tables().value(sheet).info.name != m_sheets.at(sheet).name)
        return failure(ErrorCode::FileFormat, m_file, {u"xml.broken"_s}, u"tables"_s);
    m_merged.insert(sheet, rows.tables().at(sheet).merged);
    return {};
}

Result<QList<MergedArea>> OdsWorkbook::mergedAreas(int sheet)
{
    if (!m_merged.contains(sheet))
        if (const Done done = readRows(sheet, [](const TableRow &) { return true; }); !done)
            return failure(done.error());
    return m_merged.value(sheet);
}

} // namespace dangjian
