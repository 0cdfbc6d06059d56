// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxworkbook.h"

#include "xlsxsheet.h"

#include <QHash>
#include <QStringList>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSheets = 1000;
constexpr size_t mostStyles = 65536; // Excel allows 64,000

struct Relation
{
    QString id;
    QString type; // the last word of the type's address, which transitional and strict files share
    QString part;
};

/** A target as a part's name: absolute, or relative to the folder of the part that names it. */
QString resolved(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    const QString path = target.startsWith(u'/') ? target : folder + u'/' + target;
    QStringList steps;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != u".") {
            steps << step;
        }
    }
    return steps.join(u'/');
}

QString folderOf(const QString &part)
{
    return part.left(std::max<qsizetype>(0, part.lastIndexOf(u'/')));
}

QString relationsOf(const QString &part)
{
    const QString folder = folderOf(part);
    const QString name = part.mid(folder.isEmpty() ? 0 : folder.size() + 1);
    return (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + name + u".rels"_s;
}

class RelationsHandler : public XmlHandler
{
public:
    explicit RelationsHandler(QString folder) : m_folder(std::move(folder)) { }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External" || relations.size() > 4 * mostSheets)
            return;
        const QString type = attributes.text("Type");
        relations.append({attributes.text("Id"), type.mid(type.lastIndexOf(u'/') + 1),
            resolved(m_folder, attributes.text("Target"))});
    }

    QList<Relation> relations;

private:
    QString m_folder;
};

struct NamedSheet
{
    SheetInfo info;
    QString relation;
};

class WorkbookHandler : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            if (attributes.flag("date1904"))
                epoch = DateEpoch::Year1904;
        } else if (name == "sheet" && sheets.size() < mostSheets) {
            const std::string_view state = attributes.value("state");
            const SheetVisibility visibility = state == "hidden" ? SheetVisibility::Hidden
                : state == "veryHidden"                          ? SheetVisibility::VeryHidden
                                                                 : SheetVisibility::Visible;
            sheets.append({{attributes.text("name"), visibility}, attributes.text("id")});
        }
    }

    DateEpoch epoch = DateEpoch::Year1900;
    QList<NamedSheet> sheets;
};

class StylesHandler : public XmlHandler
{
public:
    explicit StylesHandler(std::vector<NumberFormat> &styles) : m_styles(styles) { }
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "cellXfs") {
            m_inCellFormats = true;
        } else if (name == "numFmts") {
            m_inNumberFormats = true;
        } else if (name == "numFmt" && m_inNumberFormats) {
            if (const std::optional<int> id = attributes.number("numFmtId"))
                m_custom.insert(*id, formatOfCode(attributes.text("formatCode")));
        } else if (name == "xf" && m_inCellFormats && m_styles.size() < mostStyles) {
            const int id = attributes.number("numFmtId").value_or(0);
            const auto custom = m_custom.constFind(id);
            m_styles.push_back(custom != m_custom.cend() ? *custom : builtInFormat(id));
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellFormats = false;
        else if (name == "numFmts")
            m_inNumberFormats = false;
    }

private:
    std::vector<NumberFormat> &m_styles;
    QHash<int, NumberFormat> m_custom;
    bool m_inCellFormats = false;
    bool m_inNumberFormats = false;
};

Done readPart(const ZipArchive &archive, const QString &part, XmlHandler &handler, const QString &file)
{
    const Result<std::unique_ptr<ZipPart>> source = archive.part(part);
    if (!source)
        return failure(source.error());
    return readXml(**source, handler, file);
}

Result<QList<Relation>> readRelations(const ZipArchive &archive, const QString &ofPart, const QString &file)
{
    RelationsHandler handler(folderOf(ofPart));
    if (const Done done = readPart(archive, relationsOf(ofPart), handler, file); !done)
        return failure(done.error());
    return handler.relations;
}

} // namespace

XlsxWorkbook::XlsxWorkbook(QString file, const ReadingLimits &limits, std::unique_ptr<ZipArchive> archive)
    : m_file(std::move(file)), m_limits(limits), m_archive(std::move(archive))
{
}

Result<std::unique_ptr<Workbook>> XlsxWorkbook::open(
    const QString &file, const ReadingLimits &limits, std::unique_ptr<ZipArchive> archive)
{
    std::unique_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(file, limits, std::move(archive)));
    if (const Done done = workbook->readStructure(); !done)
        return failure(done.error());
    return std::unique_ptr<Workbook>(std::move(workbook));
}

Done XlsxWorkbook::readStructure()
{
    const auto wrong = [this](const QString &code) { return failure(ErrorCode::FileFormat, m_file, {code}); };
    if (!m_archive->contains(u"_rels/.rels"_s))
        return wrong(u"xlsx.no_workbook"_s);
    QString workbookPart;
    const Result<QList<Relation>> roots = readRelations(*m_archive, {}, m_file);
    if (!roots)
        return failure(roots.error());
    for (const Relation &root : *roots)
        if (root.type == u"officeDocument")
            workbookPart = root.part;
    if (workbookPart.endsWith(u".bin", Qt::CaseInsensitive))
        return wrong(u"format.xlsb"_s);
    if (workbookPart.isEmpty() || !m_archive->contains(workbookPart))
        return wrong(u"xlsx.no_workbook"_s);

    WorkbookHandler handler;
    if (const Done done = readPart(*m_archive, workbookPart, handler, m_file); !done)
        return done;
    m_context.epoch = handler.epoch;
    const Result<QList<Relation>> relations = readRelations(*m_archive, workbookPart, m_file);
    if (!relations)
        return failure(relations.error());

    QHash<QString, QString> worksheets;
    QString stylesPart;
    for (const Relation &relation : *relations) {
        if (relation.type == u"worksheet")
            worksheets.insert(relation.id, relation.part);
        else if (relation.type == u"sharedStrings")
            m_stringsPart = relation.part;
        else if (relation.type == u"styles")
            stylesPart = relation.part;
    }
    for (const NamedSheet &sheet : std::as_const(handler.sheets)) {
        const QString part = worksheets.value(sheet.relation);
        if (part.isEmpty())
            continue;
        m_sheets << sheet.info;
        m_sheetParts << part;
    }
    if (m_sheets.isEmpty()) // a Word document has no sheets either
        return wrong(handler.sheets.isEmpty() ? u"xlsx.no_workbook"_s : u"xlsx.no_sheet"_s);
    return readStyles(stylesPart);
}

Done XlsxWorkbook::readStyles(const QString &part)
{
    if (part.isEmpty() || !m_archive->contains(part))
        return {};
    StylesHandler handler(m_context.styles);
    return readPart(*m_archive, part, handler, m_file);
}

Done XlsxWorkbook::readStrings()
{
    if (m_stringsRead)
        return {};
    if (!m_stringsPart.isEmpty() && m_archive->contains(m_stringsPart)) {
        const Result<std::unique_ptr<ZipPart>> source = m_archive->part(m_stringsPart);
        if (!source)
            return failure(source.error());
        if (const Done done = m_context.strings.read(**source, m_limits, m_file); !done)
            return done;
    }
    m_stringsRead = true;
    return {};
}

Done XlsxWorkbook::readRows(int sheet, const RowVisitor &visit)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return failure(ErrorCode::FileFormat, m_file, {u"xlsx.no_sheet"_s});
    if (const Done done = readStrings(); !done)
        return done;
    const Result<std::unique_ptr<ZipPart>> source = m_archive->part(m_sheetParts.at(sheet));
    if (!source)
        return failure(source.error());
    XlsxSheetHandler handler(m_context, m_limits, m_file, visit);
    const Done done = readXml(**source, handler, m_file);
    if (done && !handler.stopped())
        m_merged.insert(sheet, handler.mergedAreas());
    return done;
}

Result<QList<MergedArea>> XlsxWorkbook::mergedAreas(int sheet)
{
    if (!m_merged.contains(sheet))
        if (const Done done = readRows(sheet, [](const TableRow &) { return true; }); !done)
            return failure(done.error());
    return m_merged.value(sheet);
}

} // namespace dangjian
