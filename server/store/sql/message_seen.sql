-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE barrage SET shown_at = ?, dropped_at = ?, drop_reason = ? WHERE id = ?
