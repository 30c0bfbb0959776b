-- SPDX-License-Identifier: GPL-3.0-or-later
-- A message is found by its sender and client id in a table of its own, that is filled later: see sentindex.h. `until` is
-- the newest message that is in it. Made anew, for a constraint can't be dropped; without AUTOINCREMENT, which makes each
-- message change another table: rows of messages are never removed, and so no id is given again.

CREATE TABLE barrage_anew (
    id INTEGER PRIMARY KEY,
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
    drop_reason INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL DEFAULT 25,
    pluses INTEGER NOT NULL DEFAULT 0 CHECK (pluses >= 0),
    starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    tags TEXT NOT NULL DEFAULT '',
    UNIQUE (event, seq)
) STRICT;

INSERT INTO barrage_anew SELECT * FROM barrage;

DROP TABLE barrage;

ALTER TABLE barrage_anew RENAME TO barrage;

CREATE INDEX barrage_waiting ON barrage (event, seq) WHERE check_status = 0;

CREATE INDEX barrage_delayed ON barrage (event, seq)
WHERE check_status = 1 AND released_at = 0 AND recalled_at = 0;

CREATE TRIGGER message_is_reworded AFTER UPDATE OF message, original, from_name ON barrage
WHEN old.message <> new.message OR old.original <> new.original OR old.from_name <> new.from_name
BEGIN INSERT OR IGNORE INTO reworded (message) VALUES (new.id); END;

CREATE TABLE sent (
    equipment INTEGER NOT NULL,
    client_id TEXT NOT NULL,
    message INTEGER NOT NULL,
    PRIMARY KEY (equipment, client_id)
) STRICT, WITHOUT ROWID;

INSERT INTO sent SELECT equipment, client_id, id FROM barrage ORDER BY equipment, client_id;

CREATE TABLE filed (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    until INTEGER NOT NULL
) STRICT;

INSERT INTO filed SELECT 1, ifnull(max(id), 0) FROM barrage;
