// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace barrage {

// Hangul, letter by letter, as it is normalised. Any thread.

// A syllable, or a letter by itself.
bool isHangul(char16_t character);
// A whole syllable.
constexpr bool isSyllable(char16_t character)
{
    return character >= 0xac00 && character <= 0xd7a3;
}
// Whether it is a syllable that ends in a consonant.
constexpr bool hasFinal(char16_t character)
{
    return isSyllable(character) && (character - 0xac00) % 28 != 0;
}
// As a keyboard types it: 신 as ㅅㅣㄴ, wherever in a syllable a consonant stands.
QString jamoOf(QStringView hangul);
// Of syllables, what each begins with: ㅂㅅ for 병신.
QString initialsOf(QStringView syllables);
// A relaxed consonant for a tense one.
char16_t relaxedInitial(char16_t initial);
// With a relaxed consonant where a tense one begins, or the other way round; itself: there is no such.
char16_t otherTension(char16_t initial);

} // namespace barrage
