// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/transliteration.h"

#include <unicode/utrans.h>

namespace barrage {

QString transliterated(const QString &text, const char16_t *id)
{
    UErrorCode error = U_ZERO_ERROR;
    UTransliterator *rules
        = utrans_openU(reinterpret_cast<const UChar *>(id), -1, UTRANS_FORWARD, nullptr, 0, nullptr, &error);
    if (U_FAILURE(error))
        return {};
    const int32_t room = static_cast<int32_t>(text.size()) * 8 + 64;
    QString buffer = text;
    buffer.resize(room);
    int32_t size = static_cast<int32_t>(text.size());
    int32_t limit = size;
    utrans_transUChars(rules, reinterpret_cast<UChar *>(buffer.data()), &size, room, 0, &limit, &error);
    utrans_close(rules);
    buffer.truncate(size);
    return U_SUCCESS(error) ? buffer : QString();
}

QString withoutMarks(const QString &latin)
{
    QString plain;
    for (const QChar c : latin.normalized(QString::NormalizationForm_D)) {
        if (c.isLetter())
            plain += c.toLower();
    }
    return plain;
}

} // namespace barrage
