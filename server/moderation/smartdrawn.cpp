// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads Latin letters for which Han, kana and Bopomofo are drawn: "丂卄丨ㄒ".
#include "moderation/smartreading.h"

#include "moderation/lookalikes.h"

#include <QVarLengthArray>

#include <algorithm>

namespace barrage {

namespace {

// The first are hardly ever written for themselves, side by side.
constexpr QStringView kDrawn
    = u"卂乃匚乇卄丨爪几卩尺丂乂丅冂凵巜ㄒㄩㄖㄥㄚ千山工口日刀乙丫己十七丁木力メムキアイリレズんフノ";
constexpr QStringView kLetters = u"abcehimnprsxtnugtuolyfwiobdzystttkkxafptylkhfj";
constexpr qsizetype kRare = 21;
static_assert(kDrawn.size() == kLetters.size());

char16_t latin(const Letter &letter)
{
    return letter.kind == LetterKind::Word && !letter.digit ? lookAlike(letter.plain).letter : u'\0';
}

} // namespace

void SmartReading::readDrawn()
{
    constexpr int kShortest = 3;
    constexpr int kFewestRare = 2;
    const auto isRare = [](const Letter &each) { return kDrawn.first(kRare).contains(QChar(each.plain)); };
    if (std::ranges::count_if(m_letters,
                              [&](const Letter &each) { return each.plain >= 0x3100 && isRare(each); })
        < kFewestRare)
        return;
    const auto placeOf = [this](int at) { return kDrawn.indexOf(QChar(letter(at).plain)); };
    for (int at = 0; at < size(); ++at) {
        QVarLengthArray<QChar, 32> read;
        int rare = 0;
        const int begin = at;
        for (; at < size() && (placeOf(at) >= 0 || latin(letter(at))); ++at) {
            const auto place = placeOf(at);
            rare += place >= 0 && place < kRare;
            read.push_back(place < 0 ? QChar(latin(letter(at))) : kLetters[place]);
        }
        if (read.size() >= kShortest && rare >= kFewestRare)
            look(QStringView(read.data(), read.size()), begin, at, ViewKind::Folded, How::Inflected);
    }
}

} // namespace barrage
