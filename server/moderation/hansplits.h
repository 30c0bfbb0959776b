// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace barrage {

// Han characters taken apart into characters and radicals that stand side by side ("女马" for 妈): a table of
// our own, of the characters that people write so. Folded (moderation/letters.h). Any thread.

// The one character that a text begins with the parts of, as many as possible; its own first one: there is
// none. Parts that are a word of their own (女子 for 好) stay what they are.
struct Assembled
{
    char16_t character = 0;
    std::size_t parts = 1;
};
Assembled putTogether(QStringView text); // which is not empty
// With characters put together that were taken apart; the same text: there were none.
QString reassembled(const QString &ideograms);
// The parts of a character, in each way in which they are written; the usual one first.
QStringList hanSplits(char16_t character);
// Whether it is seldom written but as a part of another character: 亻, 讠.
bool isRadical(char16_t character);
// The part of it that tells its sound, which may stand for the whole: 果 for 裸; 0: it has none.
char16_t hanHalf(char16_t character);

} // namespace barrage
