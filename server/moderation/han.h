// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace barrage {

// Han characters and kana, by tables that ICU makes when they are first asked for (some tenths of a second).
// Any thread.

inline constexpr char16_t kFirstHan = 0x4e00;
inline constexpr char16_t kLastHan = 0x9fff;

constexpr bool isHan(char16_t character)
{
    return character >= kFirstHan && character <= kLastHan;
}
// The long vowel mark too.
constexpr bool isKana(char16_t character)
{
    return (character >= 0x3041 && character <= 0x3096) || (character >= 0x30a1 && character <= 0x30fa)
        || character == 0x30fc;
}

// Simplified for traditional, hiragana for katakana, full for small kana, characters for Unicode's radicals;
// anything else is left as it is.
char16_t foldedHan(char16_t character);
QString foldedHan(QStringView text);
// Whether it is written so in Japanese only.
bool isJapaneseForm(char16_t character);
// How a Han character sounds in Mandarin, in letters without tones ("sha"); empty: it is none.
QString pinyin(char16_t character);
// Kana in Latin letters; empty: the text has others too.
QString romaji(const QString &kana);
// How it sounds as a number; 0: it is no Han character.
char16_t soundOf(char16_t character);
// One such number for each character, the same for what a southern ear takes for the same (zh and z, ng and
// n).
QString soundsOf(QStringView ideograms);
// So common that a sound alike means nothing.
bool isEverydayHan(char16_t character);

} // namespace barrage
