-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT name, json FROM setting
