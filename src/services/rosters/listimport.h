// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rosters/subjectimport.h"

namespace dangjian {

/** What is said where a cell names a branch that the store has not, and nothing resembles it. */
struct UnknownName
{
    RosterState level = RosterState::Error;
    QString code{};
};

/**
 * The organization that the cell of `field` names; where it is silent, the one of rows that name none. A name spelled
 * otherwise is a choice (branch.similar, args: the name and what it may mean).
 */
OrganizationId organizationNamed(RowReading &cells, const QString &field, const ImportSurroundings &with,
    const UnknownName &unknown, RosterImportRow &result);

/** All organizations of the store by their ids. */
Result<QHash<OrganizationId, Organization>> organizationsById(Connection &connection);

/** Lists whose rows are read one by one, each into a `Said`. */
template <class Said>
class ListImport : public SubjectImport
{
public:
    /** `identity`: the field that every row of the list has. */
    ListImport(const ImportSurroundings &surroundings, QString identity)
        : m_with(surroundings), m_identity(std::move(identity))
    {
    }

    void beginFile() override { }

    void beginSheet(const HeadingMap &headings, const QString &) override
    {
        m_columns = RosterColumns(headings, m_identity);
    }

    RosterImportRow read(qsizetype place, const TableRow &row, const RosterDays &days) override
    {
        RosterImportRow result;
        result.row = row.number;
        Said said;
        if (const QString ignored = m_columns.ignoredBecause(row); !ignored.isEmpty()) {
            result.note({RosterState::Ignored, ignored});
        } else {
            RowReading cells(m_columns, row, m_with.rules, result, days);
            said = readCells(cells, result);
        }
        result.name = nameOf(said);
        keepAt(m_said, place, std::move(said));
        return result;
    }

protected:
    virtual Said readCells(RowReading &cells, RosterImportRow &result) = 0;
    virtual QString nameOf(const Said &said) const = 0;

    const ImportSurroundings &with() const { return m_with; }
    /** What the rows say, by their places. */
    const QList<Said> &said() const { return m_said; }
    OnExisting onExistingFor(const RosterImportRow &row) const
    {
        return m_with.options.rowChoices.value(row.id()).onExisting.value_or(m_with.options.onExisting);
    }

private:
    const ImportSurroundings m_with;
    const QString m_identity;
    RosterColumns m_columns;
    QList<Said> m_said;
};

} // namespace dangjian
