// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace barrage {

// How Han characters look: tables of our own, of the characters that people exchange. Any thread.

// Characters that are taken for this one at a glance ("刁" for 习), one after the other.
QStringView hanLikes(char16_t character);
// The character that an emoji or symbol stands for among Han ("🐴" for 马, "+" for 加); 0: none.
char16_t hanOfPicture(char32_t symbol);

} // namespace barrage
