// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/hanreadings.h"

namespace barrage {

// What people of today write for a word, mostly because it sounds so: 紫砂 for 自杀. Each is rare as an
// innocent phrase; where the word alone is not, it is listed with what stands beside it. Any thread.
std::span<const HanReading> hanSlang();
// The same for words of letters: 法克 for "fuck".
std::span<const HanReading> soundsOfLatin();

} // namespace barrage
