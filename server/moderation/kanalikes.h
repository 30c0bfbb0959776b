// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/letters.h"
#include "moderation/smartglyphs.h"

#include <vector>

namespace barrage {

// What people write for kana because it looks like them: 力 for カ, ノヽ for ハ, ω for ん. A table of our
// own. Any thread.

// The hiragana that a Han character or stroke looks like; 0: none.
char16_t kanaLike(char16_t han);
// A voiced kana (or half voiced, by the mark) of one that is not; 0: there is none. Hiragana.
char16_t voicedKana(char16_t hiragana, char16_t mark);
// The ideograms of a text with such look-alikes as kana, and with voicing marks that stand apart put to
// theirs; nothing: it has none, or no kana that they could stand among.
Glyphs kanaGlyphs(const std::vector<Letter> &letters);

} // namespace barrage
