// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads zhuyin, among Han or alone: 你白ㄔ, ㄍㄢˋ你ㄋㄧㄤˊ.
#include "moderation/smartreading.h"

#include "moderation/han.h"
#include "moderation/zhuyin.h"

#include <algorithm>

namespace barrage {

void SmartReading::readZhuyin()
{
    const auto isSign = [](const Letter &each) { return isZhuyin(each.plain); };
    if (std::ranges::none_of(m_letters, isSign))
        return;
    for (int at = 0; at < size(); ++at) {
        const bool inside
            = at > 0 && isSign(letter(at - 1)) && zhuyinSyllable(part(m_plain, at - 1, size())).size > 1;
        if (isHanAt(at) || (isSign(letter(at)) && !inside))
            lookAtZhuyin(at);
    }
}

void SmartReading::lookAtZhuyin(int begin)
{
    constexpr int kMost = 5; // syllables
    QString sound;
    QString initials;
    bool zhuyin = false;
    bool bare = true; // but for initials
    int at = begin;
    for (int count = 1; count <= kMost && at < size(); ++count) {
        const bool sign = isZhuyin(letter(at).plain);
        if (!sign && !isHanAt(at))
            return;
        const ZhuyinSyllable read = sign ? zhuyinSyllable(part(m_plain, at, size()))
                                         : ZhuyinSyllable {pinyin(letter(at).folded), 1};
        if (read.pinyin.isEmpty())
            return;
        sound += read.pinyin;
        initials += read.pinyin[0];
        zhuyin = zhuyin || sign;
        bare = bare && sign && read.size == 1;
        at += static_cast<int>(read.size);
        const bool first = begin == 0 || !isZhuyin(letter(begin - 1).plain);
        const bool last = at == size() || !isZhuyin(letter(at).plain);
        for (const QString &key : {sound, bare && first && last ? initials : QString()}) {
            for (const Entry &entry :
                 zhuyin && !key.isEmpty() ? m_index.m_spelt.find(key) : std::span<const Entry>()) {
                if (entry.view == ViewKind::Homophone && isHan(entry.word[0].unicode())
                    && entry.word.size() == count && (stands(entry, begin, at) || key == sound))
                    add(entry.rule, begin, at, Evidence::Soft, ViewKind::Homophone);
            }
        }
        while (at < size() && letter(at).kind == LetterKind::Space && sign && at + 1 < size()
               && isZhuyin(letter(at + 1).plain))
            ++at;
    }
}

} // namespace barrage
