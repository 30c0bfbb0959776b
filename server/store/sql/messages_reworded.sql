-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the search index as they were before somebody changed their text.
SELECT * FROM barrage
WHERE id IN (SELECT message FROM reworded) AND id < ? AND id <= ?
ORDER BY id DESC
