// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace barrage {

// Who goes first when lanes are short: the greater one.
enum class Priority {
    Normal,
    First,       // the first message of its sender
    Highlighted, // starred by a moderator
    Operator,    // written at the console
};

} // namespace barrage
