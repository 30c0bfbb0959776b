-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT ifnull(max(id), 0) FROM barrage
