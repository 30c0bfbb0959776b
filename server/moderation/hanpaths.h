// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/view.h"

#include <QStringView>

#include <optional>

namespace barrage {

// How a text without spaces is most likely to be read: as words of ICU's dictionary, each of which costs the
// more the rarer it is (ten times the natural logarithm of its share of all words), and the least in sum.
//
// What a reading in which the part is words, or is inside of one, costs more than the cheapest one in which a
// word goes across a border: 生日|本来 for 日本. Far below zero, the part stands for itself; above, it is
// there by chance. A part that the dictionary does not have costs as much as a rare word. Nothing: ICU has no
// dictionary on this machine. Any thread.
std::optional<int> costOfStandingApart(QStringView text, Span part);
inline constexpr int kSurelyApart = -30; // what costs less is
// The same of a part that is no word, but those that its characters are.
std::optional<int> costOfNoWord(QStringView text, Span part);
// What it costs more to read the part as words of its own than as a piece of a longer word: しゃぶしゃぶ for
// しゃぶ.
std::optional<int> costOfBeingNoPart(QStringView text, Span part);
// What it costs more to read the text with the part cut in two at a place: 傻 逼.
std::optional<int> costOfBeingParted(QStringView text, Span part, qsizetype cut);
// Whether the dictionary has it.
bool isHanWord(QStringView text);

} // namespace barrage
