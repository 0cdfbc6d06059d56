// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosters/headings.h"

#include "rosters/celltext.h"

#include <QSet>

#include <algorithm>

namespace dangjian {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestHeadings = 2; // one known word alone is a title, not a row of headings
constexpr int fewestValues = 3;
constexpr double mostlyLike = 0.8;
constexpr double hardlyLike = 0.3;
constexpr double halfLike = 0.5;
constexpr double sureOfSeveral = 0.9; // the heading can mean several fields, and the content decided
constexpr double sureOfContained = 0.7;
constexpr double sureAgainstContent = 0.5; // the heading says so, the content does not
constexpr qsizetype shortestContained = 4;
constexpr qsizetype longestHeading = 30; // longer texts are sentences

QString lettersOf(const QString &text, bool withBrackets)
{
    QString plain;
    int brackets = 0;
    for (const QChar c : cleanText(text)) {
        if (c == u'(' || c == u'（' || c == u'[' || c == u'【')
            ++brackets;
        else if (c == u')' || c == u'）' || c == u']' || c == u'】')
            brackets = std::max(0, brackets - 1);
        else if ((withBrackets || brackets == 0) && c.isLetterOrNumber())
            plain += c;
    }
    return plain;
}

/** One heading: what it is remembered by, and the ways it may be known, the fullest first. */
struct Heading
{
    QString plain{};
    QString title{};
    QStringList forms{};
};

/** The text above that a cell belongs to: a merged group stands in its first cell only. */
const Cell &groupAbove(const TableRow &above, qsizetype column)
{
    while (column > 0 && above.cell(column).isEmpty())
        --column;
    return above.cell(column);
}

/** Two rows of headings as one: what the lower one leaves open is merged with the cell above it. */
TableRow overlaid(TableRow lower, const TableRow &upper)
{
    if (lower.cells.size() < upper.cells.size())
        lower.cells.resize(upper.cells.size());
    for (qsizetype column = 0; column < lower.cells.size(); ++column)
        if (lower.cells.at(column).isEmpty())
            lower.cells[column] = upper.cell(column);
    return lower;
}

Heading headingOf(const Cell &own, const Cell *above, const Cell *group)
{
    Heading heading;
    const QString bracketed = lettersOf(own.text, true);
    const QString plain = lettersOf(own.text, false);
    const QString upper = group ? lettersOf(group->text, false) : QString();
    if (own.isEmpty() || plain.isEmpty()) {
        heading.plain = above ? lettersOf(above->text, false) : QString();
        heading.title = above ? above->text.simplified() : QString();
        heading.forms = {above ? lettersOf(above->text, true) : QString(), heading.plain};
    } else {
        heading.plain = plain;
        heading.title = own.text.simplified();
        heading.forms = {bracketed, plain};
        if (!upper.isEmpty() && upper != plain)
            heading.forms.prepend(upper + plain); // 单位 over 名称
    }
    heading.forms.removeDuplicates();
    heading.forms.removeAll(QString());
    return heading;
}

class Recognition
{
public:
    Recognition(const QList<TableRow> &rows, const QList<RosterField> &fields, const HeadingKnowledge &known)
        : m_rows(rows), m_fields(fields), m_known(known)
    {
        for (qsizetype i = 0; i < fields.size(); ++i)
            for (const QString &heading : fields.at(i).headings)
                m_byHeading[heading] << i;
    }

    HeadingMap result()
    {
        findHeaderRow();
        nameColumns();
        guessByHeading();
        guessByContained();
        guessByContent();
        for (HeadingColumn &entry : m_map.columns)
            entry.hasValues = values(entry.column) > 0;
        return std::move(m_map);
    }

private:
    bool isKnown(const QString &form) const
    {
        return m_byHeading.contains(form) || !m_known.chosen.value(form).isEmpty()
            || !m_known.remembered.value(form).isEmpty();
    }

    QList<Heading> headingsOf(const TableRow &row, const TableRow *above) const
    {
        const qsizetype columns = std::max(row.cells.size(), above ? above->cells.size() : 0);
        QList<Heading> headings;
        for (qsizetype column = 0; column < columns; ++column)
            headings << headingOf(row.cell(column), above ? &above->cell(column) : nullptr,
                above ? &groupAbove(*above, column) : nullptr);
        return headings;
    }

    int knownHeadings(const QList<Heading> &headings) const
    {
        QSet<QString> known;
        for (const Heading &heading : headings)
            for (const QString &form : heading.forms)
                if (form.size() <= longestHeading && isKnown(form)) {
                    known << form;
                    break;
                }
        return static_cast<int>(known.size());
    }

    void findHeaderRow()
    {
        int best = m_known.headerRow ? -1 : fewestHeadings - 1;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const TableRow &row = m_rows.at(i);
            if (m_known.headerRow ? row.number != *m_known.headerRow : row.number > headingSearchRows)
                continue;
            const bool follows = isBelow(i, 1);
            const TableRow two = isBelow(i, 2) ? overlaid(m_rows.at(i - 1), m_rows.at(i - 2)) : TableRow{};
            for (const TableRow *above : {static_cast<const TableRow *>(nullptr), follows ? &m_rows.at(i - 1) : nullptr,
                     two.number > 0 ? &two : nullptr}) {
                const QList<Heading> headings = headingsOf(row, above);
                const int known = knownHeadings(headings);
                // The parts of a group may say no more than the group did, and are headings all the same.
                const bool below = above && known == best && m_map.headerRow == above->number
                    && knownHeadings(headingsOf(row, nullptr)) > 0;
                if (known > best || below) {
                    best = known;
                    m_headings = headings;
                    m_map.headerRow = row.number;
                }
            }
        }
    }

    /** Whether the rows before this one stand right above it, as many as said. */
    bool isBelow(qsizetype row, int rows) const
    {
        return row >= rows && m_rows.at(row - rows).number == m_rows.at(row).number - rows;
    }

    void nameColumns()
    {
        qsizetype width = m_headings.size();
        // What stands right of the last heading may be a column whose heading was forgotten.
        for (const TableRow &row : m_rows)
            if (row.number > m_map.headerRow)
                width = std::max(width, row.cells.size());
        for (qsizetype column = 0; column < width; ++column) {
            const Heading heading = m_headings.value(column);
            m_map.columns << HeadingColumn{
                static_cast<int>(column), heading.plain, {}, HeadingOrigin::Heading, heading.title};
        }
        m_settled.resize(width);
        settleAs(HeadingOrigin::Chosen, m_known.chosen);
        settleAs(HeadingOrigin::Remembered, m_known.remembered);
    }

    /** What a person says of a column counts before what was said of its heading. */
    void settleAs(HeadingOrigin origin, const QHash<QString, QString> &keys)
    {
        for (HeadingColumn &entry : m_map.columns) {
            const auto column = m_known.columns.constFind(entry.column);
            if (origin == HeadingOrigin::Chosen && column != m_known.columns.cend())
                settle(entry, *column, origin);
        }
        for (HeadingColumn &entry : m_map.columns) {
            if (m_settled.at(entry.column))
                continue;
            for (const QString &form : m_headings.value(entry.column).forms)
                if (const auto key = keys.constFind(form); key != keys.cend()) {
                    settle(entry, *key, origin);
                    break;
                }
        }
    }

    void settle(HeadingColumn &entry, const QString &key, HeadingOrigin origin)
    {
        m_settled[entry.column] = true;
        entry.origin = origin;
        const auto field = std::find_if(
            m_fields.cbegin(), m_fields.cend(), [&](const RosterField &known) { return known.key == key; });
        if (field == m_fields.cend() || m_taken.contains(field - m_fields.cbegin()))
            return;
        take(entry, field - m_fields.cbegin(), origin, 1);
    }

    void take(HeadingColumn &entry, qsizetype field, HeadingOrigin origin, double sureness)
    {
        entry.key = m_fields.at(field).key;
        entry.origin = origin;
        entry.sureness = sureness;
        m_settled[entry.column] = true;
        m_taken << field;
    }

    int values(int column) const
    {
        return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [&](const TableRow &row) {
            return row.number > m_map.headerRow && !saysNothing(cleanText(row.cell(column).text));
        }));
    }

    bool looksLike(const RosterField &field, const QString &text) const
    {
        if (field.key == u"branch" && m_known.isBranch && m_known.isBranch(text))
            return true;
        return field.looksLike && field.looksLike(text);
    }

    /** The part of a column's values, in the rows below the headings, that look like a field's; 0 where none are. */
    double likeness(int column, const RosterField &field) const
    {
        int values = 0;
        int like = 0;
        for (const TableRow &row : m_rows) {
            if (row.number <= m_map.headerRow)
                continue;
            const QString text = cleanText(row.cell(column).text);
            if (saysNothing(text))
                continue;
            ++values;
            like += looksLike(field, text) ? 1 : 0;
        }
        return values == 0 ? 0 : static_cast<double>(like) / values;
    }

    /** The same for a field whose values are known by those of another column. */
    double fitness(int column, const RosterField &field) const
    {
        const int beside = m_map.columnOf(field.beside);
        if (!field.fits || beside < 0)
            return 0;
        int values = 0;
        int fitting = 0;
        for (const TableRow &row : m_rows) {
            const QString other = cleanText(row.cell(beside).text);
            const QString text = cleanText(row.cell(column).text);
            if (row.number <= m_map.headerRow || saysNothing(text) || other.isEmpty())
                continue;
            ++values;
            fitting += field.fits(text, other) ? 1 : 0;
        }
        return values < fewestValues ? 0 : static_cast<double>(fitting) / values;
    }

    void guessByHeading()
    {
        for (HeadingColumn &entry : m_map.columns) {
            if (m_settled.at(entry.column))
                continue;
            QList<qsizetype> meant;
            for (const QString &form : m_headings.value(entry.column).forms)
                if (meant.isEmpty())
                    meant = m_byHeading.value(form);
            qsizetype chosen = -1;
            double chosenLikeness = -1;
            for (const qsizetype field : std::as_const(meant)) {
                const double like = likeness(entry.column, m_fields.at(field));
                if (!m_taken.contains(field) && like > chosenLikeness) {
                    chosen = field;
                    chosenLikeness = like;
                }
            }
            if (chosen < 0)
                continue;
            const bool denied
                = m_fields.at(chosen).looksLike && chosenLikeness < hardlyLike && values(entry.column) >= fewestValues;
            take(entry, chosen, HeadingOrigin::Heading,
                denied                 ? sureAgainstContent
                    : meant.size() > 1 ? sureOfSeveral
                                       : 1);
        }
    }

    /** 本人身份证号码 holds 身份证号码: taken where the cells do not deny it. 联系人姓名 is nobody's name here. */
    void guessByContained()
    {
        for (HeadingColumn &entry : m_map.columns) {
            const QString &heading = entry.heading;
            if (m_settled.at(entry.column) || heading.size() <= shortestContained || heading.size() > longestHeading)
                continue;
            qsizetype chosen = -1;
            qsizetype longest = shortestContained - 1;
            for (auto known = m_byHeading.cbegin(); known != m_byHeading.cend(); ++known) {
                if (known.key().size() <= longest || !heading.contains(known.key()) || aboutOthers(heading))
                    continue;
                for (const qsizetype field : *known) {
                    const bool denied
                        = m_fields.at(field).looksLike && likeness(entry.column, m_fields.at(field)) < halfLike;
                    if (!m_taken.contains(field) && !denied) {
                        chosen = field;
                        longest = known.key().size();
                        break;
                    }
                }
            }
            if (chosen >= 0)
                take(entry, chosen, HeadingOrigin::Heading, sureOfContained);
        }
    }

    static bool aboutOthers(const QString &heading)
    {
        static const QStringList others{u"介绍人"_s, u"联系人"_s, u"配偶"_s, u"父"_s, u"母"_s, u"子女"_s, u"家属"_s,
            u"亲属"_s, u"书记"_s, u"负责人"_s, u"原"_s, u"曾"_s, u"拟"_s};
        return std::any_of(
            others.cbegin(), others.cend(), [&heading](const QString &other) { return heading.contains(other); });
    }

    void guessByContent()
    {
        for (HeadingColumn &entry : m_map.columns) {
            if (m_settled.at(entry.column) || values(entry.column) < fewestValues)
                continue;
            for (qsizetype field = 0; field < m_fields.size(); ++field) {
                const RosterField &wanted = m_fields.at(field);
                if (m_taken.contains(field))
                    continue;
                const double like = wanted.guessedByContent ? likeness(entry.column, wanted) : 0;
                if (like < mostlyLike)
                    continue;
                take(entry, field, HeadingOrigin::Content, wanted.sureByContent * like);
                break;
            }
        }
        // A heading that is there and not known says something else: only columns without one are guessed from others.
        for (HeadingColumn &entry : m_map.columns) {
            if (m_settled.at(entry.column) || !entry.heading.isEmpty())
                continue;
            for (qsizetype field = 0; field < m_fields.size(); ++field) {
                if (m_taken.contains(field))
                    continue;
                const double fit = fitness(entry.column, m_fields.at(field));
                if (fit < mostlyLike)
                    continue;
                take(entry, field, HeadingOrigin::Content, m_fields.at(field).sureByContent * fit);
                break;
            }
        }
    }

    const QList<TableRow> &m_rows;
    const QList<RosterField> &m_fields;
    const HeadingKnowledge &m_known;
    QHash<QString, QList<qsizetype>> m_byHeading;
    QList<Heading> m_headings;
    HeadingMap m_map;
    QList<bool> m_settled;
    QSet<qsizetype> m_taken;
};

} // namespace

QString normalizedHeading(const QString &text)
{
    return lettersOf(text, false);
}

int HeadingMap::columnOf(const QString &key) const
{
    for (const HeadingColumn &column : columns)
        if (column.key == key)
            return column.column;
    return -1;
}

int HeadingMap::found() const
{
    return static_cast<int>(std::count_if(
        columns.cbegin(), columns.cend(), [](const HeadingColumn &column) { return !column.key.isEmpty(); }));
}

HeadingMap recognizeHeadings(
    const QList<TableRow> &rows, const QList<RosterField> &fields, const HeadingKnowledge &known)
{
    return Recognition(rows, fields, known).result();
}

} // namespace dangjian
