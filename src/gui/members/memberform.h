// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "members/memberformdialog.h"
#include "members/ui_membercareform.h"
#include "members/ui_membercontactform.h"
#include "members/ui_memberformdialog.h"
#include "members/ui_memberidentityform.h"
#include "members/ui_memberpartyform.h"
#include "places/place.h"

namespace dangjian {

/** The pages of the member form: from a member into the fields and back. */
struct MemberFormDialog::Forms
{
    Ui::MemberFormDialog dialog;
    Ui::MemberIdentityForm identity;
    Ui::MemberPartyForm party;
    Ui::MemberContactForm contact;
    Ui::MemberCareForm care;

    void setUpChoices(Workplace &workplace);
    void write(const Member &member);
    /** Only what the fields hold is set: what is masked stays as it is, and the unit's id is the dialog's. */
    void read(Member &member) const;
    /** ID number and telephones in clear, to be changed, or masked and out of reach. */
    void reveal(const Member &member, bool revealed);
    /** Places of the branch with their whole path; the one chosen stays chosen when it is among them. */
    void setPlaces(const QList<Place> &places, PlaceId chosen);
    /** A field that something can be found about: its column, and the line beside it where it has one. */
    struct Field
    {
        const char *column;
        QWidget *widget;
        QLabel *label = nullptr;
    };
    /** In the order in which they stand, page after page. */
    QList<Field> fields() const;
    /** The tab on which a field stands. */
    QWidget *pageOf(QWidget *widget) const;
    /** Brings a field (by its column) to the front. */
    void focusField(const QString &column);

private:
    bool m_revealed = true;
    PlaceId m_keptPlace; // of a member whose places have not come yet
};

} // namespace dangjian
