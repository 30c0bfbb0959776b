// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/letters.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace barrage {

// The ideograms of a text one after the other, whatever stands between them; several letters may be read as
// one of them.
struct Glyphs
{
    QString folded;
    std::vector<int> begins; // of each, among the letters
    std::vector<int> ends;

    std::size_t size() const { return begins.size(); }
    void add(char16_t glyph, int begin, int end);
    QStringView part(std::size_t at, std::size_t count) const;
    QStringView from(std::size_t at) const { return QStringView(folded).sliced(static_cast<qsizetype>(at)); }
};

// As they are written.
Glyphs writtenGlyphs(const std::vector<Letter> &letters);
// Without long vowels, and vowels that only make a long one: しねーー, しねええ.
Glyphs unstretchedGlyphs(const std::vector<Letter> &letters);
// With parts put together: 女马 as 妈.
Glyphs assembledGlyphs(const Glyphs &written);
// With emoji and symbols as what they stand for: 🐴 as 马.
Glyphs picturedGlyphs(const std::vector<Letter> &letters);
// The same with hearts as 心: 微❤ for 微信; nothing: there are none.
Glyphs heartedGlyphs(const std::vector<Letter> &letters, Glyphs pictured);
// With * among them for what may hide one: 法*功, 法x功; nothing: there is none.
Glyphs maskedGlyphs(const std::vector<Letter> &letters, const Glyphs &run);
// With each run of the same once, if several are repeated: 死死死全全家家.
Glyphs singleGlyphs(const Glyphs &written);
// And letters too.
Glyphs mixedGlyphs(const std::vector<Letter> &letters);
Glyphs picturedMixedGlyphs(const std::vector<Letter> &letters);
// And without numbers in circles, if there are any: V①信.
Glyphs unnumberedMixedGlyphs(const std::vector<Letter> &letters);
// And symbols that stand for letters, each as in a reading of the letters; as what else they look like: ß is
// a b.
Glyphs leetMixedGlyphs(const std::vector<Letter> &letters, const std::u16string &reading, bool others);

// Whether any symbol stands for a Han character.
bool hasPictures(const std::vector<Letter> &letters);

} // namespace barrage
