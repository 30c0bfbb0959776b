-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO equipment (kind, name, secret_hash, first_seen, last_seen, muted_until, banned_until,
                       bans_address, approvals, doubtful, address, muted_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
