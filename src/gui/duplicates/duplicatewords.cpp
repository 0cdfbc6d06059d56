// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/duplicatewords.h"

#include "app/fieldwords.h"

#include <QCoreApplication>

namespace dangjian {

namespace {

struct DuplicateWords
{
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

QString reasonWord(LikenessReason reason)
{
    switch (reason) {
    case LikenessReason::SameIdNumber:
        return DuplicateWords::tr("same ID number");
    case LikenessReason::SameNameAndPhone:
        return DuplicateWords::tr("same name and phone");
    case LikenessReason::SameNameAndBirth:
        return DuplicateWords::tr("same name and date of birth");
    case LikenessReason::LikeNameAndBirth:
        return DuplicateWords::tr("names one character apart, same date of birth");
    case LikenessReason::NameReadAlikeAndBirth:
        return DuplicateWords::tr("names read alike, same date of birth");
    }
    return {};
}

/** What of a row stays as it is, by its fields where they are known. */
QString heldWords(const HeldRow &row)
{
    QStringList fields;
    for (const QString &column : row.columns)
        if (const QString word = fieldWord(column); !word.isEmpty() && !fields.contains(word))
            fields.append(word);
    const QString what = fields.isEmpty() ? fieldWord(row.table) : fields.join(DuplicateWords::tr(", "));
    if (row.reason == HeldReason::Taken)
        return DuplicateWords::tr("a number that somebody else has by now");
    return what.isEmpty() ? DuplicateWords::tr("what was changed since")
                          : DuplicateWords::tr("%1, changed since").arg(what);
}

QString comma()
{
    return DuplicateWords::tr(", ");
}

} // namespace

QString whyAlike(const QList<LikenessReason> &reasons)
{
    QStringList words;
    for (const LikenessReason reason : reasons)
        words.append(reasonWord(reason));
    return words.isEmpty() ? DuplicateWords::tr("chosen from the list") : words.join(comma());
}

QString whyAlike(const DuplicatePair &pair)
{
    const QString why = whyAlike(pair.reasons);
    return pair.numbersDiffer ? DuplicateWords::tr("%1, but other ID number").arg(why) : why;
}

QString pairTitle(const DuplicatePair &pair)
{
    return DuplicateWords::tr("%1 — %2").arg(pair.first.name, pair.second.name);
}

QString extentText(const MergeExtent &extent, const QString &kept, const QString &merged)
{
    QStringList parts;
    if (extent.records > 0)
        parts.append(DuplicateWords::tr("%n record(s)", nullptr, extent.records));
    if (extent.certificates > 0)
        parts.append(DuplicateWords::tr("%n certificate(s)", nullptr, extent.certificates));
    if (extent.places > 0)
        parts.append(DuplicateWords::tr("%n place(s) answered for", nullptr, extent.places));
    QStringList sentences{parts.isEmpty()
            ? DuplicateWords::tr("%2 stays; %1 has no records to pass on and goes.").arg(merged, kept)
            : DuplicateWords::tr("%2 stays and takes over from %1: %3.").arg(merged, kept, parts.join(comma()))};
    if (extent.certificateStays)
        sentences.append(DuplicateWords::tr("Certificate %1 remains valid.").arg(extent.certificate));
    else if (!extent.certificate.isEmpty())
        sentences.append(DuplicateWords::tr("Certificate %1 is withdrawn.").arg(extent.certificate));
    if (extent.repeated > 0)
        sentences.append(
            DuplicateWords::tr("%n of the records stand(s) with both (same day, kind and content): look them through "
                               "afterwards.",
                nullptr, extent.repeated));
    sentences.append(DuplicateWords::tr("Branch, category and state are those of %1.").arg(kept));
    QString text = sentences.takeFirst();
    for (const QString &sentence : std::as_const(sentences))
        text = DuplicateWords::tr("%1 %2", "two sentences").arg(text, sentence);
    return text;
}

QString undoMergeText(const UndoPreview &preview, const QString &kept, const QString &merged)
{
    QStringList lines{
        DuplicateWords::tr("%1 and %2 become two people again, each with their own records and certificates.")
            .arg(kept, merged)};
    int records = 0;
    QStringList others;
    for (const HeldBack &held : preview.heldBack)
        for (const HeldRow &row : held.rows) {
            if (row.table == QStringLiteral("participation"))
                ++records;
            else
                others.append(DuplicateWords::tr("%1: %2").arg(held.name, heldWords(row)));
        }
    if (records > 0)
        others.append(DuplicateWords::tr("%n record(s) changed since: with %1", nullptr, records).arg(kept));
    if (!others.isEmpty())
        lines.append(DuplicateWords::tr("What was changed since the merge stays as it is now:") + QStringLiteral("\n· ")
            + others.join(QStringLiteral("\n· ")));
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace dangjian
