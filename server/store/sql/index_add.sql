-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO gram (rowid, grams) VALUES (?, ?)
