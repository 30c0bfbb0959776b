-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, message, original, from_name FROM barrage WHERE id > ? ORDER BY id LIMIT ?
