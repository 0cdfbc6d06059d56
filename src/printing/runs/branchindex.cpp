// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/branchindex.h"

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

const QString placeSoFar = u"00-0000"_s; // as wide as any

SheetData sampleIndex()
{
    BranchIndex index{u"社区党员登记表"_s, u"朝阳社区党支部"_s, {}, true, false};
    static const QStringList names{u"周文敏"_s, u"李伟"_s, u"欧阳建国"_s, u"王玉兰"_s, u"古丽娜尔·买买提江"_s};
    for (int i = 0; i < 60; ++i)
        index.entries.append(
            {names[i % names.size()], u"A01-%1"_s.arg(128 + i, 7, 10, QLatin1Char('0')), u"1-%1"_s.arg(3 + 2 * i)});
    return indexData(index);
}

SheetOutline indexOutline(const QString &name, const QString &title)
{
    return {name, title,
        {{u"paper"_s, u"材料名称"_s, FieldType::Text, true}, {u"branch"_s, u"党支部"_s},
            {u"where_title"_s, u"页码栏标题"_s, FieldType::Text, true}},
        {{u"people"_s, u"党员"_s, {{u"name"_s, u"姓名"_s}, {u"number"_s, u"证号"_s}, {u"where"_s, u"所在页"_s}}}},
        &sampleIndex};
}

} // namespace

QList<SheetOutline> indexOutlines()
{
    return {indexOutline(u"index_a6"_s, u"目录（A6）"_s), indexOutline(u"index_a5"_s, u"目录（A5横）"_s),
        indexOutline(u"index_a4"_s, u"目录（A4）"_s)};
}

SheetData indexData(const BranchIndex &index)
{
    SheetData data;
    data.subject = index.branch;
    data.set(u"paper"_s, index.paper);
    data.set(u"branch"_s, index.branch);
    data.set(u"where_title"_s, !index.divided ? u"页"_s : index.onPrinter ? u"批-页"_s : u"册-页"_s);
    SheetRows &rows = data.sections[u"people"_s];
    rows.fields = {u"name"_s, u"number"_s, u"where"_s};
    rows.rows.reserve(index.entries.size());
    for (const BranchIndexEntry &entry : index.entries)
        rows.rows << QList<SheetValue>{entry.name, entry.number, entry.where};
    return data;
}

BranchIndexPages::BranchIndexPages(std::shared_ptr<const PrintFonts> fonts, SheetDescription sheet, bool twoSided)
    : m_layouter(std::move(fonts), std::move(sheet), sheetOutline(u"index_a4"_s)), m_twoSided(twoSided)
{
}

QList<Page> BranchIndexPages::layout(const BranchIndex &index)
{
    QList<Page> pages = m_layouter.layout(indexData(index)).pages;
    if (m_twoSided && pages.size() % 2 != 0)
        pages << Page{m_layouter.sheet().size, {}};
    return pages;
}

int BranchIndexPages::sides(BranchIndex index)
{
    for (BranchIndexEntry &entry : index.entries)
        entry.where = placeSoFar;
    return int(layout(index).size());
}

} // namespace dangjian
