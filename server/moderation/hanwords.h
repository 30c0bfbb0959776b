// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace barrage {

// Puts together what ICU's dictionary takes apart, because it does not have the word: Chinese words of today,
// and words of kana that begin like an insult. A list of our own; `breaks` has a flag for each position
// of the text and one for its end. Any thread.
void joinKnownWords(QStringView text, std::vector<bool> &breaks);
// Whether it is one of them.
bool isKnownWord(QStringView text);

} // namespace barrage
