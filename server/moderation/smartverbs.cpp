// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that knows other forms of verbs and adjectives, in which a part means nothing.
#include "moderation/smartreading.h"

#include "moderation/han.h"
#include "moderation/kana.h"

#include <algorithm>

namespace barrage {

// かじの合間: two words, of which the last one is a particle, and not カジノ.
bool SmartReading::isBeforeParticle(int begin, int end) const
{
    const bool particle = QStringView(u"のはがをにでとも").contains(QChar(letter(end - 1).plain));
    return particle && end < size() && isHan(letter(end).plain) && isEdge(end - 1) && end - begin > 2;
}

// やばかった, やばかろう: the end of an adjective.
bool SmartReading::isAdjectiveEnd(int begin, int end) const
{
    const QStringView after = folded(end, size());
    return letter(end - 1).folded == u'か' && begin > 0 && isKana(letter(begin - 1).plain)
        && (after.startsWith(QStringView(u"った")) || after.startsWith(QStringView(u"ろう")));
}

// 帰れない, 帰れる: not "go home", but "can".
bool SmartReading::isPotential(int end) const
{
    constexpr QStringView kEndings[]
        = {u"た", u"ない", u"なか", u"なく", u"なけ", u"る", u"ます", u"ませ", u"まし", u"ず"};
    if (!isOnE(letter(end - 1).folded))
        return false;
    const QStringView after = folded(end, size());
    return std::ranges::any_of(kEndings, [after](QStringView ending) { return after.startsWith(ending); });
}

// 死ねば楽になる: not "die", but "if one dies".
bool SmartReading::isCondition(int end) const
{
    return isOnE(letter(end - 1).folded) && folded(end, size()).startsWith(u'ば') && isIdeogram(end + 1)
        && !isWish(end);
}

// 死ねばいい: "if only one died".
bool SmartReading::isWish(int end) const
{
    constexpr QStringView kWishes[] = {u"ばいい", u"ばいー", u"ば良", u"ばよか", u"ばよい", u"ばー"};
    const QStringView after = folded(end, size());
    return isOnE(letter(end - 1).folded)
        && std::ranges::any_of(kWishes, [after](QStringView wish) { return after.startsWith(wish); });
}

} // namespace barrage
