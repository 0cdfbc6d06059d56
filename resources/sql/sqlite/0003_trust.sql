-- SPDX-FileCopyrightText: 2026 The Dangjian developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Who may open the store. `role` and the organization say what the account may do and for whom; a closed account stays,
-- since acts name it. Without any account the store opens without being asked.
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    role TEXT NOT NULL,
    organization_id INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    must_change_password INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;

-- Argon2id in libsodium's own text, which carries salt and cost. Apart from the account, so that no list reads it.
CREATE TABLE account_password (
    account_id INTEGER PRIMARY KEY REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
    hash TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

-- Tries that failed since the last good one, and until when further ones are refused; when it was signed in last, and
-- the time before that.
CREATE TABLE account_trial (
    account_id INTEGER PRIMARY KEY REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED,
    failures INTEGER NOT NULL,
    locked_until TEXT,
    signed_in_at TEXT,
    signed_in_before TEXT
) STRICT;

-- Why personal data was shown or left the program, where the settings ask for it; the act says whose it was.
CREATE TABLE disclosure (
    id INTEGER PRIMARY KEY,
    act INTEGER NOT NULL,
    reason TEXT NOT NULL,
    members INTEGER NOT NULL,
    file_name TEXT NOT NULL
) STRICT;
CREATE INDEX disclosure_act ON disclosure (act);

-- The audit page walks the acts by time.
CREATE INDEX act_started ON act (started_at);

-- Whose photo a content is, where a reader may see some members only.
CREATE INDEX member_photo ON member (photo) WHERE photo <> '';

-- The audit page asks for the acts of a kind, and for what was taken away from a person.
CREATE INDEX act_kind ON act (kind, started_at);
CREATE INDEX journal_deleted ON journal (table_name) WHERE operation = 'delete';
