-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE barrage SET starred = ? WHERE id = ?
