-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO known (one, store, format, until) VALUES (1, ?, 1, 0)
