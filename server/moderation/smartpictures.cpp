// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads words with pictures between their letters, or for some of them, and
// words whose symbols stand for one letter here and for another there.
#include "moderation/smartreading.h"

#include "moderation/lookalikes.h"
#include "moderation/pictureletters.h"
#include "moderation/subject.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace barrage {

namespace {

constexpr int kMostEither = 5; // symbols of a word that are each read in two ways

bool isPicture(const Letter &letter)
{
    return letter.kind == LetterKind::Symbol && (letter.plain == kBeyond || letter.plain >= 0x2190);
}

} // namespace

char16_t SmartReading::pictureLetter(int at) const
{
    return letterOfPicture(codePointAt(m_subject.normalised().text, letter(at).at));
}

// a$$🍑h0le, sh⭕t: without the pictures, and with letters for them.
void SmartReading::readAcrossPictures(int chunk, int chunkEnd)
{
    const auto first = m_letters.begin();
    if (std::none_of(first + chunk, first + chunkEnd, isPicture))
        return;
    std::array<QVarLengthArray<QChar, 64>, 3> words;
    bool letters = false;
    for (int at = chunk; at < chunkEnd; ++at) {
        if (isPicture(letter(at))) {
            if (const char16_t drawn = pictureLetter(at))
                words[2].push_back(QChar(drawn));
            continue;
        }
        if (letter(at).kind != LetterKind::Word && !leetOf(letter(at).plain).first)
            return;
        letters = letters || isAlphabetic(at);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const char16_t read = m_leet[i % 2][static_cast<std::size_t>(at)];
            words[i].push_back(read == u'ñ' ? u'n' : QChar(read));
        }
    }
    for (const auto &word : words) {
        if (letters)
            look(QStringView(word.data(), word.size()), chunk, chunkEnd, ViewKind::Joined, How::Inflected);
    }
}

// "bu||$h!t": every mixture of the two letters that its symbols stand for, those side by side alike.
void SmartReading::lookAtEither(int begin, int end)
{
    QVarLengthArray<int, 64> places;
    QVarLengthArray<int, 64> groups; // of each, which symbol of two letters it is; -1: none
    int count = 0;
    for (int at = begin; at < end; ++at) {
        if (letter(at).kind == LetterKind::Space)
            continue;
        const auto i = static_cast<std::size_t>(at);
        const bool either = m_leet[0][i] != m_leet[1][i];
        count += either && (at == begin || letter(at).plain != letter(at - 1).plain);
        places.push_back(at);
        groups.push_back(either ? count - 1 : -1);
    }
    if (count > kMostEither)
        return;
    for (int mixture = 0; mixture < 1 << count; ++mixture) {
        QVarLengthArray<QChar, 64> word;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const bool second = groups[i] >= 0 && (mixture >> groups[i] & 1);
            word.push_back(QChar(m_leet[second][static_cast<std::size_t>(places[i])]));
        }
        look(QStringView(word.data(), word.size()), begin, end, ViewKind::Leet, How::Inflected);
    }
}

// "bu|| $h!t": two words with symbols for letters in both, which nobody writes so by chance.
void SmartReading::readDisguisedPairs(const std::vector<Word> &words)
{
    const auto isDisguised = [this](const Word &word) {
        bool letters = false;
        bool symbols = false;
        for (int at = word.begin; at < word.end; ++at) {
            letters = letters || isAlphabetic(at);
            symbols = symbols || (letter(at).kind == LetterKind::Symbol && leetOf(letter(at).plain).first);
        }
        return letters && symbols;
    };
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (isDisguised(words[i]) && isDisguised(words[i + 1]))
            lookAtEither(words[i].begin, words[i + 1].end);
    }
}

} // namespace barrage
