-- SPDX-License-Identifier: GPL-3.0-or-later
-- The messages of a sender are found by UNIQUE (equipment, client_id); another index on the sender made every message
-- dirty one more page, and a page is what a commit costs.

DROP INDEX barrage_of_equipment;
