-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM event ORDER BY id DESC LIMIT 1
