// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/kinds.h"
#include "moderation/needle.h"
#include "moderation/refusal.h"
#include "moderation/subject.h"

namespace barrage {

Result<Matcher> kinds::length(const QString &pattern)
{
    const auto numbers = numbersFrom(pattern, {{1, limits::kTextCharacters - 1}});
    if (!numbers)
        return refusal(
            Refusal::tr("Write how many characters a message may have, from 1 to %1: for example 60.")
                .arg(limits::kTextCharacters - 1));
    return Matcher([most = numbers->first()](const Subject &subject) {
        const QString &text = subject.original();
        const Span rest {leftCharacters(text, most).size(), text.size()};
        return rest.from < rest.to ? QList {Hit {rest, Evidence::Hard, ViewKind::Original}} : QList<Hit>();
    });
}

} // namespace barrage
