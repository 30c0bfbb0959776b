-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE barrage SET message = ?, check_status = ?, rule = ?, decided_by = ?, checked_at = ?, released_at = ?,
                   shown_at = ?, recalled_at = ?, dropped_at = ?
WHERE id = ?
