// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/letters.h"

#include <vector>

namespace barrage {

// How surely a symbol hides a character of a word of Han or kana.
enum class Mask {
    None,
    Inside, // between two of them only: 法☆功
    Sure,   // what people write for a character left out: 法○功
};
// Whether it mostly is that, whatever stands beside it; ⭕ and ❌ are yes and no as often.
bool isUsualMask(char16_t symbol);
Mask maskAt(const std::vector<Letter> &letters, std::size_t at);

} // namespace barrage
