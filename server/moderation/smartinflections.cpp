// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that finds words with an ending, or grown together with others.
#include "moderation/smartreading.h"

#include "moderation/everydaywords.h"

#include <QVarLengthArray>

#include <algorithm>

namespace barrage {

namespace {

constexpr qsizetype kShortestStem = 4;
constexpr qsizetype kShortestMisspelt = 4; // that has endings

struct Ending
{
    QStringView text;
    qsizetype shortestStem = kShortestStem;
    bool takesE = false; // from the stem, or doubles its last letter
    bool takesY = false;
    bool ofMisspelt = false; // "azzholez", "fvcking"
};

constexpr Ending kEndings[] = {
    {u"s", 3, false, false, true},
    {u"es", 3},
    {u"ed", kShortestStem, true},
    {u"d"},
    {u"er", kShortestStem, true},
    {u"ers", kShortestStem, true},
    {u"ing", kShortestStem, true, false, true},
    {u"in"},
    {u"y"},
    {u"ies", kShortestStem, false, true},
    {u"z", kShortestStem, false, false, true},
    {u"ez", kShortestStem, false, false, true},
    {u"ty"},
    {u"ting"},
    {u"ted"},
    {u"ter"},
};

bool isLongBeside(QStringView part, QStringView glue)
{
    return part.size() >= kShortestStem || (part.size() == kShortestStem - 1 && glue.size() >= kShortestStem);
}

} // namespace

bool SmartReading::isEnding(QStringView text)
{
    return std::ranges::find(kEndings, text, &Ending::text) != std::end(kEndings);
}

void SmartReading::lookAtStem(QStringView stem, QStringView added, int begin, int end)
{
    QVarLengthArray<QChar, 64> word(stem.begin(), stem.end());
    word.append(added.begin(), added.size());
    lookIn(m_index.m_words, QStringView(word.data(), word.size()), begin, end, Evidence::Soft,
           ViewKind::Inflected);
}

void SmartReading::lookAtEndings(QStringView word, int begin, int end)
{
    for (const Ending &ending : kEndings) {
        const qsizetype size = word.size() - ending.text.size();
        if (word.back() != ending.text.back() || size < ending.shortestStem || !word.endsWith(ending.text))
            continue;
        const QStringView stem = word.first(size);
        lookAtStem(stem, {}, begin, end);
        if (size >= kShortestMisspelt && ending.ofMisspelt && !isEverydayWord(stem) && !isWordOfItsOwn(stem))
            lookAtSpellings(stem, begin, end);
        if (ending.takesY)
            lookAtStem(stem, u"y", begin, end);
        if (!ending.takesE)
            continue;
        lookAtStem(stem, u"e", begin, end);
        if (size > kShortestStem && stem.back() == stem[size - 2])
            lookAtStem(stem.chopped(1), {}, begin, end);
    }
}

// wankers is no form of wank, but the plural of wanker, which is as much a word of its own; short words have
// others that only look so ("his").
void SmartReading::lookAtOwnPlural(QStringView word, int begin, int end)
{
    constexpr qsizetype kShortestOwn = 4;
    const QStringView stem = word.chopped(1);
    if (stem.size() >= kShortestOwn && word.endsWith(u's') && (isEverydayWord(stem) || isWordOfItsOwn(stem)))
        lookAtStem(stem, {}, begin, end);
}

void SmartReading::lookInflected(QStringView word, int begin, int end)
{
    lookAtEndings(word, begin, end);
    lookAtTogether(word, begin, end);
    for (qsizetype cut = 2; cut + 2 <= word.size(); ++cut) {
        const QStringView left = word.first(cut);
        const QStringView right = word.sliced(cut);
        if (isLongBeside(right, left) && isGlueWord(left)) {
            lookAtStem(right, {}, begin, end);
            lookAtEndings(right, begin, end);
        }
        if (isLongBeside(left, right) && isGlueWord(right))
            lookAtStem(left, {}, begin, end);
    }
}

} // namespace barrage
