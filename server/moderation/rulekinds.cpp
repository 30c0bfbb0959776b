// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rulekinds.h"

#include "core/textguard.h"
#include "moderation/normalise.h"
#include "moderation/regexkind.h"
#include "moderation/smartindex.h"
#include "moderation/subject.h"

#include <algorithm>

namespace barrage {

namespace {

// A pattern in the form in which it is looked for: as a text would come to the rules.
Result<QString> needle(const QString &pattern)
{
    Result<View<QString>> view = normalise(guarded(pattern));
    if (!view)
        return view.error();
    if (view.value().text.isEmpty())
        return Error {
            QStringLiteral("bad_rule"),
            QStringLiteral("The pattern has only invisible characters: write what is to be found.")};
    return view.value().text;
}

// Calls visit(part of the normalised text) for each occurrence, overlapping ones too: which of them counts is
// not known here.
template <typename Visit>
void forEachOccurrence(const QString &text, const QString &needle, Visit visit)
{
    for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
        visit(Span {at, at + needle.size()});
}

Result<Matcher> contains(const QString &pattern)
{
    const Result<QString> wanted = needle(pattern);
    if (!wanted)
        return wanted.error();
    return Matcher([wanted = wanted.value()](const Subject &subject) {
        QList<Hit> hits;
        const View<QString> &view = subject.normalised();
        forEachOccurrence(view.text, wanted, [&](Span part) { hits += Hit {view.inOriginal(part)}; });
        return hits;
    });
}

Result<Matcher> word(const QString &pattern)
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

// A word with symbols in it ("c++") can't be looked up; it is found as it is written.
Result<Matcher> smart(const QString &pattern)
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

constexpr RuleKind kKinds[] = {
    {kSmartKind, QT_TRANSLATE_NOOP("RuleKind", "Smart word"),
     QT_TRANSLATE_NOOP("RuleKind",
                       "A word or phrase, and the ways in which people disguise it; what only may be "
                       "it waits for you"),
     &smart},
    {QLatin1String("contains"), QT_TRANSLATE_NOOP("RuleKind", "Contains"),
     QT_TRANSLATE_NOOP("RuleKind", "Any part of a message, even inside a word; case and width do not matter"),
     &contains},
    {QLatin1String("word"), QT_TRANSLATE_NOOP("RuleKind", "Whole word"),
     QT_TRANSLATE_NOOP("RuleKind", "One word or several, but not a part of a longer word"), &word},
    {kRegexKind, QT_TRANSLATE_NOOP("RuleKind", "Regular expression"),
     QT_TRANSLATE_NOOP("RuleKind", "For experts: RE2 syntax, case does not matter; for example \\d{5,}"),
     &regex},
};

} // namespace

Result<Subject> smartPattern(const QString &pattern)
{
    const Result<QString> wanted = needle(pattern);
    return wanted ? Subject::of(wanted.value().trimmed()) : Result<Subject>(wanted.error());
}

std::span<const RuleKind> ruleKinds()
{
    return kKinds;
}

const RuleKind *ruleKindFromId(QStringView id)
{
    const auto kind = std::ranges::find_if(kKinds, [id](const RuleKind &each) { return each.id == id; });
    return kind == std::end(kKinds) ? nullptr : kind;
}

} // namespace barrage
