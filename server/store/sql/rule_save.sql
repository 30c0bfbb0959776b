-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE rule SET kind = ?, pattern = ?, action = ?, replacement = ?, enabled = ? WHERE id = ? RETURNING *
