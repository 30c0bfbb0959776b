-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT message FROM sent WHERE equipment = ? ORDER BY message DESC LIMIT ?
