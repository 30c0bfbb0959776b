-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE barrage SET message = ?, check_status = ?, decided_by = ?, checked_at = ?, released_at = ?, recalled_at = ?,
                   dropped_at = ?, drop_reason = ?
WHERE id = ?
