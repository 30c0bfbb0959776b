// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/wordbreaks.h"

#include "moderation/hanwords.h"

#include <unicode/ubrk.h>

namespace barrage {

namespace {

Error noWords()
{
    return {QStringLiteral("internal"),
            QStringLiteral("The Unicode library (ICU) finds no words: reinstall libicu.")};
}

// Opening one costs more than what it does for a message.
UBreakIterator *iterator()
{
    thread_local UErrorCode error = U_ZERO_ERROR;
    thread_local const icu::LocalUBreakIteratorPointer words(ubrk_open(UBRK_WORD, "", nullptr, 0, &error));
    return U_SUCCESS(error) ? words.getAlias() : nullptr;
}

} // namespace

Status checkWordBreaks()
{
    return iterator() ? Status(Done {}) : Status(noWords());
}

Result<std::vector<bool>> wordBreaks(QStringView text)
{
    UBreakIterator *words = iterator();
    if (!words)
        return noWords();
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText(words, text.utf16(), static_cast<int32_t>(text.size()), &error);
    if (U_FAILURE(error))
        return noWords();
    std::vector<bool> breaks(static_cast<std::size_t>(text.size()) + 1);
    for (int32_t at = ubrk_first(words); at != UBRK_DONE; at = ubrk_next(words))
        breaks[static_cast<std::size_t>(at)] = true;
    joinKnownWords(text, breaks);
    return breaks;
}

} // namespace barrage
