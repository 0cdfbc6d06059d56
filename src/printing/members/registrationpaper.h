// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace dangjian {

/** What a member did in one year, summed by kind. */
struct RegistrationYear
{
    int year = 0;
    int minutes = 0; // of volunteer service alone
    int deeds = 0; // in whatever kind of entry they stand
    int meetings = 0; // how often: meetings and study
    int activities = 0; // how often: culture and others
    QString grade{}; // of the annual appraisal
};

struct FamilyMember
{
    QString relation{};
    QString name{};
    QDate birth{};
    QString politicalStatus{};
    QString unitAndPost{};
};

/** What stands on the registration form 社区党员登记表, worded for paper; what is empty is left to be filled in by
 * hand. */
struct RegistrationFormPaper
{
    QString name{};
    QString formerName{};
    QString sex{};
    QDate birth{};
    QString ethnicity{};
    QString nativePlace{};
    QString idNumber{};
    QString education{};
    QString degree{};
    QString school{};
    QDate joined{};
    QDate full{};
    QString standing{};
    QString introducers{};
    QString branch{};
    QString community{};
    QString unit{};
    QString post{};
    QString occupation{};
    QString mobile{};
    QString phone{};
    QString address{};
    QString specialties{};
    QString category{};
    QString membershipState{};
    QString floatingRemark{};
    QString lostRemark{};
    QString hardshipRemark{};
    QDate reported{};
    QByteArray photoJpeg{};
    QString resume{}; // one line a paragraph
    QString rewards{};
    QList<FamilyMember> family{}; // at most four
    QList<RegistrationYear> years{}; // the last six are shown
    QString zone{};
    QString zoneDuties{};
    QDate zoneSigned{};
    QString teams{};
    QString branchOpinion{};
    QString subdistrictOpinion{};
    QString issuer{};
    QDate issued{};
    QString certificateNumber{};
};

} // namespace dangjian
