-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO silencing (equipment, kind, until, rule, by, at) VALUES (?, ?, ?, ?, ?, ?)
