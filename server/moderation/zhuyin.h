// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace barrage {

// The signs by which Mandarin is written as it sounds in Taiwan. Any thread.

constexpr bool isZhuyin(char16_t c)
{
    return c >= 0x3105 && c <= 0x3129;
}
bool isZhuyinTone(char16_t c);

// The one syllable that a text begins with, in letters without tones ("gan").
struct ZhuyinSyllable
{
    QString pinyin; // empty: there is none
    qsizetype size = 0;
};
ZhuyinSyllable zhuyinSyllable(QStringView text);

} // namespace barrage
