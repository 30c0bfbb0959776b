// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace barrage {

// The ASCII letter that a character is, or looks like; lower case.
struct LookAlike
{
    char16_t letter = 0;   // 0: it looks like none
    bool accented = false; // it is that letter, with an accent or in another form
    bool rare = false;     // nobody writes it in an ordinary word: a symbol, or a letter of a far alphabet
};

// From Unicode's confusables (UTS #39, through ICU), completed by what people really use: small capitals,
// enclosed letters, letters with a stroke. Any thread.
LookAlike lookAlike(char32_t character);

// The ASCII letter that it looks like to others, who read и as n and ß as b; 0: there is none.
char16_t otherLook(char32_t character);
// The ASCII letter that a letter on its head is (ɟ is f); 0: it is none. A word of them reads backwards.
char16_t turnedLetter(char16_t character);
// Whether it is one that nobody writes the right way up.
bool isTurned(char16_t character);

// The letters that a digit or symbol stands for in leet; second is 0 where there is only one.
struct Leet
{
    char16_t first = 0; // 0: it stands for none
    char16_t second = 0;
};
Leet leetOf(char16_t character);

} // namespace barrage
