-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)
FROM pragma_application_id, pragma_user_version
