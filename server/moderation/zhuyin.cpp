// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/zhuyin.h"

#include <algorithm>
#include <iterator>

namespace barrage {

namespace {

struct Part
{
    char16_t sign;
    const char16_t *pinyin;
};

constexpr Part kInitials[] = {
    {u'ㄅ', u"b"}, {u'ㄆ', u"p"}, {u'ㄇ', u"m"},  {u'ㄈ', u"f"},  {u'ㄉ', u"d"},  {u'ㄊ', u"t"},
    {u'ㄋ', u"n"}, {u'ㄌ', u"l"}, {u'ㄍ', u"g"},  {u'ㄎ', u"k"},  {u'ㄏ', u"h"},  {u'ㄐ', u"j"},
    {u'ㄑ', u"q"}, {u'ㄒ', u"x"}, {u'ㄓ', u"zh"}, {u'ㄔ', u"ch"}, {u'ㄕ', u"sh"}, {u'ㄖ', u"r"},
    {u'ㄗ', u"z"}, {u'ㄘ', u"c"}, {u'ㄙ', u"s"},
};
constexpr Part kFinals[] = {
    {u'ㄚ', u"a"},   {u'ㄛ', u"o"},   {u'ㄜ', u"e"},  {u'ㄝ', u"e"},  {u'ㄞ', u"ai"},
    {u'ㄟ', u"ei"},  {u'ㄠ', u"ao"},  {u'ㄡ', u"ou"}, {u'ㄢ', u"an"}, {u'ㄣ', u"en"},
    {u'ㄤ', u"ang"}, {u'ㄥ', u"eng"}, {u'ㄦ', u"er"},
};

template <std::size_t Size>
QString partAt(const Part (&parts)[Size], QStringView text, qsizetype at)
{
    const auto *found = std::ranges::find_if(
        parts, [&](const Part &each) { return at < text.size() && text[at] == each.sign; });
    return found == std::end(parts) ? QString() : QString::fromUtf16(found->pinyin);
}

struct Sound
{
    const char *whole;  // as its parts are spelt
    const char *behind; // an initial
    const char *alone;
};

// Pinyin writes two vowels together otherwise than one after the other.
constexpr Sound kSounds[] = {
    {"i", "i", "yi"},         {"ia", "ia", "ya"},       {"io", "io", "yo"},       {"ie", "ie", "ye"},
    {"iai", "iai", "yai"},    {"iao", "iao", "yao"},    {"iou", "iu", "you"},     {"ian", "ian", "yan"},
    {"ien", "in", "yin"},     {"iang", "iang", "yang"}, {"ieng", "ing", "ying"},  {"u", "u", "wu"},
    {"ua", "ua", "wa"},       {"uo", "uo", "wo"},       {"uai", "uai", "wai"},    {"uei", "ui", "wei"},
    {"uan", "uan", "wan"},    {"uen", "un", "wen"},     {"uang", "uang", "wang"}, {"ueng", "ong", "weng"},
    {"v", "u", "yu"},         {"ve", "ue", "yue"},      {"van", "uan", "yuan"},   {"ven", "un", "yun"},
    {"veng", "iong", "yong"},
};

QString spelt(const QString &vowels, bool behind)
{
    const auto *found = std::ranges::find_if(
        kSounds, [&](const Sound &each) { return vowels == QLatin1String(each.whole); });
    return found == std::end(kSounds) ? vowels : QString::fromLatin1(behind ? found->behind : found->alone);
}

QString medialAt(QStringView text, qsizetype at)
{
    const char16_t c = at < text.size() ? text[at].unicode() : u'\0';
    return c == u'ㄧ' ? QStringLiteral("i")
        : c == u'ㄨ'  ? QStringLiteral("u")
        : c == u'ㄩ'  ? QStringLiteral("v")
                      : QString();
}

} // namespace

bool isZhuyinTone(char16_t c)
{
    return QStringView(u"ˊˇˋ˙ˉ\u0307").contains(QChar(c));
}

ZhuyinSyllable zhuyinSyllable(QStringView text)
{
    const QString initial = partAt(kInitials, text, 0);
    qsizetype at = initial.isEmpty() ? 0 : 1;
    QString vowels = medialAt(text, at);
    at += vowels.isEmpty() ? 0 : 1;
    if (const QString final = partAt(kFinals, text, at); !final.isEmpty()) {
        vowels += final;
        ++at;
    }
    const bool hissed = vowels.isEmpty() && QStringView(u"ㄓㄔㄕㄖㄗㄘㄙ").contains(text[0]);
    const QString sound = initial + (hissed ? QStringLiteral("i") : spelt(vowels, !initial.isEmpty()));
    while (at > 0 && at < text.size() && isZhuyinTone(text[at].unicode()))
        ++at;
    return {sound, at};
}

} // namespace barrage
