-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE equipment SET banned_until = ?, bans_address = ? WHERE id = ? RETURNING *
