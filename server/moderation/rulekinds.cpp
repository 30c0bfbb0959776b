// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/rulekinds.h"

#include "moderation/kinds.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr RuleKind kKinds[] = {
    {kSmartKind, QT_TRANSLATE_NOOP("RuleKind", "Smart word"),
     QT_TRANSLATE_NOOP("RuleKind",
                       "A word or phrase, and the ways in which people disguise it; what only may be "
                       "it waits for you"),
     &kinds::smart},
    {QLatin1String("contains"), QT_TRANSLATE_NOOP("RuleKind", "Contains"),
     QT_TRANSLATE_NOOP("RuleKind", "Any part of a message, even inside a word; case and width do not matter"),
     &kinds::contains},
    {QLatin1String("word"), QT_TRANSLATE_NOOP("RuleKind", "Whole word"),
     QT_TRANSLATE_NOOP("RuleKind", "One word or several, but not a part of a longer word"), &kinds::word},
    {QLatin1String("phrase"), QT_TRANSLATE_NOOP("RuleKind", "Phrase with wildcards"),
     QT_TRANSLATE_NOOP("RuleKind",
                       "Whole words; * inside a word stands for any part of it, * alone for up to four "
                       "words, ? for one character"),
     &kinds::phrase, QLatin1String("buy * followers")},
    {kRegexKind, QT_TRANSLATE_NOOP("RuleKind", "Regular expression"),
     QT_TRANSLATE_NOOP("RuleKind", "For experts: RE2 syntax, case does not matter; for example \\d{5,}"),
     &kinds::regex, QLatin1String("\\d{5,}")},
    {QLatin1String("contact"), QT_TRANSLATE_NOOP("RuleKind", "Links and contacts"),
     QT_TRANSLATE_NOOP(
         "RuleKind",
         "One or more of: link, email, phone, account (WeChat, QQ, LINE …), also where they are "
         "spelt out; prices, dates and scores are none"),
     &kinds::contact, QLatin1String("link email phone account")},
    {QLatin1String("repeat"), QT_TRANSLATE_NOOP("RuleKind", "The same again"),
     QT_TRANSLATE_NOOP("RuleKind",
                       "How often one sender may say the same, and within how many seconds (60 if you "
                       "write none); more is hit"),
     &kinds::repeat, QLatin1String("3 60"), Looks::AtTheWhole},
    {QLatin1String("flood"), QT_TRANSLATE_NOOP("RuleKind", "Flood in a message"),
     QT_TRANSLATE_NOOP("RuleKind",
                       "How often the same letter, syllable or word may stand in a row; more is hit"),
     &kinds::flood, QLatin1String("10"), Looks::AtTheWhole},
    {QLatin1String("length"), QT_TRANSLATE_NOOP("RuleKind", "Too long"),
     QT_TRANSLATE_NOOP("RuleKind", "How many characters a message may have; a longer one is hit"),
     &kinds::length, QLatin1String("60"), Looks::AtTheWhole},
    {QLatin1String("emoji"), QT_TRANSLATE_NOOP("RuleKind", "Too many emoji"),
     QT_TRANSLATE_NOOP("RuleKind", "How many emoji a message may have; one with more is hit"), &kinds::emoji,
     QLatin1String("8"), Looks::AtTheWhole},
    {QLatin1String("capitals"), QT_TRANSLATE_NOOP("RuleKind", "Too many capitals"),
     QT_TRANSLATE_NOOP("RuleKind",
                       "How many percent of the letters may be capitals, and from how many letters on (10 "
                       "if you write none); more is hit"),
     &kinds::capitals, QLatin1String("70 10"), Looks::AtTheWhole},
    {QLatin1String("script"), QT_TRANSLATE_NOOP("RuleKind", "Script not expected"),
     QT_TRANSLATE_NOOP("RuleKind",
                       "The scripts or languages that you expect; letters of any other are hit, digits and "
                       "symbols never"),
     &kinds::script, QLatin1String("latin chinese japanese")},
};

} // namespace

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
