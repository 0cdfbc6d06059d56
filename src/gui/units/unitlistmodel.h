// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listpage/windowedmodel.h"
#include "units/unitservice.h"

namespace dangjian {

/** The units that fit a text; a district has some hundreds, so they come at once and are sorted here. */
class UnitListModel : public WindowedModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        NatureColumn,
        MembersColumn,
        ContactColumn,
        PhoneColumn,
        PartyOrganizationColumn,
        SuperiorColumn,
        AddressColumn,
        ColumnCount
    };

    explicit UnitListModel(UnitService &units, QObject *parent = nullptr);

    /** `scope` as the service takes it. */
    void setQuery(const QString &text, const QString &nature, const QList<OrganizationId> &scope, int sortColumn,
        Qt::SortOrder order);
    /** Null where there is none; valid until the event loop is entered again. */
    const UnitRow *rowAt(int row) const;
    int rowOf(UnitId id) const;
    /** In-service members of all units shown, those of the scope. */
    int members() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QString columnKey(int column) const override;
    bool isColumnShownAtFirst(int column) const override;
    int columnCharacters(int column) const override;
    bool isSortable(int column) const override;
    void rowTexts(const QList<std::pair<int, int>> &ranges, const QList<int> &columns, TextsReceiver receiver) override;

protected:
    void fetchCount(quint64 turn) override;
    void fetchPage(quint64 turn, int page) override;
    void takePage(int page) override;
    void dropPage(int) override { }

private:
    static QString cellText(const UnitRow &row, int column);
    void take(const QList<UnitRow> &rows);

    UnitService &m_units;
    QString m_text;
    QString m_nature;
    QList<OrganizationId> m_scope;
    int m_sortColumn = NameColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<UnitRow> m_rows;
    QList<UnitRow> m_coming;
    QList<int> m_pagesWaiting;
    bool m_asking = false;
};

} // namespace dangjian
