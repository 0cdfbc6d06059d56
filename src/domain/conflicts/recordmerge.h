// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <type_traits>

namespace dangjian {

/** A field of a record as forms compare and carry it over; the column is its name in the store. */
template <class Record>
struct RecordField
{
    const char *column;
    bool (*same)(const Record &left, const Record &right);
    void (*carry)(Record &to, const Record &from);
    QString (*text)(const Record &record); // as the journal writes it
};

namespace journaltext {

inline QString of(const QString &text)
{
    return text;
}

inline QString of(QDate date)
{
    return date.toString(Qt::ISODate);
}

inline QString of(bool yes)
{
    return yes ? QStringLiteral("1") : QStringLiteral("0");
}

inline QString of(int number)
{
    return QString::number(number);
}

template <class Tag>
QString of(Id<Tag> id)
{
    return id ? QString::number(id.value) : QString();
}

template <class E>
requires std::is_enum_v<E> QString of(E value)
{
    return codeOf(value);
}

} // namespace journaltext

template <class Record, auto part>
RecordField<Record> recordField(const char *column)
{
    return {column, [](const Record &left, const Record &right) { return left.*part == right.*part; },
        [](Record &to, const Record &from) { to.*part = from.*part; },
        [](const Record &record) { return journaltext::of(record.*part); }};
}

/** What comes of two people's changes to the same record. */
template <class Record>
struct RecordMerge
{
    Record record; // mine, with theirs where I changed nothing, and with all that no field of the form holds as theirs
    QStringList taken{}; // columns that the other person changed and I did not
    QStringList contested{}; // columns that both changed, to different values; mine stand
};

/** Joins what I typed with what was saved meanwhile; `base` is what I began with. Takes the row version of theirs. */
template <class Record>
RecordMerge<Record> mergeOf(
    const QList<RecordField<Record>> &fields, const Record &base, const Record &mine, const Record &theirs)
{
    RecordMerge<Record> merge{theirs, {}, {}};
    for (const RecordField<Record> &field : fields) {
        const bool iChanged = !field.same(base, mine);
        const bool theyChanged = !field.same(base, theirs);
        if (iChanged)
            field.carry(merge.record, mine);
        if (theyChanged && !iChanged)
            merge.taken.append(QString::fromLatin1(field.column));
        else if (theyChanged && !field.same(mine, theirs))
            merge.contested.append(QString::fromLatin1(field.column));
    }
    return merge;
}

/** The merged record with theirs in these columns. */
template <class Record>
Record withTheirs(
    const QList<RecordField<Record>> &fields, Record merged, const Record &theirs, const QStringList &columns)
{
    for (const RecordField<Record> &field : fields)
        if (columns.contains(QLatin1String(field.column)))
            field.carry(merged, theirs);
    return merged;
}

} // namespace dangjian
