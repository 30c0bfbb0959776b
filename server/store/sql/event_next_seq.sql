-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE event SET last_seq = last_seq + 1 WHERE id = ? RETURNING last_seq
