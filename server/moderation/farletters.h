// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace barrage {

// The ASCII letter that one of an alphabet looks like which nobody writes in a chat, such as those of
// Cherokee, Lisu, or runes; 0: it looks like none.
char16_t farLetter(char32_t character);
// Whether its alphabet is one that people write messages in: a whole word of it is what it says.
bool isLivingAlphabet(char32_t character);

} // namespace barrage
