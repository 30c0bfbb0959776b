-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM barrage WHERE event = ? AND check_status = 0 ORDER BY seq
