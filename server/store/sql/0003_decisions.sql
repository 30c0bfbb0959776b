-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decisions of more kinds, with what they were taken on; what is known of a sender; who said +1. The kinds have no
-- upper bound any more: a table with a CHECK on them would have to be made anew for each.

CREATE TABLE decision_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message INTEGER NOT NULL REFERENCES barrage (id),
    kind INTEGER NOT NULL CHECK (kind > 0),
    by TEXT NOT NULL,
    from_status INTEGER NOT NULL CHECK (from_status BETWEEN 0 AND 2),
    to_status INTEGER NOT NULL CHECK (to_status BETWEEN 0 AND 2),
    at INTEGER NOT NULL,
    rule INTEGER NOT NULL,
    text TEXT NOT NULL,
    new_text TEXT NOT NULL,
    undone INTEGER NOT NULL
) STRICT;

INSERT INTO decision_anew
SELECT decision.id, decision.message, kind, by, from_status, to_status, at, barrage.rule, barrage.message, '', 0
FROM decision JOIN barrage ON barrage.id = decision.message;

DROP TABLE decision;

ALTER TABLE decision_anew RENAME TO decision;

CREATE INDEX decision_of_message ON decision (message);

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are only ever added'); END;

CREATE TRIGGER decision_is_never_removed BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are only ever added'); END;

ALTER TABLE equipment ADD COLUMN banned_until INTEGER NOT NULL DEFAULT 0;

ALTER TABLE equipment ADD COLUMN bans_address INTEGER NOT NULL DEFAULT 0 CHECK (bans_address IN (0, 1));

ALTER TABLE equipment ADD COLUMN approvals INTEGER NOT NULL DEFAULT 0 CHECK (approvals >= 0);

ALTER TABLE equipment ADD COLUMN doubtful INTEGER NOT NULL DEFAULT 0 CHECK (doubtful IN (0, 1));

ALTER TABLE equipment ADD COLUMN address BLOB NOT NULL DEFAULT x'';

CREATE INDEX equipment_banned ON equipment (banned_until) WHERE banned_until > 0;

-- Let pass, and still within the safety delay.
CREATE INDEX barrage_delayed ON barrage (event, seq)
WHERE check_status = 1 AND released_at = 0 AND recalled_at = 0;

CREATE TABLE plus (
    message INTEGER NOT NULL REFERENCES barrage (id),
    equipment INTEGER NOT NULL REFERENCES equipment (id),
    PRIMARY KEY (message, equipment)
) STRICT, WITHOUT ROWID;
