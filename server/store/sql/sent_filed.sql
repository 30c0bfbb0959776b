-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE filed SET until = ?
