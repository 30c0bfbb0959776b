-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO plus (message, equipment) VALUES (?, ?) ON CONFLICT DO NOTHING
