-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE equipment SET approvals = max(0, approvals + ?)
WHERE id = (SELECT equipment FROM barrage WHERE id = ?)
