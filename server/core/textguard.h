// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace barrage {

// Text from outside made harmless to lay out, without changing what people read: one line, NFC, no controls,
// no bidirectional or invisible formatting but joiners, a bounded number of marks per base, lone surrogates
// become U+FFFD, runs of white space one space. Doing it twice is the same as once.
// Any thread; cost grows linearly with the length.
QString guarded(QStringView text);

// How many characters a person sees: grapheme clusters (UAX #29), an emoji sequence or flag counting as one.
qsizetype characterCount(QStringView text);

// The first so many characters.
QString leftCharacters(const QString &text, qsizetype count);

} // namespace barrage
