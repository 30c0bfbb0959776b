-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO decision (message, kind, by, from_status, to_status, at, rule, text, new_text, undone)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
