-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules that mute and tag, with exceptions. The actions have no upper bound any more, as the kinds of decisions: what a
-- later version's number means is not known here, and such a rule holds. Ids are not given anew.

CREATE TABLE rule_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    pattern TEXT NOT NULL,
    action INTEGER NOT NULL CHECK (action > 0),
    replacement TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    hits INTEGER NOT NULL DEFAULT 0,
    mute_minutes INTEGER NOT NULL DEFAULT 10,
    tag TEXT NOT NULL DEFAULT '',
    exceptions TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO rule_anew (id, kind, pattern, action, replacement, enabled, hits)
SELECT id, kind, pattern, action, replacement, enabled, hits FROM rule;

DELETE FROM sqlite_sequence WHERE name = 'rule_anew';

UPDATE sqlite_sequence SET name = 'rule_anew' WHERE name = 'rule';

DROP TABLE rule;

ALTER TABLE rule_anew RENAME TO rule;

ALTER TABLE barrage ADD COLUMN tags TEXT NOT NULL DEFAULT '';

-- The rule that muted; zero: a person did.
ALTER TABLE equipment ADD COLUMN muted_by INTEGER NOT NULL DEFAULT 0;

CREATE INDEX equipment_muted ON equipment (muted_until) WHERE muted_until > 0;
