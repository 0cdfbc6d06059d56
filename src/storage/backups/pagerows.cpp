// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/pagerows.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <optional>

namespace dangjian {

namespace {

constexpr int mostColumns = 250;
constexpr qint64 mostBytes = 256LL * 1024 * 1024;

qsizetype headAt(qint64 page)
{
    return page == 1 ? 100 : 0; // the file's own header stands before
}

/** SQLite's integers of one to nine bytes; moves `at` behind it. Nothing where the bytes end before. */
std::optional<qint64> varint(QByteArrayView bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int read = 0; read < 9; ++read) {
        if (at < 0 || at >= bytes.size())
            return std::nullopt;
        const auto byte = quint64(uchar(bytes[at++]));
        if (read == 8)
            return qint64(value << 8 | byte);
        value = value << 7 | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return qint64(value);
    }
    return std::nullopt;
}

qint64 integerOf(QByteArrayView bytes)
{
    auto value = quint64(qint64(static_cast<signed char>(bytes[0])));
    for (qsizetype at = 1; at < bytes.size(); ++at)
        value = value << 8 | uchar(bytes[at]);
    return qint64(value);
}

/** A value of a record by its serial type; an invalid variant where it cannot be one. NULL is a null variant. */
QVariant valueOf(qint64 type, QByteArrayView bytes)
{
    if (type == 0)
        return QVariant::fromValue(nullptr);
    if (type == 8 || type == 9)
        return QVariant(qint64(type - 8));
    if (type <= 6)
        return QVariant(integerOf(bytes));
    if (type == 7)
        return QVariant(std::bit_cast<double>(qFromBigEndian<quint64>(bytes.data())));
    if (type % 2 == 0)
        return QVariant(bytes.toByteArray());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QVariant() : QVariant(text.isNull() ? QString(QLatin1String("")) : text);
}

std::optional<qint64> sizeOfType(qint64 type)
{
    constexpr int sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < 0 || type == 10 || type == 11)
        return std::nullopt;
    return type < 10 ? sizes[type] : (type - 12) / 2;
}

std::optional<QVariantList> recordOf(QByteArrayView bytes)
{
    qsizetype at = 0;
    const auto head = varint(bytes, at);
    if (!head || *head < at || *head > bytes.size())
        return std::nullopt;
    QVariantList values;
    qint64 next = *head;
    while (at < *head) {
        const auto type = varint(bytes.first(*head), at);
        const auto size = type ? sizeOfType(*type) : std::nullopt;
        if (!size || next + *size > bytes.size() || values.size() >= mostColumns)
            return std::nullopt;
        const QVariant value = valueOf(*type, bytes.sliced(next, *size));
        if (!value.isValid())
            return std::nullopt;
        values.append(value);
        next += *size;
    }
    return next == bytes.size() && !values.isEmpty() ? std::optional(values) : std::nullopt;
}

} // namespace

PageKind PageRows::kindOf(qint64 page) const
{
    const QByteArrayView bytes = m_pages.page(page);
    if (bytes.size() < headAt(page) + 8)
        return PageKind::Unknown;
    switch (uchar(bytes[headAt(page)])) {
    case 0x0d:
        return PageKind::TableLeaf;
    case 0x05:
        return PageKind::TableInner;
    case 0x0a:
        return PageKind::IndexLeaf;
    case 0x02:
        return PageKind::IndexInner;
    default:
        return PageKind::Unknown;
    }
}

/** Where the cells of a page begin; none where its head makes no sense. */
QList<int> PageRows::cellsOf(QByteArrayView bytes, qint64 page) const
{
    const PageKind kind = kindOf(page);
    const qsizetype head = headAt(page);
    const qsizetype headBytes = kind == PageKind::TableInner || kind == PageKind::IndexInner ? 12 : 8;
    const int count = qFromBigEndian<quint16>(bytes.data() + head + 3);
    const qsizetype first = head + headBytes;
    if (kind == PageKind::Unknown || first + count * 2 > m_pages.usable())
        return {};
    QList<int> cells;
    for (int cell = 0; cell < count; ++cell)
        cells.append(qFromBigEndian<quint16>(bytes.data() + first + cell * 2));
    return cells;
}

int PageRows::read(qint64 page, const std::function<void(const PageRow &)> &take) const
{
    const PageKind kind = kindOf(page);
    const QByteArrayView bytes = m_pages.page(page);
    if (kind == PageKind::Unknown || kind == PageKind::TableInner)
        return 0;
    int unreadable = 0;
    for (const int cell : cellsOf(bytes, page)) {
        qsizetype at = cell + (kind == PageKind::IndexInner ? 4 : 0);
        const bool isTable = kind == PageKind::TableLeaf;
        const auto size = varint(bytes, at);
        const auto rowId = isTable ? varint(bytes, at) : std::optional<qint64>(0);
        const auto content = size && rowId ? payload(bytes, at, *size, isTable) : std::nullopt;
        const auto record = content ? recordOf(*content) : std::nullopt;
        if (record)
            take({*rowId, *record});
        else
            ++unreadable;
    }
    return unreadable;
}

std::optional<QByteArray> PageRows::payload(QByteArrayView bytes, qsizetype at, qint64 size, bool isTable) const
{
    const qint64 usable = m_pages.usable();
    if (size < 0 || size > mostBytes || size > m_pages.count() * usable)
        return std::nullopt;
    const qint64 mostLocal = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qint64 leastLocal = (usable - 12) * 32 / 255 - 23;
    qint64 local = size;
    if (size > mostLocal) {
        const qint64 surplus = leastLocal + (size - leastLocal) % (usable - 4);
        local = surplus <= mostLocal ? surplus : leastLocal;
    }
    if (at + local + (local < size ? 4 : 0) > bytes.size())
        return std::nullopt;
    QByteArray content = bytes.sliced(at, local).toByteArray();
    qint64 next = local < size ? qFromBigEndian<quint32>(bytes.data() + at + local) : 0;
    while (content.size() < size) {
        const QByteArrayView more = next > 1 ? m_pages.page(next) : QByteArrayView();
        if (more.isEmpty())
            return std::nullopt;
        content += more.sliced(4, std::min<qint64>(size - content.size(), usable - 4));
        next = qFromBigEndian<quint32>(more.data());
    }
    return content;
}

QList<qint64> PageRows::below(qint64 page) const
{
    const PageKind kind = kindOf(page);
    if (kind != PageKind::TableInner && kind != PageKind::IndexInner)
        return {};
    const QByteArrayView bytes = m_pages.page(page);
    QList<qint64> pages;
    for (const int cell : cellsOf(bytes, page))
        if (cell + 4 <= bytes.size())
            pages.append(qFromBigEndian<quint32>(bytes.data() + cell));
    pages.append(qFromBigEndian<quint32>(bytes.data() + headAt(page) + 8));
    return pages;
}

QList<qint64> PageRows::tree(qint64 root, QList<qint64> &damaged) const
{
    const PageKind top = kindOf(root);
    const bool isIndex = top == PageKind::IndexLeaf || top == PageKind::IndexInner;
    QList<qint64> pages;
    QSet<qint64> seen;
    QList<qint64> left{root};
    while (!left.isEmpty()) {
        const qint64 page = left.takeLast();
        if (seen.contains(page))
            continue;
        seen.insert(page);
        const PageKind kind = kindOf(page);
        const bool fits = isIndex ? kind == PageKind::IndexLeaf || kind == PageKind::IndexInner
                                  : kind == PageKind::TableLeaf || kind == PageKind::TableInner;
        if (!fits) {
            damaged.append(page);
            continue;
        }
        pages.append(page);
        left += below(page);
    }
    return pages;
}

} // namespace dangjian
