-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO setting (name, json) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json
