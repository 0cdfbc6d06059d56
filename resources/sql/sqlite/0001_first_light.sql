-- SPDX-FileCopyrightText: 2026 The Dangjian developers
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the store itself needs. These tables are exempt from the journal (storage/journal/journal.cpp lists them).
CREATE TABLE id_counter (
    kind TEXT NOT NULL PRIMARY KEY,
    next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    office INTEGER NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    account TEXT NOT NULL DEFAULT '',
    os_user TEXT NOT NULL DEFAULT '',
    program TEXT NOT NULL DEFAULT '',
    started_at TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    previous_seal TEXT NOT NULL,
    seal TEXT NOT NULL DEFAULT '',
    UNIQUE (office, number)
) STRICT;

CREATE TABLE current_act (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    act INTEGER NOT NULL
) STRICT;

CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    act INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    operation TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX journal_row ON journal (table_name, row_key);
CREATE INDEX journal_act ON journal (act);

-- The date that "present" means: triggers cannot ask the program's clock.
CREATE TABLE present_day (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    on_date TEXT NOT NULL
) STRICT;

-- Settings and contents
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE content (
    sha256 TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- Organizations, units, places
CREATE TABLE organization (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_id INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    founded TEXT,
    dissolved TEXT,
    dissolved_reason TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    population INTEGER NOT NULL,
    households INTEGER NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX organization_parent ON organization (parent_id);

CREATE TABLE organization_period (
    id INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    parent_id INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT,
    until_date TEXT
) STRICT;
CREATE INDEX organization_period_of ON organization_period (organization_id, from_date);

CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    nature TEXT NOT NULL,
    superior TEXT NOT NULL,
    party_organization TEXT NOT NULL,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    community_id INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    row_version INTEGER NOT NULL
) STRICT;

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    parent_id INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    households INTEGER NOT NULL,
    responsible_id INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    sort_order INTEGER NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX place_organization ON place (organization_id, parent_id);
CREATE INDEX place_responsible ON place (responsible_id) WHERE responsible_id IS NOT NULL;

-- Members. branch_id, category, standing and state are the present ones, kept by the triggers below.
CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sex TEXT NOT NULL,
    id_number TEXT NOT NULL,
    birth TEXT,
    ethnicity TEXT NOT NULL,
    native_place TEXT NOT NULL,
    photo TEXT NOT NULL,
    education TEXT NOT NULL,
    degree TEXT NOT NULL,
    school TEXT NOT NULL,
    joined TEXT,
    full_on TEXT,
    standing TEXT NOT NULL,
    introducers TEXT NOT NULL,
    branch_id INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    relation TEXT NOT NULL,
    category TEXT NOT NULL,
    state TEXT NOT NULL,
    reported TEXT,
    unit_id INTEGER REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    post TEXT NOT NULL,
    occupation TEXT NOT NULL,
    mobile TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL,
    place_id INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
    specialties TEXT NOT NULL,
    lost_contact INTEGER NOT NULL,
    lost_since TEXT,
    away INTEGER NOT NULL,
    away_where TEXT NOT NULL,
    hardship INTEGER NOT NULL,
    reading TEXT NOT NULL,
    name_key TEXT NOT NULL,
    remarks TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX member_branch ON member (branch_id, state, category);
CREATE INDEX member_name_key ON member (name_key);
CREATE INDEX member_unit ON member (unit_id) WHERE unit_id IS NOT NULL;
CREATE UNIQUE INDEX member_id_number ON member (id_number) WHERE id_number <> '';
CREATE INDEX member_place ON member (place_id) WHERE place_id IS NOT NULL;

-- What was so from when until when: [from_date, until_date), from_date NULL = unknown.
CREATE TABLE member_branch_period (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    branch_id INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    from_date TEXT,
    until_date TEXT,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX member_branch_period_of ON member_branch_period (member_id, from_date);

CREATE TABLE member_category_period (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT NOT NULL,
    from_date TEXT,
    until_date TEXT,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX member_category_period_of ON member_category_period (member_id, from_date);

CREATE TABLE member_standing_period (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    standing TEXT NOT NULL,
    from_date TEXT,
    until_date TEXT,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX member_standing_period_of ON member_standing_period (member_id, from_date);

CREATE TABLE member_state_period (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    from_date TEXT,
    until_date TEXT,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX member_state_period_of ON member_state_period (member_id, from_date);

-- Search keys, written by the member repository: h Hanzi, p full pinyin, i initials, d ID number, t telephone,
-- c certificate number, a address. Derived, exempt from the journal.
CREATE TABLE member_key (
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    member_id INTEGER NOT NULL,
    PRIMARY KEY (key, kind, member_id)
) STRICT, WITHOUT ROWID;

-- Certificates
CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    member_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    issued TEXT,
    state TEXT NOT NULL,
    ended TEXT,
    reason TEXT NOT NULL,
    printed TEXT,
    lines_printed INTEGER NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX certificate_member ON certificate (member_id, state);
CREATE UNIQUE INDEX certificate_one_valid ON certificate (member_id) WHERE state = 'valid';

-- Activities and participation
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    organization_id INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    theme TEXT NOT NULL,
    date TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    place TEXT NOT NULL,
    certifier TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX activity_date ON activity (date);

CREATE TABLE participation (
    id INTEGER PRIMARY KEY,
    member_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    organization_id INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    deeds INTEGER NOT NULL,
    place TEXT NOT NULL,
    activity_id INTEGER REFERENCES activity (id) DEFERRABLE INITIALLY DEFERRED,
    certifier TEXT NOT NULL,
    state TEXT NOT NULL,
    replaces_id INTEGER REFERENCES participation (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    row_version INTEGER NOT NULL
) STRICT;
CREATE INDEX participation_member ON participation (member_id, date);
CREATE INDEX participation_activity ON participation (activity_id) WHERE activity_id IS NOT NULL;

-- Which entry stands on which line of a paper booklet.
CREATE TABLE printed_line (
    id INTEGER PRIMARY KEY,
    certificate_id INTEGER NOT NULL REFERENCES certificate (id) DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL,
    participation_id INTEGER NOT NULL REFERENCES participation (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (certificate_id, line)
) STRICT;

-- What a year came to, per member; the duty counts volunteer hours alone. Derived by the triggers below, exempt from the journal.
CREATE TABLE member_year (
    member_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    records INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    deeds INTEGER NOT NULL,
    volunteer_minutes INTEGER NOT NULL,
    PRIMARY KEY (member_id, year)
) STRICT, WITHOUT ROWID;

-- The same by day and organization, so that overviews need not read the records.
CREATE TABLE organization_day (
    date TEXT NOT NULL,
    organization_id INTEGER NOT NULL,
    records INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    deeds INTEGER NOT NULL,
    PRIMARY KEY (date, organization_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE duty_rule (
    id INTEGER PRIMARY KEY,
    category TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    deeds INTEGER NOT NULL,
    zones INTEGER NOT NULL,
    from_date TEXT,
    until_date TEXT
) STRICT;

-- Seeded rows belong to office 0 (ids below 2^40). The report: 16 hours, 12 deeds, one zone a year for members in service.
INSERT INTO duty_rule (id, category, minutes, deeds, zones, from_date, until_date)
VALUES (1, 'in_service', 960, 12, 1, NULL, NULL);

-- The member's present values follow the periods.
CREATE TRIGGER member_branch_present_insert AFTER INSERT ON member_branch_period BEGIN
    UPDATE member SET branch_id = NEW.branch_id, row_version = row_version + 1
    WHERE id = NEW.member_id AND branch_id <> NEW.branch_id
        AND (NEW.from_date IS NULL OR NEW.from_date <= (SELECT on_date FROM present_day))
        AND (NEW.until_date IS NULL OR NEW.until_date > (SELECT on_date FROM present_day));
END;
CREATE TRIGGER member_branch_present_update AFTER UPDATE ON member_branch_period BEGIN
    UPDATE member SET branch_id = p.branch_id, row_version = row_version + 1
    FROM (SELECT branch_id FROM member_branch_period
          WHERE member_id = NEW.member_id AND (from_date IS NULL OR from_date <= (SELECT on_date FROM present_day))
              AND (until_date IS NULL OR until_date > (SELECT on_date FROM present_day))
          ORDER BY from_date DESC LIMIT 1) AS p
    WHERE id = NEW.member_id AND member.branch_id <> p.branch_id;
END;
CREATE TRIGGER member_branch_present_delete AFTER DELETE ON member_branch_period BEGIN
    UPDATE member SET branch_id = p.branch_id, row_version = row_version + 1
    FROM (SELECT branch_id FROM member_branch_period
          WHERE member_id = OLD.member_id AND (from_date IS NULL OR from_date <= (SELECT on_date FROM present_day))
              AND (until_date IS NULL OR until_date > (SELECT on_date FROM present_day))
          ORDER BY from_date DESC LIMIT 1) AS p
    WHERE id = OLD.member_id AND member.branch_id <> p.branch_id;
END;
CREATE TRIGGER member_category_present_insert AFTER INSERT ON member_category_period BEGIN
    UPDATE member SET category = NEW.category, row_version = row_version + 1
    WHERE id = NEW.member_id AND category <> NEW.category
        AND (NEW.from_date IS NULL OR NEW.from_date <= (SELECT on_date FROM present_day))
        AND (NEW.until_date IS NULL OR NEW.until_date > (SELECT on_date FROM present_day));
END;
CREATE TRIGGER member_category_present_update AFTER UPDATE ON member_category_period BEGIN
    UPDATE member SET category = p.category, row_version = row_version + 1
    FROM (SELECT category FROM member_category_period
          WHERE member_id = NEW.member_id AND (from_date IS NULL OR from_date <= (SELECT on_date FROM present_day))
              AND (until_date IS NULL OR until_date > (SELECT on_date FROM present_day))
          ORDER BY from_date DESC LIMIT 1) AS p
    WHERE id = NEW.member_id AND member.category <> p.category;
END;
CREATE TRIGGER member_category_present_delete AFTER DELETE ON member_category_period BEGIN
    UPDATE member SET category = p.category, row_version = row_version + 1
    FROM (SELECT category FROM member_category_period
          WHERE member_id = OLD.member_id AND (from_date IS NULL OR from_date <= (SELECT on_date FROM present_day))
              AND (until_date IS NULL OR until_date > (SELECT on_date FROM present_day))
          ORDER BY from_date DESC LIMIT 1) AS p
    WHERE id = OLD.member_id AND member.category <> p.category;
END;
CREATE TRIGGER member_standing_present_insert AFTER INSERT ON member_standing_period BEGIN
    UPDATE member SET standing = NEW.standing, row_version = row_version + 1
    WHERE id = NEW.member_id AND standing <> NEW.standing
        AND (NEW.from_date IS NULL OR NEW.from_date <= (SELECT on_date FROM present_day))
        AND (NEW.until_date IS NULL OR NEW.until_date > (SELECT on_date FROM present_day));
END;
CREATE TRIGGER member_standing_present_update AFTER UPDATE ON member_standing_period BEGIN
    UPDATE member SET standing = p.standing, row_version = row_version + 1
    FROM (SELECT standing FROM member_standing_period
          WHERE member_id = NEW.member_id AND (from_date IS NULL OR from_date <= (SELECT on_date FROM present_day))
              AND (until_date IS NULL OR until_date > (SELECT on_date FROM present_day))
          ORDER BY from_date DESC LIMIT 1) AS p
    WHERE id = NEW.member_id AND member.standing <> p.standing;
END;
CREATE TRIGGER member_standing_present_delete AFTER DELETE ON member_standing_period BEGIN
    UPDATE member SET standing = p.standing, row_version = row_version + 1
    FROM (SELECT standing FROM member_standing_period
          WHERE member_id = OLD.member_id AND (from_date IS NULL OR from_date <= (SELECT on_date FROM present_day))
              AND (until_date IS NULL OR until_date > (SELECT on_date FROM present_day))
          ORDER BY from_date DESC LIMIT 1) AS p
    WHERE id = OLD.member_id AND member.standing <> p.standing;
END;
CREATE TRIGGER member_state_present_insert AFTER INSERT ON member_state_period BEGIN
    UPDATE member SET state = NEW.state, row_version = row_version + 1
    WHERE id = NEW.member_id AND state <> NEW.state
        AND (NEW.from_date IS NULL OR NEW.from_date <= (SELECT on_date FROM present_day))
        AND (NEW.until_date IS NULL OR NEW.until_date > (SELECT on_date FROM present_day));
END;
CREATE TRIGGER member_state_present_update AFTER UPDATE ON member_state_period BEGIN
    UPDATE member SET state = p.state, row_version = row_version + 1
    FROM (SELECT state FROM member_state_period
          WHERE member_id = NEW.member_id AND (from_date IS NULL OR from_date <= (SELECT on_date FROM present_day))
              AND (until_date IS NULL OR until_date > (SELECT on_date FROM present_day))
          ORDER BY from_date DESC LIMIT 1) AS p
    WHERE id = NEW.member_id AND member.state <> p.state;
END;
CREATE TRIGGER member_state_present_delete AFTER DELETE ON member_state_period BEGIN
    UPDATE member SET state = p.state, row_version = row_version + 1
    FROM (SELECT state FROM member_state_period
          WHERE member_id = OLD.member_id AND (from_date IS NULL OR from_date <= (SELECT on_date FROM present_day))
              AND (until_date IS NULL OR until_date > (SELECT on_date FROM present_day))
          ORDER BY from_date DESC LIMIT 1) AS p
    WHERE id = OLD.member_id AND member.state <> p.state;
END;

-- The years' and days' sums follow the records; only valid ones count.
CREATE TRIGGER participation_sum_insert AFTER INSERT ON participation WHEN NEW.state = 'valid' BEGIN
    INSERT INTO member_year (member_id, year, records, minutes, deeds, volunteer_minutes)
    VALUES (NEW.member_id, CAST(substr(NEW.date, 1, 4) AS INTEGER), 1, NEW.minutes, NEW.deeds,
        CASE WHEN NEW.kind = 'volunteer' THEN NEW.minutes ELSE 0 END)
    ON CONFLICT (member_id, year) DO UPDATE SET records = records + 1, minutes = minutes + excluded.minutes,
        deeds = deeds + excluded.deeds, volunteer_minutes = volunteer_minutes + excluded.volunteer_minutes;
    INSERT INTO organization_day (date, organization_id, records, minutes, deeds)
    VALUES (NEW.date, NEW.organization_id, 1, NEW.minutes, NEW.deeds)
    ON CONFLICT (date, organization_id) DO UPDATE SET records = records + 1, minutes = minutes + excluded.minutes,
        deeds = deeds + excluded.deeds;
END;
CREATE TRIGGER participation_sum_leave AFTER UPDATE ON participation WHEN OLD.state = 'valid' BEGIN
    UPDATE member_year SET records = records - 1, minutes = minutes - OLD.minutes, deeds = deeds - OLD.deeds,
        volunteer_minutes = volunteer_minutes - CASE WHEN OLD.kind = 'volunteer' THEN OLD.minutes ELSE 0 END
    WHERE member_id = OLD.member_id AND year = CAST(substr(OLD.date, 1, 4) AS INTEGER);
    UPDATE organization_day SET records = records - 1, minutes = minutes - OLD.minutes, deeds = deeds - OLD.deeds
    WHERE date = OLD.date AND organization_id = OLD.organization_id;
END;
CREATE TRIGGER participation_sum_enter AFTER UPDATE ON participation WHEN NEW.state = 'valid' BEGIN
    INSERT INTO member_year (member_id, year, records, minutes, deeds, volunteer_minutes)
    VALUES (NEW.member_id, CAST(substr(NEW.date, 1, 4) AS INTEGER), 1, NEW.minutes, NEW.deeds,
        CASE WHEN NEW.kind = 'volunteer' THEN NEW.minutes ELSE 0 END)
    ON CONFLICT (member_id, year) DO UPDATE SET records = records + 1, minutes = minutes + excluded.minutes,
        deeds = deeds + excluded.deeds, volunteer_minutes = volunteer_minutes + excluded.volunteer_minutes;
    INSERT INTO organization_day (date, organization_id, records, minutes, deeds)
    VALUES (NEW.date, NEW.organization_id, 1, NEW.minutes, NEW.deeds)
    ON CONFLICT (date, organization_id) DO UPDATE SET records = records + 1, minutes = minutes + excluded.minutes,
        deeds = deeds + excluded.deeds;
END;
CREATE TRIGGER participation_sum_delete AFTER DELETE ON participation WHEN OLD.state = 'valid' BEGIN
    UPDATE member_year SET records = records - 1, minutes = minutes - OLD.minutes, deeds = deeds - OLD.deeds,
        volunteer_minutes = volunteer_minutes - CASE WHEN OLD.kind = 'volunteer' THEN OLD.minutes ELSE 0 END
    WHERE member_id = OLD.member_id AND year = CAST(substr(OLD.date, 1, 4) AS INTEGER);
    UPDATE organization_day SET records = records - 1, minutes = minutes - OLD.minutes, deeds = deeds - OLD.deeds
    WHERE date = OLD.date AND organization_id = OLD.organization_id;
END;
