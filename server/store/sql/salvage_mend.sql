-- SPDX-License-Identifier: GPL-3.0-or-later
-- After the rows of a damaged database were taken over; see tablesalvage.cpp.
INSERT OR IGNORE INTO event (id, title, started_at)
SELECT event, 'Salvaged', min(sent_at) FROM barrage WHERE event NOT IN (SELECT id FROM event) GROUP BY event

UPDATE event SET last_seq = max(last_seq, (SELECT ifnull(max(seq), 0) FROM barrage WHERE event = event.id))

INSERT OR IGNORE INTO equipment (id, kind, name, secret_hash, first_seen, last_seen, muted_until)
SELECT equipment, 1, max(from_name), randomblob(32), min(sent_at), max(sent_at), 0 FROM barrage
WHERE equipment NOT IN (SELECT id FROM equipment) GROUP BY equipment

DELETE FROM reworded WHERE message NOT IN (SELECT id FROM barrage)

DELETE FROM plus WHERE message NOT IN (SELECT id FROM barrage) OR equipment NOT IN (SELECT id FROM equipment)

INSERT OR IGNORE INTO sent SELECT equipment, client_id, id FROM barrage ORDER BY equipment, client_id, id

UPDATE filed SET until = (SELECT ifnull(max(id), 0) FROM barrage)
