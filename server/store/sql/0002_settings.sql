-- SPDX-License-Identifier: GPL-3.0-or-later
-- Settings objects, and what the screen and the phones tell about a message.

CREATE TABLE setting (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    json TEXT NOT NULL
) STRICT;

ALTER TABLE barrage ADD COLUMN drop_reason INTEGER NOT NULL DEFAULT 0;

ALTER TABLE barrage ADD COLUMN size INTEGER NOT NULL DEFAULT 25;

ALTER TABLE barrage ADD COLUMN pluses INTEGER NOT NULL DEFAULT 0 CHECK (pluses >= 0);

ALTER TABLE barrage ADD COLUMN starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1));
