-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. A statement ends at an empty line. Migrations are only ever added, and a table only grows at
-- its end: rows.cpp reads by position. Times are wall time in ms, zero means that it has not happened; the enum
-- numbers are those of server/core. AUTOINCREMENT: ids are never reused.

CREATE TABLE store (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL
) STRICT;

INSERT INTO store (one, id) VALUES (1, lower(hex(randomblob(16))));

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    last_seq INTEGER NOT NULL DEFAULT 0 CHECK (last_seq >= 0)
) STRICT;

CREATE TABLE equipment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    name TEXT NOT NULL,
    secret_hash BLOB NOT NULL UNIQUE,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    muted_until INTEGER NOT NULL
) STRICT;

-- The rule is not a foreign key: a removed rule stays named by what it decided.
CREATE TABLE barrage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event INTEGER NOT NULL REFERENCES event (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    equipment INTEGER NOT NULL REFERENCES equipment (id),
    client_id TEXT NOT NULL CHECK (client_id <> ''),
    from_name TEXT NOT NULL,
    message TEXT NOT NULL,
    original TEXT NOT NULL,
    color INTEGER NOT NULL CHECK (color BETWEEN 0 AND 16777215),
    mode INTEGER NOT NULL,
    check_status INTEGER NOT NULL CHECK (check_status BETWEEN 0 AND 2),
    rule INTEGER NOT NULL,
    decided_by TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    checked_at INTEGER NOT NULL,
    released_at INTEGER NOT NULL,
    shown_at INTEGER NOT NULL,
    recalled_at INTEGER NOT NULL,
    dropped_at INTEGER NOT NULL,
    UNIQUE (event, seq),
    UNIQUE (equipment, client_id)
) STRICT;

CREATE INDEX barrage_of_equipment ON barrage (equipment);

CREATE INDEX barrage_waiting ON barrage (event, seq) WHERE check_status = 0;

CREATE TABLE interceptor (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    mode INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;

INSERT INTO interceptor (one, mode, version) VALUES (1, 2, 1);

CREATE TABLE rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    pattern TEXT NOT NULL,
    action INTEGER NOT NULL CHECK (action BETWEEN 1 AND 3),
    replacement TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    hits INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message INTEGER NOT NULL REFERENCES barrage (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
    by TEXT NOT NULL,
    from_status INTEGER NOT NULL CHECK (from_status BETWEEN 0 AND 2),
    to_status INTEGER NOT NULL CHECK (to_status BETWEEN 0 AND 2),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX decision_of_message ON decision (message);

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are only ever added'); END;

CREATE TRIGGER decision_is_never_removed BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are only ever added'); END;
