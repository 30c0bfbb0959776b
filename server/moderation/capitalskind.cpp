// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "moderation/kinds.h"
#include "moderation/needle.h"
#include "moderation/refusal.h"
#include "moderation/subject.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace barrage {

namespace {

constexpr int kUsualLetters = 10; // fewer may be an abbreviation

struct Letters
{
    int cased = 0;
    int upper = 0;
    QList<Hit> capitals; // one a run
};

Letters lettersIn(const QString &text)
{
    Letters letters;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        char32_t c = 0;
        U16_NEXT(text.utf16(), to, text.size(), c);
        const bool upper = u_isUUppercase(static_cast<UChar32>(c));
        letters.cased += upper || u_isULowercase(static_cast<UChar32>(c));
        letters.upper += upper;
        if (upper && !letters.capitals.isEmpty() && letters.capitals.last().span.to == from)
            letters.capitals.last().span.to = to;
        else if (upper)
            letters.capitals += Hit {{from, to}, Evidence::Hard, ViewKind::Original};
        from = to;
    }
    return letters;
}

} // namespace

Result<Matcher> kinds::capitals(const QString &pattern)
{
    QString numbersOnly = pattern;
    numbersOnly.remove(u'%');
    const auto numbers = numbersFrom(numbersOnly, {{1, 99}, {1, limits::kTextCharacters, kUsualLetters}});
    if (!numbers)
        return refusal(
            Refusal::tr("Write how many percent of the letters may be capitals, from 1 to 99, and if you "
                        "like from how many letters on: for example 70 10."));
    return Matcher([percent = numbers->at(0), least = numbers->at(1)](const Subject &subject) {
        const Letters letters = lettersIn(subject.original());
        const bool many = letters.cased >= least && letters.upper * 100 > percent * letters.cased;
        return many ? letters.capitals : QList<Hit>();
    });
}

} // namespace barrage
