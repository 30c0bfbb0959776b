-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO event (title, started_at) VALUES (?, ?)
