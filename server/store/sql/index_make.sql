-- SPDX-License-Identifier: GPL-3.0-or-later
-- The file beside the database that searches look into first. It keeps no texts, only which message has which grams.
CREATE VIRTUAL TABLE gram USING fts5 (grams, content = '', columnsize = 0, detail = none, tokenize = 'ascii')

CREATE TABLE known (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    store TEXT NOT NULL,
    format INTEGER NOT NULL,
    until INTEGER NOT NULL
) STRICT
