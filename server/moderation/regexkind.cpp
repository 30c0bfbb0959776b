// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits.h"
#include "moderation/kinds.h"
#include "moderation/refusal.h"
#include "moderation/subject.h"

#include <re2/re2.h>

#include <algorithm>
#include <initializer_list>
#include <memory>

namespace barrage {

namespace {

struct Reason
{
    RE2::ErrorCode code;
    const char *text;
};

constexpr Reason kReasons[] = {
    {RE2::ErrorBadEscape,
     QT_TRANSLATE_NOOP("Refusal",
                       "There is no such escape sequence as %1: write \\\\ for a backslash itself.")},
    {RE2::ErrorBadCharClass, QT_TRANSLATE_NOOP("Refusal", "There is no such character class as %1.")},
    {RE2::ErrorBadCharRange,
     QT_TRANSLATE_NOOP(
         "Refusal", "There is no such range or class as %1: a range goes from the smaller to the larger.")},
    {RE2::ErrorMissingBracket, QT_TRANSLATE_NOOP("Refusal", "A ] is missing after %1.")},
    {RE2::ErrorMissingParen,
     QT_TRANSLATE_NOOP(
         "Refusal", "A ) is missing: close every ( that you open, or write \\( for the character itself.")},
    {RE2::ErrorUnexpectedParen,
     QT_TRANSLATE_NOOP("Refusal", "There is a ) without its (: write \\) for the character itself.")},
    {RE2::ErrorTrailingBackslash,
     QT_TRANSLATE_NOOP("Refusal", "There is a \\ at the very end: write \\\\ for the character itself.")},
    {RE2::ErrorRepeatArgument,
     QT_TRANSLATE_NOOP("Refusal", "There is nothing before %1 that could be repeated.")},
    {RE2::ErrorRepeatSize,
     QT_TRANSLATE_NOOP("Refusal", "The count %1 is too large or runs backwards: use at most 1000.")},
    {RE2::ErrorRepeatOp,
     QT_TRANSLATE_NOOP("Refusal", "A repetition can't be repeated: write one of them instead of %1.")},
    {RE2::ErrorBadPerlOp,
     QT_TRANSLATE_NOOP("Refusal", "There is no such group as %1: use (...) or (?i:...).")},
    {RE2::ErrorBadUTF8, QT_TRANSLATE_NOOP("Refusal", "The pattern has broken characters: write it anew.")},
    {RE2::ErrorBadNamedCapture,
     QT_TRANSLATE_NOOP("Refusal",
                       "The group name %1 is not allowed or stands there twice: leave names out.")},
    {RE2::ErrorPatternTooLarge,
     QT_TRANSLATE_NOOP("Refusal", "The expression needs too much memory: make its repetitions smaller.")},
};

bool hasAny(const QString &pattern, std::initializer_list<QLatin1String> parts)
{
    return std::ranges::any_of(parts, [&](QLatin1String part) { return pattern.contains(part); });
}

bool hasBackreference(const QString &pattern)
{
    for (qsizetype at = pattern.indexOf(u'\\'); at >= 0; at = pattern.indexOf(u'\\', at + 2)) {
        const QChar escaped = at + 1 < pattern.size() ? pattern[at + 1] : QChar();
        if ((escaped >= u'1' && escaped <= u'9') || escaped == u'k')
            return true;
    }
    return false;
}

// Look-around and backreferences are what people who know other engines miss, and RE2 has no error of its own
// for them: what it complains of differs between its versions.
Error friendly(const RE2 &compiled, const QString &pattern)
{
    if (hasAny(pattern,
               {QLatin1String("(?="), QLatin1String("(?!"), QLatin1String("(?<="), QLatin1String("(?<!")}))
        return refusal(Refusal::tr("Look-ahead and look-behind are not supported, because they can take for "
                                   "ever: describe only what is to be found."));
    if (hasBackreference(pattern))
        return refusal(
            Refusal::tr("Backreferences like \\1 are not supported, because they can take for ever: "
                        "spell the repetition out."));
    const auto reason = std::ranges::find(kReasons, compiled.error_code(), &Reason::code);
    if (reason == std::end(kReasons))
        return refusal(Refusal::tr("This expression can't be used: write it in a simpler way."));
    return refusal(
        Refusal::tr(reason->text).replace(QLatin1String("%1"), QString::fromStdString(compiled.error_arg())));
}

RE2::Options options()
{
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_never_capture(true);
    options.set_log_errors(false);
    options.set_max_mem(limits::kRegexMemoryBytes);
    return options;
}

bool isInsideCharacter(const QByteArray &utf8, qsizetype at)
{
    return at < utf8.size() && (static_cast<uchar>(utf8[at]) & 0xc0) == 0x80;
}

qsizetype nextStart(const QByteArray &utf8, Span hit)
{
    if (hit.from < hit.to)
        return hit.to;
    qsizetype at = hit.to + 1;
    while (isInsideCharacter(utf8, at))
        ++at;
    return at;
}

QList<Hit> hitsIn(const RE2 &compiled, const RegexView &view)
{
    const QByteArray &utf8 = view.view.text;
    const re2::StringPiece text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    QList<Hit> hits;
    re2::StringPiece found;
    for (qsizetype at = 0; at <= utf8.size();) {
        if (!compiled.Match(text, static_cast<std::size_t>(at), text.size(), RE2::UNANCHORED, &found, 1))
            break;
        const qsizetype from = found.data() - text.data();
        const Span hit {from, from + static_cast<qsizetype>(found.size())};
        hits += Hit {view.view.inOriginal(hit), view.evidence, view.kind};
        at = nextStart(utf8, hit);
    }
    return hits;
}

// In every view: what is excused in one (core/rule.h, exceptions) must not hide what another shows.
QList<Hit> hitsOf(const RE2 &compiled, const Subject &subject)
{
    QList<Hit> hits;
    for (const RegexView &view : subject.regexViews()) {
        for (const Hit &hit : hitsIn(compiled, view)) {
            const auto same = [&hit](const Hit &other) { return other.span == hit.span; };
            if (std::ranges::none_of(hits, same))
                hits += hit;
        }
    }
    return hits;
}

} // namespace

Result<Matcher> kinds::regex(const QString &pattern)
{
    const QString composed = pattern.normalized(QString::NormalizationForm_C);
    const auto compiled = std::make_shared<const RE2>(composed.toStdString(), options());
    if (!compiled->ok())
        return friendly(*compiled, composed);
    if (RE2::PartialMatch("", *compiled))
        return refusal(
            Refusal::tr("This expression finds nothing at all in every message and so would hit all "
                        "of them: use + instead of *, or leave out the part that may be missing."));
    return Matcher([compiled](const Subject &subject) { return hitsOf(*compiled, subject); });
}

} // namespace barrage
