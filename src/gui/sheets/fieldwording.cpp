// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/fieldwording.h"

#include "sheets/sheettemplate.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dangjian {

namespace {

using Words = std::pair<QLatin1StringView, QStringView>;

// Papers are Chinese whatever the screen speaks, and so is what stands in their templates.
constexpr std::array formats{Words{"short"_L1, u"短日期"}, Words{"iso"_L1, u"横线日期"},
    Words{"chinese"_L1, u"中文数字"}, Words{"capital"_L1, u"大写数字"}, Words{"year"_L1, u"年"},
    Words{"month"_L1, u"月"}, Words{"day"_L1, u"日"}, Words{"chinese-year"_L1, u"中文年"},
    Words{"chinese-month"_L1, u"中文月"}, Words{"chinese-day"_L1, u"中文日"}, Words{"hours"_L1, u"小时"},
    Words{"count"_L1, u"件数"}, Words{"money"_L1, u"金额"}, Words{"capital-money"_L1, u"大写金额"},
    Words{"masked"_L1, u"隐去"}, Words{"spaced"_L1, u"两字空开"}};
constexpr std::array marks_{Words{"b"_L1, u"加粗"}, Words{"/b"_L1, u"/加粗"}, Words{"u"_L1, u"下划线"},
    Words{"/u"_L1, u"/下划线"}, Words{"~"_L1, u"可换行"}, Words{"..."_L1, u"以下不截"}, Words{"/?"_L1, u"/如有"}};
constexpr std::array counters{Words{"page"_L1, u"页码"}, Words{"pages"_L1, u"总页数"}, Words{"row"_L1, u"行号"},
    Words{"continuation"_L1, u"续本号"}};
constexpr std::array sums{Words{"sum"_L1, u"本页合计"}, Words{"total"_L1, u"总计"}, Words{"count"_L1, u"行数"},
    Words{"full"_L1, u"本页写满"}};

template <size_t n>
QString translate(const std::array<Words, n> &words, const QString &word, bool toShown)
{
    for (const auto &[stored, shown] : words) {
        if (toShown && word == stored)
            return shown.toString();
        if (!toShown && word == shown)
            return stored;
    }
    return {};
}

/** Gives each {…} of a text to `visit` as (start, length); doubled braces are words. */
template <class Visit>
void eachBrace(const QString &text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'{' && text[i] != u'}')
            continue;
        if (i + 1 < text.size() && text[i + 1] == text[i]) {
            ++i;
            continue;
        }
        const qsizetype end = text[i] == u'{' ? text.indexOf(u'}', i) : -1;
        visit(i, end < 0 ? 1 : end - i + 1);
        if (end >= 0)
            i = end;
    }
}

} // namespace

FieldWording::FieldWording(const SheetOutline *outline, const QString &section)
    : m_outline(outline), m_section(outline && !section.isEmpty() ? outline->section(section) : nullptr)
{
}

QList<SheetField> FieldWording::fields() const
{
    QList<SheetField> all;
    if (m_section)
        all << m_section->fields;
    if (m_outline)
        all << m_outline->fields;
    return all;
}

QString FieldWording::label(const QString &name) const
{
    const QList<SheetField> all = fields();
    for (const SheetField &field : all)
        // A label that two fields share would come back as the wrong one of them.
        if (field.name == name)
            return nameOf(field.label) == name ? field.label : name;
    return name;
}

QString FieldWording::nameOf(const QString &label) const
{
    const QList<SheetField> all = fields();
    for (const SheetField &field : all)
        if (field.label == label)
            return field.name;
    return label;
}

QString FieldWording::shownReference(const QString &reference) const
{
    if (const QString counter = translate(counters, reference, true); !counter.isEmpty())
        return counter;
    const qsizetype colon = reference.indexOf(u':');
    if (colon < 0)
        return label(reference);
    const QString sum = translate(sums, reference.left(colon), true);
    const QString sectionName = reference.mid(colon + 1).section(u'.', 0, 0);
    const SheetSection *section = m_outline ? m_outline->section(sectionName) : nullptr;
    if (sum.isEmpty() || !section)
        return reference;
    const QString field = reference.mid(colon + 1).section(u'.', 1);
    const QString words = sum + u'：' + section->label;
    return field.isEmpty() ? words : words + u'.' + FieldWording(m_outline, sectionName).label(field);
}

QString FieldWording::storedReference(const QString &reference) const
{
    if (const QString counter = translate(counters, reference, false); !counter.isEmpty())
        return counter;
    const QString half = QString(reference).replace(u'：', u':');
    const qsizetype colon = half.indexOf(u':');
    if (colon < 0)
        return nameOf(reference);
    const QString sum = translate(sums, half.left(colon), false);
    const QString label = half.mid(colon + 1).section(u'.', 0, 0);
    if (sum.isEmpty() || !m_outline)
        return reference;
    for (const SheetSection &section : m_outline->sections) {
        if (section.label != label)
            continue;
        const QString field = half.mid(colon + 1).section(u'.', 1);
        const QString words = sum + u':' + section.name;
        return field.isEmpty() ? words : words + u'.' + FieldWording(m_outline, section.name).nameOf(field);
    }
    return reference;
}

QString FieldWording::insideOf(const QString &inside, Translate name, bool toShown) const
{
    if (const QString mark = translate(marks_, inside, toShown); !mark.isEmpty())
        return mark;
    if (inside.startsWith(u'?') || inside.startsWith(u'!')) {
        const qsizetype equal = inside.indexOf(u'=');
        if (equal < 0)
            return inside.first(1) + (this->*name)(inside.mid(1));
        const bool differs = inside[equal - 1] == u'!' && equal > 1;
        const qsizetype end = differs ? equal - 1 : equal;
        return inside.first(1) + (this->*name)(inside.mid(1, end - 1)) + inside.mid(end);
    }
    const qsizetype bar = inside.indexOf(u'|');
    if (bar < 0)
        return (this->*name)(inside);
    const QString word = inside.mid(bar + 1);
    const QString format = translate(formats, word, toShown);
    return (this->*name)(inside.left(bar)) + u'|' + (format.isEmpty() ? word : format);
}

QString FieldWording::translated(const QString &text, Translate name, bool toShown) const
{
    QString result;
    qsizetype done = 0;
    eachBrace(text, [&](qsizetype from, qsizetype length) {
        result += QStringView(text).sliced(done, from - done);
        done = from + length;
        if (length < 2)
            result += text[from];
        else
            result += u'{' + insideOf(text.mid(from + 1, length - 2), name, toShown) + u'}';
    });
    result += QStringView(text).sliced(done);
    return result;
}

QString FieldWording::shown(const QString &stored) const
{
    return translated(stored, &FieldWording::shownReference, true);
}

QString FieldWording::stored(const QString &shown) const
{
    return translated(shown, &FieldWording::storedReference, false);
}

bool FieldWording::isKnown(const QString &storedInside) const
{
    if (!translate(marks_, storedInside, true).isEmpty())
        return true;
    const auto pieces = parseTemplate(u'{' + storedInside + u'}'
        + (storedInside.startsWith(u'?') || storedInside.startsWith(u'!') ? u"{/?}"_s : QString()));
    if (!pieces || pieces->isEmpty())
        return false;
    const TemplatePiece &piece = pieces->first();
    const FieldReference &reference = piece.kind == TemplatePiece::Kind::If ? piece.condition.field : piece.field;
    if (!m_outline)
        return true;
    if (!reference.section.isEmpty()) {
        const SheetSection *section = m_outline->section(reference.section);
        return section
            && (reference.name.isEmpty()
                || std::any_of(section->fields.cbegin(), section->fields.cend(),
                    [&reference](const SheetField &field) { return field.name == reference.name; }));
    }
    if (reference.source != FieldReference::Source::Field)
        return true;
    const QList<SheetField> all = fields();
    return std::any_of(
        all.cbegin(), all.cend(), [&reference](const SheetField &field) { return field.name == reference.name; });
}

QList<FieldWording::Mark> FieldWording::marks(const QString &shown) const
{
    QList<Mark> all;
    eachBrace(shown, [&](qsizetype from, qsizetype length) {
        const QString inside = shown.mid(from + 1, length - 2);
        all << Mark{from, length, length > 2 && isKnown(insideOf(inside, &FieldWording::storedReference, false))};
    });
    return all;
}

} // namespace dangjian
