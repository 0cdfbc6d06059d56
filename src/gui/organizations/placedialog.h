// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/formdialog.h"
#include "places/place.h"

#include <memory>

namespace Ui {
class PlaceForm;
}

namespace dangjian {

/** Adds or edits a place of a community: estate, building, stairwell, residents' group. */
class PlaceDialog : public FormDialog
{
    Q_OBJECT

public:
    /** `places` are those of the community; `place` without an id is a new one. */
    PlaceDialog(Workplace &workplace, const QList<Place> &places, const Place &place, QWidget *parent);
    ~PlaceDialog() override;

protected:
    void save() override;
    bool meetConflict() override;

private:
    void fill(const Place &place);
    /** Asks for the names of people that are not known yet, then lets the person choose. */
    void choose(const Place &mine, const Place &theirs, const QHash<QString, QString> &places, QList<MemberId> people);
    Place typed() const;
    void fillParents(const QList<Place> &places);

    Place m_before;
    std::unique_ptr<Ui::PlaceForm> m_form;
};

/** The kind that usually lies in a place of this one: buildings in an estate. */
PlaceKind kindWithin(PlaceKind kind);

} // namespace dangjian
