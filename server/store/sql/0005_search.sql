-- SPDX-License-Identifier: GPL-3.0-or-later
-- The search index knows the text that a message was stored with. Those whose text was changed later are few, and
-- are looked through one by one.

CREATE TABLE reworded (
    message INTEGER PRIMARY KEY REFERENCES barrage (id)
) STRICT;

CREATE TRIGGER message_is_reworded AFTER UPDATE OF message, original, from_name ON barrage
WHEN old.message <> new.message OR old.original <> new.original OR old.from_name <> new.from_name
BEGIN INSERT OR IGNORE INTO reworded (message) VALUES (new.id); END;
