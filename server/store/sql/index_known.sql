-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT until FROM known WHERE store = ? AND format = 1
