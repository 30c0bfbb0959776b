// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/kinds.h"
#include "moderation/needle.h"
#include "moderation/smartindex.h"
#include "moderation/subject.h"

#include <memory>

namespace barrage {

Result<Subject> smartPattern(const QString &pattern)
{
    const Result<QString> wanted = needle(pattern);
    return wanted ? Subject::of(wanted.value().trimmed()) : Result<Subject>(wanted.error());
}

// A word with symbols in it ("c++") can't be looked up; it is found as it is written.
Result<Matcher> kinds::smart(const QString &pattern)
{
    const Result<Subject> subject = smartPattern(pattern);
    if (!subject)
        return subject.error();
    if (!SmartIndex::takes(subject.value()))
        return word(pattern);
    auto index = std::make_shared<SmartIndex>();
    index->add(0, subject.value());
    return Matcher([index = std::shared_ptr<const SmartIndex>(index)](const Subject &text) {
        QList<Hit> hits;
        for (const RuleHit &found : index->find(text))
            hits += found.hit;
        return hits;
    });
}

} // namespace barrage
