-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE rule SET kind = ?, pattern = ?, action = ?, replacement = ?, enabled = ?, mute_minutes = ?, tag = ?,
                exceptions = ?
WHERE id = ? RETURNING *
