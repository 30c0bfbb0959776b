-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM barrage
WHERE id IN (SELECT message FROM sent WHERE equipment = ?1 AND message < ?2
             UNION ALL
             SELECT id FROM barrage WHERE id > (SELECT until FROM filed) AND id < ?2 AND equipment = ?1
             ORDER BY 1 DESC LIMIT ?3)
ORDER BY id DESC
