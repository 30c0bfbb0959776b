// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/grams.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace barrage::grams {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongest = 3;
constexpr std::size_t kLookedUp = 12;    // grams of one search: further ones exclude next to nothing
constexpr char32_t kPrivateUse = 0xe000; // tokens end at ASCII punctuation, so ASCII moves out of the way
constexpr char32_t kAsciiEnd = 0x80;

// A gram's characters, of which each has 21 bits.
using Gram = quint64;
using Grams = std::vector<Gram>;

constexpr int kCharacterBits = 21;

QList<char32_t> characters(const QString &text)
{
    QList<char32_t> all;
    for (const uint each : folded(text).toUcs4())
        all.append(each < kAsciiEnd ? kPrivateUse + each : each);
    return all;
}

void collect(const QList<char32_t> &text, qsizetype length, Grams &into)
{
    for (qsizetype at = 0; at + length <= text.size(); ++at) {
        Gram gram = 0;
        for (const char32_t each : std::span(text).subspan(at, length))
            gram = gram << kCharacterBits | each;
        into.push_back(gram);
    }
}

Grams different(Grams grams)
{
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
    return grams;
}

void append(QString &text, Gram gram)
{
    constexpr Gram kOne = (Gram(1) << kCharacterBits) - 1;
    for (int left = kLongest - 1; left >= 0; --left) {
        if (const auto each = static_cast<char32_t>(gram >> left * kCharacterBits & kOne))
            text += QChar::fromUcs4(each);
    }
}

} // namespace

QString folded(const QString &text)
{
    return text.toCaseFolded();
}

QString of(const QStringList &texts)
{
    Grams all;
    for (const QString &text : texts) {
        const QList<char32_t> points = characters(text);
        for (qsizetype length = 1; length <= kLongest; ++length)
            collect(points, length, all);
    }
    QString words;
    for (const Gram gram : different(std::move(all))) {
        if (!words.isEmpty())
            words += u' ';
        append(words, gram);
    }
    return words;
}

QString expression(const QString &part)
{
    const QList<char32_t> points = characters(part);
    Grams needed;
    if (!points.isEmpty())
        collect(points, std::min(points.size(), kLongest), needed);
    needed = different(std::move(needed));
    needed.resize(std::min<std::size_t>(needed.size(), kLookedUp));
    QStringList quoted;
    for (const Gram gram : needed) {
        quoted.append(u"\""_s);
        append(quoted.last(), gram);
        quoted.last() += u'"';
    }
    return quoted.join(u' ');
}

} // namespace barrage::grams
