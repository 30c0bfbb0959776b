// SPDX-License-Identifier: GPL-3.0-or-later
// The part of smartreading.h that reads words of Cyrillic with other letters, digits and symbols in them.
#include "moderation/smartreading.h"

#include <QVarLengthArray>

#include <algorithm>

namespace barrage {

namespace {

struct Pair
{
    char16_t character;
    QStringView letters; // what it looks like, and what it sounds like
};

constexpr Pair kPairs[] = {
    {u'0', u"о"},  {u'3', u"зе"},  {u'4', u"ч"},  {u'6', u"б"},   {u'@', u"а"},   {u'$', u"с"}, {u'1', u"и"},
    {u'!', u"и"},  {u'9', u"д"},   {u'a', u"а"},  {u'b', u"вьб"}, {u'c', u"сц"},  {u'd', u"д"}, {u'e', u"е"},
    {u'f', u"ф"},  {u'g', u"гд"},  {u'h', u"нх"}, {u'i', u"и"},   {u'j', u"й"},   {u'k', u"к"}, {u'l', u"л"},
    {u'm', u"мт"}, {u'n', u"пни"}, {u'o', u"о"},  {u'p', u"рп"},  {u'r', u"гяр"}, {u's', u"с"}, {u't', u"т"},
    {u'u', u"иу"}, {u'v', u"в"},   {u'w', u"ш"},  {u'x', u"х"},   {u'y', u"у"},   {u'z', u"з"},
};

constexpr qsizetype kMostReadings = 36;

bool isCyrillic(const Letter &letter)
{
    return letter.plain >= 0x430 && letter.plain <= 0x451;
}

// Those that part the letters of a word.
bool parts(const Letter &letter)
{
    return QStringView(u".-_*·'").contains(QChar(letter.plain));
}

QStringView lettersOf(char16_t c)
{
    const auto *pair = std::ranges::find(kPairs, c, &Pair::character);
    return pair == std::end(kPairs) ? QStringView() : pair->letters;
}

} // namespace

// "пид0р", "бляdь", "х.y.й": every reading of it.
void SmartReading::readCyrillic(int begin, int end)
{
    const auto first = m_letters.begin();
    if (std::none_of(first + begin, first + end, isCyrillic))
        return;
    QVarLengthArray<QStringView, 64> choices;
    qsizetype readings = 1;
    bool changed = false;
    for (int at = begin; at < end; ++at) {
        if (parts(letter(at)))
            continue;
        const QStringView read = lettersOf(letter(at).plain);
        if (read.isEmpty() && letter(at).kind != LetterKind::Word)
            return;
        changed = changed || !read.isEmpty();
        choices.push_back(read.isEmpty() ? part(m_plain, at, at + 1) : read);
        readings *= choices.back().size();
    }
    if (!changed || readings > kMostReadings)
        return;
    for (qsizetype reading = 0; reading < readings; ++reading) {
        QVarLengthArray<QChar, 64> word;
        qsizetype left = reading;
        for (const QStringView choice : choices) {
            word.push_back(choice[left % choice.size()]);
            left /= choice.size();
        }
        look(QStringView(word.data(), word.size()), begin, end, ViewKind::Leet);
    }
}

} // namespace barrage
