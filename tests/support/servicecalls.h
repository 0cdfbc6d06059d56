// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/permission.h"
#include "teststore.h"

#include <functional>
#include <optional>

namespace dangjian {

/** What a call came to: an error, or something, or nothing. */
struct Answer
{
    std::optional<ErrorCode> error{};
    bool isEmpty = false;
};

/** What a call is about: something inside or outside the organizations of the account. */
struct Subject
{
    Services &services;
    OrganizationId organization;
    MemberId member;
    MemberId other; // of the same organization
    ParticipationId record;
    PlaceId place;
    QString name;
    QString idNumber;
    ActId act;
    CertificateId certificate; // the member's
    QString folder; // for files

    Participation entry() const { return TestStore::entryOf(member, QDate(2026, 10, 20), QStringLiteral("清扫"), 60); }
};

enum class Kind
{
    Sees, // something inside, nothing or NotFound outside
    Takes, // the same of what needs the permission
    Changes, // refused without the permission, and outside
    Asks, // refused without the permission; it is about no organization
    Anyone // whoever is signed in
};

struct Call
{
    QString name;
    Kind kind;
    Permission permission;
    std::function<Answer(const Subject &)> run;
};

/** The calls that read, and those that change something, in an order in which each finds what it is about. */
QList<Call> readingCalls();
QList<Call> changingCalls();

} // namespace dangjian
