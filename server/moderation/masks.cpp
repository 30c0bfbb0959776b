// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/masks.h"

#include <QStringView>

namespace barrage {

namespace {

bool isKind(const std::vector<Letter> &letters, std::size_t at, LetterKind kind)
{
    return at < letters.size() && letters[at].kind == kind;
}

// An x or o by itself, or ×, which looks like one.
bool isLoneLetter(const std::vector<Letter> &letters, std::size_t at)
{
    return QStringView(u"xo×").contains(QChar(letters[at].plain))
        && !isKind(letters, at - 1, LetterKind::Word) && !isKind(letters, at + 1, LetterKind::Word);
}

} // namespace

bool isUsualMask(char16_t symbol)
{
    return QStringView(u"*○〇◯●□■×✕").contains(QChar(symbol));
}

Mask maskAt(const std::vector<Letter> &letters, std::size_t at)
{
    const Letter &letter = letters[at];
    if (letter.kind == LetterKind::Ideogram || letter.kind == LetterKind::Space)
        return Mask::None;
    const bool before = isKind(letters, at - 1, LetterKind::Ideogram);
    const bool after = isKind(letters, at + 1, LetterKind::Ideogram);
    if (!before && !after)
        return Mask::None;
    if (letter.kind == LetterKind::Word)
        return isLoneLetter(letters, at) ? Mask::Sure : Mask::None;
    if (letter.plain == kBeyond || isUsualMask(letter.plain)
        || QStringView(u"⭕⚫⚪◻◼⬜⬛▢█✖✗✘❌╳#？?_␣").contains(QChar(letter.plain)))
        return Mask::Sure;
    const bool drawn = QStringView(u"☆★♡♥❤♪♫♬◇◆△▲▽▼◎※＊✱✳∗▓▒░✦✧✨@&%$+^!").contains(QChar(letter.plain));
    return drawn && before && after ? Mask::Inside : Mask::None;
}

} // namespace barrage
