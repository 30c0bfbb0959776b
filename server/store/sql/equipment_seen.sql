-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE equipment SET name = coalesce(nullif(?, ''), name), last_seen = ?, address = ? WHERE secret_hash = ?
RETURNING *
