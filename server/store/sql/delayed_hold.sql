-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE barrage SET check_status = 0, decided_by = '', checked_at = 0
WHERE check_status = 1 AND released_at = 0 AND recalled_at = 0
