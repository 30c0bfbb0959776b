-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who muted or banned whom, and who let them speak again: the record beside that of the decisions on messages.
-- `kind` 1 is a mute, 2 a ban, 3 a ban with the address; `until` is wall time in ms, zero lets speak again.

CREATE TABLE silencing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    equipment INTEGER NOT NULL REFERENCES equipment (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    until INTEGER NOT NULL,
    rule INTEGER NOT NULL,
    by TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER silencing_is_never_changed BEFORE UPDATE ON silencing
BEGIN SELECT RAISE(ABORT, 'what is on the record is only ever added to'); END;

CREATE TRIGGER silencing_is_never_removed BEFORE DELETE ON silencing
BEGIN SELECT RAISE(ABORT, 'what is on the record is only ever added to'); END;
