// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/gaps.h"

#include <QStringView>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kLongestGap = 3; // characters between two ideograms of a word that was taken apart

// Not what ends a part of a sentence, nor a picture, which may do so.
bool isJoint(const Letter &letter)
{
    return letter.kind == LetterKind::Symbol && !letter.sentence && letter.plain != kBeyond
        && !QStringView(u",!?;:~").contains(QChar(letter.plain));
}

// Of so many characters, all the same.
bool isJoint(const std::vector<Letter> &letters, int at, int size)
{
    constexpr int kLongestJoint = 2;
    const auto first = letters.begin() + at;
    return size > 0 && size <= kLongestJoint && isJoint(*first) && first->plain == (first + size - 1)->plain;
}

} // namespace

Gaps gapsIn(const std::vector<Letter> &letters, const Glyphs &run, std::size_t at, std::size_t size)
{
    Gaps gaps;
    for (std::size_t i = at; i + 1 < at + size; ++i) {
        int words = 0;
        int gap = 0; // without kana that were left out
        for (int between = run.ends[i]; between < run.begins[i + 1]; ++between) {
            const Letter &letter = letters[static_cast<std::size_t>(between)];
            gaps.space = gaps.space || letter.kind == LetterKind::Space;
            gaps.sentence = gaps.sentence || (letter.sentence && letter.plain != u'、');
            gaps.wave = gaps.wave && (!letter.sentence || letter.plain == u'~');
            gaps.list = gaps.list || letter.plain == u'、';
            words += letter.kind == LetterKind::Word;
            gap += letter.kind != LetterKind::Ideogram;
        }
        gaps.longest = std::max(gaps.longest, gap);
        gaps.joints = gaps.joints && isJoint(letters, run.ends[i], gap);
        gaps.tooLong = gaps.tooLong || gap > kLongestGap || words > 1;
    }
    return gaps;
}

} // namespace barrage
