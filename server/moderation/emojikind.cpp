// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphemes.h"
#include "core/limits.h"
#include "moderation/kinds.h"
#include "moderation/needle.h"
#include "moderation/refusal.h"
#include "moderation/subject.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace barrage {

namespace {

constexpr char32_t kAsPicture = 0xfe0f; // variation selector
constexpr char32_t kKeycap = 0x20e3;

// A picture by itself, or made one by what follows.
bool isEmoji(QStringView character)
{
    const QList<uint> points = character.toUcs4();
    const auto is = [](uint point) {
        return point == kAsPicture || point == kKeycap
            || u_hasBinaryProperty(static_cast<UChar32>(point), UCHAR_EMOJI_PRESENTATION);
    };
    return std::ranges::any_of(points, is);
}

QList<Hit> emojiIn(const QString &text)
{
    QList<Hit> found;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype to = endOfCharacter(text, from);
        if (isEmoji(QStringView(text).sliced(from, to - from)))
            found += Hit {{from, to}, Evidence::Hard, ViewKind::Original};
        from = to;
    }
    return found;
}

} // namespace

Result<Matcher> kinds::emoji(const QString &pattern)
{
    const auto numbers = numbersFrom(pattern, {{0, limits::kTextCharacters - 1}});
    if (!numbers)
        return refusal(Refusal::tr("Write how many emoji a message may have, from 0 to %1: for example 8.")
                           .arg(limits::kTextCharacters - 1));
    return Matcher([most = numbers->first()](const Subject &subject) {
        const QList<Hit> found = emojiIn(subject.original());
        return found.size() > most ? found : QList<Hit>();
    });
}

} // namespace barrage
