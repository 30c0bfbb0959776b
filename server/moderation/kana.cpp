// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/kana.h"

#include <QStringView>

#include <algorithm>

namespace barrage {

namespace {

// The vowel that a hiragana ends with.
char16_t vowelOf(char16_t hiragana)
{
    constexpr QStringView kRows[]
        = {u"あかさたなはまやらわがざだばぱ", u"いきしちにひみりぎじぢびぴ", u"うくすつぬふむゆるぐずづぶぷ",
           u"えけせてねへめれげぜでべぺ", u"おこそとのほもよろごぞどぼぽを"};
    const auto *row = std::ranges::find_if(
        kRows, [hiragana](QStringView each) { return each.contains(QChar(hiragana)); });
    return row == std::end(kRows) ? u'\0' : row->front().unicode();
}

} // namespace

bool isKatakana(const Letter &letter)
{
    return letter.plain >= 0x30a1 && letter.plain <= 0x30fa && letter.plain != u'ッ'
        && !isSmallVowel(letter.plain);
}

bool isHiragana(const Letter &letter)
{
    return letter.plain >= 0x3041 && letter.plain <= 0x3096;
}

bool isSmallVowel(char16_t kana)
{
    return QStringView(u"ぁぃぅぇぉァィゥェォ").contains(QChar(kana));
}

bool isOnE(char16_t hiragana)
{
    return vowelOf(hiragana) == u'え';
}

bool isOnI(char16_t hiragana)
{
    return vowelOf(hiragana) == u'い';
}

bool isLongVowel(char16_t c)
{
    return QStringView(u"ー〜~-ｰ―─—").contains(QChar(c));
}

bool isStretch(char16_t kana, char16_t vowel)
{
    return QStringView(u"あいうえお").contains(QChar(vowel)) && vowelOf(kana) == vowel;
}

} // namespace barrage
