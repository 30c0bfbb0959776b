// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/letters.h"

namespace barrage {

class Subject;

// What a letter is that its neighbours decide: whether it belongs to the alphabet that it is of or to the one
// it looks like, a zero hides something, two letters are a flag, and a capital is another letter. Once, after
// all of them are there.
void settle(std::vector<Letter> &letters, const Subject &subject);

} // namespace barrage
