// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/letters.h"
#include "moderation/smartglyphs.h"

#include <cstddef>
#include <vector>

namespace barrage {

// What stands between the ideograms of a part.
struct Gaps
{
    bool sentence = false; // the end of a sentence among it
    bool list = false;     // nothing of the kind but 、
    bool wave = true;      // nothing of the kind but ～
    bool space = false;
    bool tooLong = false; // for one word
    int longest = 0;
    bool joints = true; // each is a mark that nobody puts there, once or doubled: 微-信, 微||信
};

Gaps gapsIn(const std::vector<Letter> &letters, const Glyphs &run, std::size_t at, std::size_t size);

} // namespace barrage
