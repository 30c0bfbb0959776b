-- SPDX-License-Identifier: GPL-3.0-or-later
-- After the rows of a damaged database were taken over; see tablesalvage.cpp.
INSERT OR IGNORE INTO main.event (id, title, started_at)
SELECT event, 'Salvaged', min(sent_at) FROM main.barrage WHERE event NOT IN (SELECT id FROM main.event) GROUP BY event

UPDATE main.event SET last_seq = max(last_seq, (SELECT ifnull(max(seq), 0) FROM main.barrage WHERE event = event.id))

INSERT OR IGNORE INTO main.equipment (id, kind, name, secret_hash, first_seen, last_seen, muted_until)
SELECT equipment, 1, max(from_name), randomblob(32), min(sent_at), max(sent_at), 0 FROM main.barrage
WHERE equipment NOT IN (SELECT id FROM main.equipment) GROUP BY equipment

DELETE FROM main.reworded WHERE message NOT IN (SELECT id FROM main.barrage)
