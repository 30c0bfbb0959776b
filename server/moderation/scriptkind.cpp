// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/kinds.h"
#include "moderation/refusal.h"
#include "moderation/subject.h"

#include <QStringList>

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>

namespace barrage {

namespace {

// The scripts that languages are written in, beside those that ICU knows by name.
struct Writing
{
    QLatin1String name;
    std::array<UScriptCode, 3> scripts;
};

constexpr Writing kWritings[] = {
    {QLatin1String("chinese"), {USCRIPT_HAN, USCRIPT_BOPOMOFO, USCRIPT_HAN}},
    {QLatin1String("japanese"), {USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA}},
    {QLatin1String("korean"), {USCRIPT_HANGUL, USCRIPT_HAN, USCRIPT_HANGUL}},
    {QLatin1String("kana"), {USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_KATAKANA}},
};

// Empty: there is no such script.
QList<UScriptCode> scriptsOf(const QString &name)
{
    const auto writing = std::ranges::find_if(
        kWritings, [&](const Writing &each) { return name.compare(each.name, Qt::CaseInsensitive) == 0; });
    if (writing != std::end(kWritings))
        return {writing->scripts.begin(), writing->scripts.end()};
    const int32_t code = u_getPropertyValueEnum(UCHAR_SCRIPT, name.toLatin1().constData());
    return code == UCHAR_INVALID_CODE ? QList<UScriptCode>() : QList {static_cast<UScriptCode>(code)};
}

bool isExpected(char32_t character, const QList<UScriptCode> &scripts)
{
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode own = uscript_getScript(static_cast<UChar32>(character), &error);
    if (own == USCRIPT_COMMON || own == USCRIPT_INHERITED)
        return true;
    return std::ranges::any_of(scripts, [character](UScriptCode script) {
        return uscript_hasScript(static_cast<UChar32>(character), script);
    });
}

QList<Hit> unexpectedIn(const QString &text, const QList<UScriptCode> &scripts)
{
    QList<Hit> found;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        char32_t c = 0;
        U16_NEXT(text.utf16(), to, text.size(), c);
        const bool expected = isExpected(c, scripts);
        if (!expected && !found.isEmpty() && found.last().span.to == from)
            found.last().span.to = to;
        else if (!expected)
            found += Hit {{from, to}, Evidence::Hard, ViewKind::Original};
        from = to;
    }
    return found;
}

} // namespace

Result<Matcher> kinds::script(const QString &pattern)
{
    QList<UScriptCode> scripts;
    for (const QString &name : pattern.simplified().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts)) {
        const QList<UScriptCode> named = scriptsOf(name);
        if (named.isEmpty())
            return refusal(Refusal::tr("There is no script “%1”: write the English names of the scripts that "
                                       "you expect, for example latin chinese japanese cyrillic.")
                               .arg(name));
        scripts += named;
    }
    return Matcher([scripts](const Subject &subject) { return unexpectedIn(subject.original(), scripts); });
}

} // namespace barrage
