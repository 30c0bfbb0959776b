// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that knows what kana before and behind a part make of it: another form of a
// verb, a particle, a piece of a word.
#include "moderation/smartreading.h"

#include "moderation/han.h"
#include "moderation/kana.h"

#include <algorithm>

namespace barrage {

namespace {

// Kana that are a word or the end of one: a particle, a verb's last sound, a cry.
bool isShortWord(char16_t kana)
{
    return QStringView(u"はがをにでとものよねさやかなへだたるいうくすんぞぜわてらばあおえゃゅょっ")
        .contains(QChar(kana));
}

} // namespace

bool SmartReading::isAllHiragana(int begin, int end) const
{
    return std::all_of(m_letters.begin() + begin, m_letters.begin() + end, isHiragana);
}

// Whether the text before the place ends so.
bool SmartReading::comesBehind(int at, QStringView text) const
{
    const int size = static_cast<int>(text.size());
    return at >= size && part(m_plain, at - size, at) == text;
}

bool SmartReading::comesBehindAny(int at, std::span<const QStringView> texts) const
{
    return std::ranges::any_of(texts, [this, at](QStringView text) { return comesBehind(at, text); });
}

// 楽しいしね: し and ね behind the end of a sentence, which add a reason; 早くしね, おい、しね are meant.
bool SmartReading::isReason(int begin, int end) const
{
    constexpr QStringView kCries[] = {u"おい", u"はい", u"こい"};
    constexpr QStringView kNoVerbs[]
        = {u"あんた", u"あなた", u"貴方",   u"早く",   u"速く", u"全く",     u"うざい",
           u"ウザい", u"きもい", u"キモい", u"くさい", u"臭い", u"うるさい", u"煩い"};
    constexpr QStringView kEnds[] = {u"い",   u"る",   u"た",   u"だ",     u"です", u"ます",
                                     u"いう", u"いく", u"ろう", u"しょう", u"らん", u"せん"};
    if (folded(begin, end) != u"しね" || begin == 0 || !isHiragana(letter(begin - 1))
        || !isAllHiragana(begin, end))
        return false;
    const bool cry = comesBehindAny(begin, kCries) && (begin < 3 || !isHiragana(letter(begin - 3)));
    if (cry || comesBehindAny(begin, kNoVerbs))
        return false;
    const bool verb = begin > 1 && isHan(letter(begin - 2).plain)
        && QStringView(u"うくすつぬぶむぐ").contains(QChar(letter(begin - 1).plain));
    return verb || comesBehindAny(begin, kEnds);
}

// お前しね: somebody is spoken to, and nothing more is said. 早くしねえと goes on.
bool SmartReading::isTold(int begin, int end) const
{
    constexpr QStringView kCalls[]
        = {u"お前",     u"おまえ",   u"てめえ", u"てめぇ", u"あいつ", u"こいつ", u"早く", u"はやく",
           u"さっさと", u"とっとと", u"マジで", u"まじで", u"はよ",   u"早よ",   u"もう"};
    return (comesBehindAny(begin, kCalls) && (!isIdeogram(end) || isLastParticle(end)))
        || (!isIdeogram(begin - 1) && isCallBehind(end));
}

// しねよおまえ
bool SmartReading::isCallBehind(int at) const
{
    constexpr QStringView kCalls[] = {u"お前",   u"おまえ", u"てめえ", u"てめぇ", u"あいつ", u"こいつ",
                                      u"みんな", u"ばか",   u"ぶす",   u"くず",   u"かす",   u"ごみ"};
    QStringView after = folded(at, size());
    if (!after.isEmpty() && QStringView(u"よやわ").contains(after.front()))
        after = after.sliced(1);
    return std::ranges::any_of(kCalls, [after](QStringView call) { return after.startsWith(call); });
}

// なごみました: what ます is behind is a verb, and the part the end of it.
bool SmartReading::isStemOfVerb(int begin, int end) const
{
    constexpr QStringView kForms[] = {u"ます", u"まし", u"ませ"};
    if (begin == 0 || !isHiragana(letter(begin - 1)) || !isAllHiragana(begin, end)
        || !isOnI(letter(end - 1).folded))
        return false;
    const QStringView after = folded(end, size());
    return std::ranges::any_of(kForms, [after](QStringView form) { return after.startsWith(form); });
}

// しぶたに: behind a single kana that is no word, a part is a piece of one. 暑いし is.
bool SmartReading::isBehindLoneKana(int begin, int end) const
{
    constexpr QStringView kReasons[] = {u"いし", u"るし", u"たし", u"だし", u"すし", u"うし", u"くし"};
    constexpr int kLongest = 3;
    return begin > 0 && end - begin <= kLongest && isHiragana(letter(begin - 1)) && isAllHiragana(begin, end)
        && !isShortWord(letter(begin - 1).plain) && !comesBehindAny(begin, kReasons) && isEdge(begin - 1);
}

} // namespace barrage
