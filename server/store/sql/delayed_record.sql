-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO decision (message, kind, by, from_status, to_status, at, rule, text, new_text, undone)
SELECT id, 4, 'restart', 1, 0, ?, rule, message, '', 0
FROM barrage WHERE check_status = 1 AND released_at = 0 AND recalled_at = 0
