// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that tells where words of Han and kana begin and end: no spaces do.
#include "moderation/smartreading.h"

#include "moderation/han.h"
#include "moderation/hanpaths.h"
#include "moderation/subject.h"
#include "moderation/wordbreaks.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr int kContext = 8; // ideograms on either side that words are looked for among
// Of moderation/hanpaths.h. What costs more may still be meant where it is called or closed: what a word
// across its border would leave beside it decides.
constexpr int kSurelyApart = -30;
constexpr int kSurelyCrossed = 12;

// And behind it.
bool isAfterWords(char16_t c)
{
    return QStringView(u"吧啊了的呢吗呀哦们你我他她它哈嘛").contains(QChar(c));
}

// A word of one character that stands beside others: what is left of a part that is there by chance.
bool isWordByItself(char16_t c)
{
    return isEverydayHan(c)
        || QStringView(u"本该便混才又更只跟向或每各某独交出入下里外中少坏低短假男拿放住停玩唱跳饿累忙穿坐站")
               .contains(QChar(c));
}

// After a word of kana, within hiragana.
bool isAfterKana(char16_t c)
{
    return QStringView(u"だよかじやぞぜめど").contains(QChar(c));
}

bool isOnE(char16_t hiragana)
{
    return QStringView(u"えけせてねへめれげぜでべぺ").contains(QChar(hiragana));
}

bool isSmallVowel(char16_t c)
{
    return QStringView(u"ぁぃぅぇぉァィゥェォ").contains(QChar(c));
}

// Katakana side by side are one word, whatever a dictionary makes of them.
bool isKatakana(const Letter &letter)
{
    return letter.plain >= 0x30a1 && letter.plain <= 0x30fa && letter.plain != u'ッ'
        && !isSmallVowel(letter.plain);
}

bool isHiragana(const Letter &letter)
{
    return letter.plain >= 0x3041 && letter.plain <= 0x3096;
}

// ブスゥ, and not パンツァー
bool isStretchedBy(char16_t vowel, const Letter &kana)
{
    return isSmallVowel(vowel) && isStretch(kana.folded, foldedHan(vowel));
}

struct Words
{
    std::vector<bool> breaks;
    qsizetype count = 0;

    explicit Words(QStringView text)
        : breaks(static_cast<std::size_t>(text.size()) + 1, true)
    {
        if (Result<std::vector<bool>> found = wordBreaks(text))
            breaks = std::move(found).value();
        count = std::ranges::count(breaks, true) - 1;
    }
    bool isBreak(int at) const { return breaks[static_cast<std::size_t>(at)]; }
};

} // namespace

// What stands beside an insult rather than in a word with its half.
bool SmartReading::isBeforeWords(char16_t c)
{
    return QStringView(u"你我他她它们是真个这那都也就不很太最老臭死的了叫骂说").contains(QChar(c));
}

// What the dictionary makes of the text decides where it is sure. Where it is not: its words when one must
// end inside the part, at each place there. That they explain the text as well as the part does is enough for
// a part of two, which are often there by chance; a longer one must not be cut where it has a word of its
// own.
SmartReading::Borders SmartReading::bordersOf(int begin, int end) const
{
    for (int at = begin; at < end; ++at) {
        if (!isHan(letter(at).plain))
            return {};
    }
    int from = begin;
    int to = end;
    while (begin - from < kContext && isIdeogram(from - 1))
        --from;
    while (to - end < kContext && isIdeogram(to))
        ++to;
    if (from == begin && to == end)
        return {};
    const bool called
        = begin > from && isBeforeWords(letter(begin - 1).folded) && letter(begin - 1).folded != u'老';
    const bool closed = end < to && isAfterWords(letter(end).folded);
    const QString text = forDictionary(from, to);
    const std::optional<int> cost = costOfStandingApart(text, {begin - from, end - from});
    if (cost && *cost < kSurelyApart)
        return {};
    if (cost && *cost > kSurelyCrossed)
        return {true, true};
    const qsizetype usual = Words(text).count;
    const Words own(QStringView(text).sliced(begin - from, end - begin));
    Borders borders;
    for (int cut = begin + 1; cut < end; ++cut) {
        const Words left(QStringView(text).first(cut - from));
        const Words right(QStringView(text).sliced(cut - from));
        const bool leftGlued = !called && !left.isBreak(begin - from);
        const bool rightGlued = !closed && !right.isBreak(end - cut);
        const qsizetype more = left.count + right.count - usual;
        const bool stranded = end - begin > 2 ? !own.isBreak(cut - begin)
            : leftGlued                       ? !isWordByItself(letter(cut).folded)
                                              : !isWordByItself(letter(begin).folded);
        borders.glued = borders.glued || leftGlued || rightGlued;
        borders.crossed = borders.crossed || (leftGlued && rightGlued)
            || ((leftGlued || rightGlued) && (more < 0 || (more == 0 && !stranded)));
    }
    if (cost && !called && !closed)
        borders.crossed = true;
    return borders;
}

// Simplified, which it knows best; kana as they are.
QString SmartReading::forDictionary(int begin, int end) const
{
    QString text;
    for (int at = begin; at < end; ++at)
        text += QChar(isHan(letter(at).plain) ? letter(at).folded : letter(at).plain);
    return text;
}

bool SmartReading::isEdge(int at) const
{
    return at == size() || m_subject.isWordEdge(letter(at).at);
}

bool SmartReading::isIdeogram(int at) const
{
    return at >= 0 && at < size() && letter(at).kind == LetterKind::Ideogram;
}

bool SmartReading::beginsWord(int at) const
{
    if (at > 0 && isKatakana(letter(at)) && (isKatakana(letter(at - 1)) || letter(at - 1).plain == u'ッ'))
        return false;
    return isEdge(at) || isBeforeWords(letter(at - 1).folded);
}

bool SmartReading::endsWord(int at) const
{
    if (at == size())
        return true;
    const Letter &next = letter(at);
    if (isBeforePeople(at) || isBeforeDirection(at))
        return true;
    if (isKatakana(next) && isKatakana(letter(at - 1)))
        return false;
    if (isLongVowel(next.plain) || next.folded == u'っ')
        return isLastKana(at);
    const bool afterKana = isKana(letter(at - 1).plain)
        && (isAfterKana(next.plain) || isStretchedBy(next.plain, letter(at - 1)));
    return isEdge(at) || isAfterWords(next.folded) || afterKana;
}

// Whether a long vowel or っ ends the kana, but for て and つ.
bool SmartReading::isLastKana(int at) const
{
    while (at < size() && (isLongVowel(letter(at).plain) || letter(at).folded == u'っ'))
        ++at;
    return at == size() || !isKana(letter(at).plain) || QStringView(u"てつ").contains(QChar(letter(at).plain))
        || (isEdge(at) && letter(at - 1).folded != u'っ');
}

// クソゲー, バカヤロー: what an insult grows together with.
bool SmartReading::isBeforePeople(int at) const
{
    constexpr QStringView kSecondParts[]
        = {u"やろ",   u"ども",   u"たれ", u"がき", u"げー",   u"りぷ",   u"こめ", u"ばばあ",
           u"じじい", u"おやじ", u"あま", u"ざこ", u"まんこ", u"ちんぽ", u"づら"};
    const QStringView after = folded(at, size());
    return at < size() && isKana(letter(at - 1).plain)
        && std::ranges::any_of(kSecondParts, [after](QStringView part) { return after.startsWith(part); });
}

bool SmartReading::isPartOfKatakana(int at) const
{
    return at >= 0 && at < size()
        && (isKatakana(letter(at)) || letter(at).plain == u'ッ' || isLongVowel(letter(at).plain));
}

// 滚出去: still the same word.
bool SmartReading::isBeforeDirection(int at) const
{
    return at < size() && letter(at - 1).folded == u'滚'
        && QStringView(u"出开蛋回粗犊").contains(QChar(letter(at).folded));
}

// 滚烫, しゃぶしゃぶ: a piece of a word that has another meaning.
bool SmartReading::isPieceOfWord(int begin, int end) const
{
    const bool single = end - begin == 1 && isHan(letter(begin).plain);
    const bool kana
        = end - begin > 1 && std::all_of(m_letters.begin() + begin, m_letters.begin() + end, isHiragana);
    if ((!single && !kana) || isBeforePeople(end) || isBeforeDirection(end) || isStretched(end))
        return false;
    const int from = std::max(0, begin - kContext);
    const int to = std::min(size(), end + kContext);
    return costOfBeingNoPart(forDictionary(from, to), {begin - from, end - from}).value_or(0) > 0;
}

// By a vowel or its mark.
bool SmartReading::isStretched(int end) const
{
    return end < size() && (isLongVowel(letter(end).plain) || isSmallVowel(letter(end).plain));
}

// ゴミ箱, 垃圾桶: a thing, and nobody is called so.
bool SmartReading::isThing(int begin, int end) const
{
    struct Thing
    {
        QStringView word;
        QStringView after; // any of these
    };
    constexpr Thing kThings[] = {{u"ごみ", u"箱袋拾收处置捨出分"},
                                 {u"くず", u"饼入篭笼籠"},
                                 {u"垃圾", u"桶袋箱站分回处房"},
                                 {u"くそ", u"虫"},
                                 {u"豚", u"肉汁"},
                                 {u"猪", u"肉排肝蹄脚"}};
    const QStringView word = folded(begin, end);
    return end < size() && std::ranges::any_of(kThings, [&](const Thing &thing) {
               return thing.word == word && thing.after.contains(QChar(letter(end).folded));
           });
}

// 吓死人: so much that one dies of it, and no 死人.
bool SmartReading::isBeyondMeasure(int begin) const
{
    return begin > 0 && letter(begin).folded == u'死'
        && QStringView(u"笑吓累烦热冷饿渴困气急愁美帅甜酸辣苦咸丑萌羡恨痛疼痒忙闷穷爽馋香臭挤晒堵憋难")
               .contains(QChar(letter(begin - 1).folded));
}

// シネ among other letters: katakana that are no part of a longer word.
bool SmartReading::isByItselfInKatakana(int begin, int end) const
{
    if (end - begin < 2 || isPartOfKatakana(begin - 1) || isPartOfKatakana(end))
        return false;
    const auto first = m_letters.begin() + begin;
    return std::all_of(first, first + (end - begin), isKatakana);
}

// The katakana that a letter stands among.
SmartReading::Part SmartReading::katakanaAround(int begin, int end) const
{
    while (isPartOfKatakana(begin - 1))
        --begin;
    while (isPartOfKatakana(end))
        ++end;
    return {begin, end};
}

// オンライン交換 for ライン交換: a word of the dictionary goes across a border of the part.
bool SmartReading::isAcrossKatakana(int begin, int end) const
{
    const auto isWord = [this](Part part) { return isHanWord(forDictionary(part.begin, part.end)); };
    const bool before = isPartOfKatakana(begin - 1) && isPartOfKatakana(begin);
    const bool after = isPartOfKatakana(end - 1) && isPartOfKatakana(end);
    return (before && isWord(katakanaAround(begin, begin))) || (after && isWord(katakanaAround(end, end)));
}

// ブース for ブス: a long vowel inside makes it another word.
bool SmartReading::isWordByLongVowel(int begin, int end) const
{
    bool inside = false;
    for (int at = begin + 1; at + 1 < end; ++at)
        inside = inside || letter(at).plain == u'ー';
    if (!inside || !isPartOfKatakana(begin))
        return false;
    const Part around = katakanaAround(begin, end);
    return isHanWord(forDictionary(begin, end)) || isHanWord(forDictionary(around.begin, around.end));
}

// サセックス, ユニセックス: with one more katakana beside it, which is no word of its own, or in a word of
// the dictionary.
bool SmartReading::isInLongerKatakana(int begin, int end) const
{
    const auto isLone
        = [this](int beside, int beyond) { return isPartOfKatakana(beside) && !isPartOfKatakana(beyond); };
    const Part around = katakanaAround(begin, end);
    if (around.end - around.begin > end - begin && isHanWord(forDictionary(around.begin, around.end)))
        return true;
    return isKatakana(letter(begin)) && (isLone(begin - 1, begin - 2) || isLone(end, end + 1));
}

// Whether the Han character is a word, or its end, that kana behind it do not belong to: 絶対, お前.
bool SmartReading::isIdeogramOfWord(int at) const
{
    return (at > 0 && isHan(letter(at - 1).plain))
        || QStringView(u"前俺君奴達等").contains(QChar(letter(at).plain));
}

// ころす as a word of its own; 惜しんで is no しんで.
bool SmartReading::isWordOfKana(int begin, int end) const
{
    const int from = std::max(0, begin - kContext);
    const int to = std::min(size(), end + kContext);
    const std::optional<int> cost = costOfStandingApart(forDictionary(from, to), {begin - from, end - from});
    const bool inflects = begin > 0 && isHan(letter(begin - 1).plain) && !isIdeogramOfWord(begin - 1)
        && !isHanWord(forDictionary(begin, end));
    return end - begin > 2 && !inflects && isEdge(begin) && isEdge(end) && (!cost || *cost < kSurelyApart);
}

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

// 死ねば楽になる: not "die", but "if one dies"; 死ねばいい is meant.
bool SmartReading::isCondition(int end) const
{
    constexpr QStringView kWishes[] = {u"いい", u"いー", u"良", u"よか", u"よい", u"ー"};
    const QStringView after = folded(end, size());
    if (!isOnE(letter(end - 1).folded) || !after.startsWith(u'ば') || !isIdeogram(end + 1))
        return false;
    return std::ranges::none_of(kWishes,
                                [after](QStringView wish) { return after.sliced(1).startsWith(wish); });
}

// The same word before or after it parts it from everything else.
bool SmartReading::beginsWord(const Glyphs &run, std::size_t at, std::size_t size) const
{
    return beginsWord(run.begins[at])
        || (size > 1 && at >= size && run.ends[at - 1] == run.begins[at]
            && run.part(at - size, size) == run.part(at, size));
}

bool SmartReading::endsWord(const Glyphs &run, std::size_t at, std::size_t size, Certainty certainty) const
{
    const std::size_t next = at + size;
    if (endsWord(run.ends[next - 1]))
        return true;
    if (size > 1 && next + size <= run.size() && run.part(next, size) == run.part(at, size))
        return true;
    if (certainty != Certainty::Stretched || isMimetic(run.ends[next - 1]))
        return false;
    int tail = run.ends[next - 1];
    while (isIdeogram(tail) && (next == run.size() || tail < run.begins[next]))
        ++tail;
    return endsWord(tail);
}

// ブスッと: how somebody does something.
bool SmartReading::isMimetic(int end) const
{
    return folded(end, size()).startsWith(QStringView(u"っと"));
}

// しねよ
bool SmartReading::isLastParticle(int at) const
{
    return isIdeogram(at) && isKana(letter(at - 1).folded) && !isIdeogram(at + 1)
        && QStringView(u"よやなわぞ").contains(QChar(letter(at).plain));
}

// Whether no ideogram stands directly beside the part, but for the same once more.
bool SmartReading::isBounded(const Glyphs &run, std::size_t at, std::size_t size) const
{
    std::size_t first = at;
    while (first >= size && run.part(first - size, size) == run.part(at, size))
        first -= size;
    std::size_t end = at + size;
    while (end + size <= run.size() && run.part(end, size) == run.part(at, size))
        end += size;
    const int after = run.ends[end - 1];
    return !isIdeogram(run.begins[first] - 1) && !isIdeogram(isLastParticle(after) ? after + 1 : after);
}

// B站台 for B站, 体操B for 操B: the Han beside the letters of the part belong to a longer word.
bool SmartReading::isHanOfLongerWord(int begin, int end) const
{
    const auto isHanAt = [this](int at) { return isIdeogram(at) && isHan(letter(at).plain); };
    const auto isPiece = [this](int from, int to, Part part) {
        return costOfBeingNoPart(forDictionary(from, to), {part.begin - from, part.end - from}).value_or(0)
            > 0;
    };
    int last = end;
    while (last > begin && isHanAt(last - 1))
        --last;
    int next = end;
    while (next - end < kContext && isHanAt(next))
        ++next;
    if (last < end && next > end && isPiece(last, next, {last, end}))
        return true;
    int first = begin;
    while (first < end && isHanAt(first))
        ++first;
    int before = begin;
    while (begin - before < kContext && isHanAt(before - 1))
        --before;
    const bool feigned = letter(begin).folded == u'傻'; // 装傻
    return first > begin && before < begin && !feigned && isPiece(before, first, {begin, first});
}

// Whether no word ends within the part.
bool SmartReading::isOneWord(int begin, int end) const
{
    for (int at = begin + 1; at < end; ++at) {
        if (isEdge(at))
            return false;
    }
    return true;
}

} // namespace barrage
