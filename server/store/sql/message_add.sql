-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO barrage (event, seq, equipment, client_id, from_name, message, original, color, mode, check_status,
                     rule, decided_by, sent_at, checked_at, released_at, shown_at, recalled_at, dropped_at,
                     drop_reason, size, pluses, starred, tags)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
