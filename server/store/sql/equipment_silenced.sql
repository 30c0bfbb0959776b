-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT * FROM equipment WHERE banned_until > ? OR muted_until > ?
