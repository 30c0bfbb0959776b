// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/hangul.h"

namespace barrage {

namespace {

constexpr char16_t kFirstSyllable = 0xac00;
constexpr char16_t kFirstInitial = 0x1100;
constexpr char16_t kFirstVowel = 0x1161;
constexpr char16_t kFirstFinal = 0x11a8;
constexpr char16_t kLastFinal = 0x11c2;
constexpr int kVowels = 21;
constexpr int kFinals = 28; // one of them is none

// The initials that the finals are, in their order.
constexpr QStringView kFinalInitials[]
    = {u"ᄀ",   u"ᄁ",   u"ᄀᄉ", u"ᄂ",   u"ᄂᄌ", u"ᄂᄒ", u"ᄃ", u"ᄅ", u"ᄅᄀ",
       u"ᄅᄆ", u"ᄅᄇ", u"ᄅᄉ", u"ᄅᄐ", u"ᄅᄑ", u"ᄅᄒ", u"ᄆ", u"ᄇ", u"ᄇᄉ",
       u"ᄉ",   u"ᄊ",   u"ᄋ",   u"ᄌ",   u"ᄎ",   u"ᄏ",   u"ᄐ", u"ᄑ", u"ᄒ"};
static_assert(std::size(kFinalInitials) == kLastFinal - kFirstFinal + 1);

constexpr QStringView kRelaxed = u"ᄀᄃᄇᄉᄌ";
constexpr QStringView kTense = u"ᄁᄄᄈᄊᄍ";

void appendFinal(QString &jamo, int final)
{
    if (final > 0)
        jamo += kFinalInitials[final - 1];
}

} // namespace

bool isHangul(char16_t character)
{
    return isSyllable(character) || (character >= kFirstInitial && character <= 0x11ff);
}

QString jamoOf(QStringView hangul)
{
    constexpr char16_t kBothBS = 0x1121; // ㅄ by itself
    QString jamo;
    for (const QChar each : hangul) {
        const char16_t c = each.unicode();
        if (isSyllable(c)) {
            const int place = c - kFirstSyllable;
            jamo += QChar(kFirstInitial + place / (kVowels * kFinals));
            jamo += QChar(kFirstVowel + place / kFinals % kVowels);
            appendFinal(jamo, place % kFinals);
        } else if (c >= kFirstFinal && c <= kLastFinal) {
            appendFinal(jamo, c - kFirstFinal + 1);
        } else if (c == kBothBS) {
            jamo += QStringLiteral("ᄇᄉ");
        } else {
            jamo += each;
        }
    }
    return jamo;
}

QString initialsOf(QStringView syllables)
{
    QString initials;
    for (const QChar each : syllables) {
        if (!isSyllable(each.unicode()))
            return {};
        initials += QChar(kFirstInitial + (each.unicode() - kFirstSyllable) / (kVowels * kFinals));
    }
    return initials;
}

char16_t relaxedInitial(char16_t initial)
{
    const auto at = kTense.indexOf(QChar(initial));
    return at < 0 ? initial : kRelaxed[at].unicode();
}

char16_t otherTension(char16_t initial)
{
    const auto at = kRelaxed.indexOf(QChar(initial));
    return at < 0 ? relaxedInitial(initial) : kTense[at].unicode();
}

} // namespace barrage
