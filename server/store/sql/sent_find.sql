-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT message FROM sent WHERE equipment = ? AND client_id = ?
