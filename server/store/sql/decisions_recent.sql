-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT message, kind, by, from_status, to_status, at, rule, text, new_text, undone
FROM decision ORDER BY id DESC LIMIT ?
