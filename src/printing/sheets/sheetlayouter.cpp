// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetlayouter.h"

#include "sheets/flowrun.h"

#include <algorithm>
#include <vector>

namespace dangjian {

namespace {

constexpr int mostPages = 20000; // of one sheet: more is a fault of the description

/** What a page shares with the same page of other sheets, and the characters that it lacks. */
struct CommonPage
{
    std::shared_ptr<const Page> page{};
    QStringList missing{};
    QList<TightText> tight{};
};

bool standsOn(PageChoice choice, bool first)
{
    return choice == PageChoice::All || (choice == PageChoice::First) == first;
}

} // namespace

struct SheetLayouter::Private
{
    Private(std::shared_ptr<Shaper> sharedShaper, SheetDescription description, const SheetOutline *outline)
        : keptShaper(std::move(sharedShaper)), shaper(*keptShaper), compiled(std::move(description), outline)
    {
    }

    std::shared_ptr<Shaper> keptShaper;
    Shaper &shaper;
    CompiledSheet compiled;
    QHash<QString, CommonPage> common;
    bool wordsCovered = true; // the sheet's own words
    bool wordsSeen = false;

    const CommonPage &commonOf(const CompiledPage &page, const SheetMoment &moment, bool first);
    bool coversWords();
};

namespace {

bool coversTemplates(Shaper &shaper, const CompiledElement &element)
{
    const auto covers = [&shaper](const CompiledText &text, const ResolvedStyle &style) {
        if (text.constant)
            return shaper.covers(style.text.face, text.constant->text);
        return std::all_of(text.pieces.cbegin(), text.pieces.cend(),
            [&](const TemplatePiece &piece) { return shaper.covers(style.text.face, piece.words); });
    };
    if (!covers(element.text, element.style))
        return false;
    for (const CompiledRow &row : element.table.rows)
        for (const CompiledCell &cell : row.cells)
            if (!covers(cell.text, cell.style))
                return false;
    return std::all_of(element.children.cbegin(), element.children.cend(),
        [&shaper](const CompiledElement &child) { return coversTemplates(shaper, child); });
}

/** One sheet on its way onto its pages. */
class SheetRun
{
public:
    using CommonOf = std::function<const CommonPage &(const CompiledPage &, const SheetMoment &, bool first)>;

    SheetRun(Shaper &shaper, const CompiledSheet &compiled, CommonOf common, const SheetData &data,
        const SheetOptions &options, int pages)
        : m_shaper(shaper), m_compiled(compiled), m_common(std::move(common)), m_data(data), m_options(options)
    {
        m_moment.data = &data;
        m_moment.pages = pages;
    }

    LaidSheet run()
    {
        bool more = true;
        while (more && m_laid.pages.size() < mostPages) {
            m_pageInCopy = 0;
            const RowCursors before = m_cursors;
            for (const CompiledPage &page : m_compiled.pages())
                if (!page.condition.condition || holds(*page.condition.condition, m_moment))
                    layPages(page);
            more = m_compiled.sheet().continuation == Continuation::Sheet && m_cursors != before && hasRowsLeft();
            ++m_moment.continuation;
        }
        return std::move(m_laid);
    }

private:
    bool hasRowsLeft(const CompiledPage &page) const
    {
        return std::any_of(page.sections.cbegin(), page.sections.cend(), [this](const QString &section) {
            return m_cursors.value(section) < m_data.sections.value(section).rows.size();
        });
    }
    bool hasRowsLeft() const
    {
        return std::any_of(m_compiled.pages().cbegin(), m_compiled.pages().cend(),
            [this](const CompiledPage &page) { return hasRowsLeft(page); });
    }

    void layPages(const CompiledPage &page)
    {
        m_flows.clear();
        m_tables.clear();
        for (const CompiledElement &element : page.elements) {
            if (element.element->kind == ElementKind::Flow)
                m_flows.emplace_back(element);
            else if (element.element->kind == ElementKind::Table && !element.table.fixed)
                m_tables.emplace_back(element);
        }
        const bool byPage = m_compiled.sheet().continuation == Continuation::Page;
        for (int instance = 0;; ++instance) {
            const RowCursors before = m_cursors;
            layPage(page, instance);
            const bool flowing
                = std::any_of(m_flows.cbegin(), m_flows.cend(), [](const FlowRun &flow) { return !flow.isFinished(); });
            const bool rows = byPage && m_cursors != before && hasRowsLeft(page);
            const bool tables = byPage && m_cursors != before
                && std::any_of(
                    m_tables.cbegin(), m_tables.cend(), [](const TableRun &table) { return !table.isFinished(); });
            const bool more = instance + 1 < page.page->times || flowing || rows || tables;
            if (!more || m_laid.pages.size() >= mostPages)
                break;
        }
    }

    /** The rows of fixed tables and grids that stand on this page. */
    void rangeOf(const CompiledElement &compiled)
    {
        const SheetElement &element = *compiled.element;
        for (const SheetRow &row : element.rows)
            if (!row.section.isEmpty() && compiled.table.fixed)
                takeRows(row.section, row.most, row.rest);
        if (element.kind == ElementKind::Grid) {
            const qsizetype cells = qsizetype(element.across) * element.down;
            const qsizetype skipped = m_gridBegun ? 0 : std::clamp<qsizetype>(m_options.skippedCells, 0, cells - 1);
            takeRows(element.section, cells - skipped, true);
        }
        for (const CompiledElement &child : compiled.children)
            if (element.kind == ElementKind::Group)
                rangeOf(child);
    }

    void takeRows(const QString &section, qsizetype most, bool rest)
    {
        const qsizetype size = m_data.sections.value(section).rows.size();
        qsizetype &cursor = m_cursors[section];
        const qsizetype end = std::min(cursor + most, size);
        m_moment.ranges[section] = {cursor, end, end - cursor == most};
        cursor = rest ? end : size;
    }

    void layPage(const CompiledPage &page, int instance)
    {
        const bool first = instance == 0;
        const bool newRows = !m_options.rowsOf.isEmpty();
        PageLayouter out(m_shaper, m_compiled.sheet().size);
        m_moment.page = m_compiled.sheet().firstPage + m_pageInCopy++;
        m_moment.ranges.clear();
        for (const CompiledElement &element : page.elements)
            rangeOf(element);
        SheetPen pen(
            out, m_moment, newRows ? Layer::NewRows : Layer::Own, &m_laid, m_options.places, m_options.fromRow);
        if (!m_options.codes)
            pen.leaveOutCodes();
        if (!newRows) {
            const CommonPage &common = m_common(page, m_moment, first);
            if (!common.page->items.isEmpty())
                out.place({}, common.page);
            tellMissing(common.missing);
            for (TightText text : common.tight) {
                text.page = int(m_laid.pages.size()) + 1;
                m_laid.tight << text;
            }
        }
        layGrowing(pen, first);
        for (const CompiledElement &element : page.elements) {
            if (element.element->on != PageChoice::Last && standsOn(element.element->on, first))
                drawStanding(element, pen);
        }
        drawLast(page, pen, instance);
        pen.drawRules();
        const RowRange range = m_moment.ranges.value(m_options.rowsOf);
        if (newRows && range.end <= std::max(range.first, m_options.fromRow))
            return;
        tellMissing(out.missing());
        m_laid.descriptions << int(&page - m_compiled.pages().data());
        m_laid.pages << out.take();
    }

    /** What is as high as it needs: flows, and tables that go on from page to page. */
    void layGrowing(SheetPen &pen, bool first)
    {
        for (TableRun &run : m_tables) {
            const SheetElement &element = *run.table().element;
            if (run.isFinished() || !pen.isShown(run.table().condition))
                continue;
            const double bottom = element.rect.height() > 0
                ? element.rect.bottom()
                : m_compiled.sheet().size.height() - m_compiled.sheet().margins.bottom();
            const QList<DrawnRow> rows = run.take(pen, bottom - element.rect.top(), true, m_cursors);
            pen.drawRows(run.table(), rows, element.rect.topLeft(), NeedsData);
        }
        for (FlowRun &run : m_flows) {
            const SheetElement &element = *run.flow().element;
            QRectF area = element.rect;
            if (!first && element.nextTop >= 0)
                area.setTop(element.nextTop);
            if (!run.isFinished() && pen.isShown(run.flow().condition))
                run.lay(pen, area, m_cursors);
        }
    }

    void drawStanding(const CompiledElement &element, SheetPen &pen)
    {
        if (element.element->kind == ElementKind::Grid)
            drawGrid(element, pen);
        else if (element.element->kind != ElementKind::Flow
            && (element.element->kind != ElementKind::Table || element.table.fixed))
            pen.draw(element, {}, NeedsNothing);
    }

    void drawLast(const CompiledPage &page, SheetPen &pen, int instance)
    {
        const bool byPage = m_compiled.sheet().continuation == Continuation::Page;
        const bool more = instance + 1 < page.page->times || (byPage && hasRowsLeft(page))
            || std::any_of(m_flows.cbegin(), m_flows.cend(), [](const FlowRun &flow) { return !flow.isFinished(); });
        for (const CompiledElement &element : page.elements)
            if (!more && element.element->on == PageChoice::Last)
                drawStanding(element, pen);
    }

    void drawGrid(const CompiledElement &grid, SheetPen &pen)
    {
        const SheetElement &element = *grid.element;
        const auto data = m_data.sections.constFind(element.section);
        const RowRange range = m_moment.ranges.value(element.section);
        if (data == m_data.sections.cend() || !pen.isShown(grid.condition))
            return;
        const qsizetype cells = qsizetype(element.across) * element.down;
        const qsizetype skipped = m_gridBegun ? 0 : std::clamp<qsizetype>(m_options.skippedCells, 0, cells - 1);
        m_gridBegun = true;
        const double stepX = element.stepX > 0 ? element.stepX : element.rect.width();
        const double stepY = element.stepY > 0 ? element.stepY : element.rect.height();
        m_moment.section = &*data;
        for (m_moment.row = range.first; m_moment.row < range.end; ++m_moment.row) {
            const qsizetype cell = skipped + m_moment.row - range.first;
            const qsizetype across = element.downFirst ? cell / element.down : cell % element.across;
            const qsizetype down = element.downFirst ? cell % element.down : cell / element.across;
            const QPointF corner = element.rect.topLeft() + QPointF(double(across) * stepX, double(down) * stepY);
            pen.tellPlace(element.id, {corner, element.rect.size()});
            for (const CompiledElement &child : grid.children)
                pen.draw(child, corner, NeedsData);
            pen.drawRules();
        }
        m_moment.section = nullptr;
        m_moment.row = -1;
    }

    void tellMissing(const QStringList &characters)
    {
        for (const QString &character : characters)
            m_laid.missing << MissingGlyph{character, m_data.subject, int(m_laid.pages.size()) + 1};
    }

    Shaper &m_shaper;
    const CompiledSheet &m_compiled;
    CommonOf m_common;
    const SheetData &m_data;
    const SheetOptions &m_options;
    SheetMoment m_moment;
    LaidSheet m_laid;
    RowCursors m_cursors;
    std::vector<FlowRun> m_flows;
    std::vector<TableRun> m_tables;
    int m_pageInCopy = 0;
    bool m_gridBegun = false;
};

} // namespace

const CommonPage &SheetLayouter::Private::commonOf(const CompiledPage &page, const SheetMoment &moment, bool first)
{
    QString key = QString::number(&page - compiled.pages().data());
    key += first ? u'f' : u'n';
    if (page.numbered)
        key += QString::number(moment.page);
    for (const QString &field : page.shared)
        key += u'|' + formatted(moment.data->fields.value(field), FieldFormat::Plain);
    CommonPage &known = common[key];
    if (known.page)
        return known;
    PageLayouter out(shaper, compiled.sheet().size);
    SheetMoment own = moment;
    LaidSheet told;
    SheetPen pen(out, own, Layer::Common, &told, false, 0);
    for (const CompiledElement &element : page.elements)
        if (element.element->on != PageChoice::Last && standsOn(element.element->on, first))
            pen.draw(element, {}, NeedsNothing);
    pen.drawRules();
    known.missing = out.missing();
    known.tight = told.tight;
    known.page = commonPage(out);
    return known;
}

bool SheetLayouter::Private::coversWords()
{
    if (!std::exchange(wordsSeen, true))
        for (const CompiledPage &page : compiled.pages())
            for (const CompiledElement &element : page.elements)
                wordsCovered = wordsCovered && coversTemplates(shaper, element);
    return wordsCovered;
}

SheetLayouter::SheetLayouter(
    std::shared_ptr<const PrintFonts> fonts, SheetDescription sheet, const SheetOutline *outline)
    : SheetLayouter(std::make_shared<Shaper>(std::move(fonts)), std::move(sheet), outline)
{
}

SheetLayouter::SheetLayouter(std::shared_ptr<Shaper> shaper, SheetDescription sheet, const SheetOutline *outline)
    : d(new Private(std::move(shaper), std::move(sheet), outline))
{
}

SheetLayouter::~SheetLayouter() = default;

const SheetDescription &SheetLayouter::sheet() const
{
    return d->compiled.sheet();
}

bool SheetLayouter::covers(const SheetData &data)
{
    const auto covered = [this](const SheetValue &value) {
        const auto *text = std::get_if<QString>(&value);
        return !text || d->shaper.covers(Face::Serif, *text);
    };
    if (!d->coversWords() || !std::all_of(data.fields.cbegin(), data.fields.cend(), covered))
        return false;
    for (const SheetRows &section : data.sections)
        for (const QList<SheetValue> &row : section.rows)
            if (!std::all_of(row.cbegin(), row.cend(), covered))
                return false;
    return true;
}

LaidSheet SheetLayouter::layout(const SheetData &data, const SheetOptions &options)
{
    const auto run = [&](int pages) {
        return SheetRun(
            d->shaper, d->compiled,
            [this](const CompiledPage &page, const SheetMoment &moment, bool first) -> const CommonPage & {
                return d->commonOf(page, moment, first);
            },
            data, options, pages)
            .run();
    };
    // How many pages there are is known only when they are laid out; most papers that tell it come to one.
    LaidSheet laid = run(1);
    if (d->compiled.countsPages() && laid.pages.size() != 1)
        laid = run(int(laid.pages.size()));
    return laid;
}

} // namespace dangjian
