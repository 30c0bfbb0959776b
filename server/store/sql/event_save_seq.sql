-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE event SET last_seq = ? WHERE id = ?
