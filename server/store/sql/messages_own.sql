-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM barrage
WHERE id IN (SELECT id FROM barrage WHERE equipment = ? ORDER BY id DESC LIMIT ?)
ORDER BY id DESC
