// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace barrage {

// How Han characters look: tables of our own, of the characters that people exchange. Any thread.

// With characters put together that were taken apart ("女马" for 妈); the same text: there were none.
QString reassembled(const QString &ideograms);
// The one character (simplified) that a text begins with the parts of, as many as possible; its own first
// one: there is none.
struct Assembled
{
    char16_t character = 0;
    std::size_t parts = 1;
};
Assembled putTogether(QStringView text); // which is not empty
// Characters that are taken for this one at a glance ("刁" for 习), one after the other.
QStringView hanLikes(char16_t character);
// The part of it that tells its sound, which may stand for the whole: 果 for 裸; 0: it has none.
char16_t hanHalf(char16_t character);
// The character that an emoji or symbol stands for among Han ("🐴" for 马, "+" for 加); 0: none.
char16_t hanOfPicture(char32_t symbol);

} // namespace barrage
