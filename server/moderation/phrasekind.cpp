// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/kinds.h"
#include "moderation/phrase.h"

namespace barrage {

Result<Matcher> kinds::phrase(const QString &pattern)
{
    const Result<Phrase> wanted = Phrase::of(pattern);
    if (!wanted)
        return wanted.error();
    return Matcher([wanted = wanted.value()](const Subject &subject) {
        QList<Hit> hits;
        for (const Span span : wanted.in(subject))
            hits += Hit {span};
        return hits;
    });
}

} // namespace barrage
