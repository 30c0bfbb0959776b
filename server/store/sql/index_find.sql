-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT rowid FROM gram WHERE gram MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?
