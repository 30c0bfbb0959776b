// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace barrage {

// `barrage rules check`: reads lines of JSON, {"rule":"...","text":"..."}, and answers each with one line:
// block, hold or pass. A rule is a smart word; one that begins with "re:" is an expression. A line that can't
// be read, or a rule that can't be used, is answered with hold and explained on `errors` with its number; the
// result is then 1, otherwise 0: an exit code. Empty lines are passed over. Needs no display and no data
// folder.
int checkRules(QIODevice &in, QIODevice &out, QIODevice &errors);

} // namespace barrage
