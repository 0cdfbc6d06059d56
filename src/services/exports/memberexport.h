// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/tablesink.h"
#include "jobs/job.h"
#include "members/memberquery.h"
#include "members/memberservice.h"

#include <QString>

#include <functional>

namespace dangjian {

class LineWriter;

/** Which members go into the file, and how. */
struct MemberExportOptions
{
    QString file{}; // .xlsx, otherwise text with commas (.csv)
    QString sheet{}; // the sheet's name
    bool clear = false; // ID numbers, telephones and addresses in clear, not masked; the journal notes it
    QString reason{}; // why, where the settings ask for it
    bool roster = false; // all that a roster holds (memberRosterColumns()) in place of the columns given
    qint64 expected = 0; // how many they are, as the list knows it, for the progress alone; 0 = it is not known
};

/**
 * A list of members as a file that Excel and WPS open: the columns in the order given, texts as texts, days as days,
 * figures as figures; people as they stand when it begins. Memory does not grow with their number. A cancelled or
 * failed run leaves no file behind.
 */
class MemberExportJob : public Job
{
    Q_OBJECT

public:
    using Value = TableValue;
    struct Column
    {
        QString title{};
        double width = 12; // in characters
        std::function<Value(const MemberRow &row, bool clear)> value{};
    };

    /** `members` are the people to take out of what the query gives, in its order; none = all of it. */
    MemberExportJob(MemberService &service, const MemberQuery &query, const QList<MemberId> &members,
        const QList<Column> &columns, const MemberExportOptions &options, QObject *parent = nullptr);
    ~MemberExportJob() override { stopAndWait(); }

    int exportedCount() const { return m_exported; }

protected:
    Done run() override;

private:
    Done passListOn(LineWriter &lines);
    Done passRosterOn(LineWriter &lines);
    /** Walks over the store, and hands rows on by some hundred, to be made cells of where they are written. */
    template <class Row, class Walk, class IdOf, class ToCells>
    Done passOn(LineWriter &lines, const Walk &walk, const IdOf &idOf, const ToCells &toCells);

    MemberService &m_service;
    MemberQuery m_query;
    QList<MemberId> m_members;
    QList<Column> m_columns;
    MemberExportOptions m_options;
    int m_exported = 0;
};

} // namespace dangjian
