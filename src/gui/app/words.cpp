// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words.h"

#include <QCoreApplication>

namespace dangjian {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString wordFor(MemberCategory category)
{
    switch (category) {
    case MemberCategory::Branch:
        return Words::tr("Branch member");
    case MemberCategory::InService:
        return Words::tr("In-service member");
    case MemberCategory::Floating:
        return Words::tr("Floating member");
    }
    return {};
}

QString wordFor(Standing standing)
{
    switch (standing) {
    case Standing::Full:
        return Words::tr("Full member");
    case Standing::Probationary:
        return Words::tr("Probationary member");
    }
    return {};
}

QString wordFor(MembershipState state)
{
    switch (state) {
    case MembershipState::Normal:
        return Words::tr("Normal", "membership");
    case MembershipState::Suspended:
        return Words::tr("Membership suspended");
    case MembershipState::Expelled:
        return Words::tr("Left the Party");
    case MembershipState::TransferredOut:
        return Words::tr("Transferred out");
    case MembershipState::Deceased:
        return Words::tr("Deceased");
    }
    return {};
}

QString wordFor(Relation relation)
{
    switch (relation) {
    case Relation::Branch:
        return Words::tr("Relation with the branch");
    case Relation::Unit:
        return Words::tr("Relation with the unit");
    }
    return {};
}

QString wordFor(MemberDue due)
{
    switch (due) {
    case MemberDue::Probation:
        return Words::tr("Probation ends");
    case MemberDue::NoRecord:
        return Words::tr("In service, no record");
    case MemberDue::LostContact:
        return Words::tr("Out of contact");
    case MemberDue::NoPhoto:
        return Words::tr("No photo");
    }
    return {};
}

QString wordFor(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return Words::tr("Not known", "sex");
    case Sex::Male:
        return Words::tr("Male");
    case Sex::Female:
        return Words::tr("Female");
    case Sex::Unstated:
        return Words::tr("Not stated", "sex");
    }
    return {};
}

QString wordFor(OrganizationKind kind)
{
    switch (kind) {
    case OrganizationKind::DistrictCommittee:
        return Words::tr("District committee");
    case OrganizationKind::SubdistrictCommittee:
        return Words::tr("Subdistrict committee");
    case OrganizationKind::CommunityBranch:
        return Words::tr("Community branch");
    case OrganizationKind::GeneralBranch:
        return Words::tr("General branch");
    case OrganizationKind::Committee:
        return Words::tr("Party committee");
    case OrganizationKind::PartyGroup:
        return Words::tr("Party group");
    case OrganizationKind::EnterpriseBranch:
        return Words::tr("Branch of a new economic organization");
    case OrganizationKind::SocialBranch:
        return Words::tr("Branch of a social organization");
    case OrganizationKind::UnitOrganization:
        return Words::tr("Organization of a unit");
    }
    return {};
}

QString wordFor(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Community:
        return Words::tr("Community");
    case PlaceKind::Estate:
        return Words::tr("Estate");
    case PlaceKind::Building:
        return Words::tr("Building");
    case PlaceKind::Stairwell:
        return Words::tr("Stairwell");
    case PlaceKind::ResidentsGroup:
        return Words::tr("Residents' group");
    }
    return {};
}

QString wordFor(ParticipationKind kind)
{
    switch (kind) {
    case ParticipationKind::Volunteer:
        return Words::tr("Volunteering");
    case ParticipationKind::Deed:
        return Words::tr("Deed");
    case ParticipationKind::Meeting:
        return Words::tr("Meeting");
    case ParticipationKind::Study:
        return Words::tr("Study");
    case ParticipationKind::Culture:
        return Words::tr("Culture and sports");
    case ParticipationKind::Other:
        return Words::tr("Other");
    }
    return {};
}

QString wordFor(ParticipationState state)
{
    switch (state) {
    case ParticipationState::Valid:
        return Words::tr("Valid", "record");
    case ParticipationState::Amended:
        return Words::tr("Amended");
    case ParticipationState::Voided:
        return Words::tr("Voided");
    }
    return {};
}

QString wordFor(CertificateState state)
{
    switch (state) {
    case CertificateState::Valid:
        return Words::tr("Valid", "certificate");
    case CertificateState::Replaced:
        return Words::tr("Replaced");
    case CertificateState::Lost:
        return Words::tr("Lost");
    case CertificateState::Withdrawn:
        return Words::tr("Withdrawn");
    }
    return {};
}

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace dangjian
