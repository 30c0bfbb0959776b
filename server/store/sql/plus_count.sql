-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE barrage SET pluses = pluses + ? WHERE id = ? RETURNING pluses
