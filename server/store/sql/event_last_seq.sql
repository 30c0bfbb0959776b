-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT last_seq FROM event WHERE id = ?
