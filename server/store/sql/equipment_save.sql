-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE equipment SET name = ?, last_seen = ?, muted_until = ? WHERE id = ?
