-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM barrage
WHERE id < ? AND (message || char(10) || original || char(10) || from_name) LIKE ? ESCAPE '\' AND ? IN (0, equipment)
ORDER BY id DESC LIMIT ?
