-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE barrage SET released_at = ? WHERE id = ?
