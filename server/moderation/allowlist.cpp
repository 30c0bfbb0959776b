// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/allowlist.h"

#include "core/limits.h"
#include "core/textguard.h"
#include "moderation/refusal.h"
#include "moderation/subject.h"
#include "moderation/wholecharacters.h"

#include <algorithm>

namespace barrage {

namespace {

bool isTooLong(const QString &phrase)
{
    return characterCount(phrase) > limits::kTextCharacters;
}

Error refusalOf(const QString &phrase, const QString &reason)
{
    return refusal(Refusal::tr("The allowed phrase “%1” can't be used. %2").arg(phrase, reason));
}

} // namespace

AllowList::AllowList(const QStringList &phrases)
{
    for (const QString &each : phrases) {
        if (Result<Phrase> phrase = Phrase::of(each))
            m_phrases.push_back(std::move(phrase).value());
    }
}

Status AllowList::check(const QStringList &phrases, qsizetype most)
{
    if (phrases.size() > most)
        return refusal(Refusal::tr("There are too many allowed phrases: keep at most %1.").arg(most));
    for (const QString &each : phrases) {
        if (isTooLong(each))
            return refusalOf(each, Refusal::tr("Use at most %1 characters.").arg(limits::kTextCharacters));
        if (const Result<Phrase> phrase = Phrase::of(each); !phrase)
            return refusalOf(each, phrase.error().text);
    }
    return Done {};
}

QList<Span> AllowList::in(const Subject &subject) const
{
    QList<Span> spans;
    for (const Phrase &phrase : m_phrases)
        spans += phrase.in(subject);
    for (Span &span : spans)
        span = wholeCharacters(subject.original(), span);
    return spans;
}

QList<Hit> outside(const QList<Span> &allowed, QList<Hit> hits)
{
    hits.removeIf([&allowed](const Hit &hit) {
        return std::ranges::any_of(
            allowed, [&hit](Span span) { return span.from <= hit.span.from && hit.span.to <= span.to; });
    });
    return hits;
}

} // namespace barrage
