-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE interceptor SET mode = ?, version = version + 1
