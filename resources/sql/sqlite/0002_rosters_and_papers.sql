-- SPDX-FileCopyrightText: 2026 The Dangjian developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What a roster brought in: one row for each import that wrote something. `act` is the act of the journal that it was,
-- `undone_act` the one that took it back.
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sheet TEXT NOT NULL,
    on_existing TEXT NOT NULL,
    act INTEGER NOT NULL,
    entered_at TEXT NOT NULL,
    rows_new INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_unchanged INTEGER NOT NULL,
    rows_refused INTEGER NOT NULL,
    undone_act INTEGER,
    row_version INTEGER NOT NULL
) STRICT;

-- Which field a heading was taken for, by its normalized text; an empty field: a column that nobody wants.
CREATE TABLE remembered_heading (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    heading TEXT NOT NULL,
    field TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    UNIQUE (subject, heading)
) STRICT;

-- Other spellings of an organization's name, as rosters had them.
CREATE TABLE organization_alias (
    id INTEGER PRIMARY KEY,
    alias TEXT NOT NULL UNIQUE,
    organization_id INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX organization_alias_of ON organization_alias (organization_id);

-- Two who look alike and are not the same person; first_id is the smaller.
CREATE TABLE distinct_pair (
    id INTEGER PRIMARY KEY,
    first_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    second_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    row_version INTEGER NOT NULL,
    UNIQUE (first_id, second_id)
) STRICT;
CREATE INDEX distinct_pair_second ON distinct_pair (second_id);

-- Who was merged into whom. The merged member's rows are gone or have moved; the journal keeps them, and undoing the
-- act brings them back. merged_id therefore refers to no row.
CREATE TABLE member_merge (
    id INTEGER PRIMARY KEY,
    kept_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    merged_id INTEGER NOT NULL,
    merged_name TEXT NOT NULL,
    merged_on TEXT NOT NULL,
    act INTEGER NOT NULL,
    undone_act INTEGER,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX member_merge_kept ON member_merge (kept_id);
CREATE INDEX member_merge_merged ON member_merge (merged_id);

-- The office's own copy of a sheet that the program brings along, in the words of the sheet files.
CREATE TABLE own_sheet (
    name TEXT NOT NULL PRIMARY KEY,
    description TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;

-- A run of many papers, and the parts (files, or jobs of a printer) in which it comes out; a run that stopped goes on
-- with the parts that are not done. `members` is a JSON list of [branch, [member, member …]] in the order of the paper;
-- of a part on its way through a printer, members_done and sides_done tell how far the paper has come, and `sent` is a
-- JSON list of what was drawn for each member, to be noted when somebody has seen the paper.
CREATE TABLE print_run (
    id INTEGER PRIMARY KEY,
    paper TEXT NOT NULL,
    options TEXT NOT NULL,
    target TEXT NOT NULL,
    members INTEGER NOT NULL,
    state TEXT NOT NULL,
    started_at TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX print_run_state ON print_run (state);

CREATE TABLE print_run_part (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES print_run (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    members TEXT NOT NULL,
    pages INTEGER NOT NULL,
    file TEXT NOT NULL,
    state TEXT NOT NULL,
    members_done INTEGER NOT NULL,
    sides_done INTEGER NOT NULL,
    sent TEXT NOT NULL,
    row_version INTEGER NOT NULL,
    UNIQUE (run_id, number)
) STRICT;

-- What is taken back is asked for by what refers to it.
CREATE INDEX participation_replaces ON participation (replaces_id) WHERE replaces_id IS NOT NULL;
CREATE INDEX printed_line_participation ON printed_line (participation_id);

-- The list of all records, newest first: whatever it is filtered by and whatever it sums stands in the index itself.
CREATE INDEX participation_newest
    ON participation (date, id, state, organization_id, kind, member_id, minutes, deeds);

-- Rosters ask for people by name and date of birth.
CREATE INDEX member_birth ON member (birth);
