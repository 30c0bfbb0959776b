-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE equipment SET muted_until = ?, muted_by = ? WHERE id = ? RETURNING *
