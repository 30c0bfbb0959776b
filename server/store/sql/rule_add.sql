-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO rule (kind, pattern, action, replacement, enabled, mute_minutes, tag, exceptions)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING *
