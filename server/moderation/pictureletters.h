// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace barrage {

// The ASCII letter that an emoji or symbol is drawn for in a word (⭕ for o, 🐍 for s); 0: it is none.
char16_t letterOfPicture(char32_t symbol);

} // namespace barrage
