// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads two letters as the one they look like: "vvanker", "rnoron", "click".
#include "moderation/smartreading.h"

#include "moderation/everydaywords.h"

#include <algorithm>
#include <array>

namespace barrage {

namespace {

struct Shape
{
    QStringView drawn;
    QStringView letter;
};

constexpr std::array<Shape, 5> kShapes {
    {{u"vv", u"w"}, {u"rn", u"m"}, {u"cl", u"d"}, {u"uu", u"w"}, {u"nn", u"m"}}};

bool mayBegin(QChar letter)
{
    return letter == u'v' || letter == u'r' || letter == u'c' || letter == u'u' || letter == u'n';
}

// Which of them a text has, one bit each.
unsigned shapesIn(QStringView text)
{
    unsigned shapes = 0;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (!mayBegin(text[at]))
            continue;
        for (std::size_t i = 0; i < kShapes.size(); ++i) {
            const bool first = at == 0 || kShapes[i].drawn != u"nn"; // "nnoron", but not "scanner"
            if (first && text[at] == kShapes[i].drawn[0] && text[at + 1] == kShapes[i].drawn[1])
                shapes |= 1U << i;
        }
    }
    return shapes;
}

QString withShapes(QStringView text, unsigned shapes)
{
    QString read = text.toString();
    for (std::size_t i = 0; i < kShapes.size(); ++i) {
        if (shapes >> i & 1)
            read.replace(kShapes[i].drawn.toString(), kShapes[i].letter.toString());
    }
    return read;
}

// "clicked" is no form of what "dick" looks like.
bool isFormOfEverydayWord(QStringView word)
{
    constexpr std::array<QStringView, 6> kEndings {{u"s", u"es", u"ed", u"er", u"ers", u"ing"}};
    return isEverydayWord(word) || std::ranges::any_of(kEndings, [word](QStringView ending) {
               const QStringView stem = word.chopped(std::min(ending.size(), word.size()));
               return word.endsWith(ending)
                   && (isEverydayWord(stem) || isEverydayWord(stem.toString() + u'e'));
           });
}

} // namespace

// Every mixture of them: a "clovvn" has a cl of its own.
void SmartReading::readTwoForOne(int begin, int end)
{
    const QStringView word = part(m_leet[0], begin, end);
    const unsigned shapes = shapesIn(word);
    if (!shapes || isFormOfEverydayWord(word))
        return;
    for (unsigned some = shapes; some; some = (some - 1) & shapes)
        look(withShapes(word, some), begin, end, ViewKind::Leet, How::Inflected);
}

} // namespace barrage
