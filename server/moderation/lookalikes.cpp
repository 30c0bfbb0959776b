// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/lookalikes.h"

#include "moderation/farletters.h"

#include <QString>

#include <unicode/uspoof.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <utility>

namespace barrage {

namespace {

struct Pair
{
    char32_t character;
    char16_t letter;
};

// What Unicode's confusables leave out, ascending.
constexpr Pair kDrawn[] = {
    {0x00d0, u'd'}, {0x00d8, u'o'}, {0x00de, u'p'}, {0x00df, u's'}, {0x00f0, u'o'}, {0x00f8, u'o'},
    {0x0110, u'd'}, {0x0111, u'd'}, {0x0126, u'h'}, {0x0127, u'h'}, {0x0131, u'i'}, {0x0141, u'l'},
    {0x0142, u'l'}, {0x014b, u'n'}, {0x0166, u't'}, {0x0167, u't'}, {0x0180, u'b'}, {0x0183, u'b'},
    {0x0185, u'b'}, {0x0188, u'c'}, {0x018c, u'd'}, {0x0192, u'f'}, {0x0195, u'h'}, {0x0197, u'i'},
    {0x0199, u'k'}, {0x019a, u't'}, {0x019b, u'a'}, {0x019c, u'w'}, {0x019e, u'n'}, {0x01a2, u'q'},
    {0x01a3, u'q'}, {0x01a5, u'p'}, {0x01a8, u's'}, {0x01ab, u't'}, {0x01ad, u't'}, {0x01ae, u't'},
    {0x01b4, u'y'}, {0x01b6, u'z'}, {0x01bf, u'p'}, {0x0221, u'd'}, {0x0225, u'z'}, {0x0234, u'l'},
    {0x0235, u'n'}, {0x0236, u't'}, {0x0237, u'j'}, {0x023a, u'a'}, {0x023c, u'c'}, {0x023f, u's'},
    {0x0240, u'z'}, {0x0243, u'b'}, {0x0247, u'e'}, {0x0249, u'j'}, {0x024b, u'q'}, {0x024d, u'r'},
    {0x024f, u'y'}, {0x0250, u'a'}, {0x0251, u'a'}, {0x0252, u'a'}, {0x0253, u'b'}, {0x0254, u'c'},
    {0x0255, u'c'}, {0x0256, u'd'}, {0x0257, u'd'}, {0x0258, u'e'}, {0x0259, u'e'}, {0x025a, u'e'},
    {0x025b, u'e'}, {0x025c, u'e'}, {0x025e, u'e'}, {0x0260, u'g'}, {0x0261, u'g'}, {0x0262, u'g'},
    {0x0263, u'y'}, {0x0265, u'h'}, {0x0266, u'h'}, {0x0267, u'h'}, {0x0268, u'i'}, {0x0269, u'i'},
    {0x026a, u'i'}, {0x026b, u'l'}, {0x026c, u't'}, {0x026d, u'l'}, {0x026e, u'b'}, {0x026f, u'm'},
    {0x0270, u'm'}, {0x0271, u'm'}, {0x0272, u'n'}, {0x0273, u'n'}, {0x0274, u'n'}, {0x0275, u'o'},
    {0x0277, u'w'}, {0x0279, u'r'}, {0x027d, u'r'}, {0x027e, u'r'}, {0x0280, u'r'}, {0x0282, u's'},
    {0x0283, u's'}, {0x0284, u'f'}, {0x0285, u'l'}, {0x0286, u'j'}, {0x0287, u't'}, {0x0288, u't'},
    {0x0289, u'u'}, {0x028a, u'u'}, {0x028b, u'v'}, {0x028c, u'v'}, {0x028d, u'w'}, {0x028e, u'y'},
    {0x028f, u'y'}, {0x0290, u'z'}, {0x0291, u'z'}, {0x0292, u'z'}, {0x0299, u'b'}, {0x029c, u'h'},
    {0x029d, u'j'}, {0x029e, u'k'}, {0x029f, u'l'}, {0x02a0, u'q'}, {0x0391, u'a'}, {0x0392, u'b'},
    {0x0395, u'e'}, {0x0396, u'z'}, {0x0397, u'h'}, {0x0399, u'i'}, {0x039a, u'k'}, {0x039c, u'm'},
    {0x039d, u'n'}, {0x039f, u'o'}, {0x03a1, u'p'}, {0x03a3, u's'}, {0x03a4, u't'}, {0x03a5, u'y'},
    {0x03a7, u'x'}, {0x03b1, u'a'}, {0x03b2, u'b'}, {0x03b5, u'e'}, {0x03b6, u'z'}, {0x03b7, u'n'},
    {0x03b9, u'i'}, {0x03ba, u'k'}, {0x03bc, u'u'}, {0x03bd, u'v'}, {0x03bf, u'o'}, {0x03c1, u'p'},
    {0x03c2, u's'}, {0x03c3, u's'}, {0x03c4, u't'}, {0x03c5, u'u'}, {0x03c7, u'x'}, {0x03c9, u'w'},
    {0x03d9, u'q'}, {0x03dd, u'f'}, {0x0410, u'a'}, {0x0412, u'b'}, {0x0415, u'e'}, {0x0417, u'e'},
    {0x0418, u'n'}, {0x041a, u'k'}, {0x041c, u'm'}, {0x041d, u'h'}, {0x041e, u'o'}, {0x0420, u'p'},
    {0x0421, u'c'}, {0x0422, u't'}, {0x0423, u'y'}, {0x0425, u'x'}, {0x042f, u'r'}, {0x0430, u'a'},
    {0x0432, u'b'}, {0x0433, u'r'}, {0x0435, u'e'}, {0x0437, u'e'}, {0x0438, u'u'}, {0x043a, u'k'},
    {0x043c, u'm'}, {0x043d, u'h'}, {0x043e, u'o'}, {0x043f, u'n'}, {0x0440, u'p'}, {0x0441, u'c'},
    {0x0442, u't'}, {0x0443, u'y'}, {0x0445, u'x'}, {0x0448, u'w'}, {0x044c, u'b'}, {0x044f, u'r'},
    {0x0455, u's'}, {0x0456, u'i'}, {0x0458, u'j'}, {0x0493, u'f'}, {0x049d, u'k'}, {0x049f, u'k'},
    {0x04b3, u'x'}, {0x04ba, u'h'}, {0x04bb, u'h'}, {0x04bd, u'e'}, {0x04c4, u'k'}, {0x04cf, u'l'},
    {0x04fd, u'x'}, {0x04ff, u'x'}, {0x0501, u'd'}, {0x0503, u'd'}, {0x050b, u'h'}, {0x051b, u'q'},
    {0x051d, u'w'}, {0x0567, u't'}, {0x0577, u't'}, {0x0579, u'z'}, {0x0586, u's'}, {0x05d0, u'x'},
    {0x05e5, u'y'}, {0x05e7, u'p'}, {0x05e9, u'v'}, {0x0e04, u'a'}, {0x0e20, u'n'}, {0x0e22, u'u'},
    {0x0e23, u's'}, {0x0e2c, u'w'}, {0x0e3f, u'b'}, {0x0e40, u'i'}, {0x0e4f, u'o'}, {0x0e52, u'b'},
    {0x0e53, u'm'}, {0x0e54, u'd'}, {0x10a6, u'b'}, {0x10e7, u'y'}, {0x1d00, u'a'}, {0x1d03, u'b'},
    {0x1d04, u'c'}, {0x1d05, u'd'}, {0x1d07, u'e'}, {0x1d0a, u'j'}, {0x1d0b, u'k'}, {0x1d0c, u'l'},
    {0x1d0d, u'm'}, {0x1d0f, u'o'}, {0x1d18, u'p'}, {0x1d1b, u't'}, {0x1d1c, u'u'}, {0x1d20, u'v'},
    {0x1d21, u'w'}, {0x1d22, u'z'}, {0x1d60, u'q'}, {0x1d6b, u'u'}, {0x1d79, u'g'}, {0x20a3, u'f'},
    {0x20a5, u'm'}, {0x20a6, u'n'}, {0x20a9, u'w'}, {0x20ad, u'k'}, {0x20ae, u't'}, {0x20b1, u'p'},
    {0x20b2, u'g'}, {0x20b3, u'a'}, {0x20b4, u's'}, {0x20b5, u'c'}, {0x20bf, u'b'}, {0x2c60, u'l'},
    {0x2c61, u'l'}, {0x2c65, u'a'}, {0x2c6b, u'z'}, {0x2c6c, u'z'}, {0x2d06, u'b'}, {0xa730, u'f'},
    {0xa731, u's'}, {0xa740, u'k'}, {0xa741, u'k'}, {0xa74b, u'o'}, {0xa756, u'q'}, {0xa757, u'q'},
    {0xa7fb, u'f'},
};

char16_t drawn(char32_t c)
{
    const auto pair = std::ranges::lower_bound(kDrawn, c, {}, &Pair::character);
    return pair != std::end(kDrawn) && pair->character == c ? pair->letter : u'\0';
}

// Letters in black circles and squares, and those that flags are made of, which NFKC leaves alone.
char16_t enclosed(char32_t c)
{
    for (const char32_t first : {0x1f150U, 0x1f170U, 0x1f1e6U}) {
        if (c >= first && c < first + 26)
            return static_cast<char16_t>(u'a' + (c - first));
    }
    return 0;
}

bool isAsciiLetter(char32_t c)
{
    return c >= U'a' && c <= U'z';
}

char16_t onlyLetter(const QString &text)
{
    char16_t letter = 0;
    for (const QChar c : text.toLower()) {
        if (c.isMark())
            continue;
        if (letter || !isAsciiLetter(c.unicode()))
            return 0;
        letter = c.unicode();
    }
    return letter;
}

char16_t confusable(char32_t c)
{
    struct Checker
    {
        UErrorCode error = U_ZERO_ERROR;
        USpoofChecker *spoof = uspoof_open(&error); // for as long as the program runs
    };
    static const Checker checker;
    if (U_FAILURE(checker.error))
        return 0;
    UErrorCode error = U_ZERO_ERROR;
    const QString from = QString::fromUcs4(&c, 1);
    char16_t to[32];
    const int32_t size = uspoof_getSkeleton(
        checker.spoof, 0, from.utf16() ? reinterpret_cast<const UChar *>(from.utf16()) : nullptr,
        static_cast<int32_t>(from.size()), reinterpret_cast<UChar *>(to), 32, &error);
    return U_SUCCESS(error) && size <= 32 ? onlyLetter(QString::fromUtf16(to, size)) : u'\0';
}

bool isEveryday(char32_t c)
{
    constexpr char32_t kBaht = 0xe3f;
    constexpr char32_t kFongman = 0xe4f; // a bullet
    if (c == kBaht || c == kFongman)
        return false;
    return isLivingAlphabet(c) || c == 0x456 || c == 0x406 || c == 0x454;
}

// The initials and vowels of Mandarin that are one Latin letter.
char16_t bopomofo(char32_t c)
{
    constexpr char16_t kLatin[] = u"bpmfdtnlgkhjqx\0\0\0rzcsaoe\0\0\0\0\0\0\0\0\0\0iu";
    return c >= 0x3105 && c <= 0x3128 ? kLatin[c - 0x3105] : u'\0';
}

LookAlike findLookAlike(char32_t character)
{
    const char32_t lower = QChar::toLower(character);
    if (isAsciiLetter(lower))
        return {static_cast<char16_t>(lower)};
    if (const char16_t letter = bopomofo(character))
        return {letter, false, true};
    // ñ is a letter of its own: año is not ano.
    if (character < 0x80 || character == 0xf1 || character == 0xd1
        || (character >= 0x2e80 && character < 0xa000))
        return {};
    if (const char16_t base
        = onlyLetter(QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD)))
        return {base, true};
    if (const char16_t letter = enclosed(character))
        return {letter, false, true};
    const char16_t far = farLetter(character);
    const char16_t letter = far ? far : drawn(character);
    if (letter && !isEveryday(character) && character < 0x250)
        return {letter, true};
    if (const char16_t found = letter ? letter : confusable(character))
        return {found, false, !isEveryday(character)};
    return {};
}

// Asked for every character of every message, so what was found is kept.
LookAlike unpacked(std::uint32_t known)
{
    return {static_cast<char16_t>(known & 0xffff), (known & 0x10000) != 0, (known & 0x20000) != 0};
}

std::uint32_t packed(LookAlike look)
{
    return look.letter | (look.accented ? 0x10000U : 0U) | (look.rare ? 0x20000U : 0U) | 0x40000U;
}

constexpr char16_t kTurned[] = u"ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz";
constexpr char16_t kTurnedLatin[] = u"abcdefghijklmnopqrstuvwxyz";

constexpr std::pair<char16_t, Leet> kLeet[] = {
    {u'#', {u'h'}},       {u'0', {u'o'}}, {u'1', {u'i', u'l'}}, {u'2', {u'z'}},       {u'3', {u'e'}},
    {u'4', {u'a'}},       {u'5', {u's'}}, {u'6', {u'g', u'b'}}, {u'7', {u't'}},       {u'8', {u'b'}},
    {u'9', {u'g', u'q'}}, {u'@', {u'a'}}, {u'$', {u's'}},       {u'!', {u'i', u'l'}}, {u'¡', {u'i', u'l'}},
    {u'|', {u'i', u'l'}}, {u'+', {u't'}}, {u'(', {u'c'}},       {u'<', {u'c'}},       {u'{', {u'c'}},
    {u'€', {u'e'}},       {u'£', {u'l'}}, {u'¥', {u'y'}},       {u'¢', {u'c'}},       {u'§', {u's'}},
    {u'^', {u'a'}},       {u'&', {u'a'}},
};

} // namespace

LookAlike lookAlike(char32_t character)
{
    static std::array<std::atomic<std::uint32_t>, 0x10000> known;
    if (character > 0xffff)
        return findLookAlike(character);
    std::atomic<std::uint32_t> &place = known[character];
    if (const std::uint32_t found = place.load(std::memory_order_relaxed))
        return unpacked(found);
    const LookAlike look = findLookAlike(character);
    place.store(packed(look), std::memory_order_relaxed);
    return look;
}

char16_t otherLook(char32_t character)
{
    if (character < 0xdf || (character >= 0x3130 && character < 0x1f100))
        return 0;
    constexpr Pair kOther[]
        = {{U'ß', u'b'}, {U'ẞ', u'b'}, {U'и', u'n'}, {U'И', u'n'}, {U'в', u'b'}, {U'Я', u'r'}, {U'я', u'r'},
           {U'п', u'n'}, {U'н', u'h'}, {U'у', u'u'}, {U'ц', u'u'}, {U'з', u'z'}, {U'г', u'r'}, {U'η', u'n'},
           {U'ν', u'v'}, {U'ω', u'w'}, {U'ψ', u'u'}, {U'υ', u'y'}, {U'þ', u'b'}, {U'д', u'a'}, {U'σ', u'o'},
           {U'ʋ', u'u'}, {U'ч', u'y'}, {U'Ж', u'x'}, {U'ж', u'x'}, {U'Ф', u'o'}, {U'ф', u'o'}, {U'ъ', u'b'},
           {U'Щ', u'w'}, {U'щ', u'w'}, {U'Д', u'a'}, {U'Ц', u'u'}, {U'Σ', u'e'}, {U'Γ', u't'}, {U'Π', u'n'},
           {U'Ψ', u'y'}, {U'λ', u'a'}, {U'Λ', u'a'}, {U'Ξ', u'e'}, {U'Φ', u'o'}, {U'ς', u'c'}, {U'є', u'e'},
           {U'Є', u'e'}, {U'ђ', u'h'}, {U'ł', u'i'}, {U'Ł', u'i'}, {U'Ŧ', u'f'}, {U'Ɩ', u'i'}, {U'Ɣ', u'v'},
           {U'ɯ', u'w'}, {U'ʍ', u'm'}, {U'ƚ', u'l'}, {U'Ꮀ', u'f'}, {U'Ꮿ', u'w'}, {U'Ꭴ', u'q'}};
    const auto *pair = std::ranges::find(kOther, character, &Pair::character);
    return pair == std::end(kOther) ? bopomofo(character) : pair->letter;
}

char16_t turnedLetter(char16_t character)
{
    const auto at = QStringView(kTurned).indexOf(QChar(character));
    return at < 0 ? u'\0' : kTurnedLatin[at];
}

bool isTurned(char16_t character)
{
    return character > 0x7f && turnedLetter(character);
}

Leet leetOf(char16_t character)
{
    static constexpr std::array<Leet, 0x100> kTable = [] {
        std::array<Leet, 0x100> table {};
        for (const auto &[from, to] : kLeet) {
            if (from < table.size())
                table[from] = to;
        }
        return table;
    }();
    if (character < kTable.size())
        return kTable[character];
    switch (character) {
    case u'€':
        return {u'e'};
    case u'†':
    case u'‡':
        return {u't'};
    default:
        return {};
    }
}

} // namespace barrage
