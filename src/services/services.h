// SPDX-FileCopyrightText: 2026 The Dangjian developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountservice.h"
#include "backups/backupservice.h"
#include "certificates/certificateservice.h"
#include "checks/checkservice.h"
#include "duplicates/duplicateservice.h"
#include "duplicates/mergeservice.h"
#include "history/undoservice.h"
#include "members/memberservice.h"
#include "organizations/organizationservice.h"
#include "overview/overviewservice.h"
#include "participation/participationservice.h"
#include "participation/recordlistservice.h"
#include "places/placeservice.h"
#include "printing/sheetservice.h"
#include "rosters/rosterservice.h"
#include "settings/settingservice.h"
#include "sheets/sheetlibrary.h"
#include "store/store.h"
#include "units/unitservice.h"

namespace dangjian {

/** The services over one open store, made together by the programs and handed to who needs them. */
struct Services
{
    explicit Services(Store &openStore)
        : store(openStore),
          accounts(openStore),
          organizations(openStore),
          units(openStore),
          places(openStore),
          members(openStore),
          certificates(openStore),
          participation(openStore),
          recordLists(openStore),
          overview(openStore),
          settings(openStore),
          backups(openStore),
          checks(openStore),
          sheets(openStore),
          duplicates(openStore),
          merges(openStore),
          undo(openStore),
          rosters(openStore),
          library(openStore)
    {
    }

    Store &store;
    AccountService accounts;
    OrganizationService organizations;
    UnitService units;
    PlaceService places;
    MemberService members;
    CertificateService certificates;
    ParticipationService participation;
    RecordListService recordLists;
    OverviewService overview;
    SettingService settings;
    BackupService backups;
    CheckService checks;
    SheetService sheets;
    DuplicateService duplicates;
    MergeService merges;
    UndoService undo;
    RosterService rosters;
    SheetLibrary library;
};

} // namespace dangjian
