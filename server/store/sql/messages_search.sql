-- SPDX-License-Identifier: GPL-3.0-or-later
-- Not in the search index yet.
SELECT * FROM barrage
WHERE id < ? AND id > ?
    AND (message || char(10) || original || char(10) || from_name) LIKE ? ESCAPE '\'
    AND ? IN (0, equipment)
ORDER BY id DESC LIMIT ?
