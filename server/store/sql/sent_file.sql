-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR IGNORE INTO sent (equipment, client_id, message)
SELECT equipment, client_id, id FROM barrage WHERE id > (SELECT until FROM filed) AND id <= ?
ORDER BY equipment, client_id, id
