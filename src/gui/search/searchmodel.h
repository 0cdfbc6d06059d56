// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberquery.h"
#include "search/command.h"

#include <QAbstractListModel>

namespace dangjian {

/** What the search box has found: people, then organizations, then commands. */
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class HitKind
    {
        Person,
        Organization,
        Command
    };
    enum Role
    {
        KindRole = Qt::UserRole, // int of HitKind
        IdRole, // of the person or organization; the index of the command
        DetailRole,
        IconRole,
        FirstOfKindRole // bool: the caption of the group stands above it
    };

    explicit SearchModel(QObject *parent = nullptr);

    void setPeople(const QList<MemberRow> &people);
    void setOrganizations(const QList<Organization> &organizations);
    /** Titles and details only; indexes are those of `commands`. */
    void setCommands(const QList<Command> &commands, const QList<int> &fitting);
    void clear();

    static QString groupWord(HitKind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Hit
    {
        HitKind kind = HitKind::Person;
        qint64 id = 0;
        QString title;
        QString detail;
        QString icon;
    };

    void replace(HitKind kind, const QList<Hit> &hits);

    QList<Hit> m_hits;
};

} // namespace dangjian
