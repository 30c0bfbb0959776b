-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE event SET title = ? WHERE id = ?
