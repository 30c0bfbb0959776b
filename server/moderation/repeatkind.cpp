// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "moderation/kinds.h"
#include "moderation/needle.h"
#include "moderation/normalise.h"
#include "moderation/refusal.h"
#include "moderation/subject.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr int kUsualSeconds = 60;
constexpr int kMostSeconds = static_cast<int>(limits::kRepeatsMs / 1000);

// Of each run of characters that count, one.
template <typename Counts>
QString onceEach(const QString &text, Counts counts)
{
    QString once;
    char32_t last = 0;
    for (const char32_t c : text.toStdU32String()) {
        if (counts(c) && c != last)
            once += QChar::fromUcs4(last = c);
    }
    return once;
}

// What makes a text the same as another: its letters and digits, whatever emoji and symbols stand between
// them. One that has none is compared without its spaces.
QString keyOf(const QString &normalised)
{
    const QString letters
        = onceEach(normalised, [](char32_t c) { return QChar::isLetterOrNumber(c) || QChar::isMark(c); });
    return letters.isEmpty() ? onceEach(normalised, [](char32_t c) { return !QChar::isSpace(c); }) : letters;
}

// A text that can't be read is none that was said before.
bool isSame(const EarlierText &earlier, const QString &key)
{
    const Result<View<QString>> view = normalise(earlier.text);
    return view && keyOf(view.value().text) == key;
}

qsizetype timesSaid(const Subject &subject, qint64 withinMs)
{
    const QString key = keyOf(subject.normalised().text);
    return 1 + std::ranges::count_if(subject.earlier(), [&](const EarlierText &earlier) {
               return earlier.agoMs <= withinMs && isSame(earlier, key);
           });
}

} // namespace

Result<Matcher> kinds::repeat(const QString &pattern)
{
    const auto numbers = numbersFrom(pattern, {{1, limits::kRepeatsKept}, {1, kMostSeconds, kUsualSeconds}});
    if (!numbers)
        return refusal(
            Refusal::tr("Write how often somebody may say the same, from 1 to %1, and if you like within "
                        "how many seconds, up to %2: for example 3 60.")
                .arg(limits::kRepeatsKept)
                .arg(kMostSeconds));
    return Matcher([most = numbers->at(0), ms = numbers->at(1) * qint64(1000)](const Subject &subject) {
        const Hit all {{0, subject.original().size()}, Evidence::Hard, ViewKind::Original};
        return timesSaid(subject, ms) > most ? QList {all} : QList<Hit>();
    });
}

} // namespace barrage
