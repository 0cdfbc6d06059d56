// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workplace.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QTabWidget;
class QTreeWidget;

namespace dangjian {

class PlacesPane;
class RecordHistoryPane;

/** What is known of one organization: fields, the periods of its life and its lineage, the places of a community. */
class OrganizationPane : public QWidget
{
    Q_OBJECT

public:
    explicit OrganizationPane(Workplace &workplace, QWidget *parent = nullptr);

    void show(const Organization &organization, const OrganizationFigures &figures);
    void showNothing();
    const PlacesPane &places() const { return *m_places; }
    /** Its places come to the front with this one in hand, now or when the organization that it lies in is there. */
    void goToPlace(PlaceId place);

private:
    QLabel *addField(QFormLayout *form, const QString &word);
    void askPeriods(OrganizationId id);

    Workplace &m_workplace;
    OrganizationId m_id;
    QLabel *m_nameLabel;
    QLabel *m_kindLabel;
    QTabWidget *m_tabs;
    QLabel *m_codeLabel;
    QLabel *m_shortNameLabel;
    QLabel *m_parentLabel;
    QLabel *m_foundedLabel;
    QLabel *m_dissolvedLabel;
    QLabel *m_addressLabel;
    QLabel *m_phoneLabel;
    QLabel *m_residentsLabel;
    QLabel *m_membersLabel;
    QLabel *m_formalLabel;
    QTreeWidget *m_periodTree;
    PlacesPane *m_places;
    RecordHistoryPane *m_changes;
};

} // namespace dangjian
