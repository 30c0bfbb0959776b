-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, equipment, client_id FROM barrage WHERE id > (SELECT until FROM filed) ORDER BY id
