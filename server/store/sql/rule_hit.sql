-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE rule SET hits = hits + 1 WHERE id = ?
