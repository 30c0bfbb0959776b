// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/kinds.h"
#include "moderation/needle.h"
#include "moderation/subject.h"

namespace barrage {

Result<Matcher> kinds::word(const QString &pattern)
{
    const Result<QString> wanted = needle(pattern);
    if (!wanted)
        return wanted.error();
    return Matcher([wanted = wanted.value()](const Subject &subject) {
        QList<Hit> hits;
        const View<QString> &view = subject.normalised();
        forEachOccurrence(view.text, wanted, [&](Span part) {
            if (subject.isWordEdge(part.from) && subject.isWordEdge(part.to))
                hits += Hit {view.inOriginal(part)};
        });
        return hits;
    });
}

} // namespace barrage
